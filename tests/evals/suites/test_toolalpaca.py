"""ToolAlpaca: which deviations from the golden calls its rules allow."""

import json
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.evals.recorded import RecordedSystem
from shoal.evals.suite import Case, Score
from shoal.evals.suites.toolalpaca import ToolAlpaca

DATA = Path(__file__).parents[3].parent / "shared" / "data" / "toolalpaca"
FIND = (
    "Find animals.\nParameters: "
    '{"kind": "Required. string. The kind.", "size": "string. One of: [small, large]. Size.", '
    '"page": "integer. The page.", "tags": "Array[string]. Tags."}\n'
    "Output: OK.\n - Format: application/json\n - Structure: Array[Object{id, facts: Object{a}}]"
)
SHOW = (
    'Parameters: {"id": "Required. integer. The id.", "key": "Required. string. Your key."}\n'
    "Output: OK.\n - Structure: #Animal"
)


def answer(action: str, text: str) -> dict[str, str]:
    return {"Action": action, "Action_Input": text}


API = {
    "Name": "Zoo Search",
    "Authentication": {"key": "***"},
    "Function_Description": {"find": FIND, "show": SHOW, "components": ""},
    "Instructions": [
        "Find a small Axolotl with horns, please.",
        "Show me what newts there are.",
        "Delete it.",
        "Broken.",
    ],
    "Golden_Answers": [
        [answer("find", '{"kind": "axolotl", "size": "small", "page": "1", "tags": ["horns"]}')],
        [
            answer("getDetails", '{"Question": "Which?"}'),
            answer("find", '{"kind": "newts", "size": ""}'),
            answer("show", '{"id": ${id from find}, "key": "abc"}'),
            answer("[Optional]find", '{"kind": "frog"}'),
        ],
        [answer("delete", "{}")],
        [answer("show", '{"id": [}')],
    ],
}


@pytest.fixture
def suite(tmp_path: Path) -> ToolAlpaca:
    (tmp_path / "eval_real.json").write_text("[]")
    (tmp_path / "eval_simulated.json").write_text(json.dumps([API]))
    return ToolAlpaca(tmp_path)


def judged(suite: ToolAlpaca, case: Case, tmp_path: Path, calls: list[Any]) -> Score:
    path = tmp_path / "recording.jsonl"
    path.write_text(json.dumps({"case": case.id, "calls": calls}))
    return suite.score(case, RecordedSystem(str(path)).play(suite, case, seed=0))


def find(**arguments: Any) -> dict[str, Any]:
    return {"tool": "find", "arguments": arguments}


def test_cases(suite: ToolAlpaca) -> None:
    first, second = suite.cases()
    assert suite.left_out == ["simulated-Zoo_Search-2", "simulated-Zoo_Search-3"]
    assert (first.id, first.category) == ("simulated-Zoo_Search-0", "simulated")
    assert [tool.name for tool in suite.tools(second)] == ["find", "show", "getDetails"]
    tool = suite.tools(first)[0]
    assert tool.description == "Find animals."
    assert tool.parameters["required"] == ["kind"]
    assert tool.parameters["properties"]["size"]["enum"] == ["small", "large"]
    assert set(tool(kind="newt")) == {"id", "facts"}
    assert list(suite.tools(first)[1].parameters["properties"]) == ["id"]
    for case in (first, second):
        system = RecordedSystem("reference")
        assert suite.score(case, system.play(suite, case, seed=0)).correct


@pytest.mark.parametrize(
    ("arguments", "correct", "exact"),
    [
        ({"kind": "axolotl", "size": "small", "page": 1, "tags": ["horns"]}, True, True),
        ({"kind": "Axolotl", "size": "small", "tags": ["horns"]}, True, False),
        ({"kind": "axolotl", "size": "small", "page": 7, "tags": ["horns"]}, True, False),
        ({"kind": "axolotl", "tags": ["horns"]}, False, False),
        ({"kind": "axolotl", "size": "small", "tags": []}, False, False),
        ({"kind": "axolotls", "size": "small", "tags": ["horns"]}, False, False),
    ],
)
def test_arguments(
    suite: ToolAlpaca, tmp_path: Path, arguments: Any, correct: bool, exact: bool
) -> None:
    score = judged(suite, suite.cases()[0], tmp_path, [find(**arguments)])
    assert (score.correct, score.details["exact"]) == (correct, exact)
    assert score.details["tool"]


def test_which_calls_may_be_added_and_left_out(suite: ToolAlpaca, tmp_path: Path) -> None:
    case = suite.cases()[1]
    newts, shown = find(kind="newts"), {"tool": "show", "arguments": {"id": 77}}
    asked = {"tool": "getDetails", "arguments": {"Question": "Which one?"}}
    refused = {"tool": "show", "arguments": {}}
    for calls in ([newts, shown], [asked, newts, shown, asked], [refused, shown, newts]):
        assert judged(suite, case, tmp_path, calls).correct
    assert judged(suite, case, tmp_path, [newts, shown, find(kind="frog")]).correct
    for calls in ([newts], [shown], [], [newts, newts, shown], [find(kind="cat"), newts, shown]):
        assert not judged(suite, case, tmp_path, calls).correct
    assert not judged(suite, case, tmp_path, [find(kind="newts", size="large"), shown]).correct


def test_says_what_is_missing_or_wrong(suite: ToolAlpaca, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"eval_real\.json, which is not in .*--data"):
        ToolAlpaca(tmp_path / "none").cases()
    (tmp_path / "eval_simulated.json").write_text('[{"Name": "x"}]')
    with pytest.raises(UsageError, match="is no set of ToolAlpaca's"):
        ToolAlpaca(tmp_path).cases()


@pytest.mark.skipif(not DATA.exists(), reason="ToolAlpaca is not on this machine")
def test_real_data() -> None:
    suite = ToolAlpaca(DATA)
    cases = suite.cases()
    assert (len(cases), len(suite.left_out)) == (202, 12)
    system = RecordedSystem("reference")
    for case in cases[::5]:
        assert suite.score(case, system.play(suite, case, seed=0)).correct
