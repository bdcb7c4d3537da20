"""The tools that come with Shoal, in packs, and the loader for the command line.

A pack is imported only when one of its tools is asked for. Packs that reach for more than
the current folder and notes are not among `PACKS`: the user names them, with the place that
they may reach.
"""

import importlib
import importlib.metadata
import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import cast

from ...errors import UsageError
from ..tool import Tool

PACKS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "math": ("calculate",),
        "units": ("convert_units",),
        "dates": ("days_between", "add_days", "weekday", "today"),
        "notes": ("add_note", "search_notes", "list_notes"),
        "files": ("list_files", "read_file", "search_files"),
    }
)
"""The packs that need no more than to be named, and the names of the tools in each."""

OPT_IN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "sql": ("list_tables", "query"),
        "sql-write": ("list_tables", "query", "execute"),
        "web": ("http_get",),
        "search": ("search_text",),
        "python": ("run_python",),
        "shell": ("run_program",),
    }
)
"""The packs that must be named, most with the place they may reach, as in sql=FILE."""

PLUGINS = "shoal.tools"
"""The entry point group under which an installed package offers its tools."""

_FURTHER_HOST = re.compile(r"[^:=/]*\.[^:=/]*(:\d+)?")
_OPT_IN_SPELLINGS = "sql=FILE, sql-write=FILE, web=HOSTS, search=FOLDER, python, shell=PROGRAMS"


def builtin_tools(
    packs: Iterable[str] | None = None, *, root: Path | None = None, notes: Path | None = None
) -> list[Tool]:
    """The tools of some packs, in the order of the packs.

    Args:
        packs: Names from `PACKS`; by default all.
        root: Folder below which the files pack reads; by default the current one.
        notes: SQLite file of the notes pack; by default `notes.db` in the folder named by
            the environment variable SHOAL_DATA, or else in the user's data folder.

    Raises:
        UsageError: A pack that does not exist, or a root that is not a folder.
    """
    found: list[Tool] = []
    for pack in dict.fromkeys(PACKS if packs is None else packs):
        if pack not in PACKS:
            raise UsageError(f'There is no pack "{pack}"; the packs are: {", ".join(PACKS)}.')
        found += _open_pack(pack, root, notes)
    return found


def load_tools(spec: str, *, root: Path | None = None, notes: Path | None = None) -> list[Tool]:
    """The tools that a comma-separated list names, each once.

    An item is a pack ("math"), a tool of a pack ("weekday"), a pack with the place it may
    reach ("sql=FILE", "sql-write=FILE", "web=HOST,HOST", "search" or "search=FOLDER",
    "shell=PROGRAM:PROGRAM"), the pack "python", "module:attribute", where the attribute is a
    Tool or a list of them, or the name of a plugin: an entry point of the group "shoal.tools"
    whose value is such an attribute. The module may lie in the current folder, and importing
    it runs its code.

    Args:
        spec: The list.
        root: Folder below which the files and search packs read, and in which programs of the
            shell pack run; by default the current one.
        notes: See `builtin_tools`.

    Raises:
        UsageError: An item that names nothing, a place that cannot be used, or a module or
            plugin that cannot be imported.
    """
    found: list[Tool] = []
    opened: dict[str, list[Tool]] = {}
    for item in _items(spec):
        name, chosen, place = item.partition("=")
        if name in OPT_IN:
            found += _open_opt_in(name, place if chosen else None, root)
            continue
        if ":" in item:
            found += _import_tools(item)
            continue
        pack = next((p for p, names in PACKS.items() if item == p or item in names), None)
        if pack is None:
            found += _plugin_tools(item)
            continue
        if pack not in opened:
            opened[pack] = _open_pack(pack, root, notes)
        found += [tool for tool in opened[pack] if item in (pack, tool.name)]
    if not found:
        raise UsageError(f"No tool is named; name some of the packs: {', '.join(PACKS)}.")
    return list(dict.fromkeys(found))


def _items(spec: str) -> list[str]:
    """The items of a list, each once; the hosts of the web pack are one item."""
    items: list[str] = []
    for part in (part.strip() for part in spec.split(",")):
        if items and items[-1].startswith("web=") and _FURTHER_HOST.fullmatch(part):
            items[-1] += f",{part}"
        elif part:
            items.append(part)
    return list(dict.fromkeys(items))


