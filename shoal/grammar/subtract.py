"""What is left of a bounded schema once the values of another schema are taken out."""

from typing import Any, NamedTuple

from jsonschema import Draft202012Validator

from shoal.grammar.merge import CUT, JSON, is_list, is_never, is_object, types_of

__all__ = ["Rest", "subtract", "without"]

_MOST = 64  # alternatives
_RANGES = (
    ("minLength", "maxLength", "string"),
    ("minItems", "maxItems", "array"),
    ("minimum", "maximum", "number"),
)
_NUMBERS = ("integer", "number")
_TESTS_OF = {
    "string": {"minLength", "maxLength", "pattern", "format"},
    "number": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
    "array": {"items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"},
    "object": {
        "patternProperties",
        "minProperties",
        "maxProperties",
        "propertyNames",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
        "unevaluatedProperties",
    },
}
_TESTS_OF["integer"] = _TESTS_OF["number"]
_ANY_TEST = {"enum", "const", "not", "if", "oneOf"}


class Rest(NamedTuple):
    """What a subtraction leaves."""

    kept: list[JSON]
    """Alternatives, bounded; together they admit no value of what was taken out."""
    exact: bool
    """Whether no other value may be missing."""


def subtract(left: JSON, right: JSON) -> Rest:
    """The values of `left` that `right` does not admit.

    Each constraint of `right` gives an alternative: the values of `left` that break it. A
    constraint that is not understood gives none, and the rest is not exact.

    Args:
        left: bounded: its objects are closed.
        right: flattened, as it was given: its objects may be open.
    """
    if CUT in right:
        return Rest([], False)
    if is_never(right):
        return Rest([left], True)
    if "anyOf" in left:
        rest = {k: v for k, v in left.items() if k != "anyOf"}
        parts = [subtract(part, right) for part in left["anyOf"]]
        kept = [{**rest, **one} for part in parts for one in part.kept]
        return Rest(kept[:_MOST], all(part.exact for part in parts) and len(kept) <= _MOST)
    if "enum" in left or "const" in left:
        return _enumerated(left, right)
    if not _meet(left, right):
        return Rest([left], True)
    found: list[JSON] = []
    kind = left["type"]
    exact = not (right.keys() & (_ANY_TEST | _TESTS_OF.get(kind, set())))
    exact &= kind in types_of(right) or kind == "integer"
    for key in ("anyOf", "oneOf"):
        if key in right:
            rest = without(left, right[key])
            exact &= rest.exact
            found += rest.kept
    for part in right.get("allOf", []):
        rest = subtract(left, part)
        exact &= rest.exact
        found += rest.kept
    if kind == "object":
        rest = _objects(left, right)
        exact &= rest.exact
        found += rest.kept
    if left in found:
        return Rest([left], True)
    return Rest(found[:_MOST], exact and len(found) <= _MOST)


def without(left: JSON, others: list[JSON]) -> Rest:
    """The values of `left` that none of the others admits."""
    kept, exact = [left], True
    for other in others:
        rests = [subtract(one, other) for one in kept]
        kept = [one for rest in rests for one in rest.kept]
        exact &= all(rest.exact for rest in rests) and len(kept) <= _MOST
        kept = kept[:_MOST]
    return Rest(kept, exact)


def _enumerated(left: JSON, right: JSON) -> Rest:
    if _is_cut(right):
        return Rest([], False)
    check: Any = Draft202012Validator(right)
    values = left["enum"] if "enum" in left else [left["const"]]
    kept = [value for value in values if not check.is_valid(value)]
    rest = {k: v for k, v in left.items() if k not in ("enum", "const")}
    return Rest([{**rest, "enum": kept}] if kept else [], True)


def _is_cut(node: Any) -> bool:
    if is_object(node):
        return CUT in node or any(_is_cut(v) for v in node.values())
    return is_list(node) and any(_is_cut(v) for v in node)


def _meet(left: JSON, right: JSON) -> bool:
    """Whether a value of both may exist, by type, by range, by listed values."""
    kind = left["type"]
    kinds = types_of(right)
    if kind not in kinds and not (kind in _NUMBERS and any(k in _NUMBERS for k in kinds)):
        return False
    if "enum" in right or "const" in right:
        check: Any = Draft202012Validator(left)
        values = right["enum"] if "enum" in right else [right["const"]]
        if not any(check.is_valid(value) for value in values):
            return False
    for low, high, of in _RANGES:
        if (kind == of or (kind, of) == ("integer", "number")) and (
            _apart(left, right, low, high) or _apart(right, left, low, high)
        ):
            return False
    return True


def _apart(one: JSON, two: JSON, low: str, high: str) -> bool:
    return low in one and high in two and one[low] > two[high]


def _objects(left: JSON, right: JSON) -> Rest:
    """One alternative for each way in which an object of `left` breaks `right`."""
    if "patternProperties" in left:
        return Rest([], False)
    listed, needed = left.get("properties", {}), left.get("required", [])
    found: list[JSON] = []
    for name in right.get("required", []):
        if name not in listed:
            return Rest([left], True)
        if name not in needed:
            found.append({**left, "properties": {k: v for k, v in listed.items() if k != name}})
    exact = True
    for name, schema in right.get("properties", {}).items():
        if name in listed:
            rest = subtract(listed[name], {} if schema is True else schema)
            exact &= rest.exact
            found += [_with(left, name, kept) for kept in rest.kept]
    more = right.get("additionalProperties", True)
    if more is False and "patternProperties" not in right:
        strange = [name for name in listed if name not in right.get("properties", {})]
        found += [_with(left, name, listed[name]) for name in strange]
    else:
        exact &= more is True
    return Rest(found, exact)


def _with(node: JSON, name: str, schema: JSON) -> JSON:
    """The object with a property that must be there."""
    needed = node.get("required", [])
    return {
        **node,
        "properties": {**node["properties"], name: schema},
        "required": needed if name in needed else [*needed, name],
    }
