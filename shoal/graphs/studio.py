"""The teams for LangGraph's own tools: `langgraph dev` reads them by way of langgraph.json.

The environment names what they are made of: SHOAL_MODEL is a spec or a name of shoal.toml (the
embedded model where it is not set), SHOAL_TOOLS packs and tools as `shoal run --tools` takes
them.

There a thread keeps its state from one question to the next. A team answers one question, so
each runs within a graph of one node that starts it anew and keeps the conversation.
"""

# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false
# LangGraph types its builder only in part.
import operator
import os
from functools import cache
from typing import Annotated, Any

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from typing_extensions import TypedDict

from shoal.agents import Exchange
from shoal.graphs import GRAPHS
from shoal.models import Model, load_model
from shoal.tools import load_tools

__all__ = ["Conversation", "single", "tool_team"]

_DEFAULT_TOOLS = "math,units,dates"


class Conversation(TypedDict, total=False):
    """What a thread keeps: plain data; the caller gives `question` and reads the rest.

    Attributes:
        question: What the user asks.
        answer: What the user is told.
        stop: Why the run ended.
        reason: In words, where it did not end with an answer.
        calls: Every tool call of this question, with its outcome.
        earlier: The questions and answers so far, oldest first.
    """

    question: str
    answer: str
    stop: str
    reason: str | None
    calls: list[dict[str, Any]]
    earlier: Annotated[list[dict[str, str]], operator.add]


@cache
def tool_team() -> CompiledStateGraph[Any, Any, Any, Any]:
    """A planner, a caller and a summarizer."""
    return _talking("tool_team")


@cache
def single() -> CompiledStateGraph[Any, Any, Any, Any]:
    """One model for all."""
    return _talking("single")


def _talking(name: str) -> CompiledStateGraph[Any, Any, Any, Any]:
    tools = load_tools(os.environ.get("SHOAL_TOOLS", _DEFAULT_TOOLS))
    team = GRAPHS[name](_model(), tools)

    def answer(state: Conversation) -> dict[str, Any]:
        question = state.get("question", "")
        earlier = [Exchange(**exchange) for exchange in state.get("earlier", ())]
        final = team.invoke({"question": question, "earlier": earlier}, {"recursion_limit": 1_000})
        return {
            "answer": final["answer"],
            "stop": final["stop"],
            "reason": final.get("reason"),
            "calls": [call.model_dump() for call in final.get("calls", ())],
            "earlier": [{"question": question, "answer": final["answer"]}],
        }

    graph = StateGraph(Conversation)
    graph.add_node("team", answer)
    graph.add_edge(START, "team")
    graph.add_edge("team", END)
    return graph.compile(name=name)


@cache
def _model() -> Model:
    return load_model(os.environ.get("SHOAL_MODEL", "embedded"))
