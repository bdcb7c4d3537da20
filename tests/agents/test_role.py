"""Roles: what they ask, what they write, and how they fail."""

from typing import ClassVar, Literal

import pytest
from langgraph.graph import END, START, StateGraph
from pydantic import BaseModel
from typing_extensions import TypedDict

from shoal import Role, tool
from shoal.agents import Answer, Caller, Plan, Planner, Solver, Summarizer, Turn
from shoal.errors import InvalidOutput, UsageError
from shoal.models import ScriptedModel
from shoal.tools import ToolCall
from shoal.tools.builtin import builtin_tools

TOOLS = builtin_tools(["math", "units"])


class Verdict(BaseModel):
    reason: str
    spam: bool


class SpamJudge(Role[Verdict]):
    """Decide whether a message is spam."""

    reads: ClassVar = ("message",)
    writes: ClassVar = "verdict"


class State(TypedDict, total=False):
    message: str
    verdict: Verdict


def test_a_role_is_a_langgraph_node():
    model = ScriptedModel([{"reason": "it sells", "spam": True}])
    graph = StateGraph(State)
    graph.add_node("judge", SpamJudge(model))
    graph.add_edge(START, "judge")
    graph.add_edge("judge", END)
    result = graph.compile().invoke({"message": "Buy now"})
    assert result["verdict"] == Verdict(reason="it sells", spam=True)
    system, user = model.calls[0].messages
    assert system["content"] == "Decide whether a message is spam."
    assert user["content"] == "Buy now"


def test_several_keys_are_named_in_the_prompt():
    class Compare(Role[Verdict]):
        """Compare."""

        reads: ClassVar = ("left", "right")
        writes: ClassVar = "verdict"

    model = ScriptedModel([{"reason": "", "spam": False}])
    Compare(model)({"left": "a", "right": {"b": 1}})
    assert model.calls[0].messages[1]["content"] == 'left: a\nright: {"b": 1}'


def test_a_role_without_a_type_writes_free_text():
    class Poet(Role[str]):
        """Write a line."""

        writes: ClassVar = "line"

    model = ScriptedModel(["The sea is near."])
    assert Poet(model)({}) == {"line": "The sea is near."}
    assert model.calls[0].schema is None


def test_a_missing_key_is_named():
    with pytest.raises(UsageError, match="SpamJudge reads 'message', which the state lacks"):
        SpamJudge(ScriptedModel([]))({})


def test_a_role_without_an_instruction_is_refused():
    class Mute(Role[Verdict]):
        writes: ClassVar = "verdict"

    with pytest.raises(UsageError, match="Mute has no instruction"):
        Mute(ScriptedModel([]))


def test_a_subclass_without_a_docstring_does_not_inherit_another_roles_task():
    class Louder(SpamJudge):
        pass

    with pytest.raises(UsageError, match="Louder has no instruction"):
        Louder(ScriptedModel([]))


def test_the_planner_cannot_take_a_route_that_does_not_exist():
    planner = Planner(ScriptedModel([{"thought": "", "next": "delete"}]), TOOLS)
    with pytest.raises(InvalidOutput):
        planner({"question": "What is 2 + 2?"})


def test_the_planner_writes_a_plan():
    planner = Planner(ScriptedModel([{"thought": "add", "next": "call"}]), TOOLS)
    assert planner({"question": "2 + 2?"}) == {"plan": Plan(thought="add", next="call")}


def test_a_grounded_caller_cannot_write_what_was_not_said():
    said = {"tool": "convert_units", "arguments": {"value": 5, "from_unit": "km", "to_unit": "m"}}
    state = {"question": "How many m is 5 km?"}
    assert Caller(ScriptedModel([said]), TOOLS, grounded=True)(state) == {"call": ToolCall(**said)}
    invented = {**said, "arguments": {**said["arguments"], "to_unit": "miles"}}
    with pytest.raises(InvalidOutput):
        Caller(ScriptedModel([invented]), TOOLS, grounded=True)(state)
    assert (
        Caller(ScriptedModel([invented]), TOOLS, grounded=False)(state)["call"].arguments["to_unit"]
        == "miles"
    )


def test_grounding_follows_the_prompt_style_unless_told():
    assert Caller(ScriptedModel([], prompt_style="compact"), TOOLS).grounded
    assert not Caller(ScriptedModel([], prompt_style="chat"), TOOLS).grounded


@pytest.mark.parametrize("grounded", [True, False])
@pytest.mark.parametrize("kind", ["summarizer", "solver"])
def test_a_grounded_answer_uses_only_words_that_were_read(kind, grounded):
    history = [Turn("observation", '{"price":3.5,"sold_by":"O\'Neil \\"Bob\\" & Co"}')]
    state = {"question": "What does it cost?", "history": history}

    def ask(answer: str) -> object:
        model = ScriptedModel([{"answer": answer}])
        if kind == "solver":
            return Solver(model, TOOLS, grounded=grounded)(state)["step"]
        return Summarizer(model, grounded=grounded)(state)["answer"]

    true = 'The price is 3.5, sold by O\'Neil "Bob" & Co.'
    assert ask(true) == Answer(answer=true)
    if grounded:
        with pytest.raises(InvalidOutput):
            ask("The price is 4.5.")
    else:
        assert ask("The price is 4.5.") == Answer(answer="The price is 4.5.")


@pytest.mark.parametrize("kind", ["summarizer", "solver"])
def test_a_grounded_answer_may_quote_more_than_free_text_may_say(kind):
    values = [f"value {n} of many " + "x" * 180 for n in range(8)]
    state = {"question": "All?", "history": [Turn("observation", "\n".join(values))]}
    long = ", ".join(values)

    def ask(grounded: bool) -> object:
        model = ScriptedModel([{"answer": long}])
        if kind == "solver":
            return Solver(model, TOOLS, grounded=grounded)(state)["step"]
        return Summarizer(model, grounded=grounded)(state)["answer"]

    assert ask(True) == Answer(answer=long)
    with pytest.raises(InvalidOutput):
        ask(False)


def test_the_summarizer_sees_no_tools_and_no_thoughts():
    model = ScriptedModel([{"answer": "4"}])
    history = [Turn("planner", "SECRET THOUGHT"), Turn("caller", "C"), Turn("observation", "4")]
    Summarizer(model)({"question": "2 + 2", "history": history})
    text = str(model.calls[0].messages)
    assert "SECRET THOUGHT" not in text and "calculate" not in text and "4" in text


@tool
def thermostat(room: str, mode: Literal["heat", "cool"] = "heat", at_night: bool = False) -> str:
    """Set a thermostat.

    Args:
        room: The room.
        mode: What it does.
        at_night: Whether it runs at night.
    """
    return f"{room} {mode} {at_night}"


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        ("Set the kitchen thermostat", {"room"}),
        ("Set the kitchen to cool", {"room", "mode"}),
        ("Set the kitchen at night", {"room", "at_night"}),
    ],
)
def test_an_optional_choice_that_nobody_named_is_not_on_offer(question, offered):
    caller = Caller(ScriptedModel([]), [thermostat], grounded=True)
    arguments = caller.schema({"question": question})["anyOf"][0]["properties"]["arguments"]
    assert set(arguments["properties"]) == offered
    free = Caller(ScriptedModel([]), [thermostat], grounded=False)
    everything = free.schema({"question": question})["anyOf"][0]["properties"]["arguments"]
    assert set(everything["properties"]) == {"room", "mode", "at_night"}
