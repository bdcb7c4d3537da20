"""What a run needs the main thread for: a person's answer, and SIGTERM."""

import signal
import sys
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

from shoal.cli.background import Event
from shoal.cli.text import printable

if TYPE_CHECKING:
    from shoal.graphs import Question

__all__ = ["answer_on_terminal", "asks_main_thread", "drained_by_sigterm", "has_terminal"]


def asks_main_thread(emit: Callable[[Event], None]) -> "Callable[[Question], bool | None]":
    """An `ask` for `run` whose questions come out of `emit` as events `asks`.

    Such an event has a `question`, and as `reply` a Future that takes the answer.
    """

    def ask(question: "Question") -> bool | None:
        reply: Future[bool | None] = Future()
        emit({"event": "asks", "question": question, "reply": reply})
        return reply.result()

    return ask


def has_terminal() -> bool:
    """Whether there is somebody to ask: a terminal to read from and one to write to."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def answer_on_terminal(event: Event) -> None:
    """Ask on standard error what an event `asks`, and hand on the answer."""
    question: Question = event["question"]
    print(printable(question.about), file=sys.stderr)
    print(f"{question.prompt} [y/N] ", end="", file=sys.stderr, flush=True)
    event["reply"].set_result(sys.stdin.readline().strip().lower() in ("y", "yes"))


@contextmanager
def drained_by_sigterm(drain: Callable[[], None]) -> Generator[None, None, None]:
    """Within it SIGTERM calls `drain`, and a second one ends the process at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def handle(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        drain()

    before = signal.signal(signal.SIGTERM, handle)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
