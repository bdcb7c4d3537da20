"""One question through one graph: events as they happen, and one result at the end."""

import json
import time
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from langsmith import tracing_context  # pyright: ignore[reportUnknownVariableType]

from shoal.agents import Exchange
from shoal.errors import Paused, ShoalError, UsageError
from shoal.graphs.budget import RESUMED, Spent
from shoal.graphs.effects import NOBODY, Question
from shoal.graphs.events import LISTENER, LIVE, Live
from shoal.graphs.state import RunState, Stop
from shoal.graphs.tool_team import Graph
from shoal.graphs.trust import AfterUntrusted, check_after_untrusted
from shoal.models import Usage
from shoal.tools import CallRecord

if TYPE_CHECKING:
    from langgraph.types import StateSnapshot

    from shoal.graphs.checkpoints import Durable

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
    durable: "Durable | None" = None,
    ask: Callable[[Question], bool | None] | None = None,
) -> RunResult:
    """Ask a graph one question, or go on with one that was cut off.

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
            plain data with `run_id` and `at`. `tool_progress` comes in the tool's thread. A run
            that goes on tells `run_resumed` in place of `run_started`, under the same `run_id`,
            with `kept_at`: what was told after that moment is done and told again.
        durable: Where the run is kept: one that is found there goes on where it stood, under the
            `allow` and `after_untrusted` that it began with, and one that had ended there gives
            its result again. Without it no question can be put.
        ask: Answers whether a call may run, see `perform`; None where nobody can be asked.
            Without it a call that needs a yes is refused, and where it is unknown whether an
            effect happened, the run is paused.

    Raises:
        UsageError: The question is empty or too long, `after_untrusted` is unknown, another
            question is kept there, or the graph is no team: it ended without `answer` or `stop`.
        Cancelled: `live.stop` was set.
        Paused: The run was asked to end at a step, by `durable.control`, or waits for a person.
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
    began = time.perf_counter()
    thread = _Thread(graph, durable, text)
    run_id = thread.run_id

    def send(event: dict[str, Any]) -> None:
        if on_event is not None:
            on_event({"run_id": run_id, **event})

    if thread.going_on:
        resumed = {"event": "run_resumed", "at": time.time(), "question": text}
        send({**(about or {}), **resumed, "kept_at": thread.kept_at})
    else:
        started: dict[str, Any] = {"event": "run_started", "at": time.time(), "question": text}
        if earlier:
            started["earlier"] = [asdict(exchange) for exchange in earlier]
        if allow is not None:
            started["allow"] = limits["allow"]
        if after_untrusted != "allow":
            started["after_untrusted"] = after_untrusted
        send({**(about or {}), **started})
    tokens = LIVE.set(live), LISTENER.set(send), RESUMED.set(RESUMED.get())
    try:
        # LangGraph would send the question to LangSmith if the environment asked it to.
        with tracing_context(enabled=False):
            state = thread.play({"question": text, "earlier": list(earlier), **limits}, ask)
        lacking = [key for key in ("answer", "stop") if state.get(key) is None]
        if lacking:
            raise UsageError(
                f"The graph ended without {lacking[0]!r} in its state, which a team's answer "
                "needs; write it in a node, or call the graph's own invoke()."
            )
    except Paused:
        raise
    except ShoalError as error:
        send({"event": "run_failed", "at": time.time(), "error": str(error)})
        raise
    finally:
        LIVE.reset(tokens[0])
        LISTENER.reset(tokens[1])
        RESUMED.reset(tokens[2])
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


class _Thread:
    """One question of a graph: kept where `durable` says so, else in memory alone."""

    def __init__(self, graph: Graph, durable: "Durable | None", question: str) -> None:
        self.graph = graph
        self.durable = durable
        self.run_id = uuid.uuid4().hex[:12]
        self.going_on = False
        self.kept_at = 0.0
        self._ended: dict[str, Any] | None = None
        self._config: Any = {"recursion_limit": _RECURSION_LIMIT}
        if durable is None:
            return
        self.graph = graph.copy({"checkpointer": durable.saver})
        self._config["configurable"] = {"thread_id": durable.thread}
        kept = self.graph.get_state(self._config)
        if kept.metadata is not None:
            asked = cast("dict[str, Any]", kept.metadata).get("shoal_question", question)
            if asked != question:
                raise UsageError(
                    f"Another question is kept as {durable.thread!r}: {asked[:80]!r}; go on with "
                    "that one, or choose another name."
                )
            self.run_id = cast("dict[str, Any]", kept.metadata).get("shoal_run", self.run_id)
            self.going_on = True
            self.kept_at = _kept_at(kept)
            # not `next`, which leaves out what ended after the state was kept
            if not kept.tasks:
                self._ended = cast("dict[str, Any]", kept.values)
        self._config["metadata"] = {"shoal_run": self.run_id, "shoal_question": question}

    def play(
        self, given: dict[str, Any], ask: Callable[[Question], bool | None] | None
    ) -> dict[str, Any]:
        """The state at the end."""
        if self.durable is None:
            return self._invoke(given)
        if self._ended is not None:
            return self._ended
        if self.going_on:
            RESUMED.set(time.time())
        state = self._invoke(None if self.going_on else given, durability="sync")
        while pending := state.get("__interrupt__"):
            from langgraph.types import Command

            answers = {question.id: _answer(question.value, ask) for question in pending}
            RESUMED.set(time.time())
            # a single answer is kept at once: a crash does not ask for it again
            resume = next(iter(answers.values())) if len(answers) == 1 else answers
            state = self._invoke(Command(resume=resume), durability="sync")
        return state

    def _invoke(self, given: Any, **options: Any) -> dict[str, Any]:
        if self.durable is None or self.durable.control is None:
            return cast("dict[str, Any]", self.graph.invoke(given, self._config, **options))  # pyright: ignore
        from langgraph.errors import GraphDrained

        try:
            ended = self.graph.invoke(  # pyright: ignore
                given, self._config, control=self.durable.control, **options
            )
        except GraphDrained:
            raise Paused("The run stopped at a step, as it was asked to, and is kept.") from None
        return cast("dict[str, Any]", ended)


def _kept_at(kept: "StateSnapshot") -> float:
    """The Unix time of a state; now, where a step that began there has ended in part."""
    if kept.created_at is None or any(task.result is not None for task in kept.tasks):
        return time.time()
    return datetime.fromisoformat(kept.created_at).timestamp()


def _answer(value: Any, ask: Callable[[Question], bool | None] | None) -> Any:
    """The answer to what an interrupt carries."""
    try:
        question = Question.of(value)
    except (TypeError, KeyError):
        raise UsageError(
            f"The graph was interrupted with {json.dumps(value, default=str)[:200]}, which is no "
            "question about a call; call its own invoke()."
        ) from None
    if ask is not None:
        answer = ask(question)
        return NOBODY if answer is None else "yes" if answer else "no"
    if question.kind == "confirm":
        return NOBODY
    raise Paused(f"The run waits for a person: {question.about}")
