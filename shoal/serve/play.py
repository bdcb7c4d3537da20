"""One request played on the model, in a thread: a whole run, one step of it, or one output.

- A graph answers with the server's own tools: `shoal.graphs.run`, as on the command line. A call
  that needs a yes goes to the client; the run waits for the answer, with the next request.
- Where the client brings tools, the same graph plans and writes the call, and is stopped
  before it acts: the call goes to the client. What the client's tools returned comes back
  with the next request, and stands in the state as if the graph had acted.
- Where the client wants JSON of a schema, the model alone writes it, held to the schema.
"""

import json
import time
import uuid
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any, cast

from langsmith import tracing_context  # pyright: ignore[reportUnknownVariableType]

from shoal.agents import Caller, Summarizer, Turn
from shoal.errors import InvalidCall, UsageError
from shoal.graphs import Budget, Live, Spent
from shoal.graphs.events import LISTENER, LIVE, emit
from shoal.graphs.steps import ask, ask_for_call
from shoal.models import Completion, Limits, Message, Model
from shoal.serve.conversation import Ask
from shoal.serve.house import (
    Event,
    House,
    Teller,
    call_text,
    client_call,
    drawing_of,
    graph_of,
    question_of,
)
from shoal.serve.pieces import End, Piece
from shoal.serve.refusals import Refused
from shoal.serve.whole import answered, run_whole
from shoal.tools import CallRecord, Registry

__all__ = ["play"]

DIRECT_TOKENS = 1_024
"""Of an output that is held to a client's schema, where the client sets no limit."""

_ACTING = "act"


def play(
    house: House, request: Ask, seconds: float, live: Live, tell: Callable[[Piece], None]
) -> End:
    """Answer one request.

    Args:
        house: What it is played on.
        request: What is asked.
        seconds: Wall time that may be spent.
        live: Ends it from another thread.
        tell: Given each piece as it is written, but not the end.

    Raises:
        Refused: The run ended without anything that could be told as an answer.
        ShoalError: As `shoal.graphs.run`.
    """
    teller = Teller(tell, house.on_event)
    tokens = min(request.tokens or house.tokens, house.tokens)
    budget = Budget(seconds=seconds, call_tokens=tokens)
    if request.schema is not None:
        return _direct(house, request, seconds, live, teller)
    answer = answered(house, request)
    if answer is None and (request.tools or request.conversation.done):
        return _step(house, request, budget, live, teller)
    return run_whole(house, request, budget, answer, live, teller)


@dataclass
class _Ended:
    """How a step or an output ended, for its trace."""

    answer: str = ""
    stop: str = "error"
    reason: str | None = None
    run_id: str = field(default_factory=lambda: uuid.uuid4().hex[:12])


@contextmanager
def _recorded(request: Ask, live: Live, teller: Teller) -> Generator[_Ended]:
    """What `run` does around a graph: events of the beginning and the end, and no LangSmith."""
    ended = _Ended()

    def send(event: Event) -> None:
        teller({"run_id": ended.run_id, **event})

    began = time.perf_counter()
    marks = LIVE.set(live), LISTENER.set(send)
    try:
        emit("run_started", question=request.conversation.question)
        with tracing_context(enabled=False):
            yield ended
        facts = {"answer": ended.answer, "stop": ended.stop, "reason": ended.reason}
        emit("run_ended", **facts, seconds=time.perf_counter() - began)
    except Exception as error:
        emit("run_failed", error=str(error))
        raise
    finally:
        LIVE.reset(marks[0])
        LISTENER.reset(marks[1])


