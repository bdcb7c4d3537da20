"""A checkpoint of Hugging Face in this process: transformers computes, a grammar engine masks."""

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
from typing import TYPE_CHECKING

from shoal.errors import ContextOverflow, LimitTooSmall, ModelError, ModelLoadError, UsageError
from shoal.grammar import compile_schema
from shoal.grammar.llguidance_matcher import LLGuidance
from shoal.grammar.matcher import Engine
from shoal.models.base import Completion, Limits, Message, ModelInfo, PromptStyle, Schema
from shoal.models.llamacpp.generation import Request, completion
from shoal.models.llamacpp.prompt import Prompter
from shoal.models.llamacpp.scheduler import Scheduler

if TYPE_CHECKING:
    from shoal.models.hf.network import Network

__all__ = ["Transformers"]

_SMALL = 64 * 2**20
_LEAST_ANSWER = 16
"""Tokens that must be free beside the prompt (or the limit, where that is lower)."""


class Transformers:
    """One checkpoint; calls from several threads are answered in turns of a token each.

    The prefix that a prompt shares with an earlier one is not computed again, in whole
    batches of 64 tokens (512 on an accelerator): so a call gives the same logits, bit for
    bit, whatever was asked before it. Models with recurrent layers compute every prompt from
    its start.

    Args:
        source: a folder with config.json, .safetensors files, tokenizer.json and a chat
            template; or the ID of one in the local cache of the Hugging Face Hub. Nothing
            is downloaded, and no code of a checkpoint is run.
        context: most tokens of prompt and output together; the model's own limit holds
            where it is smaller.
        threads: for computing on a CPU; None means one a core, at most 4, and 1 for
            weights of less than 64 MiB. Torch keeps this number, too, for threads of the
            process that first compute later.
        sequences: how many calls are answered at once, and how many prompts are
            remembered for reuse.
        engine: what enforces a schema; see `LlamaCpp`.
        device: as torch names it; None means `cuda` where there is one, else `cpu`.
        dtype: as torch names it; None means that of the checkpoint, on a CPU `float32`.

    Raises:
        ModelLoadError: no such model, a file is missing or damaged, or a package is missing.
        UsageError: no such engine or dtype.
    """

    def __init__(
        self,
        source: str | Path,
        *,
        context: int = 4096,
        threads: int | None = None,
        sequences: int = 4,
        engine: str | Engine = "llguidance",
        device: str | None = None,
        dtype: str | None = None,
    ) -> None:
        if sequences < 1:
            raise UsageError(f"There are {sequences} sequences; there must be at least 1.")
        self._core = _Core(str(source), context, threads, sequences, engine, device, dtype)
        self.name = self._core.name
        self.prompt_style: PromptStyle = self._core.prompt_style
        self._adapter: int | None = None

    @property
    def prompter(self) -> Prompter:
        """Renders messages through the chat template of the checkpoint."""
        return self._core.prompter

    @property
    def info(self) -> ModelInfo:
        """Facts about the checkpoint."""
        with self._core.open() as network:
            return ModelInfo(
                name=self.name,
                engine="transformers",
                architecture=network.architecture,
                parameters=network.parameters,
                bytes=network.size,
                context=network.n_ctx,
                vocabulary=network.n_vocab,
                prompt_style=self.prompt_style,
                path=str(self._core.folder),
            )

    def with_adapter(self, path: str | Path) -> "Transformers":
        """This model through an adapter of PEFT: the same weights and queue.

        The adapter is loaded once, however often it is asked for, and switched on for the
        calls of the model that is returned. Closing either closes both.

        Args:
            path: a folder with adapter_config.json and adapter_model.safetensors.

        Raises:
            ModelLoadError: there is no adapter of this model, or PEFT is not installed.
        """
        adapted = copy.copy(self)
        adapted._adapter = self._core.adapter(Path(path).expanduser())
        adapted.name = f"{self._core.name}+{Path(path).name}"
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
            return completion(request, request.done.result(), self._core.network.n_ctx)
        except KeyboardInterrupt:
            cancel.set()
            raise

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
        return completion(request, outcome, self._core.network.n_ctx)

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
            yield completion(request, request.done.result(), self._core.network.n_ctx)
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
        with self._core.open() as network:
            prompt = self.prompter.tokens(messages)
            room = network.n_ctx - len(prompt)
            if room < min(limits.tokens, _LEAST_ANSWER):
                raise ContextOverflow(
                    f"The prompt has {len(prompt):,} tokens and the context holds "
                    f"{network.n_ctx:,}, some of them for the answer; shorten the prompt."
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

    def __init__(
        self,
        source: str,
        context: int,
        threads: int | None,
        sequences: int,
        engine: str | Engine,
        device: str | None,
        dtype: str | None,
    ) -> None:
        try:
            from shoal.models.hf.checkpoint import find_folder, read_checkpoint
            from shoal.models.hf.network import Network, computing_with
            from shoal.models.hf.scheduler import TorchScheduler
        except ImportError as error:
            raise ModelLoadError(
                f"A model of the kind hf needs {(error.name or '').partition('.')[0]}, which is "
                "missing: pip install 'shoal[hf]'."
            ) from error
        self.folder = find_folder(source)
        checkpoint = read_checkpoint(self.folder, Path(source).name or self.folder.resolve().name)
        self.name = checkpoint.name
        self.prompt_style: PromptStyle = checkpoint.prompt_style
        threads = threads or _threads(self.folder)
        with computing_with(threads):
            self.network = Network(checkpoint, context, threads, sequences, device, dtype)
            self.prompter = Prompter(
                checkpoint.template,
                self.network.vocabulary.tokenize,
                bos=checkpoint.bos,
                eos=checkpoint.eos,
                first=None,
            )
            self.engine = _engine(self.network, engine)
            self.scheduler = TorchScheduler(self.network)
        self.scheduler.call(self.network.take_thread)
        self._process = os.getpid()
        self._adapters: dict[Path, int] = {}
        self._users = 0
        self._closed = False
        self._idle = threading.Condition()
        self._free = weakref.finalize(self, _free, self.scheduler, self.network)

    @contextmanager
    def open(self) -> "Generator[Network]":
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
            yield self.network
        finally:
            with self._idle:
                self._users -= 1
                self._idle.notify_all()

    def adapter(self, path: Path) -> int:
        """The number of an adapter, loaded when it is new."""
        path = path.resolve()
        with self.open() as network:

            def load() -> int:
                if path not in self._adapters:
                    self._adapters[path] = network.load_adapter(path)
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
        self._free()


def _free(scheduler: Scheduler, network: "Network") -> None:
    scheduler.close()
    network.close()


def _engine(network: "Network", engine: str | Engine) -> Engine:
    if not isinstance(engine, str):
        return engine
    tokenizer = network.vocabulary.tokenizer
    if engine == "llguidance":
        return LLGuidance(tokenizer, network.pieces, network.ends)
    kind, _, backend = engine.partition(":")
    if kind == "outlines":
        from shoal.grammar.outlines_matcher import OutlinesEngine

        return OutlinesEngine(network.pieces, network.ends, tokenizer, backend or "outlines_core")
    raise UsageError(
        f"The engine {engine!r} is unknown; use llguidance, outlines, outlines:llguidance "
        "or outlines:xgrammar."
    )


def _threads(folder: Path) -> int:
    if sum(file.stat().st_size for file in folder.glob("*.safetensors")) < _SMALL:
        return 1
    try:
        available = len(os.sched_getaffinity(0))
    except AttributeError:
        available = os.cpu_count() or 1
    return min(4, available)
