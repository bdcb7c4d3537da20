"""Runs with ten effects each, killed again and again: is any effect made twice, any run lost?

    python -m benchmarks.effects               # 1,000 SIGKILLs: a few minutes

A process plays one run after the other and is killed at a random moment; the next one goes on
where it stood. What is decided is scripted, what is done is real: a line appended to a file, in
the middle of a call that takes two milliseconds. Where it is unknown whether a call happened,
the run asks, and is told not to repeat it. At the end the file is compared with what the runs
and the ledger say of each call.
"""

import argparse
import json
import os
import random
import signal
import sqlite3
import statistics
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from benchmarks.decoding.measure import Table
from shoal import tool
from shoal.graphs import Budget, Question, run, single
from shoal.graphs.checkpoints import Durable, open_checkpoints
from shoal.graphs.effects import UNKNOWN
from shoal.models import ScriptedModel
from shoal.runs.ledger import Ledger
from shoal.tools import Registry

EFFECTS = 10
"""Of each run."""

_LONGEST = 0.4
"""Seconds after its first step in which a process is killed."""


@dataclass
class Found:
    """What a benchmark found.

    Attributes:
        kills: Processes that were killed.
        runs: That were begun.
        resumed: How often a run went on after a kill.
        effects: Lines in the file, each of another call unless one was made twice.
        doubled: Calls whose line is there twice.
        unknown: Calls of which the ledger does not know whether they happened.
        unnamed: Of those, the ones that their run does not name.
        missing: Calls without a line that count as done.
        lost: Runs that did not end with an answer and ten calls.
        kilobytes: Of the file of states and ledger at its end.
    """

    kills: int = 0
    runs: int = 0
    resumed: int = 0
    effects: int = 0
    doubled: int = 0
    unknown: int = 0
    unnamed: int = 0
    missing: int = 0
    lost: int = 0
    kilobytes: int = 0


