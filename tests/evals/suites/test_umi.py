"""alpha-UMi's teacher-forced metrics, on a small file in its format and on a Shoal trace."""

import json
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.evals.recorded import RecordedSystem
from shoal.evals.suite import Case, Run, Score
from shoal.evals.suites.umi import Umi, argument_f1, rouge_l
from shoal.evals.systems import FLOORS, GraphSystem, Settings
from shoal.graphs import GRAPHS, run
from shoal.models import ScriptedModel
from shoal.runs import TraceFile
from shoal.tools import tool

CAB = {
    "tools": [
        {"Name": "fare", "function": "What a ride costs.", "input": {"km": "integer, How far"}},
        {"Name": "book", "function": "Book a cab.", "input": {"city": "string, Where"}},
    ],
    "instruction": "Call me a cab in Oslo.",
    "conversations": [
        {"from": "user", "value": "Call me a cab in Oslo."},
        {"from": "assistant", "value": "I will book one. Next: caller."},
        {"from": "caller", "value": 'Action: book\nAction Input: {\n "city": "Oslo"\n}'},
        {"from": "observation", "value": "no cabs"},
        {"from": "assistant", "value": "Hm."},
        {"from": "user", "value": "Try something else."},
        {"from": "assistant", "value": "I ask for the fare. Next: caller."},
        {"from": "caller", "value": "Action: fare"},
        {"from": "observation", "value": "7 euros"},
        {"from": "assistant", "value": "I know enough. Next: conclusion."},
        {"from": "conclusion", "value": "There are no cabs. A ride is 7 euros."},
        {"from": "assistant", "value": "It did not help. Next: give up."},
    ],
}
CALL = {"thought": "", "next": "call"}
ANSWER = {"thought": "", "next": "answer"}
GIVE_UP = {"thought": "", "next": "give_up"}


@pytest.fixture
def suite(tmp_path: Path) -> Umi:
    (tmp_path / "test.json").write_text(json.dumps([CAB]))
    return Umi(tmp_path / "test.json")


def played(suite: Umi, case: Case, graph: str, *replies: Any) -> tuple[Score, Run, ScriptedModel]:
    model = ScriptedModel(replies)
    (run,) = GraphSystem(graph, graph, GRAPHS[graph], model, Settings()).play(suite, case, seed=0)
    return suite.score(case, [run]), run, model


def test_steps(suite: Umi) -> None:
    booked, asked, told, ended = suite.cases()
    assert [case.category for case in suite.cases()] == ["call", "call", "finish", "give up"]
    assert (booked.target["tool"], booked.target["arguments"]) == ("book", {"city": "Oslo"})
    assert (asked.target["tool"], asked.target["arguments"]) == ("fare", {})
    assert told.target["answer"] == "There are no cabs. A ride is 7 euros."
    assert booked.question == "Call me a cab in Oslo."
    assert asked.question == "Call me a cab in Oslo.\n\nTry something else."
    assert booked.data["history"] == []
    assert asked.data["history"] == [
        {"kind": "planner", "text": '{"thought":"I will book one.","next":"call"}'},
        {"kind": "caller", "text": '{"tool":"book","arguments":{"city":"Oslo"}}'},
        {"kind": "observation", "text": "no cabs"},
    ]
    assert len(ended.data["history"]) == 7
    offered = suite.tools(booked)
    assert [t.name for t in offered] == ["fare", "book"]
    assert offered[0].parameters["properties"]["km"] == {
        "type": "integer",
        "description": "How far",
    }


def test_the_team_is_asked_with_the_right_history(suite: Umi) -> None:
    case = suite.cases()[1]
    call = {"tool": "fare", "arguments": {}}
    score, run, model = played(suite, case, "tool_team", CALL, call)
    assert score.correct and score.first_wrong is None
    details = {"plan_acc": True, "hallucinated": False, "act_em": True, "arg_f1": 1.0}
    assert score.details == details
    planner, caller = (sent.messages[-1]["content"] for sent in model.calls)
    assert "Try something else." in planner and "I will book one." in planner
    assert "no cabs" in planner and caller.startswith(planner)
    assert run["model_calls"] == 2 and [e["role"] for e in run["events"]] == ["planner", "caller"]


@pytest.mark.parametrize(
    ("replies", "details", "wrong"),
    [
        ([CALL, {"tool": "book", "arguments": {"city": "Rome"}}], (True, True, 0.5), "caller"),
        ([CALL, {"tool": "book", "arguments": {}}], (True, True, 0.0), "caller"),
        ([CALL, {"tool": "fare", "arguments": {}}], (True, False, 0.0), "caller"),
        ([GIVE_UP], (False, False, 0.0), "planner"),
        ([ANSWER, {"answer": "Oslo"}], (False, False, 0.0), "planner"),
    ],
)
def test_wrong_calls(
    suite: Umi, replies: list[Any], details: tuple[bool, bool, float], wrong: str
) -> None:
    score, _, _ = played(suite, suite.cases()[0], "tool_team", *replies)
    found = tuple(score.details[key] for key in ("plan_acc", "act_em", "arg_f1"))
    assert (found, score.correct, score.first_wrong) == (details, False, wrong)


def test_answers_and_giving_up(suite: Umi) -> None:
    *_, told, ended = suite.cases()
    right, _, _ = played(suite, told, "tool_team", ANSWER, {"answer": told.target["answer"]})
    assert right.correct and right.details["rouge_l"] == pytest.approx(1)
    other, _, _ = played(suite, told, "tool_team", ANSWER, {"answer": "There are cabs."})
    assert other.correct and other.details["rouge_l"] == pytest.approx(0.5)
    assert "act_em" not in other.details
    wrong, _, _ = played(suite, told, "tool_team", GIVE_UP)
    assert not wrong.correct and wrong.details["rouge_l"] == 0
    left, _, _ = played(suite, ended, "tool_team", GIVE_UP)
    assert left.correct and left.details == {"plan_acc": True, "hallucinated": False}


