"""How sure a planner must be of a first call: decisions by threshold, over held-out tools.

    python -m benchmarks.sureness            # 200 questions a cell, some minutes of one core

A planner of compact prompts decides with the first token that it chooses. For each least
sureness: the share of served questions that get a call, of unserved ones that get none, and the
mean of both over all sets, which the default of `Planner` was chosen by. Tools are those that
training never asks for.
"""

import argparse
import random
import statistics
from collections.abc import Sequence

from benchmarks.calls import MAKERS, tool_of
from shoal.agents import Planner
from shoal.models import Model, load_model
from shoal.training.cases import Case

LEAST = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


def questions(name: str, count: int) -> tuple[list[Case], list[Case]]:
    """As many cases that a tool serves, and that none does, without a talk before."""
    rng = random.Random(f"sureness:{name}")
    served: list[Case] = []
    unserved: list[Case] = []
    while len(served) < count or len(unserved) < count:
        case = MAKERS[name](rng)
        kind = served if case.steps else unserved
        if not case.earlier and len(kind) < count:
            kind.append(case)
    return served, unserved


def sureness_of_call(model: Model, case: Case) -> float:
    """How sure the planner is of a call; -1 where it plans none."""
    planner = Planner(model, [tool_of(spec) for spec in case.tools], least_sure=0.0)
    completion = planner.ask({"question": case.question, "calls": []})
    return planner.sureness(completion) if planner.value(completion).next == "call" else -1.0


def report(found: dict[str, tuple[list[float], list[float]]]) -> str:
    """Markdown: shares of right decisions by set and threshold."""
    lines = [
        f"| least sure | {' | '.join(found)} | mean |",
        f"|---|{'---|' * len(found)}---|",
    ]
    for least in LEAST:
        cells: list[str] = []
        shares: list[float] = []
        for served, unserved in found.values():
            called = sum(sure >= max(least, 0.0) for sure in served) / len(served)
            left = sum(sure < max(least, 0.0) for sure in unserved) / len(unserved)
            shares += [called, left]
            cells.append(f"{100 * called:.1f}, {100 * left:.1f}")
        mean = 100 * statistics.mean(shares)
        lines.append(f"| {least:g} | {' | '.join(cells)} | {mean:.1f} |")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    """Ask, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--model", default="embedded")
    parser.add_argument("--questions", type=int, default=200)
    given = parser.parse_args(arguments)
    model = load_model(given.model)
    found: dict[str, tuple[list[float], list[float]]] = {}
    for name in MAKERS:
        served, unserved = questions(name, given.questions)
        found[name] = (
            [sureness_of_call(model, case) for case in served],
            [sureness_of_call(model, case) for case in unserved],
        )
    print("Served questions with a call, unserved ones without, percent:\n")
    print(report(found))


if __name__ == "__main__":
    main()
