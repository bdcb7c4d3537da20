"""A schema whose every output ends: closed objects, bounded strings, arrays and numbers."""

import copy
import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jsonschema import Draft202012Validator, SchemaError
from pydantic import TypeAdapter
from pydantic.errors import PydanticInvalidForJsonSchema, PydanticSchemaGenerationError
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import DecimalSchema

from shoal.errors import SchemaRefused
from shoal.grammar.formats import BOUNDED, IGNORED, PATTERNS, UNBOUNDED
from shoal.grammar.refs import JSON, flatten, is_object

__all__ = ["Bounds", "bounded_schema", "schema_of"]

_COMPACT = {"whitespace_flexible": False, "item_separator": ",", "key_separator": ":"}

_REFUSED = (
    "not",
    "if",
    "then",
    "else",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedProperties",
    "unevaluatedItems",
    "$dynamicRef",
    "$recursiveRef",
)

_KINDS = {
    "properties": "object",
    "additionalProperties": "object",
    "patternProperties": "object",
    "items": "array",
    "prefixItems": "array",
    "maxItems": "array",
    "pattern": "string",
    "format": "string",
    "maxLength": "string",
    "minLength": "string",
    "minimum": "number",
    "maximum": "number",
    "multipleOf": "number",
}
_ALTERNATIVES_CLASH = {"type", *_KINDS, "required", "enum", "const"}


@dataclass(frozen=True)
class Bounds:
    """What a schema is held to where it says nothing itself."""

    string: int = 256
    """Characters of a string (`maxLength`)."""
    array: int = 16
    """Items of an array, and entries of an object used as a map."""
    integer: int = 10**9
    """Greatest absolute value of an integer or number."""
    number_digits: int = 6
    """Digits after the decimal point of a number."""
    key: int = 64
    """Characters of a key in an object used as a map."""


class _Generator(GenerateJsonSchema):
    """Pydantic's schemas, but a Decimal is a number: its string form is any text."""

    def decimal_schema(self, schema: DecimalSchema) -> JsonSchemaValue:
        return super().decimal_schema(schema)["anyOf"][0]


@lru_cache(maxsize=256)
def _problem(schema: str) -> str | None:
    """What makes a text no JSON Schema; cached, for the check takes milliseconds."""
    try:
        Draft202012Validator.check_schema(json.loads(schema))
    except SchemaError as error:
        message = " ".join(error.message.split())[:200]
        return f"The schema is no JSON Schema at {error.json_path}: {message}."
    return None


FINITE = "x-shoal-finite"
"""Beside a pattern: it bounds the length by itself, and gets no maxLength."""


def schema_of(schema: Any) -> JSON:
    """The JSON Schema of a pydantic type (any type pydantic knows), or a copy of a schema."""
    if is_object(schema):
        try:
            text = json.dumps({k: v for k, v in schema.items() if not k.startswith("x-")})
        except (TypeError, ValueError) as error:
            raise SchemaRefused(f"The schema is no JSON: {error}.") from None
        if problem := _problem(text):
            raise SchemaRefused(problem)
        return copy.deepcopy(schema)
    try:
        return TypeAdapter[Any](schema).json_schema(schema_generator=_Generator)
    except (PydanticSchemaGenerationError, PydanticInvalidForJsonSchema) as error:
        reason = str(error).splitlines()[0].rstrip(".")
        raise SchemaRefused(f"{schema!r} has no JSON Schema: {reason}.") from None


def bounded_schema(schema: Any, bounds: Bounds = Bounds()) -> JSON:
    """Close and bound a schema so that every text it admits is finite and compact.

    References are inlined (a recursive one is refused). An absent or true
    `additionalProperties` beside `properties` becomes false; a schema for it is kept,
    with keys of letters, digits, `_`, `-`, `.` and space. Numbers are decimals without
    exponent, of `bounds.number_digits` digits (as `multipleOf`). Applying it twice
    changes nothing.

    Args:
        schema: a pydantic type, or a JSON Schema (draft 2020-12) as a dict.
        bounds: limits where the schema has none of its own.

    Raises:
        SchemaRefused: a keyword that cannot be enforced exactly, with its JSON path.
    """
    raw = schema_of(schema)
    result = _bound(flatten(raw), "$", bounds)
    result["x-guidance"] = dict(_COMPACT)
    return result


