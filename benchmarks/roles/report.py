"""The tables: shares by condition and set, and differences of pairs of conditions."""

from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

import numpy as np

from shoal.evals.statistics import proportion

__all__ = ["LABELS", "differences", "interval_of", "shares", "tokens"]

Scores = Mapping[str, Mapping[str, Sequence[float]]]
"""By condition and set: one value a case, always in the same order."""

LABELS = {
    "base": "what all begin with, as a team",
    "single": "(a) single",
    "single, same tokens": "(a) with the tokens of (b)",
    "shared": "(b) roles, one model",
    "stage 1": "(c) before its adapters",
    "roles": "(c) stage 1, then adapters",
    "adapters only": "(d) adapters, no stage 1",
    "models only": "(d) whole models, no stage 1",
}

PAIRS = (
    ("shared", "base"),
    ("shared", "single"),
    ("single, same tokens", "shared"),
    ("roles", "single"),
    ("roles", "shared"),
    ("roles", "stage 1"),
    ("adapters only", "roles"),
    ("models only", "shared"),
)


def shares(seeds: Sequence[Scores]) -> str:
    """Markdown: percent right, over the seeds and, where there are several, of each.

    A case counts once, with its mean over the seeds: what the same questions say of several
    networks is no sample of more questions. See `proportion` for the interval.
    """
    rows: dict[str, list[str]] = {}
    for name, sets in seeds[0].items():
        for one in sets:
            found = proportion(_means(seeds, name, one))
            each = _each([fmean(seed[name][one]) for seed in seeds], ".0f")
            interval = f"[{100 * found.low:.1f}, {100 * found.high:.1f}]"
            rows.setdefault(name, []).append(f"{100 * found.value:.1f} {interval}{each}")
    return _table(list(next(iter(seeds[0].values()))), rows)


def differences(seeds: Sequence[Scores], pairs: Sequence[tuple[str, str]] = PAIRS) -> str:
    """Markdown: one condition less another in points, paired by case, and those of each seed.

    Args:
        seeds: Scores of each.
        pairs: Of conditions: one, and what is taken from it.
    """
    rows: dict[str, list[str]] = {}
    for name, other in pairs:
        if name not in seeds[0] or other not in seeds[0]:
            continue
        for one in seeds[0][name]:
            each = [np.subtract(seed[name][one], seed[other][one]) for seed in seeds]
            low, high = interval_of(np.stack(each))
            gains = [float(values.mean()) for values in each]
            label = f"{LABELS.get(name, name)}, less {LABELS.get(other, other)}"
            interval = f"[{100 * low:+.1f}, {100 * high:+.1f}]"
            cell = f"{100 * fmean(gains):+.1f} {interval}{_each(gains, '+.0f')}"
            rows.setdefault(label, []).append(cell)
    return _table(list(next(iter(seeds[0].values()))), rows)


def interval_of(
    differences: "np.ndarray[Any, Any]", resamples: int = 10_000
) -> tuple[float, float]:
    """The 95% percentile interval of a mean of differences, over other seeds and other cases.

    Seeds and cases are both drawn anew, crossed: the pigeonhole bootstrap (Owen 2007, Annals of
    Applied Statistics 1(2), pages 386-411). Of few seeds it knows little, so each seed stands
    beside it.

    Args:
        differences: Of shape (seeds, cases).
        resamples: How many.
    """
    rng = np.random.default_rng(0)
    seeds, cases = differences.shape
    of_seeds = rng.multinomial(seeds, np.full(seeds, 1 / seeds), size=resamples)
    of_cases = rng.multinomial(cases, np.full(cases, 1 / cases), size=resamples)
    means = ((of_seeds @ differences) * of_cases).sum(axis=1) / (seeds * cases)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(low), float(high)


def tokens(seeds: Sequence[Scores]) -> str:
    """Markdown: mean tokens of inference a case."""
    rows = {
        name: [f"{fmean(_means(seeds, name, one)):,.0f}" for one in sets]
        for name, sets in seeds[0].items()
    }
    return _table(list(next(iter(seeds[0].values()))), rows)


def _each(values: Sequence[float], form: str) -> str:
    if len(values) == 1:
        return ""
    return f" ({', '.join(f'{100 * value:{form}}' for value in values)})"


def _means(seeds: Sequence[Scores], name: str, one: str) -> list[float]:
    """The mean over the seeds, of each case."""
    return [fmean(values) for values in zip(*(seed[name][one] for seed in seeds), strict=True)]


def _table(sets: Sequence[str], rows: Mapping[str, Sequence[str]]) -> str:
    lines = [f"| | {' | '.join(sets)} |", f"|---|{'---|' * len(sets)}"]
    lines += [f"| {LABELS.get(name, name)} | {' | '.join(cells)} |" for name, cells in rows.items()]
    return "\n".join(lines)
