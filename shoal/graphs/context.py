"""What is left out of a prompt that a model's context cannot hold."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from shoal.agents import Turn
from shoal.graphs.state import RunState

__all__ = ["Omission", "shorter_histories", "shorter_states"]

_LEAST = 200  # characters of the newest observation that are always kept


@dataclass(frozen=True)
class Omission:
    """Text of one observation that a prompt left out.

    Attributes:
        turn: Which turn of the history, from 0.
        characters: How many of its characters, from the end.
    """

    turn: int
    characters: int


def shorter_states(state: RunState) -> Iterator[tuple[RunState, dict[str, Any]]]:
    """Ever shorter forms of what a run has seen, and facts of what each leaves out.

    The conversation before the question goes first, oldest exchange first; then what was
    observed, as `shorter_histories` has it. The question stays, and the tools.

    Yields:
        A state, and for the trace `earlier_left_out`, how many exchanges, and `left_out`,
        the omissions of observations.
    """
    earlier = state.get("earlier", [])
    facts: dict[str, Any] = {}
    for count in range(1, len(earlier) + 1):
        state = {**state, "earlier": earlier[count:]}
        facts = {"earlier_left_out": count}
        yield state, facts
    for history, omissions in shorter_histories(state.get("history", [])):
        left_out = [asdict(omission) for omission in omissions]
        yield {**state, "history": history}, {**facts, "left_out": left_out}


def shorter_histories(history: Sequence[Turn]) -> Iterator[tuple[list[Turn], list[Omission]]]:
    """Ever shorter forms of a history, and what each leaves out.

    The oldest observation goes first, whole; the newest is halved, and again, down to
    200 characters. What the roles wrote is kept: it is short, and says what was done.
    """
    turns = list(history)
    left_out: dict[int, Omission] = {}
    places = [i for i, turn in enumerate(turns) if turn.kind == "observation"]

    def cut(place: int, kept: int) -> bool:
        text = history[place].text
        note = f"[{len(text) - kept:,} characters left out to fit the context]"
        if kept + len(note) >= len(turns[place].text):
            return False
        turns[place] = replace(turns[place], text=text[:kept] + note)
        left_out[place] = Omission(place, len(text) - kept)
        return True

    for place in places[:-1]:
        if cut(place, 0):
            yield list(turns), list(left_out.values())
    for place in places[-1:]:
        kept = len(history[place].text) // 2
        while kept >= _LEAST and cut(place, kept):
            yield list(turns), list(left_out.values())
            kept //= 2
