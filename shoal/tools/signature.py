"""From a Python function to what a model is told of it: names, types, descriptions.

The signature gives names, types and defaults; the docstring gives the description (its
first paragraph) and one line for each parameter (its Args section, Google style). A
definition that leaves a model guessing is refused with `UsageError`.
"""

import inspect
import typing
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, PydanticUserError, create_model
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, JsonSchemaWarningKind
from pydantic_core import core_schema

from ..errors import UsageError

QUOTE_KEYWORD = "x-shoal-quote"


@dataclass(frozen=True)
class Signature:
    """What `read_signature` finds.

    `checker` is a pydantic type whose field `p0`, `p1`, ... stands for the first, second,
    ... of `names`, under that name as its alias: so a parameter may have any name, even
    one that pydantic keeps for itself.
    """

    description: str
    parameters: dict[str, Any]
    names: tuple[str, ...]
    checker: type[BaseModel]


class _Schema(GenerateJsonSchema):
    def emit_warning(self, kind: JsonSchemaWarningKind, detail: str) -> None:
        # A default that JSON cannot hold is the function's own business: models never see it.
        if kind != "non-serializable-default":
            super().emit_warning(kind, detail)

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:
        # pydantic would admit any text besides, most of which its own check then refuses.
        made = super().decimal_schema(schema)
        choices = made.get("anyOf", [made])
        return next(choice for choice in choices if choice.get("type") == "number")


def read_signature(
    name: str, function: Callable[..., Any], *, hidden: str | None = None
) -> Signature:
    """Read `function`, which becomes the tool `name`; of `hidden`, a `str`, nothing is told.

    Raises UsageError for a parameter without an annotation or with a type that has no
    JSON Schema, for `*args`, `**kwargs` and positional-only parameters, for a missing
    docstring, for a docstring that describes a parameter the function lacks, and for a
    hidden one that it lacks.
    """
    parameters = dict(inspect.signature(function).parameters)
    for parameter in parameters.values():
        _refuse_unusable(name, parameter)
    try:
        hints = typing.get_type_hints(function, include_extras=True)
    except (NameError, TypeError, SyntaxError) as error:
        raise UsageError(f"{name}: an annotation cannot be read: {error}.") from error

    description, described = _read_docstring(name, function)
    for documented in described:
        if documented not in parameters:
            raise UsageError(
                f'{name}: the docstring describes "{documented}", which is not a parameter.'
            )

    if hidden is not None and (parameters.pop(hidden, None) is None or hints[hidden] is not str):
        raise UsageError(f"{name}: there is no parameter {hidden}: str that could take the key.")
    fields: dict[str, Any] = {}
    for index, (key, parameter) in enumerate(parameters.items()):
        default = ... if parameter.default is parameter.empty else parameter.default
        settings: dict[str, Any] = {"alias": key}
        if key in described:
            settings["description"] = described[key]
        fields[f"p{index}"] = (hints[key], Field(default, **settings))
    try:
        checker = create_model(name, __config__=ConfigDict(extra="forbid"), **fields)
        schema = checker.model_json_schema(schema_generator=_Schema)
    except (PydanticUserError, NameError, TypeError) as error:
        reason = str(error).splitlines()[0].rstrip(".")
        raise UsageError(f"{name}: a parameter's type has no JSON Schema: {reason}.") from error
    schema.pop("description", None)
    return Signature(description, _inline(name, schema), tuple(parameters), checker)


def _refuse_unusable(name: str, parameter: inspect.Parameter) -> None:
    if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
        raise UsageError(f"{name}: {parameter} is no named parameter; a tool's must all be named.")
    if parameter.kind is parameter.POSITIONAL_ONLY:
        raise UsageError(f"{name}: {parameter.name} must not be positional-only; remove the `/`.")
    if parameter.annotation is parameter.empty:
        raise UsageError(
            f"{name}: parameter {parameter.name} has no annotation; write its type, "
            f"such as {parameter.name}: str."
        )


def _read_docstring(name: str, function: Callable[..., Any]) -> tuple[str, dict[str, str]]:
    """The first paragraph, and the descriptions of the Args section, each on one line."""
    text = (inspect.getdoc(function) or "").strip()
    if not text:
        raise UsageError(f"{name}: the function has no docstring; say in one what the tool does.")
    import griffe

    description = ""
    described: dict[str, str] = {}
    for section in griffe.parse_google(griffe.Docstring(text), warnings=False):
        if section.kind is griffe.DocstringSectionKind.text and not description:
            description = _one_line(str(section.value).split("\n\n")[0])
        elif section.kind is griffe.DocstringSectionKind.parameters:
            for item in section.value:
                described[item.name.lstrip("*")] = _one_line(item.description)
    if not description:
        raise UsageError(f"{name}: the docstring must begin with what the tool does.")
    return description, described


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _inline(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """`schema` closed: no $defs, no titles, no open objects, quote marks on the leaves.

    Schemas of many tools meet in one union, where $defs of the same name would clash.
    """
    definitions: dict[str, Any] = schema.pop("$defs", {})

    def walk(node: dict[str, Any], inside: frozenset[str], quote: bool | None) -> dict[str, Any]:
        node = dict(node)
        quote = node.pop(QUOTE_KEYWORD, quote)
        if (reference := node.pop("$ref", None)) is not None:
            target = str(reference).removeprefix("#/$defs/")
            if target in inside:
                raise UsageError(
                    f"{name}: the type {target} contains itself; a tool's types must end."
                )
            return walk({**definitions[target], **node}, inside | {target}, quote)
        node.pop("title", None)
        node.pop("discriminator", None)
        for key in ("properties", "patternProperties"):
            if key in node:
                node[key] = {k: walk(v, inside, quote) for k, v in node[key].items()}
        for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
            if key in node:
                node[key] = [walk(choice, inside, quote) for choice in node[key]]
        for key in ("items", "additionalProperties", "propertyNames"):
            if isinstance(node.get(key), dict):
                node[key] = walk(node[key], inside, quote)
        if "properties" in node:
            node.setdefault("additionalProperties", False)
        plain = node.get("type") in ("string", "integer", "number")
        if quote is not None and plain and "enum" not in node and "const" not in node:
            node[QUOTE_KEYWORD] = quote
        return node

    closed = walk(schema, frozenset(), None)
    closed.setdefault("properties", {})
    closed["additionalProperties"] = False
    return closed
