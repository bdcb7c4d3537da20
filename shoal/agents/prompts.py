"""What the roles of a tool team send to a model, in two styles.

`chat` is for instruction-tuned models: the role's instruction and the tools as one
JSON line each in the system message (constant over a run, so its prefix is cached),
the question and the history in one user message. `compact` is the format that the
embedded model is trained on: the question, the tools as signatures, the history as
turns, and one word that says whose turn it is. `shoal train` renders its examples
through this module, so prompts and training data cannot drift apart.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeVar

from shoal.grammar.dates import date_form
from shoal.grammar.ground import described
from shoal.models import Message

__all__ = [
    "CUE",
    "Exchange",
    "ToolDoc",
    "Turn",
    "compact_signature",
    "earlier_of",
    "history_of",
    "offered",
    "render",
    "tool_line",
]

_CLOSING = re.compile(r"<(?=\s*/\s*observation)", re.IGNORECASE)

RoleName = Literal["planner", "caller", "summarizer", "single"]
CUE: dict[RoleName, str] = {
    "planner": "plan",
    "caller": "call",
    "summarizer": "answer",
    "single": "act",
}
"""The last user message of a compact prompt: which role speaks next."""

_DEEPEST = 2  # objects within objects that a signature spells out

DESCRIPTION_LIMIT = {"compact": 80, "chat": 256}
"""Characters kept of a tool's description; 256 is alpha-UMi's own cut."""


EARLIER_KEPT = 2
"""Exchanges before the question that a compact prompt keeps."""


class ToolDoc(Protocol):
    """The part of a tool that a model reads."""

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def description(self) -> str:
        """What it does, in a sentence."""
        ...

    @property
    def parameters(self) -> dict[str, Any]:
        """JSON Schema of its arguments."""
        ...


T = TypeVar("T", bound=ToolDoc)


@dataclass(frozen=True, slots=True)
class Turn:
    """One event of a run so far: a role's output, or what a tool returned.

    Attributes:
        kind: The role that wrote it, or `observation` for a tool's result.
        text: The role's compact JSON, or the observation as text.
    """

    kind: Literal["planner", "caller", "single", "observation"]
    text: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """An earlier question of a conversation, and what was answered."""

    question: str
    answer: str


def render(
    role: RoleName,
    *,
    style: Literal["chat", "compact"],
    instruction: str,
    question: str,
    tools: Iterable[ToolDoc] = (),
    history: Sequence[Turn] = (),
    earlier: Sequence[Exchange] = (),
) -> list[Message]:
    """Messages that ask `role` for its next output.

    Args:
        role: Who is to speak.
        style: The model's `prompt_style`.
        instruction: The role's task in words; used by `chat` only.
        question: What the user asked.
        tools: The tools on offer; the summarizer is given none.
        history: What happened so far, oldest first.
        earlier: The conversation before the question, oldest first; `compact` keeps the
            last two exchanges, and none for the summarizer.
    """
    if style == "compact":
        return _compact(role, question, list(tools), history, earlier)
    return _chat(instruction, question, list(tools), history, earlier)


def _compact(
    role: RoleName,
    question: str,
    tools: Sequence[ToolDoc],
    history: Sequence[Turn],
    earlier: Sequence[Exchange],
) -> list[Message]:
    messages: list[Message] = []
    for exchange in earlier[-EARLIER_KEPT:] if role != "summarizer" else ():
        answer = json.dumps({"answer": exchange.answer}, ensure_ascii=False, separators=(",", ":"))
        messages.append({"role": "user", "content": exchange.question})
        messages.append({"role": "assistant", "content": answer})
    # The question stands before the tools, so that each signature is read in its light, and
    # again after them, so that each value is read in theirs (Arora et al. 2024, arXiv
    # 2407.05483, section 3).
    messages.append({"role": "user", "content": question})
    if tools:
        docs = "\n".join(compact_signature(tool) for tool in tools)
        messages.append({"role": "system", "content": docs})
        messages.append({"role": "user", "content": question})
    for turn in history:
        if turn.kind == "observation":
            messages.append({"role": "tool", "content": turn.text})
        else:
            # The summarizer reads calls without the cue that asked for them.
            if role != "summarizer":
                messages.append({"role": "user", "content": CUE[turn.kind]})
            messages.append({"role": "assistant", "content": turn.text})
    messages.append({"role": "user", "content": CUE[role]})
    return messages


def _chat(
    instruction: str,
    question: str,
    tools: Sequence[ToolDoc],
    history: Sequence[Turn],
    earlier: Sequence[Exchange],
) -> list[Message]:
    system = instruction
    if tools:
        system += "\n\nTools:\n" + "\n".join(tool_line(tool) for tool in tools)
    user = f"Question: {question}"
    if history:
        user += "\n\nSo far:"
    for turn in history:
        if turn.kind == "observation":
            # Delimited, so that a tool's text is seen to be one and cannot pretend to end.
            text = _CLOSING.sub(r"<\\", turn.text)
            user += f"\n<observation>\n{text}\n</observation>"
        else:
            user += f"\n{turn.kind}: {turn.text}"
    # Earlier questions stand as the first prompt had them, so that its prefix is cached.
    messages: list[Message] = [{"role": "system", "content": system}]
    for exchange in earlier:
        messages.append({"role": "user", "content": f"Question: {exchange.question}"})
        messages.append({"role": "assistant", "content": exchange.answer})
    return [*messages, {"role": "user", "content": user}]


def history_of(state: Mapping[str, Any]) -> Sequence[Turn]:
    """What happened so far in a team's run, oldest first."""
    return state.get("history", ())


