"""The tools that come with Shoal, in packs, and the loader for the command line.

A pack is imported only when one of its tools is asked for.
"""

import importlib
import os
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
"""The packs, and the names of the tools in each."""


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

    An item is a pack ("math"), a tool of a pack ("weekday"), or "module:attribute", where
    the attribute is a Tool or a list of them; the module may lie in the current folder,
    and importing it runs its code.

    Raises:
        UsageError: An item that names nothing, or a module that cannot be imported.
    """
    found: list[Tool] = []
    opened: dict[str, list[Tool]] = {}
    for item in dict.fromkeys(part.strip() for part in spec.split(",") if part.strip()):
        if ":" in item:
            found += _import_tools(item)
            continue
        pack = next((p for p, names in PACKS.items() if item == p or item in names), None)
        if pack is None:
            tools = ", ".join(name for names in PACKS.values() for name in names)
            raise UsageError(
                f'There is no tool or pack "{item}"; the packs are: {", ".join(PACKS)}; '
                f"the tools are: {tools}; your own are written module:attribute."
            )
        if pack not in opened:
            opened[pack] = _open_pack(pack, root, notes)
        found += [tool for tool in opened[pack] if item in (pack, tool.name)]
    if not found:
        raise UsageError(f"No tool is named; name some of the packs: {', '.join(PACKS)}.")
    return list(dict.fromkeys(found))


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
    if isinstance(value, Tool):
        return [value]
    if isinstance(value, list | tuple):
        members = list(cast("Iterable[object]", value))
        tools = [member for member in members if isinstance(member, Tool)]
        if tools and len(tools) == len(members):
            return tools
    what = "names nothing in that module" if value is None else "is something else"
    raise UsageError(
        f'"{item}" {what}; it must be a function under @tool, or a list of such functions.'
    )
