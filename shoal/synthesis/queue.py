"""The work of a synthesis in one SQLite file: items, who has them, what came of them.

Several processes take items from it and may be killed at any moment. An item is leased, not
given away: where its worker dies, it is leased to another. What an item becomes depends on the
settings, its number and the rounds before alone, so it does not matter which of two workers
finishes it; the first one counts. Write-ahead logging keeps what was committed when a process
is killed; a power cut may lose the last moments, which are then made again.
"""

import json
import os
import sqlite3
import time
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from shoal.errors import ShoalError, UsageError
from shoal.synthesis.duplicates import bands, normal, shingles, similarity

__all__ = ["LEASE", "Done", "Queue", "Source", "said"]

VERSION = 1
LEASE = 900.0
"""Seconds after which an item is given to another worker, if the first is not known dead."""

_BUSY_SECONDS = 60.0
_MOST_CANDIDATES = 200
_SCHEMA = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE rounds (
        round INTEGER PRIMARY KEY, sources INTEGER NOT NULL, settled INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE items (
        number INTEGER PRIMARY KEY, round INTEGER NOT NULL, state TEXT NOT NULL,
        worker TEXT, until REAL, status TEXT, adjudicated INTEGER NOT NULL DEFAULT 0,
        result TEXT, cost TEXT, seconds REAL)""",
    "CREATE INDEX items_by_state ON items (state, number)",
    "CREATE INDEX items_by_status ON items (status, adjudicated)",
    """CREATE TABLE sources (
        id INTEGER PRIMARY KEY, item INTEGER, normal TEXT NOT NULL, content TEXT NOT NULL)""",
    "CREATE INDEX sources_by_normal ON sources (normal)",
    """CREATE TABLE bands (
        band INTEGER NOT NULL, key INTEGER NOT NULL, source INTEGER NOT NULL,
        PRIMARY KEY (band, key, source)) WITHOUT ROWID""",
)


@dataclass(frozen=True)
class Source:
    """A seed: one that was given, or an item that an earlier round accepted.

    Attributes:
        id: From 1, in the order of acceptance.
        item: The item's number; None where it was given.
        text: The instruction.
        response: What it was answered, where that is known.
    """

    id: int
    item: int | None
    text: str
    response: str = ""


@dataclass(frozen=True)
class Done:
    """A finished item.

    Attributes:
        number, round: Which one.
        status: `accepted`, `rejected` or `duplicate`.
        result: As `shoal.synthesis.player` makes it: the same whoever made it.
        cost: Tokens and calls, which depend on what was cached.
        seconds: Wall time.
    """

    number: int
    round: int
    status: str
    result: dict[str, Any]
    cost: dict[str, int]
    seconds: float


class Queue:
    """The file, opened by one process; each opens its own.

    Args:
        path: Made where missing, readable by its owner alone.

    Raises:
        UsageError: The file cannot be opened or was written by a newer Shoal.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            self._db = sqlite3.connect(
                path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            with self._writing() as db:
                (version,) = db.execute("PRAGMA user_version").fetchone()
                if version == 0:
                    for statement in _SCHEMA:
                        db.execute(statement)
                    db.execute(f"PRAGMA user_version = {VERSION}")
        except OSError as error:
            raise UsageError(
                f"The work cannot be kept in {path}: {error.strerror}; name another --out."
            ) from None
        except sqlite3.Error as error:
            raise UsageError(f"{path} cannot be used: {error}; name another --out.") from None
        if version > VERSION:
            raise UsageError(f"{path} was written by a newer Shoal; use that one.")

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self, identity: str, seeds: Iterable[Mapping[str, str]]) -> None:
        """Take the seeds of a new run; an old run must be of the same identity.

        Raises:
            UsageError: It is not.
        """
        with self._writing() as db:
            found = db.execute("SELECT value FROM meta WHERE key = 'identity'").fetchone()
            if found is None:
                for seed in seeds:
                    self._add_source(None, seed["text"], seed)
                db.execute("INSERT INTO meta VALUES ('identity', ?)", (identity,))
            elif found[0] != identity:
                raise UsageError(
                    f"{self.path.parent} holds a synthesis with other settings or seeds; name "
                    "another --out, or give the same ones again to go on with it."
                )

    def open_round(self, number: int, items: range) -> None:
        """Put a round's items up; nothing happens where it is open already."""
        with self._writing() as db:
            (sources,) = db.execute("SELECT count(*) FROM sources").fetchone()
            added = db.execute(
                "INSERT OR IGNORE INTO rounds (round, sources) VALUES (?, ?)", (number, sources)
            ).rowcount
            if added:
                db.executemany(
                    "INSERT INTO items (number, round, state) VALUES (?, ?, 'waiting')",
                    ((item, number) for item in items),
                )

    def settled(self, number: int) -> bool:
        """Whether a round is over."""
        found = self._db.execute("SELECT settled FROM rounds WHERE round = ?", (number,)).fetchone()
        return bool(found and found[0])

    def claim(self, worker: str, lease: float = LEASE) -> tuple[int, int] | None:
        """Lease the next item: its number and its round; None where there is none now."""
        with self._writing() as db:
            found = db.execute(
                "SELECT number, round FROM items WHERE state = 'waiting' ORDER BY number LIMIT 1"
            ).fetchone()
            found = (
                found
                or db.execute(
                    "SELECT number, round FROM items WHERE state = 'leased' AND until < ? "
                    "ORDER BY number LIMIT 1",
                    (time.time(),),
                ).fetchone()
            )
            if found is not None:
                db.execute(
                    "UPDATE items SET state = 'leased', worker = ?, until = ? WHERE number = ?",
                    (worker, time.time() + lease, found[0]),
                )
            return found

    def release(self, worker: str | None = None) -> list[int]:
        """Take back the items of a worker that died, or of all; gives their numbers."""
        with self._writing() as db:
            rows = db.execute(
                "UPDATE items SET state = 'waiting', worker = NULL WHERE state = 'leased' "
                "AND (?1 IS NULL OR worker = ?1) RETURNING number",
                (worker,),
            ).fetchall()
            return [number for (number,) in rows]

    def finish(
        self, number: int, result: Mapping[str, Any], cost: Mapping[str, int], seconds: float
    ) -> bool:
        """Keep what an item became; whether it was the first to be kept."""
        with self._writing() as db:
            done = db.execute(
                "UPDATE items SET state = 'done', worker = NULL, until = NULL, status = ?, "
                "adjudicated = ?, result = ?, cost = ?, seconds = ? "
                "WHERE number = ? AND state <> 'done'",
                (
                    result["status"],
                    "ruling" in result,
                    _dumped(result),
                    _dumped(cost),
                    seconds,
                    number,
                ),
            )
            return done.rowcount == 1

    def counts(self) -> dict[str, int]:
        """Items by status, those not finished under `waiting`; `adjudicated` ones are in both."""
        rows = self._db.execute(
            "SELECT ifnull(status, 'waiting'), count(*), sum(adjudicated) FROM items GROUP BY 1"
        ).fetchall()
        counts = {status: count for status, count, _ in rows}
        return counts | {"adjudicated": sum(count for _, _, count in rows)}

    def unfinished(self) -> bool:
        """Whether an item is waiting or leased."""
        found = self._db.execute(
            "SELECT EXISTS (SELECT 1 FROM items WHERE state IN ('waiting', 'leased'))"
        ).fetchone()
        return bool(found[0])

    def settle(self, number: int, threshold: float) -> None:
        """End a round: of duplicates among its accepted items the first stays, and is a seed."""
        with self._writing() as db:
            accepted = db.execute(
                "SELECT number FROM items WHERE round = ? AND status = 'accepted' ORDER BY number",
                (number,),
            ).fetchall()
            for (item,) in accepted:
                (text,) = db.execute(
                    "SELECT result FROM items WHERE number = ?", (item,)
                ).fetchone()
                result = json.loads(text)
                made = result["item"]
                other = self.duplicate_of(made["instruction"], threshold)
                if other is None:
                    content = {"text": made["instruction"], "response": made["response"]}
                    self._add_source(item, made["instruction"], content)
                    continue
                reason = "duplicate"
                result |= {"status": reason, "reason": reason, "detail": said(other)}
                db.execute(
                    "UPDATE items SET status = 'duplicate', result = ? WHERE number = ?",
                    (_dumped(result), item),
                )
            db.execute("UPDATE rounds SET settled = 1 WHERE round = ?", (number,))

    def sources_of(self, number: int) -> int:
        """How many sources a round may read: those with ids from 1 to this."""
        return self._db.execute("SELECT sources FROM rounds WHERE round = ?", (number,)).fetchone()[
            0
        ]

    def source(self, id: int) -> Source:
        """One source."""
        item, content = self._db.execute(
            "SELECT item, content FROM sources WHERE id = ?", (id,)
        ).fetchone()
        found = json.loads(content)
        return Source(id, item, found["text"], found.get("response", ""))

    def duplicate_of(
        self, text: str, threshold: float, sources: int | None = None
    ) -> Source | None:
        """The first source with this very text, or else the most similar one from `threshold` on.

        Compared are exact texts as `normal` has them, then at most 200 candidates.

        Args:
            text: An instruction.
            threshold: Of similarity.
            sources: Only those with ids up to this; None takes all.
        """
        last = 2**62 if sources is None else sources
        same = self._db.execute(
            "SELECT min(id) FROM sources WHERE normal = ? AND id <= ?", (normal(text), last)
        ).fetchone()[0]
        if same is not None:
            return self.source(same)
        mine = shingles(text)
        keys = bands(mine)
        where = " OR ".join("(band = ? AND key = ?)" for _ in keys)
        candidates = self._db.execute(
            f"SELECT source, count(*) AS shared FROM bands WHERE ({where}) AND source <= ? "
            f"GROUP BY source ORDER BY shared DESC, source LIMIT {_MOST_CANDIDATES}",
            [*(value for pair in enumerate(keys) for value in pair), last],
        ).fetchall()
        best, found = threshold, None
        for id, _ in candidates:
            other = self.source(id)
            alike = similarity(mine, shingles(other.text))
            if alike > best or (alike >= best and found is None):
                best, found = alike, other
        return found

    def done(self, status: str | None = None) -> Iterator[Done]:
        """The finished items by number, one at a time."""
        rows = self._db.execute(
            "SELECT number, round, status, result, cost, seconds FROM items "
            "WHERE state = 'done' AND (?1 IS NULL OR status = ?1) ORDER BY number",
            (status,),
        )
        for number, round, found, result, cost, seconds in rows:
            yield Done(number, round, found, json.loads(result), json.loads(cost), seconds)

    def note(self, key: str, value: str | None) -> None:
        """Keep a fact of the run; None takes it away."""
        with self._writing() as db:
            if value is None:
                db.execute("DELETE FROM meta WHERE key = ?", (key,))
            else:
                db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def noted(self, key: str) -> str | None:
        """A fact that was kept."""
        found = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return found and found[0]

    def _add_source(self, item: int | None, text: str, content: Mapping[str, str]) -> None:
        id = self._db.execute(
            "INSERT INTO sources (item, normal, content) VALUES (?, ?, ?)",
            (item, normal(text), _dumped(content)),
        ).lastrowid
        self._db.executemany(
            "INSERT INTO bands VALUES (?, ?, ?)",
            [(band, key, id) for band, key in enumerate(bands(shingles(text)))],
        )

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection, None, None]:
        """One transaction; an exception takes all of it back."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                with suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")
        except sqlite3.OperationalError as error:
            raise ShoalError(f"The work in {self.path} cannot be written: {error}.") from error


def said(source: Source) -> str:
    """Why an item is a duplicate, as a sentence."""
    return f"It is as good as {source.text[:80]!r}."


def _dumped(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))
