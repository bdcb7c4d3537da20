"""Every run of this user in one SQLite file: bounded, private, written by many at once.

A run is a row and its events are rows below it. The prompt of a model call is kept in a column
of its own, for it is most of the bytes and most readers do not need it.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from shoal.errors import ShoalError, UsageError
from shoal.runs.capture import Capture, captured
from shoal.runs.traces_file import open_traces

__all__ = ["Keep", "StoredRun", "TraceStore", "default_trace_store"]

_COLUMNS = (
    *("id", "began", "graph", "model", "question", "stop", "seconds"),
    *("model_calls", "tool_calls", "prompt", "cached", "written"),
)
_LONGEST_QUESTION = 300


@dataclass(frozen=True)
class Keep:
    """How much a store holds before the oldest run goes.

    Attributes:
        runs: Runs, finished or not.
        megabytes: Size of the database, in 1,000,000 bytes; the newest run stays, however
            large it is.
    """

    runs: int = 1_000
    megabytes: float = 256.0


@dataclass(frozen=True)
class StoredRun:
    """One run as a list shows it.

    Attributes:
        id: As in its events.
        began: Unix time, in seconds.
        graph: None where the run did not say.
        model: Of its first model call; None before that.
        question: Its first 300 characters; None where no content was captured.
        stop: As `RunResult.stop`, or `failed`; None while it runs, and after a crash.
        seconds: Wall time; None while it runs.
        model_calls: Calls of any model so far.
        tool_calls: Tool calls that were run, repeated ones left out.
        prompt: Tokens read.
        cached: Of these, tokens that were not computed again.
        written: Tokens of output, forced and sampled.
    """

    id: str
    began: float
    graph: str | None
    model: str | None
    question: str | None
    stop: str | None
    seconds: float | None
    model_calls: int
    tool_calls: int
    prompt: int
    cached: int
    written: int


def default_trace_store() -> Path:
    """Where traces are kept when nobody says otherwise; nothing is created.

    It is `traces.db` in the user's data folder, or in the folder that SHOAL_DATA names.
    """
    if data := os.environ.get("SHOAL_DATA"):
        return Path(data) / "traces.db"
    import platformdirs

    return platformdirs.user_data_path("shoal", appauthor=False) / "traces.db"


class TraceStore:
    """The runs in one file; used by one thread at a time, the file by any number of processes.

    A transaction is whole or absent after a crash of the process. After a crash of the
    machine the last ones may be absent too: nothing waits for the disk.

    Args:
        path: Is made, and its folder, where it does not exist; readable by its owner alone.
        keep: What is kept when a run ends.
        capture: What of each event is kept; not `off`.

    Raises:
        UsageError: The file cannot be opened, or is no store of traces, or of a newer Shoal.
    """

    def __init__(
        self,
        path: Path | None = None,
        *,
        keep: Keep | None = None,
        capture: Capture = "full",
    ) -> None:
        self.path = default_trace_store() if path is None else path
        self.keep = keep or Keep()
        self.capture: Capture = capture
        self._rows: dict[str, int | None] = {}
        try:
            self._db = open_traces(self.path)
        except OSError as error:
            raise UsageError(
                f"Traces cannot be kept in {self.path}: {error.strerror or error}; name another "
                "folder with SHOAL_DATA, or set SHOAL_TRACE=off."
            ) from error
        except sqlite3.Error as error:
            raise UsageError(
                f"{self.path} is no store of traces: {error}; move it away."
            ) from error

    def add(self, events: Iterable[Mapping[str, Any]]) -> set[str]:
        """Write some events in one transaction; `delta` events are left out.

        Where a run ends, the oldest runs go until `keep` holds.

        Returns:
            The runs of which something was not taken: the store held them before this object
            saw them begin, their start was not seen, or they were deleted meanwhile.

        Raises:
            ShoalError: The disk refuses it, or another process holds the file for 10 seconds.
        """
        refused: set[str] = set()
        ended = False
        try:
            self._db.execute("BEGIN IMMEDIATE")
            for event in events:
                if event["event"] == "delta":
                    continue
                if not self._insert(event):
                    refused.add(event["run_id"])
                ended = ended or event["event"] in ("run_ended", "run_failed")
            if ended:
                self._rotate(self.keep)
            self._db.execute("COMMIT")
        except BaseException as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            self._rows.clear()  # a number that was rolled back may become another run's
            if isinstance(error, sqlite3.Error):
                text = f"The trace cannot be written to {self.path}: {error}."
                raise ShoalError(text) from error
            raise
        return refused

    def runs(
        self,
        *,
        graph: str | None = None,
        model: str | None = None,
        stop: str | None = None,
        since: float | None = None,
        most: int | None = None,
    ) -> list[StoredRun]:
        """Runs, the newest first.

        Args:
            graph: Its name.
            model: A part of the model's name.
            stop: As `StoredRun.stop`; `unfinished` for those without.
            since: Unix time at which a run began at the earliest.
            most: How many at most.
        """
        wanted: list[str] = []
        values: list[Any] = []
        for test, value in (
            ("graph = ?", graph),
            ("instr(model, ?) > 0", model),
            ("coalesce(stop, 'unfinished') = ?", stop),
            ("began >= ?", since),
        ):
            if value is not None:
                wanted.append(test)
                values.append(value)
        where = f"WHERE {' AND '.join(wanted)}" if wanted else ""
        rows = self._db.execute(
            f"SELECT {', '.join(_COLUMNS)} FROM runs {where} "
            "ORDER BY began DESC, number DESC LIMIT ?",
            (*values, -1 if most is None else most),
        )
        return [StoredRun(*row) for row in rows]

    def find(self, said: str) -> StoredRun:
        """The one run whose id begins so; `last` is the newest.

        Raises:
            UsageError: There is none, or several.
        """
        if said == "last":
            found = self.runs(most=1)
        else:
            rows = self._db.execute(
                f"SELECT {', '.join(_COLUMNS)} FROM runs WHERE substr(id, 1, ?) = ? LIMIT 3",
                (len(said), said),
            )
            found = [StoredRun(*row) for row in rows]
        if not found:
            what = "no run yet" if said == "last" else f"no run {said!r}"
            raise UsageError(f"There is {what} in {self.path}; see `shoal trace list`.")
        if len(found) > 1:
            names = " and ".join(run.id for run in found[:2])
            raise UsageError(f"{said!r} begins several runs, such as {names}; write more of it.")
        return found[0]

    def events(self, run_id: str, *, prompts: bool = True) -> list[dict[str, Any]]:
        """The events of a run in the order they happened.

        Args:
            run_id: The whole id.
            prompts: Whether model calls have their `messages`, which are most of the bytes.
        """
        rows = self._db.execute(
            f"SELECT record, {'events.prompt' if prompts else 'NULL'} FROM events "
            "JOIN runs ON runs.number = run WHERE id = ? ORDER BY events.number",
            (run_id,),
        )
        return [_event(record, prompt) for record, prompt in rows]

    def after(self, number: int, run_id: str | None = None) -> Iterator[tuple[int, dict[str, Any]]]:
        """Events written after a place, without prompts, each with its own place.

        Args:
            number: The place of the last event that was seen; 0 is before the first.
            run_id: Of one run alone.
        """
        rows = self._db.execute(
            "SELECT events.number, record FROM events JOIN runs ON runs.number = run "
            "WHERE events.number > ? AND (? IS NULL OR id = ?) ORDER BY events.number",
            (number, run_id, run_id),
        )
        return ((place, _event(record, None)) for place, record in rows)

    def newest(self) -> int:
        """The place of the newest event; 0 where there is none."""
        (number,) = self._db.execute("SELECT coalesce(max(number), 0) FROM events").fetchone()
        return number

    def delete(self, run_ids: Sequence[str]) -> None:
        """Take runs out, and give their room back to the disk."""
        self._db.execute("PRAGMA secure_delete = ON").fetchall()
        self._db.execute("BEGIN IMMEDIATE")
        self._db.executemany("DELETE FROM runs WHERE id = ?", [(i,) for i in run_ids])
        self._db.execute("COMMIT")
        self._shrink()

    def prune(self, keep: Keep) -> int:
        """Take the oldest runs out until `keep` holds; gives how many went."""
        self._db.execute("PRAGMA secure_delete = ON").fetchall()
        self._db.execute("BEGIN IMMEDIATE")
        gone = self._rotate(keep)
        self._db.execute("COMMIT")
        self._shrink()
        return gone

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        self._db.close()

    def __enter__(self) -> "TraceStore":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _insert(self, event: Mapping[str, Any]) -> bool:
        """Write one event, and count it in its run; False where its run was there before."""
        run_id = event["run_id"]
        kept = captured(event, self.capture)
        if run_id not in self._rows:
            self._rows[run_id] = self._begin(kept)
        row = self._rows[run_id]
        if row is None:
            return False
        prompt = kept.pop("messages", None)
        try:
            self._db.execute(
                "INSERT INTO events (run, record, prompt) VALUES (?, ?, ?)",
                (row, _text(kept), None if prompt is None else _text(prompt)),
            )
        except sqlite3.IntegrityError:  # deleted while it ran
            self._rows[run_id] = None
            return False
        self._count(row, event)
        if event["event"] in ("run_ended", "run_failed"):
            del self._rows[run_id]
        return True

    def _begin(self, event: Mapping[str, Any]) -> int | None:
        if event["event"] == "run_resumed":
            found = self._db.execute(
                "SELECT number FROM runs WHERE id = ? AND coalesce(stop, 'failed') = 'failed'",
                (event["run_id"],),
            ).fetchone()
            if found:
                return found[0]
        elif event["event"] != "run_started":
            return None
        question = event.get("question")
        row = self._db.execute(
            "INSERT OR IGNORE INTO runs (id, began, graph, question) VALUES (?, ?, ?, ?)",
            (
                event["run_id"],
                event.get("at", 0.0),
                event.get("graph"),
                question[:_LONGEST_QUESTION].encode("utf-8", "replace").decode()
                if isinstance(question, str)
                else None,
            ),
        )
        return row.lastrowid if row.rowcount else None

    def _count(self, row: int, event: Mapping[str, Any]) -> None:
        match event["event"]:
            case "model_call":
                usage: Mapping[str, int] = event.get("usage") or {}
                self._db.execute(
                    "UPDATE runs SET model = coalesce(model, ?), model_calls = model_calls + ?, "
                    "prompt = prompt + ?, cached = cached + ?, written = written + ? "
                    "WHERE number = ?",
                    (
                        event.get("model"),
                        len(event.get("attempts") or ()) or 1,
                        *(usage.get("prompt", 0), usage.get("cached", 0)),
                        usage.get("forced", 0) + usage.get("sampled", 0),
                        row,
                    ),
                )
            case "tool_call" if not event.get("repeated"):
                self._db.execute(
                    "UPDATE runs SET tool_calls = tool_calls + 1 WHERE number = ?", (row,)
                )
            case "run_ended" | "run_failed":
                self._db.execute(
                    "UPDATE runs SET stop = ?, seconds = coalesce(?, ? - began) WHERE number = ?",
                    (event.get("stop", "failed"), event.get("seconds"), event.get("at"), row),
                )
            case _:
                pass

    def _rotate(self, keep: Keep) -> int:
        (count,) = self._db.execute("SELECT count(*) FROM runs").fetchone()
        gone = 0
        while count - gone > keep.runs or (
            count - gone > 1 and self._bytes() > keep.megabytes * 1e6
        ):
            self._db.execute("DELETE FROM runs WHERE number = (SELECT min(number) FROM runs)")
            gone += 1
        return gone

    def _bytes(self) -> int:
        """Of the pages that are in use; freed ones are filled again first."""
        pages, free, size = (
            self._db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        return (pages - free) * size

    def _shrink(self) -> None:
        # as a script, for Python takes but the first step of a pragma that gives no columns
        self._db.executescript("PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)")


def _text(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _event(record: str, prompt: str | None) -> dict[str, Any]:
    event = cast("dict[str, Any]", json.loads(record))
    if prompt is not None:
        event["messages"] = json.loads(prompt)
    return event
