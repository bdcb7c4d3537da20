"""Work in a thread beside the main one, which alone hears Ctrl-C."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

__all__ = ["Event", "in_background"]

T = TypeVar("T")
Event = dict[str, Any]


def in_background(
    work: Callable[[Callable[[Event], None]], T], on_event: Callable[[Event], None]
) -> T:
    """Run `work(emit)` in a thread and hand what it emits to `on_event` in this one.

    The main thread only waits, so an interrupt is raised here at once, also while the
    thread computes in C. The thread then runs on until the process ends.

    Returns:
        What `work` returns; what it raises is raised here.
    """
    events: SimpleQueue[Event | None] = SimpleQueue()
    outcome: Future[T] = Future()

    def body() -> None:
        try:
            outcome.set_result(work(events.put))
        except BaseException as error:
            outcome.set_exception(error)
        events.put(None)

    threading.Thread(target=body, name="shoal run", daemon=True).start()
    while (event := events.get()) is not None:
        on_event(event)
    return outcome.result()
