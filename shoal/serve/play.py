"""One request played on the model, in a thread: a whole run, one step of it, or one output.

- A graph answers with the server's own tools: `shoal.graphs.run`, as on the command line.
- Where the client brings tools, the same graph plans and writes the call, and is stopped
  before it acts: the call goes to the client. What the client's tools returned comes back
  with the next request, and stands in the state as if the graph had acted.
- Where the client wants JSON of a schema, the model alone writes it, held to the schema.
"""

import json
import time
import uuid
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any, cast

from langsmith import tracing_context  # pyright: ignore[reportUnknownVariableType]

from shoal.agents import Caller, Summarizer, Turn
from shoal.errors import InvalidCall, UsageError
from shoal.graphs import GRAPHS, AfterUntrusted, Budget, Live, Spent, run
from shoal.graphs.events import LISTENER, LIVE, emit
from shoal.graphs.replay import recipe
from shoal.graphs.steps import ask, ask_for_call
from shoal.models import Completion, Limits, Message, Model, Usage
from shoal.serve.conversation import Ask
from shoal.serve.pieces import Call, End, Note, Piece, Text
from shoal.serve.refusals import Refused
from shoal.tools import CallRecord, Registry, Tool, ToolCall

__all__ = ["Builder", "House", "play"]

Builder = Callable[..., Any]
"""As `shoal.graphs.builders.load_graph` gives them."""

Event = dict[str, Any]

DIRECT_TOKENS = 1_024
"""Of an output that is held to a client's schema, where the client sets no limit."""

_ACTING = "act"


@dataclass(frozen=True)
class House:
    """What all requests share.

    Attributes:
        model: Plays every role of every graph.
        graphs: Builders by the name that clients ask for.
        tools: What the graphs may call.
        temperature: Where a request sets none.
        seed: Likewise.
        tokens: The most that one output of a graph may have.
        on_event: Given the events of all runs but their deltas, from several threads.
        after_untrusted: As of `shoal.graphs.run`.
    """

    model: Model
    graphs: Mapping[str, Builder]
    tools: tuple[Tool, ...]
    temperature: float = 0.0
    seed: int | None = None
    tokens: int = Budget.call_tokens
    on_event: Callable[[Event], None] | None = None
    after_untrusted: AfterUntrusted = "allow"


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
    teller = _Teller(tell, house.on_event)
    tokens = min(request.tokens or house.tokens, house.tokens)
    budget = Budget(seconds=seconds, call_tokens=tokens)
    if request.schema is not None:
        return _direct(house, request, seconds, live, teller)
    if request.tools or request.conversation.done:
        return _step(house, request, budget, live, teller)
    graph = _graph(house, request, house.tools, budget)
    replayable = house.graphs[request.graph] is GRAPHS.get(request.graph)
    options: dict[str, Any] = {"budget": budget, **_drawing(house, request)}
    result = run(
        graph,
        _question(house, request),
        earlier=request.conversation.earlier,
        after_untrusted=house.after_untrusted,
        live=live,
        about=recipe(request.graph, house.model, house.tools, **options) if replayable else None,
        on_event=teller,
    )
    about = {
        "run_id": result.run_id,
        "stop": result.stop,
        "reason": result.reason,
        "calls": [call.model_dump(exclude={"seconds"}) for call in result.calls],
        "model_calls": result.model_calls,
    }
    return teller.ended(result.answer, result.stop, result.reason, result.usage, about)


