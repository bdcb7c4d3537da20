"""What a team does with an output that was cut at the limit of tokens, or cannot fit."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from shoal import tool
from shoal.errors import LimitTooSmall, Truncated
from shoal.graphs import Budget, run, single, tool_team
from shoal.models import Completion, Message, ScriptedModel, Usage, load_model

PLAN = {"thought": "find it", "next": "call"}
CALL = {"tool": "find", "arguments": {"text": "milk and bre"}}
ran: list[str] = []


@tool
def find(text: str) -> str:
    """Find a note.

    Args:
        text: What to look for.
    """
    ran.append(text)
    return f"note 1: {text}"


class Cut(ScriptedModel):
    """A scripted model whose last reply was cut at the limit."""

    def complete(self, messages: Sequence[Message], *args: Any, **options: Any) -> Completion:
        done = super().complete(messages, *args, **options)
        return replace(done, closed_early=not self.remaining)


@pytest.mark.parametrize("build", [tool_team, single])
def test_a_cut_call_is_not_run(build: Any) -> None:
    ran.clear()
    replies = [PLAN, CALL] if build is tool_team else [CALL]
    events: list[dict[str, Any]] = []
    result = run(build(Cut(replies), [find]), "Where is the milk?", on_event=events.append)
    assert (result.stop, result.calls, ran) == ("budget", [], [])
    assert (
        result.answer == "I stopped: a tool call was cut at the limit of tokens, and was not run."
    )
    assert result.model_calls == len(replies)
    cut = [e["closed_early"] for e in events if e["event"] == "model_call"]
    assert cut == [False] * (len(replies) - 1) + [True]


@pytest.mark.parametrize("build", [tool_team, single])
def test_a_cut_answer_says_so(build: Any) -> None:
    done = {"thought": "done", "next": "answer"}
    answer = {"answer": "Note 1 says mil"}
    replies = [PLAN, CALL, done, answer] if build is tool_team else [CALL, answer]
    result = run(build(Cut(replies), [find]), "Where is the milk?")
    assert result.stop == "budget"
    assert result.answer == "I stopped: the answer was cut at the limit of tokens. Note 1 says mil"


@pytest.mark.parametrize("build", [tool_team, single])
def test_a_limit_that_no_output_fits_is_refused_when_the_team_is_built(build: Any) -> None:
    model = load_model("embedded")
    with pytest.raises(LimitTooSmall, match="4 tokens are too few for the schema"):
        build(model, [find], budget=Budget(call_tokens=4))
    model.close()


def test_what_is_left_of_a_budget_closes_or_ends_the_run() -> None:
    """The real model, with ever smaller budgets: a valid state always comes out."""
    model = load_model("embedded")
    stops = set[str]()
    for tokens in (20, 60, 90, 120, 150, 200, 400):
        result = run(
            tool_team(model, [find], budget=Budget(tokens=tokens)), "Find the note about milk."
        )
        assert result.stop in ("answered", "gave_up", "budget")
        assert result.answer
        stops.add(result.stop)
    assert "budget" in stops
    model.close()


def test_an_output_that_a_deadline_cut_is_charged() -> None:
    """A model that answers too late has cost a call and its tokens."""
    error = Truncated("The limit of 1 seconds was reached.")
    error.usage = Usage(prompt=100, cached=40, sampled=7)
    events: list[dict[str, Any]] = []
    result = run(single(ScriptedModel([error]), [find]), "Where?", on_event=events.append)
    assert (result.stop, result.reason) == ("budget", str(error))
    assert (result.model_calls, result.usage) == (1, error.usage)
    (call,) = [event for event in events if event["event"] == "model_call"]
    assert call["usage"]["sampled"] == 7 and call["error"] == str(error)
