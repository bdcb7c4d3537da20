"""Deadlines of blocking calls."""

import math
import socket
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

__all__ = ["Watch"]


class Watch:
    """Shuts sockets at their deadlines, for httpx bounds each wait and not their sum.

    One thread for all. It is woken only for a deadline before the one it sleeps towards,
    so that a call costs no switch of threads.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._due: dict[object, tuple[float, socket.socket]] = {}
        self._wakes = math.inf
        self._thread: threading.Thread | None = None
        self._closed = False

    @contextmanager
    def until(self, deadline: float | None, stream: Any) -> Generator[None]:
        """Shut the socket of this stream if the block lasts longer."""
        sock = None if deadline is None or stream is None else stream.get_extra_info("socket")
        if deadline is None or sock is None:
            yield
            return
        key = object()
        with self._changed:
            self._due[key] = (deadline, sock)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="deadlines", daemon=True)
                self._thread.start()
            elif deadline < self._wakes:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._due.pop(key, None)

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                for key, (deadline, sock) in list(self._due.items()):
                    if deadline <= now:
                        del self._due[key]
                        with suppress(OSError):
                            sock.shutdown(socket.SHUT_RDWR)
                self._wakes = min((at for at, _ in self._due.values()), default=math.inf)
                self._changed.wait(None if self._wakes == math.inf else self._wakes - now)

    def close(self) -> None:
        """End the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        # garbage may be collected in any thread, this one too
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()
