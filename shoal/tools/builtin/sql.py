"""One SQLite file, to read; to change its rows only where its owner says so.

The statement comes from a model. SQLite's own authorizer decides, while it compiles the
statement, what that may touch: nothing but reading (and changing rows, in `execute`). The
file is opened with `mode=ro` for reading, so that a hole in one lock leaves the other.
Every call opens the file anew. Time, rows, characters and the size of a value are bounded.
"""

import re
import sqlite3
import time
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Annotated

from ...errors import ToolError, UsageError
from ..tool import Free, Tool, tool

MAX_STATEMENT = 4_000
MAX_SECONDS = 5.0
MAX_ROWS = 50
MAX_COLUMNS = 100
MAX_VALUE = 1_000_000
MAX_CELL = 200
MAX_TEXT = 1_900  # an observation of 2,000 characters then still holds the note of a cut
MAX_TABLES = 50
_BUSY_SECONDS = 2.0
_STEPS_BETWEEN_LOOKS = 1_000

_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE}
_CHANGING = {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}
# Those that load code or reach files, where a build of SQLite has them.
_DENIED_FUNCTIONS = {"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"}
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: MAX_VALUE,
    sqlite3.SQLITE_LIMIT_COLUMN: MAX_COLUMNS,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 200,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}


def sql_tools(path: Path | str, write: bool = False) -> list[Tool]:
    """The tools of the pack, on the SQLite file `path`.

    Args:
        path: The file; it must exist.
        write: Add `execute`, which may insert, update and delete rows.

    Raises:
        UsageError: There is no such file, or it is no SQLite database.
    """
    file = Path(path).expanduser().resolve()
    if not file.is_file():
        raise UsageError(f"There is no file {path}; name a SQLite file, as in sql=FILE.")
    try:
        with closing(_connect(file, "ro")) as connection:
            connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    except sqlite3.Error as error:
        raise UsageError(
            f"The file {path} cannot be read as a SQLite database: {error}."
        ) from error

    @tool(untrusted=True)
    def list_tables() -> str:
        """List the tables of the database with their columns."""
        with _open(file, "ro") as connection:
            return _bounded(_tables(connection), "tables") or "The database has no tables."

    @tool(untrusted=True)
    def query(sql: Annotated[str, Free()]) -> str:
        """Read from the database with one SELECT statement of SQLite.

        Args:
            sql: The statement, such as SELECT name FROM city WHERE people > 500000.
        """
        with _open(file, "ro") as connection:
            return _selected(connection, _statement(sql))

    @tool(effect="effect")
    def execute(sql: Annotated[str, Free()]) -> str:
        """Change rows of the database with one INSERT, UPDATE or DELETE statement of SQLite.

        Args:
            sql: The statement, such as DELETE FROM city WHERE name = 'Atlantis'.
        """
        statement = _statement(sql)
        with _open(file, "rw") as connection:
            return _changed(connection, statement)

    return [list_tables, query, execute] if write else [list_tables, query]


def _connect(file: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{file.as_uri()}?mode={mode}", uri=True, timeout=_BUSY_SECONDS, isolation_level=None
    )
    connection.text_factory = _decoded
    return connection


def _decoded(text: bytes) -> str:
    """Text of the file, which need not be valid UTF-8; a bad byte must not hide the row."""
    return text.decode("utf-8", "replace")


@contextmanager
def _open(file: Path, mode: str) -> Generator[sqlite3.Connection]:
    """A connection with the bounds set and the schema read, but not yet the authorizer."""
    deadline = time.monotonic() + MAX_SECONDS
    try:
        with closing(_connect(file, mode)) as connection:
            connection.set_progress_handler(
                lambda: time.monotonic() > deadline, _STEPS_BETWEEN_LOOKS
            )
            connection.execute("PRAGMA trusted_schema = OFF")
            # The schema is read before the limits, which a wide table's definition may exceed,
            # and virtual tables are set up before the authorizer, which would refuse it.
            for (name,) in connection.execute(
                "SELECT name FROM pragma_table_list WHERE type = 'virtual'"
            ).fetchall():
                with suppress(sqlite3.Error):  # of a module that is not here: no other's concern
                    connection.execute("SELECT 1 FROM pragma_table_xinfo(?)", (name,)).fetchone()
            for limit, value in _LIMITS.items():
                connection.setlimit(limit, value)
            yield connection
    except sqlite3.Error as error:
        raise ToolError(_sentence(error, file)) from error


