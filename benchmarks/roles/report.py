"""The tables: shares by condition and set, and differences of pairs of conditions."""

from collections.abc import Mapping, Sequence
from statistics import fmean

from shoal.evals.statistics import bootstrap_difference, proportion

__all__ = ["LABELS", "differences", "shares", "tokens"]

Scores = Mapping[str, Mapping[str, Sequence[float]]]
"""By condition and set: one value a case, always in the same order."""

LABELS = {
    "single": "(a) single",
    "single, same tokens": "(a) with the tokens of (b)",
    "shared": "(b) roles, one model",
    "stage 1": "(c) before its adapters",
    "roles": "(c) stage 1, then adapters",
    "adapters only": "(d) adapters, no stage 1",
    "models only": "(d) whole models, no stage 1",
}

PAIRS = (
    ("shared", "single"),
    ("single, same tokens", "shared"),
    ("roles", "single"),
    ("roles", "shared"),
    ("roles", "stage 1"),
    ("adapters only", "roles"),
    ("models only", "shared"),
)


def shares(seeds: Sequence[Scores]) -> str:
    """Markdown: percent right, over the seeds and of each.

    A case counts once, with its mean over the seeds: what the same questions say of several
    networks is no sample of more questions. See `proportion` for the interval.
    """
    rows: dict[str, list[str]] = {}
    for name, sets in seeds[0].items():
        for one in sets:
            found = proportion(_means(seeds, name, one))
            each = ", ".join(f"{100 * fmean(seed[name][one]):.0f}" for seed in seeds)
            interval = f"[{100 * found.low:.1f}, {100 * found.high:.1f}]"
            rows.setdefault(name, []).append(f"{100 * found.value:.1f} {interval} ({each})")
    return _table(list(next(iter(seeds[0].values()))), rows)


def differences(seeds: Sequence[Scores]) -> str:
    """Markdown: one condition less another in points, paired by case, and those of each seed."""
    rows: dict[str, list[str]] = {}
    for name, other in PAIRS:
        if name not in seeds[0] or other not in seeds[0]:
            continue
        for one in seeds[0][name]:
            mine, theirs = (_means(seeds, which, one) for which in (name, other))
            low, high = bootstrap_difference(mine, theirs)
            gains = [fmean(seed[name][one]) - fmean(seed[other][one]) for seed in seeds]
            each = ", ".join(f"{100 * gain:+.0f}" for gain in gains)
            label = f"{LABELS[name]}, less {LABELS[other]}"
            cell = f"{100 * fmean(gains):+.1f} [{100 * low:+.1f}, {100 * high:+.1f}] ({each})"
            rows.setdefault(label, []).append(cell)
    return _table(list(next(iter(seeds[0].values()))), rows)


def tokens(seeds: Sequence[Scores]) -> str:
    """Markdown: mean tokens of inference a case."""
    rows = {
        name: [f"{fmean(_means(seeds, name, one)):,.0f}" for one in sets]
        for name, sets in seeds[0].items()
    }
    return _table(list(next(iter(seeds[0].values()))), rows)


def _means(seeds: Sequence[Scores], name: str, one: str) -> list[float]:
    """The mean over the seeds, of each case."""
    return [fmean(values) for values in zip(*(seed[name][one] for seed in seeds), strict=True)]


def _table(sets: Sequence[str], rows: Mapping[str, Sequence[str]]) -> str:
    lines = [f"| | {' | '.join(sets)} |", f"|---|{'---|' * len(sets)}"]
    lines += [f"| {LABELS.get(name, name)} | {' | '.join(cells)} |" for name, cells in rows.items()]
    return "\n".join(lines)
