"""The schema suite: what is asked of the model, and what counts as an instance that holds."""

import json
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.evals.recorded import RecordedSystem
from shoal.evals.suite import Case, Run, Score
from shoal.evals.suites.jsonschema import JsonSchema, problem, read_entry
from shoal.evals.systems import Settings, named_systems
from shoal.graphs import GRAPHS
from shoal.models import Model, ScriptedModel, load_model

AGE = {"type": "object", "properties": {"age": {"type": "integer"}}, "required": ["age"]}
REFUSED = {"type": "object", "patternProperties": {"^(?=a)": {}}, "$ref": "http://x.invalid/y"}


@pytest.fixture
def suite(tmp_path: Path) -> JsonSchema:
    (tmp_path / "easy").mkdir()
    (tmp_path / "data").mkdir()
    (tmp_path / "easy" / "age.json").write_text(json.dumps(AGE))
    (tmp_path / "easy" / "other.json").write_text(json.dumps(REFUSED))
    tests = [{"valid": False, "data": {}}, {"valid": True, "data": {"age": 3}}]
    entry = json.dumps({"schema": AGE, "tests": tests})
    (tmp_path / "data" / "Github_easy---o1.json").write_text(entry)
    (tmp_path / "data" / "BFCL_sql_12.json").write_text(entry)
    return JsonSchema(tmp_path)


def played(suite: JsonSchema, case: Case, system: str, model: Model) -> tuple[Run, Score]:
    (row,) = named_systems([system], model, Settings(), "tool_team", GRAPHS["tool_team"])
    assert row.name == system
    (run,) = row.play(suite, case, seed=0, spend=None)
    return run, suite.score(case, [run])


def test_cases_and_categories(suite: JsonSchema) -> None:
    found = {case.id: case.category for case in suite.cases()}
    assert found == {
        "data/BFCL_sql_12": "BFCL_sql",
        "data/Github_easy---o1": "Github_easy",
        "easy/age": "easy",
        "easy/other": "easy",
    }
    assert len({case.data for case in suite.cases()}) == 3
    assert read_entry(suite._data / "easy" / "age.json") == {"schema": AGE}  # pyright: ignore[reportPrivateUsage]


def test_the_model_is_shown_the_schema_and_held_to_it_in_one_row_only(suite: JsonSchema) -> None:
    case = next(case for case in suite.cases() if case.id == "easy/age")
    for system, schema in (("constrained", AGE), ("unconstrained", None)):
        model = ScriptedModel(['{"age":7}'])
        run, score = played(suite, case, system, model)
        assert score.correct and run["answer"] == '{"age":7}'
        assert model.calls[0].schema == schema
        assert json.dumps(AGE, separators=(",", ":")) == model.calls[0].messages[1]["content"]
        assert score.details.get("compiled") == (True if schema else None)


@pytest.mark.parametrize(
    ("text", "correct", "parses"),
    [
        ('{"age": 7}', True, True),
        ('```json\n{"age": 7}\n```', True, True),
        ('{"age": "7"}', False, True),
        ('Here it is: {"age": 7}', False, False),
        ("", False, False),
    ],
)
def test_free_text(suite: JsonSchema, text: str, correct: bool, parses: bool) -> None:
    case = next(case for case in suite.cases() if case.id == "easy/age")
    _, score = played(suite, case, "unconstrained", ScriptedModel([text]))
    assert (score.correct, score.details["json"]) == (correct, parses)
    assert score.details["written"] and "compiled" not in score.details


def test_a_schema_that_is_refused_is_a_result(suite: JsonSchema) -> None:
    case = next(case for case in suite.cases() if case.id == "easy/other")
    run, score = played(suite, case, "constrained", ScriptedModel(["{}"]))
    assert run["reason"] and run["model_calls"] == 1
    assert not score.correct and score.details == {
        "written": False,
        "json": False,
        "compiled": False,
    }
    _, free = played(suite, case, "unconstrained", ScriptedModel(["{}"]))
    assert not free.correct and free.error is not None and "x.invalid" in free.error


def test_reference_instances_are_right(suite: JsonSchema) -> None:
    for case in suite.cases():
        if case.id.startswith("data/"):
            runs = RecordedSystem("reference").play(suite, case, seed=0)
            assert suite.score(case, runs).correct
        else:
            assert suite.reference(case) is None


def test_the_embedded_model_writes_an_instance(suite: JsonSchema) -> None:
    case = next(case for case in suite.cases() if case.id == "easy/age")
    model = load_model("embedded")
    try:
        run, score = played(suite, case, "constrained", model)
    finally:
        model.close()
    assert score.correct and run["usage"]["prompt"] > 0


def test_problem() -> None:
    assert problem({"multipleOf": 0.01}, 35.55) is None
    assert problem({"multipleOf": 0.01}, 35.555) == "$: 35.555 is not a multiple of 0.01"
    assert problem({"format": "date"}, "2024-02-30") is not None
    assert problem({"$ref": "http://json-schema.org/draft-07/schema#"}, {"type": "x"}) is not None


def test_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"holds no JSON files: unpack data\.tar\.xz.*--data"):
        JsonSchema(tmp_path).cases()


def test_a_model_error_counts_as_nothing_written(suite: JsonSchema) -> None:
    case = next(case for case in suite.cases() if case.id == "easy/age")
    replies: list[Any] = ['{"age": "seven"}']
    _, score = played(suite, case, "constrained", ScriptedModel(replies))
    assert not score.details["written"] and score.details["compiled"]
