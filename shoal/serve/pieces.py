"""What an answer is made of while it is written, on its way from a run to a reader."""

import asyncio
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Literal

from shoal.models import Usage

__all__ = ["Call", "End", "Note", "Piece", "Pieces", "Text"]


@dataclass(frozen=True)
class Text:
    """More of the answer."""

    text: str


@dataclass(frozen=True)
class Note:
    """What the team is doing: a line of a plan, a tool call or an observation."""

    text: str


@dataclass(frozen=True)
class Call:
    """A call that the client is to make."""

    id: str
    name: str
    arguments: str
    """As JSON."""


@dataclass(frozen=True)
class End:
    """How it ended.

    Attributes:
        text: The whole answer.
        finish: `stop`, `length` or `tool_calls`.
        usage: Tokens of all model calls.
        about: Facts of the run: `run_id`, `stop`, `reason`, `calls`, `model_calls`.
    """

    text: str
    finish: Literal["stop", "length", "tool_calls"]
    usage: Usage
    about: dict[str, Any] = field(default_factory=dict[str, Any])


Piece = Text | Note | Call | End


class Pieces:
    """From the thread of a run to the event loop.

    What waits for a slow reader is bounded by what a run may write (its budget), and pieces
    of one kind that wait are joined. The run never waits for its reader.
    """

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._lock = threading.Lock()
        self._waiting: deque[Piece | Exception] = deque()
        self._came = asyncio.Event()

    def put(self, piece: Piece | Exception) -> None:
        """Hand on one piece, or why there are no more; from any thread."""
        with self._lock:
            last = self._waiting[-1] if self._waiting else None
            if isinstance(piece, Text) and isinstance(last, Text):
                self._waiting[-1] = Text(last.text + piece.text)
            elif isinstance(piece, Note) and isinstance(last, Note):
                self._waiting[-1] = Note(last.text + piece.text)
            else:
                self._waiting.append(piece)
        self._loop.call_soon_threadsafe(self._came.set)

    async def get(self) -> Piece:
        """The next piece; the last one is an `End`. Raises what the run raised."""
        while True:
            self._came.clear()
            with self._lock:
                piece = self._waiting.popleft() if self._waiting else None
            if isinstance(piece, Exception):
                raise piece
            if piece is not None:
                return piece
            await self._came.wait()
