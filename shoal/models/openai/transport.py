"""HTTP with a deadline: one request, its status, and its body as it comes.

Written once as coroutines. `SyncTransport` never suspends, so `run` and `iterate` drive it
without an event loop; `AsyncTransport` runs in an event loop of its own thread, so that its
connections outlive the caller's loop.
"""

import asyncio
import math
import threading
import time
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Generator,
    Iterator,
)
from concurrent.futures import Future
from contextlib import (
    AbstractAsyncContextManager,
    asynccontextmanager,
    contextmanager,
)
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, Protocol, TypeVar

import httpx

from shoal.errors import ModelError
from shoal.models.openai.watch import Watch

__all__ = [
    "AsyncTransport",
    "Expired",
    "Lost",
    "Reply",
    "Settings",
    "Silent",
    "SyncTransport",
    "Transport",
    "iterate",
    "run",
]

T = TypeVar("T")

_HEADERS = {"User-Agent": "shoal", "Accept-Encoding": "gzip, deflate"}
_parsed = lru_cache(maxsize=64)(httpx.URL)


class Expired(Exception):
    """The deadline of the call passed."""


class Silent(Exception):
    """The server sent nothing for as long as the time-out allows."""


class Lost(Exception):
    """No connection, or one that was cut; the message says which."""


@dataclass(frozen=True)
class Settings:
    """How to reach one server."""

    url: str
    headers: dict[str, str]
    timeout: float
    """Seconds of silence that are borne."""
    connect: float
    """Seconds to connect."""
    connections: int
    trust_env: bool

    def client(self) -> dict[str, Any]:
        """Arguments of an httpx client or transport."""
        limits = httpx.Limits(
            max_connections=self.connections, max_keepalive_connections=self.connections
        )
        return {"limits": limits, "trust_env": self.trust_env}

    def request(
        self, method: str, path: str, body: bytes | None, deadline: float | None
    ) -> httpx.Request:
        """A request as `Transport.open` takes it; nothing of an earlier one is in it.

        Raises:
            Expired: the deadline has passed.
        """
        timeouts = self.timeouts(deadline).as_dict()
        return httpx.Request(
            method,
            _parsed(self.url + path),
            headers=_HEADERS | self.headers,
            content=body,
            extensions={"timeout": timeouts},
        )

    def timeouts(self, deadline: float | None) -> httpx.Timeout:
        """What each wait may take; a wait for a free connection is bounded by the deadline."""
        left = math.inf if deadline is None else deadline - time.monotonic()
        if left <= 0:
            raise Expired
        silence = min(self.timeout, left)
        pool = None if deadline is None else left
        return httpx.Timeout(silence, connect=min(self.connect, left), pool=pool)


@dataclass(frozen=True)
class Reply:
    """A response whose body is still to be read."""

    status: int
    headers: httpx.Headers
    chunks: AsyncIterator[bytes]


class Transport(Protocol):
    """Opens requests, and waits between them."""

    def open(
        self, method: str, path: str, body: bytes | None, deadline: float | None
    ) -> AbstractAsyncContextManager[Reply]:
        """Send a request.

        Args:
            method: GET or POST.
            path: after the base address.
            body: JSON.
            deadline: `time.monotonic()` at which everything must be over.

        Raises:
            Expired, Silent, Lost: also while the body is read.
        """
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    def exclusive(self, deadline: float | None) -> AbstractAsyncContextManager[None]:
        """Let one call at a time through the block.

        Raises:
            Expired: the deadline passed before it was this call's turn.
        """
        ...


@contextmanager
def _translated(deadline: float | None) -> Generator[None]:
    """Turn the errors of httpx into those of this module."""
    try:
        yield
    except (httpx.HTTPError, httpx.StreamError, TimeoutError) as error:
        if deadline is not None and time.monotonic() >= deadline - 0.001:
            raise Expired from None
        if isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout):
            raise Silent from None
        if isinstance(error, httpx.ConnectTimeout):
            raise Lost("no connection in time") from None
        if isinstance(error, httpx.ConnectError):
            raise Lost(f"no connection ({error})") from None
        raise Lost("the connection was cut") from None


