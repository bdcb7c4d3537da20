"""Runs played again without a model: the same state, or the first thing that differs."""

import copy
import json
import time
from pathlib import Path
from typing import Any

import pytest

from shoal.agents import Exchange
from shoal.errors import (
    ContextOverflow,
    ModelError,
    ShoalError,
    ToolError,
    Truncated,
    UsageError,
)
from shoal.graphs import GRAPHS, Budget, Live, RunResult, run
from shoal.graphs.replay import recipe, replay
from shoal.models import Completion, ScriptedModel, Usage, load_model
from shoal.models.base import Attempt, TokenScore
from shoal.runs.traces import TraceStore
from shoal.tools import Registry, tool
from shoal.tools.builtin import builtin_tools

PLAN = {"thought": "calculate it", "next": "call"}
DONE = {"thought": "done", "next": "answer"}
ANSWER = {"answer": "It is 4."}
ran: list[str] = []


def call(expression: str, name: str = "calculate") -> dict[str, Any]:
    return {"tool": name, "arguments": {"expression": expression}}


@tool(effect="effect")
def calculate(expression: str) -> str:
    """Calculate.

    Args:
        expression: What to calculate.
    """
    ran.append(expression)
    if expression == "1/0":
        raise ToolError("There is no such number.")
    return str(len(ran))  # another result each time, so a second run would be told


def record(
    folder: Path, graph: str, model: Any, question: str = "What is 2 + 2?", **given: Any
) -> tuple[RunResult | None, list[dict[str, Any]]]:
    """A run, and its events as they come back from a store."""
    tools = given.pop("tools", [calculate])
    asked = {key: given.pop(key) for key in ("earlier", "live") if key in given}
    team = GRAPHS[graph](model, tools, **given)
    about = recipe(graph, model, tools, **given)
    events: list[dict[str, Any]] = []
    try:
        result = run(team, question, about=about, on_event=events.append, **asked)
    except ShoalError:
        result = None
    with TraceStore(folder / "traces.db") as store:
        store.add(events)
        return result, store.events(events[0]["run_id"])


def same(result: RunResult, again: RunResult | None) -> None:
    assert again is not None
    for field in ("question", "answer", "stop", "reason", "calls", "model_calls", "usage"):
        assert getattr(again, field) == getattr(result, field), field


def reproduced(result: RunResult | None, events: list[dict[str, Any]]) -> None:
    before = list(ran)
    found = replay(events)
    assert found.difference is None, found.difference.sentence("recorded", "replayed")
    assert ran == before  # no tool was run
    if result is not None:
        same(result, found.result)
    else:
        assert found.result is None


class Costly(ScriptedModel):
    """Says what its script says, and tells what only a real model tells."""

    def complete(self, messages: Any, *args: Any, **options: Any) -> Completion:
        said = super().complete(messages, *args, **options)
        number = len(self.calls)
        facts: dict[str, Any] = {
            "usage": Usage(100 * number, 7, 3, number),
            "tokens": (TokenScore(0, b"x", -1.0 / number, 0.5, 1.0),),
            "closed_early": "cut" in said.text,
            "stop": "length" if "cut" in said.text else "done",
        }
        if "cascade" in said.text:
            refused = Attempt("small", "answer", "It is not sure.", 0.2, Usage(5), 0.1)
            stood = Attempt("large", "answer", None, None, None, 0.2)
            facts["attempts"] = (refused, stood)
        return Completion(
            said.text, said.value, facts.pop("stop"), facts.pop("usage"), 0, 0, None, **facts
        )


