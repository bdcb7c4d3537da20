"""The chat-completions protocol: what is sent, what comes back, and what may be wrong with it."""

import json
import math
import re
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from shoal.errors import ContextOverflow, ModelError, UsageError
from shoal.grammar.refs import JSON, is_list, is_object
from shoal.models.base import Message, TokenScore, Usage
from shoal.models.openai.transport import Reply

__all__ = [
    "Answer",
    "Busy",
    "Refused",
    "ServerError",
    "chat_messages",
    "objects",
    "read_object",
]

_ROLES = ("system", "user", "assistant", "tool")
_MOST_BYTES = 64 * 2**20
_MOST_LINE = 4 * 2**20
_BUSY = {408, 409, 425, 429, 500, 502, 503, 504, 529}
_OVERFLOW = re.compile(
    r"context.{0,12}(length|window|size)|exceed_context|prompt is too long|too many tokens"
    r"|maximum.{0,20}tokens.{0,40}prompt",
    re.IGNORECASE | re.DOTALL,
)


class ServerError(ModelError):
    """A server that cannot be reached, refuses, or answers what is no answer.

    `status` is the HTTP status, None where there was none.
    """

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status


class Refused(ServerError):
    """A request that the server does not take as it stands; `reason` is what it said."""

    def __init__(self, message: str, status: int, reason: str) -> None:
        super().__init__(message, status)
        self.reason = reason


class Busy(ServerError):
    """A failure that may pass; `wait` is how many seconds the server asks to wait."""

    def __init__(self, message: str, status: int, reason: str, wait: float | None) -> None:
        super().__init__(message, status)
        self.reason, self.wait = reason, wait


def chat_messages(messages: Sequence[Message], *, join: bool = True) -> list[dict[str, str]]:
    """Messages as every server and chat template takes them.

    A tool result is the user's: the role `tool` needs the id of a call that was made in the
    server's own format. That of a model of compact prompts keeps its role, in which it was
    trained, with an id that stands for none.

    Args:
        messages: The conversation.
        join: Whether neighbours of one role become one message, for many templates want roles
            to alternate. That of a model of compact prompts does not, and its cues stand alone.

    Raises:
        UsageError: no messages, or a message with an unknown role.
    """
    if not messages:
        raise UsageError("There are no messages; give at least one.")
    result: list[dict[str, str]] = []
    for i, message in enumerate(messages):
        role: str = message["role"]
        if role not in _ROLES:
            raise UsageError(
                f"Message {i + 1} has the role {role!r}; it must be one of {', '.join(_ROLES)}."
            )
        if role == "tool" and not join:
            result.append({"role": role, "content": message["content"], "tool_call_id": "none"})
            continue
        role = "user" if role == "tool" else role
        if join and result and result[-1]["role"] == role:
            result[-1]["content"] += "\n\n" + message["content"]
        else:
            result.append({"role": role, "content": message["content"]})
    return result


async def read_object(reply: Reply, server: str) -> JSON:
    """The whole body of a successful response as one JSON object.

    Raises:
        Busy, Refused, ServerError, ContextOverflow: the status or the body says so.
    """
    data = bytearray()
    async for chunk in reply.chunks:
        data += chunk
        if len(data) > _MOST_BYTES:
            raise ServerError(f"{server} sent more than {_MOST_BYTES:,} bytes; it was cut off.")
    if reply.status != 200:
        raise _failure(reply, bytes(data), server)
    kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind and not (kind.endswith("json") or kind == "text/event-stream"):
        raise ServerError(
            f"{server} answered with {kind[:60]} in place of JSON; check the address.", 200
        )
    return _checked(_json(bytes(data), server), server)


async def objects(reply: Reply, server: str) -> AsyncGenerator[JSON]:
    """The objects of a streamed response, or the one of a response that is not streamed.

    Raises:
        As `read_object`.
    """
    kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    if reply.status != 200 or kind != "text/event-stream":
        yield await read_object(reply, server)
        return
    data: list[bytes] = []
    async for line in _lines(reply, server):
        if line.startswith(b"data:"):
            data.append(line[5:].strip())
        elif not line and data:
            event = b"\n".join(data)
            data.clear()
            if event == b"[DONE]":
                return
            yield _checked(_json(event, server), server)
    if data and data != [b"[DONE]"]:
        yield _checked(_json(b"\n".join(data), server), server)


async def _lines(reply: Reply, server: str) -> AsyncGenerator[bytes]:
    rest = b""
    async for chunk in reply.chunks:
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield line.removesuffix(b"\r")
        if len(rest) > _MOST_LINE:
            raise ServerError(f"{server} sent a line of more than {_MOST_LINE:,} bytes.")
    for line in (rest, b""):
        yield line


def _json(data: bytes, server: str) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise ServerError(f"{server} answered with something that is no JSON.", 200) from None


def _checked(value: Any, server: str) -> JSON:
    if not is_object(value):
        raise ServerError(f"{server} answered with JSON that is no object.", 200)
    if value.get("error") or value.get("object") == "error":
        reason = _reason(value)
        if _OVERFLOW.search(reason):
            raise ContextOverflow(_overflow(server, reason))
        raise ServerError(f"{server} answered with an error: {reason}.", 200)
    return value


