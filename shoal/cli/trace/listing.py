"""`shoal trace list`, `show` and `follow`: what was recorded."""

import re
import time
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from shoal.cli.options import JsonOption
from shoal.cli.text import print_json, printable
from shoal.errors import UsageError

if TYPE_CHECKING:
    from shoal.runs.traces import StoredRun

__all__ = ["RunArgument", "follow", "list_runs", "show", "unix_time"]

RunArgument = Annotated[
    str, typer.Argument(metavar="RUN", help="The beginning of a run's id, or last.")
]

_UNITS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}
_POLL_SECONDS = 0.2
_HEADINGS = (
    f"{'run':<13}{'began':<20}{'graph':<11}{'stop':<11}"
    f"{'calls':>7}{'tokens':>9}{'seconds':>8}  question"
)


def list_runs(
    graph: Annotated[str | None, typer.Option(metavar="NAME", help="Of this graph alone.")] = None,
    model: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Whose model's name holds this.")
    ] = None,
    stop: Annotated[
        str | None,
        typer.Option(metavar="HOW", help="answered, gave_up, budget, error, failed or unfinished."),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(metavar="WHEN", help="30m, 2h or 3d ago; or a date, such as 2027-03-01."),
    ] = None,
    most: Annotated[
        int, typer.Option("--most", "-n", min=0, metavar="N", help="0 lists all.")
    ] = 20,
    as_json: JsonOption = False,
) -> None:
    """List recorded runs, the newest first."""
    from shoal.runs.traces import TraceStore

    began = None if since is None else unix_time(since)
    with TraceStore() as store:
        runs = store.runs(graph=graph, model=model, stop=stop, since=began, most=most or None)
    if as_json:
        print_json({"runs": [asdict(run) for run in runs]})
        return
    if not runs:
        print("No run is recorded, or none that was asked for.")
        return
    print(_HEADINGS)
    for run in runs:
        print(_row(run))


def _row(run: "StoredRun") -> str:
    from shoal.cli.trace.tree import short

    began = datetime.fromtimestamp(run.began).isoformat(" ", "seconds")
    took = "" if run.seconds is None else f"{run.seconds:.2f}"
    calls = f"{run.model_calls}+{run.tool_calls}"
    graph, stop = short(run.graph or "-", 10), short(run.stop or "unfinished", 10)
    return (
        f"{printable(run.id):<13}{began:<20}{graph:<11}{stop:<11}{calls:>7}"
        f"{run.prompt + run.written:>9,}{took:>8}  {short(run.question or '-', 60)}"
    )


def show(
    run: RunArgument,
    full: Annotated[
        bool, typer.Option("--full", help="Whole texts, and what each model was asked.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Show a run as a tree, with times and tokens."""
    from shoal.cli.trace.tree import run_lines
    from shoal.runs.traces import TraceStore

    with TraceStore() as store:
        found = store.find(run)
        events = store.events(found.id, prompts=full or as_json)
    if as_json:
        print_json({"run": asdict(found), "events": events})
        return
    print("\n".join(run_lines(found, events, full=full)))


def follow(
    run: Annotated[
        str | None,
        typer.Argument(metavar="[RUN]", help="One run, to its end; else every new step of any."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Print the steps of runs as they are recorded, until Ctrl-C."""
    from shoal.cli.trace.tree import short, step_columns, step_text
    from shoal.runs.compare import step_name, steps_of
    from shoal.runs.traces import TraceStore

    with TraceStore() as store:
        one = None if run is None else store.find(run).id
        place = store.newest() if one is None else 0
        began: dict[str, float] = {}
        while True:
            for number, event in store.after(place, one):
                place = number
                run_id = event["run_id"]
                if as_json:
                    print_json(event)
                elif event["event"] in ("run_started", "run_resumed"):
                    began[run_id] = event["at"]
                    print(f"{printable(run_id)}  {short(str(event['question']))}")
                elif steps_of([event]):
                    columns = step_columns(event, began.setdefault(run_id, event["at"]))
                    text = short(step_name(event) + step_text(event))
                    print(f"{printable(run_id)} {columns}  {text}", flush=True)
                if one is not None and event["event"] in ("run_ended", "run_failed"):
                    return
            time.sleep(_POLL_SECONDS)


def unix_time(said: str) -> float:
    """The moment that `2h` or a date means.

    Raises:
        UsageError: It means none.
    """
    ago = re.fullmatch(r"(\d{1,6})([smhdw])", said)
    if ago:
        return time.time() - int(ago[1]) * _UNITS[ago[2]]
    try:
        return datetime.fromisoformat(said).timestamp()
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            f"{said!r} is no time; write 30m, 2h or 3d, or a date such as 2027-03-01."
        ) from None
