"""Recorded calls in place of a model."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.evals.recorded import RecordedSystem
from shoal.evals.suite import Ask, Case, Run, Score, Suite
from shoal.tools import Tool, tool


@tool
def double(number: int) -> int:
    """Double a number."""
    return 2 * number


class Doubles(Suite):
    """One question a case, or two for the case `two`."""

    name = "doubles"

    def cases(self) -> Sequence[Case]:
        return [Case("one", "Double 3.", target=6), Case("two", "Double 1, and that again.")]

    def tools(self, case: Case) -> Sequence[Tool]:
        return [double]

    def play(self, case: Case, ask: Ask) -> list[Run]:
        turns = 2 if case.id == "two" else 1
        return [ask(f"{turn}: {case.question}", self.tools(case)) for turn in range(turns)]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        return Score(runs[-1]["answer"] == str(case.target))


class Known(Doubles):
    def reference(self, case: Case) -> dict[str, Any] | None:
        return {"calls": [call(3)]} if case.id == "one" else None


def call(number: Any, name: str = "double") -> dict[str, Any]:
    return {"tool": name, "arguments": {"number": number}}


def recorded(path: Path, *lines: Any) -> RecordedSystem:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return RecordedSystem(str(path))


def play(system: RecordedSystem, case: str = "one", suite: Suite | None = None) -> list[Run]:
    suite = suite or Doubles()
    chosen = next(each for each in suite.cases() if each.id == case)
    return system.play(suite, chosen, seed=0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.jsonl"


def test_calls_are_checked_and_run(path: Path) -> None:
    line = {"case": "one", "calls": [call(3), call("3"), call(3, "triple"), call(3)]}
    (run,) = play(recorded(path, line))
    assert [each["observation"] for each in run["calls"]] == ["6", None, None, "6"]
    assert "number" in run["calls"][1]["error"]
    assert "triple" in run["calls"][2]["error"]
    assert (run["stop"], run["answer"], run["question"]) == ("answered", "6", "0: Double 3.")
    assert [event["event"] for event in run["events"]] == ["tool_call"] * 4
    assert run["model_calls"] == 0


def test_an_answer_stands_in_place_of_the_last_observation(path: Path) -> None:
    (run,) = play(recorded(path, {"case": "one", "calls": [], "answer": "six"}))
    assert run["answer"] == "six"
    (run,) = play(recorded(path, {"case": "one", "calls": []}))
    assert run["answer"] == ""


def test_each_turn_has_its_own_steps(path: Path) -> None:
    turns = [[[call(1)], [call(2), call(3)]], []]
    first, second = play(recorded(path, {"case": "two", "turns": turns}), "two")
    assert [each["observation"] for each in first["calls"]] == ["2", "4", "6"]
    assert second["calls"] == []


@pytest.mark.parametrize("turns", [[[]], [[], [], []]])
def test_other_turns_than_the_suite_puts_are_an_error(path: Path, turns: Any) -> None:
    with pytest.raises(UsageError, match="the suite puts 2"):
        play(recorded(path, {"case": "two", "turns": turns}), "two")


def test_a_case_that_was_not_recorded_is_an_error(path: Path) -> None:
    with pytest.raises(UsageError, match="no line for the case 'two'"):
        play(recorded(path, {"case": "one", "calls": []}), "two")


def test_the_reference_is_the_suites_own(path: Path) -> None:
    system = RecordedSystem("reference")
    (run,) = play(system, suite=Known())
    assert run["answer"] == "6"
    with pytest.raises(UsageError, match="no reference answer for 'two'"):
        play(system, "two", Known())
    with pytest.raises(UsageError, match="no reference answer for 'one'"):
        play(system, "one", Doubles())


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "line 2"),
        ("[]", "a line is an object"),
        ('{"calls": []}', '"case"'),
        ('{"case": "x"}', "either"),
        ('{"case": "x", "calls": [], "turns": []}', "either"),
        ('{"case": "x", "calls": {}}', "must be a list"),
        ('{"case": "x", "calls": [{"tool": "f"}]}', "a call is an object"),
        ('{"case": "x", "turns": [[{"tool": "f", "arguments": {}}]]}', "must be a list"),
        ('{"case": "x", "calls": [], "answer": 1}', '"answer"'),
        ('{"case": "x", "calls": [], "note": 1}', "'note'"),
        ('{"case": "one", "calls": []}', "twice"),
    ],
)
def test_a_line_of_another_form_is_named(path: Path, line: str, reason: str) -> None:
    path.write_text('{"case": "one", "calls": []}\n' + line + "\n")
    with pytest.raises(UsageError, match=reason) as caught:
        RecordedSystem(str(path))
    assert "line 2" in str(caught.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        RecordedSystem(str(tmp_path / "none.jsonl"))
