"""What is trained on: accepted items, and all that were made."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training needs the extra shoal[train]")

from benchmarks.continued import cases_of, source

TOOL = {
    "type": "function",
    "function": {
        "name": "weekday",
        "description": "Tell the day of the week of a date.",
        "parameters": {"type": "object", "properties": {"day": {"type": "string"}}},
    },
}


def item(status: str, day: str, found: str) -> dict[str, Any]:
    call = {"function": {"name": "weekday", "arguments": {"day": day}}}
    return {
        "status": status,
        "tools": json.dumps([TOOL]),
        "messages": [
            {"role": "user", "content": f"Which weekday is {day}?"},
            {"role": "assistant", "content": "use weekday", "tool_calls": [call]},
            {"role": "tool", "content": found},
            {"role": "assistant", "content": f"{day} is a {found}."},
        ],
    }


def test_items_become_cases_whatever_their_fate(tmp_path: Path) -> None:
    lines = [
        item("accepted", "2027-03-01", "Monday"),
        item("rejected", "2027-03-02", "Friday"),
        {"status": "rejected", "tools": "[]", "messages": []},
    ]
    path = tmp_path / "items.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    accepted, everything = cases_of(path)
    assert [case.question for case in accepted] == ["Which weekday is 2027-03-01?"]
    assert [case.steps[0].observation for case in everything] == ["Monday", "Friday"]
    team, summary = source(accepted)(random.Random(0), 0.5)
    assert (team.kind, summary.kind) == ("team", "summarizer")
    assert summary.messages[-1][1] == '{"answer":"2027-03-01 is a Monday."}'
