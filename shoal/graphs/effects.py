"""A tool call that may ask a person first, and that no crash makes twice.

- A tool with `confirm` waits for a yes, by LangGraph's `interrupt`, and so does a call that may
  change something after untrusted text, where the run says so (`shoal.graphs.trust`). Where
  nobody can be asked, for the graph runs without a checkpointer, the call is refused and the
  refusal observed.
- A call that is not pure is noted in the registry's ledger before it runs and after. Played
  again after a crash, a finished one is answered from there. One that began and was not seen
  to end runs again if its tool is idempotent; otherwise its outcome is unknown, and whether to
  run it again is asked; where nobody can be asked, or the answer is no, it stays unknown.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from shoal.errors import InvalidCall, UsageError
from shoal.tools import CallRecord, Registry, ToolCall

__all__ = ["NOBODY", "UNKNOWN", "Question", "is_yes", "perform"]

NOBODY = "nobody"
"""What a question is resumed with where there is nobody to ask."""

UNKNOWN = "It is unknown whether this call was made before the interruption; it was not repeated."
_REFUSED = "The user did not allow this call; it was not run."


@dataclass(frozen=True)
class Question:
    """What a person is asked about a call.

    Attributes:
        kind: `confirm`, before the call first runs; `unknown`, where it began before a crash
            and nobody knows whether it happened.
        tool, arguments: The call.
        after: The untrusted tool that the run had called, where it is asked for that.
    """

    kind: Literal["confirm", "unknown"]
    tool: str
    arguments: dict[str, Any]
    after: str | None = None

    @property
    def call(self) -> str:
        """The call as one writes it."""
        given = (f"{key}={json.dumps(v, ensure_ascii=False)}" for key, v in self.arguments.items())
        return f"{self.tool}({', '.join(given)})"

    @property
    def about(self) -> str:
        """What there is to know, as a sentence."""
        if self.kind == "confirm" and self.after is not None:
            return (
                f"{self.call} needs a yes before it runs, for it may change something, and "
                f"{self.after} has read untrusted text before."
            )
        if self.kind == "confirm":
            return f"{self.call} needs a yes before it runs."
        return f"{self.call} had begun; whether it happened is not known."

    @property
    def prompt(self) -> str:
        """What is asked, as a question."""
        return "Run it?" if self.kind == "confirm" else "Run it (again)?"

    def as_dict(self) -> dict[str, Any]:
        """As the interrupt carries it: plain data."""
        about: dict[str, Any] = {"kind": self.kind, "tool": self.tool, "arguments": self.arguments}
        if self.after is not None:
            about["after"] = self.after
        return {**about, "question": f"{self.about} {self.prompt}"}

    @classmethod
    def of(cls, value: Mapping[str, Any]) -> "Question":
        """The question that an interrupt carries."""
        return cls(value["kind"], value["tool"], value["arguments"], value.get("after"))


def is_yes(answer: object) -> bool:
    """Whether an answer to a question lets the call run: True, "yes" or "y"."""
    return answer is True or (
        isinstance(answer, str) and answer.strip().lower() in ("y", "yes", "true")
    )


def perform(
    call: ToolCall, registry: Registry, task: str, after: str | None = None
) -> tuple[CallRecord, bool]:
    """Run one call; must be called in a node that does nothing before it that has an effect.

    Args:
        call: Checked here.
        registry: The tools, and the ledger where there is one.
        task: What the call belongs to, where the ledger does not say so itself.
        after: The untrusted tool for which a person must agree, as `asks_after` tells.

    Returns:
        The record, and whether a person was asked.
    """
    tool = registry.get(call.tool) if call.tool in registry else None
    confirm = tool is not None and (tool.confirm or after is not None)
    if tool is None or (tool.effect == "pure" and not confirm):
        return registry.run(call), False
    try:
        call = registry.validate(call)
    except InvalidCall:
        return registry.run(call), False  # which says what is wrong with it
    ledger = registry.ledger if tool.effect != "pure" else None
    task = (ledger and ledger.task) or task
    if ledger is not None and not task:
        raise UsageError('The state names no "task" for the ledger; let `begin` start the run.')
    entry = ledger.find(task, call.tool, call.arguments) if ledger else None
    if entry is not None and entry.record is not None:
        return CallRecord.model_validate(entry.record), False
    answers = entry.answers if entry else 0
    asked = False
    if entry is not None and ledger is not None and tool.effect == "effect":
        answer = _answer(Question("unknown", call.tool, call.arguments), answers)
        asked = answer != NOBODY
        if not is_yes(answer):
            record = _unrun(call, UNKNOWN)
            ledger.end(entry, record.model_dump(), "unknown")
            return record, asked
    elif entry is None and confirm:
        question = Question("confirm", call.tool, call.arguments, after)
        answer = _answer(question, answers)
        asked = answer != NOBODY
        if not is_yes(answer):
            return _unrun(call, _REFUSED if asked else _unasked(question)), asked
    if ledger is None:
        return registry.run(call), asked
    begun = ledger.begin(
        task, call.tool, call.arguments, effect=tool.effect, answers=answers + asked
    )
    record = registry.run(call, key=begun.key)
    # out of time, it may still happen
    lost = tool.effect == "effect" and record.error is not None and record.seconds >= tool.timeout
    ledger.end(begun, record.model_dump(), "unknown" if lost else "done")
    return record, asked


def _answer(question: Question, answers: int) -> object:
    """What a person says; `answers` that an earlier try of the call acted upon are passed over.

    LangGraph plays a node from its top and gives each `interrupt` the answer that it had: of a
    call that began upon a yes and was then cut off, that yes must not count once more.
    """
    from langgraph.config import get_config
    from langgraph.types import interrupt

    try:
        settings = get_config().get("configurable", {})
    except RuntimeError:  # outside of any graph
        return NOBODY
    if settings.get("__pregel_checkpointer") is None:  # LangGraph has no public name for it
        return NOBODY
    for _ in range(answers):
        interrupt(question.as_dict())
    return interrupt(question.as_dict())


def _unasked(question: Question) -> str:
    if question.after is None:
        return "This call needs a person's yes, and there is nobody to ask; it was not run."
    return (
        f"{question.tool} may change something, and {question.after} has read untrusted text "
        "before; a person must agree first, and nobody can be asked in this run."
    )


def _unrun(call: ToolCall, why: str) -> CallRecord:
    return CallRecord(**call.model_dump(), observation=None, error=why, seconds=0.0)
