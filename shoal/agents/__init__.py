"""The roles of a team. Knows models and tools; knows no graph."""

from shoal.agents.caller import Caller
from shoal.agents.planner import Plan, Planner
from shoal.agents.prompts import Exchange, Turn
from shoal.agents.role import Role
from shoal.agents.solver import GiveUp, Solver
from shoal.agents.summarizer import Answer, Summarizer

__all__ = [
    "Answer",
    "Caller",
    "Exchange",
    "GiveUp",
    "Plan",
    "Planner",
    "Role",
    "Solver",
    "Summarizer",
    "Turn",
]
