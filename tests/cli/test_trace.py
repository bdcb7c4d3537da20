"""`shoal trace`: what `shoal run` recorded, listed, shown, replayed, compared and moved."""

import json
import re
import signal
import sqlite3
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from shoal.graphs import GRAPHS
from shoal.graphs import run as ask_team
from shoal.graphs.replay import recipe
from shoal.models import ScriptedModel
from shoal.runs import read_trace
from shoal.runs.capture import Capture
from shoal.runs.recorder import Recorder
from shoal.tools.builtin import builtin_tools
from tests.cli.conftest import ANSWER, CALL, DONE, PLAN, SHOAL

OTHER = {"tool": "calculate", "arguments": {"expression": "2 + 3"}}


@pytest.fixture
def ran(tmp_path):
    """Ask once, in this process, as `shoal run` does; gives the run's id."""

    def ask(
        *replies: Any,
        question: str = "What is 2 + 2?",
        graph: str = "tool_team",
        capture: Capture = "full",
    ) -> str:
        model = ScriptedModel(replies or (PLAN, CALL, DONE, ANSWER), name="replies")
        tools = builtin_tools(["math"])
        with Recorder(tmp_path / "data" / "traces.db", capture=capture) as recorder:
            about = recipe(graph, model, tools)
            team = GRAPHS[graph](model, tools)
            return ask_team(team, question, about=about, on_event=recorder.write).run_id

    return ask


def test_a_run_is_recorded_unless_it_is_turned_off(shoal, script, tmp_path):
    command = ("run", "--json", "--model", script(), "What is 2 + 2?")
    assert shoal(*command, env={"SHOAL_TRACE": "off"}).returncode == 0
    assert not (tmp_path / "data" / "traces.db").exists()
    run = json.loads(shoal(*command).stdout)["run_id"]
    listed = json.loads(shoal("trace", "list", "--json").stdout)["runs"]
    assert [(r["id"], r["stop"], r["graph"], r["model"]) for r in listed] == [
        (run, "answered", "tool_team", "replies")
    ]
    shown = json.loads(shoal("trace", "show", "last", "--json").stdout)
    assert [e["event"] for e in shown["events"]] == [
        *("run_started", "model_call", "model_call", "tool_call", "model_call", "model_call"),
        "run_ended",
    ]
    assert shown["events"][1]["messages"]


def test_without_content_no_text_is_on_the_disk(ran, shoal, tmp_path):
    run = ran(capture="meta")
    stored = (tmp_path / "data" / "traces.db").read_bytes()
    assert b"2 + 2" not in stored and b"calculate it" not in stored
    shown = shoal("trace", "show", run).stdout
    assert re.search(r"\|- planner: <\d+ characters, [0-9a-f]{8}>", shown)
    refused = shoal("trace", "replay", run)
    assert refused.returncode == 2 and "its texts were not recorded" in refused.stderr


def test_a_key_that_a_user_writes_is_not_kept(ran, tmp_path, shoal):
    key = "sk-" + "abcd1234" * 4
    run = ran(question=f"Is {key} a good key?")
    assert key.encode() not in (tmp_path / "data" / "traces.db").read_bytes()
    assert "[masked]" in shoal("trace", "show", run).stdout
    assert shoal("trace", "replay", run).returncode == 0


def test_a_run_is_shown_as_a_tree(ran, shoal):
    run = ran()
    lines = shoal("trace", "show", run[:6]).stdout.splitlines()
    assert re.fullmatch(rf"run {run}: tool_team on replies, answered in \d+\.\d\d s", lines[0])
    assert lines[1] == "question: What is 2 + 2?"
    assert [line[44:] for line in lines[3:-1]] == [
        '|- planner: {"thought":"calculate it","next":"call"}',
        '|- caller: {"tool":"calculate","arguments":{"expression":"2 + 2"}}',
        '|  `- calculate({"expression": "2 + 2"}) -> 4',
        '|- planner: {"thought":"done","next":"answer"}',
        '|- summarizer: {"answer":"It is 4."}',
        "`- answered: It is 4.",
    ]
    assert lines[-1].startswith("model calls: 4, tool calls: 1, 0 tokens read")
    assert "messages: {" not in "\n".join(lines)
    assert "messages: {" in shoal("trace", "show", run, "--full").stdout


