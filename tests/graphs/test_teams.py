"""The graphs' logic on scripted models: routes, budgets, repeats, failures, endings."""

import json
import math
from dataclasses import replace
from typing import Any

import pytest

from shoal import tool
from shoal.errors import ModelError, UsageError
from shoal.graphs import Budget, run, single, tool_team
from shoal.models import Completion, ScriptedModel
from shoal.models.base import TokenScore
from shoal.tools import ToolCall
from shoal.tools.builtin import builtin_tools

PLAN = {"thought": "use double", "next": "call"}
DONE = {"thought": "done", "next": "answer"}


def call(value: Any, name: str = "double") -> dict[str, Any]:
    return {"tool": name, "arguments": {"value": value}}


@pytest.fixture
def ran():
    return []


@pytest.fixture
def tools(ran):
    @tool
    def double(value: int) -> int:
        """Double a number.

        Args:
            value: The number.
        """
        ran.append(value)
        return 2 * value

    @tool
    def fail(value: int) -> int:
        """Fail.

        Args:
            value: Any number.
        """
        ran.append(value)
        raise OSError(f"no {value}")

    return [double, fail]


def test_a_team_plans_calls_and_answers(tools, ran):
    model = ScriptedModel([PLAN, call(21), DONE, {"answer": "It is 42."}])
    result = run(tool_team(model, tools), "What is twice 21?")
    assert (result.answer, result.stop, result.model_calls) == ("It is 42.", "answered", 4)
    assert [(c.tool, c.arguments, c.observation) for c in result.calls] == [
        ("double", {"value": 21}, "42")
    ]
    assert ran == [21]


def test_invoke_gives_answer_and_calls(tools):
    model = ScriptedModel([PLAN, call(21), DONE, {"answer": "It is 42."}])
    state = tool_team(model, tools).invoke({"question": "What is twice 21?"})
    assert state["answer"] == "It is 42."
    assert state["calls"][0].observation == "42"


def test_a_single_model_calls_and_answers(tools, ran):
    model = ScriptedModel([call(21), {"answer": "It is 42."}])
    result = run(single(model, tools), "What is twice 21?")
    assert (result.answer, result.stop, result.model_calls, ran) == (
        "It is 42.",
        "answered",
        2,
        [21],
    )


@pytest.mark.parametrize("build", [tool_team, single])
def test_giving_up_says_why(build, tools, ran):
    reply = {"thought": "There is no such tool.", "next": "give_up"}
    if build is single:
        reply = {"give_up": "There is no such tool."}
    result = run(build(ScriptedModel([reply]), tools), "Sing!")
    assert (result.stop, result.answer, ran) == ("gave_up", "There is no such tool.", [])


def test_an_identical_call_is_answered_from_the_record_and_then_ends(tools, ran):
    model = ScriptedModel([PLAN, call(1), PLAN, call(1), PLAN, call(1), {"answer": "2"}])
    events: list[dict[str, Any]] = []
    result = run(tool_team(model, tools), "Twice 1?", on_event=events.append)
    assert (result.answer, result.stop, ran, len(result.calls)) == ("2", "answered", [1], 1)
    assert [e["repeated"] for e in events if e["event"] == "tool_call"] == [False, True, True]


def test_a_single_model_that_repeats_for_ever_ends_honestly(tools, ran):
    result = run(single(ScriptedModel([call(1)] * 50), tools), "Twice 1?")
    assert (result.stop, ran) == ("gave_up", [1])
    assert "The last observation was: 2" in result.answer


def test_a_failing_tool_is_an_observation(tools):
    model = ScriptedModel([PLAN, call(1, "fail"), PLAN, call(1), DONE, {"answer": "2"}])
    result = run(tool_team(model, tools), "Twice 1?")
    assert result.calls[0].error == "OSError: no 1"
    assert "error: OSError: no 1" in str(model.calls[2].messages)
    assert result.answer == "2"


@pytest.mark.parametrize("build", [tool_team, single])
def test_failures_in_a_row_end_the_run(build, tools, ran):
    replies: list[Any] = []
    for number in range(9):
        replies += [PLAN] * (build is tool_team) + [call(number, "fail")]
    result = run(build(ScriptedModel(replies), tools, repairs=2), "Twice 1?")
    assert (result.stop, ran) == ("gave_up", [0, 1, 2])
    assert "3 tool calls in a row failed: OSError: no 2" in result.answer


def test_a_spent_step_budget_still_answers_and_says_so(tools):
    model = ScriptedModel([PLAN, call(1), PLAN, call(2), PLAN, {"answer": "2 and 4"}])
    result = run(tool_team(model, tools, budget=Budget(steps=2)), "Twice 1 and 2?")
    assert result.stop == "budget"
    assert result.answer == "I stopped: the budget of 2 tool calls is spent. 2 and 4"


