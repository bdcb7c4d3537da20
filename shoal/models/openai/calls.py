"""Completions by a server: one probe of what it enforces, then validate and repair."""

import json
import math
import time
import warnings
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import Any

from shoal.errors import ContextOverflow, InvalidOutput, ModelError, Truncated
from shoal.grammar import Constraint
from shoal.grammar.refs import JSON
from shoal.models.base import Completion, Confidence, Limits, StopReason, TokenScore, Usage
from shoal.models.openai.conversation import repaired, with_words
from shoal.models.openai.enforcement import (
    FORMS,
    PROBE,
    PROBE_SCHEMA,
    PROBE_TOKENS,
    Enforcement,
    Level,
    UnconstrainedWarning,
    Verdict,
    plain_schema,
    sent_schema,
    verdict,
)
from shoal.models.openai.output import ReasoningFilter, read_json, without_reasoning
from shoal.models.openai.protocol import Answer, Busy, Refused, ServerError
from shoal.models.openai.requests import SLACK, Requests
from shoal.models.openai.room import Room
from shoal.models.openai.transport import Expired, Transport

__all__ = ["Call", "Calls"]

_MOST_LEVELS = 256


@dataclass(frozen=True)
class Call:
    """One call as the caller made it."""

    messages: list[dict[str, str]]
    constraint: Constraint | None
    temperature: float
    seed: int | None
    limits: Limits
    begun: float = field(default_factory=time.monotonic)

    @property
    def deadline(self) -> float | None:
        """`time.monotonic()` at which the call ends."""
        return None if self.limits.seconds is None else self.begun + self.limits.seconds


