"""What models that run in this process share: a queue, a prompt, an engine, a life."""

import asyncio
import copy
import os
import queue
import threading
import time
import weakref
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Generic, Protocol, Self, TypeVar

from llguidance import LLTokenizer

from shoal.errors import ContextOverflow, LimitTooSmall, ModelError, UsageError
from shoal.grammar import compile_schema
from shoal.grammar.llguidance_matcher import LLGuidance
from shoal.grammar.matcher import Engine
from shoal.models.base import Completion, Limits, Message, PromptStyle, Schema
from shoal.models.llamacpp.decoder import Decoder
from shoal.models.llamacpp.generation import Request, completion
from shoal.models.llamacpp.prompt import Prompter
from shoal.models.llamacpp.scheduler import Scheduler

__all__ = ["Backend", "Core", "InProcess", "default_threads", "engine_of"]

_SMALL = 64 * 2**20
_LEAST_ANSWER = 16
"""Tokens that must be free beside the prompt (or the limit, where that is lower)."""


class Backend(Decoder, Protocol):
    """What computes, from loading to closing."""

    n_ctx: int
    """Tokens that prompt and output share."""

    def load_adapter(self, path: Path) -> int:
        """Load a LoRA adapter and give its number."""
        ...

    def close(self) -> None:
        """Free everything."""
        ...


B = TypeVar("B", bound=Backend)


