"""The generated suite: its own answers score whole, broken ones do not."""

import json
from pathlib import Path
from typing import Any

import pytest

from shoal.evals.recorded import RecordedSystem
from shoal.evals.suite import Case, Score, cases_digest
from shoal.evals.suites.generated import Generated, states
from shoal.evals.systems import GraphSystem, Settings
from shoal.graphs import GRAPHS
from shoal.models import ScriptedModel


@pytest.fixture(scope="module")
def suite() -> Generated:
    return Generated(count=6)


def recorded(suite: Generated, case: Case, tmp_path: Path, **line: Any) -> Score:
    path = tmp_path / "recording.jsonl"
    path.write_text(json.dumps({"case": case.id, **line}) + "\n")
    return suite.score(case, RecordedSystem(str(path)).play(suite, case, seed=0))


def test_reference_answers_are_right(suite: Generated) -> None:
    cases = suite.cases()
    counts = {c.category: sum(d.category == c.category for d in cases) for c in cases}
    assert counts == {"builtins": 6, "rephrased": 6, "unseen": 6, "unserved": 3}
    system = RecordedSystem("reference")
    for case in cases:
        score = suite.score(case, system.play(suite, case, seed=0))
        assert score.correct and score.details["call"], (case, score)
        assert not score.details.get("extra")


def test_broken_answers_are_wrong(suite: Generated, tmp_path: Path) -> None:
    for case in suite.cases():
        if case.target is None:
            offered = case.data[0]["name"]
            called = recorded(
                suite, case, tmp_path, calls=[{"tool": offered, "arguments": {}}], answer="x"
            )
            assert not called.correct and not called.details["call"]
            continue
        right = suite.reference(case)["calls"][0]
        untold = recorded(suite, case, tmp_path, calls=[right], answer="Nothing.")
        assert not untold.correct and untold.details == {
            "tool": True,
            "call": True,
            "answered": False,
            "extra": False,
        }
        assert recorded(suite, case, tmp_path, calls=[right, right]).details["extra"]
        other = {**right, "arguments": {**right["arguments"], "more": "x"}}
        assert not recorded(suite, case, tmp_path, calls=[other]).details["call"]
        wrong = {**right, "tool": "no_such_tool"}
        assert not recorded(suite, case, tmp_path, calls=[wrong, right]).details["tool"]


def test_the_same_cases_every_time(suite: Generated) -> None:
    assert cases_digest(suite.cases()) == cases_digest(Generated(count=6).cases())
    clocked = [c for c in Generated(count=20).cases() if c.target and c.target["tool"] == "today"]
    assert clocked and all(case.target["observation"] is None for case in clocked)


def test_says_who_was_wrong(suite: Generated) -> None:
    case = next(case for case in suite.cases() if case.category == "unseen")
    replies = [{"thought": "", "next": "give_up"}]
    system = GraphSystem(
        "team", "tool_team", GRAPHS["tool_team"], ScriptedModel(replies), Settings()
    )
    score = suite.score(case, system.play(suite, case, seed=0))
    assert (score.correct, score.first_wrong) == (False, "planner")


@pytest.mark.parametrize(
    ("answer", "observation", "stated"),
    [
        ("The result is 5.", "5", True),
        ("The tier is shoboug and the knots is 132.35.", '{"tier":"shoboug","knots":132.35}', True),
        ("The tier is shoboug.", '{"tier":"shoboug","knots":132.35}', False),
        ("I found b and a.", '["a", "b"]', True),
        ("I found a.", '["a", "b"]', False),
    ],
)
def test_states(answer: str, observation: str, stated: bool) -> None:
    assert states(answer, observation) is stated
