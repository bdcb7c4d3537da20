"""The benchmark of questions that take several calls."""

import pytest

from benchmarks.several_calls import SETS, SeveralCalls, main
from shoal.evals.suite import Case


@pytest.fixture(scope="module")
def suite() -> SeveralCalls:
    return SeveralCalls(12)


def verdict(suite: SeveralCalls, case: Case, calls: list[tuple[str, dict[str, object]]]):
    made = [
        {"tool": tool, "arguments": arguments, "observation": "", "error": None}
        for tool, arguments in calls
    ]
    return suite.score(case, [{"calls": made, "events": [], "stop": "answered", "answer": ""}])  # type: ignore[list-item]


def test_questions_take_several_calls_of_one_tool_or_of_several(suite: SeveralCalls) -> None:
    for name in SETS:
        cases = [case for case in suite.cases() if case.category == name]
        assert len(cases) == 12
        for case in cases:
            assert len(case.target) > 1
            tools = {step["tool"] for step in case.target}
            assert (len(tools) > 1) == (name == "several tools")
            assert tools <= {tool.name for tool in suite.tools(case)}
    assert [case.question for case in SeveralCalls(12).cases()] == [
        case.question for case in suite.cases()
    ]


def test_calls_are_right_in_any_order_and_with_nothing_else(suite: SeveralCalls) -> None:
    case = suite.cases()[0]
    meant = [(step["tool"], step["arguments"]) for step in case.target]
    assert verdict(suite, case, meant).correct
    assert verdict(suite, case, meant[::-1]).correct
    missing = verdict(suite, case, meant[:-1])
    assert not missing.correct and missing.details == {
        "as many": False,
        "first right": True,
        "right": False,
    }
    wrong = verdict(suite, case, [("other", {}), *meant[1:]])
    assert not wrong.correct and wrong.details["as many"] and not wrong.details["first right"]
    assert not verdict(suite, case, [*meant, ("other", {})]).correct
    assert not verdict(suite, case, []).correct


def test_a_tool_returns_what_was_meant_to_the_calls_that_were_meant(suite: SeveralCalls) -> None:
    case = suite.cases()[0]
    tools = {tool.name: tool for tool in suite.tools(case)}
    for step in case.target:
        assert tools[step["tool"]].function(**step["arguments"]) == step["observation"]


def test_the_table_of_the_embedded_model(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--questions", "1", "--sets", "one tool", "figures", "--against", "embedded"])
    told = capsys.readouterr().out
    assert told.count("| less the other model | +0.0 [+0.0, +0.0] |") == 4
    assert told.count("| floor: first tool |") == 2
