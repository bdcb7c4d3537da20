"""A GGUF model in this process: llama.cpp computes, llguidance says which tokens may come."""

import asyncio
import codecs
import os
import threading
import time
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from llguidance import LLMatcher
from llguidance.numpy import allocate_token_bitmask, fill_next_token_bitmask

from shoal.errors import ContextOverflow, ModelError, ModelLoadError, Truncated, UsageError
from shoal.grammar import compile_schema
from shoal.models.base import (
    Completion,
    Limits,
    Message,
    ModelInfo,
    PromptStyle,
    Schema,
    StopReason,
    Usage,
)
from shoal.models.llamacpp.cache import Sequences, Slot
from shoal.models.llamacpp.header import check_gguf
from shoal.models.llamacpp.native import Aborted, Native
from shoal.models.llamacpp.prompt import Prompter
from shoal.models.llamacpp.sample import Choice, choose, mean_confidence

if TYPE_CHECKING:
    from shoal.grammar import Constraint

__all__ = ["LlamaCpp"]

_LEAST_ANSWER = 16


class LlamaCpp:
    """One GGUF file, one context; calls from several threads wait for each other.

    Args:
        path: the .gguf file.
        context: most tokens of prompt and output together; the model's own limit
            holds where it is smaller. Memory for it is taken at once.
        threads: for computing; None means one a core, at most 4.
        sequences: how many prompts the key-value cache remembers; they share `context`.

    Raises:
        ModelLoadError: no such file, no GGUF, damaged, or a kind that is not supported.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        context: int = 4096,
        threads: int | None = None,
        sequences: int = 4,
    ) -> None:
        self.path = Path(path)
        check_gguf(self.path)
        native = Native(self.path, context, threads or _threads(), sequences)
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
                bos=native.special(native.bos()),
                eos=native.special(native.eos()),
                first=native.bos() if native.adds_bos() else None,
            )
            self._tokenizer = native.tokenizer()
        except BaseException:
            native.close()
            raise
        self.name = self.path.stem
        self.prompt_style: PromptStyle = "compact" if style == "compact" else "chat"
        self._native: Native | None = native
        self._sequences = Sequences(native, sequences)
        self._lock = threading.Lock()
        self._holder: int | None = None
        self._bitmask = allocate_token_bitmask(1, native.n_vocab)

    @property
    def info(self) -> ModelInfo:
        """Facts from the file and the context."""
        native = self._open()
        return ModelInfo(
            name=self.name,
            engine="llama.cpp",
            architecture=native.metadata("general.architecture") or "unknown",
            parameters=native.parameters(),
            bytes=native.size(),
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
        return self._complete(messages, schema, temperature, seed, limits, threading.Event())

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
                self._complete, messages, schema, temperature, seed, limits, cancel
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
        with self._lock:
            if self._native is not None:
                del self._tokenizer
                self._native.close()
                self._native = None

    def _open(self) -> Native:
        if self._native is None:
            raise ModelError(f"The model {self.name} is closed.")
        return self._native

    def _complete(
        self,
        messages: Sequence[Message],
        schema: Schema | None,
        temperature: float,
        seed: int | None,
        limits: Limits | None,
        cancel: threading.Event,
    ) -> Completion:
        for item in self._generate(messages, schema, temperature, seed, limits, cancel):
            if isinstance(item, Completion):
                return item
        raise AssertionError("a generation ends with its completion")

    def _generate(
        self,
        messages: Sequence[Message],
        schema: Schema | None,
        temperature: float,
        seed: int | None,
        limits: Limits | None,
        cancel: threading.Event,
    ) -> Generator[str | Completion, None, None]:
        if not 0 <= temperature < float("inf"):
            raise UsageError(f"The temperature is {temperature}; it must be 0 or above.")
        begun = time.monotonic()
        limits = limits or Limits()
        constraint = None if schema is None else compile_schema(schema)
        if self._holder == threading.get_ident():
            raise UsageError(
                f"A stream of {self.name} is still open in this thread; finish or close it."
            )
        with self._lock:
            self._holder = threading.get_ident()
            try:
                call = _Call(
                    self._open(), self._sequences, constraint, temperature, seed, limits,
                    cancel, begun,
                )  # fmt: skip
                call.matcher = self._matcher(constraint)
                call.bitmask = self._bitmask
                yield from call.run(self.prompter.tokens(messages))
            finally:
                self._holder = None

    def _matcher(self, constraint: "Constraint | None") -> LLMatcher | None:
        if constraint is None:
            return None
        matcher = LLMatcher(self._tokenizer, constraint.grammar, log_level=0)
        if matcher.is_error():
            raise ModelError(f"llguidance refuses the grammar: {matcher.get_error()}")
        return matcher


class _Call:
    """One generation."""

    matcher: LLMatcher | None = None
    bitmask: "np.typing.NDArray[np.int32]"

    def __init__(
        self,
        native: Native,
        sequences: Sequences,
        constraint: "Constraint | None",
        temperature: float,
        seed: int | None,
        limits: Limits,
        cancel: threading.Event,
        begun: float,
    ) -> None:
        self.native = native
        self.sequences = sequences
        self.constraint = constraint
        self.temperature = temperature
        self.generator = np.random.default_rng(seed)
        self.limits = limits
        self.cancel = cancel
        self.begun = begun
        self.deadline = None if limits.seconds is None else begun + limits.seconds
        self.choices: list[Choice] = []
        self.forced = 0
        self.first: float | None = None
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.text = ""

    def run(self, prompt: list[int]) -> Generator[str | Completion, None, None]:
        native = self.native
        if len(prompt) + min(self.limits.tokens, _LEAST_ANSWER) > native.n_ctx:
            raise ContextOverflow(
                f"The prompt has {len(prompt):,} tokens and the context holds {native.n_ctx:,}, "
                f"of which the answer needs some; shorten the prompt."
            )
        budget = min(self.limits.tokens, native.n_ctx - len(prompt))
        slot, cached = self.sequences.start(prompt)
        stop: StopReason | None = None
        try:
            pending = prompt[cached:]
            while stop is None:
                forced, ended = self.force(budget)
                if forced:
                    yield from self.emit(forced)
                    pending += forced
                if ended:
                    stop = "done"
                elif self.forced + len(self.choices) >= budget:
                    stop = "length"
                else:
                    self.feed(slot, pending)
                    token = self.pick()
                    if token in native.ends:
                        stop = "done"
                    else:
                        yield from self.emit([token])
                        pending = [token]
                        if self.matcher is not None and self.matcher.is_stopped():
                            stop = "done"
        except Aborted:
            stop = "cancelled" if self.cancel.is_set() else "deadline"
        rest = self.decoder.decode(b"", True)
        if rest:
            self.text += rest
            yield rest
        yield self.finish(stop, len(prompt), cached, budget)

    def force(self, budget: int) -> tuple[list[int], bool]:
        """Tokens without a choice here, and whether the text is complete after them."""
        if self.matcher is None:
            return [], False
        tokens = self.matcher.compute_ff_tokens()
        left = budget - self.forced - len(self.choices)
        ended = False
        for i, token in enumerate(tokens):
            if token in self.native.ends:
                tokens, ended = tokens[:i], True
                break
        tokens = tokens[:left]
        if tokens and not self.matcher.consume_tokens(tokens):
            raise ModelError(f"llguidance refuses its own tokens: {self.matcher.get_error()}")
        self.forced += len(tokens)
        return tokens, ended or self.matcher.is_stopped()

    def feed(self, slot: Slot, tokens: list[int]) -> None:
        # two tokens at once cost more than one after the other
        runs = [[t] for t in tokens] if len(tokens) == 2 else [tokens]
        for run in runs:
            self.sequences.feed(slot, run, self.over)

    def over(self) -> bool:
        return self.cancel.is_set() or (
            self.deadline is not None and time.monotonic() >= self.deadline
        )

    def pick(self) -> int:
        """Choose the next token and move the grammar on."""
        allowed = None
        if self.matcher is not None:
            fill_next_token_bitmask(self.matcher, self.bitmask)
            if self.matcher.is_error():
                raise ModelError(f"llguidance stopped: {self.matcher.get_error()}")
            bits = np.unpackbits(self.bitmask.view(np.uint8), bitorder="little")
            allowed = bits[: self.native.n_vocab].astype(np.bool_)
        choice = choose(self.native.logits(), allowed, self.temperature, self.generator)
        self.choices.append(choice)
        if self.matcher is not None and not self.matcher.consume_token(choice.token):
            raise ModelError(f"llguidance refuses a token: {self.matcher.get_error()}")
        return choice.token

    def emit(self, tokens: list[int]) -> Iterator[str]:
        if self.first is None:
            self.first = time.monotonic()
        piece = self.decoder.decode(b"".join(self.native.pieces[t] for t in tokens))
        if piece:
            self.text += piece
            yield piece

    def finish(self, stop: StopReason, prompt: int, cached: int, budget: int) -> Completion:
        value = None
        if self.constraint is not None:
            if stop != "done":
                raise Truncated(self.reason(stop, budget))
            value = self.constraint.parse(self.text)
        now = time.monotonic()
        return Completion(
            text=self.text,
            value=value,
            stop=stop,
            usage=Usage(prompt, cached, self.forced, len(self.choices)),
            seconds_to_first=(self.first or now) - self.begun,
            seconds=now - self.begun,
            confidence=mean_confidence(self.choices),
        )

    def reason(self, stop: StopReason, budget: int) -> str:
        after = f"after {len(self.text):,} characters, before the output was complete"
        match stop:
            case "length" if budget < self.limits.tokens:
                return f"The context of {self.native.n_ctx:,} tokens was full {after}."
            case "length":
                return f"The limit of {self.limits.tokens:,} tokens was reached {after}."
            case "deadline":
                return f"The limit of {self.limits.seconds:g} seconds was reached {after}."
            case _:
                return f"The call was cancelled {after}."


def _threads() -> int:
    """One a core that this process may use, at most 4."""
    try:
        available = len(os.sched_getaffinity(0))
    except AttributeError:
        available = os.cpu_count() or 1
    return min(4, available)
