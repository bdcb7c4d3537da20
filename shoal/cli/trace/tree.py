"""A run as lines of text: when each step began, what it took, and what it wrote."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from shoal.cli.text import printable
from shoal.runs.compare import step_name, steps_of
from shoal.runs.traces import StoredRun

__all__ = ["run_lines", "short", "step_columns", "step_text", "tokens_of"]

_WIDTH = 100
_HEADINGS = f"{'start':>9} {'seconds':>8} {'read':>7} {'cached':>7} {'written':>7}  step"


def run_lines(
    run: StoredRun, events: Sequence[Mapping[str, Any]], *, full: bool = False
) -> Iterator[str]:
    """A run as a tree: model calls below the run, tool calls below the call that made them.

    Args:
        run: As the store lists it.
        events: Of that run.
        full: Whether texts are whole, and prompts are shown where the events have them.
    """
    took = "" if run.seconds is None else f" in {run.seconds:.2f} s"
    graph = f"{run.graph or 'a graph'} on {run.model}" if run.model else run.graph or "a graph"
    yield printable(f"run {run.id}: {graph}, {run.stop or 'unfinished'}{took}")
    started = next((e for e in events if e["event"] == "run_started"), None)
    if started is not None:
        for before in started.get("earlier", ()):
            yield _field("earlier", before, full)
        yield _field("question", started["question"], full)
    yield _HEADINGS
    steps = steps_of(events)
    for place, event in enumerate(steps):
        nested = event["event"] == "tool_call"
        yield step_columns(event, run.began) + "  " + _branch(steps, place) + _said(event, full)
        for name in ("messages", "left_out") if full else ():
            for part in event.get(name) or ():
                yield _below(nested, f"{name}: {_value(part)}")
        for attempt in event.get("attempts") or ():
            yield _below(nested, _attempt(attempt))
    read, written = (
        f"{run.prompt:,} tokens read ({run.cached:,} cached)",
        f"{run.written:,} written",
    )
    yield f"model calls: {run.model_calls}, tool calls: {run.tool_calls}, {read}, {written}"


def step_columns(event: Mapping[str, Any], began: float) -> str:
    """When a step began after the run, what it took in seconds, and its tokens."""
    seconds = event.get("seconds") if event["event"] != "run_ended" else None
    start = event["at"] - began - (seconds or 0.0)
    usage = event.get("usage")
    figures = (
        "" if not usage else f"{usage['prompt']:>7,} {usage['cached']:>7,} {tokens_of(usage):>7,}"
    )
    took = "" if seconds is None else f"{seconds:.3f}"
    return f"{max(0.0, start):>+9.3f} {took:>8} {figures:<23}"


def step_text(event: Mapping[str, Any]) -> str:
    """What a step wrote, made or found."""
    if event["event"] == "tool_call":
        again = " (made before)" if event["repeated"] else ""
        outcome = f"error: {_value(event['error'])}" if event["error"] is not None else None
        return f"({_value(event['arguments'])}){again} -> {outcome or _value(event['observation'])}"
    if event.get("error") is not None:
        return f": error: {_value(event['error'])}"
    text = event.get("answer") if event["event"] == "run_ended" else event.get("text")
    cut = " (cut at the limit of tokens)" if event.get("closed_early") else ""
    return f": {_value(text)}{cut}"


def tokens_of(usage: Mapping[str, int]) -> int:
    """Tokens that were written, forced ones included."""
    return usage["forced"] + usage["sampled"]


def short(text: str, width: int = _WIDTH) -> str:
    """One line that a terminal may be given, at most `width` characters of the text."""
    cut = text if len(text) <= width else text[: width - 1] + "…"
    return printable(cut)


def _said(event: Mapping[str, Any], full: bool) -> str:
    text = step_name(event) + step_text(event)
    return printable(text) if full else short(text)


def _branch(steps: Sequence[Mapping[str, Any]], place: int) -> str:
    """The guide before a step: a tool call hangs below the model call before it."""
    if steps[place]["event"] == "tool_call":
        return "|  `- "
    return "`- " if place == len(steps) - 1 else "|- "


def _below(nested: bool, text: str) -> str:
    return " " * 44 + ("|     " if nested else "|  ") + printable(text)


def _attempt(attempt: Mapping[str, Any]) -> str:
    sure = "" if attempt.get("probability") is None else f", {attempt['probability']:.2f}"
    refused = attempt.get("refused")
    outcome = "stood" if refused is None else f"refused: {_value(refused)}"
    return f"{attempt['model']} ({attempt['kind']}{sure}): {outcome}"


def _field(name: str, value: Any, full: bool) -> str:
    text = f"{name}: {_value(value)}"
    return printable(text, lines=False) if full else short(text)


def _value(value: Any) -> str:
    """A value as text; of one that was not captured, its length."""
    match value:
        case str():
            return value
        case {"sha256": str(digest), "characters": int(count), **rest} if not rest:
            return f"<{count:,} characters, {digest[:8]}>"
        case _:
            return json.dumps(value, ensure_ascii=False)
