"""What comes in: a body of bounded size, as JSON of bounded depth, as typed fields."""

import asyncio
import json
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError
from starlette.requests import ClientDisconnect, Request

from shoal.serve.refusals import Refused

__all__ = ["fields", "read_body", "read_json"]

DEPTH_LIMIT = 64
"""Lists and objects within each other: more than any schema that a grammar can hold."""

BODY_SECONDS = 30.0
"""Time for a body to arrive in."""

M = TypeVar("M", bound=BaseModel)


async def read_body(request: Request, most: int, stopped: asyncio.Event) -> bytes:
    """The body of a request.

    Args:
        request: Of which nothing was read yet.
        most: Bytes that it may have.
        stopped: Set where nothing more is served.

    Raises:
        Refused: It is no JSON by its header, too large, too slow, or ends too soon; or the
            server stops.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    # A page of another site can send other types without asking; for JSON a browser asks first.
    if kind != "application/json":
        raise Refused(415, "The body must be JSON: set Content-Type to application/json.")
    too_large = Refused(413, f"The body is larger than {most:,} bytes; send less.")
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > most:
        raise too_large

    async def read() -> bytes:
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > most:
                raise too_large
        return bytes(body)

    reading = asyncio.create_task(read())
    stop = asyncio.create_task(stopped.wait())
    try:
        await asyncio.wait(
            {reading, stop}, timeout=BODY_SECONDS, return_when=asyncio.FIRST_COMPLETED
        )
        if reading.done():
            return reading.result()
    except ClientDisconnect:
        raise Refused(400, "The body ended too soon.") from None
    finally:
        reading.cancel()
        stop.cancel()
    if stopped.is_set():
        raise Refused(503, "The server is shutting down; ask again later.")
    raise Refused(408, f"The body did not arrive within {BODY_SECONDS:g} seconds; send it at once.")


def read_json(body: bytes) -> dict[str, Any]:
    """The object that a body holds.

    Raises:
        Refused: It is not UTF-8, not JSON, no object, nested too deeply, or has a text that
            is no Unicode.
    """
    try:
        value: object = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise Refused(400, f"The body is not UTF-8 at byte {error.start:,}.") from None
    except RecursionError:
        raise _too_deep() from None
    except ValueError as error:
        raise Refused(400, f"The body is not JSON: {error}.") from None
    if not isinstance(value, dict):
        raise Refused(400, "The body must be a JSON object.")
    _walk(cast("object", value))
    return cast("dict[str, Any]", value)


def fields(model: type[M], data: dict[str, Any]) -> M:
    """The typed fields of a request; keys that `model` does not name are passed over.

    Raises:
        Refused: The first field of the wrong type or range.
    """
    try:
        return model.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ""
        for step in first["loc"]:
            where += f"[{step}]" if isinstance(step, int) else f".{step}"
        where = where.removeprefix(".")
        what = first["msg"][0].lower() + first["msg"][1:]
        raise Refused(400, f"{where}: {what}.", param=where or None) from None


def _walk(value: object) -> None:
    """Refuse what later code could trip over; level by level, so that depth costs no stack."""
    level, depth = [value], 0
    while level:
        depth += 1
        below: list[object] = []
        for item in level:
            if isinstance(item, dict):
                mapping = cast("dict[str, object]", item)
                below += mapping
                below += mapping.values()
            elif isinstance(item, list):
                below += cast("list[object]", item)
            elif isinstance(item, str) and not item.isascii():
                try:
                    item.encode("utf-8")
                except UnicodeEncodeError:
                    raise Refused(
                        400, "The body has half of a surrogate pair, which is no text."
                    ) from None
        if depth > DEPTH_LIMIT and below:
            raise _too_deep()
        level = below


def _too_deep() -> Refused:
    return Refused(400, f"The body is nested deeper than {DEPTH_LIMIT} levels; flatten it.")


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON value")
