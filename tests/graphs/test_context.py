"""What a team does when the context cannot hold all that was observed."""

from collections.abc import Sequence
from typing import Any

import pytest

from shoal import tool
from shoal.agents import Turn
from shoal.errors import ContextOverflow
from shoal.graphs import run, single, tool_team
from shoal.graphs.context import Omission, shorter_histories
from shoal.models import Completion, Message, ScriptedModel, load_model
from shoal.tools.builtin import builtin_tools

QUESTION = "What do the pages say?"


class Narrow(ScriptedModel):
    """A scripted model whose context holds so many characters of messages."""

    room = 5_000

    def complete(self, messages: Sequence[Message], *args: Any, **options: Any) -> Completion:
        if sum(len(message["content"]) for message in messages) > self.room:
            raise ContextOverflow("The prompt is too long; shorten it.")
        return super().complete(messages, *args, **options)


@tool
def page(number: int) -> str:
    """Read a page.

    Args:
        number: Which one.
    """
    return f"page {number}: " + "word " * 300


def call(number: int) -> dict[str, Any]:
    return {"tool": "page", "arguments": {"number": number}}


def ask(model: ScriptedModel) -> tuple[Any, list[dict[str, Any]]]:
    events: list[dict[str, Any]] = []
    result = run(single(model, [page]), QUESTION, on_event=events.append)
    return result, [event for event in events if event["event"] == "model_call"]


def test_the_oldest_observations_are_left_out_and_the_trace_says_so():
    model = Narrow([*(call(n) for n in range(1, 6)), {"answer": "Words."}])
    result, calls = ask(model)
    assert (result.answer, result.stop, len(result.calls)) == ("Words.", "answered", 5)
    assert "left_out" not in calls[0]
    last = calls[-1]
    text = "".join(message["content"] for message in last["messages"])
    assert QUESTION in text and '"name": "page"' in text  # the question and the tools stay
    whole = [n for n in range(1, 6) if f"page {n}: word word" in text]
    assert whole and whole == list(range(6 - len(whole), 6)), "the newest are kept"
    assert len(last["left_out"]) == 5 - len(whole)
    assert all(omission["characters"] > 1_000 for omission in last["left_out"])
    assert model.calls[-1].messages == tuple(last["messages"]), "the trace holds what was sent"
    assert text.count('{"tool":"page"') == 5, "what the model wrote stays"


def test_the_newest_observation_is_cut_last():
    Narrow.room, before = 2_000, Narrow.room
    try:
        result, calls = ask(Narrow([call(1), call(2), {"answer": "Words."}]))
    finally:
        Narrow.room = before
    assert result.stop == "answered"
    text = calls[-1]["messages"][-1]["content"]
    assert "page 2: word word" in text and "page 1:" not in text
    assert [omission["turn"] for omission in calls[-1]["left_out"]] == [1, 3]


@pytest.mark.parametrize("build", [tool_team, single])
def test_a_question_that_does_not_fit_is_an_error(build: Any):
    class Full(Narrow):
        room = 10

    result = run(build(Full([]), [page]), QUESTION)
    assert (result.stop, result.reason) == ("error", "The prompt is too long; shorten it.")


def test_history_shrinks_to_the_end():
    turns = [
        Turn("single", "call one"),
        Turn("observation", "a" * 1_000),
        Turn("single", "call two"),
        Turn("observation", "short"),
        Turn("single", "call three"),
        Turn("observation", "b" * 1_000),
    ]
    steps = list(shorter_histories(turns))
    assert [omissions for _, omissions in steps] == [
        [Omission(1, 1_000)],
        [Omission(1, 1_000), Omission(5, 500)],
        [Omission(1, 1_000), Omission(5, 750)],
    ]
    first, last = steps[0][0], steps[-1][0]
    assert [turn.text for turn in first[2:]] == [turn.text for turn in turns[2:]]
    assert first[1].text == "[1,000 characters left out to fit the context]"
    assert last[5].text == "b" * 250 + "[750 characters left out to fit the context]"
    assert [turn.kind for turn in last] == [turn.kind for turn in turns]


def test_the_embedded_model_goes_on_in_a_small_context(tmp_path):
    (tmp_path / "garden.txt").write_text(" ".join(f"line{n}" for n in range(400)))
    tools = builtin_tools(root=tmp_path, notes=tmp_path / "notes.db")
    model = load_model("embedded", context=768)
    events: list[dict[str, Any]] = []
    result = run(single(model, tools), "What is in the file garden.txt?", on_event=events.append)
    model.close()
    assert result.calls[0].tool == "read_file"
    assert result.stop != "error", result.reason
    assert any(event.get("left_out") for event in events)
