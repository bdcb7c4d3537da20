"""A trace: JSON lines, one record an event, that a crash can cut short but not spoil.

Holds what it is given and nothing else: no environment, no user, no machine.
"""

import json
import os
import stat
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from shoal.errors import ShoalError, UsageError

__all__ = ["TraceFile", "read_trace"]


class TraceFile:
    """Appends records to a file; each is on its way to disk when `write` returns.

    Usage: `with TraceFile("run.jsonl") as trace: run(graph, question, on_event=trace.write)`.

    A file that is made here can be read by its owner alone, for traces hold questions and
    what tools found. Several threads, and several processes, may write to one file.

    Args:
        path: Is made where it does not exist; its folder is not.

    Raises:
        UsageError: The path cannot be written to.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._lock = threading.Lock()
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
        try:
            self._file = os.open(self.path, flags, 0o600)
        except (OSError, ValueError) as error:  # ValueError: a null byte in the path
            raise UsageError(
                f"The trace cannot be written to {self.path}: {_reason(error)}; name another file."
            ) from error
        try:
            self._end_torn_line()
        except BaseException:
            os.close(self._file)
            raise

    def write(self, record: Mapping[str, Any]) -> None:
        """Append one record.

        Raises:
            ShoalError: The disk refuses it.
        """
        # ASCII, so that a lone surrogate is kept and a cut never falls within a character
        self._append(json.dumps(record, separators=(",", ":")).encode("ascii") + b"\n")

    def sync(self) -> None:
        """Wait until all that was written is on the disk.

        Raises:
            ShoalError: The disk refuses it.
        """
        try:
            os.fsync(self._file)
        except OSError as error:
            raise ShoalError(
                f"The trace cannot be written on to {self.path}: {_reason(error)}."
            ) from error

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        with self._lock:
            if self._file >= 0:
                os.close(self._file)
                self._file = -1

    def __enter__(self) -> "TraceFile":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _append(self, data: bytes) -> None:
        try:
            with self._lock:
                while data:
                    data = data[os.write(self._file, data) :]
        except OSError as error:
            raise ShoalError(
                f"The trace cannot be written on to {self.path}: {_reason(error)}."
            ) from error

    def _end_torn_line(self) -> None:
        """Begin on a new line where an earlier writer was killed within one."""
        status = os.fstat(self._file)
        if not stat.S_ISREG(status.st_mode) or status.st_size == 0:
            return
        try:
            with self.path.open("rb") as file:
                file.seek(-1, os.SEEK_END)
                whole = file.read(1) == b"\n"
        except OSError:
            whole = False  # may be written but not read: an empty line does no harm
        if not whole:
            self._append(b"\n")


def read_trace(path: str | Path) -> list[dict[str, Any]]:
    """The records of a trace in the order written; lines that a crash cut short are left out.

    Raises:
        UsageError: The file cannot be read, or has lines and none of them is a record.
    """
    try:
        lines = Path(path).read_bytes().split(b"\n")
    except OSError as error:
        raise UsageError(f"The trace {path} cannot be read: {_reason(error)}.") from error
    lines = [line for line in lines if line.strip()]
    records = [record for line in lines if (record := _record(line)) is not None]
    if lines and not records:
        raise UsageError(f"{path} is not a trace: none of its lines is a JSON object.")
    return records


def _record(line: bytes) -> dict[str, Any] | None:
    try:
        value: object = json.loads(line)
    except ValueError:
        return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
