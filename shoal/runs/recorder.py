"""Events into a store of traces, written by a thread beside the run."""

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from shoal.errors import ShoalError
from shoal.runs.capture import Capture
from shoal.runs.traces import Keep, TraceStore

__all__ = ["Recorder"]

_PASSING = ("delta", "tool_progress")  # of use while it happens, and not afterwards


class Recorder:
    """Takes events at the price of a queue; a thread writes what has come in one transaction.

    Usage: `with Recorder() as recorder: run(graph, question, on_event=recorder.write)`. Any
    number of runs, in any threads, may share one. Where the store fails, the runs go on
    unrecorded, and `close` says so once; a run that lost an event is left out from there on.

    Args:
        path: As of a `TraceStore`.
        keep: As of a `TraceStore`.
        capture: As of a `TraceStore`; with `off` nothing is taken and no file is made.
    """

    def __init__(
        self,
        path: Path | None = None,
        *,
        keep: Keep | None = None,
        capture: Capture = "full",
    ) -> None:
        self._arguments: dict[str, Any] = {"path": path, "keep": keep, "capture": capture}
        self._queue: SimpleQueue[Mapping[str, Any] | None] = SimpleQueue()
        self._failure: ShoalError | None = None
        self._written = threading.Event()
        self._thread: threading.Thread | None = None
        if capture != "off":
            self._thread = threading.Thread(target=self._work, name="shoal traces", daemon=True)
            self._thread.start()

    def write(self, event: Mapping[str, Any]) -> None:
        """Take one event; it must not be changed afterwards."""
        if self._thread is not None and event["event"] not in _PASSING:
            self._queue.put(event)

    def close(self) -> None:
        """Wait until all is written; closing twice is harmless.

        The thread closes the file after that, for SQLite then waits for the disk.

        Raises:
            ShoalError: Something was not written.
        """
        if self._thread is None:
            return
        self._queue.put(None)
        self._written.wait()
        self._thread = None
        if self._failure is not None:
            raise self._failure

    def __enter__(self) -> "Recorder":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _work(self) -> None:
        try:
            with TraceStore(**self._arguments) as store:
                while events := self._next():
                    self._add(store, events)
                self._written.set()
        except ShoalError as error:
            self._failure = error
            self._written.set()
            while self._queue.get() is not None:  # nobody else would empty it
                pass

    def _add(self, store: TraceStore, events: Sequence[Mapping[str, Any]]) -> None:
        """Write some events; what fails is lost, and what comes later is tried again."""
        try:
            store.add(events)
        except ShoalError as error:
            self._failure = self._failure or error
        except Exception as error:  # an event that is not plain data, say
            self._failure = self._failure or ShoalError(f"The trace cannot be written: {error}.")

    def _next(self) -> list[Mapping[str, Any]]:
        """All that has come, at least one event; nothing at the end."""
        event = self._queue.get()
        found: list[Mapping[str, Any]] = []
        while event is not None:
            found.append(event)
            if self._queue.empty():
                return found
            event = self._queue.get()
        self._queue.put(None)  # the end is told again to the next call
        return found
