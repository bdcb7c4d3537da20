"""A case: a question, the tools on offer, the right calls, and the right answer."""

import json
from dataclasses import dataclass, field
from typing import Any, cast

from shoal.training.values import joined

__all__ = ["Case", "CaseStep", "ToolSpec", "answer_of", "observation_text"]


@dataclass(frozen=True, slots=True)
class ToolSpec:
    """A tool as a model reads it; `result` holds (field, kind) pairs of what it returns."""

    name: str
    description: str
    parameters: dict[str, Any]
    result: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CaseStep:
    """One right tool call and what the tool returns to it (as the model sees it)."""

    tool: str
    arguments: dict[str, Any]
    observation: str
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One question with its solution.

    Attributes:
        question: What the user asks.
        tools: The tools on offer, in the order in which the prompt shows them.
        steps: The right calls in order; empty where no tool serves the question.
        answer: The right answer; None where giving up is right.
        evidence: For each step, (span of the question, parameter) pairs.
        source: Which generator or data set it came from.
        earlier: Questions and answers of the conversation before, oldest first.
    """

    question: str
    tools: tuple[ToolSpec, ...]
    steps: tuple[CaseStep, ...] = ()
    answer: str | None = None
    evidence: tuple[tuple[tuple[str, str], ...], ...] = field(default=())
    source: str = ""
    earlier: tuple[tuple[str, str], ...] = ()


def observation_text(value: Any) -> str:
    """A tool's result as a model sees it: text as it is, other values as compact JSON."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def answer_of(value: Any) -> str:
    """The plain answer that states a tool's result in words."""
    if isinstance(value, dict):
        fields = cast(dict[str, Any], value)
        parts = [f"the {key.replace('_', ' ')} is {item}" for key, item in fields.items()]
        text = joined(parts)
        return text[0].upper() + text[1:] + "."
    if isinstance(value, list):
        items = [str(item) for item in cast(list[Any], value)]
        if not items:
            return "I found nothing."
        return f"I found {joined(items)}."
    return f"The result is {value}."
