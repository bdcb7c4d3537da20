"""Plays a suite on Ray's workers, on this machine or on a cluster (extra `shoal[ray]`).

Each actor loads its own model. A task whose actor dies is played again by another one: at
least once, and kept once, for samples are known by their key.
"""

import importlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from shoal.errors import ShoalError, UsageError
from shoal.evals.runner import Executor, Player, Task
from shoal.evals.store import Sample

__all__ = ["on_ray"]

_MOST_DEATHS = 3  # of the actors that played one task: it kills them


def on_ray(make_player: Callable[[], Player], actors: int, address: str | None = None) -> Executor:
    """An executor of Ray actors.

    Args:
        make_player: Called once in each actor; is sent there, so it may hold names and
            settings, and no model.
        actors: How many; each plays one task at a time.
        address: Of a running cluster; None starts Ray on this machine, on loopback.

    Raises:
        UsageError: Ray is not installed.
    """
    try:
        ray: Any = importlib.import_module("ray")  # its own types are partial
    except ImportError:
        raise UsageError(
            "--executor ray needs the package ray: pip install 'shoal[ray]'."
        ) from None

    def execute(tasks: Sequence[Task], keep: Callable[[Sample], None]) -> None:
        mine = not ray.is_initialized()
        if mine:
            here: dict[str, Any] = {"_node_ip_address": "127.0.0.1", "include_dashboard": False}
            ray.init(
                address=address,
                log_to_driver=False,
                configure_logging=False,
                **({} if address else here),
            )
        try:
            _execute(ray, make_player, actors, tasks, keep)
        finally:
            if mine:
                ray.shutdown()

    return execute


def _execute(
    ray: Any,
    make_player: Callable[[], Player],
    actors: int,
    tasks: Sequence[Task],
    keep: Callable[[Sample], None],
) -> None:
    waiting = list(reversed(tasks))
    deaths: dict[tuple[str, int], int] = {}
    # Threads of the actors are llama.cpp's; Ray is only asked to count one core each.
    worker: Any = ray.remote(num_cpus=1, max_restarts=0)(_Worker)
    idle = [worker.remote(make_player) for _ in range(min(actors, len(tasks)))]
    running: dict[Any, tuple[Any, Task]] = {}
    try:
        while waiting or running:
            while idle and waiting:
                actor, task = idle.pop(), waiting.pop()
                running[actor.play.remote(task)] = actor, task
            (ended,), _ = ray.wait(list(running), num_returns=1)
            actor, task = running.pop(ended)
            try:
                samples: list[Sample] = ray.get(ended)
            except ray.exceptions.RayActorError as error:
                key = task.case, task.trial
                deaths[key] = deaths.get(key, 0) + 1
                if deaths[key] >= _MOST_DEATHS:
                    raise ShoalError(
                        f"{_MOST_DEATHS} workers in a row died at case {task.case!r}, the last "
                        f"with: {str(error).splitlines()[0]} What was done is kept."
                    ) from None
                waiting.append(task)
                idle.append(worker.remote(make_player))
                continue
            except ray.exceptions.RayTaskError as error:
                cause = error.cause
                raise cause if isinstance(cause, ShoalError) else error from None
            idle.append(actor)
            for sample in samples:
                keep(sample)
    finally:
        for actor in [*idle, *(actor for actor, _ in running.values())]:
            with suppress(Exception):
                ray.kill(actor)


class _Worker:
    """In each actor's process: the player, made there."""

    def __init__(self, make_player: Callable[[], Player]) -> None:
        self._player = make_player()

    def play(self, task: Task) -> list[Sample]:
        return list(self._player.play(task))
