"""Rewrites the parts of a flattened schema that are no grammar: counts, conditions, lists."""

import re
import warnings
from collections.abc import Iterable
from itertools import combinations
from math import comb
from typing import Any

from jsonschema import Draft202012Validator

from shoal.errors import SchemaRefused
from shoal.grammar.merge import NEVER, merge
from shoal.grammar.patterns import rust_pattern
from shoal.grammar.refs import JSON, is_list, is_object

__all__ = [
    "DEPENDENT",
    "NOTES",
    "Never",
    "apart",
    "applicators",
    "as_schema",
    "check_pattern",
    "check_size",
    "counted",
    "holds",
    "listed",
    "with_dependents",
]

NOTES = ("title", "description", "default", "examples", "deprecated")
DEPENDENT = ("dependentRequired", "dependentSchemas", "dependencies")
_MOST_CHOICES = 32
_MOST_VALUES = 200_000


class Never(SchemaRefused):
    """No value is left; who can do without the part catches it."""


def holds(schema: JSON, value: Any) -> bool:
    """Whether a value holds to a flattened schema."""
    check: Any = Draft202012Validator(schema)
    return check.is_valid(value)


def as_schema(value: Any) -> JSON:
    """A schema that may be true or false, as an object."""
    return ({} if value else dict(NEVER)) if isinstance(value, bool) else value


def check_pattern(pattern: str, path: str) -> None:
    """Refuse a pattern that the grammar or the check after it cannot read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            re.compile(pattern)
        rust_pattern(pattern)
    except (re.error, ValueError) as error:
        raise SchemaRefused(f"The pattern at {path} does not compile: {error}.") from None


def apart(patterns: Iterable[str]) -> bool:
    """Whether no key matches two of the patterns, as far as llguidance can tell."""
    from llguidance import LLMatcher

    values = {rust_pattern(pattern): {"type": "null"} for pattern in patterns}
    schema = {"type": "object", "patternProperties": values, "additionalProperties": False}
    return not LLMatcher.validate_grammar(LLMatcher.grammar_from_json_schema(schema))


def listed(node: JSON, path: str) -> JSON:
    """An enum or const, without the values that other keywords rule out."""
    values: list[Any] = node["enum"] if "enum" in node else [node["const"]]
    if not values:
        raise SchemaRefused(f"The enum at {path} is empty.")
    check: Any = Draft202012Validator(node)
    kept = [value for value in values if check.is_valid(value)]
    if not kept:
        raise Never(f"No value of the enum at {path} holds to the rest of its schema.")
    notes = {k: v for k, v in node.items() if k in NOTES or k.startswith("x-")}
    if isinstance(node.get("type"), str):
        notes["type"] = node["type"]
    return {**notes, **({"const": kept[0]} if "const" in node else {"enum": kept})}


def applicators(node: JSON) -> tuple[JSON, list[JSON]]:
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


def with_dependents(node: JSON, path: str) -> JSON:
    """Dependent properties as alternatives: without the one, or with what it needs."""
    rest = {k: v for k, v in node.items() if k not in DEPENDENT}
    groups: list[JSON] = []
    for key in DEPENDENT:
        for name, needs in node.get(key, {}).items():
            there: JSON = {"required": [name, *needs] if is_list(needs) else [name]}
            if not is_list(needs):
                there = merge(there, as_schema(needs), path)
            if name in node.get("properties", {}):
                groups.append({"anyOf": [{"properties": {name: dict(NEVER)}}, there]})
            elif name in node.get("required", []) or "properties" not in node:
                raise SchemaRefused(f"The keyword {key} at {path} cannot be enforced; remove it.")
    return {**rest, "allOf": [*rest.get("allOf", []), *groups]} if groups else rest


def counted(node: JSON, path: str) -> JSON:
    """A closed object with `minProperties` and `maxProperties` as alternatives."""
    properties, required = node["properties"], node.get("required", [])
    optional = [name for name in properties if name not in required]
    least = max(node.pop("minProperties", 0) - len(required), 0)
    most = node.pop("maxProperties", len(properties)) - len(required)
    if least > len(optional) or most < least:
        raise Never(f"The object at {path} cannot have so many properties or so few.")
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
            choices.append({k: v for k, v in choice.items() if k not in NOTES})
    notes = {k: node[k] for k in NOTES if k in node}
    return {**notes, **(choices[0] if len(choices) == 1 else {"anyOf": choices})}


def check_size(schema: JSON) -> None:
    """Refuse what the engines could not hold: integers beyond 64 bits, endless alternatives."""
    open_parts: list[tuple[Any, str]] = [(schema, "$")]
    count = 0
    while open_parts:
        part, path = open_parts.pop()
        count += 1
        if count > _MOST_VALUES:
            raise SchemaRefused("The schema has too many combinations of alternatives at $.")
        if isinstance(part, int | float) and not -(2**63) <= part < 2**63:
            raise SchemaRefused(f"The number at {path} is beyond 64 bits.")
        if is_object(part):
            open_parts += [(inner, f"{path}.{key}") for key, inner in part.items()]
        elif is_list(part):
            open_parts += [(inner, f"{path}[{i}]") for i, inner in enumerate(part)]
