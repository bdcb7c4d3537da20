"""`shoal trace replay` and `diff`: whether two runs are the same, and where they part."""

from dataclasses import asdict
from itertools import islice
from typing import TYPE_CHECKING, Any

from shoal.cli.options import JsonOption
from shoal.cli.text import print_json, printable
from shoal.cli.trace.listing import RunArgument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shoal.runs.traces import StoredRun

__all__ = ["diff", "replay_run"]

_FACTS = ("graph", "model", "stop", "seconds", "model_calls", "tool_calls", "prompt", "written")
_SHOWN = 12


def replay_run(run: RunArgument, as_json: JsonOption = False) -> None:
    """Play a run again without a model, and say whether it ends the same.

    The graph is built anew; what models wrote and tools found comes from the record, and is
    checked as it was then. No model is loaded and no tool is run.

    \b
    Exit codes:
      0    reproduced
      1    it differs; the first difference is told
      2    there is no such run, or it cannot be replayed
    """  # noqa: D301 (typer keeps the lines of a paragraph that this character opens)
    from shoal.graphs.replay import replay
    from shoal.runs.traces import TraceStore

    with TraceStore() as store:
        found = store.find(run)
        events = store.events(found.id)
    outcome = replay(events)
    difference = outcome.difference
    if as_json:
        told = None if difference is None else asdict(difference)
        print_json(
            {
                "run_id": found.id,
                "reproduced": difference is None,
                "steps": outcome.steps,
                "finished": outcome.finished,
                "difference": told,
            }
        )
    elif difference is not None:
        print(printable(difference.sentence("recorded", "replayed")))
    else:
        so_far = "" if outcome.finished else " so far as it was recorded; it has no end"
        print(f"reproduced{so_far}: {outcome.steps} steps, {found.stop or 'unfinished'}")
    raise SystemExit(0 if difference is None else 1)


def diff(a: RunArgument, b: RunArgument, as_json: JsonOption = False) -> None:
    """Compare two runs step by step, and say what differed first.

    Times, tokens and names of models are shown and do not count as a difference.

    \b
    Exit codes:
      0    the same
      1    they differ
      2    there is no such run
    """  # noqa: D301 (typer keeps the lines of a paragraph that this character opens)
    from shoal.runs.compare import first_difference, steps_of
    from shoal.runs.traces import TraceStore

    with TraceStore() as store:
        one, other = store.find(a), store.find(b)
        ours, theirs = store.events(one.id), store.events(other.id)
    found = first_difference(ours, theirs)
    if as_json:
        told = None if found is None else asdict(found)
        print_json({"a": asdict(one), "b": asdict(other), "difference": told})
        raise SystemExit(0 if found is None else 1)
    for line in _facts(one, other):
        print(line)
    if found is None:
        print(f"all {len(steps_of(ours))} steps are the same")
        raise SystemExit(0)
    if found.step > 1:
        print(f"the first {found.step - 1} steps are the same")
    print(printable(found.sentence(one.id, other.id)))
    for run, events in ((one, ours), (other, theirs)):
        print(printable(f"{run.id}, from there: {_rest(steps_of(events), found.step)}"))
    raise SystemExit(1)


def _facts(one: "StoredRun", other: "StoredRun") -> list[str]:
    rows = [("", one.id, other.id)]
    for name in _FACTS:
        values = [getattr(run, name) for run in (one, other)]
        a, b = (f"{v:,.2f}" if isinstance(v, float) else str(v) for v in values)
        rows.append((name.replace("_", " "), a, b))
    return [printable(f"{name:<12} {a:<24} {b}") for name, a, b in rows]


def _rest(steps: "Sequence[Any]", step: int) -> str:
    from shoal.runs.compare import step_name

    begin = max(0, step - 1)
    names = [step_name(event) for event in islice(steps, begin, begin + _SHOWN)]
    more = len(steps) - begin - len(names)
    return ", ".join(names or ["nothing"]) + (f" and {more:,} more" if more > 0 else "")
