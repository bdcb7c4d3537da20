"""The process: a socket, uvicorn on it, and an orderly end."""

import asyncio
import errno
import os
import signal
import socket
from collections.abc import Callable
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from shoal.errors import UsageError
from shoal.serve.guard import LOOPBACK
from shoal.serve.reply import SEND_SECONDS

__all__ = ["KEY_VARIABLE", "is_loopback", "key_for", "listen", "serve"]

KEY_VARIABLE = "SHOAL_API_KEY"
_SHORTEST_KEY = 16
_KEPT_BYTES = 32_768
_STOPPING_SECONDS = 3.0
"""For what was stopped to say so."""


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches `host`."""
    return host in LOOPBACK


def key_for(host: str) -> str | None:
    """The API key of the environment.

    Raises:
        UsageError: Other machines could reach the server, and the key is missing or short.
    """
    key = os.environ.get(KEY_VARIABLE) or None
    if is_loopback(host):
        return key
    if key is None:
        raise UsageError(
            f"To serve on {host}, which other machines may reach, set {KEY_VARIABLE} to a key "
            "that clients must send."
        )
    if len(key) < _SHORTEST_KEY:
        raise UsageError(f"{KEY_VARIABLE} is too short; use {_SHORTEST_KEY} characters or more.")
    return key


def listen(host: str, port: int) -> socket.socket:
    """A socket that is bound and not yet listening.

    Args:
        host: A name or an address.
        port: 0 takes a free one.

    Raises:
        UsageError: There is no such host, or the port is taken or not allowed.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        raise UsageError(f"The host {host!r} has no address here: {error}.") from None
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # What is accepted inherits both: a slow reader has so much kept for it by the kernel,
        # and one that takes nothing for so long is dropped.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _KEPT_BYTES)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            milliseconds = int(SEND_SECONDS * 1_000)
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, milliseconds)
        listener.bind(address)
    except OSError as error:
        listener.close()
        taken = error.errno == errno.EADDRINUSE
        what = "is taken; name another with --port" if taken else f"cannot be had: {error.strerror}"
        raise UsageError(f"Port {port} on {host} {what}.") from None
    return listener


class _Server(uvicorn.Server):
    """Ends in order: what runs has `grace` seconds, then it is stopped and says so."""

    def __init__(self, config: uvicorn.Config, app: Starlette, grace: float) -> None:
        super().__init__(config)
        self._app, self._grace = app, grace

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        stop: Callable[[], None] = self._app.state.service.stop
        timer = asyncio.get_running_loop().call_later(self._grace, stop)
        try:
            await super().shutdown(sockets)
        finally:
            timer.cancel()
            stop()


def serve(app: Starlette, listener: socket.socket, *, grace: float) -> None:
    """Serve until SIGTERM or SIGINT, then end in order.

    No connection is taken any more, and what runs has `grace` seconds to end; after that it
    is stopped, and its streams end with an error.

    Args:
        app: As `make_app` makes it.
        listener: As `listen` makes it.
        grace: Seconds.
    """
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        lifespan="on",
        ws="none",
        h11_max_incomplete_event_size=65_536,
        timeout_graceful_shutdown=int(grace + _STOPPING_SECONDS) + 1,
    )
    # uvicorn raises the signal again when all is done: the end was orderly, so nothing follows
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _already_ended)
    _Server(config, app, grace).run(sockets=[listener])


def _already_ended(_number: int, _frame: FrameType | None) -> None:
    pass
