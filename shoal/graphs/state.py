"""The state of a tool-calling run, the same for every team that answers with tools."""

import operator
from typing import Annotated, Literal

from typing_extensions import TypedDict

from shoal.agents import Exchange, Plan, Turn
from shoal.graphs.budget import Spent
from shoal.tools import CallRecord, ToolCall

__all__ = ["RunState", "Stop"]

Stop = Literal["answered", "gave_up", "budget", "error"]


class RunState(TypedDict, total=False):
    """What the nodes of a run share; the caller gives `question` and reads the rest.

    Attributes:
        question: What the user asked.
        earlier: The conversation before it, oldest first; the caller may give it.
        allow: Names of the tools that may be called; None means all. The caller may give it.
        after_untrusted: What becomes of effects after an untrusted tool was called; the caller
            may give it. See `shoal.graphs.trust`.
        offered: Names of the tools that the question is about, where there are many.
        task: Names this question in a ledger; new with each.
        started: Unix time of the first step, in seconds.
        history: What the roles wrote and what the tools returned, oldest first.
        plan: The planner's last plan.
        call: The tool call about to be run.
        calls: Every tool call that was made, with its outcome.
        spent: Model calls and tokens so far.
        repeats: How often a call was made that had been made before.
        refused: Tool calls in a row that were refused before they ran.
        answer: What the user is told.
        stop: Why the run ended.
        reason: In words, where it did not end with an answer.

    On a thread that is asked again, `answer`, `stop` and `reason` are None until the new
    question ends, and the earlier ones with their answers are in `earlier`.
    """

    question: str
    earlier: list[Exchange]
    allow: list[str] | None
    after_untrusted: Literal["allow", "ask", "forbid"]
    offered: list[str]
    task: str
    started: float
    history: Annotated[list[Turn], operator.add]
    plan: Plan
    call: ToolCall
    calls: Annotated[list[CallRecord], operator.add]
    spent: Annotated[Spent, operator.add]
    repeats: int
    refused: int
    answer: str | None
    stop: Stop | None
    reason: str | None
