"""The shortest text of a schema, as far as it can be told without running its grammar."""

import json
import re
import warnings
from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import lru_cache
from typing import Any

from shoal.grammar.ground import QUOTE
from shoal.grammar.refs import JSON

__all__ = ["shortest_text"]

_FORMATS = {
    "email": "a@b.c",
    "hostname": "a",
    "ipv4": "0.0.0.0",
    "ipv6": "::",
    "uri": "a:b",
    "uuid": "00000000-0000-0000-0000-000000000000",
}
_ALPHABET = [chr(code) for code in (*range(0x30, 0x7F), *range(0x20, 0x30)) if code not in b'"\\']
_LONGEST = 10_000
_CATEGORIES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}


def shortest_text(schema: JSON) -> str | None:
    """A text of `schema` as short as can be told without running the grammar.

    Args:
        schema: a bounded one.

    Returns:
        Compact JSON, or None where a quotation, or a pattern that plain ASCII cannot match,
        stands in the way.
    """
    for key in ("anyOf", "oneOf"):
        if key in schema:
            texts = [text for part in schema[key] if (text := shortest_text(part)) is not None]
            return min(texts, key=len, default=None)
    if "const" in schema or "enum" in schema:
        return min((_text(value) for value in _options(schema)), key=len)
    match schema.get("type"):
        case "string":
            text = _shortest_string(schema)
            return None if text is None else f'"{text}"'
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


def _shortest_string(schema: JSON) -> str | None:
    if schema.get(QUOTE) is True:
        return None
    least = schema.get("minLength", 0)
    if "pattern" in schema:
        return _shortest_match(schema["pattern"], least)
    if "format" in schema:
        return _FORMATS.get(schema["format"])
    return "a" * least


@lru_cache(maxsize=256)
def _shortest_match(pattern: str, least: int) -> str | None:
    """A short text in which the pattern is found, of at least `least` characters.

    Walks the syntax tree: each part as short as it can be, and the first repetitions as
    often as the length needs.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of re, about a [ in a class
            text = _Shortest(least).of(_tree(pattern))
            found = re.search(pattern, text + "a" * (least - len(text)))
    except (ValueError, OverflowError, RecursionError, re.error):
        return None
    return found.string if found else None


def _tree(pattern: str) -> Any:
    # private, and the same since Python 3.11
    return getattr(re, "_parser").parse(pattern)  # noqa: B009 (unknown to type checkers)


class _Shortest:
    def __init__(self, least: int) -> None:
        self.missing = least

    def of(self, tree: Any) -> str:
        return "".join(self.part(str(name), value) for name, value in tree)

    def part(self, name: str, value: Any) -> str:
        match name:
            case "AT":
                return ""
            case "LITERAL":
                return self.char(lambda c: c == value)
            case "NOT_LITERAL":
                return self.char(lambda c: c != value)
            case "ANY":
                return self.char(lambda _: True)
            case "IN":
                return self.char(lambda c: _in(c, value))
            case "SUBPATTERN":
                return self.of(value[-1])
            case "BRANCH":
                # what the branches take off `missing` must not add up
                missing = self.missing
                found: list[tuple[str, int]] = []
                for branch in value[1]:
                    self.missing = missing
                    found.append((self.of(branch), self.missing))
                text, self.missing = min(found, key=lambda f: len(f[0]))
                return text
            case "MAX_REPEAT" | "MIN_REPEAT":
                return self.repeat(*value)
            case _:
                raise ValueError(name)

    def repeat(self, low: int, high: Any, tree: Any) -> str:
        missing = self.missing
        unit = self.of(tree)
        size = max(len(unit), 1)
        count = max(low, min(int(high), -(-missing // size)))
        self.missing = missing - count * len(unit)
        if count * len(unit) > _LONGEST:
            raise ValueError("too long")
        return unit * count

    def char(self, fits: Callable[[int], bool]) -> str:
        found = next((c for c in _ALPHABET if fits(ord(c))), None)
        if found is None:
            raise ValueError("no plain character fits")
        self.missing -= 1
        return found


def _in(code: int, items: Any) -> bool:
    """Whether a character is of a class."""
    names = [str(name) for name, _ in items]
    text = chr(code)
    held = False
    for name, (_, value) in zip(names, items, strict=True):
        match name:
            case "LITERAL":
                held = held or code == value
            case "RANGE":
                held = held or value[0] <= code <= value[1]
            case "CATEGORY":
                held = held or re.match(_CATEGORIES[str(value)], text) is not None
            case _:
                pass
    return held != ("NEGATE" in names)


def _options(schema: JSON) -> list[Any]:
    return schema["enum"] if "enum" in schema else [schema["const"]]


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
