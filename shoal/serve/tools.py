"""The tools and formats that a client brings: described, never run here."""

from dataclasses import dataclass
from typing import Any, Literal, NoReturn, cast

from shoal.errors import ShoalError
from shoal.grammar.refs import flatten
from shoal.serve.refusals import Refused
from shoal.tools import Tool, declared_tool

__all__ = ["Choice", "chosen_tools", "schema_of_format"]

MOST_TOOLS = 128
"""As OpenAI's API has it."""

_NO_PARAMETERS: dict[str, Any] = {"type": "object", "properties": {}}


@dataclass(frozen=True)
class Choice:
    """Of `tool_choice`: `auto`, `none` or `required`, and the one tool that was named."""

    mode: Literal["auto", "none", "required"]
    name: str | None = None

    @staticmethod
    def read(value: object, *, named_in: str | None) -> "Choice":
        """Read it.

        Args:
            value: As the client sent it.
            named_in: The key of the object that holds the tool's name, if any does.

        Raises:
            Refused: It is nothing of these.
        """
        if value is None:
            return Choice("auto")
        if value == "auto" or value == "none" or value == "required":
            return Choice(value)  # pyright: ignore[reportArgumentType]
        if isinstance(value, dict):
            whole = cast("dict[str, Any]", value)
            named: object = whole.get(named_in) if named_in else whole
            name = cast("dict[str, Any]", named).get("name") if isinstance(named, dict) else None
            if whole.get("type") == "function" and isinstance(name, str):
                return Choice("required", name)
        raise Refused(
            400,
            "tool_choice must be auto, none, required, or an object that names a function.",
            param="tool_choice",
        )


def chosen_tools(
    given: list[dict[str, Any]], choice: Choice, *, nested: bool
) -> tuple[tuple[Tool, ...], bool]:
    """The client's tools on offer, and whether one must be called.

    Args:
        given: As the client sent them.
        choice: Which of them may be called.
        nested: Whether a description lies in `function`.

    Raises:
        Refused: A description is not one, or the choice names none of them.
    """
    if len(given) > MOST_TOOLS:
        raise Refused(400, f"There are {len(given)} tools; send {MOST_TOOLS}.", param="tools")
    tools = [_tool(item, f"tools[{i}]", nested=nested) for i, item in enumerate(given)]
    names = [tool.name for tool in tools]
    for name in names:
        if names.count(name) > 1:
            raise Refused(400, f"Two tools are named {name[:64]!r}; rename one.", param="tools")
    if choice.mode == "none":
        return (), False
    if choice.name is not None:
        tools = [tool for tool in tools if tool.name == choice.name]
    if choice.mode == "required" and not tools:
        what = f"the tool {choice.name[:64]!r}, which" if choice.name else "a tool, and none"
        raise Refused(400, f"tool_choice asks for {what} is not among tools.", param="tool_choice")
    return tuple(tools), choice.mode == "required"


def schema_of_format(value: dict[str, Any] | None, *, nested: str | None) -> dict[str, Any] | None:
    """The JSON Schema that an answer must hold to; None for text.

    Args:
        value: `response_format`, or `text.format`.
        nested: The key that holds schema and name, if any does.

    Raises:
        Refused: It is no format.
    """
    param = "response_format" if nested else "text.format"
    kind = (value or {"type": "text"}).get("type")
    if kind == "text":
        return None
    if kind == "json_object":
        return {"type": "object"}
    if kind != "json_schema" or value is None:
        raise Refused(400, f"{param}.type must be text, json_object or json_schema.", param=param)
    holder: object = value.get(nested) if nested else value
    schema = cast("dict[str, Any]", holder).get("schema") if isinstance(holder, dict) else None
    if not isinstance(schema, dict):
        where = f"{param}.{nested}.schema" if nested else f"{param}.schema"
        raise Refused(400, f"{where} is missing; it must be a JSON Schema.", param=where)
    return cast("dict[str, Any]", schema)


def _tool(given: dict[str, Any], where: str, *, nested: bool) -> Tool:
    if given.get("type") != "function":
        raise Refused(400, f"{where}.type must be function.", param=where)
    about: object = given.get("function") if nested else given
    about = cast("dict[str, Any]", about) if isinstance(about, dict) else {}
    name, description = about.get("name"), about.get("description") or ""
    parameters = about.get("parameters") or _NO_PARAMETERS
    if not isinstance(name, str) or not 0 < len(name) <= 64:
        raise Refused(400, f"{where} has no name of 1 to 64 characters.", param=where)
    if not isinstance(description, str) or not isinstance(parameters, dict):
        raise Refused(
            400, f"{where} needs a text as description and a schema as parameters.", param=where
        )
    try:
        schema = cast("dict[str, Any]", parameters)
        if "$ref" in str(schema):
            schema = flatten(schema)
        return declared_tool(name, description, schema, _never)
    except ShoalError as error:
        raise Refused(400, str(error), param=f"{where}.parameters") from None


def _never(**_: Any) -> NoReturn:
    raise AssertionError("A tool of a client was run by the server.")
