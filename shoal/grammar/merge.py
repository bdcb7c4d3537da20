"""The intersection of two JSON Schemas, exact: a value holds to it if it holds to both."""

import json
import re
from decimal import Decimal
from functools import reduce
from math import lcm
from typing import Any, TypeGuard

from shoal.errors import SchemaRefused

__all__ = ["CUT", "JSON", "NEVER", "is_list", "is_never", "is_object", "merge", "types_of"]

JSON = dict[str, Any]

NEVER: JSON = {"not": {}}
"""The schema of no value."""

CUT = "x-shoal-cut"
"""Beside `NEVER`: stands for a recursive reference, whose values are not known here."""

_LARGER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_SMALLER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_OWN_RULE = {"properties", "patternProperties", "additionalProperties", "items", "prefixItems"}
_SEPARATE = {"anyOf", "oneOf", "not", "pattern"}
_CONDITION = {"if", "then", "else"}
_SINGULAR = {
    "format",
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
}
_ALL_TYPES = ("string", "number", "boolean", "null", "array", "object")


def is_object(value: Any) -> TypeGuard[JSON]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def is_never(schema: Any) -> bool:
    """Whether a schema admits nothing, as far as that is written plainly."""
    return schema is False or (is_object(schema) and schema.get("not") in ({}, True))


def types_of(schema: JSON) -> tuple[str, ...]:
    """The types that the keyword `type` leaves."""
    found = schema.get("type", _ALL_TYPES)
    return (found,) if isinstance(found, str) else tuple(found)


def merge(left: JSON, right: JSON, path: str) -> JSON:
    """The intersection of two schemas without `$ref`.

    Keywords that cannot become one (two `anyOf`, two patterns) stay side by side in `allOf`.

    Raises:
        SchemaRefused: a keyword of which two values cannot be held to at once.
    """
    if not left or not right:
        return dict(left or right)
    for side in (left, right):
        if is_never(side):
            return dict(side)
    result = {**left, **{k: v for k, v in right.items() if k not in left or _is_annotation(k)}}
    result["allOf"] = [*left.get("allOf", []), *right.get("allOf", [])]
    for key in left.keys() & right.keys():
        one, two = left[key], right[key]
        if key == "allOf" or key in _OWN_RULE or _is_annotation(key) or _same(one, two):
            continue
        if key in _LARGER:
            result[key] = max(one, two)
        elif key in _SMALLER:
            result[key] = min(one, two)
        elif key == "type":
            types = _common_types(types_of(left), types_of(right))
            if not types:
                return dict(NEVER)
            result[key] = types[0] if len(types) == 1 else types
        elif key == "required":
            result[key] = list(dict.fromkeys([*one, *two]))
        elif key == "enum":
            result[key] = [v for v in one if any(_same(v, w) for w in two)]
        elif key == "const":
            return dict(NEVER)
        elif key == "uniqueItems":
            result[key] = one or two
        elif key == "multipleOf":
            result[key] = _common_multiple(one, two)
        elif key in _SEPARATE:
            result["allOf"].append({key: two})
        elif key in _SINGULAR:
            raise SchemaRefused(f"allOf at {path} gives {key} two values; merge them.")
    if "if" in left and "if" in right:
        result |= {k: left[k] for k in _CONDITION if k in left}
        result = {k: v for k, v in result.items() if k not in _CONDITION or k in left}
        result["allOf"].append({k: right[k] for k in _CONDITION if k in right})
    if not result["allOf"]:
        del result["allOf"]
    return _merge_arrays(left, right, _merge_objects(left, right, result, path), path)


def _merge_objects(left: JSON, right: JSON, result: JSON, path: str) -> JSON:
    if not any(
        key in side
        for side in (left, right)
        for key in ("properties", "patternProperties", "additionalProperties")
    ):
        return result
    for key in ("properties", "patternProperties"):
        if key not in left and key not in right:
            continue
        merged: JSON = {}
        for name in dict.fromkeys([*left.get(key, {}), *right.get(key, {})]):
            parts = [s for side in (left, right) if (s := _schema_of(side, key, name)) is not None]
            merged[name] = _all_of(parts, f"{path}.{name}")
        result[key] = merged
    rests = [_as_object(s["additionalProperties"]) for s in (left, right) if _closes(s)]
    if rests:
        rest = _all_of(rests, f"{path}.*")
        result["additionalProperties"] = False if is_never(rest) and CUT not in rest else rest
    return result


def _schema_of(side: JSON, key: str, name: str) -> JSON | None:
    """What one side says of a property or a pattern; None where it says nothing."""
    if name in side.get(key, {}):
        return _as_object(side[key][name])
    if not _closes(side):
        return None
    if key == "properties" and any(re.search(p, name) for p in side.get("patternProperties", {})):
        return None
    return _as_object(side["additionalProperties"])


def _closes(side: JSON) -> bool:
    return side.get("additionalProperties", True) not in (True, {})


def _merge_arrays(left: JSON, right: JSON, result: JSON, path: str) -> JSON:
    prefixes = [left.get("prefixItems", []), right.get("prefixItems", [])]
    rests = [_as_object(side.get("items", True)) for side in (left, right)]
    if any(prefixes):
        longest = max(map(len, prefixes))
        columns = [
            [*prefix, *[rest] * (longest - len(prefix))]
            for prefix, rest in zip(prefixes, rests, strict=True)
        ]
        result["prefixItems"] = [
            merge(_as_object(one), _as_object(two), f"{path}[{i}]")
            for i, (one, two) in enumerate(zip(*columns, strict=True))
        ]
    if "items" in left or "items" in right:
        rest = _all_of(rests, f"{path}[]")
        result["items"] = False if is_never(rest) and CUT not in rest else rest
    return result


def _all_of(parts: list[JSON], path: str) -> JSON:
    return reduce(lambda one, two: merge(one, two, path), parts)


def _as_object(schema: Any) -> JSON:
    return ({} if schema else dict(NEVER)) if isinstance(schema, bool) else schema


def _same(one: Any, two: Any) -> bool:
    """JSON equality: 1 is 1.0, and true is not 1."""
    if isinstance(one, bool) or isinstance(two, bool):
        return one is two
    if isinstance(one, int | float) and isinstance(two, int | float):
        return one == two
    return json.dumps(one, sort_keys=True) == json.dumps(two, sort_keys=True)


def _common_types(one: tuple[str, ...], two: tuple[str, ...]) -> list[str]:
    found = [t for t in one if t in two or (t == "integer" and "number" in two)]
    if "number" in one and "number" not in two and "integer" in two and "integer" not in found:
        found.append("integer")
    return found


def _common_multiple(one: float, two: float) -> float:
    steps = [Decimal(str(one)), Decimal(str(two))]
    scale = 10 ** max(0, *(-int(s.as_tuple().exponent) for s in steps))
    common = Decimal(lcm(*(int(s * scale) for s in steps))) / scale
    return int(common) if common == common.to_integral_value() else float(common)


def _is_annotation(key: str) -> bool:
    return key in {"title", "description", "default", "examples", "deprecated"} or key.startswith(
        "x-"
    )
