"""Marks the values of a schema that must be quoted from given texts (DESIGN invariant 11)."""

import re
from collections.abc import Sequence
from typing import Any

from shoal.grammar.bounds import SOURCES
from shoal.grammar.given import schema_of
from shoal.grammar.refs import JSON, flatten, is_list, is_object

__all__ = ["QUOTE", "SOURCES", "described", "ground"]

QUOTE = "x-shoal-quote"


def ground(schema: Any, sources: Sequence[str], *, by_default: bool) -> JSON:
    """Tie the plain leaves of a schema to `sources`.

    A leaf is a string without enum, const, pattern or format (or with `format: date`),
    an integer, or a number. One with `"x-shoal-quote": true`, on itself or on a schema
    around it, must be quoted; with false it is free; the rest follow `by_default`.
    Numbers and dates may be rewritten: "5%" as 0.05, "March 10th, 2023" as a date, in the
    form that the leaf's description names (see `admitted_numbers` and `admitted_dates`).
    Keys and values of objects used as maps, and tuple items, stay free.

    Args:
        schema: JSON Schema (or a pydantic type).
        sources: the texts, the question first, then observations from old to new.
            JSON texts are quoted leaf by leaf.
        by_default: whether unmarked leaves must be quoted.

    Returns:
        A self-contained schema with `x-shoal-sources` at its root. Back ends that
        cannot enforce it may ignore it: the check after generation still holds.
    """
    result = _mark(flatten(schema_of(schema)), by_default)
    if _quotes(result):
        result[SOURCES] = list(sources)
    return result


def _quotes(node: Any) -> bool:
    if is_object(node):
        return node.get(QUOTE) is True or any(_quotes(part) for part in node.values())
    return is_list(node) and any(_quotes(part) for part in node)


def is_leaf(node: JSON) -> bool:
    """Whether a value of this schema could be quoted at all."""
    if "enum" in node or "const" in node:
        return False
    match node.get("type"):
        case "string":
            return node.get("format") == "date" or not ("pattern" in node or "format" in node)
        case "integer" | "number":
            return True
        case _:
            return False


def described(part: JSON, whole: JSON) -> JSON:
    """An alternative or item with the description of the schema around it, if it has none."""
    return {**_description(whole), **part}


def _description(node: JSON) -> JSON:
    return {"description": node["description"]} if "description" in node else {}


_CURRENCY = re.compile(r"currency(?:[ _-]?(?:code|from|to))?$", re.IGNORECASE)


def _named(name: str, node: JSON) -> JSON:
    """A property's schema that knows its name, where that bears on what may be read for it."""
    return {**node, "x-shoal-name": name} if _CURRENCY.search(name) and is_leaf(node) else node


def _mark(node: JSON, quote: bool, around: JSON | None = None) -> JSON:
    node = described(node, around or {}) if is_leaf(node) else dict(node)
    quote = bool(node.pop(QUOTE, quote))
    if is_leaf(node):
        node[QUOTE] = quote
    # how a leaf is read may be said at the alternatives or the list that it stands in
    here = described(_description(node), around or {})
    for key in ("anyOf", "oneOf"):
        if key in node:
            node[key] = [_mark(s, quote, here) for s in node[key]]
    if "allOf" in node:
        node["allOf"] = [_mark(s, quote) for s in node["allOf"]]
    for key in ("then", "else"):
        if is_object(node.get(key)):
            node[key] = _mark(node[key], quote)
    if "dependentSchemas" in node:
        node["dependentSchemas"] = {k: _mark(s, quote) for k, s in node["dependentSchemas"].items()}
    if "properties" in node:
        node["properties"] = {
            name: _named(name, _mark(s, quote)) for name, s in node["properties"].items()
        }
    if is_object(node.get("items")):
        node["items"] = _mark(node["items"], quote, here)
    return node
