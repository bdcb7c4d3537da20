"""What the commands of a chat tell, as text."""

import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from shoal.cli.chat.settings import BUDGET, Settings
from shoal.cli.chat.talk import Chat
from shoal.errors import UsageError
from shoal.runs.sessions import SessionStore, Turn

__all__ = [
    "GRAPHS",
    "KEYS",
    "LIMITS",
    "brief",
    "budget",
    "call_text",
    "export",
    "found",
    "graphs",
    "last_exchanges",
    "plan_of",
    "questions",
    "sessions",
    "setting",
    "settings",
    "tools",
    "trace",
]

GRAPHS = {
    "tool_team": "a planner, a caller and a summarizer",
    "single": "one role that plans, calls and answers",
}
LIMITS = {
    "steps": "tool calls",
    "model_calls": "model calls",
    "tokens": "tokens",
    "seconds": "seconds",
    "call_tokens": "tokens in one output",
}
KEYS = (
    "Enter sends; Esc Enter (or Alt-Enter) breaks the line; Ctrl-X Ctrl-E opens $EDITOR.",
    "Ctrl-O unfolds the last steps; Ctrl-R searches what you typed before.",
    "Ctrl-C stops an answer; Ctrl-D leaves.",
)


def brief(text: str, limit: int = 60) -> str:
    """A text in one line of at most `limit` characters."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def questions(number: int) -> str:
    """How many questions, in words."""
    return f"{number} question{'' if number == 1 else 's'}"


def graphs(current: str) -> str:
    """The graphs, the one in force marked."""
    lines = [f"{'*' if n == current else ' '} {n:<10} {about}" for n, about in GRAPHS.items()]
    return "\n".join(lines)


def tools(settings: Settings) -> str:
    """The tools with signature, effect and description."""
    from shoal.cli.tools import signature

    lines = [
        f"{signature(tool)}  [{tool.effect}]\n    {tool.description}"
        for tool in settings.load_tools()
    ]
    return "\n".join(lines)


def plan_of(event: dict[str, Any]) -> str | None:
    """What a model call decided to do next; None where it is no plan."""
    value = event.get("value")
    if not isinstance(value, dict):
        return None
    if event.get("role") == "planner":
        return f"{value['thought']} -> {value['next']}".lstrip()  # pyright: ignore
    if event.get("role") == "solver" and "tool" in value:
        return f"call {value['tool']}"
    return None


def call_text(call: Mapping[str, Any]) -> str:
    """A tool call as it would be written in Python."""
    arguments: dict[str, Any] = call["arguments"]
    given = (f"{key}={json.dumps(value, ensure_ascii=False)}" for key, value in arguments.items())
    return f"{call['tool']}({', '.join(given)})"


def trace(turn: Turn, events: Sequence[dict[str, Any]]) -> str:
    """The steps of a turn, unfolded."""
    lines = [f"question {turn.number}: {turn.question}"]
    for event in events:
        lines += _tool_call(event) if event["event"] == "tool_call" else _model_call(event)
    ending = f" in {turn.seconds:.2f} s" if turn.seconds is not None else ""
    lines.append(f"{(turn.stop or 'not finished').replace('_', ' ')}{ending}: {turn.answer}")
    return "\n".join(lines)


def _model_call(event: dict[str, Any]) -> list[str]:
    usage, head = event.get("usage"), f"  {event['role']}"
    if usage:
        written = usage["forced"] + usage["sampled"]
        head += f"  {event.get('seconds', 0):.2f} s, {usage['prompt']:,} tokens read "
        head += f"({usage['cached']:,} cached), {written:,} written ({usage['forced']:,} forced)"
    body = event.get("text") or event.get("error") or ""
    return [head, *_indented(body)]


def _tool_call(event: dict[str, Any]) -> list[str]:
    again = ", answered from the record" if event["repeated"] else ""
    found = event["observation"] if event["error"] is None else f"error: {event['error']}"
    head = f"  {call_text(event)}  {event['seconds']:.2f} s{again}"
    return [head, *_indented(found or "")]


def _indented(text: str) -> list[str]:
    return [f"    {line}" for line in text.split("\n")]


def last_exchanges(turns: Sequence[Turn], count: int = 3) -> list[str]:
    """The end of a conversation, a line each for question and answer."""
    lines: list[str] = []
    for turn in turns[-count:]:
        said = brief(turn.answer, 100) or (turn.stop or "not finished")
        lines += [f"> {brief(turn.question, 100)}", f"  {said}"]
    return lines


def sessions(store: SessionStore, limit: int = 20) -> str:
    """The sessions, the last used first."""
    some = store.sessions(limit + 1)
    if not some:
        return "There are no sessions yet."
    width = max(len(session.name) for session in some[:limit])
    lines = [
        f"{s.name:<{width}}  {_when(s.used)}  {questions(s.turns):>13}  {brief(s.first or '')}"
        for s in some[:limit]
    ]
    more = ["(older ones: `shoal sessions`)"] if len(some) > limit else []
    return "\n".join([*lines, *more])


def found(store: SessionStore, words: str) -> str:
    """Where some words were said."""
    hits = store.search(words)
    lines = [
        f"{session.name} {turn.number}: {brief(turn.question)}\n    {brief(turn.answer, 100)}"
        for session, turn in hits
    ]
    return "\n".join(lines) or f"No session holds {words!r}."


def _when(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def budget(chat: Chat) -> str:
    """What one question may cost, and what the session has."""
    limits, turns = chat.settings.limits(), chat.turns()
    may = ", ".join(f"{getattr(limits, name):,g} {LIMITS[name]} ({name})" for name in BUDGET)
    spent = {key: sum(turn.usage.get(key, 0) for turn in turns) for key in _SPENT}
    seconds = sum(turn.seconds or 0.0 for turn in turns)
    return (
        f"A question may take {may}.\n"
        f"This session took {questions(len(turns))}, {spent['model_calls']:,} model calls, "
        f"{spent['prompt']:,} tokens read ({spent['cached']:,} cached), "
        f"{spent['forced'] + spent['sampled']:,} written, {seconds:.1f} s."
    )


_SPENT = ("model_calls", "prompt", "cached", "forced", "sampled")


def setting(settings: Settings, name: str) -> str:
    """One setting in words."""
    value = getattr(settings, name)
    if value is None:
        by_default = {
            "temperature": f"{settings.heat():g} (as the model has it)",
            "seed": "none",
            "grounded": "as the model needs",
            "root": f"{Path.cwd()} (the current folder)",
        }
        return by_default[name]
    return {True: "on", False: "off"}[value] if isinstance(value, bool) else str(value)


def settings(settings: Settings) -> str:
    """All settings."""
    lines = [f"{n:<12} {setting(settings, n)}" for n in ("temperature", "seed", "grounded", "root")]
    fixed = [f"{n:<12} {getattr(settings, n)}" for n in ("model", "graph", "tools", "engine")]
    return "\n".join([*lines, *fixed])


def export(chat: Chat, name: str) -> str:
    """Write the session to a file that does not exist yet; tells where."""
    from shoal.runs.sessions_export import session_data, session_markdown

    session = chat.store.get(chat.named_session().name)
    if name.endswith(".json"):
        text = json.dumps(session_data(chat.store, session), indent=2) + "\n"
    else:
        text = session_markdown(chat.store, session)
    path = Path(name).expanduser()
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{path} exists already; name another file.") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from None
    return f"Wrote {questions(session.turns)} to {path}."
