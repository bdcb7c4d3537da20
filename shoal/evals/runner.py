"""Plays a suite: every case, system and trial that a run folder does not hold yet."""

import random
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from itertools import islice

from shoal.errors import ShoalError, UsageError
from shoal.evals.store import Key, RunFolder, Sample
from shoal.evals.suite import Case, Score, Suite
from shoal.evals.systems import System, tokens_of

__all__ = [
    "Executor",
    "Player",
    "Progress",
    "Task",
    "evaluate",
    "in_threads",
    "order_of",
    "rescore",
    "select",
]

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
    categories: Sequence[str] = (),
    limit: int | None = None,
    shuffle_seed: int | None = None,
) -> list[Case]:
    """The cases to play.

    Args:
        cases: All of a suite.
        ids: Those of these ids alone.
        categories: Those of these categories alone.
        limit: At most so many, taken from the categories in turn, so that a small run has
            some of each.
        shuffle_seed: Which ones, and in which order; without it the suite's own order.

    Raises:
        UsageError: There is no case of an id or a category, or none at all.
    """
    chosen = list(cases)
    if ids:
        known = {case.id: case for case in cases}
        unknown = [name for name in ids if name not in known]
        if unknown:
            raise UsageError(f"The suite has no case {unknown[0]!r}; the first is {cases[0].id!r}.")
        chosen = [known[name] for name in dict.fromkeys(ids)]
    if categories:
        found = list(dict.fromkeys(case.category for case in cases))
        missing = [name for name in categories if name not in found]
        if missing:
            raise UsageError(
                f"The suite has no category {missing[0]!r}; it has {', '.join(found)}."
            )
        chosen = [case for case in chosen if case.category in categories]
    if shuffle_seed is not None:
        random.Random(shuffle_seed).shuffle(chosen)
    if limit is not None and limit < len(chosen):
        chosen = _in_turn(chosen, limit)
    if not chosen:
        nothing = (
            "None of the cases is of these categories." if cases else "The suite has no cases."
        )
        raise UsageError(nothing)
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


@dataclass(frozen=True)
class Task:
    """One trial of one case, as far as it is not done.

    Attributes:
        case: Its id.
        trial: From 0.
        missing: The systems to play, by name.
        spent: Tokens that the others used, by system.
    """

    case: str
    trial: int
    missing: frozenset[str]
    spent: Mapping[str, int]


class Player:
    """Plays tasks: what an executor needs of a suite, its systems and its settings.

    Args:
        suite: Poses and scores.
        systems: What it is put to.
        config: The configuration's hash, kept with every sample.
        seed: Of the first trial; that of trial `t` is `seed + t`.
    """

    def __init__(
        self, suite: Suite, systems: Sequence[System], *, config: str = "", seed: int = 0
    ) -> None:
        self.suite, self.systems, self.config, self.seed = suite, tuple(systems), config, seed
        self._cases = {case.id: case for case in suite.cases()}

    def play(self, task: Task) -> Iterator[Sample]:
        """The samples of a task, each as it ends.

        The systems are played in turn, for one may be given what another spent.

        Raises:
            ShoalError: The suite's own code failed.
        """
        case, spent = self._cases[task.case], dict(task.spent)
        for system in self.systems:
            if system.name in task.missing:
                spend = spent.get(system.spends_as or "")
                sample = self._play(system, case, task.trial, spend)
                spent[system.name] = _tokens(sample)
                yield sample

    def _play(self, system: System, case: Case, trial: int, spend: int | None) -> Sample:
        empty = Sample(
            system.name, case.id, trial, self.config, case.category, False, {}, None, None, []
        )
        try:
            runs = system.play(self.suite, case, seed=self.seed + trial, spend=spend)
        except ShoalError as error:
            return replace(empty, error=str(error))
        except Exception as error:
            raise _failed(self.suite, case, error) from error
        return _scored(replace(empty, runs=runs), self.suite, case)


Executor = Callable[[Sequence[Task], Callable[[Sample], None]], None]
"""Plays tasks, in any order and any number at a time, and hands on each sample as it ends."""


def in_threads(player: Player, max_parallel: int) -> Executor:
    """Plays cases side by side in this process, where the models read and write in batches."""

    def execute(tasks: Sequence[Task], keep: Callable[[Sample], None]) -> None:
        stop = threading.Event()

        def work(task: Task) -> None:
            samples = player.play(task)
            try:
                while not stop.is_set() and (sample := next(samples, None)):
                    keep(sample)
            except BaseException:
                stop.set()
                raise

        with ThreadPoolExecutor(max_parallel, thread_name_prefix="eval") as pool:
            left, running = iter(tasks), set[Future[None]]()
            try:
                while not stop.is_set():
                    for task in islice(left, 2 * max_parallel - len(running)):
                        running.add(pool.submit(work, task))
                    if not running:
                        break
                    ended, running = wait(running, return_when=FIRST_COMPLETED)
                    for future in ended:
                        future.result()
            except BaseException:
                stop.set()
                pool.shutdown(cancel_futures=True)
                raise
            for future in running:
                future.result()

    return execute


def evaluate(
    systems: Sequence[System],
    cases: Sequence[Case],
    folder: RunFolder,
    execute: Executor,
    *,
    trials: int = 1,
    retry_errors: bool = False,
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> list[Sample]:
    """Play what is missing, and give all samples of these cases.

    Args:
        systems: What the suite is put to.
        cases: Of the suite.
        folder: Keeps the samples.
        execute: Plays them; a sample that it gives twice is kept once.
        trials: How often each case is played.
        retry_errors: Play samples again that ended in an error.
        on_progress: Told after every sample, by one thread at a time.

    Raises:
        ShoalError: Ten samples in a row ended in an error, or the suite's own code failed.
            What was done is kept.
    """
    order = order_of(systems, cases, trials)
    wanted = set(order)
    done = {key: sample for key, sample in folder.done().items() if key in wanted}
    if retry_errors:
        done = {key: sample for key, sample in done.items() if sample.error is None}
    before, began = len(done), time.perf_counter()
    lock = threading.Lock()
    correct: dict[str, tuple[int, int]] = {}
    errors_in_a_row = 0

    def count(sample: Sample) -> None:
        right, played = correct.get(sample.system, (0, 0))
        correct[sample.system] = (right + sample.correct, played + 1)

    def tell() -> None:
        seconds = time.perf_counter() - began
        on_progress(Progress(len(done), len(order), before, seconds, dict(correct)))

    def keep(sample: Sample) -> None:
        nonlocal errors_in_a_row
        with lock:
            if sample.key in done:
                return
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

    for sample in done.values():
        count(sample)
    tell()
    tasks = [
        Task(case.id, trial, missing, spent)
        for case in cases
        for trial in range(trials)
        if (missing := _missing(systems, case, trial, done))
        for spent in [_spent(systems, case, trial, done)]
    ]
    if tasks:
        execute(tasks, keep)
    return [sample for sample in folder.settle(order) if sample.key in wanted]


def _missing(
    systems: Sequence[System], case: Case, trial: int, done: Mapping[Key, Sample]
) -> frozenset[str]:
    return frozenset(s.name for s in systems if (s.name, case.id, trial) not in done)


def _spent(
    systems: Sequence[System], case: Case, trial: int, done: Mapping[Key, Sample]
) -> dict[str, int]:
    keys = ((system.name, case.id, trial) for system in systems)
    return {key[0]: _tokens(done[key]) for key in keys if key in done}


def _tokens(sample: Sample) -> int:
    return sum(tokens_of(run) for run in sample.runs)


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
