"""From the messages of a client to one question: what was said before, and what was called.

A team answers one question at a time. The last message of the user is the question; user
and assistant before it are exchanges; tool calls since then, with what the client's tools
returned, are observations of the same question.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from shoal.agents import Exchange
from shoal.graphs.run import QUESTION_LIMIT
from shoal.serve.refusals import Refused
from shoal.tools import CallRecord, Tool, observation_text

__all__ = ["Ask", "Called", "Conversation", "Item", "Returned", "Said", "fold"]


@dataclass(frozen=True)
class Said:
    """Text of one side."""

    role: Literal["system", "user", "assistant"]
    text: str


@dataclass(frozen=True)
class Called:
    """A call of a tool of the client that an earlier answer asked for."""

    id: str
    name: str
    arguments: dict[str, Any]


@dataclass(frozen=True)
class Returned:
    """What the client's tool gave for it."""

    id: str
    text: str
    where: str
    """The field of the request, for errors."""


Item = Said | Called | Returned


@dataclass(frozen=True)
class Conversation:
    """The parts of a conversation that a team reads.

    Attributes:
        system: The instructions of all system and developer messages.
        earlier: The exchanges before the question, oldest first.
        question: What the user asks now.
        done: The calls since, each with what the client's tool returned.
        returned: The messages that these came with.
    """

    system: str
    earlier: tuple[Exchange, ...]
    question: str
    done: tuple[CallRecord, ...]
    returned: tuple[Returned, ...] = ()


@dataclass(frozen=True)
class Ask:
    """One request, whichever API it came through.

    Attributes:
        graph: The name of the graph.
        conversation: What is asked.
        tools: Of the client: the graph asks for their calls and never runs them.
        choice: Whether one of them must be called (`required`).
        schema: What the answer must be as JSON, in place of a text from a graph.
        temperature: Of every model call; None leaves it to the server.
        seed: Likewise.
        tokens: The most tokens of one output; None leaves it to the server.
        confirms: Whether who asks can be asked for a yes.
    """

    graph: str
    conversation: Conversation
    tools: tuple[Tool, ...] = ()
    choice: Literal["auto", "required"] = "auto"
    schema: dict[str, Any] | None = None
    temperature: float | None = None
    seed: int | None = None
    tokens: int | None = None
    confirms: bool = False


def fold(items: Sequence[Item], param: str) -> Conversation:
    """Put the items of a conversation together.

    Args:
        items: Oldest first.
        param: The field that they came in, for errors.

    Raises:
        Refused: There is no question, or one that is too long, a tool's result without its
            call, or a call without its result.
    """
    system: list[str] = []
    earlier: list[Exchange] = []
    question: list[str] = []
    answer: list[str] = []
    waiting: dict[str, Called] = {}
    done: list[CallRecord] = []
    returned: list[Returned] = []
    last: Item | None = None
    for item in items:
        match item:
            case Said(role="system"):
                system.append(item.text)
                continue
            case Said(role="user"):
                if answer or waiting or done:
                    earlier.append(Exchange("\n".join(question), "\n".join(answer)))
                    question, answer, waiting, done, returned = [], [], {}, [], []
                question.append(item.text)
            case Said():
                if item.text:
                    answer.append(item.text)
            case Called():
                waiting[item.id] = item
            case Returned():
                call = waiting.pop(item.id, None)
                if call is None:
                    raise Refused(
                        400,
                        f"{item.where} answers the tool call {item.id[:64]!r}, which no message "
                        "since the question waits for.",
                        param=item.where,
                    )
                done.append(_record(call, item.text))
                returned.append(item)
        last = item
    text = "\n".join(question).strip()
    if not text:
        raise Refused(400, f"{param} holds no text of the user; ask something.", param=param)
    if len(text) > QUESTION_LIMIT:
        raise Refused(
            400,
            f"The last message of the user has {len(text):,} characters; at most "
            f"{QUESTION_LIMIT:,} are taken.",
            param=param,
            code="context_length_exceeded",
        )
    if isinstance(last, Said) and last.role == "assistant":
        raise Refused(400, f"{param} must end with the user or with a tool's result.", param=param)
    if waiting:
        raise Refused(400, f"{param} has a tool call without its result.", param=param)
    return Conversation(
        "\n\n".join(filter(None, system)), tuple(earlier), text, tuple(done), tuple(returned)
    )


def _record(call: Called, text: str) -> CallRecord:
    return CallRecord(
        tool=call.name,
        arguments=call.arguments,
        observation=observation_text(text),
        error=None,
        seconds=0.0,
    )
