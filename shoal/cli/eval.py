"""`shoal eval SUITE`: put a team, its baselines and the floors to a suite."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from shoal.cli.background import Event, in_background
from shoal.cli.eval_progress import live_progress, show_summary
from shoal.cli.options import (
    GroundedOption,
    JsonOption,
    TemperatureOption,
    finite,
)
from shoal.cli.text import print_json
from shoal.errors import UsageError

if TYPE_CHECKING:
    from shoal.evals.run_suite import SuiteRun

__all__ = ["evaluate"]


def evaluate(
    suite: Annotated[
        str,
        typer.Argument(
            metavar="SUITE",
            help="A name of `shoal eval suites`, a .jsonl or .py file, or module:Class.",
        ),
    ],
    model: Annotated[
        str, typer.Option(metavar="SPEC", help="As of `shoal run`; see `shoal models`.")
    ] = "embedded",
    graph: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="The team: tool_team, single, or your own as module:builder."
        ),
    ] = "tool_team",
    systems: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            show_default="as the suite says",
            help="Rows to compare: team, single, single-same-tokens, floors.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            show_default="one of the configuration's own, named at the end",
            help="Folder of the run; what it holds is not played again.",
        ),
    ] = None,
    data: Annotated[
        Path | None, typer.Option(metavar="PATH", help="The suite's data, where it has none.")
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="At most N cases, from each category in turn."),
    ] = None,
    sample_ids: Annotated[
        str, typer.Option(metavar="IDS", help="These cases alone, separated by commas.")
    ] = "",
    categories: Annotated[
        str, typer.Option(metavar="NAMES", help="Cases of these categories alone.")
    ] = "",
    shuffle_seed: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="Take the cases in this random order.")
    ] = None,
    trials: Annotated[
        int, typer.Option(min=1, metavar="K", help="Play each case K times, for pass@k and pass^k.")
    ] = 1,
    max_parallel: Annotated[
        int, typer.Option(min=1, max=1024, metavar="N", help="Cases at a time.")
    ] = 4,
    time_limit: Annotated[
        float | None,
        typer.Option(
            min=0.001,
            callback=finite,
            metavar="SECONDS",
            show_default="120",
            help="Wall time of one question.",
        ),
    ] = None,
    token_limit: Annotated[
        int | None,
        typer.Option(
            min=1, metavar="N", show_default="16000", help="Tokens computed for one question."
        ),
    ] = None,
    seed: Annotated[
        int, typer.Option(min=0, metavar="N", help="Of the first trial; each further one adds 1.")
    ] = 0,
    temperature: TemperatureOption = None,
    grounded: GroundedOption = None,
    engine: Annotated[str, typer.Option(metavar="NAME", help="As of `shoal run`.")] = "llguidance",
    retry_errors: Annotated[
        bool, typer.Option("--retry-errors", help="Play samples again that ended in an error.")
    ] = False,
    rescore: Annotated[
        bool,
        typer.Option("--rescore", help="Score what --out holds anew; asks no model."),
    ] = False,
    recorded: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Score the calls of a file in place of a model's; `reference` takes the right "
            "ones of the suite.",
        ),
    ] = None,
    executor: Annotated[
        Literal["local", "ray"],
        typer.Option(help="Threads of this process, or Ray actors with a model each."),
    ] = "local",
    as_json: JsonOption = False,
) -> None:
    """Play a suite, and tell how the team did beside its baselines and the floors.

    The same command goes on where an earlier one stopped, however it ended.

    \b
    Exit codes:
      0    every sample was played, right or wrong
      1    some samples ended in an error
      2    wrong usage: an option, a suite, a model, a folder
      130  interrupted by Ctrl-C; what was done is kept
    """  # noqa: D301 (typer keeps the lines of a paragraph that this character opens)
    os.environ["LANGSMITH_TRACING_V2"] = "false"  # as `shoal run` does
    from shoal.config import temperature_of
    from shoal.evals.metrics import summary
    from shoal.evals.run_suite import Options, run_suite, score_again
    from shoal.evals.systems import Settings
    from shoal.graphs import Budget

    if rescore and out is None:
        raise UsageError("--rescore needs the run's folder: give --out DIR.")
    limits: dict[str, Any] = {"seconds": time_limit, "tokens": token_limit}
    heat = temperature
    if heat is None:
        heat = 0.0 if recorded or rescore else temperature_of(model)
    options = Options(
        model=model,
        graph=graph,
        engine=engine,
        settings=Settings(
            temperature=heat,
            seed=seed,
            grounded=grounded,
            budget=Budget(**{key: limit for key, limit in limits.items() if limit is not None}),
        ),
        systems=None if systems is None else _listed(systems),
        ids=_listed(sample_ids),
        categories=_listed(categories),
        limit=limit,
        shuffle_seed=shuffle_seed,
        trials=trials,
        max_parallel=max_parallel,
        retry_errors=retry_errors,
        out=out,
        recorded=recorded,
        executor=executor,
    )

    def work(emit: Callable[[Event], None]) -> "SuiteRun":
        if rescore:
            assert out is not None
            return score_again(suite, data, out)
        return run_suite(suite, data, options, lambda progress: emit({"progress": progress}))

    with live_progress() as show:
        done = in_background(work, lambda event: show(event["progress"]))
    found = summary(done.config, done.samples)
    if as_json:
        print_json(found)
    else:
        show_summary(found, done.path)
    failed = sum(sample.error is not None for sample in done.samples)
    if failed:
        first = next(sample.error for sample in done.samples if sample.error is not None)
        print(f"{failed} samples ended in an error, the first: {first}")
    raise SystemExit(1 if failed else 0)


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
