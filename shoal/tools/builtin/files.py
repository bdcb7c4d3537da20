"""Text files below one folder, to read only.

No path leads out of the folder: not an absolute one, not "..", not a symbolic link. Names
that begin with a dot are left alone, for that is where secrets are kept. The checks hold
against a model; they cannot hold against another program that swaps files meanwhile.
"""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ...errors import ToolError, UsageError
from ..tool import Tool, tool

MAX_BYTES = 1_000_000
MAX_LISTED = 200
MAX_MATCHES = 50
MAX_LINE = 200
MAX_SEARCHED = 5_000


def files_tools(root: Path) -> list[Tool]:
    """The tools of the pack, below `root`; raises UsageError where that is no folder."""
    if not root.is_dir():
        raise UsageError(f"The folder {root} does not exist; name one that does as root.")
    root = root.resolve()

    @tool(untrusted=True)
    def list_files(folder: str = ".") -> str:
        """List the files in a folder.

        Args:
            folder: Folder to list, such as notes/2024.
        """
        place = _inside(root, folder)
        if not place.is_dir():
            raise ToolError(f'"{folder}" is a file, not a folder.')
        names = sorted(_visible(root, place))
        lines = names[:MAX_LISTED]
        if len(names) > MAX_LISTED:
            lines.append(f"({len(names) - MAX_LISTED} more)")
        return "\n".join(lines) or "The folder is empty."

    @tool(untrusted=True)
    def read_file(path: str) -> str:
        """Read a text file.

        Args:
            path: File to read, such as notes/plan.txt.
        """
        place = _inside(root, path)
        if place.is_dir():
            raise ToolError(f'"{path}" is a folder; list_files shows what is in it.')
        text = read_text(place)
        if text is None:
            raise ToolError(
                f'"{path}" is not a text file of at most {MAX_BYTES // 1_000_000} megabyte.'
            )
        return text or "The file is empty."

    @tool(untrusted=True)
    def search_files(text: str) -> str:
        """Find files that contain some text.

        Upper and lower case count as the same. Each match is a line of path, line number
        and content.

        Args:
            text: Text to look for.
        """
        wanted = text.strip().casefold()
        if not wanted:
            raise ToolError("There is no text to look for.")
        matches: list[str] = []
        for searched, place in enumerate(walk(root)):
            if searched == MAX_SEARCHED:
                matches.append(f"(only the first {MAX_SEARCHED:,} files were searched)")
                break
            for number, line in enumerate((read_text(place) or "").split("\n"), 1):
                if wanted not in line.casefold():
                    continue
                if len(matches) == MAX_MATCHES:
                    return "\n".join([*matches, "(there are more matches)"])
                name = printable(place.relative_to(root).as_posix())
                matches.append(f"{name}:{number}: {_around(line, wanted)}")
        return "\n".join(matches) or "No file contains it."

    return [list_files, read_file, search_files]


def _inside(root: Path, path: str) -> Path:
    """The existing file or folder that `path` names; raises ToolError if it lies outside."""
    if "\0" in path:
        raise ToolError("A path cannot hold a null character.")
    parts = PurePosixPath(path.replace("\\", "/") if os.sep == "\\" else path)
    if parts.is_absolute() or Path(path).is_absolute() or ".." in parts.parts:
        raise ToolError(f'"{printable(path)}" leads out of the folder; name a path inside it.')
    try:
        place = root.joinpath(parts).resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise ToolError(f'There is no file "{printable(path)}".') from error
    if not place.is_relative_to(root):
        raise ToolError(f'"{printable(path)}" leads out of the folder; name a path inside it.')
    hidden = (*parts.parts, *place.relative_to(root).parts)
    if any(part.startswith(".") for part in hidden):
        raise ToolError(f'"{printable(path)}" is hidden; hidden files are left alone.')
    return place


def _visible(root: Path, folder: Path) -> Iterator[str]:
    try:
        entries = list(folder.iterdir())
    except OSError as error:
        raise ToolError("The folder cannot be read.") from error
    for entry in entries:
        if entry.name.startswith("."):
            continue
        try:
            place = entry.resolve(strict=True)
        except (OSError, RuntimeError):  # a link to nothing, or to itself
            continue
        if place.is_relative_to(root):
            yield printable(entry.name) + ("/" if place.is_dir() else "")


def walk(root: Path) -> Iterator[Path]:
    """Every file that is no link, folder by folder, in the order of names."""
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            place = Path(folder, name)
            if not name.startswith(".") and not place.is_symlink():
                yield place


def read_text(place: Path) -> str | None:
    """The text of a regular UTF-8 file of at most `MAX_BYTES`, or None if it is no such file."""
    if not place.is_file():  # a pipe or a device could block for ever
        return None
    try:
        with place.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES or b"\0" in content:
            return None
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        return None


def _around(line: str, wanted: str) -> str:
    """`line`, or the part of a long one that shows the match."""
    line = line.strip()
    start = max(0, line.casefold().find(wanted) - MAX_LINE // 4)
    return line if len(line) <= MAX_LINE else line[start : start + MAX_LINE]


def printable(name: str) -> str:
    """`name` without line breaks and control characters, which could pose as other lines."""
    name = name if len(name) <= MAX_LINE else name[:MAX_LINE] + "…"
    return name if name.isprintable() else ascii(name)[1:-1]
