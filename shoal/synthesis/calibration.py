"""How good a review is, measured on planted items, and which thresholds suit it."""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import product
from typing import Any, cast

from shoal.agents import DIMENSIONS, Adjudicator, Review, Reviewer, Role
from shoal.errors import UsageError
from shoal.evals.statistics import wilson
from shoal.graphs import Budget, Seat, Thresholds, draw_panel
from shoal.graphs.panel import decide
from shoal.graphs.state import RunState
from shoal.graphs.steps import ask
from shoal.models import Model
from shoal.synthesis.checks import pair_faults, trajectory_faults
from shoal.synthesis.duplicates import normal, shingles, similarity
from shoal.synthesis.planted import KINDS, PAIR_TOOLS, Planted, plant
from shoal.synthesis.settings import Product

__all__ = ["Calibrated", "Judged", "Row", "calibrate", "choose", "judge", "measure_row"]

LEAST = 40
"""Planted items; fewer say nothing of either half."""


@dataclass(frozen=True)
class Judged:
    """A planted item and what was said of it.

    Attributes:
        kind: `good`, or how it was spoilt.
        fault: The first kind of fault that the checks found, or None.
        reviews: Those that were valid.
        accepted: What the adjudicator would decide; None without a valid ruling.
    """

    kind: str
    fault: str | None
    reviews: tuple[Review, ...]
    accepted: bool | None

    def kept(self, thresholds: Thresholds | None, *, checks: bool) -> bool:
        """Whether it would be accepted; without thresholds nobody reviews."""
        if checks and self.fault is not None:
            return False
        if thresholds is None:
            return True
        if not self.reviews:
            return False
        verdict = decide(self.reviews, thresholds)[0]
        return self.accepted is True if verdict == "adjudicate" else verdict == "accept"


@dataclass(frozen=True)
class Row:
    """How one way of choosing did: shares from 0 to 1 with Wilson's 95% intervals.

    Attributes:
        name: Of the way.
        kept, good, kept_good: Items.
        precision: Good ones of the kept ones; None where none was kept.
        recall: Kept ones of the good ones.
        rejected: Share of each kind of bad items that was rejected.
    """

    name: str
    kept: int
    good: int
    kept_good: int
    precision: tuple[float, float, float] | None
    recall: tuple[float, float, float]
    rejected: dict[str, float]


