"""BFCL's descriptions of functions as JSON Schemas."""

from collections.abc import Mapping
from typing import Any, cast

__all__ = ["parameters_schema"]

_TYPES = {"dict": "object", "float": "number", "tuple": "array"}
_KEPT = ("description", "default", "minItems", "maxItems", "maximum")


def parameters_schema(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The closed JSON Schema of a function's arguments.

    BFCL writes `dict`, `float` and `tuple` for object, number and array, and `any` for what
    its own checker takes as a text. `format` and `optional` are left out: the first names
    no format of JSON Schema, the second says what `required` says.
    """
    return _schema(parameters) | {"additionalProperties": False}


def _schema(source: Mapping[str, Any]) -> dict[str, Any]:
    kind = str(source.get("type", "any"))
    kind = _TYPES.get(kind, kind)
    schema: dict[str, Any] = {"type": kind} if kind != "any" else {}
    schema |= {key: source[key] for key in _KEPT if key in source}
    if source.get("properties"):
        properties = cast("dict[str, dict[str, Any]]", source["properties"])
        schema["properties"] = {name: _schema(each) for name, each in properties.items()}
        schema["required"] = [n for n in source.get("required", ()) if n in properties]
        schema["additionalProperties"] = False
    if "items" in source:
        schema["items"] = _schema(source["items"])
    if choices := source.get("enum"):
        # For a list BFCL writes the choices of its items beside it.
        inner = schema.setdefault("items", {}) if kind == "array" else schema
        # Choices of another type than the one declared: its checker goes by the type.
        if fitting := [each for each in choices if _fits(each, inner.get("type"))]:
            inner["enum"] = fitting
    return schema


def _fits(choice: Any, kind: str | None) -> bool:
    match kind:
        case "string":
            return isinstance(choice, str)
        case "boolean":
            return isinstance(choice, bool)
        case "integer" | "number":
            return isinstance(choice, int | float) and not isinstance(choice, bool)
        case _:
            return True
