"""A recorded run once more without a model: the same graph, with what was written and observed.

    run(team, question, about=recipe("tool_team", model, tools), on_event=recorder.write)
    ...
    replay(store.events(run_id)).difference      # None where the run is reproduced

What models wrote is checked against the schemas of today, and the routes are those of today's
graph. So a replay also tells whether a change of Shoal changes runs of the past.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NoReturn

from pydantic import ValidationError

from shoal.agents import Exchange
from shoal.errors import (
    ContextOverflow,
    InvalidOutput,
    ModelError,
    NothingGrounded,
    ShoalError,
    Truncated,
    UsageError,
)
from shoal.grammar import compile_schema
from shoal.graphs.budget import Budget
from shoal.graphs.run import RunResult, run
from shoal.models import Completion, Limits, Message, Model, ScriptedModel, Usage
from shoal.models.base import Attempt, PromptStyle, Schema, TokenScore
from shoal.runs.capture import captured
from shoal.runs.compare import Difference, first_difference, steps_of
from shoal.tools import CallRecord, Registry, Tool, ToolCall

__all__ = ["Replay", "recipe", "replay"]

_UNTIL = "The recording ends here."


@dataclass(frozen=True)
class Replay:
    """What a replay found.

    Attributes:
        steps: Model calls, tool calls and the end, as recorded.
        finished: Whether the recorded run came to its end.
        difference: The first one, recorded against replayed; None where there is none.
        result: The replayed run's; None where it failed, as recorded or otherwise.
    """

    steps: int
    finished: bool
    difference: Difference | None
    result: RunResult | None


def recipe(
    graph: str,
    model: Model,
    tools: Iterable[Tool],
    *,
    roles: Mapping[str, Model] | None = None,
    budget: Budget | None = None,
    **options: Any,
) -> dict[str, Any]:
    """What `run` must be told as `about`, so that `replay` can build the graph again.

    Args:
        graph: Name of a builder in `GRAPHS`.
        model: As given to it.
        tools: As given to it.
        roles: As given to it.
        budget: As given to it.
        options: As given to it: `grounded`, `repairs`, `temperature`, `seed`.
    """
    about: dict[str, Any] = {
        "graph": graph,
        "prompt_style": model.prompt_style,
        "options": {"budget": asdict(budget or Budget()), **options},
        "tools": [
            {
                "name": tool.name,
                "description": tool.description,
                "parameters": tool.parameters,
                "effect": tool.effect,
                "timeout": tool.timeout,
            }
            for tool in tools
        ],
    }
    if roles:
        about["prompt_styles"] = {role: cast.prompt_style for role, cast in roles.items()}
    return about


def replay(events: Sequence[Mapping[str, Any]]) -> Replay:
    """Play the events of one run again; no model is asked and no tool is run.

    Raises:
        UsageError: The run was recorded without content, or without `recipe`, or is of a
            graph that there is not.
    """
    tape = _Tape(events)
    graph = _built(tape)
    replayed: list[dict[str, Any]] = []
    result = None
    try:
        result = run(
            graph,
            tape.started["question"],
            earlier=[Exchange(**exchange) for exchange in tape.started.get("earlier", ())],
            on_event=lambda event: replayed.append(captured(event, "full")),
        )
    except UsageError:
        raise
    except ShoalError:
        pass  # it is the last event, and compared with the others
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise UsageError(f"The run cannot be replayed: its record is damaged ({error}).") from error
    recorded = steps_of(events)
    again = steps_of(replayed)
    if tape.end is None:
        again = again[: len(recorded)]
    difference = first_difference(recorded, again, setup=False)
    return Replay(len(recorded), tape.end is not None, difference, result)


class _Tape:
    """What was recorded: the start, the model calls and observations to come, and the end."""

    def __init__(self, events: Sequence[Mapping[str, Any]]) -> None:
        started = next((e for e in events if e["event"] == "run_started"), None)
        if started is None or not isinstance(started.get("question"), str):
            raise UsageError(
                "The run cannot be replayed: its texts were not recorded; record with "
                "SHOAL_TRACE=full."
            )
        if not {"graph", "options", "tools", "prompt_style"} <= started.keys():
            raise UsageError(
                "The run cannot be replayed: it does not say which graph and tools it had; give "
                "run() what recipe() tells, as about=."
            )
        self.started = started
        self.calls = deque(e for e in events if e["event"] == "model_call")
        self.observed = deque(e for e in events if e["event"] == "tool_call" and not e["repeated"])
        ends = [e for e in events if e["event"] in ("run_ended", "run_failed")]
        self.end = ends[-1] if ends else None

    def fail(self, error: str, usage: Mapping[str, int] | None) -> NoReturn:
        """Raise what a model raised, as far as its sentence and the end of the run tell."""
        end = self.end or {}
        if end.get("event") == "run_failed" and end["error"] == error:
            raise ModelError(error)
        if error == "The question does not hold what the tools need.":
            raise NothingGrounded(error)
        failure = (Truncated if end.get("stop") == "budget" else InvalidOutput)(error)
        failure.usage = Usage(**usage) if usage else None
        raise failure

    def no_more(self) -> NoReturn:
        """Raise what ends a run that asks the model once more than was recorded."""
        if self.end is None:
            raise ModelError(_UNTIL)
        if self.end["event"] == "run_failed":
            raise ModelError(self.end["error"])
        raise ModelError("The recorded run asked no model here.")


class _RecordedModel(ScriptedModel):
    """Writes what was written, at the cost that it had."""

    def __init__(self, tape: _Tape, prompt_style: PromptStyle) -> None:
        name = str(tape.calls[0]["model"]) if tape.calls else "recorded"
        super().__init__([], name=name, prompt_style=prompt_style)
        self._tape = tape

    def complete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        tape = self._tape
        if not tape.calls:
            tape.no_more()
        call = tape.calls[0]
        shortened = "left_out" in call or "earlier_left_out" in call
        asked = captured({"messages": [dict(message) for message in messages]}, "full")
        if shortened and asked["messages"] != call.get("messages"):
            raise ContextOverflow(call.get("error") or "The prompt is longer than recorded.")
        tape.calls.popleft()
        if call.get("error") is not None:
            tape.fail(call["error"], call.get("usage"))
        text: str = call["text"]
        features: Mapping[str, float] = call.get("features") or {}
        first = features.get("first_logprob", 0.0)
        rest = features.get("sum_logprob", 0.0) - first
        scores = tuple(TokenScore(0, b"", logprob, 1.0, 1.0) for logprob in (first, rest))
        return Completion(
            text,
            None if schema is None else compile_schema(schema).parse(text),
            call["stop"],
            Usage(**call["usage"]),
            call["seconds"],
            call["seconds"],
            None,
            closed_early=call["closed_early"],
            tokens=scores if "sum_logprob" in features else (),
            attempts=tuple(_attempt(attempt) for attempt in call.get("attempts") or ()),
        )


class _RecordedTools(Registry):
    """Answers each call with what was observed then; runs nothing."""

    def __init__(self, tools: Iterable[Tool], tape: _Tape) -> None:
        super().__init__(tools)
        self._tape = tape

    def run(self, call: ToolCall | Mapping[str, Any], *, key: str | None = None) -> CallRecord:
        """The next recorded outcome, for a call that need not be the recorded one."""
        made = call if isinstance(call, ToolCall) else ToolCall.model_validate(dict(call))
        if not self._tape.observed:
            return CallRecord(
                **made.model_dump(), observation=None, error="Not recorded.", seconds=0.0
            )
        then = self._tape.observed.popleft()
        kept = {key: then[key] for key in ("observation", "error", "seconds")}
        return CallRecord(tool=made.tool, arguments=made.arguments, **kept)


@dataclass(frozen=True)
class _RecordedBudget(Budget):
    """Ends the run where its time was up then, for no time passes now."""

    ended: str | None = None
    tape: _Tape | None = None

    def exhausted(self, state: Mapping[str, Any]) -> str | None:
        found = super().exhausted(state)
        if found is None and self.tape is not None and not self.tape.calls:
            return self.ended
        return found


def _built(tape: _Tape) -> Any:
    """The graph that was run, its model and its tools played from the tape."""
    from shoal.graphs import GRAPHS

    about = tape.started
    if about["graph"] not in GRAPHS:
        raise UsageError(
            f"The run cannot be replayed: there is no graph {about['graph']!r} here; those there "
            f"are: {', '.join(GRAPHS)}."
        )
    reason: str = (tape.end or {}).get("reason") or ""
    by_time = reason.startswith("I stopped: ") and reason.endswith(" seconds is spent.")
    ended = reason.removeprefix("I stopped: ").removesuffix(".") if by_time else None
    try:
        options = dict(about["options"])
        budget: dict[str, Any] = {**options.pop("budget"), "seconds": 1e9}
        options["budget"] = _RecordedBudget(**budget, ended=ended, tape=tape)
        styles: Mapping[str, PromptStyle] = about.get("prompt_styles", {})
        if styles:
            options["roles"] = {role: _RecordedModel(tape, s) for role, s in styles.items()}
        tools = _RecordedTools((_tool(**fields) for fields in about["tools"]), tape)
        return GRAPHS[about["graph"]](_RecordedModel(tape, about["prompt_style"]), tools, **options)
    except (TypeError, KeyError, AttributeError, ValidationError) as error:
        raise UsageError(
            f"The run cannot be replayed: it was recorded by another Shoal ({error})."
        ) from error


def _tool(**fields: Any) -> Tool:
    return Tool(**fields, function=_never, check=dict)


def _never(**_: Any) -> NoReturn:
    raise AssertionError("a replay runs no tool")


def _attempt(fields: Mapping[str, Any]) -> Attempt:
    usage = fields["usage"]
    told: dict[str, Any] = {**fields, "usage": Usage(**usage) if usage else None}
    return Attempt(**told)
