"""From how sure a model looks to how often it is right: an isotonic curve over recorded cases.

    calibration = fit(records, feature="sum_logprob")
    calibration.probability(model.complete(messages, schema))   # 0.83

The records are of one model at one kind of call; a curve holds for no other.

Sources: isotonic regression by pooling adjacent violators (Ayer, Brunk, Ewing, Reid and
Silverman, Annals of Mathematical Statistics 26, 1955), as a calibration of scores (Zadrozny
and Elkan, KDD 2002); the expected calibration error over bins of equal width (Guo, Pleiss,
Sun and Weinberger, ICML 2017, arXiv:1706.04599, section 2); token margins mapped so to the
probability of an error, for routing between models (UCCI, arXiv:2605.18796).
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby, pairwise
from math import isfinite, sqrt
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from shoal.errors import UsageError
from shoal.models.base import Completion

__all__ = [
    "DEFAULT_FEATURE",
    "FEATURES",
    "FEWEST",
    "Bin",
    "Calibration",
    "Recorded",
    "auroc",
    "feature_of",
    "features_of",
    "fit",
    "isotonic",
    "reliability",
    "wilson",
]

FEATURES = (
    "first_logprob", "min_margin", "mean_margin", "min_logprob", "mean_logprob", "sum_logprob",
)  # fmt: skip
"""Of a whole completion: the first, the least, the mean or the sum of a figure of `TokenScore`,
over the tokens that the model chose. Those that the grammar forced decide nothing and are left
out."""

DEFAULT_FEATURE = "sum_logprob"
"""Logarithm of the probability that the model gave to its whole answer, among those that the
grammar allows: it told right tool calls of the embedded model from wrong ones best of all
features, in each set of `python -m benchmarks.cascade`."""

BINS = 10
"""Bins of the expected calibration error, of equal width from 0 to 1."""

FEWEST = 30
"""Cases that a curve needs at least."""

_SURE = {"min_margin": 1.0, "mean_margin": 1.0}


@dataclass(frozen=True)
class Recorded:
    """One case that a model answered: how sure it looked, and whether it was right."""

    features: dict[str, float]
    right: bool
    model: str = ""
    """Its name."""


@dataclass(frozen=True)
class Bin:
    """The cases whose predicted probability lies from `low` to below `high` (or at 1)."""

    low: float
    high: float
    cases: int
    predicted: float
    """Mean predicted probability of being right; 0 where there are no cases."""
    right: float
    """Share that was right; 0 where there are no cases."""


@dataclass(frozen=True)
class Calibration:
    """A curve from a feature of a completion to the probability that it is right."""

    model: str
    """Name of the model that the cases are of."""
    feature: str
    points: tuple[tuple[float, float], ...]
    """Feature and probability, both rising; between two points the line between them holds,
    outside of them the nearest one."""
    fitted: int
    """Cases that the curve was fitted to."""
    held_out: int
    """Other cases, which `ece`, `auroc` and `bins` are of."""
    ece: float
    """Expected calibration error: the mean over the held-out cases of the distance between
    predicted probability and share right in their bin; 0 is best, 1 worst."""
    auroc: float | None
    """How well the feature ranks: the chance that a right case has more of it than a wrong
    one, ties counting half. None where the held-out cases are all right or all wrong."""
    bins: tuple[Bin, ...]

    def probability(self, completion: Completion) -> float | None:
        """The probability that a completion is right; None where it lacks the feature."""
        value = feature_of(completion, self.feature)
        return None if value is None else self.at(value)

    def at(self, value: float) -> float:
        """The probability at a value of the feature."""
        return _interpolated(self.points, value)

    def save(self, path: str | Path) -> None:
        """Write the curve as JSON.

        Raises:
            UsageError: the file cannot be written.
        """
        try:
            Path(path).write_bytes(_FILE.dump_json(self, indent=1) + b"\n")
        except OSError as error:
            raise UsageError(
                f"The calibration cannot be written to {path}: {error.strerror}."
            ) from None

    @classmethod
    def load(cls, path: str | Path) -> "Calibration":
        """Read a curve that `save` wrote.

        Raises:
            UsageError: the file cannot be read, or holds no calibration.
        """
        try:
            calibration = _FILE.validate_json(Path(path).read_bytes())
        except OSError as error:
            raise UsageError(f"The calibration {path} cannot be read: {error.strerror}.") from None
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            where = ".".join(str(part) for part in first["loc"])
            raise UsageError(
                f"{path} is no calibration: {where or 'the file'}: {first['msg']}; make one with "
                "shoal calibrate."
            ) from None
        points = calibration.points
        rising = all(a <= b and p <= q for (a, p), (b, q) in pairwise(points))
        if not points or not rising or not all(0 <= p <= 1 for _, p in points):
            raise UsageError(f"{path} is no calibration: its points are no rising curve.")
        return calibration

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as the file holds it."""
        return asdict(self)