SCRIPTS: dict[str, tuple[str, list[Any], dict[str, Any]]] = {
    "an answer": ("tool_team", [PLAN, call("2+2"), DONE, ANSWER], {}),
    "an answer of one role": ("single", [call("2+2"), ANSWER], {}),
    "a call made twice": ("single", [call("1"), call("1"), call("2"), ANSWER], {}),
    "a tool that refuses": ("tool_team", [PLAN, call("1/0"), DONE, ANSWER], {}),
    "calls that keep failing": ("single", [call("1/0")], {"repairs": 0}),
    "giving up": ("tool_team", [{"thought": "No tool.", "next": "give_up"}], {}),
    "the budget of steps": (
        "tool_team",
        [PLAN, call("1"), PLAN, ANSWER],
        {"budget": Budget(steps=1)},
    ),
    "the budget of tokens": ("single", [call("1"), call("2")], {"budget": Budget(tokens=150)}),
    "the budget of model calls": ("single", [call("1")], {"budget": Budget(model_calls=1)}),
    "an answer that was cut": ("single", [{"answer": "It was cut"}], {}),
    "a call that was cut": ("tool_team", [PLAN, call("cut")], {}),
    "output that is none": ("tool_team", ["no plan"], {}),
    "a call that is doubted": ("tool_team", [PLAN], {"least_sure": 0.5}),
    "a first step that is doubted": ("single", [call("1")], {"least_sure": 0.5}),
    "a call that is sure enough": ("single", [call("1"), ANSWER], {"least_sure": 0.3}),
    "a cascade": ("single", [call("1"), {"answer": "cascade"}], {}),
    "a deadline within a call": ("tool_team", [PLAN, Truncated("Out of time.")], {}),
    "a server that fails": ("tool_team", [PLAN, ModelError("The server is gone.")], {}),
    "a prompt that never fits": ("single", [call("1"), *[ContextOverflow("Too long.")] * 9], {}),
}  # fmt: skip


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_run_ends_again_as_it_ended(name: str, tmp_path: Path):
    graph, replies, options = SCRIPTS[name]
    result, events = record(tmp_path, graph, Costly(replies), **options)
    reproduced(result, events)


@pytest.mark.parametrize("graph", GRAPHS)
def test_runs_of_the_embedded_model_are_reproduced(graph: str, tmp_path: Path):
    tools = builtin_tools(["math", "units", "dates", "notes"], notes=tmp_path / "notes.db")
    model = load_model("embedded")
    earlier = [Exchange("What is 2 + 2?", "4.")]
    for question in (
        "Which weekday is 2027-03-01?",
        "Convert 26.2 miles to kilometers.",
        "How many days are between 2027-03-01 and 2027-03-01?",  # quotes one span twice
        "Save a note: the key is token=abcdefgh12345678.",  # is masked in the store
        "Sing!",
    ):
        result, events = record(tmp_path, graph, model, question, tools=tools, earlier=earlier)
        found = replay(events)
        assert found.difference is None, found.difference.sentence("recorded", "replayed")
        assert result is not None and found.result is not None
        assert (found.result.stop, found.result.usage) == (result.stop, result.usage)
        assert found.result.model_calls == result.model_calls
    model.close()


def test_time_that_ran_out_then_runs_out_again(tmp_path: Path):
    def slow(_: Any) -> Any:
        time.sleep(0.06)
        return call("1")

    budget = Budget(seconds=0.05)
    result, events = record(tmp_path, "single", ScriptedModel([slow, ANSWER]), budget=budget)
    assert result is not None and "the budget of 0.05 seconds" in result.answer
    reproduced(result, events)


def test_a_conversation_that_was_shortened_is_shortened_again(tmp_path: Path):
    class Narrow(ScriptedModel):
        def complete(self, messages: Any, *args: Any, **options: Any) -> Completion:
            if len(messages) > 4:
                raise ContextOverflow("The prompt is too long.")
            return super().complete(messages, *args, **options)

    earlier = [Exchange(f"question {n}", f"answer {n}") for n in range(3)]
    result, events = record(tmp_path, "single", Narrow([ANSWER]), earlier=earlier)
    assert events[1]["earlier_left_out"] == 2
    reproduced(result, events)


