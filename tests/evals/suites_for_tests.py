"""A suite of sums, and a model that answers them in a way a test can count on."""

import json
import re
import threading
from collections.abc import Sequence
from typing import Any

from shoal.evals import Case, Run, Score, Suite
from shoal.models import Completion, Message, ScriptedModel, Usage
from shoal.tools import Tool, tool


@tool
def add(a: int, b: int) -> int:
    """Add two numbers.

    Args:
        a: One.
        b: The other.
    """
    return a + b


class Sums(Suite):
    """Sums of two numbers, of two categories."""

    name = "sums"
    source = "made here"
    count = 12

    def cases(self) -> Sequence[Case]:
        return [
            Case(f"sum-{n}", f"What is {n} plus {n % 5}?", "even" if n % 2 == 0 else "odd", 2 * n)
            for n in range(self.count)
        ]

    def tools(self, case: Case) -> Sequence[Tool]:
        return [add]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        calls = runs[-1]["calls"]
        a = int(case.id.removeprefix("sum-"))
        right = bool(calls) and calls[0]["arguments"] == {"a": a, "b": a % 5}
        return Score(right, {"called": bool(calls)}, None if right else "single")


class Adder(ScriptedModel):
    """Calls `add` with the numbers of the question, and is off by one in every third case.

    Any number of threads may ask it; it costs 10 tokens of prompt and 5 of output a call.
    """

    def __init__(self) -> None:
        super().__init__([])
        self.asked: list[Sequence[Message]] = []
        self._guard = threading.Lock()

    def complete(self, messages: Sequence[Message], *args: Any, **options: Any) -> Completion:
        with self._guard:
            self.asked.append(messages)
        text = messages[-1]["content"]
        a, b = map(int, re.findall(r"\d+", text)[:2])
        value: Any = {"tool": "add", "arguments": {"a": a + (a % 3 == 0), "b": b}}
        if "observation" in text:
            value = {"answer": "done"}
        usage = Usage(prompt=10, sampled=5)
        return Completion(json.dumps(value), value, "done", usage, 0.0, 0.0, None)
