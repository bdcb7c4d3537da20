"""Conversations on disk: what was asked and answered, and all that a crash must not lose.

One SQLite file. Every step is written as it happens, so a process that is killed within a
question leaves it open, and beside it the state of its run and the ledger of its effects.
Knows no model: steps are plain data, and what they mean is the caller's.
"""

import json
import sqlite3
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from shoal.errors import UsageError
from shoal.runs.sessions_file import SessionFile, default_sessions_file

__all__ = ["Session", "SessionStore", "Turn", "default_sessions_file"]

_SESSION = """
    SELECT s.id, s.name, s.created, s.used, s.settings,
        (SELECT count(*) FROM turns WHERE session = s.id),
        (SELECT question FROM turns WHERE session = s.id ORDER BY number LIMIT 1)
    FROM sessions s
"""
_LASTS = """
    effect = 'effect' AND (
        outcome IS NULL OR outcome = 'unknown' OR json_extract(record, '$.error') IS NULL)
"""
_TURN = "SELECT id, session, number, question, asked, answer, stop, seconds, usage FROM turns"


@dataclass(frozen=True)
class Session:
    """A conversation.

    Attributes:
        id: Never given twice.
        name: Unique; what a user types.
        created: Unix time, in seconds.
        used: Unix time of the last question.
        settings: What its questions are asked with; the caller's own data.
        turns: How many questions it holds.
        first: Its first question, or None.
    """

    id: int
    name: str
    created: float
    used: float
    settings: dict[str, Any]
    turns: int
    first: str | None


@dataclass(frozen=True)
class Turn:
    """One question and what became of it.

    Attributes:
        id: Never given twice.
        session: The id of its session.
        number: Its place in the session, from 1.
        question: What was asked.
        asked: Unix time, in seconds.
        answer: What the user was told; empty while there is none.
        stop: How it ended, the caller's word; None while it is open.
        seconds: Wall time; None while it is open.
        usage: Tokens, the caller's own data.
    """

    id: int
    session: int
    number: int
    question: str
    asked: float
    answer: str
    stop: str | None
    seconds: float | None
    usage: dict[str, Any]

    @property
    def run(self) -> str:
        """Names its run among the states and in the ledger, both in the file of sessions."""
        return f"turn-{self.id}"