def _sentence(error: sqlite3.Error, file: Path) -> str:
    message = str(error).rstrip(".")
    if "interrupted" in message:
        return f"The statement took longer than {MAX_SECONDS:g} seconds; ask for less."
    if "authoriz" in message or "prohibited" in message:
        return f"That is not allowed ({message}): query only reads, and execute only changes rows."
    if "one statement" in message:
        return "Only one statement can be run at a time."
    if "binding" in message:
        return "The statement cannot hold ? or named parameters; write the values in it."
    if "too big" in message:
        return f"A value is larger than {MAX_VALUE:,} bytes; leave that column out."
    if "too many columns" in message:
        return f"The result has more than {MAX_COLUMNS} columns; name the ones that are needed."
    return f"SQLite refuses it on {file.name}: {message}."


def _statement(sql: str) -> str:
    if not sql.strip():
        raise ToolError("The statement is empty.")
    if len(sql) > MAX_STATEMENT:
        raise ToolError(f"The statement is longer than {MAX_STATEMENT:,} characters.")
    if "\0" in sql:
        raise ToolError("The statement cannot hold a null character.")
    return sql


def _authorize(connection: sqlite3.Connection, actions: set[int]) -> None:
    """Admit `actions` alone, and the functions that neither load code nor reach files."""

    def decide(
        action: int, first: str | None, second: str | None, _schema: str | None, _by: str | None
    ) -> int:
        if action == sqlite3.SQLITE_FUNCTION:
            allowed = (second or "").casefold() not in _DENIED_FUNCTIONS
        elif action == sqlite3.SQLITE_PRAGMA:
            # FTS5 asks for it when a full-text table is read; it changes nothing.
            allowed = first == "data_version" and second is None
        else:
            internal = (first or "").casefold().startswith("sqlite_")
            allowed = action in actions and not (action in _CHANGING and internal)
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    connection.set_authorizer(decide)


def _selected(connection: sqlite3.Connection, sql: str) -> str:
    _authorize(connection, _READING)
    cursor = connection.execute(sql)
    if cursor.description is None:
        raise ToolError("There is no statement in that; write one SELECT.")
    lines = [" | ".join(_cell(column[0]) for column in cursor.description)]
    for number, row in enumerate(cursor):
        if number == MAX_ROWS:
            return _bounded([*lines, f"(there are more than {MAX_ROWS} rows)"], "rows")
        lines.append(" | ".join(map(_cell, row)))
    return _bounded(lines, "rows") if len(lines) > 1 else "No row matches."


def _changed(connection: sqlite3.Connection, sql: str) -> str:
    connection.execute("BEGIN IMMEDIATE")
    before = connection.total_changes
    _authorize(connection, _READING | _CHANGING)
    cursor = connection.execute(sql)
    cursor.fetchall()  # of RETURNING: its rows are made one by one
    # Where Python cannot tell (WITH ... INSERT), the rows that triggers changed count as well.
    changed = cursor.rowcount if cursor.rowcount >= 0 else connection.total_changes - before
    connection.set_authorizer(None)
    connection.execute("COMMIT")
    return "1 row was changed." if changed == 1 else f"{changed:,} rows were changed."


def _tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name, type FROM pragma_table_list WHERE schema = 'main'"
        " AND type IN ('table', 'view', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " ORDER BY name"
    ).fetchall()
    lines: list[str] = []
    for name, kind in rows[:MAX_TABLES]:
        try:
            columns = connection.execute(
                "SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden <> 1", (name,)
            ).fetchall()
            inside = ", ".join(
                f"{_name(column)} {_cell(type_)}".strip() for column, type_ in columns
            )
        except sqlite3.Error as error:  # a view of a table that is gone
            inside = f"cannot be read: {_cell(str(error))}"
        line = f"{_name(name)}({inside})"
        lines.append((line if len(line) <= 600 else line[:599] + "…") + " view" * (kind == "view"))
    if len(rows) > MAX_TABLES:
        lines.append(f"({len(rows) - MAX_TABLES} more)")
    return lines


def _name(name: str) -> str:
    """A name as a statement would write it."""
    if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
        return name
    return _cell('"' + name.replace('"', '""') + '"')


def _cell(value: object) -> str:
    """A value on one line: a line break in it could pose as another row."""
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"({len(value):,} bytes)"
    text = " ".join(str(value)[: 4 * MAX_CELL].split())
    return text if len(text) <= MAX_CELL else text[: MAX_CELL - 1] + "…"


def _bounded(lines: list[str], what: str) -> str:
    """The lines that fit into `MAX_TEXT` characters, with a note where not all do."""
    used = 0
    for number, line in enumerate(lines):
        used += len(line) + 1
        if used > MAX_TEXT:
            kept = "\n".join(lines[:number]) or lines[0][:MAX_TEXT] + "…"
            return f"{kept}\n(the other {what} are left out: more than {MAX_TEXT:,} characters)"
    return "\n".join(lines)
