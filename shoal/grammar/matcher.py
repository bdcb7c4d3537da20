"""What the decode loop asks of a grammar engine: which tokens may come next."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shoal.grammar.constraint import Constraint

__all__ = ["Engine", "Matcher"]


class Matcher(Protocol):
    """Follows one output token by token; serves once."""

    closed_early: bool
    """Whether `step` ever took another token than it was given."""

    @property
    def finished(self) -> bool:
        """Whether the text is complete and nothing may follow."""
        ...

    def forced(self) -> list[int]:
        """Move on by the tokens that the grammar leaves no choice for, and return them.

        End-of-text tokens are not among them: where only they may follow, `finished`
        becomes true.

        Raises:
            ModelError: the engine gave up.
        """
        ...

    def allowed(self) -> NDArray[np.bool_]:
        """Which tokens may come next, of shape (vocabulary,); valid until the next call.

        Where the text may end here, the end-of-text tokens are among them.

        Raises:
            ModelError: the engine gave up.
        """
        ...

    def step(self, token: int, room: int) -> int:
        """Move on by `token`, or by one that leads to an end in time.

        Args:
            token: an allowed one.
            room: tokens that may follow it.

        Returns:
            The token that was taken: where no known ending fits in `room` after `token`,
            the next one of the ending that does (and `closed_early` is set).

        Raises:
            ModelError: the engine gave up.
        """
        ...


class Engine(Protocol):
    """Makes matchers for the vocabulary of one model; may be shared by threads."""

    def matcher(self, constraint: Constraint, tokens: int) -> Matcher:
        """A matcher at the start of an output of at most `tokens` tokens.

        Raises:
            SchemaRefused: this engine cannot enforce the schema.
            LimitTooSmall: no output of the schema is so short; says how many it takes.
        """
        ...
