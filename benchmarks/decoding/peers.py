"""llama-cpp-python and Outlines, as their users call them, on one thread."""

import contextlib
import importlib.util
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import llama_cpp

from benchmarks.decoding.measure import Sample, now
from benchmarks.decoding.steer import Target, boost

__all__ = ["OUTLINES", "Peer", "amx", "missing"]

OUTLINES = ("llguidance", "outlines_core")
"""Outlines' engines that take a llama.cpp model; its xgrammar one takes none."""


def missing(engine: str) -> str | None:
    """What must be installed before Outlines can use an engine; None where all is there."""
    # without numba its exception is lost in a C callback, and the output is unconstrained
    if engine == "outlines_core" and importlib.util.find_spec("numba") is None:
        return "numba"
    return None


def amx() -> bool:
    """Whether llama.cpp would use AMX here, whose kernels fault in some builds."""
    return b"AMX_INT8 = 1" in llama_cpp.llama_print_system_info()


@contextlib.contextmanager
def _same_kernels() -> Iterator[None]:
    """`Llama` has no option for the choice that Shoal makes where AMX is present."""
    module: Any = llama_cpp.llama_cpp
    defaults = module.llama_model_default_params

    def changed() -> Any:
        params = defaults()
        params.use_extra_bufts = not amx()
        return params

    module.llama_model_default_params = changed
    try:
        yield
    finally:
        module.llama_model_default_params = defaults


class Peer:
    """One `llama_cpp.Llama` and what is made of it."""

    def __init__(self, path: Path, context: int) -> None:
        with _same_kernels():
            self.llama: Any = llama_cpp.Llama(
                str(path), n_ctx=context, n_threads=1, n_threads_batch=1, verbose=False
            )

    def plain(
        self, prompt: list[int], tokens: int, steer: Target | None = None
    ) -> Callable[[], Sample]:
        """No grammar: `tokens` tokens after a prompt that is read anew."""
        options: dict[str, Any] = {}
        if steer is not None:
            options["logits_processor"] = [boost(steer, len(prompt))]

        def call() -> Sample:
            self.llama.reset()
            return self._timed(prompt, max_tokens=tokens, **options)

        return call

    def grammar(self, prompt: list[int], schema: dict[str, Any], target: Target) -> Any:
        """Its own grammar from a JSON Schema."""
        grammar = llama_cpp.LlamaGrammar.from_json_schema(json.dumps(schema), verbose=False)

        def call() -> Sample:
            self.llama.reset()
            return self._timed(
                prompt,
                expected=target,
                max_tokens=len(target.tokens) + 8,
                grammar=grammar,
                logits_processor=[boost(target, len(prompt))],
            )

        return call

    def turn(self, prompt: list[int], tokens: int) -> Sample:
        """A call that may reuse what the context holds."""
        return self._timed(prompt, max_tokens=tokens)

    def _timed(
        self, prompt: list[int], *, expected: Target | None = None, **options: Any
    ) -> Sample:
        if processors := options.get("logits_processor"):
            options["logits_processor"] = llama_cpp.LogitsProcessorList(processors)
        began = now()
        reply = self.llama.create_completion(prompt, temperature=0.0, **options)
        seconds = now() - began
        if expected is not None:
            _check(reply["choices"][0]["text"], expected, "llama-cpp-python")
        return Sample(seconds, reply["usage"]["completion_tokens"])

    def outlines(
        self, engine: str, prompt: str, schema: dict[str, Any], target: Target
    ) -> Callable[[], Sample]:
        """A generator of Outlines; it forgets the prompt after each call."""
        generator = self.outlines_generator(engine, schema)
        read = len(self.llama.tokenize(prompt.encode(), special=True))
        inner, steer = generator.logits_processor, boost(target, read)

        def both(ids: Any, scores: Any) -> Any:
            return steer(ids, inner(ids, scores))

        both.reset = inner.reset  # pyright: ignore[reportFunctionMemberAccess]
        generator.logits_processor = both

        def call() -> Sample:
            began = now()
            text = generator(prompt, temperature=0.0, max_tokens=len(target.tokens) + 8)
            seconds = now() - began
            _check(text, target, f"Outlines, {engine}")
            return Sample(seconds, len(target.tokens))

        return call

    def outlines_generator(self, engine: str, schema: dict[str, Any]) -> Any:
        """A generator, its schema compiled."""
        import outlines

        model = outlines.from_llamacpp(self.llama, chat_mode=False)
        return outlines.Generator(model, outlines.json_schema(schema), backend=engine)

    def close(self) -> None:
        self.llama.close()


def _check(text: str, target: Target, name: str) -> None:
    if text.encode() != target.text:
        raise AssertionError(f"{name} wrote {text[:80]!r}, which is not the target")