def test_a_list_is_filtered_and_hostile_text_is_harmless(ran, shoal):
    ran(CALL, ANSWER, graph="single")
    ran({"thought": "no \x1b[31m", "next": "give_up"}, question="Sing \x1b[2J!")
    table = shoal("trace", "list", "--since", "1h")
    assert table.stdout.count("\n") == 3 and "\x1b" not in table.stdout
    assert r"Sing \x1b[2J!" in table.stdout.splitlines()[1]  # the newest first
    only = json.loads(shoal("trace", "list", "--json", "--graph", "single").stdout)["runs"]
    assert [r["graph"] for r in only] == ["single"]
    assert "\x1b" not in shoal("trace", "show", "last", "--full").stdout
    for wrong, said in (
        (("list", "--since", "soon"), "'soon' is no time; write 30m"),
        (("show", "zzz"), "There is no run 'zzz'"),
    ):
        done = shoal("trace", *wrong)
        assert done.returncode == 2 and said in done.stderr


def test_an_empty_store_is_told(shoal):
    assert "No run is recorded" in shoal("trace", "list").stdout
    assert json.loads(shoal("trace", "list", "--json").stdout) == {"runs": []}


def test_a_replay_reproduces_a_run_or_says_what_differs(ran, shoal, tmp_path):
    run = ran()
    done = shoal("trace", "replay", run)
    assert (done.returncode, done.stdout) == (0, "reproduced: 6 steps, answered\n")
    with sqlite3.connect(tmp_path / "data" / "traces.db") as db:
        db.execute("UPDATE events SET record = replace(record, 'It is 4.', 'It is 5.')")
        db.execute("UPDATE events SET record = replace(record, '2 + 2', '2+2') WHERE number = 4")
    db.close()
    done = shoal("trace", "replay", run)
    assert done.returncode == 1
    assert done.stdout.startswith("Step 3 (calculate): arguments differs: recorded ")
    told = json.loads(shoal("trace", "replay", "--json", run).stdout)
    assert (told["reproduced"], told["difference"]["step"]) == (False, 3)


def test_two_runs_are_compared_step_by_step(ran, shoal):
    a, same, b = ran(), ran(), ran(PLAN, OTHER, DONE, ANSWER)
    assert shoal("trace", "diff", a, same).returncode == 0
    done = shoal("trace", "diff", a, b)
    assert done.returncode == 1
    *_, first, difference, ours, theirs = done.stdout.splitlines()
    assert first == "the first 1 steps are the same"
    assert difference.startswith("Step 2 (caller): text differs: ")
    assert f"{a}, from there: caller, calculate, planner, summarizer, answered" in ours
    assert theirs.startswith(b)
    told = json.loads(shoal("trace", "diff", "--json", a, b).stdout)
    assert told["difference"]["field"] == "text"


def test_runs_go_out_and_come_in_again(ran, shoal, tmp_path):
    run = ran()
    shoal("trace", "export", run, "--out", "out.jsonl")
    events = read_trace(tmp_path / "out.jsonl")
    printed = shoal("trace", "export", run).stdout.splitlines()
    assert [json.loads(line) for line in printed] == events
    taken = shoal("trace", "import", "out.jsonl").stdout
    assert taken == "taken in: 0; there already, or without a start: 1\n"
    assert shoal("trace", "delete", "last").stdout == f"deleted: {run}\n"
    assert shoal("trace", "import", "out.jsonl").stdout.startswith("taken in: 1;")
    assert shoal("trace", "replay", run).returncode == 0
    assert shoal("trace", "prune", "--runs", "0").stdout == "1 runs are deleted; 0 are left.\n"
    for record, missing in (('{"event": "x"}', "run_id"), ('{"run_id": "a"}', "event")):
        (tmp_path / "other.jsonl").write_text(record)
        wrong = shoal("trace", "import", "other.jsonl")
        assert wrong.returncode == 2 and f"record 1 has no '{missing}'" in wrong.stderr


def test_what_trace_writes_can_be_imported(shoal, script):
    shoal("run", "--trace", "run.jsonl", "--model", script(), "2 + 2?", env={"SHOAL_TRACE": "off"})
    assert shoal("trace", "import", "run.jsonl").stdout.startswith("taken in: 1;")
    assert shoal("trace", "replay", "last").stdout == "reproduced: 6 steps, answered\n"


