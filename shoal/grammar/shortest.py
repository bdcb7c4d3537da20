# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
"""The shortest text of a schema, as far as it can be told without running its grammar."""

import json
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import lru_cache
from typing import Any

from shoal.grammar.ground import QUOTE
from shoal.grammar.patterns import rust_alternatives
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
_ALPHABET = [chr(code) for code in range(0x20, 0x7F) if chr(code) not in '"\\']
_END = "\x1f"
_ANY = f"[^{_END}]*"
_MOST_STATES = 2_000


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
    """The shortest ASCII text of at least `least` characters in which the pattern is found.

    A breadth-first walk through the automaton that outlines_core makes of it.
    """
    found: list[str] = []
    try:
        for part, starts, ends in rust_alternatives(pattern):
            text = _walk(f"{'' if starts else _ANY}(?:{part}){'' if ends else _ANY}", least)
            if text is not None:
                found.append(text)
    except ValueError:
        return None
    return min(found, key=len, default=None)


def _walk(regex: str, least: int) -> str | None:
    from outlines_core import Index, Vocabulary

    # outlines_core stops at the first end of `(ab)+`, so that an end needs a sign of its own
    letters: dict[str | bytes, list[int]] = {c: [i] for i, c in enumerate([*_ALPHABET, _END])}
    end = len(_ALPHABET)
    index = Index(regex + _END, Vocabulary(len(letters), letters))
    steps: dict[int, dict[int, int]] = index.get_transitions()
    if len(steps) > _MOST_STATES:
        return None
    finals = set(index.get_final_states())
    layer: dict[int, str] = {index.get_initial_state(): ""}
    for length in range(least + len(steps) + 1):
        if length >= least:
            ended = [
                text for state, text in layer.items() if steps.get(state, {}).get(end) in finals
            ]
            if ended:
                return ended[0]
        layer = {
            after: text + _ALPHABET[token]
            for state, text in layer.items()
            for token, after in steps.get(state, {}).items()
            if token < end
        }
    return None


def _options(schema: JSON) -> list[Any]:
    return schema["enum"] if "enum" in schema else [schema["const"]]


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
