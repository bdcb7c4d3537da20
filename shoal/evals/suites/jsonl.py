"""A suite of your own as a file of JSON Lines, one case a line.

    {"id": "oslo", "question": "How warm is it in Oslo?", "category": "weather",
     "tools": [{"name": "weather", "description": "Current weather in a city.",
                "parameters": {"type": "object", "properties": {"city": {"type": "string"}},
                               "required": ["city"]},
                "returns": {"celsius": 4}}],
     "calls": [{"tool": "weather", "arguments": {"city": "Oslo"}}],
     "answer": "4"}

(on one line). Source and licence are yours.

`tools` are what the case offers; each returns its `returns` whatever it is called with, and
runs nothing. `calls` are the right ones: correct is a run that made each of them once and no
other, in any order, their arguments equal as JSON (1 and 1.0 are, 1 and "1" are not); an
empty list means that no call is right, and without `calls` they are not judged. `answer` is a
text that a right answer contains, whatever the case of its letters; null, or none, is not
judged. Correct is what is right in all that is judged. `id` may be left out (the number of
the line), `category` too.

For example the case above is right when `weather` was called once, with Oslo, and the answer
is "It is 4 degrees."; with the answer "It is cold." the details say `call` 1, `answered` 0.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from shoal.errors import UsageError
from shoal.evals.attribution import calls_made, first_wrong, match_calls
from shoal.evals.suite import Case, Run, Score, Suite
from shoal.evals.suites.files import read_json_lines
from shoal.tools import Tool
from shoal.tools.declared import declared_tool

__all__ = ["JsonLines"]

_FIELDS = ("id", "question", "category", "tools", "calls", "answer")
_TOOL_FIELDS = ("name", "description", "parameters", "returns")


class JsonLines(Suite):
    """Cases of your own, from a file."""

    name = "jsonl"
    source = "a file of the user's own"

    def __init__(self, data: Path | None = None) -> None:
        """Read the file `data`.

        Raises:
            UsageError: None is named.
        """
        if data is None:
            raise UsageError("jsonl is a suite of your own: name its file with --data FILE.jsonl.")
        self.name = data.stem
        self._data = data

    def cases(self) -> Sequence[Case]:
        """The lines, in order.

        Raises:
            UsageError: The file cannot be read, or a line is no case; names file and line.
        """
        cases: dict[str, Case] = {}
        for number, (where, line) in enumerate(read_json_lines(self._data), 1):
            case = _case(where, number, line)
            if case.id in cases:
                raise UsageError(f"{where}: the id {case.id!r} stands there twice.")
            cases[case.id] = case
        return list(cases.values())

    def tools(self, case: Case) -> Sequence[Tool]:
        """The tools of the case, which return what the line says."""
        return [_simulated(tool) for tool in case.data]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """Compare the calls and the answer with those of the line."""
        (run,) = runs
        calls: list[dict[str, Any]] | None = case.target["calls"]
        answer: str | None = case.target["answer"]
        details: dict[str, float | bool] = {}
        if calls is not None:
            details["call"] = match_calls(calls_made(run), calls).all_right
        if answer is not None:
            told = answer.casefold() in str(run["answer"]).casefold()
            details["answered"] = told and run["stop"] == "answered"
        told = bool(details.get("answered", True))
        wrong = None if calls is None else first_wrong(run, calls, answer_right=told)
        correct = all(details.values())
        return Score(correct, details, None if correct else wrong)

    def reference(self, case: Case) -> dict[str, Any]:
        """The calls and the answer of the line."""
        answer: str | None = case.target["answer"]
        line: dict[str, Any] = {"calls": case.target["calls"] or []}
        return line if answer is None else {**line, "answer": answer}


def _case(where: str, number: int, line: Mapping[str, Any]) -> Case:
    _check(not (line.keys() - set(_FIELDS)), where, f"the fields are {', '.join(_FIELDS)}")
    question, answer = line.get("question"), line.get("answer")
    _check(isinstance(question, str) and bool(question), where, "question must be a text")
    _check(answer is None or isinstance(answer, str), where, "answer must be a text or null")
    category = line.get("category", "")
    _check(isinstance(category, str), where, "category must be a text")
    tools = _objects(where, "tools", line.get("tools", []))
    names: list[Any] = []
    for tool in tools:
        _check(
            isinstance(tool.get("name"), str) and not tool.keys() - set(_TOOL_FIELDS),
            where,
            f"a tool has {', '.join(_TOOL_FIELDS)}",
        )
        names.append(tool["name"])
        try:
            _simulated(tool)
        except UsageError as error:
            raise UsageError(f"{where}: {error}") from None
    _check(len(set(names)) == len(names), where, "two of its tools have one name")
    calls = line.get("calls")
    for call in [] if calls is None else _objects(where, "calls", calls):
        _check(
            call.keys() == {"tool", "arguments"} and isinstance(call["arguments"], dict),
            where,
            "a call has a tool and arguments",
        )
        _check(call["tool"] in names, where, f"it offers no tool {call['tool']!r}")
    identity = line.get("id", str(number))
    _check(isinstance(identity, str), where, "id must be a text")
    return Case(identity, question or "", category, {"calls": calls, "answer": answer}, tools)


def _objects(where: str, name: str, value: Any) -> list[dict[str, Any]]:
    rows: list[Any] = cast("list[Any]", value) if isinstance(value, list) else [None]
    _check(all(isinstance(row, dict) for row in rows), where, f"{name} must be a list of objects")
    return rows


def _check(right: bool, where: str, what: str) -> None:
    if not right:
        raise UsageError(f"{where}: {what}.")


def _simulated(tool: Mapping[str, Any]) -> Tool:
    returns = tool.get("returns")

    def function(**_: Any) -> Any:
        return returns

    parameters = tool.get("parameters", {"type": "object", "properties": {}})
    if not isinstance(parameters, dict):
        raise UsageError(f"the parameters of {tool['name']} must be a JSON Schema of an object.")
    return declared_tool(
        tool["name"],
        str(tool.get("description", "")),
        cast("dict[str, Any]", parameters),
        function,
        effect="pure",
    )
