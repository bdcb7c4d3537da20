"""Rounds of turns in every framework, each beside the plain loop of the same round."""

import json
import os
import random
import statistics
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, cast

from benchmarks.turn.peers import PEERS, NotInstalled, python_of
from benchmarks.turn.server import LOGPROBS, PLAIN

__all__ = ["FLOOR", "ROWS", "Result", "Row", "interval", "measure"]

_ROOT = Path(__file__).resolve().parents[2]
_QUIET = {"LANGSMITH_TRACING": "false", "LANGCHAIN_TRACING_V2": "false", "NO_PROXY": "*"}


@dataclass(frozen=True)
class Row:
    """One thing that takes turns."""

    title: str
    subject: str
    """A key of `SUBJECTS`, and of `PEERS` where it needs an environment of its own."""
    packages: tuple[str, ...] = ()
    """Whose versions are told."""
    base: str = PLAIN


FLOOR = Row("httpx loop", "httpx", ("httpx",))
ROWS = [
    FLOOR,
    Row("Shoal, single", "shoal-single", ("shoal",)),
    Row("Shoal, single, with logprobs", "shoal-single", ("shoal",), LOGPROBS),
    Row("Shoal, tool_team", "shoal-team", ("shoal",)),
    Row("LangGraph alone", "langgraph", ("langgraph",)),
    Row("langchain, create_agent", "langchain", ("langchain", "langchain-openai", "openai")),
    Row("pydantic-ai", "pydantic-ai", ("pydantic-ai-slim", "openai")),
]


@dataclass
class Result:
    """What one row cost, a figure a round."""

    row: Row
    cpu: list[float] = field(default_factory=list[float])
    """Seconds a turn: of the worker's process, all its threads."""
    model_calls: float = 0.0
    """Requests a turn that reached the server."""
    tool_calls: float = 0.0
    right: float = 0.0
    """Share of the answers."""
    import_cpu: float = 0.0
    """Seconds until the first turn can begin: imports and construction."""
    versions: dict[str, str] = field(default_factory=dict[str, str])
    missing: str | None = None
    """Why it is not installed."""


class _Worker:
    """A framework in a process of its own."""

    def __init__(self, row: Row, origin: str, python: str) -> None:
        self.row = row
        self.process = subprocess.Popen(
            [python, "-m", "benchmarks.turn.worker", row.subject, origin + row.base, *row.packages],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_ROOT,
            env={**os.environ, **_QUIET},
        )
        self.ready = self._line()

    def turns(self, count: int) -> dict[str, Any]:
        stdin = cast("IO[str]", self.process.stdin)
        stdin.write(f"{count}\n")
        stdin.flush()
        return self._line()

    def close(self) -> None:
        cast("IO[str]", self.process.stdin).close()
        self.process.wait(timeout=60)
        cast("IO[str]", self.process.stdout).close()

    def _line(self) -> dict[str, Any]:
        line = cast("IO[str]", self.process.stdout).readline()
        if not line:
            raise RuntimeError(f"{self.row.title} ended with status {self.process.wait()}.")
        return json.loads(line)


@contextmanager
def _server() -> Iterator[str]:
    """The address of the instant server, without a path."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.turn.server"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
    )
    stdin, stdout = cast("IO[str]", process.stdin), cast("IO[str]", process.stdout)
    try:
        yield f"http://127.0.0.1:{int(stdout.readline())}"
    finally:
        stdin.close()
        process.wait(timeout=60)
        stdout.close()


def _served(origin: str) -> int:
    """Completions that the server has given."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"{origin}/calls") as reply:
        return json.load(reply)["calls"]


def measure(rows: Sequence[Row], *, rounds: int, turns: int, warm: int) -> list[Result]:
    """Let each row take its turns in each round, beginning one row further on.

    Args:
        rows: `FLOOR` among them.
        rounds: measured ones.
        turns: of each row in each round.
        warm: turns before that are not counted.
    """
    results = [Result(row) for row in rows]
    with _server() as origin, ExitStack() as stack:
        pairs = list[tuple[Result, _Worker]]()
        for result in results:
            row = result.row
            try:
                python = python_of(row.subject) if row.subject in PEERS else sys.executable
            except NotInstalled as why:
                result.missing = str(why)
                continue
            worker = _Worker(row, origin, python)
            stack.callback(worker.close)
            result.import_cpu = worker.ready["import_cpu"]
            result.versions = worker.ready["versions"]
            worker.turns(warm)
            pairs.append((result, worker))
        for turn in range(rounds):
            start = turn % len(pairs)
            for result, worker in pairs[start:] + pairs[:start]:
                before = _served(origin)
                told = worker.turns(turns)
                result.cpu.append(told["cpu"])
                result.model_calls += (_served(origin) - before) / turns / rounds
                result.tool_calls += told["tools"] / turns / rounds
                result.right += told["right"] / turns / rounds
    return results


def interval(values: Sequence[float], draws: int = 2000) -> tuple[float, float]:
    """95% interval of the median: the bootstrap's percentiles (B. Efron, 1979)."""
    source = random.Random(0)
    medians = sorted(statistics.median(source.choices(values, k=len(values))) for _ in range(draws))
    return medians[int(0.025 * draws)], medians[int(0.975 * draws)]
