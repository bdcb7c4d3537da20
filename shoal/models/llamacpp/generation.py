"""One answer in the making: what to decode next, what may follow, when it ends."""

import codecs
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from shoal.errors import InvalidOutput, Truncated
from shoal.grammar import Constraint
from shoal.grammar.matcher import Matcher
from shoal.models.base import Completion, Limits, StopReason, TokenScore, Usage
from shoal.models.llamacpp.cache import Slot
from shoal.models.llamacpp.decoder import Decoder
from shoal.models.llamacpp.sample import choose, mean_confidence

__all__ = ["Generation", "Outcome", "Request", "completion"]


@dataclass(frozen=True)
class Request:
    """One call, its prompt tokenised and its grammar compiled."""

    prompt: list[int]
    matcher: Matcher | None
    constraint: Constraint | None
    budget: int
    """Most tokens of output: the limit, or what the context leaves."""
    temperature: float
    seed: int | None
    limits: Limits
    begun: float
    """`time.monotonic()` at the call."""
    adapter: int | None
    cancel: threading.Event
    on_text: Callable[[str], None] | None = None
    done: "Future[Outcome]" = field(default_factory=lambda: Future[Outcome]())

    def over(self) -> StopReason | None:
        """Why the call must end now, if it must."""
        if self.cancel.is_set():
            return "cancelled"
        seconds = self.limits.seconds
        if seconds is not None and time.monotonic() - self.begun >= seconds:
            return "deadline"
        return None


@dataclass(frozen=True)
class Outcome:
    """What a generation came to, not yet checked."""

    stop: StopReason
    text: str = ""
    usage: Usage = field(default_factory=Usage)
    tokens: tuple[TokenScore, ...] = ()
    closed_early: bool = False
    first: float | None = None
    """`time.monotonic()` at the first token of output."""
    ended: float = field(default_factory=time.monotonic)


class Generation:
    """The state of one answer; the scheduler decodes for it.

    Args:
        native: the model.
        slot: the sequence that holds `cached` tokens of the prompt.
        cached: how many.
        request: what was asked.
    """

    def __init__(self, native: Decoder, slot: Slot, cached: int, request: Request) -> None:
        self.native = native
        self.slot = slot
        self.request = request
        self.cached = cached
        self.pending = request.prompt[cached:]
        """Tokens to decode, in order, before the next choice."""
        self.reading = True
        """Whether the prompt is still being decoded."""
        self.stop: StopReason | None = None
        self._allowed: NDArray[np.int64] | None = None
        self._forced = 0
        self._scores: list[TokenScore] = []
        self._text = bytearray()
        self._first: float | None = None
        self._random = np.random.default_rng(request.seed)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._follow()

    @property
    def spent(self) -> int:
        """Tokens of output so far."""
        return self._forced + len(self._scores)

    def choose(self, logits: NDArray[np.float32]) -> None:
        """Take the next token, given the logits after all that was pending."""
        request, ends = self.request, self.native.ends
        choice = choose(logits, self._allowed, request.temperature, self._random)
        token = choice.token
        if request.matcher is not None:
            token = request.matcher.step(token, request.budget - self.spent - 1)
        if token == choice.token:
            self._scores.append(choice.score(len(self._text), self.native.pieces, ends))
        else:
            self._forced += 1
        self._take(token)
        if self.stop is None:
            self._follow()

    def _take(self, token: int) -> None:
        if token in self.native.ends:
            self.stop = "done"
        else:
            self._write([token])

    def _follow(self) -> None:
        """Take all that the grammar leaves no choice for."""
        matcher, budget = self.request.matcher, self.request.budget
        while self.stop is None:
            if matcher is not None:
                tokens = matcher.forced()
                self._forced += len(tokens)
                self._write(tokens)
                if matcher.finished:
                    self.stop = "done"
                    return
            if self.spent >= budget:
                self.stop = "length"
                return
            if matcher is None:
                return
            self._allowed = np.flatnonzero(matcher.allowed())
            if len(self._allowed) > 1 and not self._at_end():
                return
            token = matcher.step(int(self._allowed[0]), budget - self.spent - 1)
            self._forced += token not in self.native.ends
            self._take(token)

    def _at_end(self) -> bool:
        """Whether nothing but an end may follow."""
        ends, allowed = self.native.ends, self._allowed
        if allowed is None or len(allowed) > len(ends):
            return False
        return all(int(token) in ends for token in allowed)

    def _write(self, tokens: list[int]) -> None:
        if not tokens:
            return
        if self._first is None:
            self._first = time.monotonic()
        piece = b"".join(self.native.pieces[token] for token in tokens)
        self._text += piece
        self.pending += tokens
        self._say(self._decoder.decode(piece))

    def _say(self, text: str) -> None:
        if text and self.request.on_text is not None:
            self.request.on_text(text)

    def outcome(self, stop: StopReason) -> Outcome:
        """The result, once it ended for this reason."""
        self._say(self._decoder.decode(b"", True))
        matcher = self.request.matcher
        return Outcome(
            stop,
            self._text.decode("utf-8", "replace"),
            Usage(len(self.request.prompt), self.cached, self._forced, len(self._scores)),
            tuple(self._scores),
            matcher is not None and matcher.closed_early,
            self._first,
        )


def completion(request: Request, outcome: Outcome, context: int) -> Completion:
    """The completion of an outcome, its text checked against the constraint.

    Args:
        request: what was asked.
        outcome: what came of it.
        context: tokens that the context holds, for the error.

    Raises:
        Truncated: a limit ended constrained text before it was complete.
        InvalidOutput: complete text fails the check.
    """
    constraint, limits = request.constraint, request.limits
    if constraint is not None and outcome.stop != "done":
        what = {
            "length": f"The limit of {limits.tokens:,} tokens was reached",
            "deadline": f"The limit of {limits.seconds} seconds was reached",
        }.get(outcome.stop, "The call was cancelled")
        if outcome.stop == "length" and request.budget < limits.tokens:
            what = f"The context of {context:,} tokens was full"
        error = Truncated(
            f"{what} after {len(outcome.text):,} characters, before the output was complete."
        )
        error.usage = outcome.usage
        raise error
    try:
        value = None if constraint is None else constraint.parse(outcome.text)
    except InvalidOutput as error:
        error.usage = outcome.usage
        raise
    return Completion(
        text=outcome.text,
        value=value,
        stop=outcome.stop,
        usage=outcome.usage,
        seconds_to_first=(outcome.first or outcome.ended) - request.begun,
        seconds=outcome.ended - request.begun,
        confidence=mean_confidence(outcome.tokens),
        closed_early=outcome.closed_early,
        tokens=outcome.tokens,
        schema=None if constraint is None else constraint.schema,
    )
