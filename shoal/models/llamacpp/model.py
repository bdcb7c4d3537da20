"""A GGUF model in this process: llama.cpp computes, llguidance says which tokens may come."""

import asyncio
import os
import threading
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path

from llguidance import LLMatcher, LLParserLimits

from shoal.errors import ModelError, ModelLoadError, UsageError
from shoal.grammar import Constraint, compile_schema
from shoal.models.base import Completion, Limits, Message, ModelInfo, PromptStyle, Schema
from shoal.models.llamacpp.cache import Sequences
from shoal.models.llamacpp.decode import Generation, Request, unfinished
from shoal.models.llamacpp.header import check_gguf
from shoal.models.llamacpp.native import Native
from shoal.models.llamacpp.prompt import Prompter

__all__ = ["LlamaCpp"]

# The defaults give up on quotations from an observation of 60 words.
_LIMITS = LLParserLimits(
    initial_lexer_fuel=100_000_000, step_lexer_fuel=100_000_000, verbose_errors=False
)


_SMALL = 64 * 2**20


class LlamaCpp:
    """One GGUF file, one context; calls from several threads wait for each other.

    Args:
        path: the .gguf file.
        context: most tokens of prompt and output together; the model's own limit
            holds where it is smaller.
        threads: for computing; None means one a core, at most 4, and 1 for a file of
            less than 64 MiB, where waiting for each other costs more than it saves.
        sequences: how many prompts are remembered for reuse. Each takes the memory of
            `context` tokens at once; None means as many as 2 GiB hold, 1 to 4.

    Raises:
        ModelLoadError: no such file, no GGUF, damaged, or a kind that is not supported.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        context: int = 4096,
        threads: int | None = None,
        sequences: int | None = None,
    ) -> None:
        self.path = Path(path)
        check_gguf(self.path)
        native = Native(self.path, context, threads or _threads(self.path), sequences)
        try:
            template = native.chat_template()
            if not template:
                raise ModelLoadError(f"{self.path} has no chat template; use an instruct model.")
            style = native.metadata("shoal.prompt_style") or "chat"
            if style not in ("chat", "compact"):
                raise ModelLoadError(
                    f"{self.path} has shoal.prompt_style {style!r}; it must be chat or compact."
                )
            self.prompter = Prompter(
                template,
                native.tokenize,
                bos=native.special(native.bos),
                eos=native.special(native.eos),
                first=native.bos if native.adds_bos else None,
            )
            self._tokenizer = native.tokenizer()
        except BaseException:
            native.close()
            raise
        self.name = self.path.stem
        self.prompt_style: PromptStyle = "compact" if style == "compact" else "chat"
        self._native: Native | None = native
        self._sequences = Sequences(native)
        self._lock = threading.Lock()
        self._holder: int | None = None

    @property
    def info(self) -> ModelInfo:
        """Facts from the file and the context."""
        native = self._open()
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
        return _last(
            self.stream(messages, schema, temperature=temperature, seed=seed, limits=limits)
        )

    async def acomplete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        """As `complete`, in a thread; cancelling the task ends it at the next token."""
        cancel = threading.Event()
        try:
            return await asyncio.to_thread(
                lambda: _last(self._generate(messages, schema, temperature, seed, limits, cancel))
            )
        except asyncio.CancelledError:
            cancel.set()
            raise

    def stream(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Iterator[str | Completion]:
        """Pieces of text, then the `Completion`. The model is busy until the stream ends."""
        return self._generate(messages, schema, temperature, seed, limits, threading.Event())

    def close(self) -> None:
        """Free the model; later calls raise `ModelError`."""
        self._check_free()
        with self._lock:
            if self._native is not None:
                del self._tokenizer
                self._native.close()
                self._native = None

    def _check_free(self) -> None:
        """Refuse what would wait for ever: for a stream that this thread has open."""
        if self._holder == threading.get_ident():
            raise UsageError(
                f"A stream of {self.name} is still open in this thread; finish or close it."
            )

    def _open(self) -> Native:
        if self._native is None:
            raise ModelError(f"The model {self.name} is closed.")
        return self._native

    def _generate(
        self,
        messages: Sequence[Message],
        schema: Schema | None,
        temperature: float,
        seed: int | None,
        limits: Limits | None,
        cancel: threading.Event,
    ) -> Generator[str | Completion, None, None]:
        begun = time.monotonic()
        if not 0 <= temperature < float("inf"):
            raise UsageError(f"The temperature is {temperature}; it must be 0 or above.")
        self._check_free()
        constraint = None if schema is None else compile_schema(schema)
        request = Request(constraint, temperature, seed, limits or Limits(), cancel, begun)
        wait = request.seconds_left()
        if not self._lock.acquire(timeout=-1 if wait is None else wait):
            yield unfinished(request, "deadline")
            return
        self._holder = threading.get_ident()
        try:
            if request.over():
                yield unfinished(request, "cancelled" if cancel.is_set() else "deadline")
                return
            native = self._open()
            prompt = self.prompter.tokens(messages)
            matcher = None if constraint is None else self._matcher(constraint)
            yield from Generation(native, self._sequences, request, matcher).run(prompt)
        finally:
            self._holder = None
            self._lock.release()

    def _matcher(self, constraint: Constraint) -> LLMatcher:
        matcher = LLMatcher(self._tokenizer, constraint.grammar, log_level=0, limits=_LIMITS)
        if matcher.is_error():
            raise ModelError(f"llguidance refuses the grammar: {matcher.get_error()}")
        return matcher


def _last(items: Iterable[str | Completion]) -> Completion:
    for item in items:
        if isinstance(item, Completion):
            return item
    raise AssertionError("a generation ends with its completion")


def _threads(path: Path) -> int:
    if path.stat().st_size < _SMALL:
        return 1
    try:
        available = len(os.sched_getaffinity(0))
    except AttributeError:
        available = os.cpu_count() or 1
    return min(4, available)
