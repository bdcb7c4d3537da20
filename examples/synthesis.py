"""Training data over your own tools, written and reviewed: python examples/synthesis.py

Three models play author, reviewer and adjudicator. They are scripted here, so that the example
runs anywhere; put real ones in their place, such as `openai:http://localhost:11434/v1#qwen3:4b`.
"""

import random

from shoal import load_model
from shoal.agents import DIMENSIONS, Item
from shoal.graphs import Fault, SynthesisState, Thresholds, draw_panel, synthesis
from shoal.models import Model, ScriptedModel

DRAFT = {
    "keywords": ["tides", "moon"],
    "summary": "Why the sea rises and falls.",
    "instruction": "Explain to a ten-year-old why there are two high tides a day.",
}
RESPONSE = {"response": "The moon pulls the sea towards it, and the earth away from the far side."}


def review(score: int, comment: str) -> dict[str, object]:
    """A review with one score for all dimensions."""
    parts = DIMENSIONS["pairs"].items()
    return {"comment": comment, **{part: dict.fromkeys(names, score) for part, names in parts}}


def scripted_pool() -> list[Model]:
    """An author; two reviewers who do not agree; an adjudicator. Who is who is drawn."""
    author, first, second, decides = roles_of(4)
    replies: list[list[object]] = [[], [], [], []]
    replies[author] = [DRAFT, RESPONSE]
    replies[first] = [review(9, "Right, and easy to follow.")]
    replies[second] = [review(4, "It does not say why the day has two.")]
    replies[decides] = [{"comment": "The far side accounts for the second.", "decision": "accept"}]
    return [ScriptedModel(r, name=f"model-{i}") for i, r in enumerate(replies)]  # pyright: ignore


def roles_of(pool: int) -> tuple[int, ...]:
    """Which model of the pool plays which role for the item below."""
    panel = draw_panel(random.Random(0), pool, reviewers=2)
    seats = (panel.author, *panel.reviewers, panel.adjudicator)
    return tuple(seat.model for seat in seats)


def not_too_short(state: SynthesisState) -> list[Fault]:
    """A check of your own: certain, cheap, and asked before any reviewer."""
    item: Item = state.get("item", Item(""))
    return [] if len(item.response.split()) > 5 else [Fault("short", "It says too little.")]


def main() -> None:
    """Make one item, with the models named on the command line or scripted ones."""
    import sys

    pool = [load_model(spec) for spec in sys.argv[1:]] or scripted_pool()
    graph = synthesis(pool, check=not_too_short, thresholds=Thresholds(accept=8, reject=5))
    panel = draw_panel(random.Random(0), len(pool), reviewers=2)
    made = graph.invoke({"panel": panel, "seed": "What causes the tides?"})
    print(made["status"], "-", made["item"].instruction)
    for found in made.get("reviews", []):
        print(f"    {found.reviewer}: {found.mean():.1f}, {found.comment}")
    if "ruling" in made:
        print(f"    adjudicated: {made['ruling'].decision}, {made['ruling'].comment}")


if __name__ == "__main__":
    main()
