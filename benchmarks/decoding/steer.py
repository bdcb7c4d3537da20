"""Makes every engine write the same text, and clocks what its grammar costs.

The models' own choices differ by engine, and a random model's mean nothing; so the token
to take is given from outside (teacher forcing). Each engine still does all of its work:
it computes its mask and chooses from the logits, and only then is its choice replaced.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.decoding.measure import now
from shoal.grammar import Constraint
from shoal.grammar.matcher import Engine, Matcher

__all__ = ["Cut", "Steered", "Target", "boost"]

Tokenize = Callable[[bytes], list[int]]


class Cut(Exception):
    """The limit made the closer end the output before the target was written."""


class Target:
    """A text, and the token that continues it from any of its bytes.

    Args:
        text: the text to write.
        tokenize: plain text to tokens.
        pieces: the bytes of each token.
        end: the token that ends a text.
    """

    def __init__(self, text: bytes, tokenize: Tokenize, pieces: list[bytes], end: int) -> None:
        self.text, self.pieces, self.end = text, pieces, end
        self._tokenize = tokenize
        self.tokens = tokenize(text)
        self._next: dict[int, int] = {len(text): end}
        at = 0
        for token in self.tokens:
            self._next[at] = token
            at += len(pieces[token])
        if at != len(text):
            raise AssertionError("the tokens of a text spell it")

    def token(self, at: int) -> int:
        """The token that continues the text after `at` bytes."""
        if at not in self._next:
            self._next[at] = self._tokenize(self.text[at:])[0]
        return self._next[at]


class Steered:
    """An `Engine` around another, whose matchers write `target` and can leave out forcing.

    With no target set, it is the other engine.
    """

    def __init__(self, inner: Engine) -> None:
        self.inner = inner
        self.target: Target | None = None
        self.forcing = True
        self.clock: dict[str, list[float]] | None = None
        """Seconds of each call of `forced`, `allowed` and `step`; None measures none."""
        self.forced = 0
        """Tokens of the last output that the grammar gave."""

    def matcher(self, constraint: Constraint, tokens: int) -> Matcher:
        inner = self.inner.matcher(constraint, tokens)
        if self.target is None:
            return inner
        self.forced = 0
        return SteeredMatcher(self, inner, self.target)

    def check(self, text: str) -> None:
        """Raise unless the text is the target."""
        if self.target is None or text.encode() != self.target.text:
            raise AssertionError(f"Shoal wrote {text[:80]!r}, which is not the target")


class SteeredMatcher:
    def __init__(self, engine: Steered, inner: Matcher, target: Target) -> None:
        self.engine, self.inner, self.target = engine, inner, target
        self.forcing, self.clock = engine.forcing, engine.clock
        self.closed_early = False
        self.at = 0

    @property
    def finished(self) -> bool:
        return self.inner.finished

    def forced(self) -> list[int]:
        # at the end, asking is what tells the grammar that nothing may follow
        if not self.forcing and self.at < len(self.target.text):
            return []
        tokens: list[int] = self._timed("forced", self.inner.forced)
        self.engine.forced += len(tokens)
        self._advance(tokens)
        return tokens

    def allowed(self) -> NDArray[np.bool_]:
        mask: NDArray[np.bool_] = self._timed("allowed", self.inner.allowed)
        wanted = self.target.token(self.at)
        if not mask[wanted]:
            raise AssertionError(f"the grammar refuses the target after {self.at} bytes")
        if not self.forcing and wanted != self.target.end and np.count_nonzero(mask) == 1:
            # a single allowed token would be taken without asking the model
            mask = mask.copy()
            mask[wanted - 1] = True
        return mask

    def step(self, token: int, room: int) -> int:
        wanted = self.target.token(self.at)
        taken: int = self._timed("step", lambda: self.inner.step(wanted, room))
        if taken != wanted:
            raise Cut(f"the limit cut the target after {self.at} bytes")
        self.closed_early = self.inner.closed_early
        self._advance([taken])
        return taken

    def _advance(self, tokens: list[int]) -> None:
        self.at += sum(len(self.target.pieces[t]) for t in tokens if t != self.target.end)

    def _timed(self, name: str, call: Callable[[], Any]) -> Any:
        if self.clock is None:
            return call()
        began = now()
        result = call()
        self.clock.setdefault(name, []).append(now() - began)
        return result


def boost(target: Target, prompt: int) -> Callable[[Any, Any], Any]:
    """A logits processor that makes the target's next token the likeliest by far.

    Args:
        target: its tokens are written in order, then its end.
        prompt: tokens before the output.
    """
    tokens = [*target.tokens, target.end]

    def process(ids: Any, scores: Any) -> Any:
        at = len(ids) - prompt
        scores[tokens[min(at, len(tokens) - 1)]] += 1e6
        return scores

    return process
