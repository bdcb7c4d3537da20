"""Runs side by side, a bounded number of them, each in a thread; the rest waits or is refused."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import asdict

from shoal.errors import Cancelled, ShoalError
from shoal.graphs import Live
from shoal.serve.conversation import Ask
from shoal.serve.house import House
from shoal.serve.metrics import Metrics
from shoal.serve.pieces import End, Piece, Pieces
from shoal.serve.play import play
from shoal.serve.refusals import Refused, refusal_of

__all__ = ["Service"]

_log = logging.getLogger("shoal.serve")

_RETRY_AFTER = 2
_OPEN_FACTOR = 4
"""Answers that are written but not yet read, by the number that may run or wait."""


class Service:
    """Plays requests on a house.

    A place is taken while a run computes, and no longer: neither a slow reader nor one that
    went away holds any. Make it within the event loop that uses it.

    Args:
        house: What is played on.
        parallel: Runs at once.
        queue: Requests that may wait for a place; one more is refused with 429.
        seconds: Wall time of a request, the wait included.
        metrics: Is told what happens.

    Attributes:
        stopped: Set by `stop`.
    """

    def __init__(
        self, house: House, *, parallel: int, queue: int, seconds: float, metrics: Metrics
    ) -> None:
        self.house = house
        self.metrics = metrics
        self._seconds = seconds
        self._queue = queue
        self._most_open = _OPEN_FACTOR * (parallel + queue)
        self._places = asyncio.Semaphore(parallel)
        self._threads = ThreadPoolExecutor(parallel, thread_name_prefix="shoal serve")
        self._waiting = 0
        self._open = 0
        self._runs: dict[Live, Pieces] = {}
        self.stopped = asyncio.Event()

    def stop(self) -> None:
        """End all runs at their next token, tell their readers now, and refuse what waits."""
        self.stopped.set()
        for live, pieces in self._runs.items():
            live.stop.set()
            pieces.put(refusal_of(Cancelled()))  # a tool may hold the run for a while yet

    @asynccontextmanager
    async def playing(self, request: Ask) -> AsyncGenerator[Pieces]:
        """Play a request; leaving the context stops a run that still goes on.

        Raises:
            Refused: Too many wait already, or the wait took too long.
        """
        if self._open >= self._most_open:
            raise _busy("Too many answers wait for their readers")
        self._open += 1
        live = Live()
        try:
            deadline = time.monotonic() + self._seconds
            await self._take_place()
            pieces = Pieces()
            loop = asyncio.get_running_loop()
            self._runs[live] = pieces
            self.metrics.running.inc()
            left = max(0.001, deadline - time.monotonic())
            done = loop.run_in_executor(self._threads, self._work, request, left, live, pieces)
            done.add_done_callback(lambda _: self._give_place(live))
            yield pieces
        finally:
            live.stop.set()
            self._open -= 1

    def _work(self, request: Ask, seconds: float, live: Live, pieces: Pieces) -> None:
        """In a thread: whatever comes of it goes to the reader."""
        result: Piece | Exception
        try:
            result = play(self.house, request, seconds, live, pieces.put)
        except Refused as refused:
            result = refused
        except Cancelled:
            result = refusal_of(Cancelled())
        except ShoalError as error:
            result = refusal_of(error)
        except RecursionError:
            result = Refused(400, "The request is nested too deeply; flatten its schemas.")
        except Exception as error:
            _log.exception("A request failed unexpectedly.")
            result = Refused(500, f"Unexpected {type(error).__name__}; the server's log has more.")
        if isinstance(result, End):
            self.metrics.count_tokens(asdict(result.usage))
        pieces.put(result)

    async def _take_place(self) -> None:
        if self.stopped.is_set():
            raise refusal_of(Cancelled())
        if self._places.locked() and self._waiting >= self._queue:
            raise _busy(f"{self._waiting} requests wait already")
        self._waiting += 1
        self.metrics.waiting.inc()
        place = asyncio.create_task(self._places.acquire())
        stopped = asyncio.create_task(self.stopped.wait())
        taken = False
        try:
            await asyncio.wait(
                {place, stopped},
                timeout=self._seconds,
                return_when=asyncio.FIRST_COMPLETED,
            )
            if self.stopped.is_set():
                raise refusal_of(Cancelled())
            if not place.done():
                raise Refused(
                    503,
                    f"No place came free within {self._seconds:g} seconds; ask again later.",
                    retry_after=_RETRY_AFTER,
                )
            taken = True
        finally:
            self._waiting -= 1
            self.metrics.waiting.dec()
            stopped.cancel()
            if not place.cancel() and not taken:
                self._places.release()

    def _give_place(self, live: Live) -> None:
        self._places.release()
        del self._runs[live]
        self.metrics.running.dec()


def _busy(why: str) -> Refused:
    return Refused(
        429,
        f"{why}; ask again in {_RETRY_AFTER} seconds.",
        code="rate_limit_exceeded",
        retry_after=_RETRY_AFTER,
    )
