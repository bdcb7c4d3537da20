"""Tools in processes of their own: run, told of, stopped."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from shoal.errors import UsageError
from shoal.tools import CallRecord, Registry, Tool, progress_to, tool
from tests.tools import process_tools

ROOT = Path(__file__).parents[2]


def run(one: Tool, **arguments: Any) -> CallRecord:
    return Registry([one]).run({"tool": one.name, "arguments": arguments})


def within(one: Tool, seconds: float) -> Tool:
    from dataclasses import replace

    return replace(one, timeout=seconds)


def gone(pid: int) -> bool:
    """Whether a process has ended, or does within a while."""
    for _ in range(200):
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.05)
    return False


def test_a_call_runs_elsewhere_and_comes_back():
    record = run(process_tools.add_days, day="2024-01-01", days=2)
    assert record.error is None and record.observation is not None
    assert '"ordinal":738888' in record.observation
    assert f'"pid":{os.getpid()}' not in record.observation
    assert record.arguments == {"day": "2024-01-01", "days": 2}


def test_the_key_of_a_call_goes_to_its_process_and_to_no_record():
    registry = Registry([process_tools.order])
    call = {"tool": "order", "arguments": {"item": "ink"}}
    record = registry.run(call, key="k1")
    assert record.error is None and record.arguments == {"item": "ink"}
    made = json.loads(record.observation or "")
    assert (made["item"], made["request"]) == ("ink", "k1") and made["pid"] != os.getpid()
    keys = [json.loads(registry.run(call).observation or "")["request"] for _ in range(2)]
    assert all(keys) and keys[0] != keys[1]
    refused = registry.run({"tool": "order", "arguments": {"item": "ink", "request": "mine"}})
    assert refused.observation is None and "request" in (refused.error or "")


def test_the_key_goes_also_where_the_module_holds_the_function_or_another_tool_of_it():
    one = Registry([process_tools.ordered, process_tools.hidden_order])
    made = one.run({"tool": "ordered", "arguments": {"count": 2}}, key="k1")
    assert (made.observation, made.error) == ('[2,"k1"]', None)
    made = one.run({"tool": "told_order", "arguments": {"item": "ink"}}, key="k2")
    assert (made.observation, made.error) == ("ink as k2", None)


def test_arguments_are_checked_before_a_process_starts(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: pytest.fail("a process started"))
    error = run(process_tools.add_days, day="2024-01-01", days=-2).error
    assert error == "add_days: days must be greater than or equal to 0, got -2."


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ("tool", "No such city."),
        ("value", "ValueError: bad value"),
        ("exit", "SystemExit: 3"),
        ("die", "The process of fail ended without a result."),
    ],
)
def test_what_goes_wrong_there_is_the_error(how: str, reason: str):
    record = run(process_tools.fail, how=how)
    assert (record.observation, record.error) == (None, reason)


def test_what_it_returns_is_cut_as_ever():
    observation = run(process_tools.fail, how="long").observation
    assert observation is not None and len(observation) == 2_000
    assert observation.endswith("[cut: 100,000 characters in all]")


def test_computing_without_end_is_stopped():
    record = run(within(process_tools.spin, 0.3))
    assert record.error == "spin gave no result within 0.3 seconds and was stopped."


@pytest.mark.skipif(sys.platform == "win32", reason="there are no process groups")
def test_what_it_started_is_stopped_with_it(tmp_path: Path):
    file = tmp_path / "pids"
    record = run(within(process_tools.spin_with_child, 2), file=str(file))
    assert record.error is not None and record.error.endswith("and was stopped.")
    own, child = map(int, file.read_text().split())
    assert gone(own) and gone(child)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_it_ends_with_a_program_that_is_killed(tmp_path: Path):
    file = tmp_path / "pids"
    code = (
        "from shoal.tools import Registry; from tests.tools.process_tools import spin_with_child;"
        "Registry([spin_with_child]).run({'tool': 'spin_with_child', "
        f"'arguments': {{'file': {str(file)!r}}}}})"
    )
    program = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT)
    while not (file.exists() and file.read_text().endswith("\n")):
        assert program.poll() is None
        time.sleep(0.05)
    own, child = map(int, file.read_text().split())
    program.send_signal(signal.SIGKILL)
    program.wait()
    assert gone(own) and gone(child)


def test_an_async_tool_may_have_a_process():
    assert run(process_tools.wait_a_little, seconds=0.01).observation == "waited"
    late = within(process_tools.wait_a_little, 0.2)
    assert str(run(late, seconds=60).error).endswith("and was stopped.")


def test_a_function_that_was_made_a_tool_under_another_name():
    assert run(process_tools.doubled, number=4).observation == "8"


def test_progress_comes_from_there():
    heard: list[str] = []
    with progress_to(heard.append):
        assert run(process_tools.tell, count=3).observation == "told"
    assert heard == ["1 of 3", "2 of 3", "3 of 3"]


def test_a_function_that_cannot_be_imported_is_refused_when_it_is_defined():
    def inner() -> None:
        """Do it."""

    class Holder:
        def method(self) -> None:
            """Do it."""

    for function in (inner, Holder.method, Holder().method):
        with pytest.raises(UsageError, match=r"at the top level of a module.*move it there") as no:
            tool(process=True)(function)
        assert "\n" not in str(no.value)
    code = "from shoal import tool\n@tool(process=True)\ndef f() -> int:\n  '''Do it.'''\n"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert "not in the program itself; move it to a file of its own and import it." in done.stderr
