"""What a synthesis came to, in figures: read once from the queue, in bounded memory."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import fmean
from typing import Any

from shoal.agents.reviewer import HIGHEST
from shoal.graphs import Thresholds
from shoal.synthesis.agreement import Alpha
from shoal.synthesis.duplicates import normal, shingles, similarity
from shoal.synthesis.queue import Done, Queue

__all__ = ["Diversity", "Figures", "Reviewing", "measure"]

_MOST_TEXTS, _MOST_PAIRED, _SHOWN = 10_000, 500, 10


@dataclass
class Reviewing:
    """What one model gave as a reviewer: how often each score from 0 to `HIGHEST`."""

    scores: list[int] = field(default_factory=lambda: [0] * (HIGHEST + 1))
    reviews: int = 0

    @property
    def mean(self) -> float:
        """Of all scores."""
        return sum(k * count for k, count in enumerate(self.scores)) / max(1, sum(self.scores))


@dataclass(frozen=True)
class Diversity:
    """How different the instructions of accepted items are.

    Attributes:
        texts: How many were looked at: the first 10,000 at most.
        distinct_1, distinct_2: Distinct words, and pairs of words, over all of them (Li et al.
            2016, A diversity-promoting objective function, arXiv:1510.03055, section 5).
        alike: Mean Jaccard similarity of two instructions, of at most 500.
        nearest: Mean similarity to the most similar other one, of the same.
        keywords: Share of the generator's keywords that occur in instruction or response;
            None where there are none.
    """

    texts: int
    distinct_1: float
    distinct_2: float
    alike: float
    nearest: float
    keywords: float | None


@dataclass
class Figures:
    """All figures of a report.

    Attributes:
        made: Items in all.
        fates: By status and reason.
        rounds: Made and accepted, by round.
        reviewers: By the name of the model.
        alpha, alpha_expected: Agreement of the reviewers' means, in both readings of scores.
        reviewed, adjudicated, overturned: Items; overturned where the adjudicator decided
            against the side of the middle between the thresholds that the mean lay on.
        cost: Tokens and calls of all items; `seconds` of work, added over processes.
        authors: Made and accepted, by the model that wrote.
        tools: Calls in accepted items, by tool.
        accepted, rejected: Some at random.
    """

    made: int = 0
    fates: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    rounds: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    reviewers: dict[str, Reviewing] = field(default_factory=dict[str, Reviewing])
    alpha: Alpha = field(default_factory=Alpha)
    alpha_expected: Alpha = field(default_factory=Alpha)
    reviewed: int = 0
    adjudicated: int = 0
    overturned: int = 0
    cost: Counter[str] = field(default_factory=Counter[str])
    seconds: float = 0.0
    authors: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    tools: Counter[str] = field(default_factory=Counter[str])
    diversity: Diversity | None = None
    accepted: list[Done] = field(default_factory=list[Done])
    rejected: list[Done] = field(default_factory=list[Done])

    def count(self, status: str) -> int:
        """Items of a status."""
        return sum(count for (found, _), count in self.fates.items() if found == status)


def measure(queue: Queue, thresholds: Thresholds, seed: int = 0) -> Figures:
    """Read all items once.

    Args:
        queue: Of a synthesis that has ended, or has not.
        thresholds: That it was decided with.
        seed: Of the items that are shown.
    """
    found, rng = Figures(), random.Random(seed)
    texts: list[str] = []
    keywords: list[float] = []
    middle = (thresholds.accept + thresholds.reject) / 2
    for done in queue.done():
        result, kept = done.result, done.status == "accepted"
        found.made += 1
        found.fates[done.status, result.get("reason") or ""] += 1
        _tally(found.rounds, done.round, kept)
        _tally(found.authors, result["author"], kept)
        found.cost.update(done.cost)
        found.seconds += done.seconds
        _count_reviews(found, result, middle)
        shown = found.accepted if kept else found.rejected
        _draw(shown, done, found.count("accepted") if kept else _others(found), rng)
        if kept:
            found.tools.update(call["tool"] for call in result["item"]["calls"])
            if len(texts) < _MOST_TEXTS:
                texts.append(result["item"]["instruction"])
                keywords += _covered(result["item"])
    if texts:
        found.diversity = _diversity(texts, keywords, rng)
    for shown in (found.accepted, found.rejected):
        shown.sort(key=lambda done: done.number)
    return found


def _tally(counts: dict[Any, list[int]], key: Any, accepted: bool) -> None:
    pair = counts.setdefault(key, [0, 0])
    pair[0] += 1
    pair[1] += accepted


def _others(found: Figures) -> int:
    return found.made - found.count("accepted")


def _draw(shown: list[Done], done: Done, seen: int, rng: random.Random) -> None:
    """Keep ten of all that were seen, each as likely (reservoir sampling, Vitter 1985)."""
    if len(shown) < _SHOWN:
        shown.append(done)
    elif (place := rng.randrange(seen)) < _SHOWN:
        shown[place] = done


def _count_reviews(found: Figures, result: dict[str, Any], middle: float) -> None:
    reviews: list[dict[str, Any]] = result["reviews"]
    found.reviewed += bool(reviews)
    chosen: list[float] = []
    expected: list[float] = []
    for review in reviews:
        of = found.reviewers.setdefault(review["reviewer"], Reviewing())
        of.reviews += 1
        pairs: list[tuple[int, float | None]] = [tuple(s) for s in review["scores"].values()]
        for score, _ in pairs:
            of.scores[score] += 1
        chosen.append(fmean(score for score, _ in pairs))
        if all(mean is not None for _, mean in pairs):
            expected.append(fmean(mean or 0.0 for _, mean in pairs))
    found.alpha.add(chosen)
    found.alpha_expected.add(expected)
    if "ruling" in result:
        found.adjudicated += 1
        found.overturned += (result["ruling"]["decision"] == "accept") != (result["mean"] >= middle)


def _covered(item: dict[str, Any]) -> list[float]:
    text = f"{normal(item['instruction'])} {normal(item['response'])}"
    return [float(normal(word) in text) for word in item["keywords"]]


def _diversity(texts: Sequence[str], keywords: Sequence[float], rng: random.Random) -> Diversity:
    words = [normal(text).split() for text in texts]
    some = rng.sample(texts, min(len(texts), _MOST_PAIRED))
    sets = [shingles(text) for text in some]
    alike = [[similarity(a, b) for j, b in enumerate(sets) if i != j] for i, a in enumerate(sets)]
    pairs = [value for row in alike for value in row]
    return Diversity(
        texts=len(texts),
        distinct_1=_distinct(word for line in words for word in line),
        distinct_2=_distinct(pair for line in words for pair in pairwise(line)),
        alike=fmean(pairs) if pairs else 0.0,
        nearest=fmean(max(row) for row in alike) if pairs else 0.0,
        keywords=fmean(keywords) if keywords else None,
    )


def _distinct(grams: Iterable[Any]) -> float:
    counts = Counter(grams)
    return len(counts) / max(1, counts.total())
