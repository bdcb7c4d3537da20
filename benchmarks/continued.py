"""Is what a synthesis accepted worth more to train on than what it made?

    shoal synth --n 800 --tools math,units,dates,notes,files --reviewers 0 --out made
    python -m benchmarks.continued made --tokens 200000

The embedded model is trained on, once on accepted items and once on as many drawn from all that
were made, right or wrong, with the same number of tokens, and judged on tools that its own training
never showed: see `benchmarks.roles` for what `calls` and `all` count. Both are compared with the
model as it ships, by paired bootstrap over the cases.
"""

import argparse
import json
import random
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.roles.conditions import ROLES
from benchmarks.roles.exact import held_out_sets, judge_team
from shoal.evals.statistics import bootstrap_difference, wilson
from shoal.models.load import embedded_path
from shoal.training.cases import Case
from shoal.training.config import TrainConfig
from shoal.training.examples import Example, examples_of
from shoal.training.record_sources import item_case
from shoal.training.rows import Draw

__all__ = ["cases_of", "main"]


def cases_of(items: Path) -> tuple[list[Case], list[Case]]:
    """The accepted items of a synthesis as cases, and all items that became any.

    Args:
        items: The `items.jsonl` of a synthesis.
    """
    accepted: list[Case] = []
    everything: list[Case] = []
    for line in items.read_text().splitlines():
        row: dict[str, Any] = json.loads(line)
        try:
            case, _ = item_case(row)
        except ValueError:  # no answer came of it, so there is nothing to learn
            continue
        everything.append(case)
        if row["status"] == "accepted":
            accepted.append(case)
    return accepted, everything


def source(cases: list[Case]) -> Draw:
    """Draws the team's examples of the cases at random."""

    def draw(rng: random.Random, done: float) -> list[Example]:
        return examples_of(rng.choice(cases), rng, form="team")

    return draw


def main() -> None:
    """Train twice, judge three times, print one table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("synthesis", type=Path, help="folder of `shoal synth`, with items.jsonl")
    parser.add_argument("--tokens", type=int, default=200_000, help="to train on, each time")
    parser.add_argument("--cases", type=int, default=300, help="to judge by, a set")
    parser.add_argument("--sets", nargs="+", help="of `benchmarks.roles` (default: all)")
    parser.add_argument("--items", type=int, help="items to learn from (default: all accepted)")
    parser.add_argument("--json", type=Path, help="write the verdicts to this file as well")
    arguments = parser.parse_args()
    from shoal.training.gguf_network import network_of_gguf
    from shoal.training.train import train

    network, tokenizer = network_of_gguf(embedded_path())
    accepted, everything = cases_of(arguments.synthesis / "items.jsonl")
    count = min(arguments.items or len(accepted), len(accepted))
    rng = random.Random(0)
    sets = {
        label: test
        for label, test in held_out_sets(arguments.cases).items()
        if label in (arguments.sets or (label,))
    }
    config = TrainConfig(
        shape=network.shape,
        tokens=arguments.tokens,
        batch_tokens=4096,
        warmup=5,
        decay_share=0.8,
        matrix_rate=0.002,
        other_rate=0.0004,
        longest=1024,
    )
    verdicts: dict[str, Any] = {}
    print(f"{count} items each, of {len(accepted)} accepted and {len(everything)} made")
    for name, cases in (
        ("as it ships", None),
        ("accepted", rng.sample(accepted, count)),
        ("unreviewed", rng.sample(everything, count)),
    ):
        judged = network
        if cases is not None:
            with tempfile.TemporaryDirectory() as place:
                judged = train(
                    config, source(cases), tokenizer, Path(place), start=network, say=_quiet
                )
        verdicts[name] = {
            label: judge_team(dict.fromkeys(ROLES, judged), test, tokenizer)
            for label, test in sets.items()
        }
        _print(name, verdicts)
    for label in sets:
        first, second = (
            [float(calls) for calls, _ in verdicts[name][label]]
            for name in ("accepted", "unreviewed")
        )
        low, high = bootstrap_difference(first, second)
        gain = (sum(first) - sum(second)) / len(first)
        print(f"{label}: accepted less unreviewed {_points(gain, low, high)}")
    if arguments.json:
        arguments.json.write_text(json.dumps(verdicts) + "\n")


def _quiet(line: str) -> None:
    """Training's progress, which the table does without."""


def _print(name: str, verdicts: dict[str, Any]) -> None:
    for label, found in verdicts[name].items():
        right = sum(calls for calls, _ in found)
        low, high = wilson(right, len(found))
        cell = f"{100 * right / len(found):.1f} [{100 * low:.1f}, {100 * high:.1f}]"
        print(f"{name:<12} {label:<14} {cell}", flush=True)


def _points(gain: float, low: float, high: float) -> str:
    return f"{100 * gain:+.1f} [{100 * low:+.1f}, {100 * high:+.1f}]"


if __name__ == "__main__":
    main()
