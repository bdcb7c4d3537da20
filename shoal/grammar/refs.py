"""Rewrites a JSON Schema without `$ref`, `allOf` and lists of types."""

from typing import Any, TypeGuard
from urllib.parse import unquote

from shoal.errors import SchemaRefused

__all__ = ["JSON", "flatten", "is_list", "is_object"]

JSON = dict[str, Any]

_MAX_NODES = 20_000
_ANNOTATIONS = {"$defs", "definitions", "$schema", "$id", "$comment", "discriminator"}
_STRING = {"minLength", "maxLength", "pattern", "format"}
_NUMBER = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
_ARRAY = {"items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"}
_OBJECT = {
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "dependentRequired",
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


def is_object(value: Any) -> TypeGuard[JSON]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def flatten(schema: JSON) -> JSON:
    """Resolve references, merge `allOf`, and split `type` lists into `anyOf`.

    Raises:
        SchemaRefused: a reference that leaves the document, does not exist or
            recurs (recursion has no bound), or an `allOf` that cannot be merged.
    """
    return _Flattener(schema).node(schema, "$", ())


class _Flattener:
    def __init__(self, root: JSON) -> None:
        self.root = root
        self.count = 0

    def node(self, schema: Any, path: str, open_refs: tuple[str, ...]) -> JSON:
        if schema is True:
            return {}
        if not is_object(schema):
            raise SchemaRefused(f"The schema at {path} is {schema!r}; it must be an object.")
        self.count += 1
        if self.count > _MAX_NODES:
            raise SchemaRefused(
                f"The schema has more than {_MAX_NODES:,} parts once its references are resolved."
            )
        node: JSON = {k: v for k, v in schema.items() if k not in _ANNOTATIONS}
        if "$ref" in node:
            ref = node.pop("$ref")
            if ref in open_refs:
                raise SchemaRefused(
                    f"The $ref {ref!r} at {path} is recursive and so has no bound; "
                    "write out the levels that are needed."
                )
            target = self.node(self.lookup(ref, path), path, (*open_refs, ref))
            node = _merge(target, self.node(node, path, open_refs), path) if node else target
            return node
        if "allOf" in node:
            parts = node.pop("allOf")
            merged = self.node(node, path, open_refs)
            for i, part in enumerate(parts):
                merged = _merge(merged, self.node(part, f"{path}.allOf[{i}]", open_refs), path)
            return merged
        for key in ("anyOf", "oneOf", "prefixItems"):
            if key in node:
                node[key] = [
                    self.node(s, f"{path}.{key}[{i}]", open_refs) for i, s in enumerate(node[key])
                ]
        for key in ("properties", "patternProperties"):
            if key in node:
                node[key] = {
                    name: self.node(s, f"{path}.{name}", open_refs) for name, s in node[key].items()
                }
        if is_object(node.get("items")):
            node["items"] = self.node(node["items"], f"{path}[]", open_refs)
        if is_object(node.get("additionalProperties")):
            node["additionalProperties"] = self.node(
                node["additionalProperties"], f"{path}.*", open_refs
            )
        return _split_types(node)

    def lookup(self, ref: Any, path: str) -> Any:
        if not isinstance(ref, str) or not ref.startswith("#"):
            raise SchemaRefused(f"The $ref {ref!r} at {path} leaves the schema; inline its target.")
        found: Any = self.root
        for part in unquote(ref[1:]).split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            if not is_object(found) or key not in found:
                raise SchemaRefused(f"The $ref {ref!r} at {path} points at nothing.")
            found = found[key]
        return found


def _merge(left: JSON, right: JSON, path: str) -> JSON:
    """The intersection of two schemas, where a union of their keywords is one."""
    result = dict(left)
    for key, value in right.items():
        if key == "properties" and key in result:
            clash = [k for k in value if k in result[key] and result[key][k] != value[k]]
            if clash:
                raise SchemaRefused(
                    f"allOf at {path} gives the property {clash[0]!r} two schemas; merge them."
                )
            result[key] = {**result[key], **value}
        elif key == "required" and key in result:
            result[key] = list(dict.fromkeys([*result[key], *value]))
        elif key in result and result[key] != value and not _is_annotation(key):
            raise SchemaRefused(f"allOf at {path} gives {key} two values; merge them.")
        else:
            result[key] = value
    return result


def _is_annotation(key: str) -> bool:
    return key in {"title", "description", "default", "examples", "deprecated"} or key.startswith(
        "x-"
    )


def _split_types(node: JSON) -> JSON:
    """`{"type": ["string", "null"], ...}` as `anyOf`, one alternative a type."""
    types = node.get("type")
    if not is_list(types):
        return node
    if "enum" in node or "const" in node:
        return {k: v for k, v in node.items() if k != "type"}
    if len(types) == 1:
        return {**node, "type": types[0]}
    shared = {k: v for k, v in node.items() if k != "type" and k not in _TYPED}
    branches = [
        {"type": t, **{k: v for k, v in node.items() if k in _KEYWORDS_OF.get(t, set())}}
        for t in types
    ]
    return {**shared, "anyOf": branches}