@pytest.mark.parametrize("build", [tool_team, single])
def test_a_spent_model_budget_gives_the_best_there_is(build, tools):
    replies = [PLAN, call(1)] * 9 if build is tool_team else [call(n) for n in range(9)]
    result = run(build(ScriptedModel(replies), tools, budget=Budget(model_calls=3)), "Twice?")
    assert (result.stop, result.model_calls) == ("budget", 3)
    assert "the budget of 3 model calls is spent. The last observation was:" in result.answer


def test_the_clock_ends_a_run(tools):
    result = run(tool_team(ScriptedModel([PLAN]), tools, budget=Budget(seconds=1e-9)), "Twice 1?")
    assert (result.stop, result.model_calls) == ("budget", 0)


def test_a_model_that_breaks_is_an_error_of_the_run(tools):
    with pytest.raises(ModelError, match="the model broke"):
        run(tool_team(ScriptedModel([ModelError("the model broke")]), tools), "Twice 1?")


def test_output_outside_the_schema_ends_the_run_as_an_error(tools):
    result = run(tool_team(ScriptedModel(["call double!"]), tools), "Twice 1?")
    assert result.stop == "error"
    assert result.reason and result.calls == []


@pytest.mark.parametrize("question", ["", "  \n", "x" * 100_000])
def test_a_question_that_cannot_be_asked_is_refused(question, tools):
    with pytest.raises(UsageError, match="The question"):
        run(single(ScriptedModel([]), tools), question)


def test_events_tell_every_call_in_order_as_plain_data(tools):
    import json

    model = ScriptedModel([PLAN, call(21), DONE, {"answer": "42"}])
    events: list[dict[str, Any]] = []
    result = run(tool_team(model, tools), "Twice 21?", on_event=events.append)
    assert [e["event"] for e in events] == [
        "run_started", "model_call", "model_call", "tool_call", "model_call", "model_call",
        "run_ended",
    ]  # fmt: skip
    assert {e["run_id"] for e in events} == {result.run_id}
    assert [e["role"] for e in events if e["event"] == "model_call"] == [
        "planner", "caller", "planner", "summarizer",
    ]  # fmt: skip
    json.dumps(events)


def test_a_grounded_team_gives_up_where_the_question_holds_no_argument(tools, ran):
    model = ScriptedModel([PLAN, call(1)], prompt_style="compact")
    result = run(tool_team(model, tools, grounded=True), "Double it, please")
    assert (result.stop, ran) == ("gave_up", [])
    assert result.reason == "The question does not hold what the tools need."


@pytest.mark.parametrize("field", ["steps", "model_calls", "tokens", "seconds", "call_tokens"])
def test_an_impossible_budget_is_refused(field):
    with pytest.raises(UsageError, match=f"Budget.{field} is 0"):
        Budget(**{field: 0})


def test_two_questions_to_one_graph_do_not_mix(tools):
    model = ScriptedModel(
        [PLAN, call(1), DONE, {"answer": "2"}, PLAN, call(3), DONE, {"answer": "6"}]
    )
    graph = tool_team(model, tools)
    run(graph, "Twice 1?")
    second = run(graph, "Twice 3?")
    assert second.calls[0].arguments == ToolCall(**call(3)).arguments
    assert len(second.calls) == 1


def convert(start: str, end: str) -> dict[str, Any]:
    arguments = {"value": 5, "from_unit": start, "to_unit": end}
    return {"tool": "convert_units", "arguments": arguments}


@pytest.mark.parametrize("build", [tool_team, single])
def test_a_span_quoted_twice_is_drawn_again_and_every_draw_is_charged_and_traced(build):
    calls = [convert("m", "m"), convert("m", "m"), convert("km", "m"), *[convert("m", "m")] * 4]
    if build is tool_team:
        replies = [PLAN, *calls, DONE, {"answer": "5 km is 5000 m."}]
    else:
        replies = [*calls, {"answer": "5 km is 5000 m."}]
    model = ScriptedModel(replies)
    events: list[dict[str, Any]] = []
    graph = build(model, builtin_tools(["units"]), grounded=True)
    result = run(graph, "How many m is 5 km?", on_event=events.append)
    assert [c.arguments["from_unit"] for c in result.calls] == ["km"]
    assert result.model_calls == len(replies)
    assert len([e for e in events if e["event"] == "model_call"]) == len(replies)
    assert [call.temperature for call in model.calls].count(0.8) == 6


@tool
def drop(height: int, start_speed: int = 0) -> str:
    """Speed of a falling thing.

    Args:
        height: How deep it falls.
        start_speed: How fast it was before.
    """
    return f"{height} {start_speed}"