def _failure(reply: Reply, data: bytes, server: str) -> ModelError:
    """The error that a status other than 200 means."""
    status = reply.status
    try:
        reason = _reason(json.loads(data))
    except (ValueError, RecursionError):
        reason = _sentence(data[:500].decode("utf-8", "replace"))
    said = f": {reason}" if reason else ""
    if status in (400, 413, 422, 500) and _OVERFLOW.search(reason):
        return ContextOverflow(_overflow(server, reason))
    if status in (401, 403):
        return ServerError(
            f"{server} refuses the key, or the lack of one ({status}); set it in the environment.",
            status,
        )
    if status == 404:
        return ServerError(f"{server} knows no such model or address (404){said}.", status)
    if 300 <= status < 400:
        place = reply.headers.get("location", "elsewhere")[:200]
        return ServerError(f"{server} sends to {place} ({status}); name that address.", status)
    if status in _BUSY:
        return Busy(f"{server} failed ({status}){said}.", status, reason, _wait(reply.headers))
    return Refused(f"{server} refuses the request ({status}){said}.", status, reason)


def _overflow(server: str, reason: str) -> str:
    return f"{server} has too small a context for the prompt; shorten it ({reason})."


def _reason(value: Any) -> str:
    """What an error body says, in one line."""
    while is_object(value):
        for key in ("error", "message", "detail", "msg"):
            if value.get(key):
                value = value[key]
                break
        else:
            break
    return _sentence(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _sentence(text: str) -> str:
    return " ".join(text.split())[:300].rstrip(". ")


def _wait(headers: Mapping[str, str]) -> float | None:
    """Seconds of a Retry-After header, which is a number or a date (RFC 9110, 10.2.3)."""
    text = headers.get("retry-after", "").strip()
    try:
        seconds = float(text)
    except ValueError:
        try:
            at = parsedate_to_datetime(text)
        except ValueError:
            return None
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        seconds = (at - datetime.now(UTC)).total_seconds()
    return max(0.0, seconds) if math.isfinite(seconds) else None


@dataclass
class Answer:
    """What came of one request so far."""

    text: str = ""
    finish: str | None = None
    usage: Usage | None = None
    """As the server tells it; None where it does not."""
    events: int = 0
    """Objects received: in a stream, no token of output comes without one."""
    pieces: int = 0
    """Those of them that held text."""
    calls_tools: bool = False
    reasons: bool = False
    first: float | None = None
    """`time.monotonic()` at the first text."""
    scores: list[tuple[bytes, float, float]] = field(default_factory=lambda: [])
    """Bytes, logprob and margin of each token, as the server tells them."""

    def add(self, value: JSON) -> str:
        """Take one object of the server; returns the text in it."""
        self.events += 1
        if is_object(value.get("usage")):
            self.usage = _usage(value["usage"])
        choices = value.get("choices")
        if not is_list(choices) or not choices or not is_object(choices[0]):
            return ""
        choice = choices[0]
        self.finish = choice.get("finish_reason") or self.finish
        part: Any = choice.get("message") or choice.get("delta") or {}
        if not is_object(part):
            return ""
        self.calls_tools |= bool(part.get("tool_calls") or part.get("function_call"))
        self.reasons |= bool(part.get("reasoning_content") or part.get("reasoning"))
        self._score(choice.get("logprobs"))
        text = _text(part.get("content"))
        if text:
            self.pieces += 1
            self.first = self.first or time.monotonic()
        self.text += text
        return text

    def _score(self, logprobs: Any) -> None:
        if not is_object(logprobs) or not is_list(logprobs.get("content")):
            return
        tokens: list[Any] = logprobs["content"]
        for token in tokens:
            if is_object(token) and isinstance(token.get("logprob"), int | float):
                self.scores.append((_piece(token), float(token["logprob"]), _margin(token)))

    def spent(self) -> Usage:
        """The tokens of the call; the pieces of a stream where the server tells none."""
        return self.usage or Usage(sampled=self.pieces if self.events > 1 else 0)

    def token_scores(self, text: str, constrained: bool) -> tuple[TokenScore, ...]:
        """The tokens that lie in `text`, a part of the output; none where they do not match.

        Their `mask_mass` is 1 for free text, and not a number where a grammar held, for the
        server does not say what it ruled out.
        """
        whole = b"".join(piece for piece, _, _ in self.scores)
        wanted = text.encode("utf-8", "surrogatepass")
        start = whole.find(wanted)
        if not wanted or start < 0:
            return ()
        result: list[TokenScore] = []
        at = -start
        for piece, logprob, margin in self.scores:
            if at + len(piece) > 0 and at < len(wanted):
                mass = math.nan if constrained else 1.0
                result.append(TokenScore(max(at, 0), piece, logprob, margin, mass))
            at += len(piece)
        return tuple(result)


def _text(content: Any) -> str:
    """Text, or the texts of a list of parts."""
    if isinstance(content, str):
        return content
    if not is_list(content):
        return ""
    parts = [part.get("text") for part in content if is_object(part)]
    return "".join(part for part in parts if isinstance(part, str))


def _piece(token: JSON) -> bytes:
    raw = token.get("bytes")
    if is_list(raw):
        try:
            return bytes(raw)
        except (TypeError, ValueError):
            return b""
    return str(token.get("token", "")).encode("utf-8", "surrogatepass")


def _margin(token: JSON) -> float:
    """Probability of the token less that of the likeliest other one, at least 0."""
    taken, others = math.exp(min(token["logprob"], 0.0)), [0.0]
    same = True
    listed = token.get("top_logprobs")
    for other in listed if is_list(listed) else []:
        if not is_object(other) or not isinstance(other.get("logprob"), int | float):
            continue
        if same and other.get("token") == token.get("token"):
            same = False
            continue
        others.append(math.exp(min(other["logprob"], 0.0)))
    return max(0.0, taken - max(others))


def _usage(value: JSON) -> Usage:
    details: Any = value.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if is_object(details) else 0
    return Usage(
        prompt=_count(value.get("prompt_tokens")),
        cached=_count(cached),
        sampled=_count(value.get("completion_tokens")),
    )


def _count(value: Any) -> int:
    return value if isinstance(value, int) and value > 0 else 0
