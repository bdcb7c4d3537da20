"""Cases as what the roles read and write: the training examples, message by message.

Prompts come from `shoal.agents.prompts`, the very code that the roles run.
"""

import json
import random
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Literal

from shoal.agents.prompts import EARLIER_KEPT, Exchange, RoleName, Turn, render
from shoal.models import Message
from shoal.training.cases import Case, CaseStep, ToolSpec

__all__ = ["GIVE_UP_REASON", "Example", "Form", "RoleCue", "examples_of", "only", "thought_for"]

GIVE_UP_REASON = "No tool fits the question."
FAILED_REASON = "The tool failed."


@dataclass(frozen=True, slots=True)
class Example:
    """A conversation to learn from.

    Attributes:
        messages: Role and content; those that are learned carry True.
        kind: `team`, `single`, `summarizer`, a role of the synthesis team, or `copying`.
    """

    messages: tuple[tuple[str, str, bool], ...]
    kind: Literal["team", "single", "summarizer", "generator", "reviewer", "adjudicator", "copying"]


RoleCue = Literal["plan", "call", "answer", "act", "draft", "review", "judge"]
"""The word that asks a role to speak; see `shoal.agents.prompts`."""

Form = Literal["both", "team", "single"]
"""Which runs to learn: a team's, a single model's, or either by chance."""


def thought_for(step: CaseStep | None, case: Case) -> str:
    """The planner's thought before a call, or before it ends."""
    if step is not None:
        return f"use {step.tool}"
    return "done" if case.answer is not None else (FAILED_REASON if case.steps else GIVE_UP_REASON)


def examples_of(
    case: Case, rng: random.Random, *, form: Form = "both", derivation: bool = False
) -> list[Example]:
    """The examples that one case gives: a team's or a single model's run, and a summary.

    A run holds every turn of its role or roles, so one sequence teaches them all; which
    of the two a case gives is drawn by chance, to hold the tokens down.

    Args:
        case: What is asked, and what is right.
        rng: All chance.
        form: Whose run; a single model writes its own answer, and has no summary.
        derivation: Whether the thought before a call says which span goes to which parameter
            (as Needle 2 does), in the order of the question.
    """
    team = form == "team" or (form == "both" and rng.random() < 0.65)
    examples = [_team(case, derivation) if team else _single(case)]
    if case.answer is not None and form != "single" and (team or rng.random() < 0.4):
        examples.append(_summary(case))
    return examples


def only(example: Example, cues: Collection[str]) -> Example | None:
    """The example with the turns of some roles alone to be learned; None where it has none.

    Args:
        example: Of any kind.
        cues: The cue words of those roles.
    """
    kept: list[tuple[str, str, bool]] = []
    said = ""
    for role, content, learned in example.messages:
        kept.append((role, content, learned and said in cues))
        if role == "user":
            said = content
    return Example(tuple(kept), example.kind) if any(m[2] for m in kept) else None


def _team(case: Case, derivation: bool) -> Example:
    turns: list[Turn] = []
    for index, step in enumerate(case.steps):
        thought = thought_for(step, case)
        if derivation and index < len(case.evidence):
            pairs = ", ".join(f"{span} = {name}" for span, name in case.evidence[index])
            thought = f"{thought}; {pairs}"[:240] if pairs else thought
        turns.append(Turn("planner", _plan(thought, "call")))
        turns.append(Turn("caller", _call(step)))
        turns.append(Turn("observation", step.observation))
    end = "answer" if case.answer is not None else "give_up"
    turns.append(Turn("planner", _plan(thought_for(None, case), end)))
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
    messages = _render("summarizer", case, (), history)
    learned = [(m["role"], m["content"], False) for m in messages]
    return Example((*learned, ("assistant", _dump({"answer": case.answer}), True)), "summarizer")


def _run(role: RoleName, kind: Literal["team", "single"], case: Case, turns: list[Turn]) -> Example:
    # The last turn is what the role writes; its prompt holds all turns before it.
    messages = _render(role, case, case.tools, turns[:-1])
    spoken = 2 * len(case.earlier[-EARLIER_KEPT:])  # the conversation before is not learned again
    learned = [
        (m["role"], m["content"], m["role"] == "assistant" and at >= spoken)
        for at, m in enumerate(messages)
    ]
    # A run that ends with an observation's plan still has to learn from its own cue.
    return Example((*learned, ("assistant", turns[-1].text, True)), kind)


def _render(
    role: RoleName, case: Case, tools: tuple[ToolSpec, ...], history: list[Turn]
) -> list[Message]:
    return render(
        role,
        style="compact",
        instruction="",
        question=case.question,
        tools=tools,
        history=history,
        earlier=[Exchange(question, answer) for question, answer in case.earlier],
    )


def _plan(thought: str, route: str) -> str:
    return _dump({"thought": thought, "next": route})


def _call(step: CaseStep) -> str:
    return _dump({"tool": step.tool, "arguments": step.arguments})


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
