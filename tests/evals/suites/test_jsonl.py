"""A suite of one's own from a file: what is judged, and what the errors say."""

import json
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.evals.recorded import RecordedSystem
from shoal.evals.suite import Run, Score
from shoal.evals.suites.jsonl import JsonLines
from shoal.evals.systems import GraphSystem, Settings
from shoal.graphs import GRAPHS
from shoal.models import ScriptedModel

WEATHER = {
    "name": "weather",
    "description": "Current weather in a city.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
    "returns": {"celsius": 4},
}
OSLO = {"tool": "weather", "arguments": {"city": "Oslo"}}
ROME = {"tool": "weather", "arguments": {"city": "Rome"}}
CASE = {
    "id": "oslo",
    "question": "How warm is it in Oslo?",
    "category": "weather",
    "tools": [WEATHER],
    "calls": [OSLO],
    "answer": "4",
}


def suite_of(tmp_path: Path, *lines: Any) -> JsonLines:
    path = tmp_path / "mine.jsonl"
    path.write_text(
        "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    )
    return JsonLines(path)


def judged(tmp_path: Path, line: Any, calls: list[Any], answer: str) -> tuple[Run, Score]:
    suite = suite_of(tmp_path, line)
    (case,) = suite.cases()
    recording = tmp_path / "recording.jsonl"
    recording.write_text(json.dumps({"case": case.id, "calls": calls, "answer": answer}))
    runs = RecordedSystem(str(recording)).play(suite, case, seed=0)
    return runs[0], suite.score(case, runs)


def test_reference_is_right(tmp_path: Path) -> None:
    suite = suite_of(tmp_path, CASE, "", {"question": "Hello?", "calls": [], "answer": None})
    cases = suite.cases()
    assert [(case.id, case.category) for case in cases] == [("oslo", "weather"), ("2", "")]
    for case in cases:
        assert suite.score(case, RecordedSystem("reference").play(suite, case, seed=0)).correct


@pytest.mark.parametrize(
    ("calls", "answer", "details"),
    [
        ([OSLO], "It is 4 degrees.", {"call": True, "answered": True}),
        ([OSLO], "It is cold.", {"call": True, "answered": False}),
        ([ROME], "4", {"call": False, "answered": True}),
        ([], "4", {"call": False, "answered": True}),
        ([OSLO, OSLO], "4", {"call": False, "answered": True}),
    ],
)
def test_calls_and_answer(
    tmp_path: Path, calls: list[Any], answer: str, details: dict[str, bool]
) -> None:
    run, score = judged(tmp_path, CASE, calls, answer)
    assert score.details == details and score.correct is all(details.values())
    assert all(call["observation"] == '{"celsius":4}' for call in run["calls"])


def test_letters_case_does_not_matter_and_what_is_null_is_not_judged(tmp_path: Path) -> None:
    _, score = judged(tmp_path, {**CASE, "answer": "COLD"}, [OSLO], "It is cold.")
    assert score.correct
    _, score = judged(tmp_path, {**CASE, "answer": None}, [OSLO], "Whatever.")
    assert score.details == {"call": True}
    unjudged = {key: value for key, value in CASE.items() if key != "calls"}
    _, score = judged(tmp_path, unjudged, [], "4")
    assert score.details == {"answered": True} and score.correct


def test_says_who_was_wrong(tmp_path: Path) -> None:
    suite = suite_of(tmp_path, CASE)
    (case,) = suite.cases()
    model = ScriptedModel([OSLO, {"answer": "Cold."}])
    system = GraphSystem("single", "single", GRAPHS["single"], model, Settings())
    assert suite.score(case, system.play(suite, case, seed=0)).first_wrong == "single"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "this is no JSON"),
        ("[]", "this is no JSON object"),
        ({**CASE, "expected": 1}, "the fields are id, question"),
        ({**CASE, "question": ""}, "question must be a text"),
        ({**CASE, "answer": 4}, "answer must be a text or null"),
        ({**CASE, "tools": {}}, "tools must be a list of objects"),
        ({**CASE, "tools": [{}]}, "a tool has name"),
        ({**CASE, "tools": [{**WEATHER, "parameters": {"type": "array"}}]}, "must be an object"),
        ({**CASE, "tools": [WEATHER, WEATHER]}, "two of its tools have one name"),
        ({**CASE, "calls": [{"tool": "weather"}]}, "a call has a tool and arguments"),
        ({**CASE, "calls": [{"tool": "snow", "arguments": {}}]}, "it offers no tool 'snow'"),
        ({**CASE, "id": 1}, "id must be a text"),
        (CASE, "the id 'oslo' stands there twice"),
    ],
)
def test_errors_name_file_and_line(tmp_path: Path, line: Any, message: str) -> None:
    with pytest.raises(UsageError, match=rf"mine\.jsonl, line 2: .*{message}"):
        suite_of(tmp_path, CASE, line).cases()


def test_needs_a_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--data FILE"):
        JsonLines()
    with pytest.raises(UsageError, match=r"none\.jsonl cannot be read"):
        JsonLines(tmp_path / "none.jsonl").cases()
