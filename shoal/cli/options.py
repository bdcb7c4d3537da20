"""Options that several commands share, and their checks."""

import math
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from shoal.errors import UsageError

if TYPE_CHECKING:
    from shoal.tools import Tool
    from shoal.tools.mcp import Server

__all__ = [
    "DEFAULT_TOOLS",
    "AfterUntrustedOption",
    "GroundedOption",
    "JsonOption",
    "McpOption",
    "RootOption",
    "TemperatureOption",
    "ToolsOption",
    "allowed_names",
    "finite",
    "offered",
    "servers_end",
    "tools_of",
]

DEFAULT_TOOLS = "math,units,dates,notes,files"


def finite(value: float | None) -> float | None:
    """Refuse NaN and infinity, which pass every test of a range."""
    if value is not None and not math.isfinite(value):
        raise typer.BadParameter(f"{value} is not a finite number.")
    return value


JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object instead.")]

TemperatureOption = Annotated[
    float | None,
    typer.Option(
        min=0.0,
        callback=finite,
        metavar="T",
        show_default="0, or as the model's name in shoal.toml sets it",
        help="0 takes the likeliest token each time.",
    ),
]

GroundedOption = Annotated[
    bool | None,
    typer.Option(
        "--grounded/--no-grounded",
        show_default="as the model needs",
        help="Whether arguments must be quoted from the question or an observation.",
    ),
]

ToolsOption = Annotated[
    str,
    typer.Option(
        "--tools",
        metavar="PACKS",
        help="Packs, tools or plugins, separated by commas, such as math,sql=FILE,web=HOST; your "
        "own as module:attribute.",
    ),
]

AfterUntrustedOption = Annotated[
    Literal["allow", "ask", "forbid"] | None,
    typer.Option(
        "--after-untrusted",
        show_default="allow, or as [tools] of shoal.toml sets it",
        help="Of calls that change something, after a tool that read untrusted text: a page, a "
        "file, what an MCP server said. Where nobody can be asked, ask forbids.",
    ),
]

RootOption = Annotated[
    Path | None,
    typer.Option(
        "--root",
        metavar="DIR",
        help="Folder that the packs files and search may read; by default the current one.",
    ),
]

McpOption = Annotated[
    list[str] | None,
    typer.Option(
        "--mcp",
        metavar="SERVER",
        help="An MCP server whose tools to offer too: a table [mcp.NAME] of shoal.toml, a URL, or "
        "'COMMAND ARGS'; may be repeated. `--tools none` offers them alone.",
    ),
]


@contextmanager
def offered(tools: str, root: Path | None, mcp: Sequence[str]) -> Generator[list["Tool"]]:
    """The tools of --tools, --root and --mcp; the servers run for as long as the context.

    Raises:
        UsageError: A tool or a server that does not exist, or a server that cannot be used.
    """
    with servers_end():
        yield tools_of(tools, root, mcp)


def tools_of(tools: str, root: Path | None, mcp: Sequence[str]) -> list["Tool"]:
    """The tools of --tools, --root and --mcp; servers that run already are used again.

    Raises:
        UsageError: A tool or a server that does not exist, or a server that cannot be used.
    """
    from shoal.tools import load_tools

    chosen = [] if mcp and tools.strip() == "none" else load_tools(tools, root=root)
    if mcp:
        from shoal.tools.mcp import mcp_tools

        chosen += mcp_tools(_servers(mcp), local=[tool.name for tool in chosen])
    return chosen


def allowed_names(allow: str, tools: Sequence["Tool"]) -> list[str]:
    """The names of --allow; each is one of the tools on offer.

    Raises:
        UsageError: One is none of them.
    """
    names = [name for part in allow.split(",") if (name := part.strip())]
    known = [tool.name for tool in tools]
    for name in names:
        if name not in known:
            raise UsageError(f"--allow {name!r} is none of the tools: {', '.join(known)}.")
    return names


@contextmanager
def servers_end() -> Generator[None]:
    """Within it MCP servers may run; afterwards none does."""
    try:
        yield
    finally:
        if mcp := sys.modules.get("shoal.tools.mcp"):  # else none was started
            mcp.close_servers()


def _servers(mcp: Sequence[str]) -> list["Server"]:
    """The servers that the values of --mcp name; those without a name are mcp, mcp2, ..."""
    import shlex
    import shutil

    from shoal.config import mcp_settings
    from shoal.tools.mcp import Server

    tables = mcp_settings()
    made: list[Server] = []
    for given in dict.fromkeys(word.strip() for word in mcp):
        if given in tables:
            table, file = tables[given]
            made.append(
                Server(
                    name=given,
                    command=tuple(table.command or ()),
                    url=table.url or "",
                    env=tuple(table.env),
                    bearer=table.bearer or "",
                    folder=file.absolute().parent,
                    timeout=table.timeout,
                )
            )
            continue
        names = {*tables, *(server.name for server in made)}
        name = next(
            n
            for i in range(1, len(mcp) + len(names) + 2)
            if (n := f"mcp{i}" if i > 1 else "mcp") not in names
        )
        if given.startswith(("http://", "https://")):
            made.append(Server(name, url=given))
            continue
        try:
            command = shlex.split(given)
        except ValueError as error:
            raise UsageError(f"--mcp {given!r} is no command: {error}.") from None
        if not command or shutil.which(command[0]) is None:
            known = f" ({', '.join(tables)})" if tables else ""
            raise UsageError(
                f"--mcp {given!r} is no table [mcp.NAME] of shoal.toml{known}, no URL, and no "
                "command that can be found."
            )
        made.append(Server(name, tuple(command)))
    return made
