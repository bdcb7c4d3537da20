"""Connections to MCP servers: one event loop in a thread of its own, one task a connection.

A connection is opened when first needed and again after it was lost. The SDK speaks the
protocol and ends the processes: it closes their input, waits, and then ends the group. A keeper
between ends the group as well where the server left processes behind or Shoal itself was killed.
"""

import asyncio
import atexit
import logging
import os
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import ValidationError

from ...errors import ToolError, UsageError
from ..keeper import kept
from .schemas import clean

if TYPE_CHECKING:
    from mcp.client import Client

__all__ = ["DEFAULT_TIMEOUT", "Link", "Server", "close_servers", "link_to", "reason_of", "wait_for"]

DEFAULT_TIMEOUT = 30.0
_CLOSING = 10.0  # the SDK itself waits for less before it kills
_TAIL = 2_000  # of what a server writes to its stderr
_SENTENCE = 300
T = TypeVar("T")


@dataclass(frozen=True)
class Server:
    """An MCP server: a program to start, or an address.

    Attributes:
        name: Begins the name of each of its tools: letters, digits and underscores.
        command: The program and its arguments, for a server over stdin and stdout.
        url: For a server over streamable HTTP.
        env: Names of variables that the program gets, beside HOME, LANG, LOGNAME, PATH,
            SHELL, TERM and USER.
        bearer: Name of the variable whose value is sent to `url` as a bearer token.
        folder: Where the program runs; None means the current folder.
        timeout: Seconds for opening the connection, and for each call.
    """

    name: str
    command: tuple[str, ...] = ()
    url: str = ""
    env: tuple[str, ...] = ()
    bearer: str = ""
    folder: Path | None = None
    timeout: float = DEFAULT_TIMEOUT


class Link:
    """The connection to one server; its coroutines run in the loop of this module.

    Attributes:
        closed: Whether it is over for good.
        offered: What the server listed, kept for as long as the link is.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        self.closed = False
        self.offered: list[Any] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._open: _Open | None = None

    async def client(self) -> "Client":
        """The connected client.

        Raises:
            ToolError: The server cannot be reached, in a sentence, or `close` was called.
        """
        if self.closed:
            raise ToolError(f"The MCP server {self.server.name} was closed.")
        if self._open is not None and self._open.ended():
            self.drop()
        if self._open is None:
            opened = self._open = _Open(self.server)
            task = asyncio.create_task(opened.hold())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        opened = self._open
        try:
            return await asyncio.shield(opened.ready)
        except ToolError:
            if self._open is opened:
                self._open = None
            raise

    async def call(self, tool: str, arguments: dict[str, Any]) -> Any:
        """The `CallToolResult` of one call; a connection that fails is dropped.

        Raises:
            ToolError: The server is gone, too slow, or says that the call is wrong.
        """
        import mcp_types as types
        from mcp import MCPError

        name = self.server.name
        opened: Any = None
        try:
            async with asyncio.timeout(self.server.timeout):
                client = await self.client()
                opened = self._open
                return await client.call_tool(tool, arguments)
        except ToolError:
            raise
        except TimeoutError:
            self.drop()
            raise ToolError(
                f"The MCP server {name} gave no result within {self.server.timeout:g} seconds and "
                "was disconnected; whether the call took effect is not known."
            ) from None
        except MCPError as error:
            kept = (types.INVALID_PARAMS, types.METHOD_NOT_FOUND, types.INTERNAL_ERROR)
            if error.code in kept:
                raise ToolError(clean(error.message, _SENTENCE) or f"error {error.code}") from None
            reason = reason_of(error)
        except ValidationError as error:
            raise ToolError(f"The MCP server {name} failed the call: {reason_of(error)}.") from None
        except Exception as error:  # the SDK's, of whatever the server sent
            reason = reason_of(error)
        said = opened.said() if opened else ""
        self.drop()
        raise ToolError(
            f"The MCP server {name} failed during the call ({reason}{said}); whether the call "
            "took effect is not known, and the next call connects again."
        )

    def drop(self) -> None:
        """Let the connection end, in its own task."""
        if self._open is not None:
            self._open.closing.set()
            self._open = None

    async def close(self) -> None:
        """Drop the connection for good, and wait until its process has ended."""
        self.closed = True  # else a run that was interrupted would start the server again
        self.drop()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=_CLOSING)
            for task in late:
                task.cancel()


class _Open:
    """One connection while it lasts, held by one task, as the SDK demands."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.closing = asyncio.Event()
        self.ready: asyncio.Future[Client] = asyncio.get_running_loop().create_future()
        self.ready.add_done_callback(lambda ready: ready.cancelled() or ready.exception())
        self._errors: _Errors | None = None

    def ended(self) -> bool:
        """Whether the server's process is known to be gone."""
        return self._errors is not None and self._errors.ended

    def said(self) -> str:
        """The last line of the server's stderr, as the end of a clause."""
        if self._errors is None:
            return ""
        self._errors.thread.join(0.2)
        lines = bytes(self._errors.tail).decode(errors="replace").strip().splitlines()
        return f': "{clean(lines[-1], 200)}"' if lines else ""

    async def hold(self) -> None:
        from mcp.client import Client

        shown = f"The MCP server {self.server.name}"
        try:
            async with AsyncExitStack() as stack:
                async with asyncio.timeout(self.server.timeout):
                    client = Client(self._transport(), cache=None)
                    await stack.enter_async_context(client)
                # a pattern in the server's own schema of results could compute without end
                client.session.validate_tool_result = _unchecked
                self.ready.set_result(client)
                await self.closing.wait()
        except TimeoutError:
            self._fail(f"{shown} did not answer within {self.server.timeout:g} seconds")
        except UsageError as error:
            self._fail(str(error).rstrip("."))
        except Exception as error:
            self._fail(f"{shown} cannot be reached ({reason_of(error)}{self.said()})")

    def _fail(self, sentence: str) -> None:
        if not self.ready.done():
            self.ready.set_exception(ToolError(f"{sentence}."))

    @asynccontextmanager
    async def _transport(self) -> AsyncGenerator[Any]:
        import httpx2
        from mcp import StdioServerParameters
        from mcp.client.stdio import stdio_client
        from mcp.client.streamable_http import streamable_http_client

        server = self.server
        if server.url:
            token = {"Authorization": f"Bearer {_variable(server, server.bearer)}"}
            async with (
                httpx2.AsyncClient(
                    headers=token if server.bearer else None, timeout=server.timeout
                ) as http,
                streamable_http_client(server.url, http_client=http) as streams,
            ):
                yield streams
            return
        environment = {name: _variable(server, name) for name in server.env}
        if "LANG" in os.environ:
            environment.setdefault("LANG", os.environ["LANG"])
        command, *arguments = kept(server.command, whole=True)
        parameters = StdioServerParameters(
            command=command,
            args=arguments,
            env=environment,
            cwd=server.folder,
            encoding_error_handler="replace",
        )
        self._errors = _Errors()
        async with AsyncExitStack() as stack:
            with os.fdopen(self._errors.write, "w") as errlog:
                streams = await stack.enter_async_context(stdio_client(parameters, errlog))
            yield streams


