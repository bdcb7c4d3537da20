"""Which calls of a run were right, and which role's output was the first that was wrong.

Both read a run's stored form alone. A role is judged by what was still to be done when it
spoke: a planner that asks for a call is right while a reference call is missing, a caller is
right when its call is one of those missing. What follows a first mistake is not looked at,
for it may be the best that could be done then.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from shoal.evals.suite import Run

__all__ = ["Call", "Matched", "calls_made", "first_wrong", "match_calls", "same_call"]

Call = Mapping[str, Any]
"""An object with `tool` and `arguments`."""

Same = Callable[[Call, Call], bool]
"""Whether the call that was made (first) is the reference's (second)."""


def same_call(made: Call, reference: Call) -> bool:
    """Whether two calls are equal as JSON: 1 and 1.0 are, 1 and true are not."""
    return made["tool"] == reference["tool"] and _equal(made["arguments"], reference["arguments"])


@dataclass(frozen=True)
class Matched:
    """The calls that were made, beside those of the reference."""

    pairs: list[tuple[Call, Call]]
    """(Made, reference) of those that are the same."""
    missing: list[Call]
    """Of the reference."""
    extra: list[Call]
    """Made."""

    @property
    def all_right(self) -> bool:
        """Whether each reference call was made, and none besides."""
        return not self.missing and not self.extra


def calls_made(run: Run) -> list[Call]:
    """The calls that ran; one that was refused or failed did nothing, and counts for nothing."""
    return [call for call in run["calls"] if call["error"] is None]


def match_calls(made: Sequence[Call], reference: Sequence[Call], same: Same = same_call) -> Matched:
    """Pair each call with the first reference call that is left and the same, in any order."""
    missing, pairs, extra = list(reference), list[tuple[Call, Call]](), list[Call]()
    for call in made:
        found = _position(call, missing, same)
        if found is None:
            extra.append(call)
        else:
            pairs.append((call, missing.pop(found)))
    return Matched(pairs, missing, extra)


def first_wrong(
    run: Run,
    reference: Sequence[Call],
    *,
    same: Same = same_call,
    answer_right: bool | None = None,
) -> str | None:
    """The role whose output was the first that was wrong.

    Args:
        run: Its `events` are read.
        reference: The right calls, in any order; none where no tool serves the question, and
            where answering without a call and giving up are both right.
        same: Whether a call is the reference's.
        answer_right: Whether the answer is; None where it is not judged.

    Returns:
        `planner` for a route that was wrong by what had been done, `caller` or `single` for a
        wrong tool or wrong arguments, `tool` for a right call that was refused or failed,
        `summarizer` (or `single`) for a wrong answer after right calls; None where nothing of
        it was wrong, as when a budget ended the run, and for a floor, which has no roles.
    """
    missing = list(reference)
    speaker: str | None = None
    events: list[dict[str, Any]] = run["events"]
    for event, following in zip(events, [*events[1:], None], strict=False):
        if event["event"] == "model_call":
            speaker = str(event["role"]).replace("solver", "single")
            if not _goes_on(event, following) and _speaks_wrongly(
                speaker, event, missing, reference
            ):
                return speaker
        elif event["event"] == "tool_call" and speaker is not None:
            found = _position(event, missing, same)
            if found is None:
                return speaker
            if event["error"] is not None:
                return "tool"
            del missing[found]
    if not missing and answer_right is False:
        return speaker
    return None


def _goes_on(event: Mapping[str, Any], following: Mapping[str, Any] | None) -> bool:
    """Whether it is the tool call to come that counts: a call may be drawn several times."""
    if following is None or event["role"] == "planner":
        return False
    return following["event"] == "tool_call" or following.get("role") == event["role"]


def _speaks_wrongly(
    role: str, event: Mapping[str, Any], missing: Sequence[Call], reference: Sequence[Call]
) -> bool:
    if event.get("error") is not None:
        # Where no call is right, finding nothing that could be called is.
        return bool(reference) or role not in ("caller", "single")
    value: Any = event.get("value")
    if role == "planner":
        if value["next"] == "call":
            return not missing
        return bool(missing) or (value["next"] == "give_up" and bool(reference))
    if role == "single" and "tool" not in value:
        return bool(missing) or ("give_up" in value and bool(reference))
    return False


def _position(call: Call, among: Sequence[Call], same: Same) -> int | None:
    return next((i for i, other in enumerate(among) if same(call, other)), None)


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        ours, theirs = cast("dict[str, Any]", one), cast("dict[str, Any]", other)
        return ours.keys() == theirs.keys() and all(_equal(ours[k], theirs[k]) for k in ours)
    if isinstance(one, list) and isinstance(other, list):
        left, right = cast("list[Any]", one), cast("list[Any]", other)
        return len(left) == len(right) and all(map(_equal, left, right))
    return one == other
