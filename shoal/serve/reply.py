"""An answer on its way out: as one JSON object, or as server-sent events."""

import asyncio
import json
import time
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from shoal.serve.conversation import Ask
from shoal.serve.pieces import Call, End, Note, Piece
from shoal.serve.refusals import Refused
from shoal.serve.service import Service

__all__ = ["SEND_SECONDS", "Face", "Reply", "event", "gone"]

SEND_SECONDS = 30.0
"""A reader that takes nothing for so long is given up."""

_CLIENT_GONE = 499


class Face(Protocol):
    """How one API writes an answer."""

    def body(self, end: End, calls: list[Call], notes: str) -> Mapping[str, Any]:
        """The answer as one object."""
        ...

    def opening(self) -> Iterable[bytes]:
        """Events before the first piece."""
        ...

    def piece(self, piece: Piece) -> Iterable[bytes]:
        """Events of a piece; of an `End`, the last ones."""
        ...

    def failure(self, refused: Refused) -> Iterable[bytes]:
        """Events that end a stream in which something went wrong."""
        ...


def event(data: Mapping[str, Any], name: str | None = None) -> bytes:
    """One server-sent event."""
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


async def gone(receive: Receive) -> None:
    """Return when the client has gone away."""
    while (await receive())["type"] != "http.disconnect":
        pass


class Reply(Response):
    """Plays a request once it is sent, and stops the run where the client goes away.

    The head of a stream goes out with the first piece, so that what fails before has a
    status of its own.

    Args:
        service: Who plays it.
        request: What is asked.
        face: Writes the answer.
        stream: Whether as events.
        endpoint: As the metrics name it.
    """

    def __init__(
        self, service: Service, request: Ask, face: Face, *, stream: bool, endpoint: str
    ) -> None:
        super().__init__()
        self._service, self._request, self._face = service, request, face
        self._stream, self._endpoint = stream, endpoint
        self._status = _CLIENT_GONE
        self._ok = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        began = time.monotonic()

        async def sent(message: Any) -> None:
            async with asyncio.timeout(SEND_SECONDS):
                await send(message)

        answer = asyncio.create_task(self._answer(sent))
        watch = asyncio.create_task(gone(receive))
        try:
            await asyncio.wait({answer, watch}, return_when=asyncio.FIRST_COMPLETED)
            if answer.done():
                answer.result()
        except (TimeoutError, OSError):
            self._ok = False  # the reader is gone or stuck: nobody to tell
        finally:
            for task in (answer, watch):
                task.cancel()
            await asyncio.wait({answer, watch})
            seconds = time.monotonic() - began
            status = self._status if answer.done() and not answer.cancelled() else _CLIENT_GONE
            graph = self._request.graph
            self._service.metrics.ended(self._endpoint, graph, status, seconds, self._ok)

    async def _answer(self, send: Send) -> None:
        try:
            async with self._service.playing(self._request) as pieces:
                await (self._events(pieces.get, send) if self._stream else self._json(pieces, send))
        except Refused as refused:
            await self._send(send, refused.status, refused.body(), refused.headers)

    async def _json(self, pieces: Any, send: Send) -> None:
        calls: list[Call] = []
        notes = ""
        while not isinstance(piece := await pieces.get(), End):
            if isinstance(piece, Call):
                calls.append(piece)
            elif isinstance(piece, Note):
                notes += piece.text
        self._ok = True
        await self._send(send, 200, self._face.body(piece, calls, notes))

    async def _events(self, get: Any, send: Send) -> None:
        piece: Piece = await get()
        self._status = 200
        headers = [(b"content-type", b"text/event-stream; charset=utf-8")]
        headers += [(b"cache-control", b"no-store"), (b"x-accel-buffering", b"no")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        frames = [*self._face.opening(), *self._face.piece(piece)]
        try:
            while True:
                body = b"".join(frames)
                if body:
                    await send({"type": "http.response.body", "body": body, "more_body": True})
                if isinstance(piece, End):
                    self._ok = True
                    break
                piece = await get()
                frames = list(self._face.piece(piece))
        except Refused as refused:
            last = b"".join(self._face.failure(refused))
            await send({"type": "http.response.body", "body": last, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def _send(
        self,
        send: Send,
        status: int,
        data: Mapping[str, Any],
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self._status = status
        body = json.dumps(data, ensure_ascii=False).encode()
        pairs = {
            "content-type": "application/json",
            "content-length": str(len(body)),
            "cache-control": "no-store",
            **(headers or {}),
        }
        raw = [(key.lower().encode(), value.encode()) for key, value in pairs.items()]
        await send({"type": "http.response.start", "status": status, "headers": raw})
        await send({"type": "http.response.body", "body": body})