def earlier_of(state: Mapping[str, Any]) -> Sequence[Exchange]:
    """The conversation before a team's question, oldest first."""
    return state.get("earlier", ())


def offered(tools: Sequence[T], state: Mapping[str, Any]) -> Sequence[T]:
    """The tools on offer in this run: all of a role's, unless the run chose some of many."""
    if "offered" not in state:
        return tools
    names = frozenset(state["offered"])
    return [tool for tool in tools if tool.name in names]


def tool_line(tool: ToolDoc) -> str:
    """A tool as one JSON line: name, description, parameters (alpha-UMi's form)."""
    doc = {
        "name": tool.name,
        "description": _clip(tool.description, DESCRIPTION_LIMIT["chat"]),
        "parameters": _without_marks(tool.parameters),
    }
    return json.dumps(doc, ensure_ascii=False)


def compact_signature(tool: ToolDoc) -> str:
    """A tool as one line: `name(city, unit?: C|F) What it does.`

    A parameter without a type is a string, one whose description names the form of a date
    (`MM-DD-YYYY`) has that as its type; `?` marks one that may be left out; an object
    shows its own parameters in braces.
    """
    definitions: dict[str, Any] = tool.parameters.get("$defs", {})
    signature = f"{tool.name}({_parameters(tool.parameters, definitions, _DEEPEST)})"
    return f"{signature} {_clip(tool.description, DESCRIPTION_LIMIT['compact'])}".rstrip()


def _parameters(schema: dict[str, Any], definitions: dict[str, Any], depth: int) -> str:
    properties: dict[str, Any] = schema.get("properties", {})
    required = set(schema.get("required", ()))
    parts: list[str] = []
    for name, each in properties.items():
        kind = _kind(each, definitions, depth)
        mark = "" if name in required else "?"
        parts.append(f"{name}{mark}: {kind}" if kind else f"{name}{mark}")
    return ", ".join(parts)


def _kind(schema: dict[str, Any], definitions: dict[str, Any], depth: int) -> str:
    if "$ref" in schema:
        schema = definitions.get(schema["$ref"].rpartition("/")[2], {})
    for union in ("anyOf", "oneOf"):
        if union in schema:
            parts = [described(s, schema) for s in schema[union] if s.get("type") != "null"]
            kinds = [_kind(part, definitions, depth) for part in parts]
            return "|".join(dict.fromkeys(kind or "string" for kind in kinds))
    if "enum" in schema:
        return "|".join(str(value) for value in schema["enum"])
    if "const" in schema:
        return str(schema["const"])
    kind = schema.get("type", "any")
    if kind == "string":
        form = date_form(schema)
        return ("date" if form == "YYYY-MM-DD" else form) if form else schema.get("format", "")
    if kind == "array":
        items = described(schema.get("items", {}), schema)
        return f"{_kind(items, definitions, depth) or 'string'}[]"
    if kind == "object" and schema.get("properties") and depth:
        return f"{{{_parameters(schema, definitions, depth - 1)}}}"
    return str(kind)


def _clip(text: str, limit: int) -> str:
    first = text.strip().split("\n")[0]
    return first if len(first) <= limit else first[: limit - 1].rstrip() + "…"


def _without_marks(schema: Any) -> Any:
    """The schema without the keywords that only Shoal's grammar reads."""
    if isinstance(schema, dict):
        return {k: _without_marks(v) for k, v in schema.items() if not k.startswith("x-")}  # pyright: ignore
    if isinstance(schema, list):
        return [_without_marks(item) for item in schema]  # pyright: ignore
    return schema
