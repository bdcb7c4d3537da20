"""What a right answer costs: in the currency of the prices, in tokens, and in seconds."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shoal.evals.store import Sample

__all__ = ["Cost", "cost_of_pass", "cost_per_success"]


@dataclass(frozen=True)
class Cost:
    """A cost in each unit.

    Attributes:
        price: In the currency of shoal.toml; None where the model has no price there.
        tokens: Read and written, cached ones too.
        seconds: Wall time.
        solved: What it is the mean over: right samples, or cases that were passed.
        of: All samples, or all cases.
    """

    price: float | None
    tokens: float
    seconds: float
    solved: int
    of: int


def cost_per_success(samples: Sequence[Sample], about: Mapping[str, Any]) -> Cost | None:
    """The cost of all samples, wrong ones included, over the number of right ones.

    Args:
        samples: Of one system.
        about: Of `run.json`: `price_input` and `price_output`, per million tokens.

    Returns:
        None where nothing was right: then no number is large enough.
    """
    right = sum(sample.correct for sample in samples)
    if not right:
        return None

    def total(cost: _Measure) -> float:
        return sum(cost(sample) for sample in samples) / right

    price = _price(about)
    return Cost(
        price=total(price) if price else None,
        tokens=total(_tokens),
        seconds=total(_seconds),
        solved=right,
        of=len(samples),
    )


def cost_of_pass(
    systems: Sequence[Mapping[str, Sequence[Sample]]], about: Mapping[str, Any]
) -> Cost | None:
    """The expected cost of a right answer to a case: Erol et al. 2025, arXiv:2504.13359.

    Of one system on one case: the mean cost of a trial over the share of trials that were
    right. Of several systems, the frontier: the least of theirs. Then the mean over cases. A
    case that was never passed costs infinitely much by that definition; the
    paper bounds it by a human expert's pay, of which nothing is known here. So the mean is
    over the cases that were passed, and says how many those are: it tells little where they
    are few.

    Args:
        systems: The samples of each case, of each system.
        about: As of `cost_per_success`.

    Returns:
        None where no case was passed.
    """
    cases = {case: None for system in systems for case in system}

    def mean(cost: _Measure) -> tuple[float, int] | None:
        least: list[float] = []
        for case in cases:
            groups = [system[case] for system in systems if case in system]
            passed = [group for group in groups if any(sample.correct for sample in group)]
            if passed:
                least.append(min(_of_case(group, cost) for group in passed))
        return (sum(least) / len(least), len(least)) if least else None

    tokens, seconds, price = mean(_tokens), mean(_seconds), _price(about)
    if tokens is None or seconds is None:
        return None
    priced = mean(price) if price else None
    return Cost(priced and priced[0], tokens[0], seconds[0], solved=tokens[1], of=len(cases))


_Measure = Callable[[Sample], float]


def _of_case(samples: Sequence[Sample], cost: _Measure) -> float:
    # (cost / n) / (right / n)
    return sum(map(cost, samples)) / sum(sample.correct for sample in samples)


def _tokens(sample: Sample) -> float:
    usages = [run["usage"] for run in sample.runs]
    return sum(usage["prompt"] + usage["forced"] + usage["sampled"] for usage in usages)


def _seconds(sample: Sample) -> float:
    return sum(run["seconds"] for run in sample.runs)


def _price(about: Mapping[str, Any]) -> _Measure | None:
    read, written = about.get("price_input"), about.get("price_output")
    if read is None and written is None:
        return None

    def cost(sample: Sample) -> float:
        usages = [run["usage"] for run in sample.runs]
        prompt = sum(usage["prompt"] for usage in usages)
        output = sum(usage["forced"] + usage["sampled"] for usage in usages)
        return (prompt * (read or 0) + output * (written or 0)) / 1_000_000

    return cost
