"""Which tool calls with an effect were begun, and what came of them: none is made twice.

A call is written down before it runs and once it ended. After a crash it was `done`, was
`never started`, or its outcome is `unknown`: it began, and nobody saw it end. Knows no tool:
calls are plain data.
"""

import hashlib
import json
import os
import sqlite3
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Self

from shoal.errors import ShoalError, UsageError

__all__ = ["LEDGER_TABLE", "Entry", "Ledger", "Outcome", "call_hash"]

Outcome = Literal["done", "never started", "unknown"]

LEDGER_TABLE = """
    CREATE TABLE IF NOT EXISTS ledger (
        task TEXT NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL,
        tool TEXT NOT NULL, arguments TEXT NOT NULL, effect TEXT NOT NULL,
        began REAL NOT NULL, answers INTEGER NOT NULL DEFAULT 0,
        outcome TEXT, record TEXT,
        PRIMARY KEY (task, number, hash)) WITHOUT ROWID;
"""
"""`outcome` is NULL while a call runs: read after a crash, that is `unknown` too."""

_BUSY_SECONDS = 10.0


@dataclass(frozen=True)
class Entry:
    """One call.

    Attributes:
        task: What it belongs to, such as one run.
        number: Which of the identical calls of the task it is, from 0.
        hash: Of tool and arguments, see `call_hash`.
        tool, arguments: What was called.
        effect: Of the tool, as it was then.
        began: Unix time, in seconds.
        answers: How many answers of a person the call was begun upon.
        outcome: `done` or `unknown`.
        record: What came of it, the caller's own data; None where nobody saw it end.
    """

    task: str
    number: int
    hash: str
    tool: str
    arguments: dict[str, Any]
    effect: str
    began: float
    answers: int
    outcome: Outcome
    record: dict[str, Any] | None

    @property
    def key(self) -> str:
        """The same whenever this call is repeated; for services that take such a key."""
        return f"{self.task}-{self.number}-{self.hash[:16]}"


class Ledger:
    """The calls of one file; several threads and processes may use it.

    Usage: `tool_team(model, Registry(tools, ledger=Ledger("effects.db")))`.

    Args:
        path: A SQLite file, made with its folder where missing; its owner alone can read it.
        task: What all calls belong to; None means that each run is a task of its own.

    Raises:
        UsageError: The file cannot be opened.
    """

    def __init__(self, path: str | Path, *, task: str | None = None) -> None:
        self.path, self.task = Path(path), task
        self._lock = threading.Lock()
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self._db = sqlite3.connect(
                self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
        except (OSError, sqlite3.Error) as error:
            raise UsageError(f"The ledger {self.path} cannot be opened: {error}.") from None
        try:
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute(LEDGER_TABLE)
        except sqlite3.Error as error:
            self._db.close()
            raise UsageError(f"{self.path} cannot be used as a ledger: {error}.") from None

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        with self._lock:
            self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def find(
        self, task: str, tool: str, arguments: Mapping[str, Any], number: int = 0
    ) -> Entry | None:
        """What is known of a call; None where it was never started."""
        rows = self._execute(
            f"{_ENTRY} WHERE task = ? AND number = ? AND hash = ?",
            (task, number, call_hash(tool, arguments)),
        )
        return _entry_of(rows[0]) if rows else None

    def outcome(
        self, task: str, tool: str, arguments: Mapping[str, Any], number: int = 0
    ) -> Outcome:
        """`done`, `never started` or `unknown`, as `find` finds it."""
        entry = self.find(task, tool, arguments, number)
        return entry.outcome if entry else "never started"

    def entries(self, task: str | None = None) -> list[Entry]:
        """The calls of a task, or of all, the first begun first."""
        where, values = (" WHERE task = ?", (task,)) if task is not None else ("", ())
        return [_entry_of(row) for row in self._execute(f"{_ENTRY}{where} ORDER BY began", values)]

    def begin(
        self,
        task: str,
        tool: str,
        arguments: Mapping[str, Any],
        *,
        effect: str,
        number: int = 0,
        answers: int = 0,
    ) -> Entry:
        """Write down that a call begins, in place of what was known of it.

        Args:
            task: As of an `Entry`, like all that follow.
            tool: What is called.
            arguments: With what.
            effect: Of the tool.
            number: Of the call.
            answers: Of a person.
        """
        row = (
            *(task, number, call_hash(tool, arguments), tool, json.dumps(dict(arguments))),
            *(effect, time.time(), answers),
        )
        self._execute(
            "INSERT OR REPLACE INTO ledger"
            " (task, number, hash, tool, arguments, effect, began, answers)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        return _entry_of((*row, None, None))

    def end(self, entry: Entry, record: Mapping[str, Any], outcome: Outcome = "done") -> None:
        """Write down what came of a call that was begun; `unknown` where that is not known."""
        self._execute(
            "UPDATE ledger SET outcome = ?, record = ? WHERE task = ? AND number = ? AND hash = ?",
            (outcome, json.dumps(dict(record)), entry.task, entry.number, entry.hash),
        )

    def _execute(self, statement: str, values: tuple[Any, ...]) -> list[Any]:
        with self._lock:
            try:
                return self._db.execute(statement, values).fetchall()
            except sqlite3.Error as error:
                raise ShoalError(f"The ledger {self.path} cannot be used: {error}.") from error


_ENTRY = (
    "SELECT task, number, hash, tool, arguments, effect, began, answers, outcome, record"
    " FROM ledger"
)


def call_hash(tool: str, arguments: Mapping[str, Any]) -> str:
    """SHA-256 of a tool's name and its arguments as JSON, whatever the order of the keys."""
    text = json.dumps([tool, dict(arguments)], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _entry_of(row: Any) -> Entry:
    task, number, digest, tool, arguments, effect, began, answers, outcome, record = row
    return Entry(
        *(task, number, digest, tool, json.loads(arguments), effect, began, answers),
        outcome or "unknown",
        json.loads(record) if record else None,
    )
