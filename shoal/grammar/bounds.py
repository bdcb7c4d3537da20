"""A schema whose every output ends: closed objects, bounded strings, arrays and numbers."""

import re
import warnings
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from itertools import combinations
from math import comb
from typing import Any

from jsonschema import Draft202012Validator

from shoal.errors import SchemaRefused
from shoal.grammar.formats import BOUNDED, IGNORED, NARROWED, OWN, PATTERNS, UNBOUNDED
from shoal.grammar.given import schema_of
from shoal.grammar.merge import CUT, NEVER, is_never, merge
from shoal.grammar.patterns import rust_pattern
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
_MOST_CHOICES = 32
_NOTES = ("title", "description", "default", "examples", "deprecated")
_DEPENDENT = ("dependentRequired", "dependentSchemas", "dependencies")
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
            *_DEPENDENT,
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
    """Greatest absolute value of an integer or number; times in milliseconds fit."""
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
    except _Never as never:
        raise SchemaRefused(str(never)) from None
    except RecursionError:
        raise SchemaRefused("The schema is nested too deeply.") from None
    _check_integers(result, "$")
    return {**result, **sources, "x-guidance": dict(_COMPACT)}


def _check_integers(part: Any, path: str) -> None:
    """The engines hold integers in 64 bits."""
    if isinstance(part, int) and not -(2**63) <= part < 2**63:
        raise SchemaRefused(f"An integer at {path} is beyond 64 bits.")
    for key, inner in part.items() if is_object(part) else enumerate(part if is_list(part) else []):
        _check_integers(inner, f"{path}.{key}")


