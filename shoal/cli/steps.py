"""The steps of a run as they happen: in colour on a terminal, else plain lines."""

import json
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from shoal.cli.background import Event
from shoal.cli.text import printable

__all__ = ["Line", "Show", "awaited", "lines_of", "live_steps"]

_ENDINGS = {"answered": "answer", "gave_up": "gave up", "budget": "stopped", "error": "error"}
_STYLES = {
    "question": "bold",
    "plan": "dim",
    "call": "cyan",
    "answer": "bold green",
    "gave up": "yellow",
    "stopped": "yellow",
    "error": "red",
    "context": "yellow",
    "cost": "dim",
}


class Line(NamedTuple):
    """One thing to tell: what it is, and the text, which may still hold anything."""

    label: str
    text: str


Show = Callable[[Sequence[Line], str], None]
"""Print some lines; then, on a terminal, say what is being waited for ("" for nothing)."""


def lines_of(event: Event) -> list[Line]:
    """What a user is told of an event."""
    match event["event"]:
        case "run_started" | "run_resumed":
            return [Line("question", event["question"])]
        case "model_call":
            value = event.get("value")
            left_out = _left_out(event)
            if event["role"] != "planner" or not isinstance(value, dict):
                return left_out  # a call is told when it was made, an answer at the end
            return [*left_out, Line("plan", f"{value['thought']} -> {value['next']}".lstrip())]
        case "tool_call":
            again = " (made before; answered from the record)" if event["repeated"] else ""
            found = "observation" if event["error"] is None else "error"
            text = event["observation"] if event["error"] is None else event["error"]
            return [Line("call", _call(event) + again), Line(found, text or "")]
        case "tool_progress":
            return [Line("progress", f"{event['tool']}: {event['text']}")]
        case "run_ended":
            return [Line(_ENDINGS[event["stop"]], event["answer"])]
        case _:
            return []


def awaited(event: Event) -> str:
    """What happens next, as far as an event tells."""
    if event["event"] in ("run_ended", "asks"):
        return ""
    if event["event"] == "tool_progress":
        return f"running {event['tool']}: {event['text']}"
    value = event.get("value")
    return f"running {value['tool']}" if isinstance(value, dict) and "tool" in value else "thinking"


@contextmanager
def live_steps() -> Generator[Show, None, None]:
    """A `Show` for standard output."""
    if not sys.stdout.isatty():
        yield _show_plain
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False)
    with console.status("loading") as status:

        def show(lines: Sequence[Line], waiting: str) -> None:
            for line in lines:
                if line.label == "progress":
                    continue  # it is said of what is waited for, and gone afterwards
                grid = Table.grid(padding=(0, 1))
                grid.add_column(width=11)
                grid.add_column(overflow="fold")
                style = _STYLES.get(line.label, "")
                # Text, not str: rich reads markup in a str
                text = Text(printable(line.text, lines=True), style=style)
                grid.add_row(Text(line.label, style=style), text)
                console.print(grid)
            if waiting:
                status.update(escape(printable(waiting)))
                status.start()  # as it may have stopped for a question
            else:
                status.stop()

        yield show


def _show_plain(lines: Sequence[Line], waiting: str) -> None:
    for line in lines:
        # continued lines are indented, so that no text can pose as a step of its own
        text = printable(line.text, lines=True).replace("\n", "\n  ")
        print(f"{line.label}: {text}", flush=True)


def _left_out(event: Event) -> list[Line]:
    parts: list[str] = []
    if exchanges := event.get("earlier_left_out", 0):
        parts.append(f"{exchanges} earlier question{'s' if exchanges > 1 else ''}")
    if omissions := event.get("left_out", ()):
        characters = sum(omission["characters"] for omission in omissions)
        which = "the observation" if len(omissions) == 1 else f"{len(omissions)} observations"
        parts.append(f"{characters:,} characters of {which}")
    return [Line("context", f"full: left out {' and '.join(parts)}")] if parts else []


def _call(event: Event) -> str:
    arguments: dict[str, Any] = event["arguments"]
    given = (f"{key}={json.dumps(value, ensure_ascii=False)}" for key, value in arguments.items())
    return f"{event['tool']}({', '.join(given)})"
