"""Teams as LangGraph graphs; each builder's file shows the whole wiring."""

from shoal.graphs.budget import Budget, Spent
from shoal.graphs.effects import Question
from shoal.graphs.events import Live
from shoal.graphs.panel import Panel, Seat, Thresholds, draw_panel
from shoal.graphs.run import RunResult, run
from shoal.graphs.single import single
from shoal.graphs.state import RunState
from shoal.graphs.synthesis import Fault, SynthesisState, Written, synthesis
from shoal.graphs.tool_team import tool_team
from shoal.graphs.trust import AfterUntrusted

__all__ = [
    "GRAPHS",
    "AfterUntrusted",
    "Budget",
    "Fault",
    "Live",
    "Panel",
    "Question",
    "RunResult",
    "RunState",
    "Seat",
    "Spent",
    "SynthesisState",
    "Thresholds",
    "Written",
    "draw_panel",
    "run",
    "single",
    "synthesis",
    "tool_team",
]

GRAPHS = {"tool_team": tool_team, "single": single}
"""The builders by the name that the command line takes."""
