"""Plays a suite: every case, system and trial that a run folder does not hold yet."""

import random
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace

from shoal.errors import ShoalError, UsageError
from shoal.evals.store import Key, RunFolder, Sample
from shoal.evals.suite import Case, Score, Suite
from shoal.evals.systems import System, tokens_of

__all__ = ["Progress", "evaluate", "order_of", "play_sample", "rescore", "select"]

_MOST_ERRORS = 10  # samples that fail in a row: the model is gone, not the case


@dataclass(frozen=True)
class Progress:
    """How far a run is; told after every sample."""

    done: int
    total: int
    before: int
    """Samples that were there when the run began."""
    seconds: float
    correct: dict[str, tuple[int, int]]
    """Right and played, by system, those from before included."""

    @property
    def rate(self) -> float:
        """Samples a second, in this session."""
        return (self.done - self.before) / self.seconds if self.seconds > 0 else 0.0

    @property
    def remaining(self) -> float | None:
        """Seconds to go at this rate; None before the first sample."""
        return (self.total - self.done) / self.rate if self.rate else None


def select(
    cases: Sequence[Case],
    *,
    ids: Sequence[str] = (),
    limit: int | None = None,
    shuffle_seed: int | None = None,
) -> list[Case]:
    """The cases to play.

    Args:
        cases: All of a suite.
        ids: Those of these ids alone.
        limit: At most so many, taken from the categories in turn, so that a small run has
            some of each.
        shuffle_seed: Which ones, and in which order; without it the suite's own order.

    Raises:
        UsageError: There is no case of an id, or none at all.
    """
    chosen = list(cases)
    if ids:
        known = {case.id: case for case in cases}
        unknown = [name for name in ids if name not in known]
        if unknown:
            raise UsageError(f"The suite has no case {unknown[0]!r}; the first is {cases[0].id!r}.")
        chosen = [known[name] for name in dict.fromkeys(ids)]
    if shuffle_seed is not None:
        random.Random(shuffle_seed).shuffle(chosen)
    if limit is not None and limit < len(chosen):
        chosen = _in_turn(chosen, limit)
    if not chosen:
        raise UsageError("The suite has no cases.")
    return chosen


def _in_turn(cases: Sequence[Case], limit: int) -> list[Case]:
    seen: dict[str, int] = {}
    ranks: list[tuple[int, int]] = []
    for place, case in enumerate(cases):
        rank = seen[case.category] = seen.get(case.category, -1) + 1
        ranks.append((rank, place))
    kept = {place for _, place in sorted(ranks)[:limit]}
    return [case for place, case in enumerate(cases) if place in kept]


def order_of(systems: Sequence[System], cases: Sequence[Case], trials: int) -> list[Key]:
    """The keys of a run's samples, in the order of the finished file."""
    return [
        (system.name, case.id, trial)
        for case in cases
        for trial in range(trials)
        for system in systems
    ]