class InProcess(Generic[B]):
    """A model over a `Core`, through one of its adapters or none."""

    def __init__(self, core: "Core[B]") -> None:
        self._core = core
        self.name = core.name
        self.prompt_style: PromptStyle = core.prompt_style
        self._adapter: int | None = None

    @property
    def prompter(self) -> Prompter:
        """Renders messages through the chat template of the model."""
        return self._core.prompter

    def adapted(self, path: Path) -> Self:
        """This model through the adapter at `path`, which is loaded once."""
        view = copy.copy(self)
        view._adapter = self._core.adapter(path)
        view.name = f"{self._core.name}+{path.stem if path.is_file() else path.name}"
        return view

    def prepare(self, schema: Schema, limits: Limits | None = None) -> None:
        """See `Model.prepare`."""
        with self._core.open():
            self._core.engine.matcher(compile_schema(schema), (limits or Limits()).tokens)

    def complete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        """Answer once; see `Model.complete`."""
        cancel = threading.Event()
        request = self._submit(messages, schema, temperature, seed, limits, cancel)
        try:
            outcome = request.done.result()
        except KeyboardInterrupt:
            cancel.set()
            raise
        return completion(request, outcome, self._core.backend.n_ctx)

    async def acomplete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        """As `complete`; cancelling the task ends the generation at the next token."""
        cancel = threading.Event()
        try:
            request = await asyncio.to_thread(
                self._submit, messages, schema, temperature, seed, limits, cancel
            )
            outcome = await asyncio.wrap_future(request.done)
        except asyncio.CancelledError:
            cancel.set()
            raise
        return completion(request, outcome, self._core.backend.n_ctx)

    def stream(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Iterator[str | Completion]:
        """Pieces of text as they come, then the `Completion`.

        The generation begins with the first item that is asked for, and ends at the next
        token when the iterator is closed or dropped.
        """
        pieces: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        cancel = threading.Event()
        request = self._submit(
            messages, schema, temperature, seed, limits, cancel, on_text=pieces.put
        )
        request.done.add_done_callback(lambda _: pieces.put(None))
        try:
            while (piece := pieces.get()) is not None:
                yield piece
            yield completion(request, request.done.result(), self._core.backend.n_ctx)
        finally:
            cancel.set()

    def close(self) -> None:
        """Free the model; calls that are open, and later ones, raise `ModelError`.

        It is closed by itself when nothing refers to it any more.
        """
        self._core.close()

    def _submit(
        self,
        messages: Sequence[Message],
        schema: Schema | None,
        temperature: float,
        seed: int | None,
        limits: Limits | None,
        cancel: threading.Event,
        on_text: Callable[[str], None] | None = None,
    ) -> Request:
        begun = time.monotonic()
        if not 0 <= temperature < float("inf"):
            raise UsageError(f"The temperature is {temperature}; it must be 0 or above.")
        constraint = None if schema is None else compile_schema(schema)
        limits = limits or Limits()
        with self._core.open() as backend:
            prompt = self.prompter.tokens(messages)
            room = backend.n_ctx - len(prompt)
            if room < min(limits.tokens, _LEAST_ANSWER):
                raise ContextOverflow(
                    f"The prompt has {len(prompt):,} tokens and the context holds "
                    f"{backend.n_ctx:,}, some of them for the answer; shorten the prompt."
                )
            budget = min(limits.tokens, room)
            try:
                engine = self._core.engine
                matcher = None if constraint is None else engine.matcher(constraint, budget)
            except LimitTooSmall as error:
                if budget == limits.tokens:
                    raise
                raise ContextOverflow(f"The context is nearly full: {error}") from None
            request = Request(
                prompt,
                matcher,
                constraint,
                budget,
                temperature,
                seed,
                limits,
                begun,
                self._adapter,
                cancel,
                on_text,
            )
            self._core.scheduler.submit(request)
        return request


class Core(Generic[B]):
    """What a model and its adapted views share; counts who uses it, and closes after them.

    Args:
        name: of the model.
        prompt_style: of the model.
        backend: what computes; it is closed with the core.
        prompter: renders messages.
        engine: what enforces a schema.
        scheduler: the thread that owns `backend`.
    """

    def __init__(
        self,
        name: str,
        prompt_style: PromptStyle,
        backend: B,
        prompter: Prompter,
        engine: Engine,
        scheduler: Scheduler,
    ) -> None:
        self.name = name
        self.prompt_style: PromptStyle = prompt_style
        self.backend = backend
        self.prompter = prompter
        self.engine = engine
        self.scheduler = scheduler
        self._process = os.getpid()
        self._adapters: dict[Path, int] = {}
        self._users = 0
        self._closed = False
        self._idle = threading.Condition()
        self._free = weakref.finalize(self, _free, scheduler, backend)

    @contextmanager
    def open(self) -> Generator[B]:
        """Hold the model open.

        Raises:
            ModelError: it is closed, or belongs to another process.
        """
        if self._process != os.getpid():
            raise ModelError(
                f"The model {self.name} was loaded before this process was forked; load it anew."
            )
        with self._idle:
            if self._closed:
                raise ModelError(f"The model {self.name} is closed.")
            self._users += 1
        try:
            yield self.backend
        finally:
            with self._idle:
                self._users -= 1
                self._idle.notify_all()

    def adapter(self, path: Path) -> int:
        """The number of an adapter, loaded when it is new."""
        path = path.resolve()
        with self.open() as backend:

            def load() -> int:
                if path not in self._adapters:
                    self._adapters[path] = backend.load_adapter(path)
                return self._adapters[path]

            return self.scheduler.call(load)

    def close(self) -> None:
        """Fail the calls that are open, and free everything."""
        if self._process != os.getpid():
            return
        with self._idle:
            if self._closed:
                return
            self._closed = True
            self._idle.wait_for(lambda: not self._users)
        # the tokenizer points into the model
        del self.engine
        self._free()


def _free(scheduler: Scheduler, backend: Backend) -> None:
    scheduler.close()
    backend.close()


def engine_of(engine: str | Engine, backend: Backend, tokenizer: LLTokenizer) -> Engine:
    """The engine of this name for a vocabulary, or the engine that was given.

    Raises:
        UsageError: there is no such engine.
        ModelLoadError: it lacks a package, or cannot use the vocabulary.
    """
    if not isinstance(engine, str):
        return engine
    if engine == "llguidance":
        return LLGuidance(tokenizer, backend.pieces, backend.ends)
    kind, _, inner = engine.partition(":")
    if kind == "outlines":
        from shoal.grammar.outlines_matcher import OutlinesEngine

        return OutlinesEngine(backend.pieces, backend.ends, tokenizer, inner or "outlines_core")
    raise UsageError(
        f"The engine {engine!r} is unknown; use llguidance, outlines, outlines:llguidance "
        "or outlines:xgrammar."
    )


def default_threads(size: int) -> int:
    """Threads to compute with: one a core, at most 4; 1 for weights of less than 64 MiB.

    Args:
        size: bytes of the weights.
    """
    if size < _SMALL:
        return 1
    try:
        available = len(os.sched_getaffinity(0))
    except AttributeError:
        available = os.cpu_count() or 1
    return min(4, available)
