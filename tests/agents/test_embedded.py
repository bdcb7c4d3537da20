"""The roles on the embedded model: what holds whatever it answers."""

import random
from collections.abc import Iterator

import pytest

from shoal import load_model
from shoal.agents import Caller, Summarizer, Turn
from shoal.graphs import run, single, tool_team
from shoal.models import Model
from shoal.tools import CallRecord, Registry
from shoal.tools.builtin import builtin_tools
from shoal.training.values import sample

TOOLS = builtin_tools()


@pytest.fixture(scope="module")
def embedded() -> Iterator[Model]:
    model = load_model("embedded")
    yield model
    model.close()


def test_arguments_may_be_quoted_from_a_long_listing(embedded: Model) -> None:
    rng = random.Random(1)
    listing = "\n".join(str(sample("file", rng)) for _ in range(150))
    record = CallRecord(
        tool="list_files", arguments={}, observation=listing, error=None, seconds=0.0
    )
    state = {
        "question": "List the files in the current folder and read red.txt",
        "history": [Turn("observation", listing)],
        "calls": [record],
    }
    call = Caller(embedded, TOOLS)(state)["call"]
    assert Registry(TOOLS).validate(call) == call


@pytest.mark.parametrize(
    "observation", ["Monday", '{"price":3.5,"owner":"O\'Neil"}', "a.txt\nb.txt", "-0.5 km/h (fast)"]
)
def test_an_answer_states_a_value_of_the_observation(embedded: Model, observation: str) -> None:
    history = [Turn("caller", "{}"), Turn("observation", observation)]
    answer = Summarizer(embedded)({"question": "What is it?", "history": history})["answer"]
    values = ["3.5", "O'Neil", "a.txt", "b.txt", "Monday", "-0.5 km/h (fast)"]
    assert any(value in answer.answer for value in values if value in observation)


@pytest.mark.parametrize("build", [tool_team, single])
def test_a_question_of_dates_is_answered(embedded: Model, build) -> None:
    result = run(build(embedded, TOOLS), "Which weekday is 2027-03-01?")
    assert [(c.tool, c.arguments, c.observation) for c in result.calls] == [
        ("weekday", {"day": "2027-03-01"}, "Monday")
    ]
    assert result.stop == "answered" and "Monday" in result.answer
    assert result.usage.forced > 0
