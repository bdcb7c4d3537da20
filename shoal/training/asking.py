"""One tool of the catalog as it is offered this once, a question for it, its call and answer.

Names, descriptions and parameter names are drawn anew each time, so that what is learned is to
read a signature, not to know it.
"""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shoal.training.cases import CaseStep, ToolSpec, answer_of, observation_text
from shoal.training.catalog.entry import Entry
from shoal.training.catalog.phrasing import (
    Parameter,
    parameters_of,
    phrasing_of,
    schema_of,
    value_of,
)
from shoal.training.values import pseudo_word, sample
from shoal.training.wordings import DATE_FORMS, percents, reworded

__all__ = [
    "Asked",
    "Known",
    "Offered",
    "arguments_of",
    "ask",
    "evidence_of",
    "literal_of",
    "offer",
    "polished",
    "said_value",
    "step_of",
    "text_of",
    "unended",
]

_FAILURES = (
    "not found", "no access", "the service is down", "invalid value", "timed out", "no such entry",
    "permission denied", "rate limit exceeded", "unknown value", "not available",
)  # fmt: skip
_DONE = ("Done.", "ok", "Success", "Saved.", "done", "Completed.", "true")
_OPENINGS = (
    "Hi! ", "Hello, ", "Hey, ", "Please help: ", "Quick question: ", "Good morning. ",
    "One thing: ", "Thanks for the last one. ", "I am in a hurry. ", "It is for work. ",
    "My friend asked me this. ", "I was just wondering. ", "Sorry to bother you. ",
    "This is a bit urgent. ", "Let us go on. ",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """An entry of the catalog, its field, and its parameters read."""

    entry: Entry
    field: str
    parameters: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """An entry as it is offered this once; `names` are its parameters' names by slot."""

    known: Known
    spec: ToolSpec
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question for a tool: its arguments by slot, and how each is said."""

    text: str
    values: Mapping[str, Any]
    said: Mapping[str, str]


def offer(known: Known, rng: random.Random) -> Offered:
    """The entry under one of its names, with most of its optional parameters."""
    names = known.entry.names.split("|")
    # The plainest name is the likeliest, as in the world.
    name = names[0] if rng.random() < 0.35 else rng.choice(names)
    roll = rng.random()
    if roll < 0.04:
        name = f"{known.field}_{name}"
    elif roll < 0.07:
        name = f"{name}_{rng.choice(('v2', 'tool', 'api', pseudo_word(rng)))}"
    elif roll < 0.10:
        head, *rest = name.split("_")
        name = head + "".join(word.capitalize() for word in rest)
    elif roll < 0.14:
        name = name.replace("_", ".", 1)
    description = "" if rng.random() < 0.05 else rng.choice(known.entry.says.split("|"))
    chosen: dict[str, str] = {}
    properties: dict[str, Any] = {}
    required: list[str] = []
    for parameter in known.parameters:
        if parameter.optional and rng.random() < 0.25:
            continue
        own = parameter.names[0] if rng.random() < 0.5 else rng.choice(parameter.names)
        chosen[parameter.slot] = own
        properties[own] = _schema_of(parameter, rng)
        if not parameter.optional:
            required.append(own)
    if rng.random() < 0.2:
        items = list(properties.items())
        rng.shuffle(items)
        properties = dict(items)
    schema: dict[str, Any] = {
        "type": "object", "properties": properties, "required": required,
        "additionalProperties": False,
    }  # fmt: skip
    return Offered(known, ToolSpec(name, description, schema), chosen)


def _schema_of(parameter: Parameter, rng: random.Random) -> dict[str, Any]:
    """The schema of a parameter; a date is also asked for in other forms, or as plain text."""
    if parameter.kind == "date" and rng.random() < 0.45:
        form = rng.choice(tuple(DATE_FORMS)) if rng.random() < 0.5 else ""
        return {"type": "string", "description": form} if form else {"type": "string"}
    return schema_of(parameter.kind)


def said_value(made: Offered, slot: str, rng: random.Random) -> tuple[Any, str]:
    """A value for a parameter as a call of the tool offered writes it, and how it is said."""
    kind = next(p.kind for p in made.known.parameters if p.slot == slot)
    value, shown = value_of(kind, rng)
    if not isinstance(kind, str) or slot not in made.names or kind.startswith(("list ", "enum ")):
        return value, shown
    name = made.names[slot]
    return reworded(kind, value, name, made.spec.parameters["properties"][name], rng)


def ask(
    made: Offered, rng: random.Random, held: Mapping[str, tuple[Any, str]] | None = None,
    text: str | None = None,
) -> Asked:  # fmt: skip
    """A question for the tool; `held` fixes some of its values."""
    values: dict[str, Any] = {}
    said: dict[str, str] = {}
    value: Any
    kinds = {p.slot: p.kind for p in made.known.parameters}
    phrasing = phrasing_of(text or rng.choice(made.known.entry.asks))
    out: list[str] = []
    likely = rng.choice((0.15, 0.5, 0.8))
    for optional, pieces in phrasing.segments:
        if optional and (
            rng.random() > likely
            or any(not isinstance(p, str) and p[0].split(".")[0] not in made.names for p in pieces)
        ):
            continue
        for piece in pieces:
            if isinstance(piece, str):
                out.append(piece)
                continue
            slot, other = piece
            name, _, part = slot.partition(".")
            if other is not None:
                literal, shown = other
                value = literal_of(literal, schema_of(kinds[name]))
            elif held and name in held and not part:
                value, shown = held[name]
            elif part:
                parts = {p.slot: p.kind for p in parameters_of(kinds[name])}  # type: ignore[arg-type]
                value, shown = value_of(parts[part], rng)
            elif name in said:
                value, shown = values[name], said[name]
            else:
                value, shown = said_value(made, name, rng)
            if part:
                values.setdefault(name, {})[part] = value
            else:
                values[name] = value
            said[slot] = shown
            out.append(shown)
    asked = "".join(out)
    for slot, name in made.names.items():
        if slot in values and slot in said:
            schema = made.spec.parameters["properties"][name]
            values[slot] = percents(asked, said[slot], name, schema, values[slot])
    return Asked(polished(asked, rng, tuple(said.values())), values, said)


def literal_of(text: str, schema: Mapping[str, Any]) -> Any:
    """The value that a phrasing sets by a text."""
    match schema.get("type"):
        case "boolean":
            return text == "true"
        case "integer":
            return int(text)
        case "number":
            return float(text) if "." in text else int(text)
        case _:
            return text


def polished(text: str, rng: random.Random, values: Sequence[str] = ()) -> str:
    """The text as this or that person would type it; values at its ends stay as they are."""
    text = re.sub(r" +", " ", text).strip()
    roll = rng.random()
    if roll < 0.16 and not any(value and text.startswith(value) for value in values):
        text = (text[0].lower() if roll < 0.1 else text[0].upper()) + text[1:]
    elif 0.16 <= roll < 0.2:
        text = unended(text, values)
    elif 0.2 <= roll < 0.26:
        text = rng.choice(_OPENINGS) + text
    return text


def unended(text: str, values: Sequence[str]) -> str:
    """The text without its last mark, unless that belongs to a value."""
    return text if any(value and text.endswith(value) for value in values) else text.rstrip(".?! ")


def arguments_of(made: Offered, values: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments in the order of the schema, under the names of this once."""
    slots = {name: slot for slot, name in made.names.items()}
    found: dict[str, Any] = {}
    for name in made.spec.parameters["properties"]:
        slot = slots[name]
        if slot in values:
            found[name] = values[slot]
            parts: Mapping[str, Any] = made.spec.parameters["properties"][name].get(
                "properties", {}
            )
            if parts:
                found[name] = {part: values[slot][part] for part in parts if part in values[slot]}
    return found


def step_of(
    made: Offered, asked: Asked, rng: random.Random, *, fails: bool = True
) -> tuple[CaseStep, str]:
    """The call for a question and the answer to it."""
    arguments = arguments_of(made, asked.values)
    if fails and rng.random() < 0.035:
        text = f"error: {rng.choice(_FAILURES)}"
        return CaseStep(made.spec.name, arguments, text, True), ""
    result = _result(made, rng)
    answer = _answer(made, asked, result, rng)
    return CaseStep(made.spec.name, arguments, observation_text(result)), answer


def _result(made: Offered, rng: random.Random) -> Any:
    gives = made.known.entry.gives
    if not gives:
        roll = rng.random()
        if roll < 0.5:
            return rng.choice(_DONE)
        reference = {"status": rng.choice(("confirmed", "done", "ok", "accepted", "completed"))}
        return reference | ({"reference": sample("id", rng)} if roll < 0.8 else {})
    if rng.random() < 0.05:
        return "Done."
    values = {name: value_of(kind, rng)[0] for name, kind in gives.items()}
    return values["value"] if list(values) == ["value"] else values


def _answer(made: Offered, asked: Asked, result: Any, rng: random.Random) -> str:
    gives = made.known.entry.gives
    if isinstance(result, dict) and set(result) == set(gives):  # pyright: ignore[reportUnknownArgumentType]
        fields: dict[str, Any] = dict(result)  # pyright: ignore[reportUnknownArgumentType]
    elif list(gives) == ["value"] and result != "Done.":
        fields = {"value": result}
    else:
        fields = {}
    if fields and made.known.entry.answers and rng.random() < 0.7:
        slots = {**asked.said, **{name: text_of(value) for name, value in fields.items()}}
        template = rng.choice(made.known.entry.answers)
        needed = set(re.findall(r"\{([a-z_0-9.]+)\}", template))
        if needed <= set(slots):
            return re.sub(r"\{([a-z_0-9.]+)\}", lambda m: slots[m[1]], template)
    if isinstance(result, str) and not fields:
        return rng.choice(("It is done.", "Done.")) if result in _DONE else answer_of(result)
    return answer_of(result)


def text_of(value: Any) -> str:
    """A value of a result as an answer says it."""
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return str(value)


def evidence_of(made: Offered, asked: Asked) -> tuple[tuple[str, str], ...]:
    """(Span of the question, parameter) pairs in the order of the question."""
    found = [
        (said, made.names[slot.split(".")[0]])
        for slot, said in asked.said.items()
        if said and slot.split(".")[0] in made.names
    ]
    return tuple(sorted(found, key=lambda pair: asked.text.find(pair[0])))
