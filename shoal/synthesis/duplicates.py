"""Exact and near duplicates of short texts: shingles, MinHash, and bands of it.

Two texts are near duplicates where the Jaccard similarity of their shingles is high. MinHash
(Broder 1997, On the resemblance and containment of documents) finds likely pairs: a
signature's components agree with just that probability. Cut into bands (Leskovec, Rajaraman
and Ullman, Mining of Massive Datasets, section 3.4), signatures that share a whole band are
candidates; the similarity of these is then computed exactly. Hashes are multiplied and shifted
(Dietzfelbinger et al. 1997, A reliable randomized algorithm for the closest-pair problem).
"""

import hashlib
import re
from itertools import pairwise

import numpy as np

__all__ = ["BANDS", "bands", "normal", "shingles", "similarity"]

BANDS, _ROWS = 20, 6
"""A pair of similarity 0.7 shares a band with probability 0.92, one of 0.5 with 0.27."""

_WORD = re.compile(r"\w+|[^\w\s]")
_RNG = np.random.Generator(np.random.PCG64(20_070))
_FACTORS = _RNG.integers(0, 2**64, BANDS * _ROWS, dtype=np.uint64) | np.uint64(1)
_OFFSETS = _RNG.integers(0, 2**64, BANDS * _ROWS, dtype=np.uint64)


def normal(text: str) -> str:
    """A text without what makes no difference: case, spaces, marks at its end."""
    return " ".join(_WORD.findall(text.casefold())).rstrip(" .?!")


def shingles(text: str) -> frozenset[str]:
    """The words and signs of a text, and the pairs of neighbours, as of `normal`."""
    words = normal(text).split()
    return frozenset([*words, *(f"{a} {b}" for a, b in pairwise(words))])


def similarity(one: frozenset[str], other: frozenset[str]) -> float:
    """The Jaccard similarity: what both have of what either has; 1 of two empty sets."""
    return len(one & other) / len(one | other) if one or other else 1.0


def bands(pieces: frozenset[str]) -> list[int]:
    """`BANDS` numbers of 64 bits with a sign; sets that share one in a place are candidates."""
    digests = [
        hashlib.blake2b(piece.encode("utf-8", "replace"), digest_size=8).digest()
        for piece in pieces or {""}
    ]
    hashes = np.frombuffer(b"".join(digests), dtype="<u8").astype(np.uint64)
    # products wrap around at 2**64, as they are meant to
    spread = (hashes[:, None] * _FACTORS + _OFFSETS) >> np.uint64(32)
    signature = spread.min(axis=0).astype("<u4").reshape(BANDS, _ROWS)
    return [
        int.from_bytes(
            hashlib.blake2b(row.tobytes(), digest_size=8).digest(), "little", signed=True
        )
        for row in signature
    ]