class Calls:
    """Completions of one model, free or under a schema.

    Args:
        requests: how it is asked.
        repairs: further answers to a failed one.
        room: is told what prompts took.
        words: whether a schema that is not enforced stands in the prompt.
    """

    def __init__(self, requests: Requests, repairs: int, room: Room, *, words: bool = True) -> None:
        self.requests = requests
        self._room = room
        self._words = words
        self.enforcement: Enforcement | None = None
        self._repairs = repairs
        self._levels: dict[str, Level] = {}
        self._carries: dict[tuple[int, Level], tuple[Constraint, JSON]] = {}
        self._verdicts: dict[str, Verdict] = {}
        self._warned = False

    async def complete(self, transport: Transport, call: Call) -> Completion:
        """Answer once; see `Model.complete`."""
        constraint = call.constraint
        if constraint is None:
            answer, stop = await self._gather(transport, call)
            return self._free(call, answer, stop, without_reasoning(answer.text))
        messages, usage = call.messages, Usage()
        failure: ModelError | None = None
        for tries in range(1, self._repairs + 2):
            left = call.limits.tokens - usage.sampled
            try:
                answer, level = await self._constrained(transport, call, messages, left)
            except ContextOverflow:
                if failure is None:
                    raise
                # what failed first is why the conversation grew
                raise type(failure)(f"{failure} The context has no room to ask again.") from None
            usage += answer.spent()
            if level != "prompt":
                self._room.learn(messages, usage)
            try:
                return replace(self._checked(call, constraint, answer, level, usage), tries=tries)
            except (InvalidOutput, Truncated) as error:
                last = tries > self._repairs or usage.sampled >= call.limits.tokens
                if last or answer.finish == "length":
                    times = f" It was asked {tries} times." if tries > 1 else ""
                    ended = type(error)(f"{error}{times}")
                    ended.usage = usage
                    raise ended from None
                failure = error
                base = self._told(call.messages, constraint)
                messages = repaired(base, answer, error)
        raise AssertionError("the last try returns or raises")

    async def stream(self, transport: Transport, call: Call) -> AsyncGenerator[str | Completion]:
        """Pieces of text, then the completion; see `Model.stream`."""
        constraint, level = call.constraint, "prompt"
        body = self._body(call, stream=True)
        if constraint is not None:
            try:
                level = self._level(
                    await self.find_enforcement(transport, call.deadline), constraint
                )
            except Expired:
                raise _late(call, 0) from None
            if level != "prompt":
                body = self._with_schema(body, constraint, level)
        answer, shown = Answer(), ""
        stop: StopReason = "done"
        reasoning = ReasoningFilter()
        whole = constraint is not None and level == "prompt"
        try:
            if not whole:
                async with aclosing(self.requests.objects(transport, body, call.deadline)) as all_:
                    async for value in all_:
                        piece = reasoning.feed(answer.add(value))
                        if piece:
                            shown += piece
                            yield piece
                        if answer.events > call.limits.tokens + SLACK:
                            answer.finish = "length"
                            break
        except Expired:
            stop = "deadline"
        except Refused:
            if constraint is None:
                raise
            whole = True
        if whole:
            # an answer that may have to be repaired is shown once it is right
            completion = await self.complete(transport, call)
            yield completion.text
            yield completion
            return
        rest = reasoning.end()
        if rest:
            shown += rest
            yield rest
        if constraint is None:
            yield self._free(call, answer, stop, shown)
            return
        if stop == "deadline":
            raise _late(call, len(shown))
        answer.text = shown
        yield self._checked(call, constraint, answer, level, answer.spent())

    async def find_enforcement(
        self, transport: Transport, deadline: float | None = None
    ) -> Enforcement:
        """What the server enforces; asked at first contact, then remembered.

        A form that is tried counts as refused when the server answers 4xx or 5xx to it. It
        warns where nothing is enforced.
        """
        if self.enforcement is not None:
            return self.enforcement
        async with transport.exclusive(deadline):
            if self.enforcement is not None:
                return self.enforcement
            for form in FORMS:
                if form not in self._verdicts:
                    self._verdicts[form] = await self._probe(transport, form, deadline)
                if self._verdicts[form] == "enforced":
                    self.enforcement = Enforcement(form, dict(self._verdicts))
                    return self.enforcement
            self.enforcement = Enforcement(None, dict(self._verdicts))
        self._warn(f"{self.requests.server} enforces no schema on {self.requests.model}")
        return self.enforcement

    async def _probe(self, transport: Transport, form: str, deadline: float | None) -> Verdict:
        messages = [{"role": "user", "content": PROBE}]
        body = self.requests.body(messages, PROBE_TOKENS, scores=False)
        body |= FORMS[form](PROBE_SCHEMA)
        try:
            answer = await self.requests.one(transport, body, deadline, True)
        except (Refused, Busy) as error:
            if isinstance(error, Busy) and error.status != 500:
                raise
            return "refused"
        return verdict(answer.text)

    def _level(self, enforcement: Enforcement, constraint: Constraint) -> Level:
        start = enforcement.level
        if start == "prompt" or not self._levels:
            return start
        return self._levels.get(_key(constraint), start)

    async def _constrained(
        self, transport: Transport, call: Call, messages: list[dict[str, str]], tokens: int
    ) -> tuple[Answer, Level]:
        """One answer under a schema; a schema that the server refuses is sent in less detail."""
        assert call.constraint is not None
        try:
            enforcement = await self.find_enforcement(transport, call.deadline)
            level = start = self._level(enforcement, call.constraint)
            while True:
                body = self._body(call, messages=messages, tokens=tokens)
                body = self._with_schema(body, call.constraint, level)
                try:
                    answer = await self.requests.one(transport, body, call.deadline)
                except (Refused, Busy) as error:
                    if level == "prompt" or (isinstance(error, Busy) and error.status != 500):
                        raise
                    level = "plain" if level == "full" else "prompt"
                    continue
                if level != start:
                    if len(self._levels) >= _MOST_LEVELS:
                        self._levels.clear()
                    self._levels[_key(call.constraint)] = level
                    if level == "prompt":
                        self._warn(f"{self.requests.server} refuses a schema")
                return answer, level
        except Expired:
            raise _late(call, 0) from None

    def _told(self, messages: list[dict[str, str]], constraint: Constraint) -> list[dict[str, str]]:
        return with_words(messages, constraint) if self._words else messages

    def _with_schema(self, body: JSON, constraint: Constraint, level: Level) -> JSON:
        if level == "prompt":
            return body | {"messages": self._told(body["messages"], constraint)}
        assert self.enforcement is not None and self.enforcement.form is not None
        return body | FORMS[self.enforcement.form](self._carried(constraint, level))

    def _carried(self, constraint: Constraint, level: Level) -> JSON:
        """What is sent of a schema, kept for the latest of them."""
        key = id(constraint), level
        kept = self._carries.get(key)
        if kept is None or kept[0] is not constraint:
            if len(self._carries) >= _MOST_LEVELS:
                self._carries.clear()
            schema = constraint.schema
            carried = sent_schema(schema) if level == "full" else plain_schema(schema)
            kept = self._carries[key] = constraint, carried
        return kept[1]

    def _body(
        self,
        call: Call,
        *,
        messages: list[dict[str, str]] | None = None,
        tokens: int | None = None,
        stream: bool = False,
    ) -> JSON:
        return self.requests.body(
            messages or call.messages,
            tokens or call.limits.tokens,
            temperature=call.temperature,
            seed=call.seed,
            stream=stream,
        )

    async def _gather(self, transport: Transport, call: Call) -> tuple[Answer, StopReason]:
        """Free text until its end, the deadline, or too many tokens.

        It is streamed where there is a deadline, so that what came before it is kept.
        """
        body = self._body(call, stream=call.deadline is not None)
        answer = Answer()
        try:
            async with aclosing(self.requests.objects(transport, body, call.deadline)) as values:
                async for value in values:
                    answer.add(value)
                    if answer.events > call.limits.tokens + SLACK:
                        answer.finish = "length"
                        break
        except Expired:
            return answer, "deadline"
        return answer, "done"

    def _warn(self, finding: str) -> None:
        if not self._warned:
            self._warned = True
            warnings.warn(
                f"{finding}: answers are checked, and repaired in further calls where they fail.",
                UnconstrainedWarning,
                stacklevel=2,
            )

    def _checked(
        self,
        call: Call,
        constraint: Constraint,
        answer: Answer,
        level: Level,
        usage: Usage,
    ) -> Completion:
        """The completion of an answer that holds to its schema.

        Raises:
            Truncated: it breaks off.
            InvalidOutput: it fails.
            ServerError: the server withheld it.
        """
        self._refuse_other(answer)
        try:
            value, text = read_json(answer.text, constraint)
        except (InvalidOutput, Truncated):
            if answer.finish == "length":
                raise Truncated(
                    f"The limit of {call.limits.tokens:,} tokens was reached after "
                    f"{len(answer.text):,} characters, before the output was complete."
                ) from None
            if not answer.text.strip() and answer.reasons:
                raise InvalidOutput("The output holds reasoning alone.") from None
            raise
        scores = answer.token_scores(text, level != "prompt")
        return _completion(call, answer, "done", text, value, usage, scores)

    def _free(self, call: Call, answer: Answer, stop: StopReason, text: str) -> Completion:
        """The completion of free text."""
        if stop == "done":
            self._refuse_other(answer)
            if answer.finish == "length":
                stop = "length"
        if not text.strip() and stop != "deadline":
            reasoning = answer.reasons or bool(answer.text.strip())
            if stop == "length" and reasoning:
                raise Truncated(
                    f"The limit of {call.limits.tokens:,} tokens was spent on reasoning alone."
                )
            what = "holds reasoning alone" if reasoning else "is empty"
            raise InvalidOutput(f"The answer of {self.requests.server} {what}.")
        scores = answer.token_scores(text, False)
        return _completion(call, answer, stop, text, None, answer.spent(), scores)

    def _refuse_other(self, answer: Answer) -> None:
        if answer.finish == "content_filter":
            raise ServerError(f"{self.requests.server} withheld the answer (content_filter).", 200)
        if answer.calls_tools and not answer.text.strip():
            raise InvalidOutput(
                f"{self.requests.server} answered with a tool call in place of text."
            )


def _key(constraint: Constraint) -> str:
    return json.dumps(sent_schema(constraint.schema), sort_keys=True)


def _late(call: Call, characters: int) -> Truncated:
    return Truncated(
        f"The limit of {call.limits.seconds} seconds was reached after {characters:,} "
        "characters, before the output was complete."
    )


def _completion(
    call: Call,
    answer: Answer,
    stop: StopReason,
    text: str,
    value: Any,
    usage: Usage,
    scores: tuple[TokenScore, ...],
) -> Completion:
    ended = time.monotonic()
    return Completion(
        text=text,
        value=value,
        stop=stop,
        usage=usage,
        seconds_to_first=(answer.first or ended) - call.begun,
        seconds=ended - call.begun,
        confidence=_mean(scores),
        tokens=scores,
        schema=None if call.constraint is None else call.constraint.schema,
    )


def _mean(scores: tuple[TokenScore, ...]) -> Confidence | None:
    if not scores:
        return None
    n = len(scores)
    return Confidence(
        math.fsum(s.logprob for s in scores) / n,
        math.fsum(s.margin for s in scores) / n,
        math.fsum(s.mask_mass for s in scores) / n,
    )
