"""A graph of your own with a role of your own, tried on a scripted model."""

import sys
from typing import ClassVar

from langgraph.graph import END, START, StateGraph
from pydantic import BaseModel
from typing_extensions import TypedDict

from shoal import Role, load_model
from shoal.models import Model, ScriptedModel


class Verdict(BaseModel):
    """What the judge says."""

    reason: str
    spam: bool


class SpamJudge(Role[Verdict]):
    """Decide whether a message is spam."""

    reads: ClassVar = ("message",)
    writes: ClassVar = "verdict"


class State(TypedDict, total=False):
    """What the nodes share."""

    message: str
    verdict: Verdict


def main() -> None:
    """Judge one message, with the model named on the command line or a scripted one."""
    model: Model = ScriptedModel([{"reason": "It sells watches.", "spam": True}])
    if len(sys.argv) > 1:
        model = load_model(sys.argv[1])
    graph = StateGraph(State)
    graph.add_node("judge", SpamJudge(model))
    graph.add_edge(START, "judge")
    graph.add_edge("judge", END)
    print(graph.compile().invoke({"message": "Cheap watches, today only!"})["verdict"])


if __name__ == "__main__":
    main()
