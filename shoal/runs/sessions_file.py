"""The SQLite file of sessions: its tables, its transactions, and who works in which session."""

import json
import os
import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from shoal.errors import ShoalError, UsageError
from shoal.runs.ledger import LEDGER_TABLE, call_hash

__all__ = ["SessionFile", "default_sessions_file"]

VERSION = 2
_BUSY_SECONDS = 10.0
_SCHEMA = """
    CREATE TABLE sessions (
        id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,
        created REAL NOT NULL, used REAL NOT NULL, settings TEXT NOT NULL);
    CREATE TABLE turns (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
        number INTEGER NOT NULL, question TEXT NOT NULL, asked REAL NOT NULL,
        answer TEXT NOT NULL DEFAULT '', stop TEXT, seconds REAL, usage TEXT,
        UNIQUE (session, number));
    CREATE TABLE events (
        id INTEGER PRIMARY KEY, turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
        event TEXT NOT NULL);
    CREATE INDEX events_of_turn ON events (turn);
    CREATE VIRTUAL TABLE words USING fts5 (question, answer, content='turns', content_rowid='id');
    CREATE TRIGGER turn_made AFTER INSERT ON turns BEGIN
        INSERT INTO words (rowid, question, answer) VALUES (new.id, new.question, new.answer);
    END;
    CREATE TRIGGER turn_gone AFTER DELETE ON turns BEGIN
        INSERT INTO words (words, rowid, question, answer)
            VALUES ('delete', old.id, old.question, old.answer);
    END;
    CREATE TRIGGER turn_changed AFTER UPDATE OF question, answer ON turns BEGIN
        INSERT INTO words (words, rowid, question, answer)
            VALUES ('delete', old.id, old.question, old.answer);
        INSERT INTO words (rowid, question, answer) VALUES (new.id, new.question, new.answer);
    END;
"""


def default_sessions_file() -> Path:
    """Where sessions are kept: SHOAL_DATA, or the user's data folder; nothing is created."""
    if data := os.environ.get("SHOAL_DATA"):
        return Path(data) / "sessions.db"
    import platformdirs

    return platformdirs.user_data_path("shoal", appauthor=False) / "sessions.db"


class SessionFile:
    """The file, opened; several threads and processes may use it.

    It can be read by its owner alone.

    Args:
        path: The file; None means `default_sessions_file()`. Made with its folder where
            missing.

    Raises:
        UsageError: The file cannot be opened, is no file of sessions, or is of a newer Shoal.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or default_sessions_file()
        self._lock = threading.RLock()
        self._held: int | None = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self._holds = os.open(f"{self.path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise UsageError(
                f"Sessions cannot be kept in {self.path}: {error.strerror}; name another folder "
                "with the variable SHOAL_DATA."
            ) from None
        try:
            self._db = sqlite3.connect(
                self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            self._open()
        except BaseException as error:
            os.close(self._holds)
            if isinstance(error, sqlite3.Error):
                raise UsageError(
                    f"{self.path} cannot be used as a file of sessions: {error}."
                ) from None
            raise

    def _open(self) -> None:
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL"):
            self._db.execute(f"PRAGMA {pragma}")
        for pragma in ("foreign_keys", "secure_delete"):
            self._db.execute(f"PRAGMA {pragma} = ON")
        with self._writing() as db:
            (version,) = db.execute("PRAGMA user_version").fetchone()
            if version == 0:
                for statement in _statements(_SCHEMA):
                    db.execute(statement)
            if version < VERSION:
                db.execute(LEDGER_TABLE)
                if version == 1:
                    _calls_to_ledger(db)
                db.execute(f"PRAGMA user_version = {VERSION}")
        if version > VERSION:
            self._db.close()
            raise UsageError(f"{self.path} was written by a newer Shoal; use that one.")

    def close(self) -> None:
        """Close the file and let go of the session that was held; closing twice is harmless."""
        with self._lock:
            if self._holds >= 0:
                self._db.close()
                os.close(self._holds)
                self._holds = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Generator[sqlite3.Connection, None, None]:
        with self._lock:
            try:
                yield self._db
            except sqlite3.Error as error:
                raise ShoalError(f"The sessions in {self.path} cannot be used: {error}.") from error

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection, None, None]:
        """One transaction; an exception takes all of it back."""
        with self._reading() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
            except BaseException:
                with suppress(sqlite3.Error):
                    db.execute("ROLLBACK")
                raise
            db.execute("COMMIT")

    def _try_hold(self, session: int) -> bool:
        """Lock the byte of a session in the lock file; the system unlocks it when we die."""
        try:
            import fcntl
        except ImportError:  # Windows: two processes in one session are the user's to avoid
            return True
        try:
            fcntl.lockf(self._holds, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, session)
        except OSError:
            return False
        return True

    def _let_go(self, session: int) -> None:
        with suppress(ImportError):
            import fcntl

            fcntl.lockf(self._holds, fcntl.LOCK_UN, 1, session)


def _calls_to_ledger(db: sqlite3.Connection) -> None:
    """What version 1 kept of the calls of a turn; its model calls are made again."""
    rows = db.execute(
        "SELECT turn, call, outcome, asked FROM calls JOIN turns ON turns.id = turn"
        " WHERE kind = 'tool'"
    ).fetchall()
    for turn, kept, outcome, began in rows:
        call = json.loads(kept)
        if call["effect"] != "effect":
            continue
        db.execute(
            "INSERT OR IGNORE INTO ledger"
            " (task, number, hash, tool, arguments, effect, began, outcome, record)"
            " VALUES (?, 0, ?, ?, ?, 'effect', ?, ?, ?)",
            (
                *(f"turn-{turn}", call_hash(call["tool"], call["arguments"]), call["tool"]),
                *(json.dumps(call["arguments"]), began, outcome and "done", outcome),
            ),
        )
    db.execute("DROP TABLE calls")


def _statements(script: str) -> list[str]:
    statements: list[str] = []
    part = ""
    for line in script.splitlines():
        part += line + "\n"
        if sqlite3.complete_statement(part):
            statements.append(part)
            part = ""
    return statements
