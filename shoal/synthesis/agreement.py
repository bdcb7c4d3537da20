"""How far reviewers agree: Krippendorff's alpha, item by item, in memory of constant size."""

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Alpha"]


@dataclass
class Alpha:
    """Krippendorff's alpha for interval data (Krippendorff 2011, Computing alpha-reliability).

    1 is perfect agreement, 0 what chance gives, below 0 worse than chance. Items with fewer
    than two scores say nothing of agreement and are left out. Squared differences within items
    stand against those between any two scores; sums and sums of squares are enough for both.

    Attributes:
        items: Those that were counted.
    """

    items: int = 0
    _scores: int = 0
    _total: float = 0.0
    _squares: float = 0.0
    _within: float = 0.0

    def add(self, scores: Sequence[float]) -> None:
        """Count the scores of one item, one of each reviewer that gave one."""
        n = len(scores)
        if n < 2:
            return
        total, squares = sum(scores), sum(score * score for score in scores)
        self.items += 1
        self._scores += n
        self._total += total
        self._squares += squares
        self._within += 2 * (n * squares - total * total) / (n - 1)

    @property
    def value(self) -> float | None:
        """Alpha; None where there is nothing to compare, or where all scores are the same."""
        n = self._scores
        between = 2 * (n * self._squares - self._total**2)
        if n < 2 or between <= 1e-9 * max(1.0, self._squares):
            return None
        return 1 - (n - 1) * self._within / between
