"""`shoal trace export`, `import`, `delete`, `prune` and `open`: runs in and out of the store."""

import os
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.options import finite
from shoal.cli.text import printable
from shoal.cli.trace.listing import RunArgument
from shoal.errors import UsageError

__all__ = ["delete", "export", "import_runs", "open_run", "prune"]

_NEEDED = {
    "run_started": ("at", "question"),
    "run_resumed": ("at", "question"),
    "model_call": ("at", "role", "model"),
    "tool_call": ("at", "tool", "arguments", "observation", "error", "repeated"),
    "run_ended": ("at", "stop", "answer"),
    "run_failed": ("at", "error"),
}
"""What an event must have to be shown; a trace may come from anywhere."""

RunsArgument = Annotated[
    list[str], typer.Argument(metavar="RUN...", help="Beginnings of ids, or last.")
]


def export(
    runs: RunsArgument,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Append to this file; by default standard output."),
    ] = None,
) -> None:
    """Write runs as JSON lines, as `shoal run --trace` does."""
    import json

    from shoal.runs import TraceFile
    from shoal.runs.traces import TraceStore

    with TraceStore() as store, TraceFile(out) if out else nullcontext() as file:
        for run in [store.find(said) for said in runs]:
            for event in store.events(run.id):
                if file is None:
                    print(json.dumps(event, separators=(",", ":")))
                else:
                    file.write(event)


def import_runs(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="JSON lines of --trace.")],
) -> None:
    """Take the runs of a trace into the store; those that are there are left alone."""
    from shoal.config import trace_settings
    from shoal.runs import read_trace
    from shoal.runs.traces import Keep, TraceStore

    settings = trace_settings()
    capture = "meta" if settings.capture == "meta" else "full"
    events = read_trace(file)
    for number, event in enumerate(events, 1):
        needed = ("run_id", "event", *_NEEDED.get(str(event.get("event")), ()))
        missing = next((key for key in needed if key not in event), None)
        if missing is not None:
            raise UsageError(f"{file} is no trace of runs: record {number} has no {missing!r}.")
    ids = dict.fromkeys(event["run_id"] for event in events)
    # what was asked for by name is not rotated out at once
    with TraceStore(capture=capture, keep=Keep(10**9, 1e9)) as store:
        known = store.add(events)
    print(f"taken in: {len(ids) - len(known)}; there already, or without a start: {len(known)}")


def delete(runs: RunsArgument) -> None:
    """Delete runs from the store and the disk."""
    from shoal.runs.traces import TraceStore

    with TraceStore() as store:
        found = list(dict.fromkeys(store.find(said).id for said in runs))
        store.delete(found)
    print(f"deleted: {printable(', '.join(found))}")


def prune(
    runs: Annotated[
        int | None,
        typer.Option(min=0, metavar="N", help="Keep at most so many.", show_default="[trace]'s"),
    ] = None,
    megabytes: Annotated[
        float | None,
        typer.Option(
            min=0.0,
            callback=finite,
            metavar="MB",
            help="Keep at most so much on the disk.",
            show_default="[trace]'s",
        ),
    ] = None,
) -> None:
    """Delete the oldest runs beyond a number or a size; --runs 0 deletes all."""
    from shoal.config import trace_settings
    from shoal.runs.traces import Keep, TraceStore

    settings = trace_settings()
    keep = Keep(
        settings.runs if runs is None else runs,
        settings.megabytes if megabytes is None else megabytes,
    )
    with TraceStore() as store:
        gone = store.prune(keep)
        left = len(store.runs())
    print(f"{gone:,} runs are deleted; {left:,} are left.")


def open_run(
    run: RunArgument,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where the page goes; by default a private folder."),
    ] = None,
    browser: Annotated[
        bool,
        typer.Option("--browser/--no-browser", help="Show it, where there is a display."),
    ] = True,
) -> None:
    """Write a run as one HTML page with a timeline, and open it.

    The page loads nothing from anywhere, so it can be sent on; it holds all that was recorded.
    """
    from shoal.runs.timeline import timeline
    from shoal.runs.traces import TraceStore

    with TraceStore() as store:
        found = store.find(run)
        text = timeline(store.events(found.id))
    path = out or Path(tempfile.mkdtemp(prefix="shoal-")) / f"{_file_name(found.id)}.html"
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "wb") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(
            f"The page cannot be written to {path}: {error.strerror}; name another --out."
        ) from error
    print(f"written to {printable(str(path))}")
    if browser and _has_display():
        import webbrowser

        webbrowser.open(path.absolute().as_uri())


def _file_name(run_id: str) -> str:
    return "".join(c for c in run_id if c.isalnum())[:40] or "run"


def _has_display() -> bool:
    if "SSH_CONNECTION" in os.environ and "DISPLAY" not in os.environ:
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