_FILE = TypeAdapter(Calibration)


def features_of(completion: Completion) -> dict[str, float]:
    """Every feature of `FEATURES` that a completion has; none for a model without logits."""
    found = {name: feature_of(completion, name) for name in FEATURES}
    return {name: value for name, value in found.items() if value is not None}


def feature_of(completion: Completion, feature: str) -> float | None:
    """How sure a model looked of a completion; more is surer.

    Args:
        completion: what it wrote.
        feature: one of `FEATURES`; or one of a field of a JSON answer, with the path of the
            field after a colon: `mean_margin:PATH` and `mean_logprob:PATH`, as
            `Completion.field_confidence` has them, and `choice:PATH`, the probability that
            `Completion.choice_scores` gives to the option that was taken.

    Returns:
        None where the model gives no figures of tokens. Where the grammar forced every token
        the model could not be wrong by choosing: a margin is 1, a logprob 0.

    Raises:
        UsageError: there is no such feature or field, or the field has no options to score.
    """
    name, colon, path = feature.partition(":")
    if colon:
        return _feature_of_field(completion, name, path)
    if name not in FEATURES:
        raise UsageError(
            f"There is no feature {feature!r}; use {', '.join(FEATURES)}, or mean_margin:PATH, "
            "mean_logprob:PATH or choice:PATH for a field."
        )
    how, _, figure = name.partition("_")
    if completion.tokens:
        values = [getattr(token, figure) for token in completion.tokens]
        if how in ("first", "min"):
            return values[0] if how == "first" else min(values)
        return sum(values) / (len(values) if how == "mean" else 1)
    if completion.usage.forced and not completion.usage.sampled:
        return _SURE.get(name, 0.0)
    if how == "mean" and completion.confidence is not None:
        return getattr(completion.confidence, figure)
    return None


def _feature_of_field(completion: Completion, name: str, path: str) -> float | None:
    if name not in ("mean_margin", "mean_logprob", "choice"):
        raise UsageError(
            f"There is no feature {name!r} of a field; use mean_margin:{path}, "
            f"mean_logprob:{path} or choice:{path}."
        )
    if not completion.tokens and (completion.usage.sampled or not completion.usage.forced):
        return None
    if name == "choice":
        return max(completion.choice_scores(path).values())
    confidence = completion.field_confidence(path)
    if confidence is None:
        return _SURE.get(name, 0.0)
    return confidence.margin if name == "mean_margin" else confidence.logprob


def fit(
    records: Iterable[Recorded],
    *,
    feature: str = DEFAULT_FEATURE,
    held_out: float = 0.3,
    seed: int = 0,
) -> Calibration:
    """Fit a curve to a part of the records and measure it on the rest.

    One wrong case is added where the model was surest and one right case where it was least
    sure, so that no level says 0 or 1: one of k cases, all right, says k / (k + 1).

    Args:
        records: of one model at one kind of call, at least 30, right ones and wrong ones.
        feature: the one of each record that the curve is over.
        held_out: share of the records that is kept from the fit, above 0 and below 1.
        seed: of the shuffle that parts them.

    Raises:
        UsageError: too few records, of several models, without the feature, or all alike.
    """
    records = list(records)
    if not 0 < held_out < 1:
        raise UsageError(f"held_out is {held_out}; it must lie between 0 and 1.")
    if len(records) < FEWEST:
        raise UsageError(f"{len(records)} cases are too few to calibrate on; give {FEWEST}.")
    models = sorted({record.model for record in records})
    if len(models) > 1:
        raise UsageError(
            f"The cases are of several models ({', '.join(models)}); calibrate each alone."
        )
    known = set[str]().union(*(record.features for record in records))
    lacking = sum(feature not in record.features for record in records)
    if lacking:
        raise UsageError(
            f"{lacking} of {len(records)} cases have no feature {feature!r}; they have "
            f"{', '.join(sorted(known)) or 'none: the model gives no probabilities of tokens'}."
        )
    random.Random(seed).shuffle(records)
    kept = min(max(1, round(len(records) * held_out)), len(records) - 2)
    test, train = records[:kept], records[kept:]
    outcomes = {record.right for record in train}
    if len(outcomes) < 2:
        state = "right" if outcomes == {True} else "wrong"
        raise UsageError(
            f"All {len(train)} cases to fit were {state}, which teaches no curve; add others."
        )
    fitted = [r.features[feature] for r in train]
    # a case against either end: a level of few cases must not claim certainty
    points = isotonic([*fitted, max(fitted), min(fitted)], [*(r.right for r in train), False, True])
    values, right = [r.features[feature] for r in test], [r.right for r in test]
    bins, ece = reliability([_interpolated(points, value) for value in values], right)
    return Calibration(
        model=models[0],
        feature=feature,
        points=points,
        fitted=len(train),
        held_out=len(test),
        ece=ece,
        auroc=auroc(values, right),
        bins=bins,
    )