def default_notes_file() -> Path:
    """Where notes are kept when nobody says otherwise; nothing is created."""
    if data := os.environ.get("SHOAL_DATA"):
        return Path(data) / "notes.db"
    import platformdirs

    return platformdirs.user_data_path("shoal", appauthor=False) / "notes.db"


def _open_pack(pack: str, root: Path | None, notes_file: Path | None) -> list[Tool]:
    match pack:
        case "notes":
            from .notes import notes_tools

            return notes_tools(notes_file or default_notes_file())
        case "files":
            from .files import files_tools

            return files_tools(root or Path.cwd())
        case _:
            module = importlib.import_module(f"{__name__}.{pack}")
            return [getattr(module, name) for name in PACKS[pack]]


def _open_opt_in(pack: str, place: str | None, root: Path | None) -> list[Tool]:
    if pack == "python":
        from .python import python_tools

        if place is not None:
            raise UsageError("The pack python reaches no place; write python alone.")
        return python_tools()
    if pack == "search":
        from .search import search_tools

        return search_tools(place or root or Path.cwd())
    if pack == "shell":
        from .shell import shell_tools

        return shell_tools(filter(None, (place or "").split(":")), root)
    if not place:
        wanted = "hosts it may ask" if pack == "web" else "SQLite file it is for"
        example = "web=example.org" if pack == "web" else f"{pack}=FILE"
        raise UsageError(f"The pack {pack} needs the {wanted}; write {example}.")
    if pack == "web":
        from .web import web_tools

        return web_tools(place.split(","))
    from .sql import sql_tools

    return sql_tools(place, write=pack == "sql-write")


def _plugin_tools(name: str) -> list[Tool]:
    """The tools of an installed package's entry point; no other entry point is loaded."""
    offered = importlib.metadata.entry_points(group=PLUGINS)
    points = list(dict.fromkeys(offered.select(name=name)))
    if not points:
        tools = ", ".join(tool for names in PACKS.values() for tool in names)
        plugins = ", ".join(sorted(offered.names))
        raise UsageError(
            f'There is no tool or pack "{name}"; the packs are: {", ".join(PACKS)}, '
            f"{_OPT_IN_SPELLINGS}; the tools are: {tools}; "
            + (f"the plugins are: {plugins}; " if plugins else "")
            + "your own are written module:attribute."
        )
    if len(points) > 1:
        values = " and ".join(point.value for point in points)
        raise UsageError(f'Two plugins are named "{name}" ({values}); uninstall one of them.')
    try:
        value: object = points[0].load()
    except (Exception, SystemExit) as error:  # the code is a stranger's
        raise UsageError(
            f'The plugin "{name}" ({points[0].value}) cannot be loaded: '
            f"{type(error).__name__}: {error}."
        ) from error
    tools = _members(value)
    if tools is None:
        raise UsageError(
            f'The plugin "{name}" ({points[0].value}) is no function under @tool, nor a list '
            "of such functions."
        )
    own = {tool for names in (*PACKS.values(), *OPT_IN.values()) for tool in names}
    for tool in tools:
        if tool.name in own:
            raise UsageError(
                f'The plugin "{name}" calls a tool "{tool.name}", which is the name of one of '
                "Shoal's own; it is not loaded."
            )
    return tools


def _import_tools(item: str) -> list[Tool]:
    module_name, _, attribute = item.partition(":")
    here = os.getcwd()
    if here not in sys.path:
        sys.path.append(here)  # last, so that a file here never hides an installed module
    try:
        module = importlib.import_module(module_name)
    except Exception as error:  # the module is the user's: anything may go wrong in it
        raise UsageError(
            f'The module "{module_name}" of "{item}" cannot be imported: '
            f"{type(error).__name__}: {error}."
        ) from error
    value: object = getattr(module, attribute, None)
    tools = _members(value)
    if tools is None:
        what = "names nothing in that module" if value is None else "is something else"
        raise UsageError(
            f'"{item}" {what}; it must be a function under @tool, or a list of such functions.'
        )
    return tools


def _members(value: object) -> list[Tool] | None:
    """The tools that an attribute is or holds; None where it is or holds anything else."""
    members = list(cast("Iterable[object]", value)) if isinstance(value, list | tuple) else [value]
    tools = [member for member in members if isinstance(member, Tool)]
    return tools if tools and len(tools) == len(members) else None
