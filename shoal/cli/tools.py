"""`shoal tools`: what a model may call."""

import json
from typing import TYPE_CHECKING, Any

from shoal.cli.options import DEFAULT_TOOLS, JsonOption, McpOption, RootOption, ToolsOption, offered
from shoal.cli.text import print_json, printable

if TYPE_CHECKING:
    from shoal.tools import Tool

__all__ = ["signature", "tools"]


def tools(
    tools: ToolsOption = DEFAULT_TOOLS,
    mcp: McpOption = None,
    root: RootOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the tools by pack: signature, effect, description.

    A pure tool changes nothing, an idempotent one may be repeated, an effect happens at
    most once. What an untrusted one returns may hold text of strangers.
    """
    packs: dict[str, list[Tool]] = {}
    with offered(tools, root, mcp or ()) as chosen:
        for tool in chosen:
            packs.setdefault(_pack(tool), []).append(tool)
    if as_json:
        entries = [_entry(pack, tool) for pack, members in packs.items() for tool in members]
        print_json({"tools": entries})
        return
    for number, (pack, members) in enumerate(packs.items()):
        print(("\n" if number else "") + printable(pack))
        for tool in members:
            marks = [tool.effect, *(["untrusted"] if tool.untrusted else [])]
            marks += ["asks for a yes"] if tool.confirm else []
            print(f"  {printable(signature(tool))}  [{', '.join(marks)}]")
            print(f"      {printable(tool.description)}")


def signature(tool: "Tool") -> str:
    """A tool as it would be written in Python, with JSON's names of types."""
    required = tool.parameters.get("required", [])
    parts: list[str] = []
    for name, schema in tool.parameters["properties"].items():
        part = f"{name}: {_type(schema)}"
        if "default" in schema:
            part += f" = {json.dumps(schema['default'], ensure_ascii=False)}"
        elif name not in required:
            part += " = ..."
        parts.append(part)
    return f"{tool.name}({', '.join(parts)})"


def _type(schema: dict[str, Any]) -> str:
    if "const" in schema or "enum" in schema:
        values = schema.get("enum", [schema.get("const")])
        return " | ".join(json.dumps(value, ensure_ascii=False) for value in values)
    if "anyOf" in schema:
        return " | ".join(_type(choice) for choice in schema["anyOf"])
    if schema.get("type") == "array":
        return f"array of {_type(schema.get('items', {}))}"
    return schema.get("format") or schema.get("type") or "any"


def _pack(tool: "Tool") -> str:
    """The pack that a built-in tool is of, or the module that another comes from."""
    module: str = tool.function.__module__
    return module.removeprefix("shoal.tools.builtin.")


def _entry(pack: str, tool: "Tool") -> dict[str, Any]:
    return {
        "pack": pack,
        "name": tool.name,
        "signature": signature(tool),
        "description": tool.description,
        "effect": tool.effect,
        "confirm": tool.confirm,
        "untrusted": tool.untrusted,
        "timeout": tool.timeout,
        "parameters": tool.parameters,
    }
