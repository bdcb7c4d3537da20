"""Checks: right trajectories pass, and each kind of wrong one is named for what it is."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from shoal import tool
from shoal.agents import Item
from shoal.errors import UsageError
from shoal.synthesis.checks import pair_faults, trajectory_faults
from shoal.synthesis.world import Posed, check_tools, pose, tools_of, world
from shoal.tools import CallRecord
from shoal.training.cases import CaseStep

ALL = "math,units,dates,notes,files"


def record(name: str, observation: str | None, error: str | None = None, **arguments) -> CallRecord:
    return CallRecord(
        tool=name, arguments=arguments, observation=observation, error=error, seconds=0.0
    )


SUM = record("calculate", "5", expression="2 + 3")
ITEM = Item("What is 2 + 3?", "2 + 3 is 5.", calls=(SUM,))
OPEN = Posed(ITEM.instruction)
KNOWN = replace(OPEN, steps=(CaseStep("calculate", {"expression": "2+3"}, "5"),))


def fault_of(item: Item, posed: Posed = OPEN) -> str | None:
    faults = trajectory_faults(item, posed, ALL)
    return faults[0].kind if faults else None


def test_a_right_trajectory_passes() -> None:
    assert fault_of(ITEM) is None and fault_of(ITEM, KNOWN) is None


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"calls": ()}, "no call"),
        ({"calls": (record("calculate", None, "No.", expression="2 +"),)}, "failed call"),
        ({"calls": (record("calculate", "5", text="2 + 3"),)}, "schema"),
        ({"calls": (record("nothing", "5"),)}, "schema"),
        ({"calls": (record("weekday", "Monday", day="2024-01-01"),)}, "ungrounded"),
        ({"calls": (record("calculate", "6", expression="2 + 3"),)}, "execution"),
        ({"response": "It is 15."}, "answer"),
        ({"response": "It is 5.2."}, "answer"),
        ({"response": "It is 5, or 7."}, "answer"),
        ({"response": "2 is 3 is 2 is 3 is 5."}, "repetition"),
    ],
)
def test_what_is_wrong_is_named(change, kind: str) -> None:
    assert fault_of(replace(ITEM, **change)) == kind


def test_where_the_right_calls_are_known_only_these_pass() -> None:
    other = record("calculate", "2", expression="2")
    assert fault_of(replace(ITEM, calls=(other,), response="It is 2.")) is None
    assert fault_of(replace(ITEM, calls=(other,), response="It is 2."), KNOWN) == "wrong call"
    assert fault_of(replace(ITEM, calls=(SUM, SUM)), KNOWN) == "wrong call"


def test_where_the_right_answer_is_known_its_numbers_stand_in_its_order() -> None:
    posed = replace(KNOWN, answer="2 + 3 is 5.")
    for answer in ("2 + 3 is 5", "The sum of 2 and 3 is 5.", "It is 5."):
        assert fault_of(replace(ITEM, response=answer), posed) is None
    assert fault_of(replace(ITEM, response="5 + 2 is 3."), posed) == "answer"
    exact = trajectory_faults(replace(ITEM, response="It is 5."), posed, ALL, exact=True)
    assert [fault.kind for fault in exact] == ["answer"]
    assert not trajectory_faults(ITEM, posed, ALL, exact=True)


def test_choices_need_not_be_said_and_observations_count_as_said() -> None:
    calls = (
        record("add_days", "2024-01-31", start="2024-01-01", days=30),
        record("weekday", "Wednesday", day="2024-01-31"),
    )
    item = Item(
        "Which weekday is 30 days after 2024-01-01?", "2024-01-31, a Wednesday.", calls=calls
    )
    assert fault_of(item, Posed(item.instruction)) is None
    assert fault_of(replace(item, calls=calls[1:]), Posed(item.instruction)) == "ungrounded"


def test_templates_give_questions_whose_right_calls_run_in_their_world() -> None:
    tools = tools_of(ALL)
    for number in range(60):
        posed = pose(random.Random(f"t{number}"), ALL, tools)
        assert posed == pose(random.Random(f"t{number}"), ALL, tools)
        assert posed.steps is not None
        with world(ALL, posed) as registry:
            assert registry.names == posed.offered
            for step in posed.steps:
                found = registry.run({"tool": step.tool, "arguments": step.arguments})
                assert found.error is None
                if len(posed.steps) == 1:
                    assert found.observation == step.observation


def test_templates_keep_to_the_tools_asked_for() -> None:
    posed = pose(random.Random(0), "weekday", tools_of("weekday"))
    assert posed.steps is not None and {step.tool for step in posed.steps} == {"weekday"}


def test_nothing_is_left_of_a_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with world(ALL, Posed("x")) as registry:
        registry.run({"tool": "add_note", "arguments": {"text": "hello"}})
        assert list(tmp_path.iterdir())
    assert not list(tmp_path.iterdir())


@tool(effect="effect")
def erase() -> str:
    """Erase everything."""
    raise AssertionError("it must not run")


@tool
def double(value: int) -> int:
    """Double a number."""
    return 2 * value


def test_a_tool_of_ones_own_with_an_effect_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "own_tools", sys.modules[__name__])
    check_tools("notes,own_tools:double")
    with pytest.raises(UsageError, match="erase has an effect"):
        check_tools("own_tools:double,own_tools:erase")
    with pytest.raises(UsageError, match="templates"):
        pose(random.Random(0), "own_tools:double", [double])


@pytest.mark.parametrize(
    ("instruction", "response", "kind"),
    [("Say hi.", "Hi.", None), ("Say hi.", "?!", "empty"), ("Say hi.", "say HI", "echo")],
)
def test_pairs_are_looked_at_too(instruction: str, response: str, kind: str | None) -> None:
    assert [fault.kind for fault in pair_faults(Item(instruction, response))] == (
        [kind] if kind else []
    )
