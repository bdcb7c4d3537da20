"""What it costs to record a run, and how long a trace of ten thousand steps takes to read.

    python -m benchmarks.traces

Runs of the embedded model on one question, recorded in turn by nothing, by a file of JSON lines
and by the store, so that what else the machine does falls on all alike; medians, and what each
adds to the first. Then the CPU that the record of one such run takes, without the run. Then a
made-up run of ten thousand steps: written, shown, and made a page.
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from shoal.cli.trace.tree import run_lines
from shoal.graphs import run, tool_team
from shoal.graphs.replay import recipe
from shoal.models import load_model
from shoal.runs import TraceFile
from shoal.runs.recorder import Recorder
from shoal.runs.timeline import timeline
from shoal.runs.traces import TraceStore
from shoal.tools.builtin import builtin_tools

QUESTION = "Which weekday is 2027-03-01?"
WORDS = ("the", "plan", "is", "to", "look", "up", "a", "city", "and", "tell", "how", "warm")


def recording(rounds: int, folder: Path) -> dict[str, list[float]]:
    """Seconds of whole runs, by what records them."""
    tools = builtin_tools(["math", "units", "dates"])
    model = load_model("embedded")
    about = recipe("tool_team", model, tools)
    recorder = Recorder(folder / "traces.db")
    took: dict[str, list[float]] = {"nothing": [], "a file": [], "the store": []}
    try:
        for _ in range(rounds):
            for name, seconds in took.items():
                team = tool_team(model, tools)
                with TraceFile(folder / "run.jsonl") as file:
                    sinks: dict[str, Callable[[dict[str, Any]], None] | None] = {
                        "nothing": None,
                        "a file": file.write,
                        "the store": recorder.write,
                    }
                    began = time.perf_counter()
                    run(team, QUESTION, about=about, on_event=sinks[name])
                    seconds.append(time.perf_counter() - began)
    finally:
        recorder.close()
        model.close()
    return took


def computing(copies: int, folder: Path) -> dict[str, float]:
    """Seconds of CPU that the sinks take for one run, the store's thread included."""
    events: list[dict[str, Any]] = []
    tools = builtin_tools(["math", "units", "dates"])
    with closing(load_model("embedded")) as model:
        about = recipe("tool_team", model, tools)
        run(tool_team(model, tools), QUESTION, about=about, on_event=events.append)
    found: dict[str, float] = {}
    sinks = {"a file": TraceFile(folder / "a.jsonl"), "the store": Recorder(folder / "a.db")}
    for name, sink in sinks.items():
        began = time.process_time()
        with sink:
            for number in range(copies):
                for event in events:
                    sink.write({**event, "run_id": str(number)})
        found[name] = (time.process_time() - began) / copies
    return found


def made(steps: int) -> list[dict[str, Any]]:
    """A run of so many steps, each model call with a prompt of some 3,000 characters."""
    dice, at = random.Random(1), 1.8e9

    def words(count: int) -> str:
        return " ".join(dice.choice(WORDS) for _ in range(count))

    system = {"role": "system", "content": words(300)}
    started = {"event": "run_started", "at": at, "question": "What happened?", "graph": "made"}
    events: list[dict[str, Any]] = [started]
    for number in range(steps - 1):
        seconds = dice.random() / 2
        at += seconds
        step: dict[str, Any] = {"at": at, "seconds": seconds, "error": None}
        if number % 3 == 2:
            step |= {"event": "tool_call", "tool": "weather", "arguments": {"city": "Oslo"}}
            step |= {"observation": words(40), "repeated": False}
        else:
            usage = {"prompt": 900, "cached": 700, "forced": 20, "sampled": 30}
            prompt = {"role": "user", "content": f"{number} {words(400)}"}
            step |= {"event": "model_call", "role": ("planner", "caller")[number % 3]}
            step |= {"model": "made", "messages": [system, prompt], "text": words(20)}
            step |= {"usage": usage, "stop": "done", "closed_early": False}
        events.append(step)
    end = {"event": "run_ended", "at": at, "answer": "Much.", "stop": "answered", "seconds": 1.0}
    return [{"run_id": "made", **event} for event in [*events, end]]


def reading(steps: int, folder: Path) -> dict[str, float]:
    """Seconds to write, show and draw a run of so many steps."""
    events = made(steps)
    found: dict[str, float] = {}

    def timed(name: str, work: Callable[[], Any]) -> Any:
        began = time.perf_counter()
        done = work()
        found[name] = time.perf_counter() - began
        return done

    with TraceStore(folder / "large.db") as store:
        timed("write to the store", lambda: store.add(events))
        stored = store.find("last")
        timed(
            "show as a tree", lambda: list(run_lines(stored, store.events("made", prompts=False)))
        )
        timed("make the page", lambda: timeline(store.events("made")))
    return found


def main() -> None:
    """Print both tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        took = recording(100, folder)
        base = statistics.median(took["nothing"])
        for what, seconds in took.items():
            median = statistics.median(seconds)
            print(
                f"recorded by {what:<12}{median * 1e3:8.2f} ms a run {(median - base) * 1e3:+7.2f}"
            )
        for what, seconds in computing(500, folder).items():
            print(f"{what:<12}{seconds * 1e3:8.2f} ms of CPU a run")
        for what, value in reading(10_000, folder).items():
            print(f"10,000 steps: {what:<20}{value:6.2f} s")


if __name__ == "__main__":
    main()