def test_the_solver_alone(suite: Umi) -> None:
    booked, asked, told, ended = suite.cases()
    right, _, model = played(suite, asked, "single", {"tool": "fare", "arguments": {}})
    assert right.correct
    read = model.calls[0].messages[-1]["content"]
    assert 'single: {"tool":"book"' in read and "I will book one." not in read
    assert played(suite, told, "single", {"answer": "No cabs."})[0].details["plan_acc"]
    assert played(suite, ended, "single", {"give_up": "No."})[0].correct
    assert played(suite, booked, "single", {"give_up": "No."})[0].first_wrong == "single"


def test_a_role_that_writes_nothing_valid_is_wrong(suite: Umi) -> None:
    bad = {"tool": "swim", "arguments": {}}
    score, _, _ = played(suite, suite.cases()[0], "tool_team", CALL, bad)
    assert score.details["plan_acc"] and not score.details["act_em"]
    score, _, _ = played(suite, suite.cases()[0], "single", bad)
    assert not score.details["plan_acc"]


def test_a_tool_that_is_not_offered_is_counted(suite: Umi) -> None:
    case = suite.cases()[0]
    _, run, _ = played(suite, case, "tool_team", CALL, {"tool": "fare", "arguments": {}})
    run["calls"][0]["tool"] = "swim"
    assert suite.score(case, [run]).details["hallucinated"]


def test_floors_and_references(suite: Umi) -> None:
    cases = suite.cases()
    plans = {
        floor.name: [
            suite.score(c, floor.play(suite, c, seed=0, spend=None)).details["plan_acc"]
            for c in cases
        ]
        for floor in FLOORS
    }
    assert plans["floor: do nothing"] == [False, False, False, True]
    assert plans["floor: first tool"] == [True, True, False, False]
    assert plans["floor: random tool"] == [True, True, False, False]
    for case in cases[:3]:
        runs = RecordedSystem("reference").play(suite, case, seed=0)
        score = suite.score(case, runs)
        assert score.correct and not score.details["hallucinated"]
    assert suite.reference(cases[3]) is None


@pytest.mark.parametrize("graph", ["tool_team", "single"])
def test_a_trace_of_a_good_model_is_a_reference(tmp_path: Path, graph: str) -> None:
    @tool
    def weather(city: str) -> str:
        """The weather in a city."""
        return "4 degrees"

    call = {"tool": "weather", "arguments": {"city": "Oslo"}}
    replies = [CALL, call, ANSWER, {"answer": "4 degrees."}]
    if graph == "single":
        replies = [call, {"answer": "4 degrees."}]
    path = tmp_path / "trace.jsonl"
    with TraceFile(path) as trace:
        team = GRAPHS[graph](ScriptedModel(replies), [weather])
        run(team, "How warm is it in Oslo?", on_event=trace.write)
    suite = Umi(path)
    first, second = suite.cases()
    assert first.target["tool"] == "weather" and first.target["arguments"] == {"city": "Oslo"}
    assert second.target["answer"] == "4 degrees."
    assert second.data["history"][-1] == {"kind": "observation", "text": "4 degrees"}
    assert suite.tools(first)[0].parameters["required"] == ["city"]
    assert played(suite, first, "tool_team", CALL, call)[0].correct
    assert played(suite, second, "single", {"answer": "4."})[0].correct


def test_argument_f1() -> None:
    assert argument_f1({}, {}) == 1
    assert argument_f1({"a": 1}, {}) == 0
    assert argument_f1({}, {"a": 1}) == 0
    assert argument_f1({"a": 1, "b": 2}, {"a": 1, "b": 2}) == 1
    assert argument_f1({"a": "1"}, {"a": 1}) == 0.5
    assert argument_f1({"a": 1, "c": 0}, {"a": 1, "b": 2}) == 0.5


def test_rouge_l() -> None:
    assert rouge_l("a b c", "a b c") == pytest.approx(1)
    assert rouge_l("a x c", "a b c") == pytest.approx(2 / 3)
    assert rouge_l("a a a", "a b") == pytest.approx(2 / 3)
    assert rouge_l("c. a b", "a b. c") == pytest.approx(1)
    assert rouge_l("b a", "a b") == pytest.approx(1 / 2)
    assert rouge_l("none", "a b") == 0
    assert rouge_l("", "a b") == 0


def test_says_what_is_missing_or_wrong(suite: Umi, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"--data FILE\.json, or a trace"):
        Umi()
    path = tmp_path / "bad.json"
    path.write_text(json.dumps([{**CAB, "conversations": [{"from": "assistant"}]}]))
    with pytest.raises(UsageError, match="dialogue 1 is not in alpha-UMi's format"):
        Umi(path).cases()
    path.write_text("[]")
    with pytest.raises(UsageError, match="holds no step to judge"):
        Umi(path).cases()
    path.write_text("{}")
    with pytest.raises(UsageError, match="holds no list of dialogues"):
        Umi(path).cases()
    system = GraphSystem("own", "own", GRAPHS["single"], ScriptedModel([]), Settings())
    with pytest.raises(UsageError, match="umi asks the roles of tool_team or single"):
        system.play(suite, suite.cases()[0], seed=0)
