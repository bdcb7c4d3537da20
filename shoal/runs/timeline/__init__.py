"""A run as one HTML page that loads nothing: every step on a timeline, and what it read.

What models and tools wrote reaches the page as text that jinja2 escapes, and as JSON that the
page's script puts into text nodes. The page's own policy admits no other script than that one,
by its hash. Rows are made as they scroll into view, so ten thousand cost no more than fifty.
"""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

from shoal.runs.compare import step_name, steps_of

__all__ = ["timeline"]

_KINDS = {"model_call": "model", "tool_call": "tool", "run_ended": "end", "run_failed": "end"}
_DETAILS = (
    *("model", "text", "arguments", "observation", "repeated", "answer", "reason", "error"),
    *("closed_early", "left_out", "earlier_left_out", "attempts", "features"),
)


def timeline(events: Sequence[Mapping[str, Any]]) -> bytes:
    """The page of one run, as UTF-8.

    Args:
        events: Of the run, in order; the first tells when it began.
    """
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    script = _part("script.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    started, end = _first(events, "run_started"), _first(events, "run_ended", "run_failed")
    page = environment.from_string(_part("page.html")).render(
        title=_shown(started.get("question", "A run")),
        answer=_shown(end.get("answer") or end.get("error") or "The run has no end."),
        facts=_facts(events, started, end),
        style=Markup(_part("style.css")),
        script=Markup(script),
        script_hash=f"sha256-{digest}",
        data=Markup(_data(events, started)),
    )
    return page.encode("utf-8", "replace")  # a lone surrogate has no UTF-8


def _first(events: Sequence[Mapping[str, Any]], *kinds: str) -> Mapping[str, Any]:
    none: Mapping[str, Any] = {}
    return next((event for event in events if event["event"] in kinds), none)


def _facts(
    events: Sequence[Mapping[str, Any]], started: Mapping[str, Any], end: Mapping[str, Any]
) -> list[tuple[str, str]]:
    calls = [event for event in events if event["event"] == "model_call"]
    usages = [event["usage"] for event in calls if event.get("usage")]
    total = {key: sum(usage[key] for usage in usages) for key in usages[0]} if usages else {}
    models = dict.fromkeys(str(event["model"]) for event in calls)
    began = datetime.fromtimestamp(started.get("at", 0.0), UTC)
    seconds = end.get("seconds")
    facts = [
        ("run", str(started.get("run_id", ""))),
        ("graph", str(started.get("graph", "not told"))),
        ("model", ", ".join(models) or "none"),
        ("ended", str(end.get("stop", "failed" if end else "unfinished"))),
        ("began", began.isoformat(" ", "seconds")),
        ("seconds", "not told" if seconds is None else f"{seconds:.3f}"),
        ("model calls", f"{len(calls):,}"),
        ("tool calls", f"{sum(event['event'] == 'tool_call' for event in events):,}"),
    ]
    if total:
        facts.append(("read", f"{total['prompt']:,} tokens, {total['cached']:,} of them cached"))
        written = total["forced"] + total["sampled"]
        facts.append(("written", f"{written:,} tokens, {total['forced']:,} of them forced"))
    return facts


def _data(events: Sequence[Mapping[str, Any]], started: Mapping[str, Any]) -> str:
    """The steps as JSON in ASCII, without the one character that could end the element.

    Texts of prompts are kept once and pointed at: a conversation repeats them at each step.
    """
    texts: dict[str, int] = {}
    began = started.get("at", 0.0)
    steps = [_step(event, began, texts) for event in steps_of(events)]
    data = json.dumps({"steps": steps, "texts": list(texts)}, separators=(",", ":"))
    return data.replace("<", "\\u003c")


def _step(event: Mapping[str, Any], began: float, texts: dict[str, int]) -> dict[str, Any]:
    kind = _KINDS[event["event"]]
    seconds = 0.0 if kind == "end" else event.get("seconds") or 0.0
    step: dict[str, Any] = {
        "kind": kind,
        "name": step_name(event),
        "start": round(max(0.0, event["at"] - began - seconds), 6),
        "seconds": round(seconds, 6),
    }
    for name in _DETAILS:
        if event.get(name) not in (None, False, "", [], {}):
            step[name] = event[name]
    if usage := event.get("usage"):
        step["usage"] = usage
    if messages := event.get("messages"):
        step["messages"] = [
            [message["role"], texts.setdefault(_shown(message["content"]), len(texts))]
            for message in messages
        ]
    return step


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _part(name: str) -> str:
    return files("shoal.runs.timeline").joinpath(name).read_text(encoding="utf-8")