@pytest.mark.parametrize(
    ("question", "draws"),
    [("How fast after 150 m?", 6), ("After 150 m, from 150?", 0), ("After 150 m, 3 at first?", 6)],
)
def test_a_number_said_once_is_given_to_one_parameter(question: str, draws: int) -> None:
    both = {"tool": "drop", "arguments": {"height": 150, "start_speed": 150}}
    one = {"tool": "drop", "arguments": {"height": 150}}
    model = ScriptedModel([both, *[one] * draws, {"answer": "150 0"}])
    result = run(single(model, [drop], grounded=True), question)
    assert result.calls[0].arguments == (one if draws else both)["arguments"]
    assert model.remaining == 0


def test_where_every_draw_quotes_twice_the_first_call_stands():
    replies = [*[convert("m", "m")] * 7, {"answer": "5 m."}]
    result = run(
        single(ScriptedModel(replies), builtin_tools(["units"]), grounded=True),
        "How many m is 5 km?",
    )
    assert result.calls[0].arguments["from_unit"] == "m"


class Unsure(ScriptedModel):
    """Tells a probability of the first token of each reply."""

    def __init__(self, replies: Any, sure: list[float], **options: Any) -> None:
        super().__init__(replies, **options)
        self.sure = iter(sure)

    def complete(self, *args: Any, **options: Any) -> Completion:
        score = TokenScore(0, b"x", math.log(next(self.sure)), 0.5, 1.0)
        return replace(super().complete(*args, **options), tokens=(score,))


@pytest.mark.parametrize("build", [tool_team, single])
@pytest.mark.parametrize(("sure", "calls"), [(0.65, 0), (0.75, 1)])
def test_a_model_of_compact_prompts_gives_up_a_first_call_it_is_not_sure_of(
    build: Any, sure: float, calls: int, tools: Any
) -> None:
    team = [PLAN, call(21), DONE, {"answer": "42"}]
    replies = team if build is tool_team else [call(21), {"answer": "42"}]
    model = Unsure(replies, [sure, 0.1, 0.1, 0.1], prompt_style="compact")
    events: list[dict[str, Any]] = []
    result = run(build(model, tools, grounded=False), "Twice 21?", on_event=events.append)
    assert len(result.calls) == calls  # later calls need not be sure
    assert result.stop == ("answered" if calls else "gave_up")
    doubted = [e["least"] for e in events if e["event"] == "doubted"]
    assert doubted == ([] if calls else [0.7])
    if not calls:
        assert result.reason == "I am not sure that any tool can help."


def test_other_models_are_not_doubted_unless_asked(tools: Any) -> None:
    replies = [call(21), {"answer": "42"}]
    assert run(single(Unsure(replies, [0.1, 0.1]), tools), "Twice 21?").stop == "answered"
    doubted = single(Unsure(replies, [0.1, 0.1]), tools, least_sure=0.2)
    assert run(doubted, "Twice 21?").stop == "gave_up"
    with pytest.raises(UsageError, match="least_sure is a probability, 0 to 1, not 7"):
        tool_team(ScriptedModel([]), tools, least_sure=7)


def test_draws_stop_with_the_budget():
    model = ScriptedModel([convert("m", "m")] * 9)
    graph = single(model, builtin_tools(["units"]), grounded=True, budget=Budget(model_calls=3))
    result = run(graph, "How many m is 5 km?")
    assert (result.model_calls, len(model.calls), result.stop) == (3, 3, "budget")


def test_free_values_are_never_drawn_again():
    model = ScriptedModel([convert("m", "m"), {"answer": "5 m."}])
    graph = single(model, builtin_tools(["units"]), grounded=False)
    assert run(graph, "How many m is 5 km?").model_calls == 2


def test_each_role_may_have_a_model_of_its_own(tools):
    planner, others = ScriptedModel([PLAN, DONE]), ScriptedModel([call(21), {"answer": "42"}])
    result = run(tool_team(others, tools, roles={"planner": planner}), "What is twice 21?")
    assert (result.answer, planner.remaining, others.remaining) == ("42", 0, 0)


def test_models_are_named_by_spec_and_loaded_once(tmp_path, monkeypatch, tools):
    lines = [{"tool": "double", "arguments": {"value": 21}}, {"answer": "42"}]
    (tmp_path / "others.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    plans = "".join(json.dumps(line) + "\n" for line in (PLAN, DONE))
    (tmp_path / "plans.jsonl").write_text(plans)
    (tmp_path / "shoal.toml").write_text('[models.thinker]\nspec = "scripted:plans.jsonl"\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SHOAL_CONFIG", str(tmp_path / "shoal.toml"))
    team = tool_team("scripted:others.jsonl", tools, roles={"planner": "thinker"})
    assert run(team, "What is twice 21?").answer == "42"
    with pytest.raises(UsageError, match=r"no role 'critic'; its roles are planner, caller"):
        tool_team("embedded", tools, roles={"critic": "embedded"})
    with pytest.raises(UsageError, match="'nobody' is unknown"):
        tool_team("embedded", tools, roles={"planner": "nobody"})
