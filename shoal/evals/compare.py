"""Two systems, or two runs, on the same cases: what changed, and whether that means anything."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from shoal.errors import UsageError
from shoal.evals.statistics import bootstrap_difference, mcnemar
from shoal.evals.store import Sample, read_run

__all__ = ["Comparison", "Paired", "by_case", "compare", "paired"]


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


@dataclass(frozen=True)
class Comparison:
    """One system of run B less one of run A.

    Attributes:
        name: The system's, or both names where they differ.
        paired: B is the first.
        gained, lost: The cases of `only_first`, of `only_second`.
    """

    name: str
    paired: Paired
    gained: list[str]
    lost: list[str]


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


def compare(a: Path, b: Path) -> list[Comparison]:
    """Compare two runs of one suite, system by system, on the cases that both played.

    Systems are matched by name; the two teams are matched whatever they are called.

    Args:
        a: The folder of the run that was before.
        b: That of the run that is compared with it.

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
    found: list[Comparison] = []
    for name, other in pairs.items():
        result = paired(after[other], before[name])
        if result is None:
            continue
        old, new = _accuracies(before[name]), _accuracies(after[other])
        gained = [case for case in old if new.get(case, 0) > old[case]]
        lost = [case for case in old if new.get(case, 1) < old[case]]
        shown = name if name == other else f"{name} → {other}"
        found.append(Comparison(shown, result, gained, lost))
    if not found:
        raise UsageError(f"{a} and {b} have no case in common that the same system played.")
    return found


def _systems(samples: Iterable[Sample]) -> dict[str, list[Sample]]:
    systems: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        systems[sample.system].append(sample)
    return dict(systems)


def _accuracies(samples: Sequence[Sample]) -> Mapping[str, float]:
    cases = by_case(samples)
    return {case: sum(s.correct for s in group) / len(group) for case, group in cases.items()}