def test_roles_on_models_of_other_styles(tmp_path: Path):
    model = ScriptedModel([PLAN, DONE, ANSWER])
    roles = {"caller": ScriptedModel([call("2+2")], prompt_style="compact")}
    result, events = record(tmp_path, "tool_team", model, roles=roles, grounded=False)
    reproduced(result, events)


def test_a_run_that_its_user_stopped(tmp_path: Path):
    live = Live()

    def stopped(_: Any) -> Any:
        live.stop.set()
        return call("1")

    result, events = record(tmp_path, "single", ScriptedModel([stopped]), live=live)
    assert result is None and events[-1]["error"] == "The run was stopped."
    reproduced(None, events)


def test_a_run_that_a_crash_cut_short_is_reproduced_so_far(tmp_path: Path):
    _, events = record(tmp_path, "tool_team", ScriptedModel([PLAN, call("1"), DONE, ANSWER]))
    for kept in range(1, len(events)):
        found = replay(events[:kept])
        assert (found.finished, found.difference, found.steps) == (False, None, kept - 1)


CHANGES: list[tuple[int, dict[str, Any], tuple[int, str, str]]] = [
    (1, {"text": '{"thought":"x","next":"answer"}'}, (2, "caller", "role")),
    (2, {"text": json.dumps(call("9"))}, (3, "calculate", "arguments")),
    (3, {"observation": "not 4"}, (4, "planner", "messages")),
    (4, {"text": "no plan"}, (4, "planner", "text")),
    (6, {"answer": "It is 5."}, (6, "answered", "answer")),
]  # fmt: skip


@pytest.mark.parametrize(("place", "change", "expected"), CHANGES)
def test_the_first_difference_is_told(
    place: int, change: dict[str, Any], expected: tuple[int, str, str], tmp_path: Path
):
    _, events = record(tmp_path, "tool_team", ScriptedModel([PLAN, call("1"), DONE, ANSWER]))
    changed = copy.deepcopy(events)
    changed[place].update(change)
    found = replay(changed).difference
    assert found is not None
    if expected[2] == "error":
        assert (found.step, found.name, found.field) in [
            (4, "planner", f) for f in ("error", "text")
        ]
    else:
        assert (found.step, found.name, found.field) == expected
    assert found.sentence("recorded", "replayed").startswith(f"Step {found.step} ({found.name}): ")


def test_a_graph_that_asks_more_than_was_recorded_is_told(tmp_path: Path):
    _, events = record(tmp_path, "single", ScriptedModel([call("1"), ANSWER]))
    del events[3]  # the call that answered
    found = replay(events).difference
    assert found is not None and (found.step, found.field) == (3, "event")
    assert found.sentence("recorded", "replayed") == (
        'Step 3 (answered): event differs: recorded "run_ended (answered)", '
        'replayed "model_call (solver)".'
    )


def test_what_cannot_be_replayed_says_why(tmp_path: Path):
    _, events = record(tmp_path, "single", ScriptedModel([ANSWER]))
    meta = {**events[0], "question": {"sha256": "0", "characters": 1}}
    bare = {k: v for k, v in events[0].items() if k != "tools"}
    for first, why in (
        (meta, "its texts were not recorded; record with SHOAL_TRACE=full"),
        (bare, "give run.. what recipe.. tells"),
        (
            {**events[0], "graph": "swarm"},
            "there is no graph 'swarm' here; those there are: tool_t",
        ),
        ({**events[0], "options": {"speed": 9, "budget": {}}}, "recorded by another Shoal"),
        ({**events[0], "tools": [{"name": "x"}]}, "recorded by another Shoal"),
    ):
        with pytest.raises(UsageError, match=why):
            replay([first, *events[1:]])
    with pytest.raises(UsageError, match="its record is damaged"):
        replay([events[0], {**events[1], "usage": None}, *events[2:]])


def test_a_registry_is_a_recipe_too(tmp_path: Path):
    result, events = record(
        tmp_path, "single", ScriptedModel([call("2+2"), ANSWER]), tools=Registry([calculate])
    )
    reproduced(result, events)
