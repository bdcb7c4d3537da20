"""How an output ends in time: the cheap way out of a state.

A closer keeps, beside the state of the grammar, one sequence of tokens that leads from
it to an end. As long as that sequence fits the tokens that are left, the output can be
completed, whatever the model does.
"""

import json
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoal.grammar.formats import BOUNDED
from shoal.grammar.ground import QUOTE
from shoal.grammar.refs import JSON, is_object

__all__ = ["Closers", "longest_ending"]

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


def _options(schema: JSON) -> list[Any]:
    return schema["enum"] if "enum" in schema else [schema["const"]]


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
