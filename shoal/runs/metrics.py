"""What cascades in a trace did: escalations, false accepts, tokens and cost per success."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from shoal.errors import UsageError

__all__ = ["CascadeFigures", "Price", "Tokens", "cascade_figures"]

Price = Callable[[str, Mapping[str, int]], float | None]
"""Given a model's name and the usage of one call (`prompt`, `cached`, `forced`, `sampled`, in
tokens): what the call cost; None where no price is known."""


@dataclass(frozen=True)
class Tokens:
    """What one model was asked."""

    calls: int
    read: int
    """Tokens of prompts."""
    written: int
    """Tokens of output, forced ones among them."""
    cost: float | None
    """In the currency of the prices; None where the model has none."""


@dataclass(frozen=True)
class CascadeFigures:
    """Calls of models in a trace, counted.

    The survey of small models for agents (arXiv:2510.03847) names these figures: escalation
    rate, false accepts, and cost per success over all runs, failed and escalated ones included.
    """

    runs: int
    calls: int
    """Calls that roles made, each one whatever it took."""
    cascaded: int
    """Those that a cascade answered."""
    escalated: int
    """Those of them where the answer of the first model did not stand."""
    right: int | None
    """Runs with the verdict right; None without verdicts, as the next three are."""
    judged: int | None
    """Runs with a verdict."""
    accepted_judged: int | None
    """Answers of a first model that stood, with a verdict on the call or its run."""
    false_accepts: int | None
    """Those of them that were wrong. Where the verdict is of a run that has several such
    answers each one counts, so that this is the most that it can be."""
    models: dict[str, Tokens]
    """By name; under the empty name what a model alone was asked, which a trace does not name."""
    unmetered: int
    """Calls of models that ended in an error, so that nothing tells their tokens or cost."""
    cost: float | None
    """Of all calls; None where a model has no price."""
    cost_per_success: float | None
    """Cost of the runs with a verdict over the right ones; None where the cost is unknown,
    or none is right."""

    @property
    def escalation_rate(self) -> float | None:
        """Share of the cascade's calls; None where there is none."""
        return self.escalated / self.cascaded if self.cascaded else None

    @property
    def false_accept_rate(self) -> float | None:
        """Share of the accepted answers with a verdict; None where there is none."""
        return (self.false_accepts or 0) / self.accepted_judged if self.accepted_judged else None


def cascade_figures(
    records: Iterable[Mapping[str, Any]],
    *,
    verdicts: Mapping[str, bool] | None = None,
    call_verdicts: Mapping[tuple[str, int], bool] | None = None,
    price: Price | None = None,
    alone: str = "",
) -> CascadeFigures:
    """Count what the records of a trace tell.

    Args:
        records: as `read_trace` gives them; several traces one after the other will do.
        verdicts: whether the run of an id was right. Runs without one count for tokens and
            escalations only.
        call_verdicts: whether one call was right, by the run's id and the number of the call
            among the model calls of the run, from 0; for that call it goes before `verdicts`.
        price: of one call; None means that no price is known.
        alone: the name of the model that was asked where no cascade was.

    Raises:
        UsageError: a model call lacks what Shoal writes of one.
    """
    runs: set[str] = set()
    calls = cascaded = escalated = accepted = false_accepts = unmetered = 0
    spent: dict[str, list[_Call]] = {}
    given, given_calls = verdicts or {}, call_verdicts or {}
    number: Counter[str] = Counter()
    for record in records:
        if "run_id" in record:
            runs.add(str(record["run_id"]))
        if record.get("event") != "model_call":
            continue
        calls += 1
        try:
            run = record["run_id"]
            judged_run = run in given
            verdict = given_calls.get((run, number[run]), given.get(run))
            number[run] += 1
            if record["error"] is not None:
                unmetered += 1
                continue
            attempts = record["attempts"]
            itself = {"model": alone, "kind": "answer", "usage": record["usage"]}
            asked: list[dict[str, Any]] = attempts or [itself]
            used = [(attempt["model"], attempt["usage"]) for attempt in asked]
            metered = [
                (name, usage, usage["prompt"], usage["forced"] + usage["sampled"])
                for name, usage in used
                if usage is not None
            ]
            answers = sum(attempt["kind"] == "answer" for attempt in asked)
        except (KeyError, TypeError) as error:
            raise UsageError(
                f"Model call {calls} of the trace lacks what Shoal writes of one ({error}); "
                "trace the run again with this version."
            ) from None
        unmetered += len(used) - len(metered)
        for name, usage, read, written in metered:
            cost = price(name, usage) if price else None
            call = _Call(read, written, cost, judged_run)
            spent.setdefault(name, []).append(call)
        if attempts:
            cascaded += 1
            escalated += answers > 1
            if answers == 1 and verdict is not None:
                accepted += 1
                false_accepts += not verdict
    judged = [given[run] for run in runs if run in given]
    right = sum(judged)
    every = [call for group in spent.values() for call in group]
    of_judged = _cost([call for call in every if call.judged])
    known = verdicts is not None or call_verdicts is not None
    return CascadeFigures(
        runs=len(runs),
        calls=calls,
        cascaded=cascaded,
        escalated=escalated,
        right=right if known else None,
        judged=len(judged) if known else None,
        accepted_judged=accepted if known else None,
        false_accepts=false_accepts if known else None,
        models={name: _tokens(group) for name, group in spent.items()},
        unmetered=unmetered,
        cost=_cost(every),
        cost_per_success=of_judged / right if right and of_judged is not None else None,
    )


@dataclass(frozen=True)
class _Call:
    """One call of one model."""

    read: int
    written: int
    cost: float | None
    judged: bool


def _tokens(calls: list[_Call]) -> Tokens:
    read, written = sum(call.read for call in calls), sum(call.written for call in calls)
    return Tokens(len(calls), read, written, _cost(calls))


def _cost(calls: list[_Call]) -> float | None:
    costs = [call.cost for call in calls if call.cost is not None]
    return sum(costs) if len(costs) == len(calls) else None
