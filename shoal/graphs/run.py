"""One question through one graph: events as they happen, and one result at the end."""

import time
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, cast

from langsmith import tracing_context  # pyright: ignore[reportUnknownVariableType]

from shoal.agents import Exchange
from shoal.errors import ShoalError, UsageError
from shoal.graphs.budget import Spent
from shoal.graphs.events import LISTENER, LIVE, Live
from shoal.graphs.state import RunState, Stop
from shoal.graphs.tool_team import Graph
from shoal.graphs.trust import AfterUntrusted, check_after_untrusted
from shoal.models import Usage
from shoal.tools import CallRecord

__all__ = ["QUESTION_LIMIT", "RunResult", "run"]

QUESTION_LIMIT = 8_000
"""Characters of a question; more would not fit the context of a small model."""

_RECURSION_LIMIT = 1_000  # far above any budget: the budget ends a run, not LangGraph


@dataclass(frozen=True)
class RunResult:
    """How a run ended.

    Attributes:
        question: What was asked.
        answer: What the user is told; where `stop` is not `answered`, the reason.
        stop: `answered`, `gave_up`, `budget` or `error`.
        reason: Why there is no answer, or None.
        calls: Every tool call with its outcome.
        model_calls: Calls of the model.
        usage: Tokens of all model calls.
        seconds: Wall time.
        run_id: Names the run in its trace.
    """

    question: str
    answer: str
    stop: Stop
    reason: str | None
    calls: list[CallRecord]
    model_calls: int
    usage: Usage
    seconds: float
    run_id: str

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as `shoal run --json` prints it."""
        calls = [call.model_dump(exclude={"seconds"}) for call in self.calls]
        return {
            "question": self.question,
            "answer": self.answer,
            "stop": self.stop,
            "reason": self.reason,
            "calls": calls,
            "model_calls": self.model_calls,
            "usage": asdict(self.usage),
            "seconds": round(self.seconds, 3),
            "run_id": self.run_id,
        }


def run(
    graph: Graph,
    question: str,
    *,
    earlier: Sequence[Exchange] = (),
    allow: Iterable[str] | None = None,
    after_untrusted: AfterUntrusted = "allow",
    live: Live | None = None,
    about: Mapping[str, Any] | None = None,
    on_event: Callable[[dict[str, Any]], None] | None = None,
) -> RunResult:
    """Ask a graph one question.

    Args:
        graph: Such as `tool_team` or `single` builds.
        question: At most `QUESTION_LIMIT` characters, not empty.
        earlier: The conversation before it, oldest first.
        allow: Names of the tools that may be called in this run; None means all. A call of
            another is refused, and the model reads why.
        after_untrusted: What becomes of a call of a tool that is not pure after one that is
            `untrusted` was called: "allow" it; "ask" a person first, and refuse it where
            nobody can be asked; "forbid" it. A graph of your own holds to this and to
            `allow` where its calls go through `shoal.graphs.steps.act`.
        live: Makes `delta` events of what a model writes as it writes it: `role`, `field`
            (a path, such as `answer`), `text`, `done`; and lets another thread end the run.
        about: Goes into `run_started`, such as what `recipe` tells for a replay.
        on_event: Given each event as it happens, in the thread of its step: `run_started`,
            `model_call`, `tool_progress`, `tool_call`, `run_ended` or `run_failed`; each is
            plain data with `run_id` and `at`. `tool_progress` comes in the tool's thread.

    Raises:
        UsageError: The question is empty or too long, `after_untrusted` is unknown, or the
            graph is no team: it ended without `answer` or `stop`.
        Cancelled: `live.stop` was set.
        ShoalError: The model cannot be used.
    """
    text = question.strip()
    if not text:
        raise UsageError("The question is empty; ask something.")
    if len(text) > QUESTION_LIMIT:
        raise UsageError(
            f"The question has {len(text):,} characters; at most {QUESTION_LIMIT:,} are taken."
        )
    check_after_untrusted(after_untrusted)
    # always given, so that no earlier question of a checkpointed thread leaves its own in force
    limits: RunState = {
        "allow": None if allow is None else list(allow),
        "after_untrusted": after_untrusted,
    }
    run_id = uuid.uuid4().hex[:12]

    def send(event: dict[str, Any]) -> None:
        if on_event is not None:
            on_event({"run_id": run_id, **event})

    began = time.perf_counter()
    started: dict[str, Any] = {"event": "run_started", "at": time.time(), "question": text}
    if earlier:
        started["earlier"] = [asdict(exchange) for exchange in earlier]
    if allow is not None:
        started["allow"] = limits["allow"]
    if after_untrusted != "allow":
        started["after_untrusted"] = after_untrusted
    send({**(about or {}), **started})
    tokens = LIVE.set(live), LISTENER.set(send)
    try:
        # LangGraph would send the question to LangSmith if the environment asked it to.
        with tracing_context(enabled=False):
            ended = graph.invoke(  # pyright: ignore[reportUnknownMemberType]
                {"question": text, "earlier": list(earlier), **limits},
                {"recursion_limit": _RECURSION_LIMIT},
            )
        state = cast("dict[str, Any]", ended)
        lacking = [key for key in ("answer", "stop") if key not in state]
        if lacking:
            raise UsageError(
                f"The graph ended without {lacking[0]!r} in its state, which a team's answer "
                "needs; write it in a node, or call the graph's own invoke()."
            )
    except ShoalError as error:
        send({"event": "run_failed", "at": time.time(), "error": str(error)})
        raise
    finally:
        LIVE.reset(tokens[0])
        LISTENER.reset(tokens[1])
    spent: Spent = state.get("spent", Spent())
    result = RunResult(
        question=text,
        answer=state["answer"],
        stop=state["stop"],
        reason=state.get("reason"),
        calls=state.get("calls", []),
        model_calls=spent.model_calls,
        usage=spent.usage,
        seconds=time.perf_counter() - began,
        run_id=run_id,
    )
    send(
        {
            "event": "run_ended",
            "at": time.time(),
            "answer": result.answer,
            "stop": result.stop,
            "reason": result.reason,
            "seconds": result.seconds,
        }
    )
    return result
