"""One model that plans, calls and answers by itself: the baseline of every team.

begin -> decide -> act -> decide -> ... -> end
"""

# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false
# LangGraph types its builder only in part.
from collections.abc import Iterable
from typing import Any

from langgraph.graph import END, START, StateGraph
from langgraph.types import Send

from shoal.agents import Answer, GiveUp, Solver, Turn
from shoal.graphs.budget import Budget
from shoal.graphs.state import RunState
from shoal.graphs.steps import act, ask_for_call, begin, conclude, cut_answer, doubts, offer_tools
from shoal.graphs.tool_team import Graph
from shoal.models import Limits, Model
from shoal.tools import Registry, Tool

__all__ = ["single"]


def single(
    model: Model | str,
    tools: Iterable[Tool] | Registry,
    *,
    budget: Budget | None = None,
    grounded: bool | None = None,
    offer: int = 32,
    repairs: int = 2,
    temperature: float = 0.0,
    seed: int | None = None,
    least_sure: float | None = None,
) -> Graph:
    """One solver on one model; arguments and result as those of `tool_team`."""
    registry = tools if isinstance(tools, Registry) else Registry(tools)
    limit = budget or Budget()
    options: dict[str, Any] = {"temperature": temperature, "seed": seed, "least_sure": least_sure}
    solver = Solver(model, registry, grounded=grounded, **options)
    solver.prepare(Limits(tokens=limit.call_tokens))

    def start(state: RunState) -> dict[str, Any]:
        return begin(state) | offer_tools(state, registry, offer)

    def decide(state: RunState) -> dict[str, Any]:
        completion, update = ask_for_call(solver, state, limit)
        if completion is None:
            return update
        update["history"] = [Turn("single", completion.text)]
        match solver.value(completion):
            case Answer(answer=answer):
                if completion.closed_early:
                    return update | cut_answer(answer)
                return update | {"answer": answer, "stop": "answered"}
            case GiveUp(give_up=reason):
                return update | {"stop": "gave_up", "reason": reason or "No tool can help."}
            case call:
                if len(state.get("calls", ())) >= limit.steps:
                    reason = f"I stopped: the budget of {limit.steps} tool calls is spent."
                    return update | {"stop": "budget", "reason": reason}
                return update | {"call": call} | doubts(solver, completion, state)

    def run_call(state: RunState) -> dict[str, Any]:
        return act(state, registry, repairs)

    def after_decide(state: RunState) -> str | Send:
        return "end" if state.get("stop") else Send("act", state)

    def after_act(state: RunState) -> str:
        return "end" if state.get("stop") or state.get("repeats", 0) >= 2 else "decide"

    graph = StateGraph(RunState)
    graph.add_node("begin", start)
    graph.add_node("decide", decide)
    graph.add_node("act", run_call)
    graph.add_node("end", conclude)
    graph.add_edge(START, "begin")
    graph.add_edge("begin", "decide")
    graph.add_conditional_edges("decide", after_decide, ["act", "end"])
    graph.add_conditional_edges("act", after_act, ["decide", "end"])
    graph.add_edge("end", END)
    return graph.compile(name="single")
