"""What all requests to a server share, and how a run of a graph becomes an answer."""

import json
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from shoal.graphs import AfterUntrusted, Budget
from shoal.models import Model, Usage
from shoal.serve.conversation import Ask
from shoal.serve.pieces import Call, End, Note, Piece, Text
from shoal.serve.refusals import Refused
from shoal.serve.waiting import WaitingRuns
from shoal.tools import Registry, Tool, ToolCall

__all__ = [
    "Builder",
    "Event",
    "House",
    "Teller",
    "call_text",
    "client_call",
    "drawing_of",
    "graph_of",
    "may_ask",
    "question_of",
]

Builder = Callable[..., Any]
"""As `shoal.graphs.builders.load_graph` gives them."""

Event = dict[str, Any]


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
        waiting: Runs that wait for a yes.
    """

    model: Model
    graphs: Mapping[str, Builder]
    tools: tuple[Tool, ...]
    temperature: float = 0.0
    seed: int | None = None
    tokens: int = Budget.call_tokens
    on_event: Callable[[Event], None] | None = None
    after_untrusted: AfterUntrusted = "allow"
    waiting: WaitingRuns = field(default_factory=WaitingRuns)


class Teller:
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
        """Tell what an event holds, and hand it on."""
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
                self.tell(Note(f"call: {call_text(event)}\n{kind}: {found}\n"))
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


def graph_of(house: House, request: Ask, tools: Iterable[Tool], budget: Budget) -> Any:
    """The graph that a request names."""
    build = house.graphs[request.graph]
    options = drawing_of(house, request)
    return build(house.model, Registry(tools), budget=budget, grounded=None, **options)


def may_ask(house: House, tool: Tool) -> bool:
    """Whether a call of one of the server's tools may need a yes."""
    return tool.confirm or (house.after_untrusted == "ask" and tool.effect != "pure")


def drawing_of(house: House, request: Ask) -> dict[str, Any]:
    """Temperature and seed, as request or server say."""
    heat = house.temperature if request.temperature is None else request.temperature
    return {"temperature": heat, "seed": house.seed if request.seed is None else request.seed}


def question_of(house: House, request: Ask) -> str:
    """The question, after the client's instructions where the model can follow any."""
    said = request.conversation
    if not said.system or house.model.prompt_style == "compact":
        return said.question
    return f"{said.system}\n\n{said.question}"


def client_call(call: ToolCall) -> Call:
    """A call as the client gets it."""
    arguments = json.dumps(call.arguments, ensure_ascii=False)
    return Call(f"call_{uuid.uuid4().hex[:24]}", call.tool, arguments)


def call_text(event: Event) -> str:
    """A call as one writes it."""
    arguments: dict[str, Any] = event["arguments"]
    given = (f"{key}={json.dumps(value, ensure_ascii=False)}" for key, value in arguments.items())
    return f"{event['tool']}({', '.join(given)})"
