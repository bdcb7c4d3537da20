"""A tool described by a JSON Schema, where there is no typed function to read it from."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..errors import InvalidCall, UsageError
from .check import plain_json, shown
from .tool import DEFAULT_TIMEOUT, Effect, Tool

__all__ = ["declared_tool"]


def declared_tool(
    name: str,
    description: str,
    parameters: Mapping[str, Any],
    function: Callable[..., Any],
    *,
    effect: Effect = "effect",
    timeout: float = DEFAULT_TIMEOUT,
    confirm: bool = False,
    untrusted: bool = False,
) -> Tool:
    """Make a `Tool` of a name, a description and a JSON Schema of its arguments.

    Args:
        name: What a call says in `tool`; any text, dots included.
        description: What the model reads of it.
        parameters: JSON Schema of an object; without `additionalProperties` it is closed.
        function: Called with the checked arguments as keywords, as plain JSON data.
        effect: As of a `Tool`. What is not known counts as an effect.
        timeout: Seconds that a call may take.
        confirm: As of a `Tool`.
        untrusted: As of a `Tool`.

    Raises:
        UsageError: The schema is no valid JSON Schema of an object, or has a `$ref`.
    """
    from jsonschema import Draft202012Validator, SchemaError, validators

    schema: dict[str, Any] = {
        "type": "object",
        "properties": {},
        "additionalProperties": False,
        **parameters,
    }
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        raise UsageError(
            f"The parameters of {name} are no JSON Schema at {error.json_path}: {error.message}."
        ) from None
    if schema["type"] != "object":
        raise UsageError(f"The parameters of {name} must be an object, not {schema['type']!r}.")
    if _has_reference(schema):
        raise UsageError(f"The parameters of {name} hold a $ref; write the schema out in place.")
    extend: Any = getattr(validators, "extend")  # noqa: B009 (untyped)
    validator: Any = extend(Draft202012Validator, {"pattern": _pattern})(schema)

    def check(arguments: Mapping[str, Any]) -> dict[str, Any]:
        data = plain_json(name, arguments)
        errors = sorted(validator.iter_errors(data), key=lambda error: len(error.absolute_path))
        if not errors:
            return data
        first = errors[0]
        if first.validator == "required":
            missing = [key for key in schema.get("required", ()) if key not in data]
            if missing and not first.absolute_path:
                verb = "is" if len(missing) == 1 else "are"
                raise InvalidCall(f"{name}: {' and '.join(missing)} {verb} missing.")
        if first.validator == "additionalProperties" and not first.absolute_path:
            extra = next(key for key in data if key not in schema["properties"])
            known = ", ".join(schema["properties"])
            told = f"the parameters are: {known}" if known else "the tool takes none"
            raise InvalidCall(f"{name}: there is no parameter {shown(extra)}; {told}.")
        where = first.json_path.removeprefix("$").removeprefix(".") or "the arguments"
        wanted = f"{first.validator} {shown(first.validator_value)}"
        raise InvalidCall(f"{name}: {where} must have {wanted}, got {shown(first.instance)}.")

    return Tool(
        name,
        description,
        schema,
        function,
        effect,
        timeout,
        check,
        confirm=confirm,
        untrusted=untrusted,
    )


def _pattern(validator: Any, pattern: str, value: Any, node: Any) -> Iterator[Exception]:
    from jsonschema import ValidationError

    from ..grammar.patterns import matches

    if isinstance(value, str) and not matches(pattern, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _has_reference(schema: Any) -> bool:
    if isinstance(schema, dict):
        return "$ref" in schema or any(map(_has_reference, schema.values()))  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return isinstance(schema, list) and any(map(_has_reference, schema))  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
