"""One generation: the decode loop with the grammar's mask and its forced tokens."""

import codecs
import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np
from llguidance import LLMatcher
from llguidance.numpy import allocate_token_bitmask, fill_next_token_bitmask

from shoal.errors import ContextOverflow, ModelError, Truncated
from shoal.grammar import Constraint
from shoal.models.base import Completion, Limits, StopReason, Usage
from shoal.models.llamacpp.cache import Aborted, Sequences, Slot
from shoal.models.llamacpp.native import BATCH, Native
from shoal.models.llamacpp.sample import Choice, choose, mean_confidence

__all__ = ["Generation", "Request", "unfinished"]

_LEAST_ANSWER = 16
"""Tokens that must be free beside the prompt (or the limit, where that is lower)."""


@dataclass(frozen=True)
class Request:
    """One call, before its prompt is tokenised."""

    constraint: Constraint | None
    temperature: float
    seed: int | None
    limits: Limits
    cancel: threading.Event
    begun: float
    """`time.monotonic()` at the call."""

    def seconds_left(self) -> float | None:
        """Seconds until the deadline, 0 when it has passed; None without one."""
        if self.limits.seconds is None:
            return None
        return max(0.0, self.begun + self.limits.seconds - time.monotonic())

    def over(self) -> bool:
        """Whether the call was cancelled or its deadline has passed."""
        return self.cancel.is_set() or self.seconds_left() == 0


