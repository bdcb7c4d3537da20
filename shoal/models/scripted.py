"""A model that says what it was told to: for tests, examples and replays."""

import json
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from shoal.errors import ModelError, ModelLoadError
from shoal.grammar import compile_schema
from shoal.models.base import Completion, Limits, Message, PromptStyle, Schema, Usage

__all__ = ["Reply", "ScriptedCall", "ScriptedModel"]

Reply = (
    str
    | dict[str, Any]
    | list[Any]
    | float
    | bool
    | None
    | BaseModel
    | Exception
    | Callable[[Sequence[Message]], "Reply"]
)


@dataclass(frozen=True)
class ScriptedCall:
    """What one call asked."""

    messages: tuple[Message, ...]
    schema: Schema | None
    temperature: float
    seed: int | None
    limits: Limits


class ScriptedModel:
    """Gives the next reply of a queue, checked against the schema as any model's output.

    A reply is text, data (sent as compact JSON), a pydantic value, an exception to
    raise, or a function of the messages that gives one of these.

    >>> ScriptedModel(["hello"]).complete([{"role": "user", "content": "hi"}]).text
    'hello'
    """

    def __init__(
        self,
        replies: Iterable[Reply],
        *,
        name: str = "scripted",
        prompt_style: PromptStyle = "chat",
    ) -> None:
        self.name = name
        self.prompt_style: PromptStyle = prompt_style
        self.calls: list[ScriptedCall] = []
        self._replies: deque[Reply] = deque(replies)
        self._lock = threading.Lock()

    @classmethod
    def from_file(cls, path: Path) -> "ScriptedModel":
        """Read JSON lines: a string is text, anything else is data.

        Raises:
            ModelLoadError: the file cannot be read, or a line is not JSON.
        """
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
            raise ModelLoadError(f"The replies in {path} cannot be read: {reason}.") from None
        replies: list[Reply] = []
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                replies.append(json.loads(line))
            except ValueError as error:
                raise ModelLoadError(f"Line {number} of {path} is not JSON: {error}.") from None
        return cls(replies, name=path.stem)

    @property
    def remaining(self) -> int:
        """How many replies are left."""
        return len(self._replies)

    def prepare(self, schema: Schema, limits: Limits | None = None) -> None:
        """Compile the schema; nothing is tokenised, so no limit is too small."""
        compile_schema(schema)

    def complete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        """The next reply; `usage` is zero, for nothing was tokenised.

        Raises:
            ModelError: no reply is left.
            InvalidOutput: the reply fails the schema.
        """
        with self._lock:
            self.calls.append(
                ScriptedCall(tuple(messages), schema, temperature, seed, limits or Limits())
            )
            if not self._replies:
                raise ModelError(
                    f"The scripted model {self.name!r} has no reply left "
                    f"for call {len(self.calls)}; give it more."
                )
            reply = self._replies.popleft()
        text = _text(reply, messages)
        value = None if schema is None else compile_schema(schema).parse(text)
        return Completion(text, value, "done", Usage(), 0.0, 0.0, None)

    async def acomplete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        """As `complete`."""
        return self.complete(messages, schema, temperature=temperature, seed=seed, limits=limits)

    def stream(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Iterator[str | Completion]:
        """The whole text as one piece, then the `Completion`."""
        completion = self.complete(
            messages, schema, temperature=temperature, seed=seed, limits=limits
        )
        yield completion.text
        yield completion

    def close(self) -> None:
        """Nothing to free."""


def _text(reply: Reply, messages: Sequence[Message]) -> str:
    if isinstance(reply, str):
        return reply
    if isinstance(reply, Exception):
        raise reply
    if isinstance(reply, BaseModel):
        return reply.model_dump_json()
    if callable(reply):
        return _text(reply(messages), messages)
    return json.dumps(reply, ensure_ascii=False, separators=(",", ":"))
