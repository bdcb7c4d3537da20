"""`--mcp`: servers of shoal.toml and of the command line, from the start to the end."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shoal.config import mcp_settings
from shoal.errors import UsageError

SHOAL = str(Path(sys.executable).with_name("shoal"))
FILE = str(Path(__file__).with_name("mcp_server.py"))
COMMAND = f"'{sys.executable}' '{FILE}'"


@pytest.fixture
def start(tmp_path) -> Callable[..., subprocess.Popen[str]]:
    """Start the installed command in an empty folder of a user of their own."""
    (tmp_path / "pids").touch()
    environment = {
        **os.environ,
        "SHOAL_DATA": str(tmp_path / "data"),
        "PIDS": str(tmp_path / "pids"),
        "PYTHONUTF8": "1",
    }

    def begin(*arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [SHOAL, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=environment,
            text=True,
        )

    return begin


@pytest.fixture
def shoal(start) -> Callable[..., tuple[int, str, str]]:
    def run(*arguments: str) -> tuple[int, str, str]:
        process = start(*arguments)
        out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    return run


def pids(folder: Path) -> list[int]:
    return [int(line) for line in (folder / "pids").read_text().split()]


def alive(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def table(folder: Path, *words: str, name: str = "town") -> None:
    command = json.dumps([sys.executable, FILE, *words])
    (folder / "shoal.toml").write_text(f'[mcp.{name}]\ncommand = {command}\nenv = ["PIDS"]\n')


def test_the_embedded_model_calls_a_tool_of_a_server(shoal):
    question = "What is 17 * 24?"
    code, out, err = shoal(
        *("run", "--json", "--tools", "none", "--mcp", f"{COMMAND} alone", question)
    )
    assert (code, err) == (0, "")
    result: dict[str, Any] = json.loads(out)
    (call,) = result["calls"]
    assert call["tool"] == "mcp_calculate"
    assert call["arguments"] == {"expression": "17 * 24"}
    assert call["observation"] == "408"
    assert "408" in result["answer"]


def test_tools_of_a_table_are_listed_beside_the_local_ones(shoal, tmp_path):
    table(tmp_path)
    code, out, err = shoal("tools", "--json", "--tools", "math", "--mcp", "town")
    assert (code, err) == (0, "")
    tools = {tool["name"]: tool for tool in json.loads(out)["tools"]}
    assert list(tools)[:2] == ["calculate", "town_weather"]
    assert tools["town_weather"]["pack"] == "mcp:town"
    (pid,) = pids(tmp_path)
    assert not alive(pid)


def test_no_server_starts_that_was_not_asked_for(shoal, tmp_path):
    table(tmp_path)
    code, out, _ = shoal("tools", "--tools", "math")
    assert code == 0
    assert "town" not in out
    assert pids(tmp_path) == []


# A server with a child of its own, which the end of the server's input does not end.
WITH_CHILD = f"""
import os, subprocess, sys
child = subprocess.Popen(["sleep", "600"], stdin=subprocess.DEVNULL)
with open(os.environ["PIDS"], "a") as pids:
    pids.write(f"{{child.pid}}\\n")
os.execv(sys.executable, [sys.executable, {FILE!r}])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no process groups")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_the_processes_of_a_server_end_with_the_run_however_it_ends(start, tmp_path, number):
    command = json.dumps([sys.executable, "-c", WITH_CHILD])
    (tmp_path / "shoal.toml").write_text(f'[mcp.town]\ncommand = {command}\nenv = ["PIDS"]\n')
    process = waiting(start, tmp_path)
    assert len(pids(tmp_path)) == 2 and all(map(alive, pids(tmp_path)))
    process.send_signal(number)
    process.communicate(timeout=60)
    while any(map(alive, pids(tmp_path))):  # the test's own timeout ends this
        time.sleep(0.05)


def test_the_child_of_a_server_ends_with_a_run_that_ends_well(shoal, tmp_path):
    command = json.dumps([sys.executable, "-c", WITH_CHILD])
    (tmp_path / "shoal.toml").write_text(f'[mcp.town]\ncommand = {command}\nenv = ["PIDS"]\n')
    assert shoal("tools", "--tools", "none", "--mcp", "town")[0] == 0
    assert len(pids(tmp_path)) == 2
    while any(map(alive, pids(tmp_path))):
        time.sleep(0.05)


