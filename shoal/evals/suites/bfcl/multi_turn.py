"""BFCL's conversations: tools that run in its simulators, judged by what they lead to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from shoal.errors import ShoalError, ToolError
from shoal.evals.attribution import calls_made
from shoal.evals.suite import Ask, Case, Run, Score
from shoal.evals.suites.bfcl.conversation import MORE_TOOLS, question_of, question_of_turn
from shoal.evals.suites.bfcl.reference import calls_of_source
from shoal.evals.suites.bfcl.single_turn import first_wrong_of_any, lenient_tool
from shoal.evals.suites.checker import Checker
from shoal.tools import Tool

__all__ = ["case_of", "play", "reference", "score", "tools_of"]

Simulators = Mapping[str, Sequence[Tool]]
"""The functions of each simulated API, as tools that run nothing yet."""


def case_of(category: str, entry: Mapping[str, Any], answer: Any) -> Case:
    """A line of BFCL's as a case; its question is that of the first turn."""
    messages = [question_of(turn) if turn else MORE_TOOLS for turn in entry["question"]]
    kept = ("id", "initial_config", "involved_classes")
    data = {
        "messages": messages,
        "entry": {key: entry[key] for key in kept},
        "held_back": _held_back(entry.get("missed_function", {}), answer),
    }
    return Case(entry["id"], messages[0], category, target=answer, data=data)


def _held_back(
    missed: Mapping[str, Sequence[str]], answer: Sequence[Sequence[str]]
) -> dict[str, int]:
    """The turn from which each tool is on offer.

    In multi_turn_miss_func_49 the right calls use a tool before it is handed out, and no
    others are right; such a tool is on offer from the start.
    """
    held_back: dict[str, int] = {}
    for turn, names in missed.items():
        used = {line.partition("(")[0] for right in answer[: int(turn)] for line in right}
        held_back |= {name: int(turn) for name in names if name not in used}
    return held_back


def tools_of(functions: Sequence[Mapping[str, Any]]) -> list[Tool]:
    """The functions of one simulated API, as tools that run nothing yet."""
    return [lenient_tool(function, _nothing) for function in functions]


def _nothing(**_: Any) -> str:
    raise ToolError("The tool belongs to no play.")


def play(case: Case, ask: Ask, simulators: Simulators, checker: Checker) -> list[Run]:
    """Put the messages one by one, each with what happened before it.

    Tools that are held back are on offer from their turn on. A turn that ends in an error,
    such as a prompt that does not fit the model's context, ends the conversation.

    Raises:
        ShoalError: The simulators failed.
    """
    messages: list[str] = case.data["messages"]
    simulator = _Simulator(case, checker)
    runs: list[Run] = []
    for turn, message in enumerate(messages):
        question = question_of_turn(message, runs, messages[:turn])
        runs.append(ask(question, _offered(case, turn, simulators, simulator)))
        if simulator.failure is not None:
            raise simulator.failure
        if runs[-1]["stop"] == "error":
            break
    return runs


class _Simulator:
    """The state of a play: the calls that were made in it, which the worker plays again."""

    def __init__(self, case: Case, checker: Checker) -> None:
        self._request = {
            "do": "execute",
            "entry": case.data["entry"],
            "category": case.category,
        }
        self._checker = checker
        self._calls: list[dict[str, Any]] = []
        self.failure: ShoalError | None = None

    def call(self, name: str, arguments: Mapping[str, Any]) -> str:
        call = {"tool": name, "arguments": dict(arguments)}
        try:
            reply = self._checker.ask({**self._request, "calls": [*self._calls, call]})
        except ShoalError as error:
            # A tool's exception would become an observation; this one is no tool's.
            self.failure = error
            raise
        if "refused" in reply:
            raise ToolError(reply["refused"])
        self._calls.append(call)
        return reply["observation"]


def _offered(case: Case, turn: int, simulators: Simulators, simulator: _Simulator) -> list[Tool]:
    return [
        replace(tool, function=_runner(tool.name, simulator))
        for each in case.data["entry"]["involved_classes"]
        for tool in simulators[each]
        if case.data["held_back"].get(tool.name, 0) <= turn
    ]


def _runner(name: str, simulator: _Simulator) -> Callable[..., str]:
    def run(**arguments: Any) -> str:
        return simulator.call(name, arguments)

    return run


def reference(case: Case, simulators: Simulators) -> list[list[list[dict[str, Any]]]]:
    """The calls of BFCL's own solution, a step each."""
    parameters = {
        tool.name: list(tool.parameters["properties"])
        for each in case.data["entry"]["involved_classes"]
        for tool in simulators[each]
    }
    return [[[calls_of_source(line, parameters)] for line in turn] for turn in case.target]


def score(case: Case, runs: Sequence[Run], checker: Checker) -> Score:
    """Judge all turns: the state after each, and what was observed on the way.

    Further calls do no harm where they change nothing; `extra_calls` counts them.
    """
    turns = [
        [{"tool": call["tool"], "arguments": call["arguments"]} for call in calls_made(run)]
        for run in runs
    ]
    made, wanted = sum(map(len, turns)), sum(map(len, case.target))
    failed = any(run["stop"] == "error" for run in runs)
    details: dict[str, float | bool] = {
        "model_error": failed,
        "extra_calls": max(0, made - wanted),
        "made_extra_calls": made > wanted,
        "turns_played": len(runs) / len(case.target),
    }
    silent = next(
        (run for run, right in zip(runs, case.target, strict=False) if right and not run["calls"]),
        None,
    )
    correct = len(runs) == len(case.target) and silent is None and not failed
    if correct:
        request = {
            "do": "turns",
            "entry": case.data["entry"],
            "turns": turns,
            "answer": case.target,
            "category": case.category,
        }
        correct = bool(checker.ask(request).get("valid"))
    # Which of several calls led astray cannot be told: other ways may lead to the same end.
    return Score(correct, details, first_wrong_of_any(silent) if silent is not None else None)
