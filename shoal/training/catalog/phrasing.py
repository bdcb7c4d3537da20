"""Reads the notation of `entry.py`: kinds of values, and phrasings as pieces to be said."""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from shoal.training.catalog.entry import Entry, Kind
from shoal.training.values import KINDS, joined, sample

__all__ = ["Parameter", "Phrasing", "parameters_of", "phrasing_of", "schema_of", "value_of"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an entry: its names, the plainest first, and its kind."""

    names: tuple[str, ...]
    kind: Kind
    optional: bool

    @property
    def slot(self) -> str:
        """The name by which phrasings call it."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Phrasing:
    """Segments in order: whether each may be left out, and its pieces.

    A piece is a text, or a slot: (name, None) to be said by its value, (name, (value, text))
    to be said by that text.
    """

    segments: tuple[tuple[bool, tuple["Piece", ...]], ...]

    def slots(self, *, optional: bool) -> list[str]:
        """Names of the slots in the segments that may, or may not, be left out."""
        return [
            piece[0]
            for may_go, pieces in self.segments
            for piece in pieces
            if may_go == optional and not isinstance(piece, str)
        ]


Piece = str | tuple[str, tuple[str, str] | None]

_ARTICLE = re.compile(r"^(?:the|an?) (?=\w)")
"""Belongs to what is said, and not to a value."""

_SLOT = re.compile(r"\{([a-z_0-9.]+)(?:=([^|{}]+)\|([^{}]+))?\}")


@cache
def phrasing_of(text: str) -> Phrasing:
    """The phrasing in pieces.

    Raises:
        ValueError: Brackets or braces do not pair.
    """
    segments: list[tuple[bool, tuple[Piece, ...]]] = []
    for part in re.split(r"(\[[^\[\]]*\])", text):
        if not part:
            continue
        optional = part.startswith("[")
        inner = part[1:-1] if optional else part
        if "[" in inner or "]" in inner:
            raise ValueError(f"brackets do not pair in {text!r}")
        segments.append((optional, tuple(_pieces(inner, text))))
    return Phrasing(tuple(segments))


def _pieces(part: str, text: str) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    for match in _SLOT.finditer(part):
        if match.start() > at:
            pieces.append(part[at : match.start()])
        name, value, said = match.groups()
        pieces.append((name, None if value is None else (value, said)))
        at = match.end()
    pieces.append(part[at:])
    if any("{" in piece or "}" in piece for piece in pieces if isinstance(piece, str)):
        raise ValueError(f"braces do not pair, or a slot is misspelt, in {text!r}")
    return [piece for piece in pieces if piece]


@cache
def _parameter(key: str) -> tuple[tuple[str, ...], bool]:
    first, *others = key.split("|")
    return (first.rstrip("?"), *others), first.endswith("?")


def parameters_of(takes: Mapping[str, Kind]) -> tuple[Parameter, ...]:
    """The parameters of an entry, in its order."""
    made: list[Parameter] = []
    for key, kind in takes.items():
        names, optional = _parameter(key)
        made.append(Parameter(names, kind, optional))
    return tuple(made)


def entry_parameters(entry: Entry) -> tuple[Parameter, ...]:
    """As `parameters_of`."""
    return parameters_of(entry.takes)


@cache
def _options(text: str, mark: str) -> tuple[str, ...]:
    return tuple(option.strip() for option in text.split(mark) if option.strip())


@cache
def _range(kind: str) -> tuple[str, float, float, int]:
    """Type, least, most and decimals of `int 1..20` or `float 0.5..100 3`."""
    match = re.fullmatch(r"(int|float) (-?[0-9.]+)\.\.(-?[0-9.]+)(?: ([0-6]))?", kind)
    if match is None:
        raise ValueError(f"there is no kind {kind!r}")
    name, low, high, places = match.groups()
    if float(low) >= float(high):
        raise ValueError(f"the range of {kind!r} is empty")
    return name, float(low), float(high), int(places or 2)


def schema_of(kind: Kind) -> dict[str, Any]:
    """The JSON Schema of a kind.

    Raises:
        ValueError: There is no such kind.
    """
    if not isinstance(kind, str):
        parts = parameters_of(kind)
        return {
            "type": "object",
            "properties": {part.slot: schema_of(part.kind) for part in parts},
            "required": [part.slot for part in parts if not part.optional],
            "additionalProperties": False,
        }
    head, _, rest = kind.partition(" ")
    match head:
        case "enum":
            return {"type": "string", "enum": list(_options(rest, ","))}
        case "pick":
            return {"type": "string"}
        case "flag":
            return {"type": "boolean"}
        case "list":
            return {"type": "array", "items": schema_of(rest)}
        case "int" | "float":
            return {"type": "integer" if _range(kind)[0] == "int" else "number"}
        case _:
            sample(kind, random.Random(0))
            return dict(KINDS.get(kind, {"type": "string"}))


def value_of(kind: Kind, rng: random.Random) -> tuple[Any, str]:
    """A value of a kind, and how it is said.

    Objects are said part by part and flags by a phrasing: both say nothing here.
    """
    if not isinstance(kind, str):
        return {part.slot: value_of(part.kind, rng)[0] for part in parameters_of(kind)}, ""
    head, _, rest = kind.partition(" ")
    match head:
        case "enum":
            option = rng.choice(_options(rest, ","))
            return option, option.replace("_", " ")
        case "pick":
            option = rng.choice(_options(rest, ";"))
            return _ARTICLE.sub("", option), option
        case "flag":
            return True, ""
        case "list":
            items = [value_of(rest, rng) for _ in range(rng.choice((2, 2, 3, 3, 4, 5)))]
            if len({said for _, said in items}) < len(items):
                items = items[:1] + [one for one in items[1:] if one[1] != items[0][1]][:1]
            said = [text for _, text in items]
            joint = rng.choice((" and ", " and ", ", and ", ", "))
            shown = joined(said, joint)
            if isinstance(items[0][0], (int, float)) and rng.random() < 0.3:
                shown = f"[{', '.join(said)}]"
            return [value for value, _ in items], shown
        case "int" | "float":
            value = _number(kind, rng)
            return value, str(value)
        case _:
            value = sample(kind, rng)
            return value, str(value)


def _number(kind: str, rng: random.Random) -> int | float:
    name, low, high, places = _range(kind)
    if name == "int":
        return rng.randint(int(low), int(high))
    if high - low >= 2 and rng.random() < 0.45:
        return rng.randint(int(low) + 1, int(high))
    value = round(rng.uniform(low, high), rng.choice((1, places, places)) if high > 1 else places)
    return value
