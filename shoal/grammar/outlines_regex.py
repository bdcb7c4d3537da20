# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false
# pyright: reportMissingImports=false, reportUnknownMemberType=false
r"""A bounded schema as a regular expression for outlines_core, or a refusal by name.

Outlines' own `build_regex_from_schema` writes the expression. It is asked only for what
it gets right; what it gets wrong is written here in its place, or refused. Found out by
experiment with outlines_core 0.2.14:

| part of a schema | what outlines_core does | here |
|---|---|---|
| null, boolean, const, enum | enforces | as it is |
| anyOf, oneOf | the union | as it is (`compile_schema` refuses a oneOf that overlaps) |
| string, minLength, maxLength | enforces; admits no `\u` escape, no U+007F to U+009F | as it is |
| properties, required | enforces; breaks on a name with `"` or `\` | names escaped first |
| items, minItems, maxItems | enforces | as it is |
| alternatives | forgets 10 in 1\|10 at the end of a text | an end mark |
| prefixItems | wants all of them, whatever the lengths | refused unless all of them may come |
| minimum, maximum, multipleOf | ignores | written here: `integers`, `decimals` |
| multipleOf that is no power of ten | ignores | up to 1,000 values listed, else refused |
| date, date-time, time, duration | 31 February is a date | Shoal's own exact patterns |
| format uuid | enforces, in lower case | as it is |
| pattern | drops the lengths; `a|b` and `.` reach over the quotes | refused |
| email, hostname, uri | ignores | refused |
| ipv4, ipv6, other formats | refuses | refused |
| patternProperties | drops the properties beside it | refused |
| minProperties, maxProperties | ignores | refused unless the properties imply them |
| allOf | writes one after the other | refused (`flatten` merges most) |
"""

import json
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

from jsonschema import Draft202012Validator

from shoal.errors import SchemaRefused
from shoal.grammar.formats import PATTERNS
from shoal.grammar.refs import JSON, is_object

__all__ = ["SILENT", "characters", "decimals", "integers", "refusal", "schema_regex"]

SILENT = {
    "$comment",
    "$defs",
    "$id",
    "$schema",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "examples",
    "readOnly",
    "title",
    "writeOnly",
}
"""Keywords that exclude nothing."""
_LISTED = 1000
"""Most multiples of a number that are listed one by one."""
_LONGEST_FORMAT = 64
"""No text of `PATTERNS` is longer."""


def schema_regex(schema: JSON) -> str:
    """The expression of all compact texts that outlines_core admits for a bounded schema.

    Args:
        schema: `Constraint.schema`.

    Raises:
        SchemaRefused: a keyword that it does not enforce, with its path.
    """
    from outlines_core.json_schema import build_regex_from_schema

    writer = _Writer(json.dumps(schema, ensure_ascii=False))
    text = json.dumps(writer.value(schema, "$"), ensure_ascii=False)
    try:
        regex = build_regex_from_schema(text, whitespace_pattern="")
    except (ValueError, TypeError) as error:
        reason = str(error).strip().splitlines()[0].rstrip(".")
        raise SchemaRefused(f"outlines_core refuses the schema: {reason[:200]}.") from None
    for marker, leaf in writer.leaves.items():
        regex = regex.replace(f'"{marker}"', f"(?:{leaf})")
    return regex


def characters(node: JSON) -> int:
    """Most characters that the free strings of one output hold together."""
    for key in ("anyOf", "oneOf", "prefixItems"):
        if key in node:
            return sum(map(characters, node[key]))
    if "const" in node or "enum" in node:
        return 0
    match node.get("type"):
        case "string":
            return 0 if "pattern" in node else node.get("maxLength", 0)
        case "array":
            return node["maxItems"] * characters(node["items"])
        case "object":
            return sum(map(characters, node.get("properties", {}).values()))
        case _:
            return 0


def integers(low: int, high: int) -> str:
    """An expression of the decimal integers from `low` to `high`, without `-0`."""
    return decimals(low, high, 0)


def decimals(low: int, high: int, digits: int) -> str:
    """An expression of decimals of at most `digits` fraction digits, without negative zero.

    Args:
        low: the least value, in units of 10 to the power of -`digits`.
        high: the greatest, in the same units; not below `low`.
        digits: most digits after the point; 0 gives integers.
    """
    parts: list[str] = []
    if low < 0:
        parts.append(f"-(?:{_decimals(max(1, -high), -low, digits)})")
    if high >= 0:
        parts.append(_decimals(max(0, low), high, digits))
    return "|".join(parts)


