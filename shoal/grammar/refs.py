"""Rewrites a JSON Schema without `$ref`, `allOf` and lists of types."""

import json
import re
from typing import Any
from urllib.parse import unquote

from shoal.errors import SchemaRefused
from shoal.grammar.given import problem_of
from shoal.grammar.merge import CUT, JSON, NEVER, is_list, is_object, merge

__all__ = ["JSON", "flatten", "is_list", "is_object"]

_MAX_NODES = 20_000
_UNROLLED_NODES = 2_000
_UNROLLED = (2, 1)
_ANNOTATIONS = {"$defs", "definitions", "$schema", "$id", "$comment", "$anchor", "discriminator"}
_STRING = {"minLength", "maxLength", "pattern", "format"}
_NUMBER = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
_ARRAY = {
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
}
_OBJECT = {
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedProperties",
}
_KEYWORDS_OF = {
    "string": _STRING,
    "integer": _NUMBER,
    "number": _NUMBER,
    "array": _ARRAY,
    "object": _OBJECT,
    "boolean": set[str](),
    "null": set[str](),
}
_TYPED = _STRING | _NUMBER | _ARRAY | _OBJECT
_LISTS = ("anyOf", "oneOf", "prefixItems")
_MAPS = ("properties", "patternProperties", "dependentSchemas")
_SINGLE = (
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "propertyNames",
    "contains",
    "unevaluatedProperties",
    "unevaluatedItems",
)


_CHECKED = ("#/$defs/", "#/definitions/", "#/properties/")
_SAME_VALUE = {"not", "if", "then", "else"}
_DEEPER = ""
"""Among open references: what follows is about a part of the value."""


class _TooLarge(SchemaRefused):
    """More parts than a grammar should have."""


def flatten(schema: JSON) -> JSON:
    """Resolve references, merge `allOf`, and split `type` lists into `anyOf`.

    A recursive reference is followed twice (once, or not at all, where that makes the
    schema too large); deeper, it admits nothing, so that only values of that depth are
    left. What cannot be merged stays in an `allOf` of its own.

    Raises:
        SchemaRefused: a reference that leaves the document or does not exist, an `allOf`
            that cannot be merged, or a schema too large.
    """
    for depth in _UNROLLED:
        try:
            return _Flattener(schema, depth, _UNROLLED_NODES).node(schema, "$", ())
        except _TooLarge:
            continue
    try:
        return _Flattener(schema, 0, _MAX_NODES).node(schema, "$", ())
    except _TooLarge as error:
        raise SchemaRefused(str(error)) from None


