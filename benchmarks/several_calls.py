"""Questions that take several calls: how many end with all of them right, and nothing else.

    python -m benchmarks.several_calls                       # some minutes of one core
    python -m benchmarks.several_calls --against llamacpp:other.gguf

Over tools that training never asks for: one tool for several values, several tools of the
catalog, and one tool that reckons (`figures`). Right is a run whose calls, in any order, are
those that were meant; beside it the share with as many calls as were meant, and with a right
first call. Intervals are Wilson's, differences are of the same questions (bootstrap), at 95%.
"""

import argparse
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any, cast

from shoal.evals.attribution import calls_made
from shoal.evals.statistics import bootstrap_difference, wilson
from shoal.evals.suite import Case, Run, Score, Suite
from shoal.evals.suites.generated import same_arguments
from shoal.evals.systems import FLOORS, GraphSystem, Settings, System, tokens_of
from shoal.graphs import GRAPHS
from shoal.models import Model, load_model
from shoal.tools import Tool, declared_tool
from shoal.training import cases as training
from shoal.training.catalog_cases import catalog_case
from shoal.training.figures import figure_case

__all__ = ["SETS", "SeveralCalls", "main"]

SETS = ("one tool", "several tools", "figures")
PARTS = ("right", "as many", "first right")


class SeveralCalls(Suite):
    """Questions of several calls; a tool returns what was meant to the calls that were meant."""

    name = "several_calls"
    source = "Shoal's own generators, held-out tools"

    def __init__(self, count: int) -> None:
        """Take `count` questions a set."""
        self._cases = [case for name in SETS for case in _questions(name, count)]

    def cases(self) -> Sequence[Case]:
        """All sets, one after the other."""
        return self._cases

    def tools(self, case: Case) -> Sequence[Tool]:
        """What the question is asked over."""
        return [_tool(spec, case.target) for spec in case.data]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """Judge the calls, in any order; a call made again is one call."""
        made = [(call["tool"], call["arguments"]) for call in calls_made(runs[0])]
        left = [(step["tool"], step["arguments"]) for step in case.target]
        details: dict[str, float | bool] = {
            "as many": len(made) == len(left),
            "first right": bool(made) and any(_same(made[0], one) for one in left),
        }
        for call in made:
            found = next((at for at, one in enumerate(left) if _same(call, one)), None)
            if found is None:
                return Score(False, {**details, "right": False})
            del left[found]
        return Score(not left, {**details, "right": not left})


def _same(one: tuple[str, dict[str, Any]], other: tuple[str, dict[str, Any]]) -> bool:
    return one[0] == other[0] and same_arguments(one[1], other[1])


def _questions(name: str, count: int) -> list[Case]:
    rng = random.Random(f"several:{name}")
    make: Callable[..., training.Case] = figure_case if name == "figures" else catalog_case
    found: list[Case] = []
    while len(found) < count:
        case = make(rng, "heldout")
        tools = {step.tool for step in case.steps}
        several = len(case.steps) > 1 and not case.steps[-1].failed and not case.earlier
        chained = case.source == "catalog-chain"
        if several and not chained and (len(tools) > 1) == (name == "several tools"):
            data, target = json.loads(
                json.dumps([[asdict(t) for t in case.tools], [asdict(s) for s in case.steps]])
            )
            found.append(Case(f"{name}-{len(found)}", case.question, name, target, data))
    return found


def _tool(spec: dict[str, Any], steps: Sequence[dict[str, Any]]) -> Tool:
    def answer(**arguments: Any) -> str:
        meant = [s for s in steps if s["tool"] == spec["name"] and s["arguments"] == arguments]
        return cast("str", meant[0]["observation"]) if meant else "Done."

    return declared_tool(
        spec["name"], spec["description"], spec["parameters"], answer, effect="pure", timeout=10.0
    )


def _row(suite: SeveralCalls, cases: Sequence[Case], system: System) -> dict[str, list[float]]:
    row: dict[str, list[float]] = {part: [] for part in (*PARTS, "tokens")}
    for case in cases:
        runs = system.play(suite, case, seed=0, spend=None)
        details = suite.score(case, runs).details
        for part in PARTS:
            row[part].append(float(details[part]))
        row["tokens"].append(tokens_of(runs[0]))
    return row


def _cells(row: dict[str, list[float]]) -> str:
    cells: list[str] = []
    for part in PARTS:
        low, high = wilson(sum(row[part]), len(row[part]))
        share = sum(row[part]) / len(row[part])
        cells.append(f"{100 * share:.1f} [{100 * low:.1f}, {100 * high:.1f}]")
    return " | ".join([*cells, f"{sum(row['tokens']) / len(row['tokens']):,.0f}"])


def systems(model: Model) -> list[System]:
    """The team, its baseline, and the floors that call."""
    graphs = [GraphSystem(name, name, GRAPHS[name], model, Settings()) for name in GRAPHS]
    return [*graphs, *(floor for floor in FLOORS if floor.rule != "nothing")]


def main(arguments: Sequence[str] | None = None) -> None:
    """Ask, and print one table a set."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--model", default="embedded")
    parser.add_argument("--against", help="a model that the differences are to")
    parser.add_argument("--questions", type=int, default=100, help="of each set")
    parser.add_argument("--sets", nargs="+", choices=SETS, default=SETS)
    given = parser.parse_args(arguments)
    model = load_model(given.model)
    other = load_model(given.against) if given.against else None
    suite = SeveralCalls(given.questions)
    for name in given.sets:
        cases = [case for case in suite.cases() if case.category == name]
        print(f"\n**{name}** (n = {len(cases)})\n")
        print(f"| | {' | '.join(PARTS)} | tokens |\n|---|{'---|' * (len(PARTS) + 1)}")
        before = {one.name: one for one in systems(other)} if other else {}
        for system in systems(model):
            row = _row(suite, cases, system)
            print(f"| {system.name} | {_cells(row)} |", flush=True)
            if system.name in GRAPHS and system.name in before:
                print(_less(row, _row(suite, cases, before[system.name])), flush=True)


def _less(row: dict[str, list[float]], before: dict[str, list[float]]) -> str:
    cells: list[str] = []
    for part in PARTS:
        low, high = bootstrap_difference(row[part], before[part])
        gain = (sum(row[part]) - sum(before[part])) / len(row[part])
        cells.append(f"{100 * gain:+.1f} [{100 * low:+.1f}, {100 * high:+.1f}]")
    return f"| less the other model | {' | '.join(cells)} | |"


if __name__ == "__main__":
    main()
