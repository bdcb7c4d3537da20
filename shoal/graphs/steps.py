"""The steps that every tool-calling graph is made of: ask a role, run a call, end honestly.

Each is a plain function from the state to an update of it.
"""

import time
import uuid
from dataclasses import asdict
from typing import Any

from langgraph.types import Overwrite
from pydantic_core import to_jsonable_python

from shoal.agents import Caller, Exchange, Planner, Role, Solver, Turn
from shoal.agents.caller import likeliest_call, quotes_twice, sources_of
from shoal.errors import (
    ContextOverflow,
    InvalidOutput,
    LimitTooSmall,
    NothingGrounded,
    ShoalError,
    Truncated,
)
from shoal.graphs.budget import Budget, Spent, charge
from shoal.graphs.context import shorter_states
from shoal.graphs.effects import perform
from shoal.graphs.events import LIVE, emit
from shoal.graphs.state import RunState
from shoal.graphs.trust import asks_after, refusal
from shoal.models import Completion, Usage
from shoal.models.calibration import features_of
from shoal.tools import CallRecord, Registry, ToolCall, progress_to

__all__ = [
    "act",
    "answered",
    "ask",
    "ask_for_call",
    "begin",
    "conclude",
    "cut_answer",
    "doubts",
    "offer_tools",
]

_DRAWS, _DRAW_TEMPERATURE = 6, 0.8


def begin(state: RunState) -> dict[str, Any]:
    """Start the clock and clear what an earlier question of the thread left."""
    fresh: dict[str, Any] = {"task": uuid.uuid4().hex[:16], "started": time.time()}
    fresh |= {"repeats": 0, "refused": 0}
    if "started" in state:  # what came with the question itself stays
        fresh |= {"history": Overwrite([]), "calls": Overwrite([]), "spent": Overwrite(Spent())}
        fresh |= {"answer": None, "stop": None, "reason": None}
    return fresh


def offer_tools(state: RunState, registry: Registry, most: int) -> dict[str, Any]:
    """Where there are more tools than `most`, offer those that fit the question best."""
    if len(registry) <= most:
        return {}
    question = state["question"]  # pyright: ignore[reportTypedDictNotRequiredAccess]
    names = [tool.name for tool in registry.best(question, most)]
    emit("tools_offered", tools=names, of=len(registry))
    return {"offered": names}


def ask(
    role: Role[Any],
    state: RunState,
    budget: Budget,
    *,
    temperature: float | None = None,
    seed: int | None = None,
) -> tuple[Completion | None, dict[str, Any]]:
    """Ask a role within the budget.

    Returns:
        The completion and the update that charges for it; or None and the update that
        ends the run, with `stop` and `reason`, where the budget is spent or the model
        could not write a valid output.
    """
    spent = budget.exhausted(state)
    if spent:
        return None, {"stop": "budget", "reason": f"I stopped: {spent}."}
    event: dict[str, Any] = {"role": role.name, "model": role.model.name}
    try:
        completion = _ask_within_context(role, state, budget, event, temperature, seed)
    except NothingGrounded:
        reason = "The question does not hold what the tools need."
        emit("model_call", **event, error=reason)
        return None, {"stop": "gave_up", "reason": reason}
    except (Truncated, LimitTooSmall) as error:
        return None, _failed(event, error) | {"stop": "budget"}
    except (ContextOverflow, InvalidOutput) as error:
        return None, _failed(event, error) | {"stop": "error"}
    except ShoalError as error:
        emit("model_call", **event, error=str(error))
        raise
    emit(
        "model_call",
        **event,
        text=completion.text,
        value=to_jsonable_python(completion.value),
        usage=asdict(completion.usage),
        seconds=completion.seconds,
        stop=completion.stop,
        closed_early=completion.closed_early,
        tries=completion.tries,
        features=features_of(completion),
        attempts=[asdict(attempt) for attempt in completion.attempts],
        error=None,
    )
    return completion, {"spent": charge(completion)}


def _failed(event: dict[str, Any], error: ShoalError) -> dict[str, Any]:
    """Trace a call that gave nothing, and charge for what it cost."""
    usage: Usage | None = getattr(error, "usage", None)
    emit("model_call", **event, usage=usage and asdict(usage), error=str(error))
    return {"spent": Spent(1, usage or Usage()), "reason": str(error)}


def _ask_within_context(
    role: Role[Any],
    state: RunState,
    budget: Budget,
    event: dict[str, Any],
    temperature: float | None,
    seed: int | None,
) -> Completion:
    """Ask with the whole history, or with as much of it as the model's context holds."""
    live, shorter = LIVE.get(), shorter_states(state)
    while True:
        if live is not None:
            live.check()
        messages = event["messages"] = role.messages(state)
        try:
            return role.ask(
                state,
                budget.limits(state),
                messages=messages,
                temperature=temperature,
                seed=seed,
                on_delta=live and live.teller(role.name),
            )
        except ContextOverflow:
            less = next(shorter, None)
            if less is None:
                raise
            state, facts = less
            event.update(facts)


