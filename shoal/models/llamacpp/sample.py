"""Chooses one token from a row of logits, and measures how sure the choice was."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoal.models.base import Confidence, TokenScore

__all__ = ["Choice", "choose", "mean_confidence"]

_FEW = 256


@dataclass(frozen=True)
class Choice:
    """A token, and the three figures of `Confidence` for it alone."""

    token: int
    logprob: float
    margin: float
    mask_mass: float
    options: tuple[NDArray[np.int64], NDArray[np.float64]] | None = None
    """The allowed tokens and their probabilities, where there are 256 at most."""

    def score(self, at: int, pieces: Sequence[bytes], ends: frozenset[int]) -> TokenScore:
        """The choice in terms of bytes; a token that ends the output has none."""

        def text(token: int) -> bytes:
            return b"" if token in ends else pieces[token]

        options: dict[bytes, float] | None = None
        if self.options is not None:
            options = {}
            for token, share in zip(*self.options, strict=True):
                piece = text(int(token))
                options[piece] = options.get(piece, 0.0) + float(share)
        return TokenScore(at, text(self.token), self.logprob, self.margin, self.mask_mass, options)


def choose(
    logits: NDArray[np.float32],
    allowed: NDArray[np.int64] | None,
    temperature: float,
    generator: np.random.Generator,
) -> Choice:
    """Take the likeliest allowed token (temperature 0), or draw one.

    Args:
        logits: raw, of shape (vocabulary,).
        allowed: the tokens to choose from, in order; None allows all.
        temperature: 0 or above.
        generator: used only above temperature 0.
    """
    row = logits - logits.max()
    inside = row if allowed is None else row[allowed]
    top = inside.max()
    odds = np.exp(inside - top)
    total = float(odds.sum(dtype=np.float64))
    mass = 1.0
    if allowed is not None:
        mass = min(total * float(np.exp(top)) / float(np.exp(row).sum(dtype=np.float64)), 1.0)
    if temperature == 0:
        at = int(inside.argmax())
    else:
        weights = odds if temperature == 1 else np.exp((inside - top) / temperature)
        steps: NDArray[np.float64] = np.cumsum(weights, dtype=np.float64)
        drawn = generator.random() * float(steps[-1])
        at = min(int(np.searchsorted(steps, drawn, side="right")), len(inside) - 1)
    margin = 1.0
    if len(inside) > 1:
        second, first = np.partition(odds, -2)[-2:]
        margin = float(first - second) / total
    logprob = float(inside[at] - top) - math.log(total)
    token = at if allowed is None else int(allowed[at])
    options = None
    if allowed is not None and len(allowed) <= _FEW:
        options = (allowed, odds.astype(np.float64) / total)
    return Choice(token, logprob, margin, mass, options)


def mean_confidence(choices: Sequence[TokenScore]) -> Confidence | None:
    """The means over all choices; None when there was none."""
    if not choices:
        return None
    n = len(choices)
    return Confidence(
        sum(c.logprob for c in choices) / n,
        sum(c.margin for c in choices) / n,
        sum(c.mask_mass for c in choices) / n,
    )
