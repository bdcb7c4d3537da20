"""The state of runs in a SQLite file, so that each goes on after a crash where it stood.

LangGraph's SqliteSaver keeps every state that a thread ever had, so its file grows with the
square of a run. Here the newest state of a thread is kept, with what its unfinished step wrote.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
import os
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, cast, get_args, get_type_hints

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.checkpoint.sqlite import SqliteSaver
from langgraph.runtime import RunControl
from pydantic import BaseModel
from typing_extensions import is_typeddict

from shoal.agents import Answer, Exchange, GiveUp, Plan, Turn
from shoal.errors import UsageError
from shoal.graphs.budget import Spent
from shoal.models import Usage
from shoal.tools import CallRecord, ToolCall

__all__ = ["Durable", "NewestSaver", "open_checkpoints", "serializer", "state_types"]

_STATE: tuple[type, ...] = (
    Answer,
    CallRecord,
    Exchange,
    GiveUp,
    Plan,
    Spent,
    ToolCall,
    Turn,
    Usage,
)
_BUSY_SECONDS = 10.0
_WAL_PAGES = 64
"""Pages of 4 kB after which the log is written back; by default it grows to 4 MB."""


@dataclass(frozen=True)
class Durable:
    """Where a run is kept.

    Attributes:
        saver: Such as `open_checkpoints` gives; LangGraph's InMemorySaver where a run need not
            outlive the process, and only be interrupted for a question.
        thread: Names the run; each question needs a name of its own.
        control: Lets another thread, or a signal, end the run at the next step.
    """

    saver: BaseCheckpointSaver[Any]
    thread: str
    control: RunControl | None = None


class NewestSaver(SqliteSaver):
    """A SqliteSaver that forgets a thread's states but the newest."""

    def put(self, config: Any, checkpoint: Any, metadata: Any, new_versions: Any) -> Any:
        """Save a state, and forget those before it."""
        stored = super().put(config, checkpoint, metadata, new_versions)
        place = config["configurable"]
        values = (str(place["thread_id"]), place["checkpoint_ns"], checkpoint["id"])
        with self.cursor() as cursor:
            for table in ("checkpoints", "writes"):
                cursor.execute(
                    f"DELETE FROM {table} WHERE thread_id = ? AND checkpoint_ns = ?"
                    " AND checkpoint_id < ?",
                    values,
                )
        return stored


def serializer(types: Iterable[type] = ()) -> JsonPlusSerializer:
    """Writes and reads the types that the state of a team is made of, and `types`."""
    kinds = {*_STATE, *types}
    return JsonPlusSerializer(
        allowed_msgpack_modules=[(kind.__module__, kind.__qualname__) for kind in kinds]
    )


def state_types(schema: Any) -> set[type]:
    """The pydantic types, dataclasses and enums that a state, such as a TypedDict, is made of."""
    found: set[type] = set()
    waiting: list[Any] = [schema]
    seen = set[int]()
    while waiting:
        kind: Any = waiting.pop()
        if id(kind) in seen:
            continue
        seen.add(id(kind))
        waiting += [part for part in get_args(kind) if not isinstance(part, str)]
        if isinstance(kind, type) and (is_dataclass(kind) or issubclass(kind, BaseModel | Enum)):
            found.add(cast("type", kind))
        elif not is_typeddict(cast("object", kind)):
            continue
        waiting += get_type_hints(cast("Any", kind)).values()
    return found


@contextmanager
def open_checkpoints(
    path: str | Path, *, types: Iterable[type] = ()
) -> Generator[NewestSaver, None, None]:
    """A file of states, open for as long as the context is.

    Usage: `with open_checkpoints("runs.db") as saver: team.checkpointer = saver`. A write
    survives the death of the process; a power cut may lose the last steps, and no more.

    Args:
        path: Made with its folder where missing; its owner alone can read it. It may be a file
            that also holds something else.
        types: What else than a team's the states are made of, see `state_types`.

    Raises:
        UsageError: The file cannot be opened.
    """
    file = Path(path)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        db = sqlite3.connect(file, timeout=_BUSY_SECONDS, check_same_thread=False)
    except (OSError, sqlite3.Error) as error:
        raise UsageError(f"Runs cannot be kept in {file}: {error}.") from None
    try:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA secure_delete = ON")
            db.execute(f"PRAGMA wal_autocheckpoint = {_WAL_PAGES}")
            saver = NewestSaver(db, serde=serializer(types))
            saver.setup()
        except sqlite3.Error as error:
            raise UsageError(f"{file} cannot be used to keep runs in: {error}.") from None
        yield saver
    finally:
        db.close()
