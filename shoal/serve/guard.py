"""Who may ask: a key where one is set, and no other site's pages where the server is local."""

import hmac
import re
from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from shoal.serve.refusals import Refused

__all__ = ["LOOPBACK", "Guard"]

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

_OPEN_PATHS = frozenset({"/healthz", "/healthz/live", "/healthz/ready"})
_HOST = re.compile(r"(?:\[([0-9a-fA-F:.]+)\]|([^:\[\]]+))(?::\d+)?")


class Guard:
    """Refuses requests before anything of them is read.

    Args:
        app: What is guarded.
        key: Which `Authorization: Bearer` must name, except for the health of the server.
        hosts: Names that the headers Host and Origin may have; None admits any. A page of
            another site, or a name that was made to point here (DNS rebinding), has others.
    """

    def __init__(self, app: ASGIApp, *, key: str | None, hosts: Collection[str] | None) -> None:
        self._app, self._hosts = app, hosts
        self._key = None if key is None else key.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check, then hand on."""
        if scope["type"] == "http":
            try:
                self._check(scope["path"], Headers(scope=scope))
            except Refused as refused:
                response = JSONResponse(refused.body(), refused.status, headers=refused.headers)
                await response(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _check(self, path: str, headers: Headers) -> None:
        if self._hosts is not None:
            host = _HOST.fullmatch(headers.get("host", ""))
            name = (host.group(1) or host.group(2)).lower() if host else ""
            if name not in self._hosts:
                raise Refused(
                    403, "The Host header names another host than this server answers for."
                )
            origin = headers.get("origin")
            if origin is not None and _name_of(origin) not in self._hosts:
                raise Refused(403, "Pages of other origins may not ask this server.")
        if self._key is None or path in _OPEN_PATHS:
            return
        scheme, _, given = headers.get("authorization", "").partition(" ")
        # Headers are latin-1; compared as bytes, in a time that tells nothing of the key.
        same = hmac.compare_digest(given.strip().encode("latin-1"), self._key)
        if scheme.lower() != "bearer" or not same:
            raise Refused(
                401,
                "The API key is missing or wrong; send Authorization: Bearer KEY.",
                code="invalid_api_key",
            )


def _name_of(origin: str) -> str | None:
    try:
        return urlsplit(origin).hostname
    except ValueError:
        return None