class _Teller:
    """Turns the events of a run into pieces.

    A solver that quotes one span twice draws again; what it writes then is not told, for the
    draw may not stand.
    """

    def __init__(
        self, tell: Callable[[Piece], None], on_event: Callable[[Event], None] | None
    ) -> None:
        self.tell = tell
        self.on_event = on_event
        self.written = ""
        self._asked = False

    def __call__(self, event: Event) -> None:
        match event:
            case {"event": "delta", "role": "summarizer" | "solver", "field": "answer"}:
                if event["text"] and not self._asked:
                    self.write(event["text"])
            case {"event": "model_call", "role": "planner", "value": {"thought": thought}}:
                self.tell(Note(f"plan: {thought} -> {event['value']['next']}\n"))
            case {"event": "model_call", "role": "solver"}:
                self._asked = True
            case {"event": "tool_progress"}:
                self.tell(Note(f"{event['tool']}: {event['text']}\n"))
            case {"event": "tool_call"}:
                self._asked = False
                found = event["observation"] if event["error"] is None else event["error"]
                kind = "observation" if event["error"] is None else "error"
                self.tell(Note(f"call: {_call(event)}\n{kind}: {found}\n"))
            case _:
                pass
        if self.on_event is not None and event["event"] != "delta":
            self.on_event(event)

    def write(self, text: str) -> None:
        """Tell more of the answer."""
        self.written += text
        self.tell(Text(text))

    def ended(
        self, answer: str, stop: str, reason: str | None, usage: Usage, about: dict[str, Any]
    ) -> End:
        """The end of a run of a graph, after what is still untold of its answer."""
        if stop == "error":
            raise Refused(422, reason or answer, code="run_failed")
        if answer.startswith(self.written):
            rest = answer[len(self.written) :]
        else:
            # Such as an answer cut at a limit: that it is one is known after it was told.
            rest = f"\n\n{reason or answer}"
        if rest:
            self.tell(Text(rest))
        return End(answer, "length" if stop == "budget" else "stop", usage, about)


def _graph(house: House, request: Ask, tools: Iterable[Tool], budget: Budget) -> Any:
    build = house.graphs[request.graph]
    options = _drawing(house, request)
    return build(house.model, Registry(tools), budget=budget, grounded=None, **options)


def _drawing(house: House, request: Ask) -> dict[str, Any]:
    heat = house.temperature if request.temperature is None else request.temperature
    return {"temperature": heat, "seed": house.seed if request.seed is None else request.seed}


def _question(house: House, request: Ask) -> str:
    """The question, after the client's instructions where the model can follow any."""
    said = request.conversation
    if not said.system or house.model.prompt_style == "compact":
        return said.question
    return f"{said.system}\n\n{said.question}"


@dataclass
class _Ended:
    """How a step or an output ended, for its trace."""

    answer: str = ""
    stop: str = "error"
    reason: str | None = None
    run_id: str = field(default_factory=lambda: uuid.uuid4().hex[:12])


@contextmanager
def _recorded(request: Ask, live: Live, teller: _Teller) -> Generator[_Ended]:
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


def _step(house: House, request: Ask, budget: Budget, live: Live, teller: _Teller) -> End:
    """Play until the next call of the client's tools, or to the answer."""
    said = request.conversation
    registry = Registry(request.tools)
    options = _drawing(house, request)
    state: dict[str, Any] = {
        "question": _question(house, request),
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
            graph = _graph(house, request, registry, budget)
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
            teller.tell(_client_call(call))
            return End("", "tool_calls", spent.usage, about | {"stop": "called"})
        ended.stop, ended.reason = state["stop"], state.get("reason")
        ended.answer = state.get("answer") or ended.reason or ""
    about |= {"stop": ended.stop, "reason": ended.reason}
    return teller.ended(ended.answer, ended.stop, ended.reason, spent.usage, about)


def _client_call(call: ToolCall) -> Call:
    arguments = json.dumps(call.arguments, ensure_ascii=False)
    return Call(f"call_{uuid.uuid4().hex[:24]}", call.tool, arguments)


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


def _direct(house: House, request: Ask, seconds: float, live: Live, teller: _Teller) -> End:
    """One output of the model, held to the client's schema."""
    limits = Limits(tokens=request.tokens or DIRECT_TOKENS, seconds=seconds)
    messages = _messages(house.model, request)
    completion: Completion | None = None
    with _recorded(request, live, teller) as ended:
        stream = house.model.stream(
            messages, request.schema, limits=limits, **_drawing(house, request)
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
        text += f"\n{_call(record.model_dump())}\n<observation>\n{found}\n</observation>"
    messages.append({"role": "user", "content": text})
    return messages


def _call(event: Event) -> str:
    arguments: dict[str, Any] = event["arguments"]
    given = (f"{key}={json.dumps(value, ensure_ascii=False)}" for key, value in arguments.items())
    return f"{event['tool']}({', '.join(given)})"
