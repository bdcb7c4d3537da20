import sys

import pytest

from shoal.cli.steps import Line, awaited, lines_of, live_steps

TOOL_CALL = {
    "event": "tool_call",
    "tool": "convert_units",
    "arguments": {"value": 26.2, "from_unit": "miles"},
    "observation": "42.16 km",
    "error": None,
    "repeated": False,
}


def model_call(role, value):
    return {"event": "model_call", "role": role, "value": value}


@pytest.mark.parametrize(
    ("event", "lines", "next_"),
    [
        ({"event": "run_started", "question": "Why?"}, [("question", "Why?")], "thinking"),
        (
            model_call("planner", {"thought": "convert", "next": "call"}),
            [("plan", "convert -> call")],
            "thinking",
        ),
        (model_call("planner", {"thought": "", "next": "answer"}), [("plan", "-> answer")], None),
        (model_call("caller", {"tool": "today", "arguments": {}}), [], "running today"),
        (model_call("single", {"tool": "today", "arguments": {}}), [], "running today"),
        (model_call("summarizer", {"answer": "4"}), [], "thinking"),
        ({"event": "model_call", "role": "planner", "error": "no"}, [], "thinking"),
        (
            TOOL_CALL,
            [("call", 'convert_units(value=26.2, from_unit="miles")'), ("observation", "42.16 km")],
            "thinking",
        ),
        (
            TOOL_CALL | {"observation": None, "error": "no unit", "repeated": True},
            [
                (
                    "call",
                    'convert_units(value=26.2, from_unit="miles")'
                    " (made before; answered from the record)",
                ),
                ("error", "no unit"),
            ],
            "thinking",
        ),
        ({"event": "run_ended", "stop": "answered", "answer": "4"}, [("answer", "4")], ""),
        ({"event": "run_ended", "stop": "gave_up", "answer": "no"}, [("gave up", "no")], ""),
        ({"event": "run_ended", "stop": "budget", "answer": "no"}, [("stopped", "no")], ""),
        ({"event": "run_ended", "stop": "error", "answer": "no"}, [("error", "no")], ""),
        (
            {"event": "tool_progress", "tool": "crawl", "text": "3 of 10"},
            [("progress", "crawl: 3 of 10")],
            "running crawl: 3 of 10",
        ),
        ({"event": "unheard_of"}, [], "thinking"),
    ],
)
def test_what_is_told_of_each_event(event, lines, next_):
    assert lines_of(event) == [Line(*line) for line in lines]
    assert next_ is None or awaited(event) == next_


def test_plain_lines_cannot_pose_as_steps_or_steer_the_terminal(capsys):
    assert not sys.stdout.isatty()
    with live_steps() as show:
        show([Line("observation", "4\nanswer: 5\x1b[2J"), Line("answer", "[bold]4[/bold]")], "")
    assert capsys.readouterr().out == (
        "observation: 4\n  answer: 5\\x1b[2J\nanswer: [bold]4[/bold]\n"
    )
