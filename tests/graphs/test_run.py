"""`run` on graphs of a user's own."""

from typing import Any

import pytest
from langgraph.graph import END, START, StateGraph

from shoal.errors import UsageError
from shoal.graphs import RunState, run


def graph(ending: dict[str, Any]) -> Any:
    def end(state: RunState) -> dict[str, Any]:
        return ending

    built = StateGraph(RunState)
    built.add_node("end", end)
    built.add_edge(START, "end")
    built.add_edge("end", END)
    return built.compile()


def test_a_graph_that_ends_as_a_team_does_is_run():
    result = run(graph({"answer": "12", "stop": "answered"}), "How many?")
    assert (result.answer, result.stop, result.calls, result.model_calls) == (
        "12",
        "answered",
        [],
        0,
    )


@pytest.mark.parametrize(
    ("ending", "lacks"), [({"stop": "answered"}, "answer"), ({"answer": "12"}, "stop")]
)
def test_a_graph_that_is_no_team_is_told_what_it_lacks(ending: dict[str, Any], lacks: str):
    events: list[dict[str, Any]] = []
    with pytest.raises(UsageError, match=f"ended without '{lacks}'"):
        run(graph(ending), "How many?", on_event=events.append)
    assert [event["event"] for event in events] == ["run_started", "run_failed"]