def _decimals(low: int, high: int, digits: int) -> str:
    """As `decimals`, for 0 <= low <= high."""
    scale = 10**digits
    (first, start), (last, end) = divmod(low, scale), divmod(high, scale)

    def tail(a: int, b: int) -> str:
        if not digits:
            return ""
        fraction = r"\." + _fraction(f"{a:0{digits}}", f"{b:0{digits}}")
        return fraction if a else f"(?:{fraction})?"

    if first == last:
        return f"{first}{tail(start, end)}"
    parts = [f"{first}{tail(start, scale - 1)}"] if start else []
    whole = first + bool(start), last - (end < scale - 1)
    if whole[0] <= whole[1]:
        parts.append(f"(?:{_naturals(*whole)}){tail(0, scale - 1)}")
    if end < scale - 1:
        parts.append(f"{last}{tail(0, end)}")
    return "|".join(parts)


def _naturals(low: int, high: int) -> str:
    parts: list[str] = []
    for length in range(len(str(low)), len(str(high)) + 1):
        least = max(low, 10 ** (length - 1) if length > 1 else 0)
        parts.append(_same_length(str(least), str(min(high, 10**length - 1))))
    return "|".join(parts)


def _same_length(low: str, high: str) -> str:
    """Strings of digits from `low` to `high`, all of one length."""
    rest = len(low) - 1
    if low == high:
        return low
    if _zeros(low) and _nines(high):
        return f"[0-9]{{{rest + 1}}}"
    if low[0] == high[0]:
        return low[0] + _same_length(low[1:], high[1:])
    parts = [low[0] + _same_length(low[1:], "9" * rest)]
    if int(high[0]) - int(low[0]) > 1:
        parts.append(f"[{int(low[0]) + 1}-{int(high[0]) - 1}][0-9]{{{rest}}}")
    parts.append(high[0] + _same_length("0" * rest, high[1:]))
    return f"(?:{'|'.join(parts)})"


def _fraction(low: str, high: str) -> str:
    """One digit or more that, filled up with zeros, lie from `low` to `high`."""
    rest = len(low) - 1
    if _zeros(low) and _nines(high):
        return f"[0-9]{{1,{rest + 1}}}"

    def after(a: str, b: str) -> str:
        if not a:
            return ""
        return f"(?:{_fraction(a, b)})?" if _zeros(a) else _fraction(a, b)

    if low[0] == high[0]:
        return low[0] + after(low[1:], high[1:])
    parts = [low[0] + after(low[1:], "9" * rest)]
    if int(high[0]) - int(low[0]) > 1:
        parts.append(f"[{int(low[0]) + 1}-{int(high[0]) - 1}][0-9]{{0,{rest}}}")
    parts.append(high[0] + after("0" * rest, high[1:]))
    return f"(?:{'|'.join(parts)})"


def _zeros(digits: str) -> bool:
    return not digits.strip("0")


def _nines(digits: str) -> bool:
    return not digits.strip("9")


def refusal(key: str, path: str, backend: str = "outlines_core") -> SchemaRefused:
    """What to raise for a keyword that a backend of Outlines does not enforce."""
    return SchemaRefused(
        f"The keyword {key} at {path} is not enforced by Outlines' {backend}; "
        'remove it, or choose the engine "llguidance".'
    )


