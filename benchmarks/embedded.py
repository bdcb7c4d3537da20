"""What the embedded model gets right, as a team and alone, beside the floors.

    python -m benchmarks.embedded         # 200 questions a set, about 20 minutes of one core
    python -m benchmarks.embedded --cases 1000 --model llamacpp:other.gguf --json out.json

The questions, and what is right, are those of the suite `generated`
(shoal/evals/suites/generated.py); this prints its four sets side by side, with the team and
its baseline also without grounded values. Intervals are Wilson's, at 95%.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from shoal.evals.statistics import wilson
from shoal.evals.suite import Case, Run
from shoal.evals.suites.generated import (
    Generated,
    Question,
    builtin_questions,
    same_arguments,
    unseen_questions,
)
from shoal.evals.systems import FLOORS, GraphSystem, Settings, System
from shoal.graphs import GRAPHS
from shoal.models import Model, load_model

__all__ = ["Question", "builtin_questions", "same_arguments", "unseen_questions"]

SETS = ("builtins", "rephrased", "unseen", "unserved")
PARTS = ("tool", "call", "answered", "refused")


def systems(model: Model) -> list[System]:
    """The team and its baseline, each also without grounded values, and the floors."""
    graphs: list[System] = [
        GraphSystem(f"{graph}{suffix}", graph, GRAPHS[graph], model, Settings(grounded=grounded))
        for suffix, grounded in (("", None), (", values free", False))
        for graph in ("tool_team", "single")
    ]
    return [*graphs, *(floor for floor in FLOORS if floor.rule != "nothing")]


def main() -> None:
    """Run the benchmark and print one table a set."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--model", default="embedded")
    parser.add_argument("--cases", type=int, default=200, help="questions a set (default 200)")
    parser.add_argument("--json", type=Path, help="write the rows to this file as well")
    parser.add_argument("--sets", nargs="+", choices=SETS)
    parser.add_argument("--show", type=int, default=0, help="print this many wrong calls a row")
    arguments = parser.parse_args()
    model = load_model(arguments.model)
    suite = Generated(count=arguments.cases)
    rows: list[dict[str, Any]] = []
    for name in arguments.sets or SETS:
        cases = [case for case in suite.cases() if case.category == name]
        print(f"\n{name}: {len(cases)} questions, model {arguments.model}")
        print(_line(["", "right tool", "full call", "answered", "refused", "tokens", "s"]))
        for system in systems(model):
            row = _row(suite, cases, system, arguments.show)
            rows.append(row)
            print(_line([system.name, *_cells(row)]), flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=1) + "\n")


def _row(suite: Generated, cases: Sequence[Case], system: System, show: int) -> dict[str, Any]:
    began = time.perf_counter()
    runs = [system.play(suite, case, seed=0, spend=None)[0] for case in cases]
    seconds = (time.perf_counter() - began) / len(cases)
    details: list[dict[str, float | bool]] = []
    for case, run in zip(cases, runs, strict=True):
        refused = any(call["error"] is not None for call in run["calls"])
        details.append({**suite.score(case, [run]).details, "refused": refused})
        if show > 0 and not details[-1]["call"]:
            show -= 1
            print("  wrong:", case.question, case.target, file=sys.stderr)
    row: dict[str, Any] = {"set": cases[0].category, "system": system.name, "n": len(cases)}
    for part in PARTS:
        values = [bool(given[part]) for given in details if part in given]
        low, high = wilson(sum(values), len(values)) if values else (None, None)
        share = sum(values) / len(values) if values else None
        row[part] = {"share": share, "low": low, "high": high}
    row["tokens"] = sum(map(_computed, runs)) / len(runs)
    row["seconds"] = seconds
    return row


def _computed(run: Run) -> int:
    """Tokens that were read anew or written."""
    usage = run["usage"]
    return usage["prompt"] - usage["cached"] + usage["forced"] + usage["sampled"]


def _cells(row: dict[str, Any]) -> list[str]:
    cells: list[str] = []
    for part in PARTS:
        value = row[part]
        if value["share"] is None:
            cells.append("-")
        else:
            percent = tuple(round(100 * value[key], 1) for key in ("share", "low", "high"))
            cells.append("{} [{}, {}]".format(*percent))
    return [*cells, f"{row['tokens']:.0f}", f"{row['seconds']:.3f}"]


def _line(cells: list[str]) -> str:
    return (
        f"{cells[0]:<26}"
        + "".join(f"{cell:>20}" for cell in cells[1:5])
        + "".join(f"{cell:>8}" for cell in cells[5:])
    )


if __name__ == "__main__":
    main()