def ask_for_call(
    role: Caller | Solver, state: RunState, budget: Budget
) -> tuple[Completion | None, dict[str, Any]]:
    """As `ask`; a call that was cut at the limit of tokens ends the run.

    A grounded call that quotes one span twice is drawn again, six times.

    The likeliest that quotes nothing twice is taken; where there is none, or the budget is
    spent meanwhile, the first one stands. Every draw is charged and traced.
    """
    first, update = ask(role, state, budget)
    if first is None:
        return None, update
    if first.closed_early and "tool" in _data(first):
        reason = "I stopped: a tool call was cut at the limit of tokens, and was not run."
        return None, update | {"stop": "budget", "reason": reason}
    sources = sources_of(state)
    if not role.grounded or not quotes_twice(first, sources):
        return first, update
    drawn: list[Completion] = []
    for seed in range(_DRAWS):
        so_far: RunState = {**state, "spent": state.get("spent", Spent()) + update["spent"]}
        other, cost = ask(
            role, so_far, budget, temperature=_DRAW_TEMPERATURE, seed=seed + (role.seed or 0)
        )
        if other is None:
            break
        update["spent"] += cost["spent"]
        drawn.append(other)
    return likeliest_call(first, drawn, sources), update


def doubts(role: Planner | Solver, completion: Completion, state: RunState) -> dict[str, Any]:
    """The update that ends a run whose first call the model is not sure enough of; else empty."""
    if state.get("calls") or role.sureness(completion) >= role.least_sure:
        return {}
    emit("doubted", role=role.name, sureness=role.sureness(completion), least=role.least_sure)
    return {"stop": "gave_up", "reason": "I am not sure that any tool can help."}


def act(state: RunState, registry: Registry, repairs: int) -> dict[str, Any]:
    """Validate and run one call; an identical earlier call is answered from the record.

    A call that the run may not make is refused before it is validated; see `refusal`. What asks a
    person, and what a crash leaves unknown, is told in `perform`. The model reads `Done.` of a tool
    that returned nothing.
    """
    call = state["call"]  # pyright: ignore[reportTypedDictNotRequiredAccess]
    earlier = next((r for r in state.get("calls", ()) if _same(r, call)), None)
    record, asked = earlier or refusal(state, registry, call), False
    if record is None:
        after = asks_after(state, registry, call)
        with progress_to(lambda text: emit("tool_progress", tool=call.tool, text=text)):
            record, asked = perform(call, registry, state.get("task", ""), after)
    observation = record.observation if record.error is None else f"error: {record.error}"
    emit("tool_call", **record.model_dump(), repeated=earlier is not None)
    update: dict[str, Any] = {"history": [Turn("observation", observation or "Done.")]}
    if asked:
        update["started"] = time.time()  # a person's time is not the run's
    if earlier is not None:
        return update | {"repeats": state.get("repeats", 0) + 1}
    refused = state.get("refused", 0) + 1 if record.error is not None else 0
    update |= {"calls": [record], "refused": refused}
    if refused > repairs:
        update |= {
            "stop": "gave_up",
            "reason": f"{refused} tool calls in a row failed: {record.error}",
        }
    return update


def cut_answer(answer: str) -> dict[str, Any]:
    """The update for an answer that was cut at the limit of tokens: it says so."""
    reason = "I stopped: the answer was cut at the limit of tokens."
    return {"answer": f"{reason} {answer}", "stop": "budget", "reason": reason}


def answered(state: RunState, answer: str) -> dict[str, Any]:
    """The update that keeps a question and its answer for the next question of the thread."""
    question = state["question"]  # pyright: ignore[reportTypedDictNotRequiredAccess]
    return {"earlier": [*state.get("earlier", []), Exchange(question, answer)]}


def conclude(state: RunState) -> dict[str, Any]:
    """An ending for a run without an answer: why, and the best that was found."""
    stop = state.get("stop")
    known = state.get("answer")
    if known is not None:
        return answered(state, known)
    reason = state.get("reason") or "No answer was found."
    found = [r.observation for r in state.get("calls", ()) if r.observation is not None]
    answer = f"{reason} The last observation was: {found[-1]}" if found else reason
    update = {"answer": answer, "stop": stop or "gave_up", "reason": reason}
    return update | answered(state, answer)


def _data(completion: Completion) -> dict[str, Any]:
    return to_jsonable_python(completion.value)


def _same(record: CallRecord, call: ToolCall) -> bool:
    return record.tool == call.tool and record.arguments == call.arguments
