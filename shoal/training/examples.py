"""Cases as what the roles read and write: the training examples, message by message.

Prompts come from `shoal.agents.prompts`, the very code that the roles run.
"""

import json
import random
from dataclasses import dataclass
from typing import Any, Literal

from shoal.agents.prompts import RoleName, Turn, render
from shoal.models import Message
from shoal.training.cases import Case, CaseStep, ToolSpec

__all__ = ["GIVE_UP_REASON", "Example", "examples_of", "thought_for"]

GIVE_UP_REASON = "No tool fits the question."
FAILED_REASON = "The tool failed."


@dataclass(frozen=True, slots=True)
class Example:
    """A conversation to learn from.

    Attributes:
        messages: Role and content; those of the assistant that are learned carry True.
        kind: `team`, `single`, or `summarizer`.
    """

    messages: tuple[tuple[str, str, bool], ...]
    kind: Literal["team", "single", "summarizer"]


def thought_for(step: CaseStep | None, case: Case) -> str:
    """The planner's thought before a call, or before it ends."""
    if step is not None:
        return f"use {step.tool}"
    return "done" if case.answer is not None else (FAILED_REASON if case.steps else GIVE_UP_REASON)


def examples_of(case: Case, rng: random.Random, *, derivation: bool = False) -> list[Example]:
    """The examples that one case gives: a team's or a single model's run, and a summary.

    A run holds every turn of its role or roles, so one sequence teaches them all; which
    of the two a case gives is drawn by chance, to hold the tokens down.
    """
    team = rng.random() < 0.72
    examples = [_team(case, derivation) if team else _single(case)]
    if case.answer is not None and (team or rng.random() < 0.5):
        examples.append(_summary(case))
    return examples


def _team(case: Case, derivation: bool) -> Example:
    turns: list[Turn] = []
    for index, step in enumerate(case.steps):
        evidence = case.evidence[index] if derivation and index < len(case.evidence) else ()
        turns.append(Turn("planner", _plan(thought_for(step, case), "call", evidence, derivation)))
        turns.append(Turn("caller", _call(step)))
        turns.append(Turn("observation", step.observation))
    if case.steps or case.answer is None:
        end = "answer" if case.answer is not None else "give_up"
        turns.append(Turn("planner", _plan(thought_for(None, case), end, (), derivation)))
    return _run("planner", "team", case, turns)


def _single(case: Case) -> Example:
    turns: list[Turn] = []
    for step in case.steps:
        turns.append(Turn("single", _call(step)))
        turns.append(Turn("observation", step.observation))
    if case.answer is not None:
        turns.append(Turn("single", _dump({"answer": case.answer})))
    else:
        turns.append(Turn("single", _dump({"give_up": thought_for(None, case)})))
    return _run("single", "single", case, turns)


def _summary(case: Case) -> Example:
    history: list[Turn] = []
    for step in case.steps:
        history += [Turn("caller", _call(step)), Turn("observation", step.observation)]
    messages = _render("summarizer", case.question, (), history)
    learned = [(m["role"], m["content"], False) for m in messages]
    return Example((*learned, ("assistant", _dump({"answer": case.answer}), True)), "summarizer")


def _run(role: RoleName, kind: Literal["team", "single"], case: Case, turns: list[Turn]) -> Example:
    # The last turn is what the role writes; its prompt holds all turns before it.
    messages = _render(role, case.question, case.tools, turns[:-1])
    learned = [(m["role"], m["content"], m["role"] == "assistant") for m in messages]
    # A run that ends with an observation's plan still has to learn from its own cue.
    return Example((*learned, ("assistant", turns[-1].text, True)), kind)


def _render(
    role: RoleName, question: str, tools: tuple[ToolSpec, ...], history: list[Turn]
) -> list[Message]:
    return render(
        role, style="compact", instruction="", question=question, tools=tools, history=history
    )


def _plan(thought: str, route: str, evidence: tuple[tuple[str, str], ...], derivation: bool) -> str:
    plan: dict[str, Any] = {"thought": thought}
    if derivation:
        plan["evidence"] = [{"span": span, "parameter": name} for span, name in evidence]
    plan["next"] = route
    return _dump(plan)


def _call(step: CaseStep) -> str:
    return _dump({"tool": step.tool, "arguments": step.arguments})


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
