"""A run that tells what a model writes while it writes it, and that can be stopped."""

import threading
from typing import Any

import pytest

from shoal.agents import Exchange
from shoal.errors import Cancelled, ContextOverflow
from shoal.graphs import Budget, Live, run, single, tool_team
from shoal.models import Model, ScriptedModel, load_model
from shoal.tools.builtin import builtin_tools

QUESTION = "Which weekday is 2027-03-01?"


@pytest.fixture(scope="module")
def model():
    model = load_model("embedded")
    yield model
    model.close()


@pytest.fixture(scope="module")
def tools(tmp_path_factory):
    place = tmp_path_factory.mktemp("tools")
    return builtin_tools(root=place, notes=place / "notes.db")


@pytest.mark.parametrize("build", [tool_team, single])
def test_the_pieces_of_the_answer_are_the_answer(build: Any, model: Model, tools: Any):
    events: list[dict[str, Any]] = []
    live = run(build(model, tools), QUESTION, live=Live(), on_event=events.append)
    role = "summarizer" if build is tool_team else "solver"
    deltas = [e for e in events if e["event"] == "delta"]
    pieces = [e["text"] for e in deltas if e["role"] == role and e["field"] == "answer"]
    assert "".join(pieces) == live.answer and len(pieces) > 3
    whole = run(build(model, tools), QUESTION)
    assert (live.answer, live.calls[0].arguments) == (whole.answer, whole.calls[0].arguments)
    assert live.model_calls == whole.model_calls
    assert live.usage.sampled == whole.usage.sampled


def test_without_live_no_pieces_are_told(model: Model, tools: Any):
    events: list[dict[str, Any]] = []
    run(single(model, tools), QUESTION, on_event=events.append)
    assert {e["event"] for e in events} == {
        *("run_started", "model_call", "tool_call", "run_ended")
    }


def test_a_run_is_stopped_within_an_answer_and_the_model_is_free_at_once(model: Model, tools: Any):
    live = Live()
    events: list[dict[str, Any]] = []

    def on_event(event: dict[str, Any]) -> None:
        events.append(event)
        if event["event"] == "delta" and event["field"] == "answer" and event["text"]:
            live.stop.set()

    with pytest.raises(Cancelled):
        run(tool_team(model, tools), QUESTION, live=live, on_event=on_event)
    assert events[-1]["event"] == "run_failed"
    assert run(tool_team(model, tools), QUESTION).answer == "2027-03-01 is a Monday."


def test_a_run_is_stopped_from_another_thread_before_its_budget(model: Model, tools: Any):
    live = Live()
    threading.Timer(0.05, live.stop.set).start()
    with pytest.raises(Cancelled):
        for _ in range(1_000):
            run(tool_team(model, tools), QUESTION, live=live)


def test_a_model_reads_the_conversation_before_the_question():
    model = ScriptedModel([{"answer": "You asked about Oslo."}])
    earlier = [Exchange("How warm is it in Oslo?", "4 degrees."), Exchange("And Rome?", "20.")]
    result = run(_single(model), "What first?", earlier=earlier)
    assert result.answer == "You asked about Oslo."
    (call,) = model.calls
    assert [(m["role"], m["content"]) for m in call.messages[1:]] == [
        ("user", "Question: How warm is it in Oslo?"),
        ("assistant", "4 degrees."),
        ("user", "Question: And Rome?"),
        ("assistant", "20."),
        ("user", "Question: What first?"),
    ]


def test_the_oldest_exchanges_go_first_where_the_context_is_full():
    class Narrow(ScriptedModel):
        def complete(self, messages: Any, *args: Any, **options: Any):
            if len(messages) > 4:
                raise ContextOverflow("The prompt is too long.")
            return super().complete(messages, *args, **options)

    model = Narrow([{"answer": "Rome."}])
    events: list[dict[str, Any]] = []
    earlier = [Exchange(f"question {n}", f"answer {n}") for n in range(3)]
    result = run(_single(model), "Which?", earlier=earlier, on_event=events.append)
    assert result.answer == "Rome."
    (call,) = [e for e in events if e["event"] == "model_call"]
    assert call["earlier_left_out"] == 2
    assert [m["content"] for m in call["messages"][1:]] == [
        *("Question: question 2", "answer 2", "Question: Which?")
    ]


def _single(model: ScriptedModel) -> Any:
    from shoal.tools.builtin.dates import today

    return single(model, [today], budget=Budget())