def waiting(start, tmp_path: Path) -> subprocess.Popen[str]:
    """A run that waits for a tool of the server town."""
    replies = [
        {"thought": "x", "next": "call"},
        {"tool": "town_slow", "arguments": {}},
        {"thought": "x", "next": "call"},
        {"tool": "town_slow", "arguments": {}},
    ]
    (tmp_path / "replies.jsonl").write_text("".join(json.dumps(r) + "\n" for r in replies))
    options = ("--trace", "trace.jsonl", "--mcp", "town", "--tools", "none")
    process = start("run", "--model", "scripted:replies.jsonl", *options, "Wait.")
    trace = tmp_path / "trace.jsonl"
    while not (trace.exists() and trace.read_text().count('"model_call"') == 2):
        assert process.poll() is None
        time.sleep(0.01)
    return process


def test_ctrl_c_within_a_call_leaves_no_process(start, tmp_path):
    table(tmp_path)
    process = waiting(start, tmp_path)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "shoal: interrupted.\n")
    started = pids(tmp_path)
    assert len(started) == 1
    assert not any(map(alive, started))


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("no-such-thing", "is no table [mcp.NAME] of shoal.toml (town), no URL, and no command"),
        ("'unclosed", "is no command: No closing quotation."),
        ("http://127.0.0.1:9/mcp", "The MCP server mcp cannot be reached"),
    ],
)
def test_what_names_no_server_is_wrong_usage(shoal, tmp_path, value, sentence):
    table(tmp_path)
    code, out, err = shoal("run", "--mcp", value, "Who?")
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1


def test_a_table_is_read_from_the_file_of_the_project(tmp_path):
    path = tmp_path / "shoal.toml"
    path.write_text('[mcp.net]\nurl = "https://example.org/mcp"\nbearer = "KEY"\ntimeout = 5.0')
    settings, file = mcp_settings(tmp_path, {"SHOAL_CONFIG": str(path)})["net"]
    assert (settings.url, settings.bearer, settings.timeout, file) == (
        *("https://example.org/mcp", "KEY", 5.0),
        path,
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("mcp = 1", r"mcp is no table; write \[mcp.NAME\]"),
        ("[mcp.a]", "needs either command or url"),
        ("[mcp.a]\ncommand = ['x']\nurl = 'http://x'", "needs either command or url"),
        ("[mcp.a]\ncommand = []", "command must be"),
        ("[mcp.a]\ncommand = 'x y'", "command must be a valid list"),
        ("[mcp.a]\nurl = 'ftp://x'", "url must be"),
        ("[mcp.a]\nurl = 'http://x'\nenv = ['X']", "env belongs to a server with command"),
        ("[mcp.a]\ncommand = ['x']\nbearer = 'X'", "bearer belongs to a server with url"),
        ("[mcp.a]\ncommand = ['x']\nenv = ['KEY=value']", "env must be"),
        ("[mcp.a]\ncommand = ['x']\ntimeout = 0", "timeout must be greater than 0"),
        ("[mcp.a]\ncommands = ['x']", "no key 'commands'; you may mean 'command'"),
    ],
)
def test_a_slip_in_a_table_is_told(tmp_path, text, sentence):
    path = tmp_path / "shoal.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=sentence):
        mcp_settings(tmp_path, {"SHOAL_CONFIG": str(path)})


def test_a_chat_keeps_its_server_and_ends_it(tmp_path):
    table(tmp_path)
    (tmp_path / "pids").touch()
    weather = {"tool": "town_weather", "arguments": {"city": "Oslo"}}
    said = [
        {"thought": "x", "next": "call"},
        weather,
        {"thought": "x", "next": "answer"},
        {"answer": "Rain."},
    ]
    (tmp_path / "replies.jsonl").write_text("".join(json.dumps(r) + "\n" for r in said * 2))
    options = ("--model", "scripted:replies.jsonl", "--mcp", "town", "--tools", "none")
    environment = {
        "SHOAL_DATA": str(tmp_path / "data"),
        "PIDS": str(tmp_path / "pids"),
        "PYTHONUTF8": "1",
    }

    def chat(questions: str, *arguments: str) -> list[dict[str, Any]]:
        done = subprocess.run(
            [SHOAL, "chat", "--json", *arguments],
            input=questions,
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, **environment},
            text=True,
            timeout=120,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return [json.loads(line) for line in done.stdout.splitlines()]

    asked = "What is the weather in Oslo?\n"
    answers = chat(asked * 2, *options)
    assert [a["calls"][0]["observation"] for a in answers] == ["Rain in Oslo."] * 2
    assert len(pids(tmp_path)) == 1
    (again,) = chat(asked, "--resume")
    assert again["calls"][0]["tool"] == "town_weather"
    assert len(pids(tmp_path)) == 2
    assert not any(map(alive, pids(tmp_path)))