def _step(house: House, request: Ask, budget: Budget, live: Live, teller: Teller) -> End:
    """Play until the next call of the client's tools, or to the answer."""
    said = request.conversation
    registry = Registry(request.tools)
    options = drawing_of(house, request)
    state: dict[str, Any] = {
        "question": question_of(house, request),
        "earlier": list(said.earlier),
        "calls": list(said.done),
    }
    with _recorded(request, live, teller) as ended:
        if not request.tools or request.choice == "required":
            state |= {"history": _history(said.done, team=True), "started": time.time()}
            if request.tools:
                caller = Caller(house.model, registry, **options)
                caller.prepare(Limits(tokens=budget.call_tokens))
                completion, update = ask_for_call(caller, cast("Any", state), budget)
                if completion is not None:
                    update |= {"call": caller.value(completion)}
            else:
                writer = Summarizer(house.model, **options)
                completion, update = ask(writer, cast("Any", state), budget)
                if completion is not None:
                    update |= {"answer": writer.value(completion).answer, "stop": "answered"}
            state |= update
        else:
            graph = graph_of(house, request, registry, budget)
            if _ACTING not in graph.nodes:
                raise UsageError(
                    f"The graph {request.graph} cannot hand its tool calls to a client: it has "
                    f"no node named {_ACTING!r}; leave the tools out."
                )
            state["history"] = _history(said.done, team="plan" in graph.nodes)
            state = graph.invoke(state, interrupt_before=[_ACTING])
        spent: Spent = state.get("spent", Spent())
        about = {"run_id": ended.run_id, "model_calls": spent.model_calls}
        if "stop" not in state and "call" in state:
            try:
                call = registry.validate(state["call"])
            except InvalidCall as error:
                raise Refused(422, str(error), code="run_failed") from None
            ended.stop = "called"
            teller.tell(client_call(call))
            return End("", "tool_calls", spent.usage, about | {"stop": "called"})
        ended.stop, ended.reason = state["stop"], state.get("reason")
        ended.answer = state.get("answer") or ended.reason or ""
    about |= {"stop": ended.stop, "reason": ended.reason}
    return teller.ended(ended.answer, ended.stop, ended.reason, spent.usage, about)


def _history(done: Iterable[CallRecord], *, team: bool) -> list[Turn]:
    """The turns that a graph would have written for these calls."""
    turns: list[Turn] = []
    for record in done:
        call = {"tool": record.tool, "arguments": record.arguments}
        text = json.dumps(call, ensure_ascii=False, separators=(",", ":"))
        if team:
            plan = {"thought": f"use {record.tool}"[:240], "next": "call"}
            turns.append(Turn("planner", json.dumps(plan, separators=(",", ":"))))
        turns.append(Turn("caller" if team else "single", text))
        turns.append(Turn("observation", record.observation or ""))
    return turns


def _direct(house: House, request: Ask, seconds: float, live: Live, teller: Teller) -> End:
    """One output of the model, held to the client's schema."""
    limits = Limits(tokens=request.tokens or DIRECT_TOKENS, seconds=seconds)
    messages = _messages(house.model, request)
    completion: Completion | None = None
    with _recorded(request, live, teller) as ended:
        stream = house.model.stream(
            messages, request.schema, limits=limits, **drawing_of(house, request)
        )
        try:
            for item in stream:
                live.check()
                if isinstance(item, str):
                    teller.write(item)
                else:
                    completion = item
        finally:
            close = getattr(stream, "close", None)
            if close is not None:
                close()
        assert completion is not None  # what a model's stream ends with
        emit(
            "model_call",
            role="model",
            model=house.model.name,
            messages=messages,
            text=completion.text,
            value=completion.value,
            usage=asdict(completion.usage),
            seconds=completion.seconds,
            stop=completion.stop,
            closed_early=completion.closed_early,
            error=None,
        )
        cut = completion.closed_early or completion.stop == "length"
        ended.answer, ended.stop = completion.text, "budget" if cut else "answered"
    about = {"run_id": ended.run_id, "stop": ended.stop, "model_calls": 1}
    return End(completion.text, "length" if cut else "stop", completion.usage, about)


def _messages(model: Model, request: Ask) -> list[Message]:
    said = request.conversation
    messages: list[Message] = []
    system = said.system
    if model.prompt_style == "chat":
        schema = json.dumps(request.schema, ensure_ascii=False)
        wanted = f"Answer with JSON that holds to this JSON Schema: {schema}"
        system = "\n\n".join(filter(None, [system, wanted]))
    if system:
        messages.append({"role": "system", "content": system})
    for exchange in said.earlier:
        messages.append({"role": "user", "content": exchange.question})
        messages.append({"role": "assistant", "content": exchange.answer})
    text = said.question
    for record in said.done:
        found = (record.observation or "").replace("</observation", "<\\/observation")
        text += f"\n{call_text(record.model_dump())}\n<observation>\n{found}\n</observation>"
    messages.append({"role": "user", "content": text})
    return messages
