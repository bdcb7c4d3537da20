"""Async tools end at their timeout, and calls that do not depend on each other run at once."""

import asyncio
import threading
from typing import Any

import pytest

from shoal.tools import CallRecord, Registry, Tool, tool


def run(one: Tool, **arguments: Any) -> CallRecord:
    return Registry([one]).run({"tool": one.name, "arguments": arguments})


def test_async_tool_that_is_late_is_cancelled():
    ended: list[str] = []

    @tool(timeout=0.05)
    async def slow() -> None:
        """Wait."""
        try:
            await asyncio.sleep(600)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    error = run(slow).error
    assert error == "slow gave no result within 0.05 seconds and was cancelled."
    assert ended == ["cancelled"]


def test_a_timeout_of_the_tools_own_is_not_the_registrys():
    @tool
    async def impatient() -> None:
        """Wait."""
        async with asyncio.timeout(0.01):
            await asyncio.sleep(600)

    assert run(impatient).error == "TimeoutError"


def test_async_tool_that_cannot_be_cancelled_is_left_behind(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("shoal.tools.registry._CANCELLING", 0.05)
    release = threading.Event()

    @tool(timeout=0.05)
    async def stubborn() -> None:
        """Wait without giving way."""
        release.wait(30)

    assert str(run(stubborn).error).endswith("; it may still be running.")
    release.set()


def test_several_calls_run_at_once_and_come_back_in_order():
    together = threading.Barrier(3, timeout=30)

    @tool
    def meet(number: int) -> int:
        """Wait for the others."""
        together.wait()
        return number

    calls = [{"tool": "meet", "arguments": {"number": n}} for n in (1, 2, 3)]
    calls.append({"tool": "meet", "arguments": {}})
    records = Registry([meet]).run_all(calls)
    assert [record.observation for record in records] == ["1", "2", "3", None]
    assert records[3].error == "meet: number is missing."
    assert Registry([meet]).run_all([]) == []
