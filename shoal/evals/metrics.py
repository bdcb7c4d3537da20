"""From the samples of a run to the figures of its report.

    config, samples = read_run(path)
    print(json.dumps(summary(config, samples)))

The interval of every share is Wilson's at 95%, over cases: the trials of one case are one
observation, the mean of their outcomes.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from shoal.evals.compare import Paired, by_case, paired
from shoal.evals.costs import Cost, cost_of_pass, cost_per_success
from shoal.evals.energy import Energy, energy_of
from shoal.evals.statistics import (
    Proportion,
    pass_at_k,
    pass_hat_k,
    proportion,
)
from shoal.evals.store import Sample

__all__ = [
    "Category",
    "Detail",
    "Row",
    "SchemaFigures",
    "Summary",
    "summarize",
    "summary",
]

_IN_PROCESS = ("llama.cpp", "transformers")


@dataclass(frozen=True)
class Category:
    """The accuracy of one system in one category; `too_small` as of `Proportion`."""

    name: str
    accuracy: float
    low: float
    high: float
    n: int
    too_small: bool


@dataclass(frozen=True)
class Detail:
    """The mean of a figure of the suite's own, over the cases that have it.

    The interval is there where the figure is a yes or no.
    """

    mean: float
    low: float | None
    high: float | None
    n: int


@dataclass(frozen=True)
class SchemaFigures:
    """Whether the outputs of the model held to their schemas; never a measure of accuracy.

    Attributes:
        calls: Of the model, as far as traced.
        valid: Those that gave an output in the end; the others ran out of tokens, time or
            context, had nothing to quote, or failed the check.
        first: Those whose first answer held, before any repair; None where the engine
            repairs nothing, or the trace does not tell.
        how: `by construction`, where the grammar admits nothing else, or `checked`.
    """

    calls: int
    valid: int
    first: int | None
    how: str


@dataclass(frozen=True)
class Row:
    """One system; means are of a sample (a case, played once) that ran.

    Attributes:
        name: As the run has it.
        team: Whether it is what the others are compared with.
        floor: Whether it reads no model.
        n: Cases.
        samples: Cases times trials.
        errors: Samples with an error; they count as wrong.
        accuracy, low, high: Over cases.
        tokens: Read and written, cached ones too.
        computed: Those without the cached ones.
        usage: Its parts: `prompt`, `cached`, `forced`, `sampled`.
        seconds, seconds_p50, seconds_p95: Wall time: mean, median, 95th percentile.
        model_calls, tool_calls: Repeated ones too.
        emitted: Tool calls in all, repeated ones left out.
        executable: Those that ran and gave an observation; None without a call.
        failed: Those that were refused before they ran, or failed in the tool.
        repeated: Calls that were answered from the record.
        gave_up: Samples whose last run ended so.
        stops: Samples by how their last run ended.
        first_wrong: Wrong samples by the role that was wrong first; `not told` where the
            suite cannot say.
        pass_at, pass_hat: pass@k and pass^k by k; empty with one trial.
        details: The suite's own figures, by name.
        schema: None where no model was asked.
        cost_per_success, cost_of_pass: As of `shoal.evals.costs`.
        energy: Of one sample.
        categories: In the order of their first case.
        versus_team: None for the team itself, and where there is none.
    """

    name: str
    team: bool
    floor: bool
    n: int
    samples: int
    errors: int
    accuracy: float
    low: float
    high: float
    tokens: float
    computed: float
    usage: dict[str, float]
    seconds: float
    seconds_p50: float
    seconds_p95: float
    model_calls: float
    tool_calls: float
    emitted: int
    executable: Proportion | None
    failed: int
    repeated: int
    gave_up: Proportion
    stops: dict[str, int]
    first_wrong: dict[str, int]
    pass_at: dict[int, float]
    pass_hat: dict[int, float]
    details: dict[str, Detail]
    schema: SchemaFigures | None
    cost_per_success: Cost | None
    cost_of_pass: Cost | None
    energy: Energy
    categories: list[Category]
    versus_team: Paired | None


@dataclass(frozen=True)
class Summary:
    """The figures of a run.

    Attributes:
        suite, graph, model: As the configuration has them; the model by its spec.
        n: Cases.
        trials: The most of a case.
        rows: The team first, the floors last.
        frontier: The cost of pass of the best system on each case, floors left out.
    """

    suite: str
    graph: str
    model: str
    n: int
    trials: int
    rows: list[Row]
    frontier: Cost | None


def summary(config: Mapping[str, Any], samples: Sequence[Sample]) -> dict[str, Any]:
    """What `shoal eval --json` prints: `Summary` as plain data."""
    return asdict(summarize(config, samples))


def summarize(config: Mapping[str, Any], samples: Sequence[Sample]) -> Summary:
    """Measure every system of a run.

    Args:
        config: As `run.json` has it.
        samples: Of any number of systems.
    """
    systems: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        systems[sample.system].append(sample)
    team = config["graph"]
    order = sorted(systems, key=lambda name: (_is_floor(name), name != team))
    rows = [_row(name, systems[name], systems.get(team), config) for name in order]
    asked = [by_case(systems[name]) for name in order if not _is_floor(name)]
    about: dict[str, Any] = config.get("about") or {}
    return Summary(
        suite=config["suite"],
        graph=team,
        model=about.get("spec") or config["model"],
        n=len({sample.case for sample in samples}),
        trials=1 + max((sample.trial for sample in samples), default=0),
        rows=rows,
        frontier=cost_of_pass(asked, about),
    )


def _row(
    name: str, samples: list[Sample], team: list[Sample] | None, config: Mapping[str, Any]
) -> Row:
    about: dict[str, Any] = config.get("about") or {}
    cases = by_case(samples)
    accuracy = _share(cases, lambda sample: sample.correct)
    ran = [list(sample.runs) for sample in samples if sample.runs]
    usage = {
        key: _mean([sum(run["usage"][key] for run in runs) for runs in ran])
        for key in ("prompt", "cached", "forced", "sampled")
    }
    tokens = usage["prompt"] + usage["forced"] + usage["sampled"]
    seconds = [sum(run["seconds"] for run in runs) for runs in ran]
    events = [event for runs in ran for run in runs for event in run.get("events", ())]
    calls = [event for event in events if event["event"] == "tool_call"]
    fresh = [event for event in calls if not event.get("repeated")]
    failed = sum(event.get("error") is not None for event in fresh)
    is_team = name == config["graph"]
    return Row(
        name=name,
        team=is_team,
        floor=_is_floor(name),
        n=len(cases),
        samples=len(samples),
        errors=sum(sample.error is not None for sample in samples),
        accuracy=accuracy.value,
        low=accuracy.low,
        high=accuracy.high,
        tokens=tokens,
        computed=tokens - usage["cached"],
        usage=usage,
        seconds=_mean(seconds),
        seconds_p50=_quantile(seconds, 0.5),
        seconds_p95=_quantile(seconds, 0.95),
        model_calls=_mean([sum(run["model_calls"] for run in runs) for runs in ran]),
        tool_calls=len(calls) / len(ran) if ran else 0.0,
        emitted=len(fresh),
        executable=proportion([event.get("error") is None for event in fresh]) if fresh else None,
        failed=failed,
        repeated=len(calls) - len(fresh),
        gave_up=_share(cases, lambda sample: _stop(sample) == "gave_up"),
        stops=dict(Counter(_stop(sample) for sample in samples).most_common()),
        first_wrong=_first_wrong(samples),
        pass_at=_over_trials(cases, pass_at_k),
        pass_hat=_over_trials(cases, pass_hat_k),
        details=_details(cases),
        schema=_schema(events, about),
        cost_per_success=cost_per_success(samples, about),
        cost_of_pass=cost_of_pass([cases], about),
        energy=energy_of(samples, about),
        categories=_categories(cases),
        versus_team=None if is_team or team is None else paired(samples, team),
    )


def _is_floor(name: str) -> bool:
    return name.startswith("floor: ")  # as the systems name them


def _stop(sample: Sample) -> str:
    return sample.runs[-1]["stop"] if sample.runs else "error"


def _share(
    cases: Mapping[str, Sequence[Sample]], holds: Callable[[Sample], bool | float]
) -> Proportion:
    return proportion([_mean([holds(sample) for sample in group]) for group in cases.values()])


def _categories(cases: Mapping[str, list[Sample]]) -> list[Category]:
    groups: dict[str, dict[str, list[Sample]]] = defaultdict(dict)
    for case, samples in cases.items():
        groups[samples[0].category][case] = samples
    found: list[Category] = []
    for name, group in groups.items():
        share = _share(group, lambda sample: sample.correct)
        found.append(Category(name, share.value, share.low, share.high, share.n, share.too_small))
    return found


def _details(cases: Mapping[str, Sequence[Sample]]) -> dict[str, Detail]:
    values: dict[str, dict[str, list[float | bool]]] = defaultdict(lambda: defaultdict(list))
    for case, samples in cases.items():
        for sample in samples:
            for name, value in sample.details.items():
                values[name][case].append(value)
    found: dict[str, Detail] = {}
    for name, of_cases in values.items():
        means = [_mean(group) for group in of_cases.values()]
        if all(isinstance(value, bool) for group in of_cases.values() for value in group):
            share = proportion(means)
            found[name] = Detail(share.value, share.low, share.high, share.n)
        else:
            found[name] = Detail(_mean(means), None, None, len(means))
    return found


def _first_wrong(samples: Iterable[Sample]) -> dict[str, int]:
    wrong = [sample for sample in samples if not sample.correct]
    return dict(Counter(sample.first_wrong or "not told" for sample in wrong).most_common())


def _over_trials(
    cases: Mapping[str, Sequence[Sample]], estimate: Callable[[int, int, int], float]
) -> dict[int, float]:
    """An estimate for 1, 2, 4, ... trials and for all, as the mean over cases."""
    trials = min(len(group) for group in cases.values())
    if trials == 1:
        return {}
    ks = sorted({trials, *(2**i for i in range(trials.bit_length()) if 2**i <= trials)})
    counts = [(len(group), sum(sample.correct for sample in group)) for group in cases.values()]
    return {k: _mean([estimate(n, correct, k) for n, correct in counts]) for k in ks}


def _schema(events: Iterable[Mapping[str, Any]], about: Mapping[str, Any]) -> SchemaFigures | None:
    calls = [event for event in events if event["event"] == "model_call"]
    if not calls:
        return None
    valid = [event for event in calls if event.get("error") is None]
    tries = [event["tries"] for event in valid if "tries" in event]
    info: dict[str, Any] = about.get("info") or {}
    return SchemaFigures(
        calls=len(calls),
        valid=len(valid),
        first=sum(n == 1 for n in tries) if tries else None,
        how="by construction" if info.get("engine") in _IN_PROCESS else "checked",
    )


def _mean(values: Sequence[float | bool]) -> float:
    return sum(values) / len(values) if values else 0.0


def _quantile(values: Sequence[float], share: float) -> float:
    return float(np.quantile(values, share)) if values else 0.0
