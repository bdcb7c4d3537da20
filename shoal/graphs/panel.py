"""Who of a pool of models writes, reviews and decides on an item, and how reviews decide."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, pstdev
from typing import Literal

from shoal.agents import Review
from shoal.errors import UsageError

__all__ = ["Panel", "Seat", "Thresholds", "Verdict", "decide", "draw_panel"]

Verdict = Literal["accept", "reject", "adjudicate"]


@dataclass(frozen=True)
class Seat:
    """One model in one role.

    Attributes:
        model: Its place in the pool, from 0.
        temperature, seed: Of its calls.
    """

    model: int
    temperature: float
    seed: int


@dataclass(frozen=True)
class Panel:
    """Who works on one item."""

    author: Seat
    reviewers: tuple[Seat, ...]
    adjudicator: Seat


def draw_panel(
    rng: random.Random,
    pool: int,
    *,
    reviewers: int = 3,
    temperature: float = 0.7,
) -> Panel:
    """Give the roles to models at random, as GRA does for each item (arXiv 2504.12322).

    Where the pool has two models or more, the author neither reviews nor adjudicates; with
    two more models than reviewers, all are different. A model that has to review twice, or
    what it wrote itself, does so at `temperature` and with a seed of its own; otherwise
    reviewers and the adjudicator take the likeliest tokens.

    Args:
        rng: Where all chance comes from.
        pool: How many models there are.
        reviewers: How many reviews an item gets.
        temperature: Of the author, and as above.
    """
    order = rng.sample(range(pool), pool)
    author, others = order[0], order[1:] or order
    seats: list[Seat] = []
    for place in range(reviewers + 1):
        model = others[place % len(others)]
        again = model == author or place >= len(others)
        seats.append(Seat(model, temperature if again else 0.0, rng.randrange(2**31)))
    writes = Seat(author, temperature, rng.randrange(2**31))
    return Panel(writes, tuple(seats[:-1]), seats[-1])


@dataclass(frozen=True)
class Thresholds:
    """When reviews decide. GRA gives no figures; these are Shoal's.

    Attributes:
        accept: The least mean of an item that is taken.
        reject: Items with a mean below this are not.
        spread: The greatest standard deviation at which reviewers count as agreeing.
        by: Which reading of the scores counts, see `shoal.agents.Score`.
    """

    accept: float = 8.0
    reject: float = 5.0
    spread: float = 1.0
    by: Literal["chosen", "expected"] = "chosen"

    def __post_init__(self) -> None:
        if not 0 <= self.reject <= self.accept <= 10 or not self.spread >= 0:
            raise UsageError(
                "Thresholds must hold 0 <= reject <= accept <= 10 and spread >= 0, not reject "
                f"{self.reject:g}, accept {self.accept:g}, spread {self.spread:g}."
            )


def decide(reviews: Sequence[Review], thresholds: Thresholds) -> tuple[Verdict, float, float]:
    """What the reviews say, by their mean and spread.

    An item is as good as the mean of the reviewers' means. The spread is the standard
    deviation of those means, over the number of reviewers. Reviewers who agree on a high
    mean accept, on a low one reject; all else is for the adjudicator.

    Args:
        reviews: At least one.
        thresholds: See there.

    Returns:
        The verdict, the mean, and the spread.
    """
    means = [review.mean(thresholds.by) for review in reviews]
    mean, spread = fmean(means), pstdev(means)
    # a mean of sums of tenths must not fail its threshold by rounding
    if round(spread, 9) > thresholds.spread:
        return "adjudicate", mean, spread
    if round(mean, 9) >= thresholds.accept:
        return "accept", mean, spread
    return ("reject" if round(mean, 9) < thresholds.reject else "adjudicate"), mean, spread
