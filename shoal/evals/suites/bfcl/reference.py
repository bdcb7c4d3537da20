"""A right answer of a BFCL case, as the calls that a model would make."""

import ast
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from typing import Any, cast

__all__ = ["calls_of_answer", "calls_of_source", "least_call"]

Call = dict[str, Any]
Check = Callable[[str, Mapping[str, Any]], bool]
"""Whether the arguments are ones that a tool of this name takes."""

_MOST_TRIES = 512


def calls_of_answer(answer: Sequence[Mapping[str, Any]], valid: Check) -> list[Call]:
    """The calls of a single turn.

    Args:
        answer: For each call a function's name over, for each argument, the values that are
            right; an empty text among these means that it may be left out.
        valid: Which of the possible arguments the offered tool takes.

    Returns:
        For each call the first combination that is valid, or else the first one.
    """
    calls: list[Call] = []
    for each in answer:
        ((name, possible),) = each.items()
        tries = [dict(pairs) for pairs in _combinations(possible)]
        chosen = next((given for given in tries if valid(name, given)), tries[0])
        calls.append({"tool": name, "arguments": chosen})
    return calls


def _combinations(possible: Mapping[str, Sequence[Any]]) -> list[dict[str, Any]]:
    choices: list[list[dict[str, Any]]] = []
    for name, values in possible.items():
        options = [{name: each} for value in values if value != "" for each in _plain(value)]
        if "" in values:
            options = [{}, *options, {name: ""}]
        choices.append(options or [{}])  # of two impossible cases no value is right
    combined: list[dict[str, Any]] = []
    for parts in product(*choices):
        combined.append({key: value for part in parts for key, value in part.items()})
        if len(combined) == _MOST_TRIES:
            break
    return combined


def _plain(value: Any) -> list[Any]:
    """The values that a possible value stands for: an object again holds lists of them."""
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        if all(isinstance(options, list) for options in entries.values()):
            return _combinations(entries)[:4]
    if isinstance(value, list):
        items = cast("list[Any]", value)
        if items and all(isinstance(item, dict) for item in items):
            return [list(each) for each in zip(*(_plain(item) for item in items), strict=False)]
    return [value]


def calls_of_source(source: str, parameters: Mapping[str, Sequence[str]]) -> Call:
    """The call that a line of BFCL's own Python makes; the line is read, never run.

    Args:
        source: Such as `cd(folder='docs')`.
        parameters: The names of each function's parameters, in order.
    """
    node = ast.parse(source.strip(), mode="eval").body
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
        raise ValueError(f"{source} is no call of a function")
    name = node.func.id
    given = [(parameters[name][place], value) for place, value in enumerate(node.args)]
    given += [(keyword.arg or "", keyword.value) for keyword in node.keywords]
    return {"tool": name, "arguments": {key: ast.literal_eval(value) for key, value in given}}


def least_call(name: str, schema: Mapping[str, Any]) -> Call:
    """A valid call that says as little as can be said."""
    return {"tool": name, "arguments": _least(schema)}


def _least(schema: Mapping[str, Any]) -> Any:
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"):
        case "object":
            properties = schema.get("properties", {})
            return {key: _least(properties[key]) for key in schema.get("required", ())}
        case "array":
            return [_least(schema.get("items", {}))] * schema.get("minItems", 0)
        case "integer" | "number":
            return 0
        case "boolean":
            return False
        case _:
            return ""
