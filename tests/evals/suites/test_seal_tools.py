"""Seal-Tools: references to earlier results, values by their text, counts per case."""

import json
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.evals.recorded import RecordedSystem
from shoal.evals.suite import Case, Score, cases_digest
from shoal.evals.suites.seal_tools import IMPOSSIBLE, SealTools

DATA = Path(__file__).parents[3].parent / "shared" / "data" / "seal-tools"


def tool(name: str, field: str, parameters: dict[str, str], response: str = "str") -> Any:
    return {
        "api_name": name,
        "api_description": f"Do {name}",
        "field": field,
        "parameters": {
            key: {"type": kind, "description": f"The {key}"} for key, kind in parameters.items()
        },
        "required": list(parameters),
        "responses": {"result": {"type": response, "description": "The result"}},
    }


TOOLS = [
    tool("createProject", "Work/Planning", {"name": "str"}),
    tool("addTask", "Work/Planning", {"project_id": "int", "hours": "float"}),
    tool("getPower", "Sport/Cycling", {"activity": "str", "duration": "int"}),
    *(tool(f"other{number}", f"Field{number % 4}/x", {}) for number in range(20)),
]
CASES = [
    {
        "id": "easy-0",
        "query": "Power of 85 minutes of cycling",
        "calling": [
            {
                "api": "getPower",
                "parameters": {"activity": "cycling", "duration": "85"},
                "responses": ["API_call_0"],
            }
        ],
    },
    {
        "id": "difficult-1",
        "query": "Make the project Nexus and add a task of 2 hours to it",
        "calling": [
            {
                "api": "createProject",
                "parameters": {"name": "Nexus"},
                "responses": ["API_call_0"],
            },
            {
                "api": "addTask",
                "parameters": {"project_id": "API_call_0", "hours": 2},
                "responses": ["API_call_1"],
            },
        ],
    },
]


@pytest.fixture
def suite(tmp_path: Path) -> SealTools:
    for name, rows in (("tool", TOOLS), ("test_in_domain", CASES)):
        text = "".join(json.dumps(row) + "\n" for row in rows)
        (tmp_path / f"{name}.jsonl").write_text(text)
    return SealTools(tmp_path)


def judged(suite: SealTools, case: Case, tmp_path: Path, calls: list[Any]) -> Score:
    path = tmp_path / "recording.jsonl"
    path.write_text(json.dumps({"case": case.id, "calls": calls}))
    return suite.score(case, RecordedSystem(str(path)).play(suite, case, seed=0))


def test_offers_the_right_tools_among_others(suite: SealTools) -> None:
    for case in suite.cases():
        names = [offered.name for offered in suite.tools(case)]
        assert 5 <= len(names) <= 10 and len(set(names)) == len(names)
        assert {call["tool"] for call in case.target} <= set(names)
    again = SealTools(suite._data)  # pyright: ignore[reportPrivateUsage]
    assert cases_digest(again.cases()) == cases_digest(suite.cases())


def test_a_reference_is_the_value_that_was_returned(suite: SealTools, tmp_path: Path) -> None:
    single, nested = suite.cases()
    assert (single.category, nested.category) == ("single", "nested")
    assert single.target[0]["arguments"] == {"activity": "cycling", "duration": 85}
    (run,) = RecordedSystem("reference").play(suite, nested, seed=0)
    returned = json.loads(run["calls"][0]["observation"])["result"]
    assert isinstance(returned, int)
    assert run["calls"][1]["arguments"] == {"project_id": returned, "hours": 2}
    assert suite.score(nested, [run]).correct
    first, second = nested.target
    guessed = {**second, "arguments": {**second["arguments"], "project_id": returned + 1}}
    score = judged(suite, nested, tmp_path, [first, guessed])
    assert not score.correct
    assert score.details["api_f1"] == 1.0 and score.details["param_f1"] == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("arguments", "correct", "param_f1"),
    [
        ({"activity": "cycling", "duration": 85}, True, 1.0),
        ({"activity": "cycling", "duration": 85.0}, True, 1.0),
        ({"activity": "cycling", "duration": 58}, False, 0.5),
        ({"activity": "rowing", "duration": 58}, False, 0.0),
    ],
)
def test_values(
    suite: SealTools, tmp_path: Path, arguments: Any, correct: bool, param_f1: float
) -> None:
    case = suite.cases()[0]
    call = {"tool": "getPower", "arguments": arguments}
    score = judged(suite, case, tmp_path, [call])
    assert score.correct is correct
    assert (score.details["api_p"], score.details["param_f1"]) == (1.0, param_f1)
    twice = judged(suite, case, tmp_path, [call, call])
    assert not twice.correct and twice.details["api_p"] == 0.5


def test_no_call_is_wrong_and_a_refused_one_did_not_happen(
    suite: SealTools, tmp_path: Path
) -> None:
    case = suite.cases()[0]
    nothing = judged(suite, case, tmp_path, [])
    counts = {"api_r": 0.0, "api_f1": 0.0, "param_r": 0.0, "param_f1": 0.0}
    assert not nothing.correct and nothing.details == counts
    refused = {"tool": "getPower", "arguments": {"activity": "cycling"}}
    assert judged(suite, case, tmp_path, [refused, *case.target]).correct


def test_says_what_is_missing_or_wrong(suite: SealTools, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"tool\.jsonl, which is not in .*--data"):
        SealTools(tmp_path / "none").cases()
    (tmp_path / "test_in_domain.jsonl").write_text('{"id": "x"}\n')
    with pytest.raises(UsageError, match=r"line 1: this is no case of Seal-Tools"):
        SealTools(tmp_path).cases()


@pytest.mark.skipif(not DATA.exists(), reason="Seal-Tools is not on this machine")
def test_real_data() -> None:
    suite = SealTools(DATA)
    system = RecordedSystem("reference")
    cases = suite.cases()
    assert len(cases) == 700
    nested = [case for case in cases if case.category == "nested"][:8]
    some = nested + [case for case in cases if case.id in IMPOSSIBLE and case not in nested]
    wrong = [c.id for c in some if not suite.score(c, system.play(suite, c, seed=0)).correct]
    assert sorted(wrong) == sorted(IMPOSSIBLE)