class _Flattener:
    def __init__(self, root: JSON, depth: int, most: int) -> None:
        self.root = root
        self.depth = depth
        self.most = most
        self.count = 0

    def node(self, schema: Any, path: str, open_refs: tuple[str, ...]) -> JSON:
        return _split_types(self.merged(schema, path, open_refs))

    def merged(self, schema: Any, path: str, open_refs: tuple[str, ...]) -> JSON:
        if isinstance(schema, bool):
            return {} if schema else dict(NEVER)
        if not is_object(schema):
            raise SchemaRefused(f"The schema at {path} is {schema!r}; it must be an object.")
        self.count += 1
        if self.count > self.most:
            raise _TooLarge(
                f"The schema has more than {self.most:,} parts once its references are resolved."
            )
        for key in ("$dynamicRef", "$recursiveRef"):
            if key in schema:
                raise SchemaRefused(f"The keyword {key} at {path} cannot be enforced; use $ref.")
        if path != "$" and isinstance(schema.get("$id"), str) and _refers(schema):
            raise SchemaRefused(f"The $id at {path} changes what references mean; inline them.")
        node: JSON = {k: v for k, v in schema.items() if k not in _ANNOTATIONS}
        if "$ref" in node:
            ref = node.pop("$ref")
            target = self.target(ref, path, open_refs)
            rest = self.merged(node, path, open_refs) if node else {}
            return merge(target, rest, path)
        if "allOf" in node:
            parts = node.pop("allOf")
            result = self.merged(node, path, open_refs)
            for i, part in enumerate(parts):
                result = merge(result, self.merged(part, f"{path}.allOf[{i}]", open_refs), path)
            return result
        return self.inner(node, path, open_refs)

    def inner(self, node: JSON, path: str, open_refs: tuple[str, ...]) -> JSON:
        """The node with its subschemas rewritten."""
        deeper = (*open_refs, _DEEPER)
        for key in _LISTS:
            if key in node:
                refs = deeper if key == "prefixItems" else open_refs
                node[key] = [
                    self.node(s, f"{path}.{key}[{i}]", refs) for i, s in enumerate(node[key])
                ]
        for key in _MAPS:
            if key in node:
                refs = open_refs if key == "dependentSchemas" else deeper
                node[key] = {
                    name: self.node(s, f"{path}.{name}", refs) for name, s in node[key].items()
                }
        if "dependencies" in node:
            node["dependencies"] = {
                name: s if is_list(s) else self.node(s, f"{path}.{name}", open_refs)
                for name, s in node["dependencies"].items()
            }
        for key in _SINGLE:
            if is_object(node.get(key)):
                step = {"items": "[]", "additionalProperties": ".*"}.get(key, f".{key}")
                refs = open_refs if key in _SAME_VALUE else deeper
                node[key] = self.node(node[key], path + step, refs)
        return node

    def target(self, ref: Any, path: str, open_refs: tuple[str, ...]) -> JSON:
        found = self.lookup(ref, path)
        if ref in open_refs[_last(open_refs, _DEEPER) + 1 :]:
            raise SchemaRefused(f"The $ref {ref!r} at {path} is recursive and leads to itself.")
        if open_refs.count(ref) > self.depth:
            return {**NEVER, CUT: ref}
        return self.merged(found, path, (*open_refs, ref))

    def lookup(self, ref: Any, path: str) -> Any:
        if not isinstance(ref, str) or not re.match(r"#(?:/|$)", ref):
            raise SchemaRefused(
                f"The $ref {ref!r} at {path} leaves the schema or names an anchor; "
                "inline its target."
            )
        found: Any = self.root
        for part in unquote(ref[1:]).split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            if is_list(found) and key.isdecimal() and int(key) < len(found):
                found = found[int(key)]
            elif is_object(found) and key in found:
                found = found[key]
            else:
                raise SchemaRefused(f"The $ref {ref!r} at {path} points at nothing.")
        # the check of the whole schema looks only where schemas are expected
        elsewhere = is_object(found) and not ref.startswith(_CHECKED)
        if elsewhere and (problem := problem_of(json.dumps(found))):
            raise SchemaRefused(f"{problem[:-1]}, where the $ref {ref!r} points.")
        return found


def _last(refs: tuple[str, ...], sought: str) -> int:
    return max((i for i, ref in enumerate(refs) if ref == sought), default=-1)


def _refers(node: Any) -> bool:
    if is_object(node):
        return "$ref" in node or any(_refers(v) for v in node.values())
    return is_list(node) and any(_refers(v) for v in node)


def _split_types(node: JSON) -> JSON:
    """`{"type": ["string", "null"], ...}` as `anyOf`, one alternative a type."""
    types = node.get("type")
    if not is_list(types):
        return node
    if "enum" in node or "const" in node:
        return node
    if len(types) == 1:
        return {**node, "type": types[0]}
    shared = {k: v for k, v in node.items() if k != "type" and k not in _TYPED}
    branches = [
        {"type": t, **{k: v for k, v in node.items() if k in _KEYWORDS_OF.get(t, set())}}
        for t in types
    ]
    if "anyOf" in shared:
        shared["allOf"] = [*shared.get("allOf", []), {"anyOf": shared.pop("anyOf")}]
    return {**shared, "anyOf": branches}