@dataclass(frozen=True)
class Calibrated:
    """What a calibration found.

    Attributes:
        thresholds: Those chosen, on one half of the items.
        rows: How the ways do on the other half.
        n: Planted items in all.
        calls: Model calls.
        seconds: Wall time.
    """

    thresholds: Thresholds
    rows: list[Row]
    n: int
    calls: int
    seconds: float

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as `shoal synth calibrate --json` prints it."""
        return asdict(self)


def calibrate(
    pool: Sequence[Model],
    what: Product,
    *,
    tools: str = "",
    n: int = 120,
    reviewers: int = 3,
    near: float = 0.7,
    seed: int = 0,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> Calibrated:
    """Have planted items checked and reviewed, and choose thresholds.

    Thresholds are chosen on half of the items, and all ways measured on the other half, so that
    the figures are not those of the items that chose them. Checks are not told the right calls.

    Args:
        pool: Who reviews.
        what: What kind of items.
        tools: For trajectories.
        n: Planted items, at least 40; half of them are good.
        reviewers: Reviews of an item.
        near: As of `Settings`.
        seed: Of what is planted and of who reviews.
        on_progress: Told after each item: how many are done, of how many.

    Raises:
        UsageError: There are too few items, or no reviewers, or no tools.
        ShoalError: A model cannot be used.
    """
    if n < LEAST or reviewers < 1:
        raise UsageError(f"A calibration takes at least {LEAST} items and one reviewer.")
    began = time.perf_counter()
    spec = PAIR_TOOLS if what == "pairs" else tools
    judged: list[Judged] = []
    calls = 0
    for one, count in judge(pool, plant(what, n, tools, seed), what, spec, reviewers, near, seed):
        judged.append(one)
        calls += count
        on_progress(len(judged), n)
    bad = KINDS[what]
    # whole blocks of one of each kind, each with a good item before it
    blocks = [i // (2 * len(bad)) for i in range(len(judged))]
    halves = [
        [one for one, block in zip(judged, blocks, strict=True) if block % 2 == half]
        for half in (0, 1)
    ]
    chosen = choose(halves[0])
    ways: list[tuple[str, Thresholds | None, bool]] = [
        ("no review, no checks", None, False),
        ("checks alone", None, True),
        ("review alone, default thresholds", Thresholds(), False),
        ("review alone, chosen thresholds", chosen, False),
        ("checks and review, default thresholds", Thresholds(), True),
        ("checks and review, chosen thresholds", chosen, True),
    ]
    rows = [
        measure_row(name, halves[1], bad, thresholds, checks=checks)
        for name, thresholds, checks in ways
    ]
    return Calibrated(chosen, rows, n, calls, round(time.perf_counter() - began, 3))


def judge(
    pool: Sequence[Model],
    planted: Sequence[Planted],
    what: Product,
    spec: str,
    reviewers: int,
    near: float,
    seed: int,
) -> Iterator[tuple[Judged, int]]:
    """Check and review planted items in order; gives each with the model calls it took."""
    judges = [Reviewer(model, DIMENSIONS[what]) for model in pool]
    adjudicators = [Adjudicator(model) for model in pool]
    seen: list[str] = []
    for number, one in enumerate(planted):
        panel = draw_panel(random.Random(f"{seed}/{number}"), len(pool), reviewers=reviewers)
        state: dict[str, Any] = {"item": one.item}
        reviews = [
            review
            for seat in panel.reviewers
            if (review := _asked(judges, seat, state)) is not None
        ]
        ruling = _asked(adjudicators, panel.adjudicator, state | {"reviews": reviews})
        if what == "trajectories":
            faults = trajectory_faults(one.item, one.posed, spec)
        else:
            faults = pair_faults(one.item)
        fault = faults[0].kind if faults else None
        if fault is None and _seen_before(one.item.instruction, seen, near):
            fault = "duplicate"
        seen.append(one.item.instruction)
        accepted = None if ruling is None else ruling.decision == "accept"
        yield Judged(one.kind, fault, tuple(reviews), accepted), reviewers + 1


def _asked(roles: Sequence[Role[Any]], seat: Seat, state: dict[str, Any]) -> Any:
    """What a role says of an item; None where it gives no valid output."""
    role = roles[seat.model]
    completion, _ = ask(
        role,
        cast("RunState", {**state, "started": time.time()}),
        Budget(call_tokens=1_024),
        temperature=seat.temperature,
        seed=seat.seed,
    )
    return None if completion is None else role.value(completion)


def _seen_before(text: str, seen: Sequence[str], near: float) -> bool:
    mine = shingles(text)
    return any(
        normal(text) == normal(other) or similarity(mine, shingles(other)) >= near for other in seen
    )


def choose(judged: Sequence[Judged]) -> Thresholds:
    """The thresholds whose review, after the checks, has the best F1 on some items.

    Of equals the one that needs the adjudicator least, then the one nearest to the defaults.
    """
    steps = [step / 2 for step in range(21)]
    readings: list[Any] = ["chosen"]
    scores = [score for one in judged for r in one.reviews for score in r.scores.values()]
    if any(score.expected is not None for score in scores):
        readings.append("expected")
    default = Thresholds()

    def quality(thresholds: Thresholds) -> tuple[float, int, float]:
        kept = [one for one in judged if one.kept(thresholds, checks=True)]
        right = sum(one.kind == "good" for one in kept)
        good = sum(one.kind == "good" for one in judged)
        asked = sum(
            one.fault is None
            and bool(one.reviews)
            and decide(one.reviews, thresholds)[0] == "adjudicate"
            for one in judged
        )
        far = abs(thresholds.accept - default.accept) + abs(thresholds.reject - default.reject)
        return 2 * right / max(1, len(kept) + good), -asked, -far - abs(thresholds.spread - 1)

    grid = [
        Thresholds(accept, reject, spread, by)
        for by, spread, accept, reject in product(readings, (0.5, 1.0, 2.0, 10.0), steps, steps)
        if reject <= accept
    ]
    return max(grid, key=quality)


def measure_row(
    name: str,
    judged: Sequence[Judged],
    kinds: Sequence[str],
    thresholds: Thresholds | None,
    *,
    checks: bool,
) -> Row:
    """Precision and recall of one way of choosing, and what it does to each kind."""
    kept = [one.kept(thresholds, checks=checks) for one in judged]
    good = [one.kind == "good" for one in judged]
    both = sum(k and g for k, g in zip(kept, good, strict=True))
    rejected: dict[str, float] = {}
    for kind in kinds:
        of = [not k for k, one in zip(kept, judged, strict=True) if one.kind == kind]
        if of:
            rejected[kind] = round(sum(of) / len(of), 4)
    precision = _interval(both, sum(kept)) if any(kept) else None
    return Row(name, sum(kept), sum(good), both, precision, _interval(both, sum(good)), rejected)


def _interval(part: int, whole: int) -> tuple[float, float, float]:
    low, high = wilson(part, whole)
    return round(part / whole, 4), round(low, 4), round(high, 4)
