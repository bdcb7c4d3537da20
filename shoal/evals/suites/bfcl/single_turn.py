"""BFCL's cases of one turn: the calls of a run, judged by its `ast_checker`."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from shoal.errors import InvalidCall
from shoal.evals.suite import Case, Run, Score
from shoal.evals.suites.bfcl.checker import Checker
from shoal.evals.suites.bfcl.conversation import question_of
from shoal.evals.suites.bfcl.reference import calls_of_answer, least_call
from shoal.evals.suites.bfcl.schemas import parameters_schema
from shoal.tools import Tool
from shoal.tools.check import plain_json, shown
from shoal.tools.declared import declared_tool

__all__ = ["blamed", "case_of", "lenient_tool", "reference", "score", "tools"]


def case_of(category: str, entry: Mapping[str, Any], answer: Any) -> Case:
    """A line of BFCL's as a case."""
    question = question_of(entry["question"][0])
    data = {"functions": entry["function"]}
    return Case(entry["id"], question, category, target=answer, data=data)


def tools(case: Case) -> list[Tool]:
    """The functions on offer; each says that it is done, whatever it is called with."""
    return [lenient_tool(each, _done) for each in case.data["functions"]]


def _done(**_: Any) -> str:
    return "Done."


def lenient_tool(function: Mapping[str, Any], run: Callable[..., str]) -> Tool:
    """A tool with BFCL's schema, which refuses unknown parameters and judges no types.

    A model's output is held to the schema before. Whether a recorded call has the right
    types is for BFCL's checker to say; some of its own answers do not.
    """
    name, parameters = function["name"], parameters_schema(function["parameters"])
    known = parameters.get("properties", {})

    def check(arguments: Mapping[str, Any]) -> dict[str, Any]:
        given = plain_json(name, arguments)
        for key in given:
            if key not in known:
                raise InvalidCall(f"{name}: there is no parameter {shown(key)}.")
        return given

    tool = declared_tool(name, function["description"], parameters, run)
    return replace(tool, check=check)


def reference(case: Case) -> list[dict[str, Any]]:
    """Calls that are right; none for irrelevance, and any at all for relevance."""
    offered = {tool.name: tool for tool in _strict_tools(case)}
    if case.category.endswith("irrelevance"):
        return []
    if case.category.endswith("relevance"):
        tool = next(iter(offered.values()))
        return [least_call(tool.name, tool.parameters)]

    def valid(name: str, arguments: Mapping[str, Any]) -> bool:
        try:
            offered[name].check(arguments)
        except InvalidCall:
            return False
        return True

    return calls_of_answer(case.target, valid)


def _strict_tools(case: Case) -> list[Tool]:
    return [
        declared_tool(f["name"], f["description"], parameters_schema(f["parameters"]), lambda: None)
        for f in case.data["functions"]
    ]


def score(case: Case, run: Run, checker: Checker) -> Score:
    """Judge the calls that were made, in order, without those that were refused.

    Irrelevance is right where the run ended by itself and tried no call; relevance where it
    made at least one.
    """
    tried: list[dict[str, Any]] = run["calls"]
    made = [_call(each) for each in tried if each["error"] is None]
    details: dict[str, float | bool] = {"model_error": run["stop"] == "error"}
    if case.category.endswith("irrelevance"):
        correct = not tried and run["stop"] in ("answered", "gave_up")
        return Score(correct, details, first_wrong=blamed(run, "planner") if tried else None)
    if case.category.endswith("relevance"):
        return Score(bool(made), details, first_wrong=None if made else blamed(run, "planner"))
    wanted = Counter(name for each in case.target for name in each)
    details["extra_calls"] = max(0, len(made) - wanted.total())
    details["right_tools"] = Counter(each["tool"] for each in made) == wanted
    request = {
        "do": "calls",
        "functions": case.data["functions"],
        "calls": made,
        "answer": case.target,
        "category": case.category,
    }
    correct = bool(checker.ask(request)["valid"])
    return Score(correct, details, None if correct else _first_wrong(run, tried, made, wanted))


def _first_wrong(
    run: Run,
    tried: Sequence[Mapping[str, Any]],
    made: Sequence[Mapping[str, Any]],
    wanted: Counter[str],
) -> str | None:
    """The caller where a call was refused or of a wrong tool, or all were of the right ones.

    Otherwise the calls were too few or too many, which is the planner's choice.
    """
    names = Counter(each["tool"] for each in made)
    if len(tried) > len(made) or names == wanted or names.keys() - wanted.keys():
        return blamed(run, "caller")
    return blamed(run, "planner")


def blamed(run: Run, role: str) -> str | None:
    """The role, if it spoke in the run; `single` where one role does it all; else None."""
    spoke = {event.get("role") for event in run["events"]}
    return role if role in spoke else "single" if "single" in spoke else None


def _call(record: Mapping[str, Any]) -> dict[str, Any]:
    return {"tool": record["tool"], "arguments": record["arguments"]}
