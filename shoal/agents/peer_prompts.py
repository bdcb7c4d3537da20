"""What generator, reviewer and adjudicator send to the embedded model: the compact style.

As in `shoal.agents.prompts` a prompt is turns and, last, one word that says who speaks next.
Training renders its examples through this module, with the same plain values.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from shoal.agents.prompts import ToolDoc, compact_signature
from shoal.models import Message

__all__ = [
    "PEER_CUE",
    "Called",
    "Reviewed",
    "compact_json",
    "draft_prompt",
    "review_prompt",
    "ruling_prompt",
]

PEER_CUE = {"generator": "draft", "reviewer": "review", "adjudicator": "judge"}
"""The last user message of a compact prompt: which role speaks next."""

Called = tuple[str, Mapping[str, Any], str]
"""A call: the tool, its arguments, and what came of it (`error: ...` where it failed)."""

Reviewed = tuple[Iterable[int], str]
"""A review: the scores in the order of the dimensions, and the comment."""

compact_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def draft_prompt(seed: str, tools: Iterable[ToolDoc], tool: str | None = None) -> list[Message]:
    """Asks for a new instruction like the seed.

    Args:
        seed: The question to start from.
        tools: The tools that it may need.
        tool: The one that it is to need; only its signature is shown.
    """
    messages: list[Message] = [{"role": "user", "content": seed}]
    docs = [compact_signature(one) for one in tools if not tool or one.name == tool]
    if docs:
        messages.append({"role": "system", "content": "\n".join(docs)})
    messages.append({"role": "user", "content": PEER_CUE["generator"]})
    return messages


def review_prompt(instruction: str, calls: Iterable[Called], response: str) -> list[Message]:
    """Asks for a review of an item: its instruction, its calls, its response."""
    return [
        *_item(instruction, calls, response),
        {"role": "user", "content": PEER_CUE["reviewer"]},
    ]


def ruling_prompt(
    instruction: str, calls: Iterable[Called], response: str, reviews: Iterable[Reviewed]
) -> list[Message]:
    """Asks for a decision on an item: what its reviewers read, then a line from each of them."""
    messages = _item(instruction, calls, response)
    for scores, comment in reviews:
        line = f"{' '.join(map(str, scores))} {' '.join(comment.split())}".rstrip()
        messages.append({"role": "tool", "content": line})
    messages.append({"role": "user", "content": PEER_CUE["adjudicator"]})
    return messages


def _item(instruction: str, calls: Iterable[Called], response: str) -> list[Message]:
    messages: list[Message] = [{"role": "user", "content": instruction}]
    for tool, arguments, found in calls:
        call = compact_json({"tool": tool, "arguments": arguments})
        messages.append({"role": "assistant", "content": call})
        messages.append({"role": "tool", "content": found})
    messages.append({"role": "assistant", "content": compact_json({"answer": response})})
    return messages
