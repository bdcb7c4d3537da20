"""A tool team on a server whose model misbehaves once, and then behaves."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from shoal import tool
from shoal.graphs import RunResult, run, tool_team
from shoal.models.openai import OpenAIServer, UnconstrainedWarning
from shoal.tools import Tool
from tests.models.openai.fault_server import FaultServer, Handler, says

PLAN = {"thought": "use double", "next": "call"}
DONE = {"thought": "done", "next": "answer"}
CALL = {"tool": "double", "arguments": {"value": 21}}
ANSWER = {"answer": "It is 42."}


class Team:
    """Answers as the role that asks; `bad` is the first reply of the caller."""

    def __init__(self, bad: Any = None, of: str = "caller", *, repeats: bool = False) -> None:
        self.bad, self.of, self.repeats = bad, of, repeats
        self.spent = bad is None
        self.said: list[str] = []

    def __call__(self, handler: Handler, body: dict[str, Any]) -> None:
        system = body["messages"][0]["content"]
        seen = json.dumps(body["messages"])
        role = (
            "planner" if system.startswith("Plan") else
            "caller" if system.startswith("Write the one") else "summarizer"
        )  # fmt: skip
        self.said.append(role)
        if role == self.of and not self.spent:
            self.spent = True
            says(self.bad[0], **self.bad[1])(handler, body)
        elif role == "planner":
            says(DONE if "42" in seen and not self.repeats else PLAN)(handler, body)
        else:
            says(CALL if role == "caller" else ANSWER)(handler, body)


@pytest.fixture(params=["json_schema", None], ids=["lying", "unconstrained"])
def enforces(request: pytest.FixtureRequest) -> str | None:
    """A server that passes the probe and fails open later, and one that enforces nothing."""
    return request.param


@pytest.fixture
def ran() -> list[int]:
    return []


@pytest.fixture
def tools(ran: list[int]) -> Iterator[list[Tool]]:
    @tool
    def double(value: int) -> int:
        """Double a number.

        Args:
            value: The number.
        """
        ran.append(value)
        return 2 * value

    yield [double]


def play(team: Team, tools: list[Tool], enforces: str | None) -> tuple[RunResult, FaultServer]:
    with FaultServer(otherwise=team, enforces=enforces) as server:
        model = OpenAIServer(server.url, "m")
        try:
            if enforces is None:
                with pytest.warns(UnconstrainedWarning):
                    graph = tool_team(model, tools)
            else:
                graph = tool_team(model, tools)
            return run(graph, "What is twice 21?"), server
        finally:
            model.close()


NATIVE = {"tool_calls": [{"function": {"name": "double", "arguments": '{"value": 21}'}}]}


@pytest.mark.parametrize(
    ("bad", "asks"),
    [
        pytest.param(None, 1, id="none"),
        pytest.param(({"tool": "triple", "arguments": {"value": 21}}, {}), 2, id="unknown tool"),
        pytest.param(('{"tool": "double", "arguments": {"val', {}), 2, id="truncated arguments"),
        pytest.param(({"tool": "double", "arguments": {}}, {}), 2, id="missing argument"),
        pytest.param(({"tool": "double", "arguments": {"value": "21"}}, {}), 2, id="wrong type"),
        pytest.param((f"I call it: {json.dumps(CALL)}", {}), 1, id="call as text"),
        pytest.param((None, NATIVE), 2, id="native call"),
        pytest.param(("", {}), 2, id="empty"),
    ],
)
def test_one_bad_call_then_good_ones_gives_the_answer(
    bad: Any, asks: int, tools: list[Tool], ran: list[int], enforces: str | None
) -> None:
    team = Team(bad)
    result, _ = play(team, tools, enforces)
    assert (result.answer, result.stop, ran) == ("It is 42.", "answered", [21])
    assert [(c.tool, c.arguments, c.observation) for c in result.calls] == [
        ("double", {"value": 21}, "42")
    ]
    assert team.said.count("caller") == asks


@pytest.mark.parametrize("role", ["planner", "summarizer"])
@pytest.mark.parametrize("bad", ["", json.dumps(CALL), '{"answer": "It', "Well."])
def test_a_bad_plan_or_answer_is_repaired(
    bad: str, role: str, tools: list[Tool], ran: list[int], enforces: str | None
) -> None:
    result, _ = play(Team((bad, {}), role), tools, enforces)
    assert (result.answer, result.stop, ran) == ("It is 42.", "answered", [21])


def test_the_same_call_for_ever_ends_by_the_second_repeat(
    tools: list[Tool], ran: list[int], enforces: str | None
) -> None:
    team = Team(repeats=True)
    result, _ = play(team, tools, enforces)
    assert ran == [21]
    assert team.said.count("caller") == 3
    assert (result.answer, result.stop) == ("It is 42.", "answered")


def test_a_model_that_never_behaves_ends_with_an_error_that_says_why(
    tools: list[Tool], ran: list[int]
) -> None:
    with FaultServer(otherwise=says("la la")) as server:
        model = OpenAIServer(server.url, "m")
        result = run(tool_team(model, tools), "What is twice 21?")
        model.close()
    assert (result.stop, ran) == ("error", [])
    assert "not JSON" in result.answer and "asked 3 times" in result.answer
