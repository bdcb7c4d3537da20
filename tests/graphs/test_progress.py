"""What a tool tells while it runs reaches whoever follows the run."""

from typing import Any

from shoal.graphs import run, single, tool_team
from shoal.models import ScriptedModel
from shoal.runs.compare import first_difference
from shoal.tools import progress, tool


@tool
def crawl(pages: int) -> str:
    """Read some pages."""
    for page in range(pages):
        progress(f"{page + 1} of {pages}")
    return "read"


CALL = {"tool": "crawl", "arguments": {"pages": 2}}


def test_progress_is_told_before_the_call_is():
    model = ScriptedModel([CALL, {"answer": "done"}])
    events: list[dict[str, Any]] = []
    assert run(single(model, [crawl]), "Read.", on_event=events.append).answer == "done"
    told = [(e["tool"], e["text"]) for e in events if e["event"] == "tool_progress"]
    assert told == [("crawl", "1 of 2"), ("crawl", "2 of 2")]
    kinds = [event["event"] for event in events]
    assert kinds.index("tool_call") == kinds.index("tool_progress") + 2
    assert len({event["run_id"] for event in events}) == 1
    assert first_difference(events, [e for e in events if e["event"] != "tool_progress"]) is None


def test_progress_goes_to_langgraphs_stream_too():
    replies = [{"thought": "", "next": "call"}, CALL, {"thought": "", "next": "answer"}]
    team = tool_team(ScriptedModel([*replies, {"answer": "done"}]), [crawl])
    parts = list(team.stream({"question": "Read."}, stream_mode="custom"))
    told = [part for part in parts if part["event"] == "tool_progress"]
    assert [part["text"] for part in told] == ["1 of 2", "2 of 2"]
