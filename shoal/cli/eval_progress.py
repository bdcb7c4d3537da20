"""How far an evaluation is, on standard error; and its table at the end."""

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoal.cli.text import printable

if TYPE_CHECKING:
    from shoal.evals.runner import Progress

__all__ = ["live_progress", "show_summary"]

_EVERY = 10.0  # seconds between lines where there is no terminal


@contextmanager
def live_progress() -> Generator[Callable[["Progress"], None], None, None]:
    """Show progress as a line that is rewritten on a terminal, else as one now and then."""
    terminal = sys.stderr.isatty()
    last = 0.0

    def show(progress: "Progress") -> None:
        nonlocal last
        now, ended = time.monotonic(), progress.done == progress.total
        if now - last < (0.1 if terminal else _EVERY) and not (ended and last):
            return
        last = now
        text = progress_line(progress)
        if terminal:
            print(f"\r\x1b[2K{text[: _width() - 1]}", end="", file=sys.stderr, flush=True)
        else:
            print(text, file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        if terminal and last:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)


def progress_line(progress: "Progress") -> str:
    """One line: samples, rate, time to go, and how each system does so far."""
    parts = [f"{progress.done}/{progress.total}"]
    if progress.before:
        parts.append(f"{progress.before} from before")
    if progress.rate:
        parts.append(f"{progress.rate:.1f}/s")
    if progress.remaining:
        parts.append(f"{_clock(progress.remaining)} to go")
    for system, (right, played) in progress.correct.items():
        if not system.startswith("floor"):
            parts.append(f"{printable(system)} {100 * right / played:.0f}%")
    return " · ".join(parts)


def show_summary(found: dict[str, Any], path: Path) -> None:
    """The table of a run, and where it is kept."""
    cases = "1 case" if found["n"] == 1 else f"{found['n']} cases"
    print(f"{printable(found['suite'])}: {cases}, model {printable(found['model'])}\n")
    print(f"{'':<26}{'accuracy, 95%':>20}{'tokens':>10}{'seconds':>10}")
    for row in found["rows"]:
        interval = "{:.1f} [{:.1f}, {:.1f}]".format(
            *(100 * row[key] for key in ("accuracy", "low", "high"))
        )
        name = printable(row["name"])
        print(f"{name:<26}{interval:>20}{row['tokens']:>10,.0f}{row['seconds']:>10.3f}")
    print(f"\nkept in {printable(str(path))}; `shoal eval report` makes a page of it")


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minutes:02}:{rest:02}"
    return f"{minutes}:{rest:02}"


def _width() -> int:
    import shutil

    return shutil.get_terminal_size().columns
