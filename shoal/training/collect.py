"""Reads what `shoal train data` is given, and says of each line that it cannot use why."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoal.errors import UsageError
from shoal.runs import TraceStore
from shoal.training.record_sources import (
    Style,
    case_records,
    item_case,
    item_reviews,
    run_records,
)
from shoal.training.records import Record, json_lines

if TYPE_CHECKING:
    from shoal.training.public import PublicSet

__all__ = ["Collected", "collect"]

Run = Sequence[Mapping[str, Any]]


@dataclass
class Collected:
    """What was read.

    Attributes:
        records: Of verified runs and items, in the order read.
        runs: All recorded runs, verified or not.
        sources: By source, what was left out and how often; `read` counts runs, items or cases.
    """

    records: list[Record] = field(default_factory=list[Record])
    runs: list[Run] = field(default_factory=list[Run])
    sources: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])


def collect(
    *,
    traces: Sequence[Path] = (),
    store: Path | None = None,
    since: float | None = None,
    synth: Sequence[Path] = (),
    public: Sequence["PublicSet"] = (),
    public_cases: int = 2_000,
    style: Style = "compact",
    seed: int = 0,
    say: Callable[[str], None] = print,
) -> Collected:
    """Read every source.

    Args:
        traces: Files that `shoal run --trace` or `shoal trace export` wrote.
        store: A file of recorded runs.
        since: Unix time before which recorded runs are passed over.
        synth: Folders of `shoal synth`, or an `items.jsonl` or `data.jsonl` of one.
        public: Public data sets.
        public_cases: Cases drawn of each.
        style: Of the prompts made for items and cases; a run has those that it was asked with.
        seed: Of drawing.
        say: Told of each line that cannot be used.

    Raises:
        UsageError: A source cannot be read, or holds nothing of the kind.
    """
    result = Collected()
    for path in traces:
        result.runs += _traced(path, result, say)
    if store is not None:
        with TraceStore(store) as recorded:
            for run in reversed(recorded.runs(since=since)):
                result.runs.append(recorded.events(run.id))
    for events in result.runs:
        left = result.sources.setdefault("trace", Counter())
        left["read"] += 1
        try:
            result.records += run_records(events, left)
        except (KeyError, TypeError, IndexError):
            left["run: damaged record"] += 1
    for path in synth:
        _items(path, style, result, say)
    rng = random.Random(seed)
    for found in public:
        left = result.sources.setdefault(found.name, Counter())
        for number in range(public_cases):
            left["read"] += 1
            case = found.draw(rng)
            result.records += case_records(case, style, source=found.name, id=str(number))
    return result


def _traced(path: Path, result: Collected, say: Callable[[str], None]) -> Iterator[Run]:
    """The runs of a file, in the order in which they began."""
    left = result.sources.setdefault("trace", Counter())

    def bad(number: int, why: str) -> None:
        left["bad line"] += 1
        say(f"{path}, line {number}: {why}; it is left out.")

    runs: dict[str, list[dict[str, Any]]] = {}
    for number, event in json_lines(path, bad):
        match event:
            case {"event": str(), "run_id": str(name)}:
                runs.setdefault(name, []).append(event)
            case _:
                bad(number, "it is no event of a run")
    if not runs:
        raise UsageError(f"{path} holds no event of a run; record one with shoal run --trace FILE.")
    yield from runs.values()


def _items(path: Path, style: Style, result: Collected, say: Callable[[str], None]) -> None:
    """The accepted items of a synthesis, and the reviews that were confirmed."""
    file = path / "items.jsonl" if path.is_dir() else path
    left = result.sources.setdefault("synthesis", Counter())

    def bad(number: int, why: str) -> None:
        left["bad line"] += 1
        say(f"{file}, line {number}: {why}; it is left out.")

    for number, row in json_lines(file, bad):
        left["read"] += 1
        name = f"{file.parent.name}/{row.get('id', number)}"
        if "tools" not in row and "messages" in row:
            left["pair without tools"] += 1
            continue
        try:
            case, thoughts = item_case(row)
            reviews = list(item_reviews(row, case, style, id=name))
        except (ValueError, KeyError, TypeError) as error:
            bad(number, str(error))
            continue
        if row.get("status", "accepted") == "accepted":
            made = case_records(case, style, source="synthesis", id=name, thoughts=thoughts)
            result.records += made
        else:
            left[f"not accepted: {row.get('reason') or row['status']}"] += 1
        result.records += reviews
