"""Full-text search over the text files below one folder, with SQLite's FTS5.

The index lies in the user's cache folder, one file a folder searched, and follows the
folder: each search first reads again what changed in time of change or size. What is read
is what the files pack reads: no link is followed, nothing hidden, nothing but text.
Ranking is BM25 (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework) over
passages of a few lines.
"""

import hashlib
import os
import re
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated

from pydantic import Field

from ...errors import ToolError, UsageError
from ..tool import Tool, tool
from .files import MAX_BYTES, MAX_LINE, printable, read_text, walk

MAX_FILES = 5_000
MAX_TOTAL = 50_000_000
MAX_RESULTS = 20
MAX_WORDS = 32
PASSAGE_LINES = 8
_VERSION = 1
_BUSY_SECONDS = 20.0
_MARK = "\x01"  # before each word found; no text that is indexed holds it
_TABLES = """
    CREATE TABLE files (
        id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, changed INTEGER, size INTEGER
    );
    CREATE TABLE passages (id INTEGER PRIMARY KEY, file INTEGER NOT NULL, line INTEGER NOT NULL);
    CREATE INDEX passages_of ON passages (file);
    CREATE VIRTUAL TABLE texts USING fts5 (
        text, tokenize = 'porter unicode61 remove_diacritics 2'
    );
"""


def search_tools(root: Path | str, index: Path | None = None) -> list[Tool]:
    """The tools of the pack, below `root`.

    Args:
        root: The folder.
        index: SQLite file of the index; by default one in the user's cache folder, or in
            the folder that the environment variable SHOAL_CACHE names.

    Raises:
        UsageError: The root is no folder.
    """
    place = Path(root).expanduser()
    if not place.is_dir():
        raise UsageError(f"The folder {root} does not exist; name one that does: search=FOLDER.")
    place = place.resolve()
    file = index or default_index_file(place)

    @tool(timeout=60, untrusted=True)
    def search_text(words: str, k: Annotated[int, Field(ge=1, le=MAX_RESULTS)] = 5) -> str:
        """Find the passages of text files that fit some words best.

        Each result is a line of path, line number and content.

        Args:
            words: Words to look for.
            k: Number of results.
        """
        wanted = list(dict.fromkeys(re.findall(r"\w+", words)))[:MAX_WORDS]
        if not wanted:
            raise ToolError("There is no word to look for.")
        with _open(file) as connection:
            complete = _refresh(connection, place)
            lines = _found(connection, wanted, k)
        if not complete:
            lines.append(
                f"(only the first {MAX_FILES:,} files and {MAX_TOTAL // 1_000_000} megabytes "
                "were searched)"
            )
        return "\n".join(lines) or "No file contains such words."

    return [search_text]


def default_index_file(root: Path) -> Path:
    """Where the index of a folder is kept when nobody says otherwise; nothing is created."""
    name = hashlib.sha256(os.fsencode(root)).hexdigest()[:24] + ".db"
    if cache := os.environ.get("SHOAL_CACHE"):
        return Path(cache).expanduser() / "search" / name
    import platformdirs

    return platformdirs.user_cache_path("shoal", appauthor=False) / "search" / name


@contextmanager
def _open(file: Path) -> Generator[sqlite3.Connection]:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))  # it holds the files' text
        with closing(
            sqlite3.connect(file, timeout=_BUSY_SECONDS, isolation_level=None)
        ) as connection:
            yield connection
    except (OSError, sqlite3.Error) as error:
        raise ToolError(
            f"The search index {file} cannot be used: {error}; it may be deleted."
        ) from error


def _refresh(connection: sqlite3.Connection, root: Path) -> bool:
    """Bring the index up to the folder; False where the folder has more than is indexed."""
    there, complete = _there(root)
    connection.execute("BEGIN IMMEDIATE")  # one writer: another process may refresh as well
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
            _renew(connection)
        known = {
            path: (changed, size)
            for path, changed, size in connection.execute("SELECT path, changed, size FROM files")
        }
        for path in known.keys() - there.keys():
            _forget(connection, path)
        for path, state in there.items():
            if known.get(path) != state:
                _forget(connection, path)
                _read(connection, root, path, state)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    return complete


def _renew(connection: sqlite3.Connection) -> None:
    for table in ("files", "passages", "texts"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in _TABLES.split(";"):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {_VERSION}")


def _there(root: Path) -> tuple[dict[str, tuple[int, int]], bool]:
    """The files by path, with time of change and size, and whether these are all."""
    there: dict[str, tuple[int, int]] = {}
    total = 0
    for place in walk(root):
        try:
            state = place.lstat()
        except OSError:  # gone meanwhile
            continue
        total += state.st_size if state.st_size <= MAX_BYTES else 0  # larger ones are not read
        if len(there) == MAX_FILES or total > MAX_TOTAL:
            return there, False
        path = os.fsencode(place.relative_to(root)).decode("utf-8", "replace")
        there[path] = (state.st_mtime_ns, state.st_size)
    return there, True


def _forget(connection: sqlite3.Connection, path: str) -> None:
    passages = "SELECT id FROM passages WHERE file = (SELECT id FROM files WHERE path = ?)"
    connection.execute(f"DELETE FROM texts WHERE rowid IN ({passages})", (path,))
    connection.execute(f"DELETE FROM passages WHERE id IN ({passages})", (path,))
    connection.execute("DELETE FROM files WHERE path = ?", (path,))


def _read(connection: sqlite3.Connection, root: Path, path: str, state: tuple[int, int]) -> None:
    file = connection.execute(
        "INSERT INTO files (path, changed, size) VALUES (?, ?, ?)", (path, *state)
    ).lastrowid
    text = (read_text(root / path) or "").replace(_MARK, " ")
    for line, passage in _passages(text):
        row = connection.execute(
            "INSERT INTO passages (file, line) VALUES (?, ?)", (file, line)
        ).lastrowid
        connection.execute("INSERT INTO texts (rowid, text) VALUES (?, ?)", (row, passage))


def _passages(text: str) -> Iterator[tuple[int, str]]:
    """Runs of lines that are not blank, of at most `PASSAGE_LINES`, with their first line."""
    start, held = 1, list[str]()
    for number, line in enumerate([*text.split("\n"), ""], 1):
        if held and (not line.strip() or len(held) == PASSAGE_LINES):
            yield start, "\n".join(held)
            held = []
        if line.strip():
            if not held:
                start = number
            held.append(line)


def _found(connection: sqlite3.Connection, words: list[str], k: int) -> list[str]:
    # Each word in quotes: FTS5's own operators and columns are then only words.
    match = " OR ".join(f'"{word}"' for word in words)
    rows = connection.execute(
        "SELECT files.path, passages.line, highlight(texts, 0, ?, '') FROM texts"
        " JOIN passages ON passages.id = texts.rowid JOIN files ON files.id = passages.file"
        " WHERE texts MATCH ? ORDER BY bm25(texts), files.path, passages.line LIMIT ?",
        (_MARK, match, k),
    )
    lines: list[str] = []
    for path, first, marked in rows:
        inside = marked.split("\n")
        best = max(range(len(inside)), key=lambda number: inside[number].count(_MARK))
        lines.append(f"{printable(path)}:{first + best}: {_snippet(inside[best])}")
    return lines


def _snippet(marked: str) -> str:
    """The line without its marks, or the part of a long one that begins before the first."""
    at = max(0, marked.find(_MARK) - MAX_LINE // 4)
    line = " ".join(marked[at:].replace(_MARK, "").split())
    return line if len(line) <= MAX_LINE else line[: MAX_LINE - 1] + "…"
