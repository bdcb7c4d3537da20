"""The registry: names, running under a timeout, and the bounds on what comes back."""

import asyncio
import contextvars
import json
import threading
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from shoal.errors import InvalidCall, ToolError, UsageError
from shoal.tools import (
    CallRecord,
    Registry,
    Tool,
    ToolCall,
    builtin_tools,
    call_schema,
    observation_text,
    tool,
)


def returning(value: object) -> Tool:
    @tool
    def give() -> object:
        """Give the value."""
        return value

    return give


def raising(error: BaseException) -> Tool:
    @tool
    def fail() -> None:
        """Fail."""
        raise error

    return fail


def named(name: str) -> Tool:
    @tool(name=name)
    def anything() -> str:
        """Do anything."""
        return name

    return anything


def run(one: Tool, **arguments: Any) -> CallRecord:
    return Registry([one]).run(ToolCall(tool=one.name, arguments=arguments))


def test_iteration_names_and_get():
    registry = Registry(named(name) for name in ("b", "a"))
    assert registry.names == ("b", "a")
    assert [one.name for one in registry] == ["b", "a"]
    assert len(registry) == 2 and "a" in registry and "c" not in registry
    assert registry.get("a").name == "a"


def test_duplicate_names_are_refused():
    with pytest.raises(UsageError, match='Two tools are named "a"'):
        Registry([named("a"), named("b"), named("a")])


def test_a_plain_function_is_refused():
    with pytest.raises(UsageError, match="is not a tool; decorate the function with @tool"):
        Registry([len])  # pyright: ignore[reportArgumentType]


def test_unknown_name_lists_the_tools():
    registry = Registry([named("a"), named("b"), named("c")])
    with pytest.raises(InvalidCall) as refused:
        registry.validate(ToolCall(tool="foo", arguments={}))
    assert str(refused.value) == 'There is no tool "foo"; the tools are: a, b, c.'
    with pytest.raises(InvalidCall, match="There is no tool"):
        registry.get("foo")


def test_unknown_name_among_hundreds_names_the_closest_first_and_stays_short():
    registry = Registry(named(f"tool_{number}") for number in range(500))
    with pytest.raises(InvalidCall) as refused:
        registry.get("tol_321" + "!" * 5_000)
    assert len(str(refused.value)) < 400
    with pytest.raises(InvalidCall, match=r"500 tools are there, such as: tool_321, .*\.$"):
        registry.get("tol_321")


def test_no_tools_at_all():
    with pytest.raises(InvalidCall, match="there are no tools at all"):
        Registry([]).get("a")


def test_arguments_come_back_as_json_in_the_order_of_the_signature():
    @tool
    def between(start: date, end: date, note: str = "none") -> int:
        """Count days."""
        return (end - start).days

    given = {"end": "2024-01-03", "start": "2024-01-01"}
    call = Registry([between]).validate({"tool": "between", "arguments": given})
    assert list(call.arguments.items()) == [("start", "2024-01-01"), ("end", "2024-01-03")]
    record = Registry([between]).run(call)
    assert (record.observation, record.error) == ("2", None)
    assert CallRecord.model_validate_json(record.model_dump_json()) == record


def test_a_checked_call_no_longer_shares_the_callers_lists():
    @tool
    def total(numbers: list[int]) -> int:
        """Add up."""
        return sum(numbers)

    numbers = [1, 2]
    call = Registry([total]).validate({"tool": "total", "arguments": {"numbers": numbers}})
    numbers.append(3)
    assert call.arguments == {"numbers": [1, 2]}


@pytest.mark.parametrize(
    "call",
    [
        {},
        {"tool": "a"},
        {"tool": 1, "arguments": {}},
        {"tool": "a", "arguments": "x"},
        {"tool": "a", "arguments": {}, "more": 1},
        {"name": "a", "parameters": {}},
        [],
        None,
        "a",
        5,
    ],
)
def test_what_is_no_call_is_an_error_in_the_record(call: Any):
    registry = Registry([named("a")])
    with pytest.raises(InvalidCall, match='A tool call is an object with "tool"'):
        registry.validate(call)
    record = registry.run(call)
    assert record.observation is None
    assert record.error is not None and record.error.startswith("A tool call is an object")


def test_a_refused_call_is_recorded_with_its_arguments_and_does_not_run():
    ran: list[int] = []

    @tool
    def f(x: int) -> None:
        """Do it."""
        ran.append(x)

    record = run(f, x="3")
    assert record.tool == "f" and record.arguments == {"x": "3"}
    assert record.error == 'f: x must be a whole number, got "3".'
    assert record.observation is None and ran == []


def test_refused_arguments_outside_json_are_dropped_from_the_record():
    record = Registry([named("a")]).run({"tool": "a", "arguments": {"x": float("nan")}})
    assert record.arguments == {} and record.error is not None


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (ToolError("No such city."), "No such city."),
        (ToolError(""), "ToolError"),
        (ValueError("bad\n  value"), "ValueError: bad value"),
        (KeyError("x"), "KeyError: 'x'"),
        (ZeroDivisionError(), "ZeroDivisionError"),
        (SystemExit(3), "SystemExit: 3"),
        (KeyboardInterrupt(), "KeyboardInterrupt"),
        (RecursionError("deep"), "RecursionError: deep"),
    ],
)
def test_whatever_a_tool_raises_becomes_the_error(error: BaseException, text: str):
    record = run(raising(error))
    assert (record.observation, record.error) == (None, text)


