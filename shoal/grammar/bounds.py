"""A schema whose every output ends: closed objects, bounded strings, arrays and numbers."""

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from shoal.errors import SchemaRefused
from shoal.grammar.formats import BOUNDED, IGNORED, NARROWED, OWN, PATTERNS, UNBOUNDED
from shoal.grammar.given import schema_of
from shoal.grammar.merge import CUT, is_never, merge
from shoal.grammar.parts import (
    DEPENDENT,
    NOTES,
    Never,
    apart,
    applicators,
    as_schema,
    check_pattern,
    check_size,
    counted,
    holds,
    listed,
    with_dependents,
)
from shoal.grammar.refs import JSON, flatten, is_list, is_object
from shoal.grammar.subtract import without

__all__ = ["FINITE", "SOURCES", "Bounds", "bounded_schema"]

FINITE = "x-shoal-finite"
"""Beside a pattern: it bounds the length by itself, and gets no maxLength."""

SOURCES = "x-shoal-sources"
"""At the root: the texts that values are quoted from."""

_COMPACT = {"whitespace_flexible": False, "item_separator": ",", "key_separator": ":"}
_LARGEST = 10**15  # a double holds every integer up to here
_LONGEST = 10_000  # no small model should have to write more
_MOST_PARTS = 20_000
_KINDS = {
    **dict.fromkeys(
        (
            "properties",
            "additionalProperties",
            "patternProperties",
            "unevaluatedProperties",
            "required",
            "minProperties",
            "maxProperties",
            "propertyNames",
            *DEPENDENT,
        ),
        "object",
    ),
    **dict.fromkeys(
        (
            "items",
            "prefixItems",
            "unevaluatedItems",
            "minItems",
            "maxItems",
            "uniqueItems",
            "contains",
        ),
        "array",
    ),
    **dict.fromkeys(("pattern", "format", "maxLength", "minLength"), "string"),
    **dict.fromkeys(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), "number"
    ),
}


@dataclass(frozen=True)
class Bounds:
    """What a schema is held to where it says nothing itself."""

    string: int = 256
    """Characters of a string (`maxLength`)."""
    array: int = 16
    """Items of an array, and entries of an object used as a map."""
    integer: int = 10**13
    """Greatest absolute value of an integer or number: Unix time in milliseconds fits."""
    number_digits: int = 6
    """Digits after the decimal point of a number."""
    key: int = 64
    """Characters of a key in an object used as a map."""


def bounded_schema(schema: Any, bounds: Bounds = Bounds()) -> JSON:
    """Close and bound a schema so that every text it admits is finite and compact.

    What it admits is a part of what the schema admits. References are inlined, recursive
    ones to a depth of two. Objects with `properties` are closed. An object without any is
    a map, with keys of letters, digits, `_`, `-`, `.` and space where it has no patterns
    for them. What has no type at all is a scalar, or an array or map of scalars. Numbers
    are decimals without exponent, of `bounds.number_digits` digits (as `multipleOf`).
    `oneOf`, `not`, `if` and dependent properties become alternatives. Applying it twice
    changes nothing.

    Args:
        schema: a pydantic type, or a JSON Schema (draft 2020-12) as a dict.
        bounds: limits where the schema has none of its own.

    Raises:
        SchemaRefused: a keyword that cannot be enforced exactly, with its JSON path.
    """
    raw = schema_of(schema)
    raw.pop("x-guidance", None)
    sources = {SOURCES: raw.pop(SOURCES)} if SOURCES in raw else {}
    for texts in sources.values():
        if not is_list(texts) or not all(isinstance(text, str) for text in texts):
            raise SchemaRefused(f"The {SOURCES} of a schema must be a list of texts.")
    try:
        result = _Bounder(bounds).bound(flatten(raw), "$")
    except Never as never:
        raise SchemaRefused(str(never)) from None
    except RecursionError:
        raise SchemaRefused("The schema is nested too deeply.") from None
    check_size(result)
    return {**result, **sources, "x-guidance": dict(_COMPACT)}


