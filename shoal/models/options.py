"""Which values a schema offers for one field of an answer."""

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import takewhile
from typing import Any

from jsonschema import Draft202012Validator, validators

from shoal.errors import UsageError
from shoal.grammar.refs import JSON, is_list, is_object
from shoal.models.fields import Step

__all__ = ["json_text", "options_at"]

_MOST = 64


def json_text(value: Any) -> str:
    """Compact JSON, the form that grammars admit."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def options_at(
    schema: Mapping[str, Any], value: Any, steps: tuple[Step, ...], path: str
) -> list[Any]:
    """The values that the schema offers at the end of `steps`, after what stands before."""
    """The values that a schema offers for one field of a value.

    Args:
        schema: a bounded one; see `bounded_schema`.
        value: the whole value, which holds to it.
        steps: names and indices that lead to the field.
        path: the same, for messages.

    Returns:
        At most 64 scalars that differ, in the order of the schema: those of each branch of
        a union that admits what stands before the field.

    Raises:
        UsageError: the schema does not list the values there, or lists too many.
    """
    found: dict[str, Any] = {}
    for node in _nodes(dict(schema), value, steps):
        for option in _choices(node, path or "$"):
            found.setdefault(json_text(option), option)
    if len(found) > _MOST:
        raise UsageError(
            f"The field {path or '$'} has {len(found)} options; scores are given for at most "
            f"{_MOST}."
        )
    if len(set(found.values())) < len(found):
        raise UsageError(
            f"The field {path or '$'} offers two options that Python takes for one, such as 1 and "
            "true; change one of them."
        )
    return list(found.values())


def _nodes(node: JSON, value: Any, steps: tuple[Step, ...]) -> Iterator[JSON]:
    """The schemas of the value at the end of `steps`, in each branch that admits what
    stands before it in the text.
    """
    branches: list[JSON] = node.get("anyOf", node.get("oneOf", []))
    if branches:
        for branch in branches:
            yield from _nodes(branch, value, steps)
        return
    if not steps:
        yield node
        return
    step, rest = steps[0], steps[1:]
    for part in _containers(node):
        before: Iterable[Any] = takewhile(lambda s: s != step, value)
        if isinstance(step, int):
            before = range(step)
        # short-circuits: a member that the branch lacks admits nothing
        inner = _child(part, step)
        if inner is not None and all(_admits(_child(part, s), value[s]) for s in before):
            yield from _nodes(inner, value[step], rest)


def _containers(node: JSON) -> Iterator[JSON]:
    """The schema itself, or one for each container that it lists by value."""
    if "const" not in node and "enum" not in node:
        yield node
        return
    for listed in [node["const"]] if "const" in node else node["enum"]:
        if is_object(listed):
            yield {"properties": {name: {"const": part} for name, part in listed.items()}}
        elif is_list(listed):
            yield {"prefixItems": [{"const": part} for part in listed]}


def _child(node: JSON, step: Step) -> JSON | None:
    """The schema of a member or an item; None where there can be none."""
    if isinstance(step, int):
        prefix: list[JSON] = node.get("prefixItems", [])
        items = node.get("items")
        if step < len(prefix):
            return prefix[step]
        return items if is_object(items) else None
    properties: JSON = node.get("properties", {})
    if step in properties:
        return properties[step]
    patterns: JSON = node.get("patternProperties", {})
    return next((part for pattern, part in patterns.items() if re.search(pattern, step)), None)


def _any_multiple(*_: Any) -> Iterator[Any]:
    """Multiples of a decimal fraction cannot be told in binary ones."""
    return iter(())


_extend: Any = getattr(validators, "extend")  # noqa: B009 (untyped)
_Validator: Any = _extend(Draft202012Validator, {"multipleOf": _any_multiple})


def _admits(node: JSON | None, value: Any) -> bool:
    return node is not None and _Validator(node).is_valid(value)


def _choices(node: JSON, path: str) -> Sequence[Any]:
    """The values of a schema that lists them."""
    if "const" in node or "enum" in node:
        listed = [node["const"]] if "const" in node else node["enum"]
        options = [option for option in listed if _admits(node, option)]
        if any(isinstance(option, dict | list) for option in options):
            raise UsageError(f"The field {path} is an object or array; ask for one of its fields.")
        return options
    match node.get("type"):
        case "boolean":
            return (True, False)
        case "null":
            return (None,)
        case "integer":
            return _integers(node, path)
        case kind:
            raise UsageError(
                f"The field {path} may be any {kind}; only an enum, a const, a boolean, null or a "
                "bounded integer has options to score."
            )


def _integers(node: JSON, path: str) -> range:
    lows = [math.ceil(node["minimum"])] if "minimum" in node else []
    highs = [math.floor(node["maximum"])] if "maximum" in node else []
    if "exclusiveMinimum" in node:
        lows.append(math.floor(node["exclusiveMinimum"]) + 1)
    if "exclusiveMaximum" in node:
        highs.append(math.ceil(node["exclusiveMaximum"]) - 1)
    if not lows or not highs:
        raise UsageError(f"The field {path} is an integer without bounds; give it both.")
    step = Fraction(str(node.get("multipleOf", 1))).numerator
    low = -(-max(lows) // step) * step
    options = range(low, min(highs) + 1, step)
    if len(options) > _MOST:
        raise UsageError(
            f"The field {path} may be any of {len(options):,} integers; scores are given for at "
            f"most {_MOST}."
        )
    return options
