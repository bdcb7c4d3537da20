# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportMissingParameterType=false
"""Outlines as the grammar engine: the masks are those of its logits processors.

    engine = OutlinesEngine(pieces, ends, tokenizer, backend="outlines_core")
    matcher = engine.matcher(compile_schema(Plan), tokens=200)

Outlines never drives the model, so prompts stay cached. Three backends:

- `outlines_core`: regular expressions. It refuses by name what it does not enforce (see
  `shoal.grammar.outlines_regex`). A new schema takes an index of all states and tokens:
  seconds, during which no other thread runs, and up to 1 GB where the vocabulary is large.
  The last 8 are kept.
- `llguidance`: the same grammar that the engine "llguidance" runs, sources included.
- `xgrammar`: needs the packages xgrammar, torch and transformers; refuses by name, too
  (see `shoal.grammar.outlines_backends`).

Against the engine "llguidance": nothing closes an output early (`step` takes the token it
is given, so a token limit cuts the output), and a token counts as forced only where it is
the only one allowed, which a vocabulary with longer tokens makes rare.
"""

import copy
import json
import re
import threading
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from shoal.errors import ModelError, ModelLoadError, SchemaRefused, UsageError
from shoal.grammar.constraint import Constraint, compile_schema
from shoal.grammar.ground import SOURCES
from shoal.grammar.outlines_backends import Backend, Processor, compiler
from shoal.grammar.refs import JSON

__all__ = ["BACKENDS", "Backend", "OutlinesEngine", "OutlinesMatcher"]

BACKENDS: tuple[Backend, ...] = get_args(Backend)

_KEPT = 8
"""Compiled schemas that are kept."""
_FORCED = 64
"""Most forced tokens of one call."""
_UNSAFE = re.compile(rb"[\x00-\x1f]|\xed(?:[\xa0-\xbf]|\Z)")
"""What no compact JSON in UTF-8 holds, and what may become it with the next token: raw
control characters and halves of surrogate pairs, which xgrammar lets into strings."""

_PROBE: JSON = {"enum": ["a", "bc"]}


class OutlinesEngine:
    """Makes matchers from one of Outlines' backends; may be shared by threads.

    Args:
        pieces: the bytes of every token, as the model's output is decoded; none for
            control tokens.
        ends: tokens that end a text.
        tokenizer: llguidance's view of the vocabulary; the other backends ignore it.
        backend: who computes the masks.

    Raises:
        UsageError: no such backend.
        ModelLoadError: a package is missing, or the masks are not what they must be.
    """

    def __init__(
        self,
        pieces: Sequence[bytes],
        ends: frozenset[int],
        tokenizer: Any = None,
        backend: str = "outlines_core",
    ) -> None:
        named: dict[str, Backend] = {name: name for name in BACKENDS}
        known = named.get(backend)
        if known is None:
            raise UsageError(
                f"Outlines has no backend {backend!r}; choose one of {', '.join(BACKENDS)}."
            )
        if not ends:
            raise ModelLoadError("The vocabulary has no token that ends a text.")
        self.backend: Backend = known
        self.ends = ends
        self.pieces = pieces
        shown = np.array([bool(piece) for piece in pieces], np.bool_)
        if backend == "xgrammar":
            shown &= [not _UNSAFE.search(piece) for piece in pieces]
        shown[list(ends)] = False
        self.shown: NDArray[np.bool_] = shown
        self._lock = threading.Lock()
        try:
            self._compile: Callable[[str, str], Processor] | None = lru_cache(_KEPT)(
                compiler(known, pieces, ends, tokenizer)
            )
            self._probe()
        except SchemaRefused as error:
            raise ModelLoadError(f"Outlines cannot use this vocabulary: {error}") from None
        except ImportError as error:
            package = (error.name or str(error)).partition(".")[0]
            raise ModelLoadError(
                f"The backend {backend} of Outlines needs a package that is not installed: "
                f"pip install {package}."
            ) from None

    def matcher(self, constraint: Constraint, tokens: int) -> "OutlinesMatcher":
        """A matcher at the start of an output; `tokens` is ignored, for nothing is closed early.

        Raises:
            SchemaRefused: this backend cannot enforce the schema.
            ModelError: the engine is closed.
        """
        if SOURCES in constraint.schema and self.backend != "llguidance":
            raise SchemaRefused(
                f"The keyword {SOURCES} at $ is not enforced by Outlines' {self.backend}; "
                'choose the engine "llguidance" or "outlines:llguidance".'
            )
        return self._matcher(constraint)

    def close(self) -> None:
        """Drop indexes, and what points into the model; closing twice is harmless."""
        with self._lock:
            self._compile = None

    def _matcher(self, constraint: Constraint) -> "OutlinesMatcher":
        with self._lock:
            if self._compile is None:
                raise ModelError("The Outlines engine is closed.")
            kept = self._compile(json.dumps(constraint.schema), constraint.grammar)
        # a processor takes its state at its first call, so the kept one stays fresh
        return OutlinesMatcher(self, copy.copy(kept))

    def _probe(self) -> None:
        """Follow each value of a tiny schema: only what leads to one may ever be allowed."""
        texts = [json.dumps(value).encode() for value in _PROBE["enum"]]
        probe = compile_schema(_PROBE)
        for text in texts:
            matcher, written = self._matcher(probe), b""
            while written != text:
                rest = [t[len(written) :] for t in texts if t.startswith(written)]
                # llguidance allows one way to write what is certain to come
                allowed = np.flatnonzero(matcher.allowed()).tolist()
                for token in allowed:
                    piece = self.pieces[token]
                    if token in self.ends or not any(r.startswith(piece) for r in rest):
                        self._fail(f"after {written!r} it allows {piece!r}")
                ways = [t for t in allowed if text[len(written) :].startswith(self.pieces[t])]
                if not ways:
                    self._fail(f"after {written!r} it does not allow {text!r}")
                written += self.pieces[matcher.step(ways[0], 0)]
            if not matcher.finished:
                self._fail(f"it does not end after {text!r}")

    def _fail(self, what: str) -> Any:
        raise ModelLoadError(
            f"Outlines' {self.backend} does not constrain this vocabulary: {what}; "
            'choose the engine "llguidance".'
        )


