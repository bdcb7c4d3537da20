"""Chooses one token from a row of logits, and measures how sure the choice was."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoal.models.base import Confidence

__all__ = ["Choice", "choose", "mean_confidence"]


@dataclass(frozen=True)
class Choice:
    """A token, and the three figures of `Confidence` for it alone."""

    token: int
    logprob: float
    margin: float
    mask_mass: float


def choose(
    logits: NDArray[np.float32],
    allowed: NDArray[np.bool_] | None,
    temperature: float,
    generator: np.random.Generator,
) -> Choice:
    """Take the likeliest allowed token (temperature 0), or draw one.

    Args:
        logits: raw, of shape (vocabulary,).
        allowed: same shape; None allows all.
        temperature: 0 or above.
        generator: used only above temperature 0.
    """
    row = logits.astype(np.float64)
    row -= row.max()
    ids = np.arange(len(row)) if allowed is None else np.flatnonzero(allowed)
    inside = row[ids]
    odds = np.exp(inside)
    total = odds.sum()
    whole = total if allowed is None else np.exp(row).sum()
    if total > 0:
        share = odds / total
    else:
        # every allowed token underflowed: renormalise among them
        share = np.exp(inside - inside.max())
        share /= share.sum()
    if temperature == 0:
        at = int(inside.argmax())
    else:
        weights = np.exp((inside - inside.max()) / temperature)
        steps: NDArray[np.float64] = np.cumsum(weights)
        drawn = generator.random() * float(steps[-1])
        at = int(np.searchsorted(steps, drawn, side="right"))
        at = min(at, len(ids) - 1)
    if len(ids) > 1:
        second, first = np.partition(share, -2)[-2:]
        margin = float(first - second)
    else:
        margin = 1.0
    logprob = float(np.log(max(share[at], np.finfo(np.float64).tiny)))
    return Choice(int(ids[at]), logprob, margin, float(min(total / whole, 1.0)))


def mean_confidence(choices: list[Choice]) -> Confidence | None:
    """The means over all choices; None when there was none."""
    if not choices:
        return None
    n = len(choices)
    return Confidence(
        sum(c.logprob for c in choices) / n,
        sum(c.margin for c in choices) / n,
        sum(c.mask_mass for c in choices) / n,
    )
