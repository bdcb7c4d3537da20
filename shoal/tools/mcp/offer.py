"""The tools of MCP servers as Shoal's own: named, bounded, checked, run."""

import asyncio
import re
import warnings
from collections.abc import Iterable
from functools import partial
from importlib.util import find_spec
from typing import Any

from ...errors import SchemaRefused, ToolError, UsageError
from ..builtin import PACKS
from ..declared import declared_tool
from ..tool import Effect, Tool
from .client import Link, Server, link_to, reason_of, wait_for
from .results import result_text
from .schemas import clean, inlined, safe_name

__all__ = ["mcp_tools"]

MOST_TOOLS = 1_000
_DESCRIPTION = 1_000
_SERVER_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,23}")


def mcp_tools(servers: Iterable[Server], *, local: Iterable[str] = ()) -> list[Tool]:
    """Connect to some servers and make `Tool`s of what they offer.

    The name of each is that of its server, `_` and its own, in letters, digits and
    underscores; one that would be the name of a tool of Shoal or of `local` gets a number.
    A tool is an effect unless its server hints otherwise. A tool that cannot be offered
    (its schema is recursive, too large, or more than a grammar can enforce) is left out
    with a warning that says why. A call that fails, or a server that is gone, is a
    ToolError; `close_servers` ends what was started.

    Args:
        servers: Each with another name.
        local: Names of the other tools that will be offered.

    Raises:
        UsageError: The package mcp is missing, a server has an unusable name, cannot be
            reached, or offers nothing that can be used.
    """
    if find_spec("mcp") is None:
        raise UsageError("MCP servers need the package mcp: pip install 'shoal[mcp]'.")
    found: list[Tool] = []
    taken = {*local, *(name for names in PACKS.values() for name in names)}
    for server in servers:
        if not _SERVER_NAME.fullmatch(server.name):
            raise UsageError(
                f"An MCP server cannot be named {clean(server.name, 60)!r}: use at most 24 "
                "letters, digits and underscores, and a letter first."
            )
        if bool(server.command) == bool(server.url):
            raise UsageError(f"The MCP server {server.name} needs either a command or a url.")
        try:
            link = link_to(server)
            if link.offered is None:
                link.offered = wait_for(partial(_listed, link))
        except ToolError as error:
            raise UsageError(str(error)) from None
        tools = _made(link, link.offered, taken)
        if not tools:
            raise UsageError(f"The MCP server {server.name} offers no tool that can be used.")
        found += tools
    return found


async def _listed(link: Link) -> list[Any]:
    """What the server says it has; raises ToolError."""
    client = await link.client()
    server = link.server
    found: list[Any] = []
    cursor: str | None = None
    try:
        async with asyncio.timeout(server.timeout):
            while len(found) <= MOST_TOOLS:
                page = await client.list_tools(cursor=cursor)
                found += page.tools
                cursor = page.next_cursor
                if cursor is None or not page.tools:
                    break
    except TimeoutError:
        link.drop()
        raise ToolError(
            f"The MCP server {server.name} did not list its tools within {server.timeout:g} "
            "seconds."
        ) from None
    except Exception as error:  # the SDK's, of whatever the server sent
        link.drop()
        raise ToolError(
            f"The MCP server {server.name} cannot list its tools: {reason_of(error)}."
        ) from None
    return found


def _made(link: Link, offered: list[Any], taken: set[str]) -> list[Tool]:
    """The tools that can be used; their names are added to `taken`."""
    server = link.server
    if len(offered) > MOST_TOOLS:
        warnings.warn(
            f"The MCP server {server.name} offers more than {MOST_TOOLS:,} tools; the first "
            f"{MOST_TOOLS:,} are taken.",
            stacklevel=3,
        )
    found: list[Tool] = []
    for said in offered[:MOST_TOOLS]:
        try:
            tool = _tool(link, said, taken)
        except (UsageError, SchemaRefused) as error:
            warnings.warn(
                f"The tool {clean(said.name, 60)!r} of the MCP server {server.name} is left out: "
                f"{clean(str(error), 300).rstrip('.')}.",
                stacklevel=3,
            )
            continue
        taken.add(tool.name)
        found.append(tool)
    return found


def _tool(link: Link, said: Any, taken: set[str]) -> Tool:
    from ...grammar import compile_schema

    server = link.server
    name = safe_name(server.name, said.name, taken)
    parameters = inlined(said.input_schema)
    remote: str = said.name

    def call(**arguments: Any) -> str:
        result = wait_for(lambda: link.call(remote, arguments))
        text = result_text(result)
        if result.is_error:
            raise ToolError(text)
        return text

    call.__module__ = f"mcp:{server.name}"  # where a listing says it comes from
    tool = declared_tool(
        name,
        clean(said.description or "", _DESCRIPTION) or f"A tool of the MCP server {server.name}.",
        parameters,
        call,
        effect=_effect(said.annotations),
        timeout=server.timeout + 2,  # the connection's own limit speaks first
        untrusted=True,
    )
    compile_schema(tool.parameters)  # refused here, and not in the middle of a run
    return tool


def _effect(hints: Any) -> Effect:
    if hints is not None and hints.read_only_hint:
        return "pure"
    return "idempotent" if hints is not None and hints.idempotent_hint else "effect"
