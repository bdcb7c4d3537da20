"""What a tool tells while it runs: `progress("3 of 10 pages")`, heard by whoever listens."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["MOST_TOLD", "PROGRESS_LIMIT", "progress", "progress_to"]

PROGRESS_LIMIT = 200
"""Characters of one message; the rest is cut."""

MOST_TOLD = 1_000
"""Messages of one call that are heard."""

_LISTENER: ContextVar[Callable[[str], None] | None] = ContextVar(
    "shoal_tool_progress", default=None
)


def progress(text: str) -> None:
    """Tell how far the current tool call has come; without a listener nothing happens.

    It is shown to people while the tool runs. No model reads it, and no trace keeps it.

    Args:
        text: One line of at most 200 characters; what is longer is cut.
    """
    if (listener := _LISTENER.get()) is not None:
        line = " ".join(str(text)[: 4 * PROGRESS_LIMIT].split())
        line = line.encode("utf-8", "replace").decode()
        listener(line if len(line) <= PROGRESS_LIMIT else line[: PROGRESS_LIMIT - 1] + "…")


@contextmanager
def progress_to(listener: Callable[[str], None]) -> Generator[None]:
    """Hand on what the tool calls within tell; not what one tells that was left behind.

    Args:
        listener: Given each message, in the thread of the tool.
    """
    left = MOST_TOLD

    def hear(text: str) -> None:
        nonlocal left
        if left > 0:
            left -= 1
            listener(text)

    token = _LISTENER.set(hear)
    try:
        yield
    finally:
        left = 0
        _LISTENER.reset(token)
