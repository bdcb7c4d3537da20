"""Runs that wait for a client's yes to a call of the server's own tools."""

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from shoal.graphs import Question
from shoal.graphs.checkpoints import Durable
from shoal.models import Usage

__all__ = ["Waiting", "WaitingRuns"]

WAITING_SECONDS = 900.0
"""How long a run waits; it holds its state in memory."""

MOST_WAITING = 1_000


@dataclass(frozen=True)
class Waiting:
    """A run that waits.

    Attributes:
        graph: That it is of.
        durable: Where its state is.
        text: The question that it answers.
        question: What it waits for.
        told: Tokens that the client was told of.
    """

    graph: Any
    durable: Durable
    text: str
    question: Question
    told: Usage


class WaitingRuns:
    """Runs by the id of the call that they wait for; any thread may use it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._runs: OrderedDict[str, tuple[float, Waiting]] = OrderedDict()

    def put(self, call: str, waiting: Waiting) -> None:
        """Keep a run; the oldest goes where there are too many."""
        with self._lock:
            self._forget_old()
            self._runs[call] = time.monotonic(), waiting
            while len(self._runs) > MOST_WAITING:
                self._runs.popitem(last=False)

    def take(self, call: str) -> Waiting | None:
        """The run that waits for a call: once, so that no request is honoured twice."""
        with self._lock:
            self._forget_old()
            found = self._runs.pop(call, None)
        return found and found[1]

    def _forget_old(self) -> None:
        oldest = time.monotonic() - WAITING_SECONDS
        while self._runs and next(iter(self._runs.values()))[0] < oldest:
            self._runs.popitem(last=False)
