"""A GGUF model in this process: llama.cpp computes, a grammar engine says which tokens may come."""

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

from shoal.errors import ContextOverflow, LimitTooSmall, ModelError, ModelLoadError, UsageError
from shoal.grammar import compile_schema
from shoal.grammar.llguidance_matcher import LLGuidance
from shoal.grammar.matcher import Engine
from shoal.models.base import Completion, Limits, Message, ModelInfo, PromptStyle, Schema
from shoal.models.llamacpp.generation import Request, completion
from shoal.models.llamacpp.header import check_gguf
from shoal.models.llamacpp.native import Native
from shoal.models.llamacpp.prompt import Prompter
from shoal.models.llamacpp.scheduler import Scheduler

__all__ = ["LlamaCpp"]

_SMALL = 64 * 2**20
_LEAST_ANSWER = 16
"""Tokens that must be free beside the prompt (or the limit, where that is lower)."""


class LlamaCpp:
    """One GGUF file, one context; calls from several threads are answered side by side.

    Args:
        path: the .gguf file.
        context: most tokens of prompt and output together; the model's own limit
            holds where it is smaller.
        threads: for computing; None means one a core, at most 4, and 1 for a file of
            less than 64 MiB, where waiting for each other costs more than it saves.
        sequences: how many calls are answered at once, and how many prompts are
            remembered for reuse. Each takes the memory of `context` tokens at once; None
            means as many as 2 GiB hold, 1 to 4, and up to 16 where they take less than
            256 MiB.
        engine: what enforces a schema: `llguidance`; `outlines`, `outlines:llguidance` or
            `outlines:xgrammar` for Outlines and its back ends; or an `Engine` of your own.

    Raises:
        ModelLoadError: no such file, no GGUF, damaged, or a kind that is not supported.
        UsageError: no such engine.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        context: int = 4096,
        threads: int | None = None,
        sequences: int | None = None,
        engine: str | Engine = "llguidance",
    ) -> None:
        self.path = Path(path)
        check_gguf(self.path)
        native = Native(self.path, context, threads or _threads(self.path), sequences)
        try:
            self._core = _Core(self.path, native, engine)
        except BaseException:
            native.close()
            raise
        self.name = self.path.stem
        self.prompt_style: PromptStyle = self._core.prompt_style
        self._adapter: int | None = None

    @property
    def prompter(self) -> Prompter:
        """Renders messages through the chat template of the file."""
        return self._core.prompter

    @property
    def info(self) -> ModelInfo:
        """Facts from the file and the context."""
        with self._core.open() as native:
            return ModelInfo(
                name=self.name,
                engine="llama.cpp",
                architecture=native.metadata("general.architecture") or "unknown",
                parameters=native.parameters,
                bytes=native.size,
                context=native.n_ctx,
                vocabulary=native.n_vocab,
                prompt_style=self.prompt_style,
                path=str(self.path),
            )

    def with_adapter(self, path: str | Path) -> "LlamaCpp":
        """This model through a LoRA adapter: the same weights, context and queue.

        The adapter is loaded once, however often it is asked for, and switched on for the
        calls of the model that is returned. Closing either closes both.

        Args:
            path: a GGUF file with an adapter for this model.

        Raises:
            ModelLoadError: the file is missing, no adapter, or one of another model.
        """
        adapted = copy.copy(self)
        adapted._adapter = self._core.adapter(Path(path))
        adapted.name = f"{self.path.stem}+{Path(path).stem}"
        return adapted

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
        return completion(request, outcome, self._core.native.n_ctx)

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
        return completion(request, outcome, self._core.native.n_ctx)

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
            yield completion(request, request.done.result(), self._core.native.n_ctx)
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
        with self._core.open() as native:
            prompt = self.prompter.tokens(messages)
            room = native.n_ctx - len(prompt)
            if room < min(limits.tokens, _LEAST_ANSWER):
                raise ContextOverflow(
                    f"The prompt has {len(prompt):,} tokens and the context holds "
                    f"{native.n_ctx:,}, some of them for the answer; shorten the prompt."
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


class _Core:
    """What a model and its adapted views share; counts who uses it, and closes after them."""

    def __init__(self, path: Path, native: Native, engine: str | Engine) -> None:
        template = native.chat_template()
        if not template:
            raise ModelLoadError(f"{path} has no chat template; use an instruct model.")
        style = native.metadata("shoal.prompt_style") or "chat"
        if style not in ("chat", "compact"):
            raise ModelLoadError(
                f"{path} has shoal.prompt_style {style!r}; it must be chat or compact."
            )
        self.name = path.stem
        self.prompt_style: PromptStyle = "compact" if style == "compact" else "chat"
        self.native = native
        self.prompter = Prompter(
            template,
            native.tokenize,
            bos=native.special(native.bos),
            eos=native.special(native.eos),
            first=native.bos if native.adds_bos else None,
        )
        self.engine = _engine(native, engine)
        self.scheduler = Scheduler(native)
        self._process = os.getpid()
        self._adapters: dict[Path, int] = {}
        self._users = 0
        self._closed = False
        self._idle = threading.Condition()
        self._free = weakref.finalize(self, _free, self.scheduler, native)

    @contextmanager
    def open(self) -> Generator[Native]:
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
            yield self.native
        finally:
            with self._idle:
                self._users -= 1
                self._idle.notify_all()

    def adapter(self, path: Path) -> int:
        """The number of an adapter, loaded when it is new."""
        check_gguf(path)
        path = path.resolve()
        with self.open() as native:

            def load() -> int:
                if path not in self._adapters:
                    self._adapters[path] = native.load_adapter(path)
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


def _free(scheduler: Scheduler, native: Native) -> None:
    scheduler.close()
    native.close()


def _engine(native: Native, engine: str | Engine) -> Engine:
    if not isinstance(engine, str):
        return engine
    if engine == "llguidance":
        return LLGuidance(native.tokenizer(), native.pieces, native.ends)
    kind, _, backend = engine.partition(":")
    if kind == "outlines":
        from shoal.grammar.outlines_matcher import OutlinesEngine

        return OutlinesEngine(
            native.pieces, native.ends, native.tokenizer(), backend or "outlines_core"
        )
    raise UsageError(
        f"The engine {engine!r} is unknown; use llguidance, outlines, outlines:llguidance "
        "or outlines:xgrammar."
    )


def _threads(path: Path) -> int:
    if path.stat().st_size < _SMALL:
        return 1
    try:
        available = len(os.sched_getaffinity(0))
    except AttributeError:
        available = os.cpu_count() or 1
    return min(4, available)
