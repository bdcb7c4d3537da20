"""Which calls recur, what they cost, and which of them a smaller model could take over.

Steps S3 and S4 of the algorithm of Belcak et al. 2025, Small language models are the future of
agentic AI (arXiv 2506.02153, section 6): calls are clustered, and for each cluster it is asked
what a specialised model would have to do. A cluster here is a role and a tool: prompts of one
role differ in their questions alone, so clusters of whole prompts would only find the roles again.
"""

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from shoal.training.personal import Placeholders

__all__ = ["Group", "group_calls", "takeover_report"]

_WORD = re.compile(r"[^\W\d_]{3,}")
ENOUGH, FEW_ERRORS = 50, 0.05


@dataclass
class Group:
    """The calls of one role about one tool.

    Attributes:
        role: Who was asked.
        tool: What was called, planned for, or answered from; a route, such as `give_up`,
            where it was none.
        calls: How many.
        failed: How many gave nothing, or a call that failed.
        escalated: How many a later model of a cascade answered.
        read, written: Tokens.
        seconds: Of all calls.
        models: Calls by model.
        words: Words of the questions by how many calls have them.
    """

    role: str
    tool: str
    calls: int = 0
    failed: int = 0
    escalated: int = 0
    read: int = 0
    written: int = 0
    seconds: float = 0.0
    models: Counter[str] = field(default_factory=Counter[str])
    words: Counter[str] = field(default_factory=Counter[str])

    @property
    def error_rate(self) -> float:
        """Share of calls that failed."""
        return self.failed / self.calls

    @property
    def escalation_rate(self) -> float:
        """Share of calls that went on to a larger model."""
        return self.escalated / self.calls


def group_calls(runs: Iterable[Sequence[Mapping[str, Any]]]) -> list[Group]:
    """Group the model calls of some runs, those with most tokens first; all runs count."""
    groups: dict[tuple[str, str], Group] = {}
    for events in runs:
        started = next((e for e in events if e["event"] == "run_started"), dict[str, Any]())
        question = started.get("question")
        question = Placeholders().replace(question) if isinstance(question, str) else ""
        words = set(_WORD.findall(question.lower()))
        # Planner and caller work for the tool that is called next, the summarizer from the last.
        last = ""
        for place, event in enumerate(events):
            if event["event"] == "tool_call":
                last = str(event["tool"])
            if event["event"] != "model_call":
                continue
            role = str(event.get("role", ""))
            after = (
                _following_tool(events, place) if role in ("planner", "caller", "single") else None
            )
            tool = (after["tool"] if after else None) or _route(event) or last or "nothing"
            group = groups.setdefault((role, str(tool)), Group(role, str(tool)))
            _count(group, event, after if role in ("caller", "single") else None, words)
    return sorted(groups.values(), key=lambda g: (-(g.read + g.written), g.role, g.tool))


def _following_tool(events: Sequence[Mapping[str, Any]], place: int) -> Mapping[str, Any] | None:
    """The tool call that a call of planner or caller led to."""
    role = events[place].get("role")
    for event in events[place + 1 :]:
        if event["event"] == "tool_call":
            return event
        if event["event"] == "model_call" and event.get("role") in (role, "planner", "summarizer"):
            return None
    return None


def _route(event: Mapping[str, Any]) -> str | None:
    """The tool or the route that a call wrote, where it wrote one."""
    try:
        value: object = json.loads(event["text"])
    except (KeyError, TypeError, ValueError):
        return None
    match value:
        case {"tool": str(tool)}:
            return tool
        case {"next": str(route)}:
            return f"({route})"
        case {"give_up": str()}:
            return "(give_up)"
        case _:
            return None


def _count(
    group: Group, event: Mapping[str, Any], made: Mapping[str, Any] | None, words: set[str]
) -> None:
    usage: Mapping[str, int] = event.get("usage") or {}
    attempts: Sequence[Mapping[str, Any]] = event.get("attempts") or ()
    answered = [str(a["model"]) for a in attempts if a.get("kind") == "answer"]
    group.calls += 1
    group.failed += event.get("error") is not None or bool(made and made.get("error") is not None)
    group.escalated += len(set(answered)) > 1
    group.read += usage.get("prompt", 0)
    group.written += usage.get("forced", 0) + usage.get("sampled", 0)
    group.seconds += float(event.get("seconds") or 0.0)
    group.models[answered[-1] if answered else str(event.get("model", ""))] += 1
    group.words.update(words)


def takeover_report(groups: Sequence[Group], *, enough: int = ENOUGH) -> str:
    """Markdown: the groups, and which of them are candidates for a specialised model.

    A group is a candidate where it has `enough` calls to learn from and at most one in twenty
    failed: then what a smaller model should write is known. Whether it can is measured with
    `shoal eval` once it is trained; the report does not say so.
    """
    tokens = sum(group.read + group.written for group in groups) or 1
    calls = sum(group.calls for group in groups)
    taken = [g for g in groups if g.calls >= enough and g.error_rate <= FEW_ERRORS]
    share = sum(g.read + g.written for g in taken) / tokens
    lines = [
        "# What recurs, and what a smaller model could take over",
        "",
        f"{calls:,} model calls, {tokens:,} tokens, {len(groups)} groups of role and tool.",
        f"Candidates: {len(taken)} groups with {sum(g.calls for g in taken):,} calls and "
        f"{100 * share:.0f}% of the tokens. A candidate has at least {enough} calls to learn from, "
        f"of which at most {100 * FEW_ERRORS:.0f}% failed. That says what to train on, not that it "
        "will work: measure it with `shoal eval` before a smaller model takes over.",
        "",
        "| role | tool or route | calls | tokens read | written a call | failed | escalated "
        "| seconds a call | candidate | words of its questions |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    in_groups = Counter(word for group in groups for word in group.words)
    for group in groups:
        typical = _typical(group, in_groups, len(groups))
        lines.append(
            f"| {group.role} | {_cell(group.tool)} | {group.calls:,} | {group.read:,} "
            f"| {group.written / group.calls:.0f} | {100 * group.error_rate:.0f}% "
            f"| {100 * group.escalation_rate:.0f}% | {group.seconds / group.calls:.2f} "
            f"| {_why(group, enough)} | {_cell(' '.join(typical))} |"
        )
    models = Counter[str]()
    for group in groups:
        models.update(group.models)
    lines += ["", "Answered by: " + ", ".join(f"{_cell(m)} {n:,}" for m, n in models.most_common())]
    return "\n".join(lines) + "\n"


def _why(group: Group, enough: int) -> str:
    if group.calls < enough:
        return f"no: {group.calls} calls"
    return "yes" if group.error_rate <= FEW_ERRORS else "no: too many fail"


def _typical(group: Group, in_groups: Counter[str], count: int) -> list[str]:
    """Five words that this group's questions have and others' have not, as by tf-idf."""
    rated = {word: n * math.log((1 + count) / in_groups[word]) for word, n in group.words.items()}
    return sorted(rated, key=lambda word: (-rated[word], word))[:5]


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