class _Bounder:
    def __init__(self, bounds: Bounds) -> None:
        self.bounds = bounds
        self.count = 0

    def bound(self, node: JSON, path: str) -> JSON:
        self.count += 1
        if self.count > _MOST_PARTS:
            raise SchemaRefused(f"The schema has too many combinations of alternatives at {path}.")
        if is_never(node):
            if CUT in node:
                raise Never(f"The $ref {node[CUT]!r} at {path} is recursive and has no end.")
            raise Never(f"The schema at {path} admits no value.")
        if "enum" in node or "const" in node:
            return listed(node, path)
        for key in ("minLength", "minItems", "minProperties"):
            if node.get(key, 0) > _LONGEST:
                raise SchemaRefused(f"The {key} at {path} is too large; {_LONGEST:,} is the most.")
        for key in ("maxLength", "maxItems", "maxProperties"):
            if node.get(key, 0) > _LONGEST:
                node = {**node, key: _LONGEST}
        rest, groups = applicators(node)
        if groups:
            return self.applied(rest, groups, path)
        kind = node.get("type") or next((_KINDS[k] for k in node if k in _KINDS), None)
        match kind:
            case "string":
                return {"type": kind, **self.string(node, path)}
            case "integer" | "number":
                return {"type": kind, **self.number(node, kind)}
            case "array":
                return {"type": kind, **self.array(node, path)}
            case "object":
                return self.object({"type": kind, **node}, path)
            case "boolean" | "null":
                return {k: v for k, v in node.items() if k not in _KINDS}
            case None:
                return {**node, **self.anything(1)}
            case _:
                raise SchemaRefused(f"The type {kind!r} at {path} is unknown.")

    def anything(self, depth: int) -> JSON:
        """Scalars, and arrays and maps of them to some depth."""
        kinds: list[JSON] = [{"type": t} for t in ("string", "number", "boolean", "null")]
        if depth:
            inner = self.anything(depth - 1)
            kinds += [{"type": "array", "items": inner}]
            kinds += [{"type": "object", "additionalProperties": inner}]
        return {"anyOf": [self.bound(kind, "$") for kind in kinds]}

    def applied(self, rest: JSON, groups: list[JSON], path: str) -> JSON:
        """The first of the applicators (`anyOf`, `oneOf`, `if`, `not`) as alternatives."""
        first, others = groups[0], groups[1:]
        notes = {k: rest.pop(k) for k in NOTES if k in rest}
        if others:
            rest["allOf"] = [*rest.get("allOf", []), *others]
        if "not" in first:
            kept = self.taken(rest, [as_schema(first["not"])], "not", path)
        elif "if" in first:
            kept = self.conditional(rest, as_schema(first["if"]), first, path)
        elif "oneOf" in first:
            kept = self.exactly_one(rest, first["oneOf"], path)
        else:
            parts = [merge(rest, part, path) for part in first["anyOf"]]
            kept = self.branches(parts, f"{path}.anyOf")
        return {**notes, **(kept[0] if len(kept) == 1 else {"anyOf": kept})}

    def taken(self, node: JSON, others: list[JSON], key: str, path: str) -> list[JSON]:
        """The bounded node without the values of others, as alternatives."""
        rest = without(self.bound(node, path), others)
        if rest.kept:
            return rest.kept
        if rest.exact:
            raise Never(f"The keyword {key} at {path} leaves no value.")
        advice = "its alternatives may overlap; use anyOf" if key == "oneOf" else "remove it"
        raise SchemaRefused(f"The keyword {key} at {path} cannot be enforced; {advice}.")

    def conditional(self, rest: JSON, test: JSON, given: JSON, path: str) -> list[JSON]:
        """With the test and what follows from it, or without and what follows from that."""
        then, other = as_schema(given.get("then", True)), as_schema(given.get("else", True))
        kept: list[JSON] = []
        with suppress(Never):
            kept = [self.bound(merge(merge(rest, test, path), then, path), f"{path}.then")]
        try:
            return kept + self.taken(merge(rest, other, path), [test], "if", path)
        except Never:
            if not kept:
                raise
        return kept

    def branches(self, parts: list[JSON], path: str) -> list[JSON]:
        """The bounded alternatives, without those that admit nothing."""
        kept: list[JSON] = []
        failure = Never(f"The {path.rpartition('.')[2]} at {path.rpartition('.')[0]} is empty.")
        for i, part in enumerate(parts):
            try:
                kept.append(self.bound(part, f"{path}[{i}]"))
            except Never as never:
                failure = never
        if not kept:
            raise failure
        return kept

    def exactly_one(self, rest: JSON, given: list[JSON], path: str) -> list[JSON]:
        """Of each alternative what no other one admits."""
        kept: list[JSON] = []
        failure = Never(f"The oneOf at {path} is empty.")
        for i, part in enumerate(given):
            others = [*given[:i], *given[i + 1 :]]
            try:
                kept += self.taken(merge(rest, part, path), others, "oneOf", path)
            except Never as never:
                failure = never
        if not kept:
            raise failure
        return kept

    def string(self, node: JSON, path: str) -> JSON:
        node = dict(node)
        given: str | None = node.get("format")
        name = NARROWED.get(given, given) if given else None
        if name in IGNORED:
            del node["format"]
        elif name in PATTERNS or name in OWN:
            also = {"pattern": PATTERNS.get(name) or OWN[name]}
            if node.setdefault("pattern", also["pattern"]) != also["pattern"]:
                node["allOf"] = [*(p for p in node.get("allOf", []) if p != also), also]
            if name in OWN:
                del node["format"]
        elif name in BOUNDED | UNBOUNDED:
            node["format"] = name
        elif name is not None:
            raise SchemaRefused(f"The format {name!r} at {path} is unknown; use a pattern.")
        for part in (node, *node.get("allOf", [])):
            if "pattern" in part:
                check_pattern(part["pattern"], path)
        # A pattern that says it is finite is spared the product with a counter of characters.
        if name not in BOUNDED and not node.get(FINITE):
            node.setdefault("maxLength", max(self.bounds.string, node.get("minLength", 0)))
        return node

    def number(self, node: JSON, kind: str) -> JSON:
        node = dict(node)
        most = self.bounds.integer
        low = node.get("minimum", node.get("exclusiveMinimum"))
        high = node.get("maximum", node.get("exclusiveMaximum"))
        if low is None:
            node["minimum"] = -most if high is None else min(-most, high * 2)
        elif low < -_LARGEST and (high is None or high > -_LARGEST):
            node["minimum"] = -_LARGEST
        if high is None:
            node["maximum"] = most if low is None else max(most, low * 2)
        elif high > _LARGEST and (low is None or low < _LARGEST):
            node["maximum"] = _LARGEST
        if kind == "number":
            node.setdefault("multipleOf", 10.0**-self.bounds.number_digits)
        return node

    def array(self, node: JSON, path: str) -> JSON:
        node = dict(node)
        for key in ("contains", "uniqueItems"):
            if node.get(key, False) is not False and node.get("maxItems", 2) > (key != "contains"):
                raise SchemaRefused(f"The keyword {key} at {path} cannot be enforced; remove it.")
        for key in ("contains", "minContains", "maxContains", "uniqueItems", "unevaluatedItems"):
            node.pop(key, None)
        least, most = node.get("minItems", 0), node.get("maxItems")
        prefix: list[JSON] = []
        end: Never | None = None
        try:
            for i, item in enumerate(node.get("prefixItems", [])):
                prefix.append(self.bound(item, f"{path}[{i}]"))
            items = node.get("items", not prefix or least > len(prefix))
            if is_never(items) and not is_object(items):
                raise Never(f"The array at {path} admits no items.")
            node["items"] = self.bound(items, f"{path}[]") if is_object(items) else self.anything(1)
        except Never as never:
            end, most = never, len(prefix) if most is None else min(len(prefix), most)
            node["items"] = False
        if end and least > len(prefix):
            raise end
        if prefix:
            node["prefixItems"] = prefix
        else:
            node.pop("prefixItems", None)
        node["maxItems"] = max(self.bounds.array, least) if most is None else most
        return node

    def object(self, node: JSON, path: str) -> JSON:
        node = {k: v for k, v in node.items() if k != "unevaluatedProperties"} | (
            {"additionalProperties": False}
            if "unevaluatedProperties" in node and "additionalProperties" not in node
            else {}
        )
        if any(key in node for key in DEPENDENT):
            return self.bound(with_dependents(node, path), path)
        patterns: JSON = {k: as_schema(s) for k, s in node.get("patternProperties", {}).items()}
        extra = node.get("additionalProperties", True)
        listed: JSON = dict(node.get("properties", {}))
        for name in node.get("required", []):
            if name not in listed and not any(re.search(p, name) for p in patterns):
                listed[name] = extra
            elif name not in listed:
                listed[name] = {}
        if not listed and "properties" not in node:
            return self.map(node, patterns, extra, path)
        names = as_schema(node.get("propertyNames", True))
        properties: JSON = {}
        for name, schema in listed.items():
            merged = as_schema(schema)
            for pattern, more in patterns.items():
                if re.search(pattern, name):
                    merged = merge(merged, more, f"{path}.{name}")
            try:
                if names and not holds(names, name):
                    raise Never(f"The name of the property {name!r} at {path} is not admitted.")
                properties[name] = self.bound(merged, f"{path}.{name}")
            except Never:
                if name in node.get("required", []):
                    raise
        for key in ("patternProperties", "propertyNames"):
            node.pop(key, None)
        node |= {"properties": properties, "additionalProperties": False}
        return counted(node, path)

    def map(self, node: JSON, patterns: JSON, extra: Any, path: str) -> JSON:
        """An object whose keys are not listed."""
        most = self.bounds.key - 1
        plain = f"^[A-Za-z0-9_][A-Za-z0-9_ .-]{{0,{most}}}$"
        names = as_schema(node.get("propertyNames", True))
        if not patterns and not is_never(extra):
            values = as_schema(extra)
            allowed = names.get("enum", [names["const"]] if "const" in names else None)
            if allowed is not None:
                listed = {k: values for k in allowed if isinstance(k, str) and holds(names, k)}
                rest = {k: v for k, v in node.items() if k != "propertyNames"}
                return self.object({**rest, "properties": listed}, path)
            if names.keys() <= {"type", "pattern"} and names.get("type", "string") == "string":
                patterns = {names.get("pattern", plain): values}
                names = {}
        for pattern in patterns:
            check_pattern(pattern, path)
        if len(patterns) > 1 and not apart(patterns):
            raise SchemaRefused(f"The patternProperties at {path} may overlap.")
        if names:
            raise SchemaRefused(f"The keyword propertyNames at {path} cannot be enforced.")
        if node.get("minProperties", 0) > 1:
            raise SchemaRefused(
                f"The keyword minProperties at {path} cannot be enforced: keys may repeat."
            )
        bounded: JSON = {}
        for pattern, schema in patterns.items():
            try:
                value = self.anything(1) if schema == {} else self.bound(schema, f"{path}.*")
                bounded[pattern] = value
            except Never:
                continue
        node = {k: v for k, v in node.items() if k not in ("propertyNames", "patternProperties")}
        if bounded:
            node["patternProperties"] = bounded
            node.setdefault("maxProperties", max(self.bounds.array, node.get("minProperties", 0)))
        elif node.get("minProperties", 0):
            raise Never(f"The object at {path} admits no properties.")
        else:
            node |= {"properties": {}}
            node.pop("maxProperties", None)
        return {**node, "additionalProperties": False}