class SyncTransport:
    """Blocks the calling thread; its coroutines never suspend.

    The deadline bounds each wait for the head of a response, and its whole body.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._send: Callable[[httpx.Request], httpx.Response]
        if settings.trust_env:  # the client knows the proxies of the environment
            client = httpx.Client(**settings.client())
            self._send, self._shut = partial(client.send, stream=True), client.close
        else:  # no cookies, no redirects to other hosts; a client's cost a third of a request
            transport = httpx.HTTPTransport(**settings.client())
            self._send, self._shut = transport.handle_request, transport.close
        self._watch = Watch()
        self._turn = threading.Lock()

    @asynccontextmanager
    async def open(
        self, method: str, path: str, body: bytes | None, deadline: float | None
    ) -> AsyncGenerator[Reply]:
        """See `Transport.open`."""
        request = self._settings.request(method, path, body, deadline)
        with _translated(deadline):
            response = self._send(request)
            try:
                with self._watch.until(deadline, response.extensions.get("network_stream")):
                    chunks = _chunks(response, deadline)
                    yield Reply(response.status_code, response.headers, chunks)
            finally:
                response.close()

    async def sleep(self, seconds: float) -> None:
        """See `Transport.sleep`."""
        time.sleep(seconds)

    @asynccontextmanager
    async def exclusive(self, deadline: float | None) -> AsyncGenerator[None]:
        """See `Transport.exclusive`."""
        left = -1 if deadline is None else max(0.0, deadline - time.monotonic())
        if not self._turn.acquire(timeout=left):
            raise Expired
        try:
            yield
        finally:
            self._turn.release()

    def close(self) -> None:
        """Close the connections."""
        self._shut()
        self._watch.close()


async def _chunks(response: httpx.Response, deadline: float | None) -> AsyncGenerator[bytes]:
    for chunk in response.iter_bytes():
        yield chunk
    # a socket that was shut may look like the end of the body
    if deadline is not None and time.monotonic() >= deadline:
        raise Expired


class AsyncTransport:
    """One client in an event loop of its own, which starts with the first call."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._send: Callable[[httpx.Request], Awaitable[httpx.Response]]
        if settings.trust_env:  # as in `SyncTransport`
            client = httpx.AsyncClient(**settings.client())
            self._send, self._shut = partial(client.send, stream=True), client.aclose
        else:
            transport = httpx.AsyncHTTPTransport(**settings.client())
            self._send, self._shut = transport.handle_async_request, transport.aclose
        self._turn = asyncio.Lock()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        self._thread: threading.Thread | None = None

    def submit(self, work: Coroutine[Any, Any, T]) -> "Future[T]":
        """Run a coroutine in the loop; cancelling the future cancels it.

        Raises:
            ModelError: the transport is closed.
        """
        with self._lock:
            if self._closed:
                work.close()
                raise ModelError("The model is closed.")
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(
                    target=self._loop.run_forever, name="openai-client", daemon=True
                )
                self._thread.start()
            return asyncio.run_coroutine_threadsafe(work, self._loop)

    @asynccontextmanager
    async def open(
        self, method: str, path: str, body: bytes | None, deadline: float | None
    ) -> AsyncGenerator[Reply]:
        """See `Transport.open`."""
        request = self._settings.request(method, path, body, deadline)
        left = None if deadline is None else deadline - time.monotonic()
        with _translated(deadline):
            async with asyncio.timeout(left):
                response = await self._send(request)
                try:
                    yield Reply(response.status_code, response.headers, response.aiter_bytes())
                finally:
                    await response.aclose()

    async def sleep(self, seconds: float) -> None:
        """See `Transport.sleep`."""
        await asyncio.sleep(seconds)

    @asynccontextmanager
    async def exclusive(self, deadline: float | None) -> AsyncGenerator[None]:
        """See `Transport.exclusive`."""
        left = None if deadline is None else deadline - time.monotonic()
        try:
            async with asyncio.timeout(left):
                await self._turn.acquire()
        except TimeoutError:
            raise Expired from None
        try:
            yield
        finally:
            self._turn.release()

    def close(self) -> None:
        """Cancel what runs, close the connections, end the thread."""
        with self._lock:
            self._closed = True
            loop, self._loop = self._loop, None
        if loop is None or self._thread is None:
            return
        ended = asyncio.run_coroutine_threadsafe(self._end(), loop)
        ended.add_done_callback(lambda _: loop.call_soon_threadsafe(loop.stop))
        # garbage may be collected in any thread, the loop's too
        if self._thread is not threading.current_thread():
            self._thread.join()
            loop.close()

    async def _end(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._shut()


def run(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never suspends."""
    try:
        work.send(None)
    except StopIteration as end:
        return end.value
    work.close()
    raise RuntimeError("a coroutine of the blocking transport suspended")


def iterate(items: AsyncGenerator[T]) -> Iterator[T]:
    """The items of an asynchronous generator that never suspends."""
    try:
        while True:
            try:
                yield run(_next(items))
            except StopAsyncIteration:
                return
    finally:
        run(_close(items))


async def _next(items: AsyncGenerator[T]) -> T:
    return await anext(items)


async def _close(items: AsyncGenerator[Any]) -> None:
    await items.aclose()
