"""How an output ends in time: the shortest text of a schema, and the cheap way out of a state.

A closer keeps, beside the state of the grammar, one sequence of tokens that leads from
it to an end. As long as that sequence fits the tokens that are left, the output can be
completed, whatever the model does.
"""

import json
import re
from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoal.grammar.formats import BOUNDED
from shoal.grammar.ground import QUOTE
from shoal.grammar.refs import JSON, is_object

__all__ = ["Closers", "longest_ending", "shortest_text"]

_UNKNOWN = 10**6
_CLOSING = re.compile(rb'(?:""|\[\]|\{\})?["\]}]*')


class Closers:
    """Orders the tokens of a vocabulary by how soon they are likely to end a JSON text.

    First the runs of `"`, `]` and `}`, the longest first; then the digits; then all
    others, the longest first, since strings of a least length want few tokens.

    Args:
        pieces: the bytes of each token.
        ends: the tokens that end a text; they are in no order.
    """

    def __init__(self, pieces: Sequence[bytes], ends: frozenset[int]) -> None:
        plain = [i for i, piece in enumerate(pieces) if piece and i not in ends]
        plain.sort(key=lambda i: -len(pieces[i]))
        closing = [i for i in plain if _CLOSING.fullmatch(pieces[i])]
        digits = [i for i in plain if len(pieces[i]) == 1 and pieces[i].isdigit()]
        first = {*closing, *digits}
        self.first = np.array([*closing, *digits], dtype=np.int64)
        self.others = np.array([i for i in plain if i not in first], dtype=np.int64)

    def choose(self, allowed: NDArray[np.bool_], used: set[int]) -> int | None:
        """The first allowed token, other than those of `used` where there is a choice.

        Trying new tokens leads out of a repetition in a pattern.
        """
        usable = allowed[self.first]
        if usable.any():
            return int(self.first[usable.argmax()])
        candidates = self.others[allowed[self.others]]
        if not len(candidates):
            return None
        fresh = (int(i) for i in candidates[: len(used) + 1] if int(i) not in used)
        return next(fresh, int(candidates[0]))


def longest_ending(schema: JSON) -> int:
    """An upper bound, in bytes, of what `Closers` adds to any text that `schema` has begun.

    Args:
        schema: a bounded one; what has no bound that is easy to see counts as a million.
    """
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return max(longest_ending(part) for part in schema[key])
    if "const" in schema or "enum" in schema:
        return max(len(_text(value).encode()) for value in _options(schema))
    match schema.get("type"):
        case "string":
            return _longest_string(schema)
        case "integer" | "number":
            return 40
        case "boolean" | "null":
            return 5
        case "array":
            items = [*schema.get("prefixItems", [])]
            rest = schema.get("items")
            more = max(schema.get("minItems", 0) - len(items), 0) + 1
            extra = more * (longest_ending(rest) + 1) if is_object(rest) else 0
            return 2 + extra + sum(longest_ending(item) + 1 for item in items)
        case "object":
            if "patternProperties" in schema:
                return _UNKNOWN
            properties: JSON = schema.get("properties", {})
            return 2 + sum(
                len(_text(name).encode()) + 2 + longest_ending(part)
                for name, part in properties.items()
            )
        case _:
            return _UNKNOWN


def _longest_string(schema: JSON) -> int:
    # a character that is begun takes up to 5 bytes more: the rest of \u1234
    if schema.get(QUOTE) is True or ("pattern" in schema and "maxLength" not in schema):
        return _UNKNOWN
    if "pattern" in schema:
        return 6 * schema["maxLength"] + 8
    if "format" in schema:
        return 64 if schema["format"] in BOUNDED else 6 * schema.get("maxLength", _UNKNOWN)
    return schema.get("minLength", 0) + 8


def shortest_text(schema: JSON) -> str | None:
    """A text of `schema` as short as can be told without running the grammar.

    Args:
        schema: a bounded one. Patterns and formats are not read.

    Returns:
        Compact JSON, or None where a pattern, a format or a quotation stands in the way.
    """
    for key in ("anyOf", "oneOf"):
        if key in schema:
            texts = [text for part in schema[key] if (text := shortest_text(part)) is not None]
            return min(texts, key=len, default=None)
    if "const" in schema or "enum" in schema:
        return min((_text(value) for value in _options(schema)), key=len)
    match schema.get("type"):
        case "string":
            if "pattern" in schema or "format" in schema or schema.get(QUOTE) is True:
                return None
            return '"' + "a" * schema.get("minLength", 0) + '"'
        case "integer" | "number":
            return _shortest_number(schema)
        case "boolean":
            return "true"
        case "null":
            return "null"
        case "array":
            return _shortest_array(schema)
        case "object":
            return _shortest_object(schema)
        case _:
            return None


def _shortest_array(schema: JSON) -> str | None:
    least: int = schema.get("minItems", 0)
    parts: list[JSON] = schema.get("prefixItems", [])[:least]
    if len(parts) < least:
        parts = [*parts, *[schema["items"]] * (least - len(parts))]
    texts = [shortest_text(part) for part in parts]
    if any(text is None for text in texts):
        return None
    return "[" + ",".join(text for text in texts if text is not None) + "]"


def _shortest_object(schema: JSON) -> str | None:
    if schema.get("minProperties", 0) > len(schema.get("required", [])):
        return None
    members: list[str] = []
    for name, part in schema.get("properties", {}).items():
        if name in schema.get("required", []):
            text = shortest_text(part)
            if text is None:
                return None
            members.append(f"{_text(name)}:{text}")
    return "{" + ",".join(members) + "}"


def _shortest_number(schema: JSON) -> str | None:
    """The multiple nearest to zero within the range."""

    def bound(key: str) -> Decimal | None:
        return Decimal(str(schema[key])) if key in schema else None

    whole = schema["type"] == "integer"
    step = bound("multipleOf") or (Decimal(1) if whole else Decimal("0.000001"))
    low, high = bound("minimum"), bound("maximum")
    above, below = bound("exclusiveMinimum"), bound("exclusiveMaximum")
    value = Decimal(0)
    if low is not None and low > 0:
        value = (low / step).to_integral_value(ROUND_CEILING) * step
    elif high is not None and high < 0:
        value = (high / step).to_integral_value(ROUND_FLOOR) * step
    if above is not None and value <= above:
        value = ((above / step).to_integral_value(ROUND_FLOOR) + 1) * step
    if below is not None and value >= below:
        value = ((below / step).to_integral_value(ROUND_CEILING) - 1) * step
    text = format(value, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or None


def _options(schema: JSON) -> list[Any]:
    return schema["enum"] if "enum" in schema else [schema["const"]]


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
