"""What langgraph.json names is there, and holds a conversation as LangGraph's server does."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import orjson
import pytest
from langgraph.checkpoint.memory import InMemorySaver

from shoal.graphs import GRAPHS
from shoal.graphs.checkpoints import serializer

ROOT = Path(__file__).parents[2]
NAMED: dict[str, str] = json.loads((ROOT / "langgraph.json").read_text())["graphs"]


def built(name: str) -> Any:
    """The graph that a spec of langgraph.json gives, loaded as `langgraph dev` loads it."""
    path, _, attribute = NAMED[name].partition(":")
    spec = importlib.util.spec_from_file_location(f"studio_{name}", ROOT / path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, attribute)()


def test_every_graph_is_named():
    assert set(NAMED) == set(GRAPHS)


@pytest.mark.parametrize("name", GRAPHS)
def test_each_question_of_a_thread_is_answered_anew(name: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("SHOAL_MODEL", raising=False)
    monkeypatch.setenv("SHOAL_TOOLS", "dates")
    graph = built(name)
    graph.checkpointer = InMemorySaver(serde=serializer())
    thread = {"configurable": {"thread_id": "1"}}
    asked = ["Which weekday is 2027-03-01?", "Which weekday is 2027-03-02?"]
    answers = [graph.invoke({"question": question}, thread) for question in asked]
    assert [a["answer"] for a in answers] == ["2027-03-01 is a Monday.", "2027-03-02 is a Tuesday."]
    assert [call.tool for call in answers[1]["calls"]] == ["weekday"]
    assert [e.question for e in answers[1]["earlier"]] == asked
    orjson.dumps(answers, default=lambda value: value.model_dump())  # as the server sends it
    assert {"begin", "act"} <= set(graph.get_graph().nodes)