class OutlinesMatcher:
    """Follows one output with a logits processor of Outlines; serves once."""

    closed_early = False

    def __init__(self, engine: OutlinesEngine, processor: Processor) -> None:
        self._engine = engine
        self._processor = processor
        self._torch = processor.tensor_library_name == "torch"
        self._last = 0
        self._mask: NDArray[np.bool_] | None = None
        self._ended = False

    @property
    def finished(self) -> bool:
        """Whether the text is complete and nothing may follow."""
        return self._ended or not (self.allowed() & self._engine.shown).any()

    def forced(self) -> list[int]:
        """Move on by tokens that are the only ones allowed, at most 64, and return them.

        Raises:
            ModelError: Outlines gave up.
        """
        tokens: list[int] = []
        while len(tokens) < _FORCED and not self._ended:
            only = np.flatnonzero(self.allowed())
            if len(only) != 1 or int(only[0]) in self._engine.ends:
                break
            tokens.append(self.step(int(only[0]), 0))
        return tokens

    def allowed(self) -> NDArray[np.bool_]:
        """Which tokens may come next, of shape (vocabulary,); valid until the next call.

        Tokens without text are never among them, but for `ends`, of which all are or none.

        Raises:
            ModelError: Outlines gave up, or allows nothing.
        """
        if self._mask is None:
            self._mask = self._next()
        return self._mask

    def step(self, token: int, room: int) -> int:
        """Move on by `token`, an allowed one, and return it; `room` is ignored.

        Raises:
            ModelError: the token is not allowed here.
        """
        if self._ended or not self.allowed()[token]:
            raise ModelError(f"Outlines' {self._engine.backend} does not allow the token {token}.")
        self._last, self._mask = token, None
        self._ended = token in self._engine.ends
        return token

    def _next(self) -> NDArray[np.bool_]:
        """The processor's mask, after it took the last token (its first call takes none)."""
        engine = self._engine
        if self._ended:
            return np.zeros(len(engine.pieces), np.bool_)
        ids: Any = np.array([self._last])
        scores: Any = np.zeros(len(engine.pieces), np.float32)
        if self._torch:
            import torch

            ids, scores = torch.from_numpy(ids), torch.from_numpy(scores)
        try:
            raw = np.isfinite(np.asarray(self._processor(ids, scores)))
        except (ImportError, RuntimeError, ValueError, Warning) as error:
            raise ModelError(f"Outlines' {engine.backend} gave up: {error}.") from error
        ends = list(engine.ends)
        ended = bool(raw[ends].any())
        mask = raw & engine.shown
        mask[ends] = ended
        if not mask.any():
            raise ModelError(f"Outlines' {engine.backend} allows no token here.")
        return mask