def _bound(node: JSON, path: str, bounds: Bounds) -> JSON:
    for key in _REFUSED:
        if key in node and node[key] is not False:
            raise SchemaRefused(f"The keyword {key} at {path} cannot be enforced; remove it.")
    node = {k: v for k, v in node.items() if k not in _REFUSED}
    for key in ("anyOf", "oneOf"):
        if key in node:
            return _alternatives(node, key, path, bounds)
    if "const" in node or "enum" in node:
        if node.get("enum") == []:
            raise SchemaRefused(f"The enum at {path} is empty.")
        return node
    kind = node.get("type") or next((_KINDS[k] for k in node if k in _KINDS), None)
    match kind:
        case "string":
            return {"type": kind, **_string(node, path, bounds)}
        case "integer" | "number":
            return {"type": kind, **_number(node, kind, bounds)}
        case "array":
            return {"type": kind, **_array(node, path, bounds)}
        case "object":
            return {"type": kind, **_object(node, path, bounds)}
        case "boolean" | "null":
            return node
        case None:
            raise SchemaRefused(f"The schema at {path} admits any value; give it a type.")
        case _:
            raise SchemaRefused(f"The type {kind!r} at {path} is unknown.")


def _alternatives(node: JSON, key: str, path: str, bounds: Bounds) -> JSON:
    clash = [k for k in node if k in _ALTERNATIVES_CLASH or (k in ("anyOf", "oneOf") and k != key)]
    if clash:
        raise SchemaRefused(
            f"The keyword {clash[0]} beside {key} at {path} cannot be enforced; "
            f"move it into the alternatives."
        )
    if not node[key]:
        raise SchemaRefused(f"The {key} at {path} is empty.")
    branches = [_bound(s, f"{path}.{key}[{i}]", bounds) for i, s in enumerate(node[key])]
    return {**node, key: branches}


def _string(node: JSON, path: str, bounds: Bounds) -> JSON:
    node = dict(node)
    name = node.get("format")
    if name in IGNORED:
        del node["format"]
    elif name in PATTERNS:
        node.setdefault("pattern", PATTERNS[name])
    elif name is not None and name not in BOUNDED | UNBOUNDED:
        raise SchemaRefused(f"The format {name!r} at {path} is unknown; use a pattern.")
    if "pattern" in node:
        try:
            re.compile(node["pattern"])
        except re.error as error:
            raise SchemaRefused(f"The pattern at {path} does not compile: {error}.") from None
    # A pattern that says it is finite is spared the product with a counter of characters.
    if name not in BOUNDED and not node.get(FINITE):
        node.setdefault("maxLength", max(bounds.string, node.get("minLength", 0)))
    return node


def _number(node: JSON, kind: str, bounds: Bounds) -> JSON:
    node = dict(node)
    low = node.get("minimum", node.get("exclusiveMinimum"))
    high = node.get("maximum", node.get("exclusiveMaximum"))
    if low is None:
        node["minimum"] = -bounds.integer if high is None else min(-bounds.integer, high * 2)
    if high is None:
        node["maximum"] = bounds.integer if low is None else max(bounds.integer, low * 2)
    if kind == "number":
        node.setdefault("multipleOf", 10.0**-bounds.number_digits)
    return node


def _array(node: JSON, path: str, bounds: Bounds) -> JSON:
    node = dict(node)
    prefix = [_bound(s, f"{path}[{i}]", bounds) for i, s in enumerate(node.get("prefixItems", []))]
    if prefix:
        node["prefixItems"] = prefix
    items = node.get("items")
    if is_object(items):
        node["items"] = _bound(items, f"{path}[]", bounds)
    elif prefix:
        node["items"] = False
        node["maxItems"] = min(len(prefix), node.get("maxItems", len(prefix)))
    else:
        raise SchemaRefused(f"The array at {path} has no items schema; give it one.")
    node.setdefault("maxItems", max(bounds.array, node.get("minItems", 0)))
    return node


def _object(node: JSON, path: str, bounds: Bounds) -> JSON:
    node = dict(node)
    listed: JSON = node.get("properties", {})
    properties = {k: _bound(s, f"{path}.{k}", bounds) for k, s in listed.items()}
    missing = [k for k in node.get("required", []) if k not in properties]
    if missing:
        raise SchemaRefused(f"The property {missing[0]!r} required at {path} has no schema.")
    if "properties" in node:
        node["properties"] = properties
    extra = node.get("additionalProperties")
    if is_object(extra):
        if "patternProperties" in node:
            raise SchemaRefused(
                f"additionalProperties beside patternProperties at {path} cannot be enforced."
            )
        keys = f"^[A-Za-z0-9_][A-Za-z0-9_ .-]{{0,{bounds.key - 1}}}$"
        node["patternProperties"] = {keys: extra}
    elif "properties" not in node and "patternProperties" not in node and extra is not False:
        raise SchemaRefused(f"The object at {path} admits any property; give it properties.")
    if "patternProperties" in node:
        node["patternProperties"] = {
            k: _bound(s, f"{path}.*", bounds) for k, s in node["patternProperties"].items()
        }
        if not properties:
            node.setdefault("maxProperties", max(bounds.array, node.get("minProperties", 0)))
        elif "maxProperties" not in node:
            raise SchemaRefused(
                f"additionalProperties beside properties at {path} has no bound; set it to false."
            )
    node["additionalProperties"] = False
    return node