class SessionStore(SessionFile):
    """The sessions of a user, in one file; several threads and processes may use it.

    Arguments and errors as of `SessionFile`. A session that is deleted is overwritten there.
    """

    # Sessions

    def create(self, settings: Mapping[str, Any], name: str | None = None) -> Session:
        """A new session; without a name it is called by the day and a number.

        Raises:
            UsageError: The name is taken, or is none.
        """
        now = time.time()
        with self._writing() as db:
            if name is None:
                day = time.strftime("%Y-%m-%d", time.localtime(now))
                taken = {n for (n,) in db.execute("SELECT name FROM sessions")}
                name = next(n for i in range(1, len(taken) + 2) if (n := f"{day}.{i}") not in taken)
            self._check_name(name)
            made = db.execute(
                "INSERT INTO sessions (name, created, used, settings) VALUES (?, ?, ?, ?)",
                (name, now, now, json.dumps(dict(settings))),
            )
            return self._session("id", made.lastrowid)

    def get(self, name: str) -> Session:
        """The session of that name; raises UsageError, which suggests the closest."""
        with self._reading() as db:
            rows = db.execute(f"{_SESSION} WHERE s.name = ?", (_encodable(name),)).fetchall()
            if rows:
                return _session_of(rows[0])
            names = [n for (n,) in db.execute("SELECT name FROM sessions ORDER BY used DESC")]
        close = get_close_matches(name, names, 1)
        hint = f"; you may mean {close[0]}" if close else "; `shoal sessions` lists them"
        raise UsageError(f"There is no session {name!r}{hint}.")

    def latest(self) -> Session | None:
        """The session that was used last."""
        with self._reading() as db:
            row = db.execute(f"{_SESSION} ORDER BY s.used DESC, s.id DESC LIMIT 1").fetchone()
        return _session_of(row) if row else None

    def sessions(self, limit: int = -1) -> list[Session]:
        """The sessions, the last used first."""
        with self._reading() as db:
            rows = db.execute(f"{_SESSION} ORDER BY s.used DESC, s.id DESC LIMIT ?", (limit,))
            return [_session_of(row) for row in rows]

    def search(self, words: str, limit: int = 20) -> list[tuple[Session, Turn]]:
        """Questions and answers that hold every word, or a word that begins so; best first.

        Raises:
            UsageError: There is no word to look for.
        """
        terms = [f'"{word}"*' for word in _encodable(words).replace('"', " ").split()]
        if not any(c.isalnum() for c in words):
            raise UsageError("There is no word to look for.")
        with self._reading() as db:
            rows = db.execute(
                f"{_TURN} JOIN (SELECT rowid AS found, rank AS place FROM words"
                " WHERE words MATCH ?) ON found = id ORDER BY place, id DESC LIMIT ?",
                (" ".join(terms), limit),
            ).fetchall()
            turns = [_turn_of(row) for row in rows]
            return [(self._session("id", turn.session), turn) for turn in turns]

    def rename(self, session: int, name: str) -> None:
        """Give a session another name; raises UsageError where it is taken, or is none."""
        with self._writing() as db:
            self._check_name(name)
            db.execute("UPDATE sessions SET name = ? WHERE id = ?", (name, session))

    def set_settings(self, session: int, settings: Mapping[str, Any]) -> None:
        """Put other settings in place of a session's."""
        with self._writing() as db:
            data = json.dumps(dict(settings))
            db.execute("UPDATE sessions SET settings = ? WHERE id = ?", (data, session))

    def delete(self, session: int) -> None:
        """Delete a session and all it holds.

        Raises:
            UsageError: Another process holds it.
        """
        with self._lock:
            other = session != self._held
            if other and not self._try_hold(session):
                raise UsageError("That session is open in another process; leave it there first.")
            try:
                with self._writing() as db:
                    turns = db.execute("SELECT id FROM turns WHERE session = ?", (session,))
                    self._forget_runs(db, [turn for (turn,) in turns.fetchall()])
                    db.execute("DELETE FROM sessions WHERE id = ?", (session,))
                    db.execute("INSERT INTO words (words) VALUES ('optimize')")
            finally:
                if other:
                    self._let_go(session)
        with suppress(sqlite3.Error):  # a reader may keep the old pages until it is done
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def hold(self, session: Session) -> None:
        """Let no other process ask within a session, until another is held or this one ends.

        Raises:
            UsageError: Another process holds it.
        """
        with self._lock:
            if self._held == session.id:
                return
            if not self._try_hold(session.id):
                raise UsageError(
                    f"The session {session.name} is open in another process; leave it there first."
                )
            if self._held is not None:
                self._let_go(self._held)
            self._held = session.id

    def is_held(self, session: Session) -> bool:
        """Whether another process holds a session."""
        with self._lock:
            if session.id == self._held:
                return False
            free = self._try_hold(session.id)
            if free:
                self._let_go(session.id)
            return not free

    # Turns

    def begin(
        self,
        session: int,
        question: str,
        *,
        in_place_of: Turn | None = None,
    ) -> Turn:
        """Open a turn at the end of a session.

        Args:
            session: Its id.
            question: What is asked.
            in_place_of: A turn that is deleted; effects of it that last count as made in the
                new one.
        """
        now = time.time()
        with self._writing() as db:
            (last,) = db.execute(
                "SELECT coalesce(max(number), 0) FROM turns WHERE session = ? AND id != ?",
                (session, in_place_of.id if in_place_of else -1),
            ).fetchone()
            if in_place_of:
                db.execute("DELETE FROM turns WHERE id = ?", (in_place_of.id,))
            made = db.execute(
                "INSERT INTO turns (session, number, question, asked) VALUES (?, ?, ?, ?)",
                (session, last + 1, _encodable(question), now),
            ).lastrowid
            if in_place_of:
                db.execute(
                    f"UPDATE ledger SET task = ?, answers = 0 WHERE task = ? AND {_LASTS}",
                    (f"turn-{made}", in_place_of.run),
                )
                self._forget_runs(db, [in_place_of.id])
            db.execute("UPDATE sessions SET used = ? WHERE id = ?", (now, session))
            return _turn_of(db.execute(f"{_TURN} WHERE id = ?", (made,)).fetchone())

    def end(
        self,
        turn: int,
        *,
        stop: str,
        answer: str,
        seconds: float,
        usage: Mapping[str, Any] | None = None,
    ) -> None:
        """Close a turn: its run needs no going on any more, and its states are forgotten."""
        with self._writing() as db:
            db.execute(
                "UPDATE turns SET stop = ?, answer = ?, seconds = ?, usage = ? WHERE id = ?",
                (stop, _encodable(answer), seconds, json.dumps(dict(usage or {})), turn),
            )
            self._forget_states(db, [f"turn-{turn}"])

    def turns(self, session: int) -> list[Turn]:
        """The turns of a session, oldest first."""
        with self._reading() as db:
            rows = db.execute(f"{_TURN} WHERE session = ? ORDER BY number", (session,))
            return [_turn_of(row) for row in rows]

    def remove(self, turn: int) -> None:
        """Delete a turn and all it holds."""
        with self._writing() as db:
            self._forget_runs(db, [turn])
            db.execute("DELETE FROM turns WHERE id = ?", (turn,))

    def add_event(self, turn: int, event: Mapping[str, Any]) -> None:
        """Append one event to a turn."""
        with self._writing() as db:
            db.execute("INSERT INTO events (turn, event) VALUES (?, ?)", (turn, json.dumps(event)))

    def events(self, turn: int) -> list[dict[str, Any]]:
        """The events of a turn, oldest first."""
        with self._reading() as db:
            rows = db.execute("SELECT event FROM events WHERE turn = ? ORDER BY id", (turn,))
            return [json.loads(event) for (event,) in rows]

    def clear_events(self, turn: int, after: float = 0.0) -> None:
        """Forget the events of a turn after a moment, for what was played then is played again."""
        with self._writing() as db:
            db.execute(
                "DELETE FROM events WHERE turn = ? AND json_extract(event, '$.at') > ?",
                (turn, after),
            )

    # What a turn's run keeps while it is open, see `Turn.run`

    def lasting(self, turn: Turn) -> list[str]:
        """The tools whose effect in a turn lasts: it happened, or may have."""
        with self._reading() as db:
            rows = db.execute(
                f"SELECT tool FROM ledger WHERE task = ? AND {_LASTS} ORDER BY began", (turn.run,)
            )
            return [tool for (tool,) in rows]

    def _forget_states(self, db: sqlite3.Connection, runs: Iterable[str]) -> None:
        """Delete the states that LangGraph kept of some runs; others write its tables."""
        found = db.execute(
            "SELECT name FROM sqlite_master WHERE name IN ('checkpoints', 'writes')"
        ).fetchall()
        threads = [(run,) for run in runs]
        for (table,) in found:
            db.executemany(f"DELETE FROM {table} WHERE thread_id = ?", threads)

    def _forget_runs(self, db: sqlite3.Connection, turns: Iterable[int]) -> None:
        runs = [f"turn-{turn}" for turn in turns]
        self._forget_states(db, runs)
        db.executemany("DELETE FROM ledger WHERE task = ?", [(run,) for run in runs])

    def _session(self, column: str, value: Any) -> Session:
        row = self._db.execute(f"{_SESSION} WHERE s.{column} = ?", (value,)).fetchone()
        return _session_of(row)

    def _check_name(self, name: str) -> None:
        if not name.strip() or name != name.strip() or not name.isprintable() or len(name) > 80:
            raise UsageError(
                f"{name!r} cannot be a session's name; use at most 80 printable characters."
            )
        if self._db.execute("SELECT 1 FROM sessions WHERE name = ?", (name,)).fetchone():
            raise UsageError(f"There is a session {name!r} already; choose another name.")


def _session_of(row: Any) -> Session:
    number, name, created, used, settings, turns, first = row
    return Session(number, name, created, used, json.loads(settings), turns, first)


def _turn_of(row: Any) -> Turn:
    return Turn(*row[:-1], usage=json.loads(row[-1] or "{}"))


def _encodable(text: str) -> str:
    """`text` with lone surrogates replaced: they have no UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")
