# pyright: reportUnknownMemberType=false
"""The grammar engine: llguidance says what may follow, a closer sees to it that the text ends."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from llguidance import LLMatcher, LLParserLimits, LLTokenizer
from llguidance.numpy import allocate_token_bitmask, fill_next_token_bitmask
from numpy.typing import NDArray

from shoal.errors import LimitTooSmall, ModelError
from shoal.grammar.closer import Closers, longest_ending
from shoal.grammar.constraint import Constraint
from shoal.grammar.shortest import shortest_text

__all__ = ["LLGuidance", "LLGuidanceMatcher"]

# The defaults give up on quotations from an observation of 60 words.
_LIMITS = LLParserLimits(
    initial_lexer_fuel=100_000_000, step_lexer_fuel=100_000_000, verbose_errors=False
)


_KEPT = 64
"""Grammars that are kept compiled."""
_MANY = 64
"""More allowed tokens than this are free text rather than a choice."""


class LLGuidance:
    """An `Engine` over one vocabulary.

    Args:
        tokenizer: llguidance's view of it.
        pieces: the bytes of each token.
        ends: the tokens that end a text.
    """

    def __init__(
        self, tokenizer: LLTokenizer, pieces: Sequence[bytes], ends: frozenset[int]
    ) -> None:
        self.tokenizer = tokenizer
        self.pieces = pieces
        self.ends = ends
        self.closers = Closers(pieces, ends)
        self._fresh = lru_cache(_KEPT)(self._compile)

    def matcher(self, constraint: Constraint, tokens: int) -> "LLGuidanceMatcher":
        """As `Engine.matcher`.

        Raises:
            ModelError: llguidance refuses the grammar.
            LimitTooSmall: no ending was found within `tokens`.
        """
        return LLGuidanceMatcher(
            self, self._fresh(constraint.grammar).deep_copy(), constraint, tokens
        )

    def _compile(self, grammar: str) -> LLMatcher:
        core = LLMatcher(self.tokenizer, grammar, log_level=0, limits=_LIMITS)
        if core.is_error():
            raise ModelError(f"llguidance refuses the grammar: {_problem(core)}.")
        return core


class LLGuidanceMatcher:
    """Follows one output, and knows at every step how to end it within the budget.

    The rule of the closer: a token is taken only if some ending that is known fits into
    the tokens that are left after it; else the next token of the ending known before is
    taken in its place. So the last tokens of a budget go to what the schema requires. Free
    text is closed up to 16 tokens sooner, to leave the choices after it to the model: each
    option that fits is open, and not just the shortest.

    Args:
        engine: whose vocabulary it is.
        core: at its start.
        constraint: what `core` enforces.
        tokens: most tokens of the output.
    """

    def __init__(
        self, engine: LLGuidance, core: LLMatcher, constraint: Constraint, tokens: int
    ) -> None:
        self.engine = engine
        self.core = core
        self.closed_early = False
        self._bitmask = allocate_token_bitmask(1, len(engine.pieces))
        self._ended = False
        self._left = tokens
        self._slack = min(16, tokens // 8)
        self._free_text = False
        self._most = longest_ending(constraint.schema)
        """Tokens within which an ending is always found, so that none need be known."""
        self._ending: list[int] | None = None
        if self._most + self._slack > tokens:
            self._ending = self._first_ending(constraint, tokens)

    @property
    def finished(self) -> bool:
        """As `Matcher.finished`."""
        return self._ended or self.core.is_stopped()

    def forced(self) -> list[int]:
        """As `Matcher.forced`."""
        if self.finished:
            return []
        tokens, self._ended = self._plain(self.core.compute_ff_tokens())
        if tokens:
            self._consume(tokens)
            self._left -= len(tokens)
            if self._ending is not None:
                self._ending = (
                    self._ending[len(tokens) :]
                    if self._ending[: len(tokens)] == tokens
                    else self.ending(self.core.deep_copy())
                )
            self._end_if_spent()
        return tokens

    def allowed(self) -> NDArray[np.bool_]:
        """As `Matcher.allowed`."""
        allowed = self._mask(self.core)
        self._free_text = np.count_nonzero(allowed) > _MANY
        return allowed

    def step(self, token: int, room: int) -> int:
        """As `Matcher.step`."""
        if token in self.engine.ends:
            self._ended = True
            return token
        if self._most + self._slack > room:
            token = self._fitting(token, room)
            if token in self.engine.ends:
                self._ended = True
                return token
        self._consume([token])
        self._left = room
        self._end_if_spent()
        return token

    def _end_if_spent(self) -> None:
        """End a text that is complete and could go on, such as a number."""
        if self._left <= 0 and not self.core.is_stopped() and self.core.is_accepting():
            self._ended = self.closed_early = True

    def _fitting(self, token: int, room: int) -> int:
        """`token`, or the next one of the ending that is known: an end token where it is over."""
        known = self._ending
        if known is None:
            known = self.ending(self.core.deep_copy(), room + 1) or []
        if known and token == known[0]:
            self._ending = known[1:]
            return token
        if self._free_text and len(known) <= room + 1 - self._slack:
            room -= self._slack
        after = self.core.deep_copy()
        after.consume_token(token)
        kept = (known[1:], known)
        ending = next((e for e in kept if len(e) <= room and self._ends(after, e)), None)
        if ending is None:
            ending = self.ending(after, room)
        if ending is None and (known or self.core.is_accepting()):
            self.closed_early = True
            token, ending = (known[0], known[1:]) if known else (min(self.engine.ends), [])
        self._ending = ending
        return token

    def ending(self, core: LLMatcher, room: int | None = None) -> list[int] | None:
        """The tokens of a quick way from a state to an end; uses `core` up.

        None where the way takes more than `room` tokens.
        """
        closers, found = self.engine.closers, list[int]()
        used: set[int] = set()
        while not core.is_stopped() and not core.is_accepting():
            tokens, ended = self._plain(core.compute_ff_tokens())
            if not tokens and not ended:
                token = closers.choose(self._mask(core), used)
                if token is None:
                    return None
                used.add(token)
                tokens = [token]
            found += tokens
            if room is not None and len(found) > room:
                return None
            if ended:
                break
            if not core.consume_tokens(tokens):
                return None
        return None if core.is_error() else found

    def _ends(self, core: LLMatcher, tokens: list[int]) -> bool:
        """Whether these tokens lead from a state to an end."""
        if core.validate_tokens(tokens) < len(tokens):
            return False
        after = core.deep_copy()
        return after.consume_tokens(tokens) and after.is_accepting()

    def _first_ending(self, constraint: Constraint, tokens: int) -> list[int]:
        quick = self.ending(self.core.deep_copy())
        text = shortest_text(constraint.schema)
        short = None if text is None else self._spell(text.encode())
        found = min((e for e in (quick, short) if e is not None), key=len, default=None)
        if found is None:
            raise ModelError(f"llguidance finds no text of the schema: {_problem(self.core)}.")
        if len(found) > tokens:
            raise LimitTooSmall(
                f"{tokens:,} tokens are too few for the schema, whose shortest output takes "
                f"about {len(found):,}; raise the limit of tokens, or shorten the prompt."
            )
        return found

    def _spell(self, text: bytes) -> list[int] | None:
        """The tokens of a text as forced runs and choices would write it; None if refused."""
        core, found = self.core.deep_copy(), list[int]()
        while text:
            tokens, _ = self._plain(core.compute_ff_tokens())
            if not tokens:
                tokens = self.engine.tokenizer.tokenize_bytes(text)[:1]
            part = b"".join(self.engine.pieces[token] for token in tokens)
            if not part or not text.startswith(part) or not core.consume_tokens(tokens):
                return None
            text, found = text[len(part) :], found + tokens
        return found if core.is_accepting() else None

    def _plain(self, tokens: list[int]) -> tuple[list[int], bool]:
        """Tokens up to the first that ends the text, and whether there is one."""
        for i, token in enumerate(tokens):
            if token in self.engine.ends:
                return tokens[:i], True
        return tokens, False

    def _mask(self, core: LLMatcher) -> NDArray[np.bool_]:
        fill_next_token_bitmask(core, self._bitmask)
        if core.is_error():
            raise ModelError(f"llguidance stopped: {_problem(core)}.")
        bits = np.unpackbits(self._bitmask.view(np.uint8), bitorder="little")
        return bits[: len(self.engine.pieces)].view(np.bool_)

    def _consume(self, tokens: list[int]) -> None:
        if not self.core.consume_tokens(tokens):
            raise ModelError(f"llguidance refuses its own tokens: {_problem(self.core)}.")


def _problem(core: LLMatcher) -> str:
    return " ".join(core.get_error().split()).rstrip(".")[:300] or "it gives no reason"
