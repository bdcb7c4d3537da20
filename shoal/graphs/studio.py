"""The teams for LangGraph's own tools: `langgraph dev` reads them by way of langgraph.json.

The environment names what they are made of: SHOAL_MODEL is a spec or a name of shoal.toml (the
embedded model where it is not set), SHOAL_TOOLS packs and tools as `shoal run --tools` takes
them. A thread is a conversation: each question is answered anew, with the earlier ones in
`earlier`.
"""

import os
from functools import cache

from shoal.graphs import GRAPHS
from shoal.graphs.tool_team import Graph
from shoal.models import Model, load_model
from shoal.tools import load_tools

__all__ = ["single", "tool_team"]

_DEFAULT_TOOLS = "math,units,dates"


@cache
def tool_team() -> Graph:
    """A planner, a caller and a summarizer."""
    return _team("tool_team")


@cache
def single() -> Graph:
    """One model for all."""
    return _team("single")


def _team(name: str) -> Graph:
    tools = load_tools(os.environ.get("SHOAL_TOOLS", _DEFAULT_TOOLS))
    return GRAPHS[name](_model(), tools)


@cache
def _model() -> Model:
    return load_model(os.environ.get("SHOAL_MODEL", "embedded"))