def test_an_exception_that_cannot_be_written_is_still_an_error():
    class Hostile(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    assert run(raising(Hostile())).error == "Hostile"


def test_a_long_error_is_cut():
    error = run(raising(ValueError("x" * 10**6))).error
    assert error is not None and len(error) == 500 and error.endswith("…")


def test_timeout_ends_the_wait_and_says_that_the_tool_may_go_on():
    release = threading.Event()
    finished = threading.Event()

    @tool(timeout=0.05)
    def slow() -> str:
        """Wait."""
        release.wait(30)
        finished.set()
        return "late"

    record = run(slow)
    assert record.observation is None
    assert record.error == "slow gave no result within 0.05 seconds; it may still be running."
    assert record.seconds >= 0.05 and not finished.is_set()
    release.set()
    assert finished.wait(10), "the docstring says that the function runs on"


def test_a_result_before_the_timeout_counts():
    @tool(timeout=30)
    def quick() -> str:
        """Wait a little."""
        time.sleep(0.02)
        return "in time"

    record = run(quick)
    assert record.observation == "in time" and 0.02 <= record.seconds < 30


def test_async_tool_runs_in_its_own_loop_even_below_a_running_one():
    @tool
    async def double(number: int) -> int:
        """Double a number."""
        await asyncio.sleep(0.001)
        return 2 * number

    async def caller() -> CallRecord:
        return run(double, number=4)

    assert asyncio.run(caller()).observation == "8"


def test_the_callers_context_reaches_the_tool_but_not_back():
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable", default="none")

    @tool
    def read() -> str:
        """Read the variable."""
        value = variable.get()
        variable.set("changed")
        return value

    variable.set("outer")
    assert run(read).observation == "outer"
    assert variable.get() == "outer"


@dataclass
class Point:
    x: int
    y: float


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("as it is\n", "as it is\n"),
        ("", ""),
        (3, "3"),
        (0.5, "0.5"),
        (None, "null"),
        (True, "true"),
        ({"a": [1, 2], "ü": None}, '{"a":[1,2],"ü":null}'),
        (float("nan"), '"NaN"'),
        ([float("inf"), float("-inf")], '["Infinity","-Infinity"]'),
        (date(2024, 3, 31), '"2024-03-31"'),
        (Path("a/b"), '"a/b"'),
        (Point(1, 2.5), '{"x":1,"y":2.5}'),
        ((1, 2), "[1,2]"),
        (2 + 3j, '"2+3j"'),
        ({"type": int}, '{"type":"<class \'int\'>"}'),
        ("half \ud800 pair", "half ? pair"),
    ],
)
def test_observation_of_a_value(value: object, text: str):
    assert run(returning(value)).observation == text


def test_a_value_that_contains_itself_is_an_error():
    loop: list[Any] = []
    loop.append(loop)
    record = run(returning(loop))
    assert record.observation is None and "Circular reference" in str(record.error)


def test_long_observation_is_cut_to_the_limit_and_says_so():
    observation = run(returning("x" * 12_345)).observation
    assert observation is not None and len(observation) == 2_000
    assert observation.endswith("xxx [cut: 12,345 characters in all]")
    assert run(returning("x" * 2_000)).observation == "x" * 2_000


def test_limit_of_the_registry():
    record = Registry([returning(list(range(1_000)))], observation_limit=100).run(
        {"tool": "give", "arguments": {}}
    )
    assert record.observation is not None and len(record.observation) == 100
    with pytest.raises(UsageError, match="at least 100"):
        Registry([], observation_limit=10)
    assert observation_text("x" * 200, 150).startswith("xxx")


def test_call_schema_admits_what_the_registry_admits(tmp_path: Path):
    registry = Registry(builtin_tools(root=tmp_path, notes=tmp_path / "notes.db"))
    schema = call_schema(registry)
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    good = {"tool": "convert_units", "arguments": {"value": 1, "from_unit": "m", "to_unit": "km"}}
    assert validator.is_valid(good) and registry.validate(good)
    for bad in (
        {"tool": "convert_units", "arguments": {"value": "1", "from_unit": "m", "to_unit": "km"}},
        {"tool": "convert_units", "arguments": {"expression": "1"}},
        {"tool": "nothing", "arguments": {}},
        {"tool": "today", "arguments": {"x": 1}},
        {"tool": "today"},
    ):
        assert not validator.is_valid(bad)
        with pytest.raises(InvalidCall):
            registry.validate(bad)
    assert json.loads(json.dumps(schema)) == schema


def test_call_schema_of_one_tool_and_of_none():
    schema = call_schema([named("a")])
    assert schema["properties"]["tool"] == {"type": "string", "const": "a"}
    assert list(schema["properties"]) == ["tool", "arguments"]
    with pytest.raises(UsageError, match="at least one tool"):
        call_schema([])


def test_many_calls_at_once():
    registry = Registry([named("a")])
    records: list[CallRecord] = []
    threads = [
        threading.Thread(
            target=lambda: records.append(registry.run({"tool": "a", "arguments": {}}))
        )
        for _ in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [record.observation for record in records] == ["a"] * 20
