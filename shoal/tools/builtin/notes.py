"""Short notes in one SQLite file, safe for several threads and processes at once.

Every call opens the file anew and leaves it closed; the file is made by the first note.
"""

import re
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from ...errors import ToolError
from ..tool import Tool, tool

MAX_NOTE = 4_000
MAX_LISTED = 50
_BUSY_SECONDS = 10.0
_TABLE = """
    CREATE TABLE IF NOT EXISTS notes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        text TEXT NOT NULL,
        created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
    )
"""


def notes_tools(file: Path) -> list[Tool]:
    """The tools of the pack, on the notes in `file`."""

    @tool(effect="effect")
    def add_note(text: str) -> str:
        """Save a note.

        Args:
            text: What the note says.
        """
        text = text.strip()
        if not text:
            raise ToolError("The note is empty.")
        if len(text) > MAX_NOTE:
            raise ToolError(f"The note is longer than {MAX_NOTE:,} characters.")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ToolError(f"The folder of the notes cannot be made: {error.strerror}.") from error
        with _open(file) as notes:
            notes.execute("BEGIN IMMEDIATE")
            notes.execute(_TABLE)
            added = notes.execute("INSERT INTO notes (text) VALUES (?)", (text,)).lastrowid
            notes.execute("COMMIT")
        return f"Saved as note {added}."

    @tool
    def search_notes(query: str) -> str:
        """Find notes that contain some words.

        Notes with more of the words come first, then newer before older.

        Args:
            query: Words to look for.
        """
        words = set(re.findall(r"\w+", query.casefold()))
        if not words:
            raise ToolError("The query has no word to look for.")
        scored = [
            (sum(word in text.casefold() for word in words), number, text)
            for number, text in _read(file)
        ]
        found = sorted((s for s in scored if s[0]), reverse=True)
        return _listed([(number, text) for _, number, text in found]) or "No note matches."

    @tool
    def list_notes() -> str:
        """List all saved notes."""
        return _listed(_read(file)) or "There are no notes."

    return [add_note, search_notes, list_notes]


@contextmanager
def _open(file: Path) -> Generator[sqlite3.Connection, None, None]:
    try:
        with closing(
            sqlite3.connect(file, timeout=_BUSY_SECONDS, isolation_level=None)
        ) as connection:
            yield connection
    except sqlite3.Error as error:
        raise ToolError(f"The notes file {file.name} cannot be used: {error}.") from error


def _read(file: Path) -> list[tuple[int, str]]:
    """All notes, oldest first."""
    if not file.exists():
        return []
    with _open(file) as notes:
        if not notes.execute("SELECT 1 FROM sqlite_master WHERE name = 'notes'").fetchone():
            return []
        return notes.execute("SELECT id, text FROM notes ORDER BY id").fetchall()


def _listed(notes: list[tuple[int, str]]) -> str:
    lines = [f"{number}: {' '.join(text.split())}" for number, text in notes[:MAX_LISTED]]
    if len(notes) > MAX_LISTED:
        lines.append(f"({len(notes) - MAX_LISTED} more)")
    return "\n".join(lines)
