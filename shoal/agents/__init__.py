"""The roles of a team. Knows models and tools; knows no graph."""

from shoal.agents.adjudicator import Adjudicator, Ruling
from shoal.agents.caller import Caller
from shoal.agents.generator import Draft, Generator, Responder, Response
from shoal.agents.planner import Plan, Planner
from shoal.agents.prompts import Exchange, Turn
from shoal.agents.reviewer import DIMENSIONS, Item, Review, Reviewer, Score
from shoal.agents.role import Role
from shoal.agents.solver import GiveUp, Solver
from shoal.agents.summarizer import Answer, Summarizer

__all__ = [
    "DIMENSIONS",
    "Adjudicator",
    "Answer",
    "Caller",
    "Draft",
    "Exchange",
    "Generator",
    "GiveUp",
    "Item",
    "Plan",
    "Planner",
    "Responder",
    "Response",
    "Review",
    "Reviewer",
    "Role",
    "Ruling",
    "Score",
    "Solver",
    "Summarizer",
    "Turn",
]
