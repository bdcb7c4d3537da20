"""Statistics of small samples: intervals, paired tests, and success over several trials.

Nothing here assumes a normal distribution of the data, and nothing hides a small n.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from shoal.errors import UsageError
from shoal.models import calibration

__all__ = [
    "Proportion",
    "bootstrap_difference",
    "mcnemar",
    "pass_at_k",
    "pass_hat_k",
    "proportion",
    "wilson",
]

_MOST_CELLS = 4_000_000
_SMALL_HALF_WIDTH, _SMALL_N = 0.10, 30


@dataclass(frozen=True)
class Proportion:
    """A share of n, with its 95% Wilson interval; all are from 0 to 1."""

    value: float
    low: float
    high: float
    n: int

    @property
    def too_small(self) -> bool:
        """Whether n is below 30 or the interval reaches over 10 points to a side, on average."""
        return self.n < _SMALL_N or (self.high - self.low) / 2 > _SMALL_HALF_WIDTH


def proportion(values: Sequence[float]) -> Proportion:
    """The mean of values from 0 to 1 with its Wilson interval.

    A value that is itself a mean over the trials of a case counts as one observation. Its
    variance is at most that of a yes or no with the same mean, so that the interval is then
    wider than it need be, never narrower.

    Raises:
        UsageError: There are no values.
    """
    total = math.fsum(values)
    low, high = wilson(total, len(values))
    return Proportion(total / len(values), low, high, len(values))


def wilson(successes: float, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """The score interval of a proportion: Wilson 1927, JASA 22(158), pages 209-212.

    Args:
        successes: Of n; need not be whole.
        n: At least 1.
        confidence: Between 0 and 1.

    Raises:
        UsageError: n is below 1, or the successes are not within 0 and n.
    """
    if n < 1:
        raise UsageError(f"An interval needs at least one observation, not {n}.")
    if not 0 <= successes <= n:
        raise UsageError(f"{successes:g} successes cannot come of {n} trials.")
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    return calibration.wilson(successes, n, z)


def mcnemar(only_first: int, only_second: int) -> float:
    """The exact two-sided p of two systems being equally good on the same cases.

    McNemar 1947, Psychometrika 12(2), pages 153-157, in its exact form: under the null the
    discordant pairs fall to either side as a fair coin does. Twice the smaller tail, at most 1.

    Args:
        only_first: Cases that the first alone got right.
        only_second: Cases that the second alone got right.
    """
    if only_first < 0 or only_second < 0:
        raise UsageError("Counts of discordant pairs cannot be negative.")
    n, fewer = only_first + only_second, min(only_first, only_second)
    term = tail = 1
    for i in range(fewer):
        term = term * (n - i) // (i + 1)
        tail += term
    return min(1.0, 2 * tail / 2**n)


def bootstrap_difference(
    first: Sequence[float],
    second: Sequence[float],
    *,
    resamples: int = 10_000,
    seed: int = 0,
    confidence: float = 0.95,
) -> tuple[float, float]:
    """The percentile interval of the mean of first less second, paired by case.

    Efron and Tibshirani 1993, An Introduction to the Bootstrap, section 13.3. Cases are drawn
    anew with replacement, each with both of its values. Not corrected for bias (BCa): the
    mean of paired differences has none to speak of.

    Args:
        first: One value a case.
        second: The same cases in the same order.
        resamples: How many.
        seed: The same one gives the same interval.
        confidence: Between 0 and 1.

    Raises:
        UsageError: The lengths differ, or are 0.
    """
    if len(first) != len(second) or not first:
        raise UsageError(
            f"A paired interval needs the same cases twice, not {len(first)} and {len(second)}."
        )
    # drawing how often each distinct difference comes up is drawing the cases, only faster
    values, counts = np.unique(np.subtract(first, second), return_counts=True)
    n, rng = len(first), np.random.default_rng(seed)
    means: list[float] = []
    block = max(1, _MOST_CELLS // len(values))
    for start in range(0, resamples, block):
        drawn = rng.multinomial(n, counts / n, size=min(block, resamples - start))
        means += (drawn @ values / n).tolist()
    tail = (1 - confidence) / 2
    low, high = np.quantile(means, [tail, 1 - tail])
    return float(low), float(high)


def pass_at_k(n: int, correct: int, k: int) -> float:
    """The probability that at least one of k trials is right, estimated without bias.

    Chen et al. 2021, Evaluating Large Language Models Trained on Code, arXiv:2107.03374,
    equation 1: 1 - C(n - c, k) / C(n, k), of one case; take the mean over cases.

    Args:
        n: Trials of the case.
        correct: Those that were right.
        k: At most n.

    Raises:
        UsageError: The numbers do not fit.
    """
    _check_trials(n, correct, k)
    return 1 - math.comb(n - correct, k) / math.comb(n, k)


def pass_hat_k(n: int, correct: int, k: int) -> float:
    """The probability that all of k trials are right, estimated without bias.

    Yao et al. 2024, tau-bench, arXiv:2406.12045, where it is called pass^k: C(c, k) / C(n, k), of
    one case; take the mean over cases. Arguments and errors as of `pass_at_k`.
    """
    _check_trials(n, correct, k)
    return math.comb(correct, k) / math.comb(n, k)


def _check_trials(n: int, correct: int, k: int) -> None:
    if not (0 <= correct <= n and 1 <= k <= n):
        raise UsageError(f"{correct} right of {n} trials give no estimate for k = {k}.")