class _Never(SchemaRefused):
    """No value is left; who can do without the part catches it."""


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
                raise _Never(f"The $ref {node[CUT]!r} at {path} is recursive and has no end.")
            raise _Never(f"The schema at {path} admits no value.")
        if "enum" in node or "const" in node:
            return _listed(node, path)
        for key in ("minLength", "minItems", "minProperties"):
            if node.get(key, 0) > _LONGEST:
                raise SchemaRefused(f"The {key} at {path} is too large; {_LONGEST:,} is the most.")
        for key in ("maxLength", "maxItems", "maxProperties"):
            if node.get(key, 0) > _LONGEST:
                node = {**node, key: _LONGEST}
        rest, groups = _applicators(node)
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
        notes = {k: rest.pop(k) for k in _NOTES if k in rest}
        if others:
            rest["allOf"] = [*rest.get("allOf", []), *others]
        if "not" in first:
            kept = self.taken(rest, [_schema(first["not"])], "not", path)
        elif "if" in first:
            kept = self.conditional(rest, _schema(first["if"]), first, path)
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
            raise _Never(f"The keyword {key} at {path} leaves no value.")
        advice = "its alternatives may overlap; use anyOf" if key == "oneOf" else "remove it"
        raise SchemaRefused(f"The keyword {key} at {path} cannot be enforced; {advice}.")

    def conditional(self, rest: JSON, test: JSON, given: JSON, path: str) -> list[JSON]:
        """With the test and what follows from it, or without and what follows from that."""
        then, other = _schema(given.get("then", True)), _schema(given.get("else", True))
        kept: list[JSON] = []
        with suppress(_Never):
            kept = [self.bound(merge(merge(rest, test, path), then, path), f"{path}.then")]
        try:
            return kept + self.taken(merge(rest, other, path), [test], "if", path)
        except _Never:
            if not kept:
                raise
        return kept

    def branches(self, parts: list[JSON], path: str) -> list[JSON]:
        """The bounded alternatives, without those that admit nothing."""
        kept: list[JSON] = []
        failure = _Never(f"The {path.rpartition('.')[2]} at {path.rpartition('.')[0]} is empty.")
        for i, part in enumerate(parts):
            try:
                kept.append(self.bound(part, f"{path}[{i}]"))
            except _Never as never:
                failure = never
        if not kept:
            raise failure
        return kept

    def exactly_one(self, rest: JSON, given: list[JSON], path: str) -> list[JSON]:
        """Of each alternative what no other one admits."""
        kept: list[JSON] = []
        failure = _Never(f"The oneOf at {path} is empty.")
        for i, part in enumerate(given):
            others = [*given[:i], *given[i + 1 :]]
            try:
                kept += self.taken(merge(rest, part, path), others, "oneOf", path)
            except _Never as never:
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
                _check_pattern(part["pattern"], path)
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
        end: _Never | None = None
        try:
            for i, item in enumerate(node.get("prefixItems", [])):
                prefix.append(self.bound(item, f"{path}[{i}]"))
            items = node.get("items", not prefix or least > len(prefix))
            if is_never(items) and not is_object(items):
                raise _Never(f"The array at {path} admits no items.")
            node["items"] = self.bound(items, f"{path}[]") if is_object(items) else self.anything(1)
        except _Never as never:
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
        if any(key in node for key in _DEPENDENT):
            return self.bound(_with_dependents(node, path), path)
        patterns: JSON = {k: _schema(s) for k, s in node.get("patternProperties", {}).items()}
        extra = node.get("additionalProperties", True)
        listed: JSON = dict(node.get("properties", {}))
        for name in node.get("required", []):
            if name not in listed and not any(re.search(p, name) for p in patterns):
                listed[name] = extra
            elif name not in listed:
                listed[name] = {}
        if not listed and "properties" not in node:
            return self.map(node, patterns, extra, path)
        names = _schema(node.get("propertyNames", True))
        properties: JSON = {}
        for name, schema in listed.items():
            merged = _schema(schema)
            for pattern, more in patterns.items():
                if re.search(pattern, name):
                    merged = merge(merged, more, f"{path}.{name}")
            try:
                if names and not _holds(names, name):
                    raise _Never(f"The name of the property {name!r} at {path} is not admitted.")
                properties[name] = self.bound(merged, f"{path}.{name}")
            except _Never:
                if name in node.get("required", []):
                    raise
        for key in ("patternProperties", "propertyNames"):
            node.pop(key, None)
        node |= {"properties": properties, "additionalProperties": False}
        return _counted(node, path)

    def map(self, node: JSON, patterns: JSON, extra: Any, path: str) -> JSON:
        """An object whose keys are not listed."""
        most = self.bounds.key - 1
        plain = f"^[A-Za-z0-9_][A-Za-z0-9_ .-]{{0,{most}}}$"
        names = _schema(node.get("propertyNames", True))
        if not patterns and not is_never(extra):
            values = _schema(extra)
            allowed = names.get("enum", [names["const"]] if "const" in names else None)
            if allowed is not None:
                listed = {k: values for k in allowed if isinstance(k, str) and _holds(names, k)}
                rest = {k: v for k, v in node.items() if k != "propertyNames"}
                return self.object({**rest, "properties": listed}, path)
            if names.keys() <= {"type", "pattern"} and names.get("type", "string") == "string":
                patterns = {names.get("pattern", plain): values}
                names = {}
        for pattern in patterns:
            _check_pattern(pattern, path)
        if len(patterns) > 1 and not _apart(patterns):
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
            except _Never:
                continue
        node = {k: v for k, v in node.items() if k not in ("propertyNames", "patternProperties")}
        if bounded:
            node["patternProperties"] = bounded
            node.setdefault("maxProperties", max(self.bounds.array, node.get("minProperties", 0)))
        elif node.get("minProperties", 0):
            raise _Never(f"The object at {path} admits no properties.")
        else:
            node |= {"properties": {}}
            node.pop("maxProperties", None)
        return {**node, "additionalProperties": False}


def _holds(schema: JSON, value: Any) -> bool:
    check: Any = Draft202012Validator(schema)
    return check.is_valid(value)


def _schema(value: Any) -> JSON:
    return ({} if value else dict(NEVER)) if isinstance(value, bool) else value


def _check_pattern(pattern: str, path: str) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            re.compile(pattern)
        rust_pattern(pattern)
    except (re.error, ValueError) as error:
        raise SchemaRefused(f"The pattern at {path} does not compile: {error}.") from None