def play(folder: Path, last: int | None) -> None:
    """Play runs, beginning with the one that was cut off, up to `last` or without end."""
    effects = os.open(folder / "effects", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    current = [0]

    def note(number: int) -> None:
        time.sleep(0.001)
        os.write(effects, f"{current[0]} {number}\n".encode())
        time.sleep(0.001)

    def told(event: dict[str, Any]) -> None:
        if event["event"] in ("run_started", "run_resumed"):
            kept.execute("INSERT INTO starts VALUES (?)", (event["event"],))
            (folder / "ready").touch()

    def leave(_question: Question) -> bool:
        return False

    kept = _results(folder)
    with open_checkpoints(folder / "runs.db") as saver:
        while True:
            (current[0],) = kept.execute("SELECT count(*) FROM results").fetchone()
            if current[0] == last:
                return
            name = f"run {current[0]}"
            with Ledger(folder / "runs.db", task=name) as ledger:
                graph, durable = _noting(note, ledger), Durable(saver, name)
                result = run(graph, "Note them.", durable=durable, ask=leave, on_event=told)
            kept.execute("INSERT INTO results VALUES (?)", (json.dumps(result.as_dict()),))
            saver.delete_thread(name)


def _noting(act: Callable[[int], None], ledger: Ledger | None) -> Any:
    """A graph that calls a tool with an effect `EFFECTS` times; `act` is the effect."""

    @tool(effect="effect")
    def note(number: int) -> str:
        """Write a number down."""
        act(number)
        return "noted"

    def decide(messages: Sequence[Any]) -> Any:
        made = messages[-1]["content"].count("<observation>")
        if made == EFFECTS:
            return {"answer": "All are noted."}
        return {"tool": "note", "arguments": {"number": made}}

    return single(
        ScriptedModel([decide] * (EFFECTS + 1)),
        Registry([note], ledger=ledger),
        budget=Budget(steps=EFFECTS, model_calls=2 * EFFECTS),
        repairs=EFFECTS,
    )


def killed(folder: Path, kills: int) -> Found:
    """Play and kill so often, then play to the end; what the files then say."""
    rng, found, ready = random.Random(1), Found(), folder / "ready"
    while found.kills < kills:
        process = _forked(folder, None)
        while not ready.exists():
            if os.waitpid(process, os.WNOHANG) != (0, 0):
                raise RuntimeError("A process ended by itself.")
            time.sleep(0.001)
        time.sleep(rng.uniform(0, _LONGEST))
        os.kill(process, signal.SIGKILL)
        _, status = os.waitpid(process, 0)
        if not os.WIFSIGNALED(status):
            raise RuntimeError("A process ended by itself.")
        found.kills += 1
        ready.unlink()
    kept = _results(folder)
    (ended,) = kept.execute("SELECT count(*) FROM results").fetchone()
    kept.close()
    _, status = os.waitpid(_forked(folder, ended + 1), 0)
    if status != 0:
        raise RuntimeError("The last process failed.")
    return _compared(folder, found)


def _forked(folder: Path, last: int | None) -> int:
    """A process that plays; forked, so that the imports are made once."""
    process = os.fork()
    if process:
        return process
    try:
        play(folder, last)
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def _compared(folder: Path, found: Found) -> Found:
    """Put what happened beside what the runs and the ledger say."""
    lines = Counter((folder / "effects").read_text().splitlines())
    kept = _results(folder)
    results = [json.loads(text) for (text,) in kept.execute("SELECT result FROM results")]
    resumed = kept.execute("SELECT count(*) FROM starts WHERE event = 'run_resumed'")
    (found.resumed,) = resumed.fetchone()
    kept.close()
    with Ledger(folder / "runs.db") as ledger:
        entries = {(e.task, e.arguments["number"]): e.outcome for e in ledger.entries()}
    found.runs, found.effects = len(results), sum(lines.values())
    found.doubled = sum(count > 1 for count in lines.values())
    found.unknown = sum(outcome == "unknown" for outcome in entries.values())
    named = 0
    for number, result in enumerate(results):
        calls = {call["arguments"]["number"]: call for call in result["calls"]}
        whole = sorted(calls) == list(range(EFFECTS)) and result["stop"] == "answered"
        found.lost += not whole
        for place, call in calls.items():
            unknown = call["error"] == UNKNOWN
            named += unknown and entries[f"run {number}", place] == "unknown"
            found.missing += not unknown and lines[f"{number} {place}"] == 0
    found.unnamed = found.unknown - named
    found.kilobytes = sum(f.stat().st_size for f in folder.glob("runs.db*")) // 1000
    return found


def _results(folder: Path) -> sqlite3.Connection:
    kept = sqlite3.connect(folder / "results.db", isolation_level=None, timeout=10)
    kept.execute("CREATE TABLE IF NOT EXISTS results (result TEXT)")
    kept.execute("CREATE TABLE IF NOT EXISTS starts (event TEXT)")
    return kept


def costs(rounds: int) -> dict[str, float]:
    """Milliseconds of CPU time that a tool call takes with its model call, by what is kept."""
    took: dict[str, list[float]] = {name: [] for name in ("nothing", "ledger", "ledger, states")}
    with tempfile.TemporaryDirectory() as place, open_checkpoints(Path(place, "runs.db")) as saver:
        for number in range(rounds):
            for name, seconds in took.items():
                ledger = Ledger(Path(place, "runs.db")) if "ledger" in name else None
                durable = Durable(saver, f"{number}") if "states" in name else None
                graph = _noting(lambda _: None, ledger)
                began = time.process_time()
                run(graph, "Note them.", durable=durable)
                seconds.append(time.process_time() - began)
                if ledger:
                    ledger.close()
    return {name: 1e3 * statistics.median(times) / EFFECTS for name, times in took.items()}


def size_of_steps(steps: int) -> int:
    """Bytes of the file of states, with its log, after a run of so many steps."""

    @tool
    def look(number: int) -> str:
        """Look at something."""
        return f"{number} " + "x" * 190

    calls = (steps - 3) // 2  # beside the beginning, the answer and the end
    replies: list[Any] = [{"tool": "look", "arguments": {"number": n}} for n in range(calls)]
    budget = Budget(steps=calls, model_calls=2 * calls, tokens=10**9, seconds=3600)
    graph = single(ScriptedModel([*replies, {"answer": "Seen."}]), [look], budget=budget)
    with tempfile.TemporaryDirectory() as place, open_checkpoints(Path(place, "runs.db")) as saver:
        run(graph, "Look.", durable=Durable(saver, "1"))
        return sum(file.stat().st_size for file in Path(place).iterdir())


def main() -> None:
    """Play, and print what was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--kills", type=int, default=1_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = killed(Path(folder), options.kills)
    table = Table(f"Runs of {EFFECTS} effects under SIGKILL", [f.name for f in fields(found)])
    table.rows.append([f"{getattr(found, f.name):,}" for f in fields(found)])
    print(table.text())
    table = Table("CPU time of a call", ["kept", "ms a step of model and tool"])
    table.rows += [[name, f"{took:.2f}"] for name, took in costs(60).items()]
    print(f"\n{table.text()}\n\n999 steps: {size_of_steps(999):,} bytes")
    if found.doubled or found.unnamed or found.missing or found.lost:
        raise SystemExit("Something was made twice, or lost.")


if __name__ == "__main__":
    main()
