"""Where two runs part: step by step, the first thing that is not the same."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

__all__ = ["Difference", "first_difference", "step_name", "steps_of"]

_STEPS = ("model_call", "tool_call", "run_ended", "run_failed")
_SETUP = ("question", "earlier", "graph", "options", "tools")
_FIELDS = {
    "model_call": ("role", "left_out", "earlier_left_out", "messages", "text", "closed_early"),
    "tool_call": ("tool", "arguments", "repeated", "observation"),
    "run_ended": ("stop", "reason", "answer"),
    "run_failed": (),
}
_SHOWN = 60  # characters of a text on each side of the place where it differs


@dataclass(frozen=True)
class Difference:
    """The first thing that is not the same in two runs.

    Attributes:
        step: Counted from 1; 0 is what the runs were given.
        name: The role or the tool of the step, or how the run ended.
        field: What of the step differs; `event` where the runs do different things.
        first: What the one run has; None where it has nothing.
        second: What the other has.
    """

    step: int
    name: str
    field: str
    first: Any
    second: Any

    def sentence(self, first: str, second: str) -> str:
        """The difference in words, given names for the two runs."""
        where = f"Step {self.step} ({self.name})" if self.step else "At the start"
        a, b = _excerpts(self.first, self.second)
        return f"{where}: {self.field} differs: {first} {a}, {second} {b}."


def steps_of(events: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The model calls, the tool calls and the end of a run."""
    return [event for event in events if event["event"] in _STEPS]


def step_name(event: Mapping[str, Any]) -> str:
    """What a step is called: its role, its tool, or how the run ended."""
    match event["event"]:
        case "model_call":
            return str(event["role"])
        case "tool_call":
            return str(event["tool"])
        case "run_ended":
            return str(event["stop"])
        case _:
            return "failed"


def first_difference(
    first: Sequence[Mapping[str, Any]],
    second: Sequence[Mapping[str, Any]],
    *,
    setup: bool = True,
) -> Difference | None:
    """The first difference of two runs, given their events; None where there is none.

    Times, tokens and names of models do not count. A prompt counts where both runs have it.

    Args:
        first: Events of the one run.
        second: Events of the other.
        setup: Whether question, conversation, graph, options and tools count.
    """
    if setup:
        one, other = _started(first), _started(second)
        for field in _SETUP:
            if one.get(field) != other.get(field):
                return Difference(0, "", field, one.get(field), other.get(field))
    ours, theirs = steps_of(first), steps_of(second)
    for number in range(max(len(ours), len(theirs))):
        a = ours[number] if number < len(ours) else None
        b = theirs[number] if number < len(theirs) else None
        if a is None or b is None or a["event"] != b["event"]:
            here = cast("Mapping[str, Any]", a or b)
            return Difference(number + 1, step_name(here), "event", _kind(a), _kind(b))
        for field in (*_FIELDS[a["event"]], "error"):
            if field == "messages" and not (a.get(field) and b.get(field)):
                continue
            if a.get(field) != b.get(field):
                return Difference(number + 1, step_name(a), field, a.get(field), b.get(field))
    return None


def _started(events: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    none: Mapping[str, Any] = {}
    return next((event for event in events if event["event"] == "run_started"), none)


def _kind(event: Mapping[str, Any] | None) -> str | None:
    return None if event is None else f"{event['event']} ({step_name(event)})"


def _excerpts(first: Any, second: Any) -> tuple[str, str]:
    """Both values in short, around the first character that differs."""
    a, b = _text(first), _text(second)
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), None)
    at = min(len(a), len(b)) if at is None else at
    return _around(a, at), _around(b, at)


def _around(text: str, at: int) -> str:
    begin, end = max(0, at - _SHOWN), at + _SHOWN
    return ("…" if begin else "") + text[begin:end] + ("…" if end < len(text) else "")


def _text(value: Any) -> str:
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)