def _apart(patterns: Iterable[str]) -> bool:
    """Whether no key matches two of the patterns, as far as llguidance can tell."""
    from llguidance import LLMatcher

    values = {rust_pattern(pattern): {"type": "null"} for pattern in patterns}
    schema = {"type": "object", "patternProperties": values, "additionalProperties": False}
    return not LLMatcher.validate_grammar(LLMatcher.grammar_from_json_schema(schema))


def _listed(node: JSON, path: str) -> JSON:
    """An enum or const, without the values that other keywords rule out."""
    values: list[Any] = node["enum"] if "enum" in node else [node["const"]]
    if not values:
        raise SchemaRefused(f"The enum at {path} is empty.")
    check: Any = Draft202012Validator(node)
    kept = [value for value in values if check.is_valid(value)]
    if not kept:
        raise _Never(f"No value of the enum at {path} holds to the rest of its schema.")
    notes = {k: v for k, v in node.items() if k in _NOTES or k.startswith("x-")}
    if isinstance(node.get("type"), str):
        notes["type"] = node["type"]
    return {**notes, **({"const": kept[0]} if "const" in node else {"enum": kept})}


def _applicators(node: JSON) -> tuple[JSON, list[JSON]]:
    """The node without its alternatives, and these, each by itself, `not` last."""
    rest = {k: v for k, v in node.items() if k not in _SPLIT}
    groups: list[JSON] = [{k: node[k]} for k in ("anyOf", "oneOf", "not") if k in node]
    if "if" in node:
        groups.append({k: node[k] for k in ("if", "then", "else") if k in node})
    patterns = [part for part in node.get("allOf", []) if part.keys() == {"pattern"}]
    groups += [part for part in node.get("allOf", []) if part not in patterns]
    if patterns:
        rest["allOf"] = patterns
    return rest, sorted(groups, key=lambda group: "not" in group)


_SPLIT = {"anyOf", "oneOf", "not", "if", "then", "else", "allOf"}


def _with_dependents(node: JSON, path: str) -> JSON:
    """Dependent properties as alternatives: without the one, or with what it needs."""
    rest = {k: v for k, v in node.items() if k not in _DEPENDENT}
    groups: list[JSON] = []
    for key in _DEPENDENT:
        for name, needs in node.get(key, {}).items():
            there: JSON = {"required": [name, *needs] if is_list(needs) else [name]}
            if not is_list(needs):
                there = merge(there, _schema(needs), path)
            if name in node.get("properties", {}):
                groups.append({"anyOf": [{"properties": {name: dict(NEVER)}}, there]})
            elif name in node.get("required", []) or "properties" not in node:
                raise SchemaRefused(f"The keyword {key} at {path} cannot be enforced; remove it.")
    return {**rest, "allOf": [*rest.get("allOf", []), *groups]} if groups else rest


def _counted(node: JSON, path: str) -> JSON:
    """A closed object with `minProperties` and `maxProperties` as alternatives."""
    properties, required = node["properties"], node.get("required", [])
    optional = [name for name in properties if name not in required]
    least = max(node.pop("minProperties", 0) - len(required), 0)
    most = node.pop("maxProperties", len(properties)) - len(required)
    if least > len(optional) or most < least:
        raise _Never(f"The object at {path} cannot have so many properties or so few.")
    if least == 0 and most >= len(optional):
        return node
    size = most if most < len(optional) else len(optional)
    if comb(len(optional), size) * comb(size, least) > _MOST_CHOICES:
        raise SchemaRefused(f"The count of properties at {path} cannot be enforced.")
    choices: list[JSON] = []
    for there in combinations(optional, size):
        for needed in combinations(there, least):
            left = {k: s for k, s in properties.items() if k in there or k in required}
            choice = {**node, "properties": left, "required": [*required, *needed]}
            choices.append({k: v for k, v in choice.items() if k not in _NOTES})
    notes = {k: node[k] for k in _NOTES if k in node}
    return {**notes, **(choices[0] if len(choices) == 1 else {"anyOf": choices})}
