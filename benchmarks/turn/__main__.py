"""The processor time of one turn beside the model: 2 model calls and 1 tool call.

    python -m benchmarks.turn                     # Shoal, LangGraph, a plain httpx loop
    python -m benchmarks.turn --peers --markdown  # and langchain, pydantic-ai

Every framework asks the same question of a server that answers at once, calls one tool, and
gives the answer; `tool_team` takes 4 model calls for it. The clock counts CPU time of the
framework's own process, all threads, so that neither the server nor other work counts. The
rows take turns in rounds, and a ratio is taken within each round, over the plain loop.
`--peers` installs each peer into an environment of its own, in the user's cache folder.
"""

import argparse
import json
import os
import platform
import statistics
from dataclasses import asdict
from pathlib import Path

from benchmarks.decoding.measure import Table, ratios
from benchmarks.turn.measure import FLOOR, ROWS, Result, interval, measure
from benchmarks.turn.peers import PEERS

COLUMNS = [
    *("", "model calls", "tool calls", "right", "ms a turn", "x httpx loop"),
    *("ms a model call", "import, s"),
]


def main() -> None:
    """Run the rounds and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=20, help="measured rounds (default 20)")
    parser.add_argument("--turns", type=int, default=50, help="of each row a round (default 50)")
    parser.add_argument("--warm", type=int, default=50, help="turns before that do not count")
    parser.add_argument("--peers", action="store_true", help="langchain and pydantic-ai as well")
    parser.add_argument("--json", type=Path, help="write every round to this file as well")
    parser.add_argument("--markdown", action="store_true", help="print the table for a document")
    options = parser.parse_args()
    rows = [row for row in ROWS if options.peers or row.subject not in PEERS]
    results = measure(rows, rounds=options.rounds, turns=options.turns, warm=options.warm)
    facts = {
        "cpu": f"{os.cpu_count()} cores, {platform.machine()}",
        "python": platform.python_version(),
        "rounds": f"{options.rounds} of {options.turns} turns",
    }
    for result in results:
        facts |= result.versions
    print("\n".join(f"{key}: {value}" for key, value in facts.items()))
    table = tabulate(results)
    print(f"\n{table.markdown() if options.markdown else table.text()}")
    if options.json:
        report = {"facts": facts, "rows": [asdict(result) for result in results]}
        options.json.write_text(json.dumps(report, indent=1) + "\n")


def tabulate(results: list[Result]) -> Table:
    """Medians; the ratio with its 95% interval."""
    (floor,) = [result for result in results if result.row is FLOOR]
    table = Table("CPU time of one turn", COLUMNS)
    for result in results:
        if result.missing is not None:
            table.rows.append([result.row.title, "not installed", *[""] * (len(COLUMNS) - 2)])
            table.notes.append(f"{result.row.title} is not installed: {result.missing}")
            continue
        times = ratios(result.cpu, floor.cpu)
        low, high = interval(times)
        middle = statistics.median(result.cpu) * 1e3
        table.rows.append(
            [
                result.row.title,
                f"{result.model_calls:g}",
                f"{result.tool_calls:g}",
                f"{result.right:.0%}",
                f"{middle:.2f}",
                f"{statistics.median(times):.2f} [{low:.2f}, {high:.2f}]",
                f"{middle / result.model_calls:.2f}",
                f"{result.import_cpu:.2f}",
            ]
        )
    return table


if __name__ == "__main__":
    main()
