"""A synthesis from settings to a folder of data: begun, gone on with, written out."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Literal

from shoal import __version__
from shoal.errors import UsageError
from shoal.synthesis.export import write_data
from shoal.synthesis.figures import measure
from shoal.synthesis.player import load_player
from shoal.synthesis.queue import Queue
from shoal.synthesis.report import write_report
from shoal.synthesis.settings import TEMPLATES, Settings, identity, read_seeds
from shoal.synthesis.workers import MakePlayer, Progress, work_through
from shoal.synthesis.world import check_tools, tools_of

__all__ = ["Outcome", "synthesize"]

_FILE = "work.db"


@dataclass(frozen=True)
class Outcome:
    """What came of a synthesis.

    Attributes:
        accepted, rejected, duplicates: Items by their fate; together all that were made.
        adjudicated: Items that the adjudicator decided, of the accepted and the rejected.
        seconds: Wall time of all sessions.
    """

    accepted: int
    rejected: int
    adjudicated: int
    duplicates: int
    seconds: float


def synthesize(
    settings: Settings,
    out: Path,
    *,
    workers: int = 1,
    executor: Literal["local", "ray"] = "local",
    make_player: MakePlayer | None = None,
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> Outcome:
    """Make the items that the folder does not hold yet, and write the data.

    Args:
        settings: What to make.
        out: Holds `work.db`, all that was done so far; at the end `data.jsonl`, `items.jsonl`,
            the card `README.md`, `report.html` and `report.md`.
        workers: Processes; the data does not depend on how many, nor on which were killed.
        executor: Processes of this machine, or Ray actors (extra `shoal[ray]`).
        make_player: In place of loading the models of `settings.pool`; with several workers it
            is sent to each.
        on_progress: Told now and then.

    Raises:
        UsageError: The folder belongs to other settings or to a process that is at work in it,
            or a seed, a tool or a model is not there.
        ShoalError: A model failed. What is done is kept.
    """
    given = [] if settings.seeds == TEMPLATES else read_seeds(Path(settings.seeds))
    if settings.tools:
        check_tools(settings.tools)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{out} cannot be made: {error.strerror}; name another --out.") from None
    with _alone_in(out), Queue(out / _FILE) as queue:
        queue.begin(identity(settings, given), given)
        began, before = time.perf_counter(), float(queue.noted("seconds") or 0)
        try:
            work_through(
                settings,
                queue,
                make_player or partial(load_player, settings),
                workers=workers,
                executor=executor,
                on_progress=on_progress,
            )
        finally:
            seconds = before + time.perf_counter() - began
            queue.note("seconds", str(seconds))
        write_data(out, queue, tools_of(settings.tools) if settings.tools else [])
        figures = measure(queue, settings.thresholds, settings.seed)
        write_report(out, settings, figures, _about(seconds))
        return outcome_of(queue)


def outcome_of(queue: Queue) -> Outcome:
    """The counts of a queue."""
    counts = queue.counts()
    return Outcome(
        accepted=counts.get("accepted", 0),
        rejected=counts.get("rejected", 0),
        adjudicated=counts["adjudicated"],
        duplicates=counts.get("duplicate", 0),
        seconds=round(float(queue.noted("seconds") or 0), 3),
    )


def _about(seconds: float) -> dict[str, str]:
    return {
        "Wall time": f"{seconds:,.1f} seconds",
        "Shoal": __version__,
        "Made": datetime.now(UTC).date().isoformat(),
    }


@contextmanager
def _alone_in(folder: Path) -> Generator[None, None, None]:
    """Hold a lock on the folder; the system lets go of it when this process dies."""
    with (folder / "lock").open("w") as file:
        try:
            import fcntl
        except ImportError:  # Windows: two of one folder are the user's to avoid
            yield
            return
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UsageError(
                f"Another process is at work in {folder}; wait for it, or name another --out."
            ) from None
        yield
