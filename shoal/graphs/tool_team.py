r"""The team of alpha-UMi (arXiv 2401.07324): planner, caller, summarizer around tools.

    begin -> plan -> call -> act -> plan -> ... -> answer
                  \-> give_up                \-> give_up

The decision (`call`) and the act (`act`) are separate nodes: a replay of the act never
asks the model again.
"""

# pyright: reportUnknownMemberType=false, reportTypedDictNotRequiredAccess=false
# pyright: reportMissingTypeStubs=false
# LangGraph types its builder only in part; a node reads what the node before it wrote.
from collections.abc import Iterable, Mapping
from typing import Any

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.types import Send

from shoal.agents import Caller, Planner, Summarizer, Turn
from shoal.errors import UsageError
from shoal.graphs.budget import Budget
from shoal.graphs.state import RunState
from shoal.graphs.steps import (
    act,
    answered,
    ask,
    ask_for_call,
    begin,
    conclude,
    cut_answer,
    doubts,
    offer_tools,
)
from shoal.models import Limits, Model, load_model
from shoal.tools import Registry, Tool

__all__ = ["tool_team"]

Graph = CompiledStateGraph[RunState, None, RunState, RunState]


def tool_team(
    model: Model | str,
    tools: Iterable[Tool] | Registry,
    *,
    roles: Mapping[str, Model | str] | None = None,
    budget: Budget | None = None,
    grounded: bool | None = None,
    offer: int = 32,
    repairs: int = 2,
    temperature: float = 0.0,
    seed: int | None = None,
    least_sure: float | None = None,
) -> Graph:
    """A planner, a caller and a summarizer, on one model or on several.

    Args:
        model: Plays every role that `roles` does not give to another; a text is a spec or a
            name of shoal.toml.
        tools: What may be called.
        roles: Models by role: `planner`, `caller`, `summarizer`.
        budget: What one question may cost; None means `Budget()`.
        grounded: Whether arguments must be quotations, and answers made of words that were
            read; None leaves it to the model, see `Caller` and `Summarizer`.
        offer: Of more tools than these, a question is offered so many that fit it best; see
            `Registry.best`.
        repairs: Failed tool calls in a row that the planner may answer to.
        temperature: Of every model call.
        seed: Of every model call.
        least_sure: Sureness below which the first call is not made; None leaves it to the
            model, see `Planner`.

    Returns:
        A compiled graph: `invoke({"question": ...})` gives a state with `answer`, `stop`,
        `calls` and `spent`.

    Raises:
        UsageError: There is no such role or model.
        SchemaRefused, LimitTooSmall: A model cannot play its role.
    """
    registry = tools if isinstance(tools, Registry) else Registry(tools)
    limit = budget or Budget()
    options: dict[str, Any] = {"temperature": temperature, "seed": seed}
    cast = _cast(model, roles or {})
    planner = Planner(cast["planner"], registry, least_sure=least_sure, **options)
    caller = Caller(cast["caller"], registry, grounded=grounded, **options)
    summarizer = Summarizer(cast["summarizer"], grounded=grounded, **options)
    for role in (planner, caller, summarizer):
        role.prepare(Limits(tokens=limit.call_tokens))

    def start(state: RunState) -> dict[str, Any]:
        return begin(state) | offer_tools(state, registry, offer)

    def plan(state: RunState) -> dict[str, Any]:
        completion, update = ask(planner, state, limit)
        if completion is None:
            return update
        value = planner.value(completion)
        update |= {"plan": value, "history": [Turn("planner", completion.text)]}
        if value.next == "give_up":
            update |= {"stop": "gave_up", "reason": value.thought or "No tool can help."}
        if value.next == "call":
            update |= doubts(planner, completion, state)
        return update

    def call(state: RunState) -> dict[str, Any]:
        completion, update = ask_for_call(caller, state, limit)
        if completion is None:
            return update
        turn = Turn("caller", completion.text)
        return update | {"call": caller.value(completion), "history": [turn]}

    def run_call(state: RunState) -> dict[str, Any]:
        return act(state, registry, repairs)

    def answer(state: RunState) -> dict[str, Any]:
        completion, update = ask(summarizer, state, limit)
        if completion is None:
            return update
        update |= {"answer": summarizer.value(completion).answer, "stop": "answered"}
        if completion.closed_early:
            update |= cut_answer(update["answer"])
        if state["plan"].next == "call" and len(state.get("calls", ())) >= limit.steps:
            reason = f"I stopped: the budget of {limit.steps} tool calls is spent."
            update |= {"answer": f"{reason} {update['answer']}", "stop": "budget", "reason": reason}
        return update | answered(state, update["answer"])

    def after_plan(state: RunState) -> str:
        if state.get("stop"):
            return "give_up"
        if state["plan"].next == "answer":
            return "answer"
        # A spent step budget still leaves the answer that the observations give.
        return "call" if len(state.get("calls", ())) < limit.steps else "answer"

    def after_call(state: RunState) -> str | Send:
        return "give_up" if state.get("stop") else Send("act", state)

    def after_act(state: RunState) -> str:
        if state.get("stop"):
            return "give_up"
        # Planning again from the same observations would only repeat the call again.
        return "plan" if state.get("repeats", 0) < 2 else "answer"

    def after_answer(state: RunState) -> str:
        return "give_up" if state.get("answer") is None else END

    graph = StateGraph(RunState)
    graph.add_node("begin", start)
    graph.add_node("plan", plan)
    graph.add_node("call", call)
    graph.add_node("act", run_call)
    graph.add_node("answer", answer)
    graph.add_node("give_up", conclude)
    graph.add_edge(START, "begin")
    graph.add_edge("begin", "plan")
    graph.add_conditional_edges("plan", after_plan, ["call", "answer", "give_up"])
    graph.add_conditional_edges("call", after_call, ["act", "give_up"])
    graph.add_conditional_edges("act", after_act, ["plan", "answer", "give_up"])
    graph.add_conditional_edges("answer", after_answer, [END, "give_up"])
    graph.add_edge("give_up", END)
    return graph.compile(name="tool_team")


def _cast(model: Model | str, roles: Mapping[str, Model | str]) -> dict[str, Model]:
    """Who plays which role; a model that is named twice is loaded once."""
    known = ("planner", "caller", "summarizer")
    for role in roles:
        if role not in known:
            raise UsageError(f"The team has no role {role!r}; its roles are {', '.join(known)}.")
    wanted = {role: roles.get(role, model) for role in known}
    loaded = {spec: load_model(spec) for spec in set(wanted.values()) if isinstance(spec, str)}
    return {role: loaded[m] if isinstance(m, str) else m for role, m in wanted.items()}
