"""The SQLite file of a store of traces: its tables, and how it is opened."""

import os
import sqlite3
import threading
import time
from contextlib import suppress
from pathlib import Path

__all__ = ["open_traces"]

_VERSION = 1
_BUSY_SECONDS = 10.0
_making = threading.Lock()
_SCHEMA = f"""
    CREATE TABLE runs (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        began REAL NOT NULL,
        graph TEXT, model TEXT, question TEXT, stop TEXT, seconds REAL,
        model_calls INTEGER NOT NULL DEFAULT 0,
        tool_calls INTEGER NOT NULL DEFAULT 0,
        prompt INTEGER NOT NULL DEFAULT 0,
        cached INTEGER NOT NULL DEFAULT 0,
        written INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE events (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        run INTEGER NOT NULL REFERENCES runs (number) ON DELETE CASCADE,
        record TEXT NOT NULL,
        prompt TEXT
    );
    CREATE INDEX events_of_run ON events (run, number);
    PRAGMA user_version = {_VERSION};
"""


def open_traces(path: Path) -> sqlite3.Connection:
    """Open the file, and make it where it does not exist, readable by its owner alone.

    Raises:
        OSError: The file or its folder cannot be made.
        sqlite3.Error: It is no such database, or one of another version.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # never an existing file: to close it would drop the locks that SQLite holds on it here
    with _making, suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    db = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        (version,) = db.execute("PRAGMA user_version").fetchone()
        if version == 0:
            _create(db)
        elif version != _VERSION:
            raise sqlite3.DatabaseError(f"it is of version {version}, written by another Shoal")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        db.close()
        raise
    return db


def _create(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA auto_vacuum = INCREMENTAL")
    _use_wal(db)
    db.execute("BEGIN IMMEDIATE")
    (version,) = db.execute("PRAGMA user_version").fetchone()  # another process may be first
    if version == 0:
        for statement in _SCHEMA.split(";"):
            db.execute(statement)
    db.execute("COMMIT")


def _use_wal(db: sqlite3.Connection) -> None:
    """Turn to the write-ahead log; SQLite does not wait by itself while another turns too."""
    end = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL").fetchall()
            return
        except sqlite3.OperationalError:
            if time.monotonic() > end:
                raise
            time.sleep(0.01)
