"""The card of the data: what it is, how it was made, what was not checked."""

import json
from collections.abc import Sequence

from shoal.synthesis.figures import Figures
from shoal.synthesis.report.markdown import fact_list
from shoal.synthesis.settings import TEMPLATES, Settings

__all__ = ["card"]


def card(settings: Settings, facts: Sequence[tuple[str, str]], figures: Figures) -> str:
    """The card as Markdown, with the head that dataset hubs read."""
    head = {
        "configs": [{"config_name": "default", "data_files": "data.jsonl"}],
        "tags": ["synthetic", "tool-calling" if settings.tools else "instruction-tuning"],
        "size_categories": [_size(figures.count("accepted"))],
    }
    lines = "\n".join(f"{key}: {json.dumps(value)}" for key, value in head.items())
    return (
        "\n\n".join(
            [
                f"---\n{lines}\n---",
                "# Synthetic data made with Shoal",
                fact_list(facts),
                "`data.jsonl` holds the accepted items as conversations; `items.jsonl` every item "
                "that was made, with its reviews and its fate. `report.html` has the figures.",
                f"## What was checked\n\n{_checked(settings)}",
                f"## What was not\n\n{_unchecked(settings)}",
                "What models write may carry what they were trained on; the licences of models and "
                "seeds decide what this data may be used for.",
            ]
        )
        + "\n"
    )


def _checked(settings: Settings) -> str:
    parts = ["No two instructions are the same or near duplicates, of each other or of a seed."]
    if settings.product == "trajectories":
        parts.append(
            "Each call holds to its tool's schema, ran, and gave the same observation when it "
            "was executed a second time; the answer states what was observed."
        )
        if settings.seeds == TEMPLATES:
            parts.append("The calls are the right ones, as the question's template has them.")
        else:
            parts.append("Texts and numbers of the calls were said before, in words.")
    if settings.reviewers:
        parts.append("The reviews decided as the thresholds above say.")
    return " ".join(parts)


def _unchecked(settings: Settings) -> str:
    parts: list[str] = []
    if settings.product == "pairs":
        parts.append("Whether a response is true was judged by the reviewers alone.")
    elif settings.seeds != TEMPLATES:
        parts.append("Whether the calls were the right ones was judged by the reviewers alone.")
    if not settings.reviewers:
        parts.append("No model reviewed the items.")
    elif len(settings.pool) == 1:
        parts.append("The reviewers are the author's own model, and share its blind spots.")
    return " ".join(parts) or "How far the reviews are right; `shoal synth calibrate` measures it."


def _size(n: int) -> str:
    return "n<1K" if n < 1_000 else "1K<n<10K" if n < 10_000 else "10K<n<100K"
