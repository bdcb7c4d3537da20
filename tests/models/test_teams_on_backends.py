"""One team, one question, one right answer, whatever computes the model."""

from collections.abc import Callable
from typing import Any

import pytest

from shoal.graphs import run, tool_team
from shoal.models import Model, ScriptedModel
from shoal.tools.builtin import builtin_tools

QUESTION = "Which weekday is 2027-03-01?"
TURNS: list[Any] = [
    {"thought": "use weekday", "next": "call"},
    {"tool": "weekday", "arguments": {"day": "2027-03-01"}},
    {"thought": "done", "next": "answer"},
    {"answer": "2027-03-01 is a Monday."},
]
GROUNDED: dict[str, bool] = {
    "scripted": True,
    "llamacpp": True,
    "hf": True,
    # of servers, none here enforces the pattern that makes an answer of quotations: it is
    # only checked
    "llama_cpp.server": False,
    "llama-server": True,
    "transformers serve": False,
}


@pytest.mark.parametrize("kind", GROUNDED)
# that transformers serve enforces nothing is found with the first schema
@pytest.mark.filterwarnings("ignore:The server at .* enforces no schema")
def test_a_team_gives_the_right_answer(by_backend: Callable[[str], Model], kind: str) -> None:
    model = ScriptedModel(TURNS, prompt_style="compact") if kind == "scripted" else by_backend(kind)
    tools = builtin_tools(["math", "units", "dates"])
    result = run(tool_team(model, tools, grounded=GROUNDED[kind]), QUESTION)
    assert [(call.tool, call.arguments, call.observation) for call in result.calls] == [
        ("weekday", {"day": "2027-03-01"}, "Monday")
    ]
    assert (result.stop, "Monday" in result.answer) == ("answered", True)


@pytest.mark.filterwarnings("ignore:The server at .* enforces no schema")
def test_a_team_held_to_quotations_on_a_server_that_lies_answers_in_them(
    by_backend: Callable[[str], Model],
) -> None:
    """Nothing holds its output to what was observed; it is checked, and stands."""
    model = by_backend("transformers serve")
    result = run(tool_team(model, builtin_tools(["dates"]), grounded=True), QUESTION)
    assert [call.observation for call in result.calls] == ["Monday"]
    assert (result.stop, "Monday" in result.answer) == ("answered", True)
