"""Where per-role examples come from: recorded runs, the items of `shoal synth`, public sets.

Prompts are those that the roles send: of a run they are in its trace, for an item or a case
the roles themselves make them.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, cast

from shoal.agents import Caller, Item, Planner, Reviewer, Summarizer, Turn
from shoal.agents.reviewer import DIMENSIONS
from shoal.agents.role import Role
from shoal.models import ScriptedModel
from shoal.runs.capture import MASK
from shoal.tools import CallRecord
from shoal.training.cases import Case, CaseStep, ToolSpec
from shoal.training.examples import thought_for
from shoal.training.records import ROLES, Record

__all__ = ["Style", "case_records", "item_case", "item_reviews", "run_records"]

Style = Literal["compact", "chat"]
"""Prompts of the embedded model, or of models with instructions."""

_ACCEPTED, _REJECTED = 8.0, 5.0  # a review from here on, or below, has an opinion


def run_records(events: Sequence[Mapping[str, Any]], dropped: Counter[str]) -> list[Record]:
    """The examples of one recorded run, if all of it is verified.

    That is: the run ended `answered`, and every call that it made was valid, ran without an
    error, and was not one that had been made before. Of such a run, what a model could not
    write whole is left out.

    Args:
        events: All of the run, as a trace has them.
        dropped: Counts what is left out: reasons that begin with `run:` count runs, the
            others single calls.
    """
    if reason := _unverified(events):
        dropped[f"run: {reason}"] += 1
        return []
    started = next((e for e in events if e["event"] == "run_started"), dict[str, Any]())
    offered = [str(tool["name"]) for tool in started.get("tools") or ()]
    called = [str(e["tool"]) for e in events if e["event"] == "tool_call"]
    tools = tuple(dict.fromkeys([*offered, *called]))
    found: list[Record] = []
    for event in events:
        if event["event"] != "model_call":
            continue
        if event.get("role") not in ROLES:
            dropped["of another role"] += 1
        elif event.get("error") is not None or event.get("closed_early"):
            dropped["not written whole"] += 1
        elif MASK in event["text"]:
            dropped["writes what was masked"] += 1
        else:
            said = [(str(m["role"]), str(m["content"])) for m in event["messages"]]
            messages = (*said, ("assistant", str(event["text"])))
            name = str(event.get("run_id", ""))
            found.append(Record(event["role"], messages, (len(said),), "trace", name, tools))
    return found


def _unverified(events: Sequence[Mapping[str, Any]]) -> str | None:
    """What is wrong with a run, or None."""
    end = next((e for e in reversed(events) if e["event"] in ("run_ended", "run_failed")), None)
    if end is None:
        return "not finished"
    if end.get("stop") != "answered":
        return f"ended {end.get('stop', 'failed')}"
    for event in events:
        if event["event"] == "tool_call":
            if event.get("error") is not None:
                return "a call failed"
            if event.get("repeated"):
                return "a call was repeated"
        elif event["event"] == "model_call" and event.get("error") is None:
            kept = isinstance(event.get("messages"), list) and isinstance(event.get("text"), str)
            if not kept:
                return "recorded without texts"
    return None


def item_case(row: Mapping[str, Any]) -> tuple[Case, tuple[str, ...]]:
    """An item of `shoal synth` that has tools as a case, and the thoughts before its calls.

    Raises:
        ValueError: It is none; says why.
    """
    try:
        described = [tool["function"] for tool in json.loads(row["tools"])]
        tools = tuple(ToolSpec(d["name"], d["description"], d["parameters"]) for d in described)
        question, *rest = cast("list[dict[str, Any]]", row["messages"])
        *middle, last = rest
        steps: list[CaseStep] = []
        thoughts: list[str] = []
        for made, seen in zip(middle[::2], middle[1::2], strict=True):
            call = made["tool_calls"][0]["function"]
            failed = seen["content"].startswith("error: ")
            steps.append(CaseStep(call["name"], call["arguments"], seen["content"], failed))
            thoughts.append(made["content"])
        case = Case(question["content"], tools, tuple(steps), last["content"], (), "synthesis")
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise ValueError(f"it is no item with tools of `shoal synth` ({error!r})") from None
    return case, tuple(thoughts)


def case_records(
    case: Case, style: Style, *, source: str, id: str, thoughts: Sequence[str] = ()
) -> Iterator[Record]:
    """What each role writes for a case, as `tool_team` asks it.

    Args:
        case: Question, tools, right calls and answer.
        style: Of the prompts.
        source: As of `Record`.
        id: As of `Record`.
        thoughts: What the planner thinks before each call; without, the plain `use TOOL`.
    """
    model = ScriptedModel([], name="none", prompt_style=style)
    # A caller that is not asked reads of its tools what they are, and they are no more.
    planner, caller = Planner(model, case.tools), Caller(model, cast("Any", case.tools))
    names = tuple(tool.name for tool in case.tools)
    history: list[Turn] = []
    state = {"question": case.question, "history": history}

    def written(role: Role[Any], value: dict[str, Any]) -> Record:
        said = [(m["role"], m["content"]) for m in role.messages(state)]
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return Record(role.name, (*said, ("assistant", text)), (len(said),), source, id, names)

    for place, step in enumerate(case.steps):
        thought = thoughts[place] if place < len(thoughts) else thought_for(step, case)
        plan = written(planner, {"thought": thought[:240], "next": "call"})
        yield plan
        history.append(Turn("planner", plan.written))
        call = written(caller, {"tool": step.tool, "arguments": step.arguments})
        yield call
        history += [Turn("caller", call.written), Turn("observation", step.observation)]
    route = "give_up" if case.answer is None else "answer"
    yield written(planner, {"thought": thought_for(None, case), "next": route})
    if case.answer is not None:
        yield written(Summarizer(model), {"answer": case.answer})


def item_reviews(row: Mapping[str, Any], case: Case, style: Style, *, id: str) -> Iterator[Record]:
    """The reviews of an item that its fate confirmed.

    Those are the ones that liked what was accepted, and that disliked what the others, or an
    adjudicator, rejected.
    """
    fate = row.get("status")
    if fate != "accepted" and row.get("reason") not in ("reviews", "adjudicator"):
        return
    dims = DIMENSIONS["trajectories"]
    reviewer = Reviewer(ScriptedModel([], name="none", prompt_style=style), dims)
    calls = tuple(
        CallRecord(
            tool=step.tool,
            arguments=step.arguments,
            observation=None if step.failed else step.observation,
            error=step.observation.removeprefix("error: ") if step.failed else None,
            seconds=0.0,
        )
        for step in case.steps
    )
    item = Item(case.question, case.answer or "", calls=calls)
    said = [(m["role"], m["content"]) for m in reviewer.messages({"item": item})]
    names = tuple(tool.name for tool in case.tools)
    for review in row.get("reviews") or ():
        scores = {name: pair[0] for name, pair in review["scores"].items()}
        if set(scores) != {f"{part}.{dim}" for part, names_ in dims.items() for dim in names_}:
            continue
        mean = sum(scores.values()) / len(scores)
        if mean < _ACCEPTED if fate == "accepted" else mean >= _REJECTED:
            continue
        value: dict[str, Any] = {"comment": review["comment"]}
        for part, dimensions in dims.items():
            value[part] = {name: scores[f"{part}.{name}"] for name in dimensions}
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        messages = (*said, ("assistant", text))
        yield Record("reviewer", messages, (len(said),), "synthesis", id, names)
