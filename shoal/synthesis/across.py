"""Workers as Ray actors, on this machine or on a cluster (extra `shoal[ray]`).

The queue stays with the process that began it: it leases items, hands them to actors, and
keeps what they give. Seeds and duplicates are looked up through one more actor beside it, so
that no other machine needs the file. An item whose actor dies is given to another.
"""

import importlib
import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from shoal.errors import ShoalError, UsageError
from shoal.synthesis.player import Player, Sources
from shoal.synthesis.queue import Queue, Source

__all__ = ["RayCrew"]

_MOST_DEATHS = 5
_TELL = 0.5


class RayCrew:
    """Ray actors that play the items of a queue, one at a time each.

    Args:
        path: Of the queue.
        make_player: Called once in each actor; is sent there, so it holds settings, no models.
        size: How many actors.
        address: Of a running cluster; None starts Ray on this machine, on loopback.

    Raises:
        UsageError: Ray is not installed.
    """

    def __init__(
        self,
        path: Path,
        make_player: Callable[[Sources], Player],
        size: int,
        address: str | None = None,
    ) -> None:
        try:
            self._ray: Any = importlib.import_module("ray")  # its own types are partial
            strategies: Any = importlib.import_module("ray.util.scheduling_strategies")
        except ImportError:
            raise UsageError(
                "--executor ray needs the package ray: pip install 'shoal[ray]'."
            ) from None
        ray = self._ray
        self._mine = not ray.is_initialized()
        if self._mine:
            here: dict[str, Any] = {"_node_ip_address": "127.0.0.1", "include_dashboard": False}
            ray.init(
                address=address,
                log_to_driver=False,
                configure_logging=False,
                **({} if address else here),
            )
        beside = strategies.NodeAffinitySchedulingStrategy(
            ray.get_runtime_context().get_node_id(), soft=False
        )
        self._store: Any = (
            ray.remote(num_cpus=0, max_restarts=-1, max_task_retries=-1)(_Store)
            .options(scheduling_strategy=beside)
            .remote(str(path.resolve()))
        )
        self._worker: Any = ray.remote(num_cpus=1, max_restarts=0)(_Worker)
        self._make_player, self._size = make_player, size
        self._actors: dict[str, Any] = {}
        self._started = 0
        self._deaths: dict[int, int] = {}

    def work(self, queue: Queue, tell: Callable[[], None]) -> None:
        """Play every item that is up.

        Raises:
            ShoalError: A model cannot be used, or one item killed five actors.
        """
        ray, told = self._ray, 0.0
        running: dict[Any, tuple[str, int]] = {}
        idle = [self._start() for _ in range(self._size - len(self._actors))]
        idle += [name for name in self._actors if name not in idle]
        while queue.unfinished():
            while idle and (claimed := queue.claim(idle[-1])) is not None:
                name = idle.pop()
                running[self._actors[name].play.remote(*claimed)] = name, claimed[0]
            ended, _ = ray.wait(list(running), num_returns=1, timeout=_TELL)
            for one in ended:
                name, number = running.pop(one)
                idle.append(self._keep(queue, one, name, number))
            if time.monotonic() - told > _TELL:
                tell()
                told = time.monotonic()

    def end(self) -> None:
        """Stop the actors, and Ray where it was started here."""
        for actor in [*self._actors.values(), self._store]:
            with suppress(Exception):
                self._ray.kill(actor)
        self._actors.clear()
        if self._mine:
            self._ray.shutdown()

    def _start(self) -> str:
        self._started += 1
        name = f"ray-{os.getpid()}-{self._started}"
        self._actors[name] = self._worker.remote(self._make_player, self._store)
        return name

    def _keep(self, queue: Queue, ended: Any, name: str, number: int) -> str:
        """Keep a result; gives the name of the actor that is idle now."""
        ray = self._ray
        try:
            queue.finish(number, *ray.get(ended))
        except ray.exceptions.RayActorError as error:
            del self._actors[name]
            queue.release(name)
            self._deaths[number] = self._deaths.get(number, 0) + 1
            if self._deaths[number] >= _MOST_DEATHS:
                raise ShoalError(
                    f"{_MOST_DEATHS} workers died over item {number}, the last with: "
                    f"{str(error).splitlines()[0]} What was done is kept."
                ) from None
            return self._start()
        except ray.exceptions.RayTaskError as error:
            cause = error.cause
            raise cause if isinstance(cause, ShoalError) else error from None
        return name


class _Store:
    """In a process beside the queue: what players look up in it."""

    def __init__(self, path: str) -> None:
        self._queue = Queue(Path(path))

    def look_up(self, method: str, *arguments: Any) -> Any:
        return getattr(self._queue, method)(*arguments)


class _RemoteSources:
    """The sources of a queue that another process holds."""

    def __init__(self, store: Any) -> None:
        self._ray: Any = importlib.import_module("ray")
        self._store = store

    def sources_of(self, number: int) -> int:
        return self._ray.get(self._store.look_up.remote("sources_of", number))

    def source(self, id: int) -> Source:
        return self._ray.get(self._store.look_up.remote("source", id))

    def duplicate_of(
        self, text: str, threshold: float, sources: int | None = None
    ) -> Source | None:
        return self._ray.get(self._store.look_up.remote("duplicate_of", text, threshold, sources))


class _Worker:
    """In each actor's process: the player, made there."""

    def __init__(self, make_player: Callable[[Sources], Player], store: Any) -> None:
        self._player = make_player(_RemoteSources(store))

    def play(self, number: int, round: int) -> Any:
        return self._player.play(number, round)
