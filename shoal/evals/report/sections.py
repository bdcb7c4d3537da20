"""What a report says of one run: its facts, its tables, its samples."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shoal.errors import UsageError
from shoal.evals.compare import compare_runs
from shoal.evals.metrics import Summary, summarize
from shoal.evals.report.tables import Table, comparison_table, tables_of
from shoal.evals.store import Sample, read_run
from shoal.runs import read_trace

__all__ = ["Section", "read_cases", "section"]


@dataclass(frozen=True)
class Section:
    """One run.

    Attributes:
        title: The suite and the model.
        folder: The name of its folder, which tells it from others of one title.
        facts: What was run, as names and texts.
        summary: Its figures.
        tables: The same, as a reader sees them.
        samples: All of them.
        cases: By id, `question` and `target` where the run keeps them.
    """

    title: str
    folder: str
    facts: list[tuple[str, str]]
    summary: Summary
    tables: list[Table]
    samples: list[Sample]
    cases: dict[str, dict[str, Any]]


def section(path: Path, before: Sequence[Path] = ()) -> Section:
    """Read a run, measure it, and compare it with the first earlier run of the same cases.

    Raises:
        UsageError: There is no run, or it holds no samples.
    """
    config, samples = read_run(path)
    if not samples:
        raise UsageError(f"{path} holds no samples yet; nothing can be said of it.")
    found = summarize(config, samples)
    tables = tables_of(found)
    for earlier in before:
        try:
            tables.append(comparison_table(compare_runs(earlier, path)))
        except UsageError:  # of other cases
            continue
        break
    title = f"{found.suite}, {found.model}"
    cases = read_cases(path)
    return Section(title, path.resolve().name, _facts(config, found), found, tables, samples, cases)


def _facts(config: dict[str, Any], found: Summary) -> list[tuple[str, str]]:
    about: dict[str, Any] = config.get("about") or {}
    settings: dict[str, Any] = config.get("settings") or {}
    selection: dict[str, Any] = about.get("selection") or {}
    info: dict[str, Any] = about.get("info") or {}
    count = f"{found.n:,}" + (f", {found.trials} trials each" if found.trials > 1 else "")
    model = found.model
    if info:
        parameters = info.get("parameters") or 0
        size = f", {parameters / 1e6:,.4g} million parameters" if parameters else ""
        model += f" ({info.get('name')}{size}, {info.get('engine')})"
    facts = {
        "Suite": f"{found.suite}, version {config.get('version', 1)}",
        "Source": about.get("source"),
        "Model": model,
        "Graph": found.graph,
        "Cases": count,
        "Seed": settings.get("seed"),
        "Temperature": settings.get("temperature"),
        "Cases at a time": selection.get("max_parallel"),
        "Command": about.get("command"),
        "Commit": about.get("commit"),
        "Shoal": about.get("shoal"),
        "Machine": about.get("machine"),
        "Begun": about.get("started"),
        "Configuration": config.get("config"),
    }
    return [(name, str(value)) for name, value in facts.items() if value not in (None, "")]


def read_cases(path: Path) -> dict[str, dict[str, Any]]:
    """The question and the target of each case by its id, where the run keeps `cases.jsonl`."""
    file = path / "cases.jsonl"
    if not file.is_file():
        return {}
    keep = ("question", "target")
    found: dict[str, dict[str, Any]] = {}
    for record in read_trace(file):
        if not isinstance(record.get("id"), str):
            raise UsageError(f"{file} holds a record that is no case: {json.dumps(record)[:80]}.")
        found[record["id"]] = {key: record[key] for key in keep if record.get(key) is not None}
    return found
