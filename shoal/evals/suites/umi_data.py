"""Dialogues to judge roles by: files in alpha-UMi's format, and traces of Shoal."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from shoal.agents import Turn
from shoal.errors import UsageError
from shoal.evals.suites.files import read_json
from shoal.runs import read_trace

__all__ = ["Step", "dialogues", "traces"]

Tools = list[dict[str, Any]]
"""Objects of `name`, `description` and `parameters`."""

_THOUGHT_LIMIT = 240  # as of shoal.agents.Plan
_NEXT = {"call": "call", "finish": "answer", "give up": "give_up"}
_NO_TOOL = "none"


@dataclass(frozen=True)
class Step:
    """One turn of a dialogue.

    Attributes:
        user: What the user said, where it is the user's turn.
        plan: `call`, `finish` or `give up`; None where nothing was planned.
        thought: Of the planner.
        tool, arguments: Of the call, where one was planned.
        observation: What the tool returned.
        answer: Where finishing was planned.
    """

    user: str = ""
    plan: str | None = None
    thought: str = ""
    tool: str | None = None
    arguments: Mapping[str, Any] | None = None
    observation: str | None = None
    answer: str | None = None

    def turns(self) -> Iterator[Turn]:
        """What later steps read of it."""
        if self.plan is None:
            return
        thought = self.thought[:_THOUGHT_LIMIT]
        yield Turn("planner", _compact({"thought": thought, "next": _NEXT[self.plan]}))
        if self.plan == "call":
            call = {"tool": self.tool, "arguments": self.arguments}
            yield Turn("caller", _compact(call))
            if self.observation is not None:
                yield Turn("observation", self.observation)


def dialogues(path: Path) -> Iterator[tuple[Tools, list[Step]]]:
    """The tools and steps of each dialogue of a file in alpha-UMi's format.

    Raises:
        UsageError: The file cannot be read, or is of another format.
    """
    rows = read_json(path)
    if not isinstance(rows, list):
        raise UsageError(f"{path} holds no list of dialogues.")
    for number, row in enumerate(cast("list[Any]", rows), 1):
        try:
            yield _tools(row["tools"]), list(_steps(row["conversations"]))
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise UsageError(
                f"{path}: its dialogue {number} is not in alpha-UMi's format: {error!r}."
            ) from None


def _tools(rows: Sequence[Mapping[str, Any]]) -> Tools:
    tools: dict[str, dict[str, Any]] = {}
    for row in rows:
        properties = {name: _schema(said) for name, said in row["input"].items()}
        parameters = {"type": "object", "properties": properties}
        name = row["Name"]
        tools.setdefault(
            name, {"name": name, "description": row["function"], "parameters": parameters}
        )
    return list(tools.values())


def _schema(said: str) -> dict[str, Any]:
    """Of "type, description"."""
    kind, _, description = said.partition(",")
    known = kind in ("string", "integer", "number", "boolean")
    return {"type": kind if known else "string", "description": description.strip()}


def _steps(turns: Sequence[Mapping[str, str]]) -> Iterator[Step]:
    for place, turn in enumerate(turns):
        if turn["from"] == "user":
            yield Step(user=turn["value"])
        if turn["from"] != "assistant":
            continue
        thought = turn["value"]
        route = re.search(r"Next: (caller|conclusion|give up)\.", thought)
        if route is None:
            continue
        # The first of these that is there counts, wherever it stands.
        if "Next: give up" in thought:
            yield Step(plan="give up", thought=_without_route(thought))
        elif "Next: conclusion" in thought:
            answer = turns[place + 1]["value"]
            yield Step(plan="finish", thought=_without_route(thought), answer=answer)
        else:
            tool, arguments = _call(turns[place + 1]["value"])
            after = turns[place + 2] if place + 2 < len(turns) else {"from": "", "value": ""}
            observed = after["value"] if after["from"] == "observation" else None
            yield Step("", "call", _without_route(thought), tool, arguments, observed)


def _without_route(thought: str) -> str:
    return re.sub(r"\s*Next: (caller|conclusion|give up)\.?\s*$", "", thought)


def _call(text: str) -> tuple[str, dict[str, Any]]:
    """The last action and the last input, as alpha-UMi's parser takes them."""
    _, found, given = text.rpartition("Action Input:")
    _, named, rest = (text if not found else text[: text.rindex("Action Input:")]).rpartition(
        "Action:"
    )
    arguments: Any = json.loads(given) if found else {}
    if not isinstance(arguments, dict):
        raise ValueError("the input of an action is no object")
    return rest.strip() if named else _NO_TOOL, cast("dict[str, Any]", arguments)


def traces(path: Path) -> Iterator[tuple[Tools, list[Step]]]:
    """The tools and steps of each run of a trace that ended by answering or giving up.

    Raises:
        UsageError: The file cannot be read, or its prompts do not hold the tools.
    """
    runs: dict[str, list[dict[str, Any]]] = {}
    for record in read_trace(path):
        runs.setdefault(str(record.get("run_id", "")), []).append(record)
    for name, events in runs.items():
        ends = [event for event in events if event.get("event") == "run_ended"]
        if not ends or ends[-1].get("stop") not in ("answered", "gave_up"):
            continue
        try:
            yield _traced_tools(path, events), list(_traced_steps(events, ends[-1]))
        except (KeyError, TypeError, ValueError) as error:
            raise UsageError(f"{path}: the run {name} cannot be judged by: {error!r}.") from None


def _traced_tools(path: Path, events: Sequence[Mapping[str, Any]]) -> Tools:
    for event in events:
        if event["event"] != "model_call" or event["role"] not in ("planner", "solver"):
            continue
        first: dict[str, str] = event["messages"][0]
        _, found, lines = first["content"].partition("\n\nTools:\n")
        if first["role"] == "system" and found:
            return [json.loads(line) for line in lines.split("\n")]
        break
    raise UsageError(
        f"{path} cannot be judged by: its prompts do not hold the tools' schemas; trace a run "
        "of a model with chat prompts and at least one tool."
    )


def _traced_steps(events: Sequence[Mapping[str, Any]], end: Mapping[str, Any]) -> Iterator[Step]:
    thought = ""
    for event in events:
        match event["event"]:
            case "run_started":
                yield Step(user=event["question"])
            case "model_call" if event.get("error") is None and event["role"] == "planner":
                thought = event["value"]["thought"]
            case "tool_call":
                observed = (
                    event["observation"] if event["error"] is None else f"error: {event['error']}"
                )
                yield Step("", "call", thought, event["tool"], event["arguments"], observed)
                thought = ""
            case _:
                pass
    if end["stop"] == "answered":
        yield Step(plan="finish", thought=thought, answer=end["answer"])
    else:
        yield Step(plan="give up", thought=thought)


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
