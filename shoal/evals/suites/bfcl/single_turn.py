"""BFCL's cases of one turn: the calls of a run, judged by its `ast_checker`."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from shoal.errors import InvalidCall
from shoal.evals.attribution import Call, calls_made, first_wrong
from shoal.evals.suite import Case, Run, Score
from shoal.evals.suites.bfcl.conversation import question_of
from shoal.evals.suites.bfcl.reference import calls_of_answer, least_call
from shoal.evals.suites.bfcl.schemas import parameters_schema
from shoal.evals.suites.checker import Checker
from shoal.tools import Tool
from shoal.tools.check import plain_json, shown
from shoal.tools.declared import declared_tool

__all__ = ["case_of", "first_wrong_of_any", "lenient_tool", "reference", "score", "tools"]


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
    """A tool with BFCL's schema, which judges the names of the arguments, not their types.

    A model's output is held to the schema before. Whether a recorded call has the right
    types is for BFCL's checker to say; some of its own answers do not.
    """
    name, parameters = function["name"], parameters_schema(function["parameters"])
    known, required = parameters.get("properties", {}), parameters.get("required", [])

    def check(arguments: Mapping[str, Any]) -> dict[str, Any]:
        given = plain_json(name, arguments)
        for key in given:
            if key not in known:
                raise InvalidCall(f"{name}: there is no parameter {shown(key)}.")
        for key in required:
            if key not in given:
                raise InvalidCall(f"{name}: {key} is missing.")
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
    made at least one. A run that its model ended, as where the tools do not fit the context,
    is wrong, and counts under `model_error`.
    """
    made = [{"tool": c["tool"], "arguments": c["arguments"]} for c in calls_made(run)]
    details: dict[str, float | bool] = {"model_error": run["stop"] == "error"}
    if case.category.endswith("irrelevance"):
        correct = not run["calls"] and run["stop"] in ("answered", "gave_up")
        return Score(correct, details, None if correct else first_wrong(run, []))
    if case.category.endswith("relevance"):
        return Score(bool(made), details, None if made else first_wrong_of_any(run))
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
    if checker.ask(request)["valid"]:
        return Score(True, details)

    def same(call: Call, right: Call) -> bool:
        alone = {
            **request,
            "functions": [f for f in case.data["functions"] if f["name"] == right["tool"]],
            "calls": [{"tool": call["tool"], "arguments": call["arguments"]}],
            "answer": [{right["tool"]: right["arguments"]}],
            "category": "simple",
        }
        return bool(checker.ask(alone)["valid"])

    rights = [{"tool": name, "arguments": each[name]} for each in case.target for name in each]
    return Score(False, details, first_wrong(run, rights, same=same))


def first_wrong_of_any(run: Run) -> str | None:
    """The role that was the first wrong where any call at all would have been right."""
    return first_wrong(run, [{}], same=lambda call, _: True)
