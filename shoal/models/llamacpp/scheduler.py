"""The one thread that owns a context: requests queue up, and are answered side by side."""

import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from itertools import groupby
from typing import Any

from shoal.errors import ModelError
from shoal.models.llamacpp.cache import Sequences
from shoal.models.llamacpp.decoder import Decoder
from shoal.models.llamacpp.generation import Generation, Outcome, Request

__all__ = ["Scheduler"]

_ALWAYS = 4
"""From so many answers on, a batch costs less than one token after the other."""


class Scheduler:
    """Answers requests in the order of their arrival, as many at once as there are sequences.

    A round reads one batch of one prompt, then writes one step of each answer. A step is
    a run of forced tokens, decoded in one batch of its own, or one token; the single
    tokens of several answers go into one batch where that pays. A request that was
    cancelled or is past its deadline ends before the next round.

    Who else asks decides only what a single token is batched with. There llama.cpp gives
    8-bit weights the logits that they have alone, bit for bit; weights of 16 and 32 bits
    are added up in another order, so that a near tie may fall otherwise in company.

    Args:
        native: touched by this thread alone from now on.
    """

    def __init__(self, native: Decoder) -> None:
        self.native = native
        self.sequences = Sequences(native)
        self.together = 2 if _pairs_pay(native) else _ALWAYS
        """Answers from which on their single tokens are decoded in one batch."""
        self._inbox: queue.SimpleQueue[Request | Callable[[], None] | None] = queue.SimpleQueue()
        self._waiting: deque[Request] = deque()
        self._open: list[Generation] = []
        self._closing = False
        self._turn = 0
        self._thread = threading.Thread(target=self._serve, name="shoal-model", daemon=True)
        self._thread.start()

    def submit(self, request: Request) -> None:
        """Queue a request; its future gets the outcome or the error."""
        request.done.set_running_or_notify_cancel()
        self._inbox.put(request)

    def call(self, function: Callable[[], Any]) -> Any:
        """Run a function in the thread, between two rounds, and return what it gives."""
        done: Future[Any] = Future()

        def job() -> None:
            try:
                done.set_result(function())
            except BaseException as error:
                done.set_exception(error)

        self._inbox.put(job)
        return done.result()

    def close(self) -> None:
        """Fail what is open, and end the thread."""
        self._inbox.put(None)
        self._thread.join()

    def _serve(self) -> None:
        while not self._closing:
            try:
                self._receive()
                self._drop_over()
                self._admit()
                self._read()
                self._write()
            except Exception as error:
                self._fail_all(error)
        self._fail_all(ModelError("The model was closed."))

    def _receive(self) -> None:
        """Take what arrived; wait for something where there is nothing to do."""
        idle = not self._open and not self._waiting
        while not self._closing:
            try:
                item = self._inbox.get(block=idle)
            except queue.Empty:
                return
            idle = False
            if item is None:
                self._closing = True
            elif isinstance(item, Request):
                self._waiting.append(item)
            else:
                item()

    def _drop_over(self) -> None:
        """End what was cancelled or is past its deadline."""
        for request in [r for r in self._waiting if r.over()]:
            self._waiting.remove(request)
            request.done.set_result(Outcome(request.over() or "deadline"))
        for generation in list(self._open):
            stop = generation.request.over()
            if stop:
                self._end(generation, generation.outcome(stop))

    def _admit(self) -> None:
        """Give sequences to those that wait."""
        while self._waiting and self.sequences.free:
            request = self._waiting.popleft()
            slot, cached = self.sequences.start(request.prompt, request.adapter)
            try:
                generation = Generation(self.native, slot, cached, request)
            except Exception as error:
                slot.busy = False
                request.done.set_exception(error)
                continue
            self._open.append(generation)
            self._end_if_over(generation)

    def _read(self) -> None:
        """Decode one batch of one prompt, with what is forced after it."""
        reading = [g for g in self._open if g.reading]
        if not reading:
            return
        self._turn += 1
        generation = reading[self._turn % len(reading)]
        part = generation.pending[: self.native.chunk]
        if self._decode([generation], part):
            if len(part) == self.native.chunk:
                generation.slot.prompt += part
            generation.reading = bool(generation.pending)
            self._choose_if_due(generation, -1)

    def _write(self) -> None:
        """One step of every answer."""
        single: list[Generation] = []
        for generation in [g for g in self._open if not g.reading]:
            if len(generation.pending) == 1:
                single.append(generation)
            elif self._decode([generation], generation.pending[: self.native.chunk]):
                self._choose_if_due(generation, -1)
        single.sort(key=_adapter)
        for _, group in groupby(single, key=_adapter):
            # llama.cpp takes neighbouring sequences in one go
            generations = sorted(group, key=lambda g: g.slot.id)
            size = self.native.chunk if len(generations) >= self.together else 1
            for at in range(0, len(generations), size):
                part = generations[at : at + size]
                if self._decode(part, None):
                    for i, generation in enumerate(part):
                        self._choose_if_due(generation, i)

    def _decode(self, generations: list[Generation], tokens: list[int] | None) -> bool:
        """Decode tokens of one answer, or (None) one of each of several; False if it failed."""
        native, slots = self.native, [g.slot for g in generations]
        try:
            native.use_adapter(generations[0].request.adapter)
            if tokens is not None:
                native.decode(tokens, slots[0].length, slots[0].id)
            else:
                native.decode_each([(g.pending[0], g.slot.length, g.slot.id) for g in generations])
        except RuntimeError as error:
            for generation in generations:
                self.sequences.drop(generation.slot)
                self._fail(generation, ModelError(f"llama.cpp could not decode: {error}."))
            return False
        count = 1 if tokens is None else len(tokens)
        for generation in generations:
            generation.slot.length += count
            del generation.pending[:count]
        return True

    def _choose_if_due(self, generation: Generation, item: int) -> None:
        """Take the next token, if all is decoded, from the logits of one item of the batch."""
        if generation.pending:
            return
        try:
            generation.choose(self.native.logits(item))
        except Exception as error:
            self._fail(generation, error)
            return
        self._end_if_over(generation)

    def _end_if_over(self, generation: Generation) -> None:
        if generation.stop is not None:
            self._end(generation, generation.outcome(generation.stop))

    def _end(self, generation: Generation, outcome: Outcome) -> None:
        self._release(generation)
        generation.request.done.set_result(outcome)

    def _fail(self, generation: Generation, error: Exception) -> None:
        self._release(generation)
        generation.request.done.set_exception(error)

    def _release(self, generation: Generation) -> None:
        self._open.remove(generation)
        generation.slot.busy = False

    def _fail_all(self, error: Exception) -> None:
        """Give every request this error: the last resort, and the end."""
        for generation in list(self._open):
            self._fail(generation, error)
        while self._waiting:
            self._waiting.popleft().done.set_exception(error)


def _adapter(generation: Generation) -> int:
    number = generation.request.adapter
    return -1 if number is None else number


def _pairs_pay(native: Decoder) -> bool:
    """Whether two answers in one batch cost less than one after the other.

    Measured where one thread computes, and it is a matter of the kernels alone.
    """
    if native.sequences < 2:
        return False
    if native.threads > 1:
        # threads that wait for each other on a busy machine would be all that is measured
        return True
    singles, pairs = list[float](), list[float]()
    native.decode_each([(0, 0, 0), (0, 0, 1)])
    begun = time.perf_counter()
    while len(singles) < 5 and (not singles or time.perf_counter() - begun < 0.02):
        native.cut(0, 0)
        native.cut(1, 0)
        start = time.perf_counter()
        native.decode_each([(0, 0, 0), (0, 0, 1)])
        native.logits(1)
        middle = time.perf_counter()
        native.decode([0], 1, 0)
        native.decode([0], 1, 1)
        native.logits()
        pairs.append(middle - start)
        singles.append(time.perf_counter() - middle)
    native.cut(0, 0)
    native.cut(1, 0)
    return min(pairs) < min(singles)
