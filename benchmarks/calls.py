"""Ways to have one call written: greedily, the likeliest of several, or of the named tool alone.

    python -m benchmarks.calls            # 200 questions a set, about 10 minutes of one core

The caller is given the right plan, so nothing but its own work counts, on questions that one
call answers, over tools that training never shows:

- `greedy`: the likeliest token at each step; what the teams do.
- `likeliest of 9`: of the greedy call and eight drawn at temperature 0.7 the one whose whole text
  is likeliest, so that a span is judged as a whole and not by its first token.
- `named tool alone`: the call is written with no tool on offer but the one that the plan names,
  as if a first pass had chosen the tool, and a second were given its signature alone.

A call counts where tool and arguments are right. Intervals are Wilson's, differences are of the
same questions (bootstrap), at 95%.
"""

import argparse
import json
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from shoal.agents import Caller
from shoal.agents.prompts import Turn
from shoal.errors import ShoalError
from shoal.evals.statistics import bootstrap_difference, wilson
from shoal.evals.suites.generated import same_arguments
from shoal.models import Completion, Model, load_model
from shoal.tools import Tool, declared_tool
from shoal.training.cases import Case, ToolSpec
from shoal.training.catalog_cases import catalog_case
from shoal.training.examples import thought_for
from shoal.training.figures import figure_case
from shoal.training.noun_phrases import noun_phrase_case
from shoal.training.synthetic import generate_case

__all__ = ["MAKERS", "WAYS", "likelihood", "questions", "tool_of", "write"]

WAYS = ("greedy", "likeliest of 9", "named tool alone")
DRAWN = 8
TEMPERATURE = 0.7
MAKERS: dict[str, Callable[[random.Random], Case]] = {
    "generated": lambda rng: generate_case(rng, "heldout"),
    "catalog": lambda rng: catalog_case(rng, "heldout"),
    "figures": lambda rng: figure_case(rng, "heldout"),
    "noun phrases": lambda rng: noun_phrase_case(rng, "heldout"),
}


def questions(name: str, count: int) -> list[Case]:
    """Cases of a set that one call answers, several tools on offer, without a talk before."""
    rng = random.Random(f"calls:{name}")
    found: list[Case] = []
    while len(found) < count:
        case = MAKERS[name](rng)
        plain = len(case.steps) == 1 and not case.steps[0].failed and not case.earlier
        if plain and len(case.tools) > 1:
            found.append(case)
    return found


def write(model: Model, case: Case, way: str) -> dict[str, Any] | None:
    """The call that is written for a case; None where the model wrote none in the end.

    Args:
        model: Who writes it.
        case: Of one step.
        way: One of `WAYS`.
    """
    step = case.steps[0]
    plan = json.dumps({"thought": thought_for(step, case), "next": "call"}, separators=(",", ":"))
    state = {"question": case.question, "history": [Turn("planner", plan)]}
    alone = way == "named tool alone"
    caller = Caller(model, [tool_of(t) for t in case.tools if not alone or t.name == step.tool])
    try:
        first = caller.ask(state)
    except ShoalError:
        return None
    if way != "likeliest of 9":
        return first.value
    found = [first]
    for seed in range(DRAWN):
        try:
            found.append(caller.ask(state, temperature=TEMPERATURE, seed=seed))
        except ShoalError:
            continue
    return max(found, key=likelihood).value


def likelihood(completion: Completion) -> float:
    """The logprob of the whole text, in nats."""
    return sum(token.logprob for token in completion.tokens)


def tool_of(spec: ToolSpec) -> Tool:
    """The tool of a case, which says nothing."""
    return declared_tool(spec.name, spec.description, spec.parameters, lambda **_: "")


def _right(call: dict[str, Any] | None, case: Case) -> float:
    step = case.steps[0]
    return float(
        call is not None
        and call["tool"] == step.tool
        and same_arguments(call["arguments"], step.arguments)
    )


def _shown(values: Sequence[float]) -> str:
    low, high = wilson(sum(values), len(values))
    return f"{100 * sum(values) / len(values):.0f} [{100 * low:.0f}, {100 * high:.0f}]"


def main() -> None:
    """Run the benchmark and print its table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--model", default="embedded")
    parser.add_argument("--cases", type=int, default=200, help="questions a set (default 200)")
    parser.add_argument("--sets", nargs="+", choices=tuple(MAKERS), default=list(MAKERS))
    parser.add_argument("--json", type=Path, help="write the verdicts to this file as well")
    arguments = parser.parse_args()
    model = load_model(arguments.model)
    verdicts: dict[str, dict[str, list[float]]] = {}
    for name in arguments.sets:
        cases = questions(name, arguments.cases)
        verdicts[name] = {w: [_right(write(model, c, w), c) for c in cases] for w in WAYS}
        print(f"{name}: done", file=sys.stderr)
    print("| | " + " | ".join(verdicts) + " |")
    print("|---|" + "---|" * len(verdicts))
    for way in WAYS:
        print(f"| {way} | " + " | ".join(_shown(v[way]) for v in verdicts.values()) + " |")
    for way in WAYS[1:]:
        cells: list[str] = []
        for found in verdicts.values():
            low, high = bootstrap_difference(found[way], found["greedy"])
            gain = (sum(found[way]) - sum(found["greedy"])) / len(found[way])
            cells.append(f"{100 * gain:+.1f} [{100 * low:+.1f}, {100 * high:+.1f}]")
        print(f"| {way} less greedy | " + " | ".join(cells) + " |")
    if arguments.json:
        arguments.json.write_text(json.dumps(verdicts))


if __name__ == "__main__":
    main()
