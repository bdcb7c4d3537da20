import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from shoal import tool
from shoal.errors import ToolError

SHOAL = str(Path(sys.executable).with_name("shoal"))
PLAN = {"thought": "calculate it", "next": "call"}
CALL = {"tool": "calculate", "arguments": {"expression": "2 + 2"}}
DONE = {"thought": "done", "next": "answer"}
ANSWER = {"answer": "It is 4."}

Shoal = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def environment(tmp_path) -> dict[str, str]:
    """Of a user of their own, with a plain terminal."""
    drop = ("LANGSMITH", "LANGCHAIN", "SHOAL", "PYTHON", "NO_COLOR", "FORCE_COLOR")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(drop)}
    return kept | {"SHOAL_DATA": str(tmp_path / "data"), "PYTHONUTF8": "1"}


@pytest.fixture
def shoal(tmp_path, environment) -> Shoal:
    """Run the installed command in an empty folder."""

    def run(*arguments: str, stdin: bytes = b"", env: dict[str, str] | None = None):
        done = subprocess.run(
            [SHOAL, *arguments],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env=environment | (env or {}),
            timeout=240,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return run


@pytest.fixture
def script(tmp_path) -> Callable[[Sequence[Any]], str]:
    """Write replies to a file; gives the spec of the model that says them."""

    def write(replies: Sequence[Any] = (PLAN, CALL, DONE, ANSWER)) -> str:
        path = tmp_path / "replies.jsonl"
        path.write_text("".join(json.dumps(reply) + "\n" for reply in replies))
        return f"scripted:{path}"

    return write


@pytest.fixture
def counted():
    """Tools of each effect, and how often each ran."""
    ran: list[str] = []

    @tool
    def look(at: str) -> str:
        """Look at something."""
        ran.append("look")
        return f"seen {at}"

    @tool(effect="effect")
    def send(to: str) -> str:
        """Send to somebody."""
        ran.append("send")
        if to == "nobody":
            raise ToolError("There is nobody.")
        return f"sent to {to}"

    @tool(effect="effect", timeout=0.05)
    def dawdle() -> str:
        """Take too long."""
        ran.append("dawdle")
        threading.Event().wait(1)
        return "late"

    return [look, send, dawdle], ran