def test_a_page_is_written_and_is_its_owners_alone(ran, shoal, tmp_path):
    ran()
    done = shoal("trace", "open", "last", "--no-browser", "--out", "run.html")
    assert done.stdout == "written to run.html\n"
    page = tmp_path / "run.html"
    assert "What is 2 + 2?" in page.read_text() and page.stat().st_mode & 0o777 == 0o600
    lost = shoal("trace", "open", "last", "--no-browser", "--out", "missing/run.html")
    assert lost.returncode == 2 and "name another --out" in lost.stderr


def test_a_browser_is_opened_where_there_is_a_display(ran, shoal, tmp_path):
    ran()
    opener = tmp_path / "opener"
    opener.write_text(f'#!/bin/sh\necho "$1" >> {tmp_path}/opened\n')
    opener.chmod(0o755)
    bare = {"BROWSER": f"{opener} %s", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    shoal("trace", "open", "last", "--out", "run.html", env=bare)
    assert not (tmp_path / "opened").exists()
    shoal("trace", "open", "last", "--out", "run.html", env=bare | {"DISPLAY": ":0"})
    assert (tmp_path / "opened").read_text() == (tmp_path / "run.html").as_uri() + "\n"


def test_steps_are_followed_as_they_are_recorded(ran, shoal, environment, tmp_path):
    ran()
    follower = subprocess.Popen(
        [SHOAL, "trace", "follow", "--json"],
        stdout=subprocess.PIPE,
        cwd=tmp_path,
        env=environment | {"PYTHONUNBUFFERED": "1"},
    )
    assert follower.stdout is not None
    try:
        time.sleep(1.0)
        seen: list[str] = []
        run = ran()
        while not seen or seen[-1] != "run_ended":
            event = json.loads(follower.stdout.readline())
            assert event["run_id"] == run  # not of the run before
            seen.append(event["event"])
        assert seen[0] == "run_started" and seen.count("model_call") == 4
    finally:
        follower.send_signal(signal.SIGINT)
        assert follower.wait(timeout=30) == 130
        follower.stdout.close()
    whole = shoal("trace", "follow", run).stdout.splitlines()
    assert len(whole) == 7 and whole[-1].endswith("answered: It is 4.")


def test_a_store_that_cannot_be_written_ends_no_run(shoal, script, tmp_path):
    (tmp_path / "data").write_text("a file, not a folder")
    done = shoal("run", "--model", script(), "--tools", "math", "What is 2 + 2?")
    assert done.returncode == 0 and "answer: It is 4." in done.stdout
    assert "shoal: note: not recorded: Traces cannot be kept in" in done.stderr


def test_the_table_of_the_configuration_bounds_the_store(ran, shoal, script, tmp_path):
    (tmp_path / "shoal.toml").write_text("[trace]\nruns = 2\n")
    runs = [ran() for _ in range(3)]
    new = json.loads(shoal("run", "--json", "--model", script(), "2 + 2?").stdout)["run_id"]
    listed = json.loads(shoal("trace", "list", "--json").stdout)["runs"]
    assert [r["id"] for r in listed] == [new, runs[-1]]
    (tmp_path / "shoal.toml").write_text("[trace]\nrun = 2\n")
    wrong = shoal("run", "2 + 2?")
    assert wrong.returncode == 2 and "no key 'run'; you may mean 'runs'" in wrong.stderr


def test_a_killed_run_leaves_what_it_did(script, environment, tmp_path, shoal):
    (tmp_path / "slow.py").write_text(
        "import time\nfrom shoal import tool\n@tool\ndef calculate(expression: str) -> str:\n"
        '    """Wait."""\n    print("waiting", flush=True)\n    time.sleep(100)\n    return "4"\n'
    )
    process = subprocess.Popen(
        [SHOAL, "run", "--json", "--model", script(), "--tools", "slow:calculate", "2 + 2?"],
        stdout=subprocess.PIPE,
        cwd=tmp_path,
        env=environment,
    )
    assert process.stdout is not None and process.stdout.readline() == b"waiting\n"
    database = Path(environment["SHOAL_DATA"]) / "traces.db"
    while True:
        listed = json.loads(shoal("trace", "list", "--json").stdout)["runs"]
        if listed and listed[0]["model_calls"] == 2:
            break
    process.kill()
    process.wait()
    process.stdout.close()
    assert database.exists()
    assert json.loads(shoal("trace", "list", "--json", "--stop", "unfinished").stdout)["runs"]
    done = shoal("trace", "replay", "last")
    assert done.returncode == 0
    assert done.stdout.startswith("reproduced so far as it was recorded; it has no end: 2 steps")