class Generation:
    """Yields pieces of text and then the completion; serves once."""

    def __init__(
        self,
        native: Native,
        sequences: Sequences,
        request: Request,
        matcher: LLMatcher | None,
    ) -> None:
        self.native = native
        self.sequences = sequences
        self.request = request
        self.matcher = matcher
        self.bitmask = allocate_token_bitmask(1, native.n_vocab)
        self.generator = np.random.default_rng(request.seed)
        self.choices: list[Choice] = []
        self.forced = 0
        self.first: float | None = None
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.text = ""

    def run(self, prompt: list[int]) -> Generator[str | Completion, None, None]:
        """Generate after the tokens of `prompt`.

        Raises:
            ContextOverflow: prompt and a least answer exceed the context.
            Truncated: with a constraint, a limit came before the end.
            InvalidOutput: with a constraint, the complete text failed the check.
        """
        limit, room = self.request.limits.tokens, self.native.n_ctx
        if len(prompt) + min(limit, _LEAST_ANSWER) > room:
            raise ContextOverflow(
                f"The prompt has {len(prompt):,} tokens and the context holds {room:,}, "
                "some of them for the answer; shorten the prompt."
            )
        budget = min(limit, room - len(prompt))
        slot, cached = self.sequences.start(prompt)
        pending = prompt[cached:]
        stop: StopReason | None = None
        try:
            while stop is None:
                tokens, complete = self.force(budget)
                yield from self.emit(tokens)
                pending += tokens
                if complete:
                    stop = "done"
                elif self.spent() >= budget:
                    stop = "length"
                else:
                    self.feed(slot, pending)
                    token = self.pick()
                    if token in self.native.ends:
                        stop = "done"
                    else:
                        yield from self.emit([token])
                        pending = [token]
        except Aborted:
            stop = "cancelled" if self.request.cancel.is_set() else "deadline"
        yield from self.flush()
        yield self.finish(stop, len(prompt), cached, budget)

    def spent(self) -> int:
        """Tokens of output so far."""
        return self.forced + len(self.choices)

    def force(self, budget: int) -> tuple[list[int], bool]:
        """The tokens that the grammar leaves no choice for, and whether it ends with them."""
        if self.matcher is None:
            return [], False
        if self.matcher.is_stopped():
            return [], True
        tokens = self.matcher.compute_ff_tokens()
        at = next((i for i, t in enumerate(tokens) if t in self.native.ends), None)
        tokens = tokens[:at][: budget - self.spent()]
        if tokens and not self.matcher.consume_tokens(tokens):
            raise ModelError(f"llguidance refuses its own tokens: {self.matcher.get_error()}")
        self.forced += len(tokens)
        complete = self.matcher.is_stopped() or (at is not None and at == len(tokens))
        return tokens, complete

    def feed(self, slot: Slot, tokens: list[int]) -> None:
        """Decode the prompt with what is forced after it, later the answer piece by piece."""
        over = self.request.over
        if not self.choices:
            self.sequences.read(slot, tokens, over)
            return
        # on a CPU a batch of two takes longer than one token after the other
        step = 1 if len(tokens) == 2 else BATCH
        for at in range(0, len(tokens), step):
            self.sequences.write(slot, tokens[at : at + step], over)

    def pick(self) -> int:
        """Choose the next token and move the grammar on."""
        allowed = None
        if self.matcher is not None:
            fill_next_token_bitmask(self.matcher, self.bitmask)
            if self.matcher.is_error():
                raise ModelError(f"llguidance stopped: {self.matcher.get_error()}")
            bits = np.unpackbits(self.bitmask.view(np.uint8), bitorder="little")
            allowed = bits[: self.native.n_vocab].astype(np.bool_)
        choice = choose(self.native.logits(), allowed, self.request.temperature, self.generator)
        self.choices.append(choice)
        if self.matcher is not None and not self.matcher.consume_token(choice.token):
            raise ModelError(f"llguidance refuses a token: {self.matcher.get_error()}")
        return choice.token

    def emit(self, tokens: list[int]) -> Iterator[str]:
        """The text of tokens, as far as it is whole characters."""
        if tokens and self.first is None:
            self.first = time.monotonic()
        piece = self.decoder.decode(b"".join(self.native.pieces[t] for t in tokens))
        self.text += piece
        if piece:
            yield piece

    def flush(self) -> Iterator[str]:
        """What is left of a character that was cut."""
        piece = self.decoder.decode(b"", True)
        self.text += piece
        if piece:
            yield piece

    def finish(self, stop: StopReason, prompt: int, cached: int, budget: int) -> Completion:
        """The completion, its text checked against the constraint."""
        request = self.request
        if stop == "length" and budget < request.limits.tokens and request.constraint is not None:
            raise Truncated(
                f"The context of {self.native.n_ctx:,} tokens was full after "
                f"{len(self.text):,} characters, before the output was complete."
            )
        if stop != "done":
            usage = Usage(prompt, cached, self.forced, len(self.choices))
            return unfinished(request, stop, self.text, usage, self.first, self.choices)
        now = time.monotonic()
        return Completion(
            text=self.text,
            value=request.constraint.parse(self.text) if request.constraint else None,
            stop="done",
            usage=Usage(prompt, cached, self.forced, len(self.choices)),
            seconds_to_first=(self.first or now) - request.begun,
            seconds=now - request.begun,
            confidence=mean_confidence(self.choices),
        )


def unfinished(
    request: Request,
    stop: StopReason,
    text: str = "",
    usage: Usage = Usage(),  # noqa: B008 (frozen)
    first: float | None = None,
    choices: list[Choice] | None = None,
) -> Completion:
    """The completion of free text that a limit ended.

    Raises:
        Truncated: the request has a constraint, so that the text is of no use.
    """
    if request.constraint is not None:
        limits = request.limits
        what = {
            "length": f"The limit of {limits.tokens:,} tokens was reached",
            "deadline": f"The limit of {limits.seconds} seconds was reached",
        }.get(stop, "The call was cancelled")
        raise Truncated(f"{what} after {len(text):,} characters, before the output was complete.")
    now = time.monotonic()
    return Completion(
        text=text,
        value=None,
        stop=stop,
        usage=usage,
        seconds_to_first=(first or now) - request.begun,
        seconds=now - request.begun,
        confidence=mean_confidence(choices or []),
    )
