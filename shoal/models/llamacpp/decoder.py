"""What the scheduler asks of whatever computes: llama.cpp here, transformers next door."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

__all__ = ["Decoder"]


class Decoder(Protocol):
    """Weights, and a cache of several sequences; owned by one thread."""

    pieces: list[bytes]
    """The bytes of each token."""
    ends: frozenset[int]
    """The tokens that end a text."""
    sequences: int
    """How many there are, numbered from 0."""
    threads: int
    """Threads that compute."""
    chunk: int
    """Tokens of a prompt that are computed at once, and reused at once."""

    def decode(self, tokens: list[int], position: int, sequence: int) -> None:
        """Run at most `chunk` tokens of a sequence; the logits of the last are then at hand.

        Raises:
            RuntimeError: it failed.
        """
        ...

    def decode_each(self, items: list[tuple[int, int, int]]) -> None:
        """Run a token, given with position and sequence, of each of at most `chunk` sequences.

        Raises:
            RuntimeError: it failed.
        """
        ...

    def logits(self, item: int = -1) -> NDArray[np.float32]:
        """The logits of a token of the last batch: a copy."""
        ...

    def cut(self, sequence: int, length: int) -> bool:
        """Keep the first `length` tokens; False where that is not possible."""
        ...

    def copy(self, source: int, target: int) -> None:
        """Copy all that `source` holds to the empty sequence `target`."""
        ...

    def use_adapter(self, number: int | None) -> None:
        """Compute with this adapter from now on; None means with the base alone."""
        ...
