"""Which role was the first to go wrong, on runs of real graphs with a scripted model."""

from typing import Any

import pytest

from shoal.evals.attribution import calls_made, first_wrong, match_calls, same_call
from shoal.evals.suite import Case, Run, Score, Suite
from shoal.evals.systems import FLOORS, GraphSystem, Settings
from shoal.graphs import GRAPHS
from shoal.models import ScriptedModel
from shoal.tools import tool

OSLO = {"tool": "weather", "arguments": {"city": "Oslo"}}
ROME = {"tool": "weather", "arguments": {"city": "Rome"}}
CALL = {"thought": "", "next": "call"}
ANSWER = {"thought": "", "next": "answer"}
GIVE_UP = {"thought": "", "next": "give_up"}
TOLD = {"answer": "It is 4."}


@tool
def weather(city: str) -> int:
    """The temperature in a city."""
    return {"Oslo": 4, "Rome": 21}[city]


class Weather(Suite):
    """One question."""

    name = "weather"

    def cases(self) -> list[Case]:
        return [Case("oslo", "How warm is it in Oslo?")]

    def tools(self, case: Case) -> list[Any]:
        return [weather]

    def score(self, case: Case, runs: Any) -> Score:
        return Score(correct=True)


def played(graph: str, replies: list[Any]) -> Run:
    suite = Weather()
    system = GraphSystem(graph, graph, GRAPHS[graph], ScriptedModel(replies), Settings())
    (run,) = system.play(suite, suite.cases()[0], seed=0)
    return run


@pytest.mark.parametrize(
    ("replies", "answer_right", "expected"),
    [
        ([CALL, OSLO, ANSWER, TOLD], True, None),
        ([CALL, OSLO, ANSWER, TOLD], False, "summarizer"),
        ([CALL, ROME, ANSWER, TOLD], False, "caller"),
        ([GIVE_UP], False, "planner"),
        ([ANSWER, TOLD], False, "planner"),
        ([CALL, OSLO, GIVE_UP], False, "planner"),
        ([CALL, OSLO, CALL, ROME, ANSWER, TOLD], True, "planner"),
        ([CALL, OSLO, CALL, OSLO, ANSWER, TOLD], True, "planner"),
    ],
)
def test_team(replies: list[Any], answer_right: bool, expected: str | None) -> None:
    assert first_wrong(played("tool_team", replies), [OSLO], answer_right=answer_right) == expected


@pytest.mark.parametrize(
    ("replies", "answer_right", "expected"),
    [
        ([OSLO, TOLD], True, None),
        ([OSLO, TOLD], False, "single"),
        ([ROME, TOLD], False, "single"),
        ([{"give_up": "No."}], False, "single"),
        ([OSLO, {"give_up": "No."}], False, "single"),
    ],
)
def test_single(replies: list[Any], answer_right: bool, expected: str | None) -> None:
    assert first_wrong(played("single", replies), [OSLO], answer_right=answer_right) == expected


def test_right_call_that_fails_is_the_tools_fault() -> None:
    lima = {"tool": "weather", "arguments": {"city": "Lima"}}
    run = played("tool_team", [CALL, lima, GIVE_UP])
    assert first_wrong(run, [lima]) == "tool"
    assert calls_made(run) == []


def test_where_no_call_is_right_a_call_is_the_planners_fault_and_none_is_nobodys() -> None:
    assert first_wrong(played("tool_team", [GIVE_UP]), []) is None
    assert first_wrong(played("tool_team", [ANSWER, TOLD]), []) is None
    assert first_wrong(played("tool_team", [CALL, OSLO, GIVE_UP]), []) == "planner"
    assert first_wrong(played("single", [OSLO, TOLD]), []) == "single"


def test_two_calls_in_any_order() -> None:
    replies = [CALL, ROME, CALL, OSLO, ANSWER, TOLD]
    assert first_wrong(played("tool_team", replies), [OSLO, ROME], answer_right=True) is None
    early = [CALL, ROME, ANSWER, TOLD]
    assert first_wrong(played("tool_team", early), [OSLO, ROME], answer_right=False) == "planner"


def test_only_the_call_that_was_made_counts_of_those_drawn() -> None:
    run = played("single", [OSLO, TOLD])
    drawn = {**run["events"][0], "value": {"answer": "4"}}
    unwritten = {**run["events"][0], "value": None, "error": "It was cut."}
    run["events"][1:1] = [drawn, unwritten]
    assert first_wrong(run, [OSLO], answer_right=True) is None
    assert first_wrong({**run, "events": run["events"][:2]}, [OSLO]) == "single"
    assert first_wrong({**run, "events": [unwritten]}, [OSLO]) == "single"
    assert first_wrong({**run, "events": [unwritten]}, []) is None


def test_a_floor_has_no_roles() -> None:
    suite = Weather()
    (run,) = FLOORS[1].play(suite, suite.cases()[0], seed=0, spend=None)
    assert run["calls"] and first_wrong(run, [OSLO], answer_right=False) is None
    (run,) = FLOORS[0].play(suite, suite.cases()[0], seed=0, spend=None)
    assert run["events"] == [] and first_wrong(run, [OSLO], answer_right=False) is None


def test_calls_are_matched_one_to_one() -> None:
    matched = match_calls([OSLO, OSLO, ROME], [ROME, OSLO])
    assert [reference for _, reference in matched.pairs] == [OSLO, ROME]
    assert matched.extra == [OSLO] and not matched.missing and not matched.all_right
    assert match_calls([OSLO, ROME], [ROME, OSLO]).all_right


@pytest.mark.parametrize(
    ("made", "wanted", "same"),
    [
        ({"n": 1}, {"n": 1.0}, True),
        ({"n": 1}, {"n": True}, False),
        ({"n": [1, {"a": 0}]}, {"n": [1, {"a": False}]}, False),
        ({"n": [1, 2]}, {"n": [1]}, False),
        ({"n": "1"}, {"n": 1}, False),
        ({"n": 1, "m": None}, {"n": 1}, False),
        ({"a": {"b": [1]}, "c": 2}, {"c": 2, "a": {"b": [1]}}, True),
    ],
)
def test_equal_as_json(made: dict[str, Any], wanted: dict[str, Any], same: bool) -> None:
    assert same_call({"tool": "f", "arguments": made}, {"tool": "f", "arguments": wanted}) is same
    assert not same_call({"tool": "g", "arguments": made}, {"tool": "f", "arguments": wanted})