def evaluate(
    suite: Suite,
    systems: Sequence[System],
    cases: Sequence[Case],
    folder: RunFolder,
    *,
    config: str,
    seed: int = 0,
    trials: int = 1,
    max_parallel: int = 1,
    retry_errors: bool = False,
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> list[Sample]:
    """Play what is missing, and give all samples of these cases.

    The systems of one case are played in turn, for one may be given what another spent;
    cases are played side by side. The seed of trial `t` is `seed + t`.

    Args:
        suite: Poses and scores.
        systems: What it is put to.
        cases: Of the suite.
        folder: Keeps the samples.
        config: The configuration's hash, kept with every sample.
        seed: Of the first trial.
        trials: How often each case is played.
        max_parallel: Cases at a time.
        retry_errors: Play samples again that ended in an error.
        on_progress: Told after every sample, by one thread at a time.

    Raises:
        ShoalError: Ten samples in a row ended in an error, or the suite's own code failed.
            What was done is kept.
        KeyboardInterrupt: As it came; what was done is kept.
    """
    done = folder.done()
    if retry_errors:
        done = {key: sample for key, sample in done.items() if sample.error is None}
    order = order_of(systems, cases, trials)
    wanted = set(order)
    done = {key: sample for key, sample in done.items() if key in wanted}
    before, began = len(done), time.perf_counter()
    lock, stop = threading.Lock(), threading.Event()
    errors_in_a_row = 0

    correct: dict[str, tuple[int, int]] = {}

    def count(sample: Sample) -> None:
        right, played = correct.get(sample.system, (0, 0))
        correct[sample.system] = (right + sample.correct, played + 1)

    def tell() -> None:
        seconds = time.perf_counter() - began
        on_progress(Progress(len(done), len(order), before, seconds, dict(correct)))

    def keep(sample: Sample) -> None:
        nonlocal errors_in_a_row
        with lock:
            folder.add(sample)
            done[sample.key] = sample
            count(sample)
            tell()
            errors_in_a_row = errors_in_a_row + 1 if sample.error is not None else 0
            if errors_in_a_row >= _MOST_ERRORS:
                raise ShoalError(
                    f"{_MOST_ERRORS} samples in a row failed, the last with: {sample.error} "
                    "What was done is kept; --retry-errors plays them again."
                )

    def play_all(case: Case, trial: int) -> None:
        for system in systems:
            key = (system.name, case.id, trial)
            if stop.is_set():
                return
            if key in done:
                continue
            spent = done.get((system.spends_as or "", case.id, trial))
            try:
                keep(play_sample(suite, system, case, trial, seed=seed, config=config, like=spent))
            except BaseException:
                stop.set()
                raise

    for sample in done.values():
        count(sample)
    tell()
    todo = [
        (case, trial)
        for case in cases
        for trial in range(trials)
        if any((system.name, case.id, trial) not in done for system in systems)
    ]
    with ThreadPoolExecutor(max_parallel, thread_name_prefix="eval") as pool:
        running: set[Future[None]] = set()
        try:
            for case, trial in todo:
                running.add(pool.submit(play_all, case, trial))
                if len(running) >= 2 * max_parallel:
                    running = _collect(running)
            while running:
                running = _collect(running)
        except BaseException:
            stop.set()
            pool.shutdown(cancel_futures=True)
            raise
    return [sample for sample in folder.settle(order) if sample.key in wanted]


def _collect(running: set[Future[None]]) -> set[Future[None]]:
    """Wait for one to end, raise what it raised, and give those that still run."""
    ended, running = wait(running, return_when=FIRST_COMPLETED)
    for future in ended:
        future.result()
    return running


def play_sample(
    suite: Suite,
    system: System,
    case: Case,
    trial: int,
    *,
    seed: int = 0,
    config: str = "",
    like: Sample | None = None,
) -> Sample:
    """Play one case once, and score it.

    Args:
        suite: Poses and scores.
        system: Plays.
        case: Is played.
        trial: From 0.
        seed: Of trial 0.
        config: Kept with the sample.
        like: The sample whose tokens this one may spend.

    Returns:
        A sample; where the model failed, one with `error` and without runs.

    Raises:
        ShoalError: The suite's own code failed.
    """
    empty = Sample(
        system.name, case.id, trial, config, case.category, False, {}, None, error=None, runs=[]
    )
    spend = None if like is None else sum(tokens_of(run) for run in like.runs)
    try:
        runs = system.play(suite, case, seed=seed + trial, spend=spend)
    except ShoalError as error:
        return replace(empty, error=str(error))
    except Exception as error:
        raise _failed(suite, case, error) from error
    return _scored(replace(empty, runs=runs), suite, case)


def rescore(suite: Suite, samples: Sequence[Sample]) -> list[Sample]:
    """The samples with scores made anew from what is stored; no model is asked.

    Raises:
        UsageError: A sample is of a case that the suite does not have.
    """
    cases = {case.id: case for case in suite.cases()}
    scored: list[Sample] = []
    for sample in samples:
        if sample.case not in cases:
            raise UsageError(f"The suite {suite.name} has no case {sample.case!r} any more.")
        case = cases[sample.case]
        scored.append(_scored(sample, suite, case) if sample.runs else sample)
    return scored


def _scored(sample: Sample, suite: Suite, case: Case) -> Sample:
    try:
        score: Score = suite.score(case, sample.runs)
    except ShoalError as error:
        score = Score(False, error=str(error))
    except Exception as error:
        raise _failed(suite, case, error) from error
    return replace(
        sample,
        correct=score.correct,
        details=dict(score.details),
        first_wrong=score.first_wrong,
        error=score.error,
        category=case.category,
    )


def _failed(suite: Suite, case: Case, error: Exception) -> ShoalError:
    return ShoalError(
        f"The suite {suite.name} failed on case {case.id!r} with "
        f"{type(error).__name__}: {error}. What was done is kept."
    )
