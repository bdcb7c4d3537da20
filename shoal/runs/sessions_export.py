"""A session as a document: Markdown to read, JSON to work with."""

import json
import re
from datetime import UTC, datetime
from typing import Any

from shoal.runs.sessions import Session, SessionStore

__all__ = ["session_data", "session_markdown"]


def session_data(store: SessionStore, session: Session) -> dict[str, Any]:
    """All of a session as plain data: name, times (UTC), settings, and its turns."""
    return {
        "name": session.name,
        "created": _utc(session.created),
        "used": _utc(session.used),
        "settings": session.settings,
        "turns": [
            {
                "number": turn.number,
                "question": turn.question,
                "asked": _utc(turn.asked),
                "answer": turn.answer,
                "stop": turn.stop,
                "seconds": None if turn.seconds is None else round(turn.seconds, 3),
                "usage": turn.usage,
                "events": store.events(turn.id),
            }
            for turn in store.turns(session.id)
        ],
    }


def session_markdown(store: SessionStore, session: Session) -> str:
    """A session to read: questions as headings, tool calls in fenced blocks, answers."""
    parts = [f"# {_escaped(session.name)}", f"{session.turns} questions, {_utc(session.created)}"]
    for turn in store.turns(session.id):
        parts.append(f"## {turn.number}. {_escaped(' '.join(turn.question.split()))}")
        calls = [e for e in store.events(turn.id) if e.get("event") == "tool_call"]
        for call in calls:
            arguments = json.dumps(call["arguments"], ensure_ascii=False)
            found = call["observation"] if call["error"] is None else f"error: {call['error']}"
            parts.append(_fenced(f"{call['tool']} {arguments}\n{found}"))
        ending = "" if turn.stop == "answered" else f"*({turn.stop or 'not finished'})* "
        parts.append(ending + _escaped(turn.answer))
    return "\n\n".join(part.rstrip() for part in parts) + "\n"


def _fenced(text: str) -> str:
    """`text` in a code block that it cannot end."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _escaped(text: str) -> str:
    """`text` with what Markdown or HTML would read as markup escaped."""
    text = re.sub(r"([\\`*_\[\]<>#|~!])", r"\\\1", text)
    text = re.sub(r"(?m)^(\s*)([-+=])", r"\1\\\2", text)
    return re.sub(r"(?m)^(\s*\d+)([.)])", r"\1\\\2", text)


def _utc(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
