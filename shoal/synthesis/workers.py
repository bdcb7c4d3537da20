"""Workers on a queue: this process, or several that may be killed at any moment."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Literal

from shoal.errors import ShoalError
from shoal.synthesis.player import Player, Sources
from shoal.synthesis.queue import Queue
from shoal.synthesis.settings import Settings

__all__ = ["MakePlayer", "Progress", "work_through"]

MakePlayer = Callable[[Sources], Player]
"""Called once in each process; with several it is sent there, so it holds settings, no models."""

_MOST_DEATHS = 5  # of workers that had one item: it kills them
_PAUSE = 0.05
_TELL = 0.5


@dataclass(frozen=True)
class Progress:
    """How far a synthesis is.

    Attributes:
        counts: As of `Queue.counts`.
        total: Items in all.
        before: Those that were done when this session began.
        seconds: Of this session.
    """

    counts: dict[str, int]
    total: int
    before: int
    seconds: float

    @property
    def done(self) -> int:
        """Items that are finished, though their round may not be."""
        return done_of(self.counts)

    @property
    def rate(self) -> float:
        """Items a second, in this session."""
        return (self.done - self.before) / self.seconds if self.seconds > 0 else 0.0


def work_through(
    settings: Settings,
    queue: Queue,
    make_player: MakePlayer,
    *,
    workers: int = 1,
    executor: Literal["local", "ray"] = "local",
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> None:
    """Make every item that is not made yet, round by round.

    Args:
        settings: What is made.
        queue: Begun already.
        make_player: Makes what makes an item.
        workers: Processes; 1 works in this one, unless it is an actor's.
        executor: Processes of this machine, or Ray actors.
        on_progress: Told now and then, and after each round.

    Raises:
        ShoalError: A model cannot be used, or one item killed five workers. What is done is
            kept.
    """
    queue.release()  # an earlier session's; what its workers still finish is as good
    queue.note("error", None)
    queue.note("closed", None)
    began, before = time.perf_counter(), done_of(queue.counts())

    def tell() -> None:
        seconds = time.perf_counter() - began
        on_progress(Progress(queue.counts(), settings.n, before, seconds))

    crew = player = None
    if executor == "ray":
        from shoal.synthesis.across import RayCrew

        crew = RayCrew(queue.path, make_player, workers)
    elif workers > 1:
        crew = _Crew(queue.path, make_player, workers)
    try:
        for round in range(settings.rounds):
            queue.open_round(round, settings.items_of(round))
            if queue.settled(round):
                continue
            if crew is not None:
                crew.work(queue, tell)
            else:
                player = player or make_player(queue)
                _work(player, queue, "0", tell)
            queue.settle(round, settings.near)
            tell()
    finally:
        if crew is not None:
            queue.note("closed", "1")
            crew.end()


def done_of(counts: dict[str, int]) -> int:
    """How many items are finished, by the counts of a queue."""
    return sum(counts.get(status, 0) for status in ("accepted", "rejected", "duplicate"))


def _work(player: Player, queue: Queue, worker: str, tell: Callable[[], None]) -> None:
    """Play items until none is left to claim."""
    told = time.monotonic()
    while (claimed := queue.claim(worker)) is not None:
        number, round = claimed
        queue.finish(number, *player.play(number, round))
        if time.monotonic() - told > _TELL:
            tell()
            told = time.monotonic()


@dataclass
class _Crew:
    """Processes that take items from the queue; whoever dies is replaced."""

    path: Path
    make_player: MakePlayer
    size: int
    _running: dict[str, BaseProcess] = field(default_factory=dict[str, BaseProcess])
    _started: int = 0
    _deaths: dict[int, int] = field(default_factory=dict[int, int])
    _idle_deaths: int = 0

    def work(self, queue: Queue, tell: Callable[[], None]) -> None:
        """Wait until every item that is up is done."""
        told = 0.0
        while queue.unfinished():
            error = queue.noted("error")
            if error is not None:
                raise ShoalError(error)
            self._bury(queue)
            while len(self._running) < self.size:
                self._start()
            if time.monotonic() - told > _TELL:
                tell()
                told = time.monotonic()
            time.sleep(_PAUSE)

    def end(self) -> None:
        """Let the workers end; those that do not are stopped, for nothing of theirs is needed."""
        for process in self._running.values():
            process.join(2)
            if process.is_alive():
                process.kill()
                process.join()
        self._running.clear()

    def _start(self) -> None:
        self._started += 1
        name = f"{os.getpid()}-{self._started}"
        context = multiprocessing.get_context("spawn")
        process = context.Process(
            target=_worker, args=(self.path, self.make_player, name, os.getpid()), daemon=True
        )
        process.start()
        self._running[name] = process

    def _bury(self, queue: Queue) -> None:
        for name, process in list(self._running.items()):
            if process.is_alive():
                continue
            del self._running[name]
            held = queue.release(name)
            for number in held:
                self._deaths[number] = self._deaths.get(number, 0) + 1
                if self._deaths[number] >= _MOST_DEATHS:
                    raise ShoalError(
                        f"{_MOST_DEATHS} workers died over item {number}, the last with exit "
                        f"code {process.exitcode}. What was done is kept."
                    )
            if not held and process.exitcode and process.exitcode > 0:
                self._idle_deaths += 1
                if self._idle_deaths >= _MOST_DEATHS:
                    raise ShoalError(
                        f"{_MOST_DEATHS} workers ended with exit code {process.exitcode} before "
                        "they took an item. What was done is kept."
                    )


def _worker(path: Path, make_player: MakePlayer, name: str, parent: int) -> None:
    """A process of a crew: plays until the queue is closed or the crew's own process is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the crew's own process
    with Queue(path) as queue:
        try:
            player = make_player(queue)
            while queue.noted("closed") is None and os.getppid() == parent:
                claimed = queue.claim(name)
                if claimed is None:
                    time.sleep(_PAUSE)
                    continue
                number, round = claimed
                queue.finish(number, *player.play(number, round))
        except ShoalError as error:
            queue.note("error", str(error))
