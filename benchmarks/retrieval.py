"""How often the tools that are offered hold the right ones, of Seal-Tools' 4,076.

    python -m benchmarks.retrieval --data DIR

DIR holds `tool.jsonl` and `test_in_domain.jsonl` of fairyshine/Seal-Tools (Apache-2.0). For
each number of tools offered: the share of right tools that are among them, the share of
questions with all of theirs, and the wall time of a look-up. Then, for `single` with 16 of 5 to
16,304 tools offered: the characters of its prompt, and the processor time of a run but for the
model's (tools beyond 4,076 are these again, under other names).
"""

import argparse
import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from shoal.evals.suites.files import read_json_lines
from shoal.evals.suites.seal_tools import SealTools
from shoal.graphs import run, single
from shoal.models import ScriptedModel
from shoal.tools import Registry, Tool, declared_tool

OFFERED = (1, 5, 8, 16, 32, 64)
_RUNS = 20
_QUESTION = "Calculate the power output for a cycling activity that lasts for 85 minutes."


def catalogue(data: Path) -> Registry:
    """Every tool of the set."""
    return Registry(
        declared_tool(
            row["api_name"],
            row["api_description"],
            {
                "properties": {
                    name: {"description": parameter.get("description", "")}
                    for name, parameter in row["parameters"].items()
                }
            },
            lambda **_: None,
            effect="pure",
        )
        for _, row in read_json_lines(data / "tool.jsonl")
    )


def rows(data: Path) -> list[dict[str, Any]]:
    """One a number of tools offered, for questions of one call and of several."""
    registry = catalogue(data)
    asked = [
        (case.question, {call["tool"] for call in case.target}) for case in SealTools(data).cases()
    ]
    found: list[dict[str, Any]] = []
    for several in (False, True):
        chosen = [(question, right) for question, right in asked if (len(right) > 1) == several]
        for count in OFFERED:
            began = time.perf_counter()
            hits = [right & {t.name for t in registry.best(q, count)} for q, right in chosen]
            seconds = time.perf_counter() - began
            found.append(
                {
                    "questions": "several tools" if several else "one tool",
                    "n": len(chosen),
                    "offered": count,
                    "recall": sum(map(len, hits)) / sum(len(right) for _, right in chosen),
                    "complete": sum(h == r for h, (_, r) in zip(hits, chosen, strict=True))
                    / len(chosen),
                    "milliseconds": 1_000 * seconds / len(chosen),
                }
            )
    return found


def flat(tools: list[Tool]) -> list[dict[str, Any]]:
    """What a run costs beside the model, by the number of tools."""
    copies = [replace(t, name=f"{t.name}_{i}") for i in range(1, 4) for t in tools]
    found: list[dict[str, Any]] = []
    for count in (5, 64, 1_000, len(tools), 4 * len(tools)):
        model = ScriptedModel([{"give_up": "no"}] * (_RUNS + 1))
        graph = single(model, Registry([*tools, *copies][:count]), offer=16)
        run(graph, _QUESTION)  # makes the index
        began = time.process_time()
        for _ in range(_RUNS):
            run(graph, _QUESTION)
        milliseconds = 1_000 * (time.process_time() - began) / _RUNS
        characters = sum(len(message["content"]) for message in model.calls[-1].messages)
        found.append({"tools": count, "characters": characters, "milliseconds": milliseconds})
    return found


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--json", type=Path, help="write the rows to this file as well")
    arguments = parser.parse_args()
    found = rows(arguments.data)
    print("| questions | n | offered | right tools among them | all of them | ms |")
    print("|---|---:|---:|---:|---:|---:|")
    for row in found:
        shares = f"{100 * row['recall']:.1f}% | {100 * row['complete']:.1f}%"
        kind, milliseconds = row["questions"], row["milliseconds"]
        print(f"| {kind} | {row['n']} | {row['offered']} | {shares} | {milliseconds:.1f} |")
    beside = flat(list(catalogue(arguments.data)))
    print("\n| tools | characters of the prompt | ms a run |")
    print("|---:|---:|---:|")
    for row in beside:
        print(f"| {row['tools']:,} | {row['characters']:,} | {row['milliseconds']:.1f} |")
    if arguments.json:
        arguments.json.write_text(json.dumps({"recall": found, "flat": beside}, indent=1) + "\n")


if __name__ == "__main__":
    main()
