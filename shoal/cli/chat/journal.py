"""Calls within one question that a crash does not lose, and that are not made twice.

Each call of a model and of a tool is kept under a key of all that it depends on. Played
again, a question finds its calls in any order and goes on where they end; a call that was
decided otherwise this time has another key, and cannot be given a stranger's result.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from shoal.models import Attempt, Completion, Limits, Message, Model, Usage
from shoal.models.base import Confidence, PromptStyle, Schema, TokenScore
from shoal.runs.sessions import KeptCall, SessionStore
from shoal.tools import CallRecord, Registry, Tool, ToolCall

__all__ = ["JournalModel", "JournalRegistry", "lasting_calls", "leave_unknown", "unknown_calls"]

_UNKNOWN = "It is unknown whether this call was made before the interruption; it was not repeated."


class JournalModel:
    """A model whose completions are kept while a turn is open; as `Model` otherwise."""

    def __init__(self, model: Model, store: SessionStore, turn: int) -> None:
        self.name = model.name
        self.prompt_style: PromptStyle = model.prompt_style
        self._model, self._store, self._turn = model, store, turn

    def prepare(self, schema: Schema, limits: Limits | None = None) -> None:
        """As the model."""
        self._model.prepare(schema, limits)

    def complete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        """What is kept of this call, or else what the model answers."""
        key = self._key(messages, temperature, seed)
        kept = self._kept(key, schema)
        if kept is not None:
            return kept
        options: dict[str, Any] = {"temperature": temperature, "seed": seed, "limits": limits}
        return self._keep(key, self._model.complete(messages, schema, **options))

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
        key = self._key(messages, temperature, seed)
        kept = self._kept(key, schema)
        if kept is not None:
            return kept
        options: dict[str, Any] = {"temperature": temperature, "seed": seed, "limits": limits}
        return self._keep(key, await self._model.acomplete(messages, schema, **options))

    def stream(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Iterator[str | Completion]:
        """As `complete`, in pieces; what is kept comes in one."""
        key = self._key(messages, temperature, seed)
        kept = self._kept(key, schema)
        if kept is not None:
            yield kept.text
            yield kept
            return
        options: dict[str, Any] = {"temperature": temperature, "seed": seed, "limits": limits}
        stream = self._model.stream(messages, schema, **options)
        try:
            for item in stream:
                yield self._keep(key, item) if isinstance(item, Completion) else item
        finally:
            close = getattr(stream, "close", None)
            if close is not None:
                close()

    def close(self) -> None:
        """Nothing: the model is another's."""

    def _key(self, messages: Sequence[Message], temperature: float, seed: int | None) -> str:
        return _digest("model", self.name, list(messages), temperature, seed)

    def _kept(self, key: str, schema: Schema | None) -> Completion | None:
        kept = self._store.kept_call(self._turn, key)
        return _restored(kept.outcome, schema) if kept and kept.outcome else None

    def _keep(self, key: str, completion: Completion) -> Completion:
        self._store.start_call(self._turn, key, "model", {})
        self._store.end_call(self._turn, key, _plain(completion))
        return completion


class JournalRegistry(Registry):
    """Tools whose calls within a turn are made once.

    A call is noted before it runs. One that was kept is answered as it was then. One that
    began and was not seen to end is made again only if its tool is pure or idempotent.
    """

    def __init__(self, tools: Iterable[Tool], store: SessionStore, turn: int) -> None:
        super().__init__(tools)
        self._store, self._turn = store, turn

    def run(self, call: ToolCall | Mapping[str, Any]) -> CallRecord:
        """As `Registry.run`."""
        made = ToolCall.model_validate(dict(call))
        key = _digest("tool", made.tool, made.arguments)
        tool = self.get(made.tool) if made.tool in self else None
        kept = self._store.kept_call(self._turn, key)
        if kept and kept.outcome:
            return CallRecord.model_validate(kept.outcome)
        if kept and kept.call["effect"] == "effect":
            return leave_unknown(self._store, self._turn, kept)
        noted: dict[str, Any] = {"tool": made.tool, "arguments": made.arguments}
        noted |= {"effect": tool.effect if tool else "pure", "timeout": tool and tool.timeout}
        self._store.start_call(self._turn, key, "tool", noted)
        record = super().run(call)
        self._store.end_call(self._turn, key, record.model_dump())
        return record


def unknown_calls(store: SessionStore, turn: int) -> list[KeptCall]:
    """The calls with an effect that began in a turn, and that nobody saw end."""
    calls = store.tool_calls(turn)
    return [c for c in calls if c.outcome is None and c.call["effect"] == "effect"]


def lasting_calls(store: SessionStore, turn: int) -> list[KeptCall]:
    """The calls of a turn that asking again must not repeat.

    Those with an effect that happened, or may have: done, not seen to end, or timed out.
    """

    def lasts(kept: KeptCall) -> bool:
        if kept.call["effect"] != "effect":
            return False
        if kept.outcome is None or kept.outcome["error"] is None:
            return True
        return kept.outcome["error"] == _UNKNOWN or kept.outcome["seconds"] >= kept.call["timeout"]

    return [kept for kept in store.tool_calls(turn) if lasts(kept)]


def leave_unknown(store: SessionStore, turn: int, kept: KeptCall) -> CallRecord:
    """Keep of a call that its outcome is unknown; the record says so as an error."""
    record = CallRecord(
        tool=kept.call["tool"],
        arguments=kept.call["arguments"],
        observation=None,
        error=_UNKNOWN,
        seconds=0.0,
    )
    store.end_call(turn, kept.key, record.model_dump())
    return record


def _digest(*parts: Any) -> str:
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _plain(completion: Completion) -> dict[str, Any]:
    """A completion as plain data, without its value and schema, which the caller has."""
    return {
        "text": completion.text,
        "stop": completion.stop,
        "usage": asdict(completion.usage),
        "seconds": [completion.seconds_to_first, completion.seconds],
        "confidence": completion.confidence and asdict(completion.confidence),
        "closed_early": completion.closed_early,
        "tokens": [
            [t.at, t.piece.hex(), t.logprob, t.margin, t.mask_mass] for t in completion.tokens
        ],
        "attempts": [asdict(attempt) for attempt in completion.attempts],
    }


def _restored(data: Mapping[str, Any], schema: Schema | None) -> Completion:
    """The completion of plain data, its value parsed anew; raises InvalidOutput."""
    from shoal.grammar import compile_schema

    to_first, seconds = data["seconds"]
    attempts: list[Attempt] = []
    for attempt in data["attempts"]:
        fields: dict[str, Any] = dict(attempt)
        fields["usage"] = fields["usage"] and Usage(**fields["usage"])
        attempts.append(Attempt(**fields))
    return Completion(
        text=data["text"],
        value=None if schema is None else compile_schema(schema).parse(data["text"]),
        stop=data["stop"],
        usage=Usage(**data["usage"]),
        seconds_to_first=to_first,
        seconds=seconds,
        confidence=data["confidence"] and Confidence(**data["confidence"]),
        closed_early=data["closed_early"],
        tokens=tuple(
            TokenScore(at, bytes.fromhex(p), *scores) for at, p, *scores in data["tokens"]
        ),
        attempts=tuple(attempts),
    )
