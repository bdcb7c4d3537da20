"""A real server of its own process, on loopback, with the embedded model."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

SHOAL = str(Path(sys.executable).with_name("shoal"))
QUESTION = "Which weekday is 2027-03-01?"
ANSWER = "2027-03-01 is a Monday."
KEY = "a-key-of-tests-0123456789"

OWN = '''
"""A team whose one tool says that it began, and ends when the file `go` is there."""
import time
from pathlib import Path
from shoal import tool
from shoal.graphs import tool_team

@tool
def weekday(day: str) -> str:
    """The day of the week of a date.

    Args:
        day: A date.
    """
    Path("begun").touch()
    while not Path("go").exists():
        time.sleep(0.005)
    return "Monday"

def held(model, tools, **options):
    return tool_team(model, [weekday], **options)
'''

WORDS = 320  # as a stream more than the least buffers of a connection hold
LONG: dict[str, Any] = {
    "type": "object",
    "properties": {
        "words": {
            "type": "array",
            "items": {"type": "string", "pattern": "^[a-z]{8}$"},
            "minItems": WORDS,
            "maxItems": WORDS,
        }
    },
    "required": ["words"],
    "additionalProperties": False,
}
"""What takes the model a second or two to write."""


@dataclass
class Served:
    """A server that runs."""

    process: subprocess.Popen[str]
    url: str
    folder: Path
    told: list[str]
    """What it printed at the start."""

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def post(self, path: str, data: Any, **options: Any) -> httpx.Response:
        return httpx.post(self.url + path, json=data, timeout=60, **options)

    def metric(self, name: str) -> float:
        """The sum of a metric over its labels; `name` may hold some of them."""
        text = httpx.get(self.url + "/metrics").text
        found = re.findall(rf"^{name}[^\n]*?(\S+)$", text, re.MULTILINE)
        return sum(map(float, found))

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something that must come; a wait in vain is a failure."""
        give_up = time.monotonic() + 60
        while not true():
            assert self.process.poll() is None, "the server ended"
            assert time.monotonic() < give_up, "it never came"
            time.sleep(0.005)

    def idle(self) -> None:
        self.until(lambda: self.metric("shoal_running ") + self.metric("shoal_waiting ") == 0)

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port))

    def end(self) -> tuple[int, str]:
        """Exit code and standard error after SIGTERM."""
        self.process.send_signal(signal.SIGTERM)
        _, errors = self.process.communicate(timeout=60)
        return self.process.returncode, errors

    def events(self) -> list[dict[str, Any]]:
        text = (self.folder / "trace.jsonl").read_text()
        return [json.loads(line) for line in text.splitlines()]


def start(folder: Path, *arguments: str, key: str = "") -> Served:
    drop = ("LANGSMITH", "LANGCHAIN", "SHOAL", "PYTHON")
    env = {k: v for k, v in os.environ.items() if not k.startswith(drop)}
    env |= {"SHOAL_DATA": str(folder / "data")} | ({"SHOAL_API_KEY": key} if key else {})
    (folder / "own.py").write_text(OWN)
    process = subprocess.Popen(
        [SHOAL, "serve", "--port", "0", "--trace", "trace.jsonl", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=env,
        text=True,
    )
    assert process.stdout is not None and process.stderr is not None
    lines = [process.stdout.readline() for _ in range(4)]
    found = re.search(r"at (http://\S+)/v1", lines[0])
    if found is None:
        process.kill()
        raise AssertionError(lines[0] + process.stderr.read())
    url = found.group(1)
    while True:
        try:
            httpx.get(url + "/healthz/ready").raise_for_status()
            return Served(process, url, folder, [line.rstrip() for line in lines])
        except httpx.TransportError:
            assert process.poll() is None, process.stderr.read()
            time.sleep(0.01)


def _ended(served: Served) -> None:
    if served.process.poll() is None:
        served.process.kill()
    served.process.communicate(timeout=60)


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One that most tests share."""
    served = start(tmp_path_factory.mktemp("served"))
    yield served
    _ended(served)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Served]]:
    """Starts servers for one test."""
    begun: list[Served] = []

    def one(*arguments: str, key: str = "") -> Served:
        begun.append(start(tmp_path, "--no-mcp", *arguments, key=key))
        return begun[-1]

    yield one
    for served in begun:
        _ended(served)


def chat(question: str = QUESTION, model: str = "tool_team", **more: Any) -> dict[str, Any]:
    return {"model": model, "messages": [{"role": "user", "content": question}], **more}


def long_answer(**more: Any) -> dict[str, Any]:
    schema = {"type": "json_schema", "json_schema": {"name": "long", "schema": LONG}}
    return chat(model="single", response_format=schema, max_tokens=3_000, **more)


def raw(path: str, data: Any, *, length: int | None = None) -> bytes:
    """The bytes of a request."""
    body = json.dumps(data).encode()
    return (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body) if length is None else length}\r\n\r\n"
    ).encode() + body


def data_of(stream: str) -> list[Any]:
    """The data of each event of a whole stream; each must be whole."""
    *frames, rest = stream.split("\n\n")
    assert rest == "", "the stream ends within an event"
    found: list[Any] = []
    for frame in frames:
        (line,) = [line for line in frame.split("\n") if line.startswith("data: ")]
        text = line.removeprefix("data: ")
        found.append(text if text == "[DONE]" else json.loads(text))
    return found