def isotonic(values: Sequence[float], outcomes: Sequence[float]) -> tuple[tuple[float, float], ...]:
    """The rising curve of least squared error, by pooling adjacent violators.

    Args:
        values: one finite number a case; equal ones are pooled first.
        outcomes: what the curve is to predict, in the same order, such as right or wrong.

    Returns:
        The first and last value of each level with the level, in rising order.
    """
    if not all(isfinite(value) for value in values):
        raise UsageError("A feature is not a finite number; leave that case out.")
    pairs = sorted(zip(values, map(float, outcomes), strict=True))
    blocks: list[tuple[float, float, float, int]] = []
    for value, group in groupby(pairs, key=lambda pair: pair[0]):
        ys = [y for _, y in group]
        low, high, total, count = value, value, sum(ys), len(ys)
        while blocks and blocks[-1][2] * count >= total * blocks[-1][3]:
            low, _, more, others = blocks.pop()
            total, count = total + more, count + others
        blocks.append((low, high, total, count))
    points: list[tuple[float, float]] = []
    for low, high, total, count in blocks:
        points.append((low, total / count))
        if high > low:
            points.append((high, total / count))
    return tuple(points)


def _interpolated(points: Sequence[tuple[float, float]], value: float) -> float:
    if value <= points[0][0]:
        return points[0][1]
    for (a, p), (b, q) in pairwise(points):
        if value <= b:
            return min(p + (q - p) * (value - a) / (b - a), q)
    return points[-1][1]


def reliability(
    predicted: Sequence[float], right: Sequence[bool], bins: int = BINS
) -> tuple[tuple[Bin, ...], float]:
    """How often cases were right beside how often that was predicted, and the error.

    Args:
        predicted: probabilities.
        right: the outcomes, in the same order.
        bins: how many, of equal width from 0 to 1.

    Returns:
        The bins, empty ones among them, and the expected calibration error.
    """
    members: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for p, outcome in zip(predicted, right, strict=True):
        members[min(int(p * bins), bins - 1)].append((p, outcome))
    made = tuple(
        Bin(
            low=number / bins,
            high=(number + 1) / bins,
            cases=len(inside),
            predicted=sum(p for p, _ in inside) / len(inside) if inside else 0.0,
            right=sum(outcome for _, outcome in inside) / len(inside) if inside else 0.0,
        )
        for number, inside in enumerate(members)
    )
    error = sum(b.cases * abs(b.predicted - b.right) for b in made) / max(len(predicted), 1)
    return made, error


def auroc(values: Sequence[float], right: Sequence[bool]) -> float | None:
    """The chance that a right case has the higher value than a wrong one, ties half.

    The area under the receiver's curve, as Mann and Whitney's U over the number of pairs.
    None where there is no pair.
    """
    goods = [value for value, outcome in zip(values, right, strict=True) if outcome]
    bads = [value for value, outcome in zip(values, right, strict=True) if not outcome]
    if not goods or not bads:
        return None
    wins = sum((good > bad) + (good == bad) / 2 for good in goods for bad in bads)
    return wins / (len(goods) * len(bads))


def wilson(part: float, whole: int, z: float = 1.96) -> tuple[float, float]:
    """The interval of a share, at 95% unless `z` says otherwise (E. B. Wilson, JASA 22, 1927).

    From 0 to 1 where `whole` is 0: nothing is known.
    """
    if whole == 0:
        return 0.0, 1.0
    share = part / whole
    scale = 1 + z * z / whole
    middle = (share + z * z / (2 * whole)) / scale
    half = z * sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole)) / scale
    # at the ends the formula gives 0 and 1 but for rounding
    low = 0.0 if part == 0 else max(0.0, middle - half)
    return low, 1.0 if part == whole else min(1.0, middle + half)
