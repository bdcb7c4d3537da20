"""Interleaved repeats, their median and range, and tables of them."""

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Sample", "Table", "count_cpu_time", "interleave", "now", "ratios", "spread"]

_clock: Callable[[], float] = time.perf_counter


def now() -> float:
    """Seconds on the clock of this run."""
    return _clock()


def count_cpu_time() -> None:
    """Let `now` count the CPU time of this process, all its threads together.

    With one computing thread that is the wall time of an idle machine, and what else the
    machine does is left out.
    """
    global _clock
    _clock = time.process_time


@dataclass(frozen=True)
class Sample:
    """One measured call, or several that count as one."""

    seconds: float
    tokens: int = 0
    """Tokens of output."""
    forced: int = 0
    """Those of them that the grammar left no choice for."""

    @property
    def ms_a_token(self) -> float:
        return self.seconds / self.tokens * 1e3


@dataclass
class Table:
    """One part's figures for one model."""

    title: str
    columns: Sequence[str]
    rows: list[list[str]] = field(default_factory=list[list[str]])
    notes: list[str] = field(default_factory=list[str])
    data: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """The same rows as plain figures, every repeat among them."""

    def text(self) -> str:
        """Aligned columns, the first to the left."""
        lines = [list(self.columns), *self.rows]
        widths = [max(len(line[i]) for line in lines) for i in range(len(self.columns))]
        body = [
            "  ".join(
                cell.ljust(width) if i == 0 else cell.rjust(width)
                for i, (cell, width) in enumerate(zip(line, widths, strict=True))
            )
            for line in lines
        ]
        return "\n".join([self.title, *body, *(f"  {note}" for note in self.notes)])

    def markdown(self) -> str:
        """The same for a document."""
        rule = ["---", *("---:" for _ in self.columns[1:])]
        lines = [self.columns, rule, *self.rows]
        body = ["| " + " | ".join(line) + " |" for line in lines]
        return "\n".join([f"**{self.title}**", "", *body, "", *self.notes])


def interleave(calls: Mapping[str, Callable[[], Sample]], repeats: int) -> dict[str, list[Sample]]:
    """Each call once unmeasured, then in rounds, each round beginning one call further on.

    So what drifts (clock rate, other work on the machine) falls on all alike.
    """
    for call in calls.values():
        call()
    samples: dict[str, list[Sample]] = {name: [] for name in calls}
    names = list(calls)
    for turn in range(repeats):
        start = turn % len(names)
        for name in names[start:] + names[:start]:
            samples[name].append(calls[name]())
    return samples


def ratios(values: Sequence[float], base: Sequence[float]) -> list[float]:
    """Each value over the base's of the same round."""
    return [value / other for value, other in zip(values, base, strict=True)]


def spread(values: Sequence[float], digits: int = 2) -> str:
    """The median and, where there are several, the range."""
    middle = f"{statistics.median(values):,.{digits}f}"
    if len(values) < 2:
        return middle
    return f"{middle} [{min(values):,.{digits}f}, {max(values):,.{digits}f}]"
