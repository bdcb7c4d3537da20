"""Cases as what generator, reviewer and adjudicator read and write: training for synthesis.

Prompts come from `shoal.agents.peer_prompts`, the very code that the roles run.
"""

import random
import re
from collections.abc import Set
from typing import Any, Literal

from shoal.agents import DIMENSIONS
from shoal.agents.peer_prompts import (
    Called,
    Reviewed,
    compact_json,
    draft_prompt,
    review_prompt,
    ruling_prompt,
)
from shoal.models import Message
from shoal.training.cases import Case
from shoal.training.examples import Example
from shoal.training.peer_faults import Fault, fault_of

__all__ = ["NOTHING", "peer_examples"]

NOTHING = "Nothing is wrong."
"""The comment on a right item."""

_PARTS = DIMENSIONS["trajectories"]
_NAMES = tuple(f"{part}.{name}" for part, names in _PARTS.items() for name in names)
_NONE = frozenset[str]()
_WORD = re.compile(r"[^\W\d_]{3,}")
_PLAIN = frozenset(
    re.findall(
        r"\w+",
        "the and for with that this what which whose where when who how are was were can could "
        "would you your please want need have has does did any some there from into about give "
        "tell show get make let its see like under",
    )
)


def peer_examples(first: Case, again: Case | None, rng: random.Random) -> list[Example]:
    """What one case gives: a review, and a ruling where reviewers do not agree; with
    `again`, also a draft that turns the question of the one into that of the other.

    Half the items are right and half are spoilt. A case that has no steps gives nothing, nor
    does one that follows on a conversation; one that has no answer gives no review and no ruling.

    Args:
        first: The seed, and the item that is reviewed.
        again: A case over the same tool with other values, asked in another way.
        rng: All chance.
    """
    if not first.steps or first.earlier:
        return []
    examples: list[Example] = []
    if again is not None and again.steps and again.question and not again.earlier:
        examples.append(_draft(first, again, rng))
    if first.answer:
        examples += [_review(first, rng), _ruling(first, rng)]
    return examples


def _draft(first: Case, again: Case, rng: random.Random) -> Example:
    seed = first.question
    if first.answer and rng.random() < 0.25:  # as a seed that was answered is shown
        seed += f"\nIts response: {first.answer}"
    names = {step.tool for step in again.steps}
    # Of a question that takes two tools, one would not say all.
    tool = again.steps[0].tool if len(names) == 1 and rng.random() < 0.85 else None
    used = next((spec for spec in again.tools if spec.name == again.steps[0].tool), None)
    summary = used.description.strip().split("\n")[0][:80].rstrip() if used else ""
    draft = {"keywords": _keywords(again, rng), "summary": summary, "instruction": again.question}
    return _example("generator", draft_prompt(seed, again.tools, tool), draft)


def _keywords(case: Case, rng: random.Random) -> list[str]:
    """One to four values and other words of a question, in its order."""
    text, values = case.question, list[str]()
    for pairs in case.evidence:
        values += [span for span, _ in pairs if 0 < len(span) <= 40 and span in text]
    said = " ".join(values)
    words = [
        word
        for word in _WORD.findall(text)
        if word.lower() not in _PLAIN and len(word) <= 40 and word not in said
    ]
    values, words = list(dict.fromkeys(values)), list(dict.fromkeys(words))
    count = rng.randint(2, 4)
    chosen = rng.sample(values, min(len(values), max(1, count - 2)))
    chosen += rng.sample(words, min(len(words), count - len(chosen)))
    if not chosen:
        chosen = [max(text.split() or [text], key=len)[:40]]
    return sorted(chosen, key=text.find)


def _review(case: Case, rng: random.Random) -> Example:
    item, comment, low = _item(case, rng)
    scores = iter(_scores(low, rng))
    review: dict[str, Any] = {"comment": comment}
    for part, names in _PARTS.items():
        review[part] = {name: next(scores) for name in names}
    return _example(
        "reviewer", review_prompt(item.question, _calls(item), item.answer or ""), review
    )


def _ruling(case: Case, rng: random.Random) -> Example:
    item, comment, low = _item(case, rng)
    count = rng.randint(2, 3)
    right = [rng.random() < 0.65 for _ in range(count)]
    if not low and all(right):  # then nobody would ask an adjudicator
        right[rng.randrange(count)] = False
    reviews: list[Reviewed] = []
    for sees in right:
        said = (comment, low)
        if not sees:
            # Misses the fault, or finds one that is not there.
            other = fault_of(case, rng) if not low or rng.random() < 0.3 else None
            invented = other is not None and other.comment != comment
            said = (other.comment, other.low) if other and invented else (NOTHING, _NONE)
        reviews.append((_scores(said[1], rng), said[0]))
    prompt = ruling_prompt(item.question, _calls(item), item.answer or "", reviews)
    ruling = {"comment": comment, "decision": "reject" if low else "accept"}
    return _example("adjudicator", prompt, ruling)


def _example(
    kind: Literal["generator", "reviewer", "adjudicator"],
    prompt: list[Message],
    value: dict[str, Any],
) -> Example:
    messages = [(message["role"], message["content"], False) for message in prompt]
    return Example((*messages, ("assistant", compact_json(value), True)), kind)


def _calls(case: Case) -> list[Called]:
    return [(step.tool, step.arguments, step.observation) for step in case.steps]


def _scores(low: Set[str], rng: random.Random) -> list[int]:
    least = 8 if low else 9
    return [rng.randint(1, 3) if name in low else rng.randint(least, 10) for name in _NAMES]


def _item(case: Case, rng: random.Random) -> Fault:
    found = fault_of(case, rng) if rng.random() < 0.5 else None
    return found or Fault(case, NOTHING, _NONE)
