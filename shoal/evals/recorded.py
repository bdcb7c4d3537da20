"""Calls from a file in place of a model: what a suite scores without asking anyone.

A recording is JSON Lines, one case a line, in one of two forms:

    {"case": "capitals-1", "calls": [{"tool": "look_up", "arguments": {"of": "Norway"}}]}
    {"case": "talk-1", "turns": [[[{"tool": "ls", "arguments": {}}]], []]}

`calls` answers a case of one question. `turns` has one list for each question that the suite
puts, in it a list for each step, in it the calls of that step. An optional `answer` is the
text of every answer; without it that is the last observation.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, cast, runtime_checkable

from shoal.errors import UsageError
from shoal.evals.suite import Case, Run, Suite
from shoal.graphs.trust import AfterUntrusted
from shoal.tools import Registry, Tool, ToolCall

__all__ = ["HasReference", "RecordedSystem", "read_recording"]


@runtime_checkable
class HasReference(Protocol):
    """A suite that knows a right answer of its cases."""

    def reference(self, case: Case) -> dict[str, Any] | None:
        """The line of a recording that is right, without `case`; None where none is known."""
        ...


class RecordedSystem:
    """Replays recorded calls against the tools that a suite offers.

    Each call is checked as a model's would be, and run where it passes; a call that is
    refused stands in the run with its error. A call made twice is run twice.

    Args:
        source: A file as above, or `reference` for the suite's own right answers.

    Raises:
        UsageError: The file cannot be read, or a line is none of a recording.
    """

    name = "recorded"
    spends_as: str | None = None

    def __init__(self, source: str) -> None:
        self._source = source
        self._lines = None if source == "reference" else read_recording(Path(source))

    def play(self, suite: Suite, case: Case, *, seed: int, spend: int | None = None) -> list[Run]:
        """Play one case with what was recorded of it.

        Raises:
            UsageError: Nothing was recorded of it, or not as many turns as the suite puts.
        """
        line = self._line(suite, case)
        turns: list[list[list[Any]]] = line.get("turns", [[line.get("calls", [])]])
        ask = _AskRecorded(turns, line.get("answer"), seed)
        runs = suite.play(case, ask)
        if ask.asked != len(turns):
            raise UsageError(
                f"{self._source} has {len(turns)} turns of {case.id!r}; the suite puts {ask.asked}."
            )
        return runs

    def _line(self, suite: Suite, case: Case) -> Mapping[str, Any]:
        if self._lines is not None:
            line = self._lines.get(case.id)
            if line is None:
                raise UsageError(f"{self._source} has no line for the case {case.id!r}.")
            return line
        line = suite.reference(case) if isinstance(suite, HasReference) else None
        if line is None:
            raise UsageError(f"The suite {suite.name} has no reference answer for {case.id!r}.")
        return line


def read_recording(path: Path) -> dict[str, dict[str, Any]]:
    """The lines of a recording by case.

    Raises:
        UsageError: The file cannot be read, or a line is none of a recording.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The recorded calls in {path} cannot be read: {error}.") from None
    lines: dict[str, dict[str, Any]] = {}
    for number, row in enumerate(text.splitlines(), 1):
        if not row.strip():
            continue
        try:
            line = _checked(json.loads(row))
        except (ValueError, RecursionError) as error:
            raise UsageError(f"{path}, line {number}, is no recorded case: {error}.") from None
        if line["case"] in lines:
            raise UsageError(f"{path}, line {number}: {line['case']!r} stands there twice.")
        lines[line["case"]] = line
    return lines


@dataclass
class _AskRecorded:
    turns: Sequence[Sequence[Sequence[Any]]]
    answer: str | None
    seed: int | None
    asked: int = field(default=0, init=False)
    system: str = "recorded"
    graph: str = "recorded"
    model: None = None
    temperature: float = 0.0

    def __call__(
        self,
        question: str,
        tools: Sequence[Tool],
        *,
        after_untrusted: AfterUntrusted = "allow",  # what was recorded is played as it is
    ) -> Run:
        calls = list(self._calls())
        self.asked += 1
        registry = Registry(tools)
        records = [registry.run(call).model_dump(exclude={"seconds"}) for call in calls]
        seen = [record["observation"] for record in records if record["observation"] is not None]
        return {
            "question": question,
            "answer": self.answer if self.answer is not None else (seen[-1] if seen else ""),
            "stop": "answered",
            "reason": None,
            "calls": records,
            "model_calls": 0,
            "usage": {"prompt": 0, "cached": 0, "forced": 0, "sampled": 0},
            "seconds": 0.0,
            "run_id": "",
            "margin": None,
            "events": [{"event": "tool_call", **record, "repeated": False} for record in records],
        }

    def _calls(self) -> Iterator[ToolCall]:
        # A question without a recorded turn is answered without a call; `play` then refuses.
        if self.asked < len(self.turns):
            for step in self.turns[self.asked]:
                yield from (ToolCall.model_validate(call) for call in step)


def _checked(line: Any) -> dict[str, Any]:
    """The line, if it is one of the two forms; ValueError says what is wrong."""
    if not isinstance(line, dict):
        raise ValueError("a line is an object")
    row = cast("dict[str, Any]", line)
    if not isinstance(row.get("case"), str):
        raise ValueError('"case" must be the id of a case')
    if ("calls" in row) == ("turns" in row):
        raise ValueError('it must have either "calls" or "turns"')
    if unknown := sorted(row.keys() - {"case", "calls", "turns", "answer"}):
        raise ValueError(f"there is no field {unknown[0]!r}")
    if not isinstance(row.get("answer", ""), str):
        raise ValueError('"answer" must be a text')
    turns = row.get("turns", [[row.get("calls")]])
    for turn in _list(turns, "turns"):
        for step in _list(turn, "a turn"):
            for call in _list(step, "a step, and the calls of a case,"):
                _check_call(call)
    return row


def _list(value: Any, what: str) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(f"{what} must be a list")
    return cast("list[Any]", value)


def _check_call(call: Any) -> None:
    try:
        ToolCall.model_validate(call)
    except ValueError:
        raise ValueError('a call is an object of "tool" (a name) and "arguments"') from None