class _Errors:
    """Reads a server's stderr, and keeps its end: the terminal is not the server's."""

    def __init__(self) -> None:
        self._read, self.write = os.pipe()
        self.tail = bytearray()
        self.ended = False
        self.thread = threading.Thread(target=self._collect, name="MCP stderr", daemon=True)
        self.thread.start()

    def _collect(self) -> None:
        with os.fdopen(self._read, "rb", buffering=0) as pipe:
            while data := pipe.read(65_536):
                self.tail += data
                del self.tail[:-_TAIL]
        self.ended = True


async def _unchecked(name: str, result: Any) -> None:
    """Stands for the SDK's check of a result: what is read of one is text, and bounded."""


def _variable(server: Server, name: str) -> str:
    if name and name not in os.environ:
        raise UsageError(f"The MCP server {server.name} is to get {name}, which is not set.")
    return os.environ.get(name, "")


def reason_of(error: BaseException) -> str:
    """What went wrong, in one clause; of a group the first."""
    while isinstance(error, BaseExceptionGroup):
        error = cast("BaseExceptionGroup[BaseException]", error).exceptions[0]
    if isinstance(error, ValidationError):
        return "what it sent is not what the protocol allows"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return clean(str(error), _SENTENCE).rstrip(".") or type(error).__name__


_lock = threading.Lock()
_loop: asyncio.AbstractEventLoop | None = None
_thread: threading.Thread | None = None
_links: dict[Server, Link] = {}


def link_to(server: Server) -> Link:
    """The connection to a server, the same one each time; to be used in the loop alone."""
    return _links.setdefault(server, Link(server))


def wait_for(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Do `work()` in the loop, which begins with the first call, and wait for its result."""
    global _loop, _thread
    with _lock:
        if _loop is None:
            for name in ("mcp", "client"):  # the SDK's loggers would write to the terminal
                logging.getLogger(name).addHandler(logging.NullHandler())
            _loop = asyncio.new_event_loop()
            _thread = threading.Thread(target=_loop.run_forever, name="MCP", daemon=True)
            _thread.start()
        future = asyncio.run_coroutine_threadsafe(work(), _loop)
    try:
        return future.result()
    except BaseException:
        future.cancel()
        raise


@atexit.register
def close_servers() -> None:
    """End every connection and every process that was started; their tools then refuse."""
    global _loop, _thread
    with _lock:
        loop, thread = _loop, _thread
        _loop = _thread = None
        links = list(_links.values())
        _links.clear()
    if loop is None or thread is None:
        return

    async def close() -> None:
        await asyncio.gather(*(link.close() for link in links))
        await loop.shutdown_asyncgens()

    with suppress(TimeoutError):
        asyncio.run_coroutine_threadsafe(close(), loop).result(_CLOSING + 2)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(1)
    if not thread.is_alive():
        loop.close()