class _Writer:
    """Rewrites a schema for outlines_core; leaves it cannot write become markers."""

    def __init__(self, text: str) -> None:
        self.marker = "leaf"
        while self.marker in text:
            self.marker += "x"
        self.leaves: dict[str, str] = {}

    def leaf(self, regex: str) -> JSON:
        marker = f"{self.marker}{len(self.leaves)}"
        self.leaves[marker] = regex
        return {"const": marker}

    def value(self, node: JSON, path: str) -> JSON:
        for key in ("anyOf", "oneOf"):
            if key in node:
                self.check(node, path, {key})
                return {
                    "anyOf": [self.value(s, f"{path}.{key}[{i}]") for i, s in enumerate(node[key])]
                }
        if "const" in node or "enum" in node:
            return self.listed(node, path)
        match node.get("type"):
            case "string":
                return self.string(node, path)
            case "integer" | "number":
                return self.number(node, path)
            case "array":
                return self.array(node, path)
            case "object":
                return self.object(node, path)
            case None:
                raise refusal("type, absent,", path)
            case kind:
                self.check(node, path, {"type"})
                return {"type": kind}

    def check(self, node: JSON, path: str, known: set[str]) -> None:
        for key in node:
            if key not in known | SILENT and not key.startswith("x-"):
                raise refusal(key, path)

    def listed(self, node: JSON, path: str) -> JSON:
        """The values that hold to the keywords beside them, too."""
        values = node["enum"] if "enum" in node else [node["const"]]
        validator: Any = Draft202012Validator(node)
        held = [value for value in values if validator.is_valid(value)]
        if not held:
            raise SchemaRefused(f"No value of the enum at {path} holds to the rest of its schema.")
        return {"enum": held}

    def string(self, node: JSON, path: str) -> JSON:
        pattern, most = str(node.get("pattern")), node.get("maxLength", _LONGEST_FORMAT)
        if pattern in PATTERNS.values() and most >= _LONGEST_FORMAT and not node.get("minLength"):
            self.check(node, path, {"type", "format", "pattern", "maxLength", "minLength"})
            return self.leaf(f'"(?:{pattern[1:-1]})"')
        if node.get("format") == "uuid":
            self.check(node, path, {"type", "format"})
            return {"type": "string", "format": "uuid"}
        known = {"type", "minLength", "maxLength"}
        if "format" in node:
            raise refusal(f"format {node['format']!r}", path)
        self.check(node, path, known)
        return {k: v for k, v in node.items() if k in known}

    def number(self, node: JSON, path: str) -> JSON:
        keys = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf")
        self.check(node, path, {"type", *keys})
        given = {key: Decimal(str(node[key])) for key in keys if key in node}
        whole = node["type"] == "integer"
        step = given.get("multipleOf", Decimal(1))
        if whole:  # the least common multiple of step and 1
            step = Decimal(step.as_integer_ratio()[0])
        lows = [given["minimum"] / step] if "minimum" in given else []
        highs = [given["maximum"] / step] if "maximum" in given else []
        low = max(_ceil(x) for x in lows) if lows else None
        high = min(_floor(x) for x in highs) if highs else None
        if "exclusiveMinimum" in given:
            above = _floor(given["exclusiveMinimum"] / step) + 1
            low = above if low is None else max(low, above)
        if "exclusiveMaximum" in given:
            below = _ceil(given["exclusiveMaximum"] / step) - 1
            high = below if high is None else min(high, below)
        if low is None or high is None:
            raise refusal("type number without bounds", path)
        if low > high:
            raise SchemaRefused(f"The bounds at {path} leave no number.")
        digits = -step.adjusted()
        if step == Decimal(1).scaleb(-digits) and digits >= 0:
            return self.leaf(decimals(low, high, digits))
        if high - low >= _LISTED:
            raise refusal("multipleOf", path)
        values = (format(i * step, "f") for i in range(low, high + 1))
        return self.leaf("|".join(v.replace(".", r"\.") for v in values))

    def array(self, node: JSON, path: str) -> JSON:
        self.check(node, path, {"type", "items", "prefixItems", "minItems", "maxItems"})
        if "prefixItems" not in node:
            kept = {k: node[k] for k in ("minItems", "maxItems") if k in node}
            return {"type": "array", "items": self.value(node["items"], f"{path}[]"), **kept}
        parts = node["prefixItems"]
        if is_object(node.get("items")):
            raise refusal("items beside prefixItems", path)
        if not node.get("minItems", 0) <= len(parts) <= node["maxItems"]:
            raise refusal("prefixItems with other lengths", path)
        items = [self.value(part, f"{path}[{i}]") for i, part in enumerate(parts)]
        return {"type": "array", "prefixItems": items}

    def object(self, node: JSON, path: str) -> JSON:
        known = {"type", "properties", "required", "additionalProperties"}
        properties, required = node.get("properties", {}), node.get("required", [])
        if node.get("maxProperties", len(properties)) >= len(properties):
            known.add("maxProperties")
        if node.get("minProperties", 0) <= len(set(required)):
            known.add("minProperties")
        self.check(node, path, known)
        return {
            "type": "object",
            "properties": {
                _escaped(name): self.value(part, f"{path}.{name}")
                for name, part in properties.items()
            },
            "required": [_escaped(name) for name in required],
            "additionalProperties": False,
        }


def _escaped(name: str) -> str:
    """A property's name as it stands between quotes in JSON."""
    return json.dumps(name, ensure_ascii=False)[1:-1]


def _ceil(x: Decimal) -> int:
    return int(x.to_integral_value(ROUND_CEILING))


def _floor(x: Decimal) -> int:
    return int(x.to_integral_value(ROUND_FLOOR))
