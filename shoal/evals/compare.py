"""Two systems, or two runs, on the same cases: what changed, and whether that means anything."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from shoal.errors import UsageError
from shoal.evals.statistics import bootstrap_difference, mcnemar
from shoal.evals.store import Sample, read_run

__all__ = ["Paired", "by_case", "compare_runs", "comparison_lines", "paired"]


@dataclass(frozen=True)
class Paired:
    """Two systems on the same cases, the first less the second.

    Attributes:
        n: Cases that both have.
        first, second: Accuracies on these cases.
        difference, low, high: Of the accuracies, with the percentile bootstrap's 95%.
        only_first, only_second: How many cases the first, the second got right alone, or in
            a larger share of the trials.
        p: Exact McNemar; None with several trials a case, which are not independent.
    """

    n: int
    first: float
    second: float
    difference: float
    low: float
    high: float
    only_first: int
    only_second: int
    p: float | None


def by_case(samples: Iterable[Sample]) -> dict[str, list[Sample]]:
    """The samples of each case, in the order of the cases."""
    cases: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        cases[sample.case].append(sample)
    return dict(cases)


def paired(first: Sequence[Sample], second: Sequence[Sample]) -> Paired | None:
    """Compare two systems on the cases that both have; None where there are none."""
    ours, theirs = _accuracies(first), _accuracies(second)
    common = [case for case in ours if case in theirs]
    if not common:
        return None
    a, b = [ours[case] for case in common], [theirs[case] for case in common]
    low, high = bootstrap_difference(a, b)
    more = sum(x > y for x, y in zip(a, b, strict=True))
    fewer = sum(x < y for x, y in zip(a, b, strict=True))
    once = len(ours) == len(first) and len(theirs) == len(second)
    return Paired(
        n=len(common),
        first=sum(a) / len(common),
        second=sum(b) / len(common),
        difference=(sum(a) - sum(b)) / len(common),
        low=low,
        high=high,
        only_first=more,
        only_second=fewer,
        p=mcnemar(more, fewer) if once else None,
    )


def compare_runs(a: Path, b: Path) -> dict[str, Any]:
    """Compare two runs of one suite, system by system, on the cases that both played.

    Systems are matched by name; the two teams are matched whatever they are called.

    Args:
        a: The folder of the run that was before.
        b: That of the run that is compared with it.

    Returns:
        `suite`, `a`, `b` (the folders) and `rows`: each has `name`, `gained` and `lost` (the
        cases that b got right and a did not, and the other way round), and the fields of
        `Paired`, where b is the first.

    Raises:
        UsageError: There is no such run, the runs are of different suites or cases, or have
            no system or no case in common.
    """
    (config_a, samples_a), (config_b, samples_b) = read_run(a), read_run(b)
    for key, what in (("suite", "suites"), ("version", "versions"), ("cases", "cases")):
        if config_a.get(key) != config_b.get(key):
            raise UsageError(
                f"{a} and {b} cannot be compared: their {what} differ "
                f"({config_a.get(key)} and {config_b.get(key)})."
            )
    before, after = _systems(samples_a), _systems(samples_b)
    team_a, team_b = config_a["graph"], config_b["graph"]
    pairs = {name: name for name in before if name in after}
    if team_a in before and team_b in after:
        pairs = {team_a: team_b} | {x: y for x, y in pairs.items() if x != team_a and y != team_b}
    rows: list[dict[str, Any]] = []
    for name, other in pairs.items():
        result = paired(after[other], before[name])
        if result is None:
            continue
        old, new = _accuracies(before[name]), _accuracies(after[other])
        rows.append(
            {
                "name": name if name == other else f"{name} → {other}",
                **asdict(result),
                "gained": [case for case in old if new.get(case, 0) > old[case]],
                "lost": [case for case in old if new.get(case, 1) < old[case]],
            }
        )
    if not rows:
        raise UsageError(f"{a} and {b} have no case in common that the same system played.")
    return {"suite": config_a["suite"], "a": str(a), "b": str(b), "rows": rows}


def comparison_lines(found: Mapping[str, Any]) -> list[str]:
    """What `compare_runs` found, as text for a terminal."""
    lines = [
        f"{found['suite']}: {found['b']} less {found['a']}, in points, with 95% intervals",
        "",
        f"{'':<26}{'cases':>6}{'a':>7}{'b':>7}{'difference':>24}{'McNemar p':>11}",
    ]
    for row in found["rows"]:
        interval = "{:+.1f} [{:+.1f}, {:+.1f}]".format(
            *(round(100 * row[key], 1) + 0.0 for key in ("difference", "low", "high"))
        )
        p = "-" if row["p"] is None else f"{row['p']:.3f}" if row["p"] >= 0.001 else "<0.001"
        shares = f"{100 * row['second']:>7.1f}{100 * row['first']:>7.1f}"
        lines.append(f"{row['name']:<26}{row['n']:>6}{shares}{interval:>24}{p:>11}")
    for row in found["rows"]:
        for what in ("gained", "lost"):
            if row[what]:
                lines += ["", f"{row['name']}, {what}:", *(f"  {case}" for case in row[what])]
    return lines


def _systems(samples: Iterable[Sample]) -> dict[str, list[Sample]]:
    systems: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        systems[sample.system].append(sample)
    return dict(systems)


def _accuracies(samples: Sequence[Sample]) -> Mapping[str, float]:
    cases = by_case(samples)
    return {case: sum(s.correct for s in group) / len(group) for case, group in cases.items()}
