"""`shoal synth`: training data that small models write, check, review and decide on."""

import json
import os
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from shoal.cli.background import Event, in_background
from shoal.cli.options import JsonOption, finite
from shoal.cli.report import reported
from shoal.cli.text import print_json, printable
from shoal.errors import UsageError

if TYPE_CHECKING:
    from shoal.graphs import Thresholds
    from shoal.synthesis.calibration import Calibrated
    from shoal.synthesis.run import Outcome
    from shoal.synthesis.workers import Progress

__all__ = ["synth_app"]

_EVERY = 10.0  # seconds between lines of progress where there is no terminal

PoolOption = Annotated[
    str, typer.Option(metavar="SPECS", help="Models, separated by commas; see `shoal models`.")
]
SynthToolsOption = Annotated[
    str,
    typer.Option(
        "--tools",
        metavar="PACKS",
        help="Make tool-calling trajectories over these, as of `shoal run`; without, pairs.",
    ),
]
SeedOption = Annotated[int, typer.Option(min=0, metavar="N", help="Of all that is drawn.")]
EngineOption = Annotated[str, typer.Option(metavar="NAME", help="As of `shoal run`.")]


def synth(
    context: typer.Context,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Folder of the data; what it holds is gone on with."),
    ] = None,
    n: Annotated[int, typer.Option("--n", min=1, metavar="N", help="Items to make.")] = 100,
    seeds: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            show_default="with --tools, templates over the built-in ones",
            help="JSON lines with an instruction and, maybe, a response.",
        ),
    ] = None,
    model_pool: PoolOption = "embedded",
    tools: SynthToolsOption = "",
    rounds: Annotated[
        int, typer.Option(min=1, metavar="R", help="Accepted items are seeds of later rounds.")
    ] = 5,
    reviewers: Annotated[
        int | None,
        typer.Option(
            min=0,
            max=16,
            metavar="K",
            show_default="3, or 0 with the embedded model alone, whose templates know the answer",
            help="Reviews of an item; 0 leaves it to the checks.",
        ),
    ] = None,
    accept: Annotated[
        float | None,
        typer.Option(metavar="X", show_default="8", help="Least mean score that is accepted."),
    ] = None,
    reject: Annotated[
        float | None,
        typer.Option(metavar="X", show_default="5", help="Lower means are rejected."),
    ] = None,
    spread: Annotated[
        float | None,
        typer.Option(
            metavar="X", show_default="1", help="Standard deviation up to which reviewers agree."
        ),
    ] = None,
    by: Annotated[
        Literal["chosen", "expected"] | None,
        typer.Option(
            show_default="chosen", help="Scores as written, or as expected by probability."
        ),
    ] = None,
    thresholds: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="What `shoal synth calibrate --out FILE` chose."),
    ] = None,
    near: Annotated[
        float,
        typer.Option(metavar="X", help="Similarity from which instructions are duplicates."),
    ] = 0.7,
    temperature: Annotated[
        float, typer.Option(min=0.0, callback=finite, metavar="T", help="Of the generator.")
    ] = 0.7,
    seed: SeedOption = 0,
    workers: Annotated[
        int, typer.Option(min=1, max=256, metavar="N", help="Processes, each with the models.")
    ] = 1,
    executor: Annotated[
        Literal["local", "ray"], typer.Option(help="Processes of this machine, or Ray actors.")
    ] = "local",
    engine: EngineOption = "llguidance",
    as_json: JsonOption = False,
) -> None:
    """Make training data: seed, new instruction, response, checks, reviews, decision.

    The same command goes on where an earlier one stopped, however it ended, and makes the
    same data however many processes there are.

    \b
    Exit codes:
      0    every item was made, accepted or not
      1    a model failed; what was done is kept
      2    wrong usage: an option, a seed, a model, a tool, a folder
      130  interrupted by Ctrl-C; what was done is kept
    """  # noqa: D301 (typer keeps the lines of a paragraph that this character opens)
    if context.invoked_subcommand is not None:
        return
    if out is None:
        raise UsageError("Synthesis needs a folder for its data: give --out DIR.")
    os.environ["LANGSMITH_TRACING_V2"] = "false"  # as `shoal run` does
    from shoal.synthesis.run import synthesize
    from shoal.synthesis.settings import TEMPLATES, Settings

    pool = _pool(model_pool)
    if pool == ("embedded",) and seeds is not None:
        raise UsageError(
            "The embedded model writes no instructions from seeds: name other models with "
            "--model-pool, or leave out --seeds and give --tools, for questions from templates."
        )
    settings = Settings(
        product="trajectories" if tools else "pairs",
        n=n,
        pool=pool,
        seeds=TEMPLATES if seeds is None else str(seeds),
        seed=seed,
        rounds=rounds,
        reviewers=(0 if pool == ("embedded",) else 3) if reviewers is None else reviewers,
        thresholds=_thresholds(thresholds, accept, reject, spread, by),
        near=near,
        temperature=temperature,
        tools=tools,
        engine=engine,
    )

    def work(emit: Callable[[Event], None]) -> "Outcome":
        return synthesize(
            settings,
            out,
            workers=workers,
            executor=executor,
            on_progress=lambda progress: emit({"progress": progress}),
        )

    def tell(event: Event) -> None:
        progress: Progress = event["progress"]
        show(progress_line(progress), progress.done == progress.total)

    with _line() as show:
        outcome = in_background(work, tell)
    if as_json:
        print_json(vars(outcome))
        return
    print(
        f"{outcome.accepted} accepted, {outcome.rejected} rejected, {outcome.duplicates} "
        f"duplicates; {outcome.adjudicated} were adjudicated; {outcome.seconds:.1f} seconds"
    )
    print(f"The data is {printable(str(out / 'data.jsonl'))}; read report.html beside it.")


def calibrate(
    model_pool: PoolOption = "embedded",
    tools: SynthToolsOption = "",
    n: Annotated[
        int, typer.Option("--n", min=40, metavar="N", help="Planted items, half of them good.")
    ] = 120,
    reviewers: Annotated[
        int, typer.Option(min=1, max=16, metavar="K", help="Reviews of an item.")
    ] = 3,
    seed: SeedOption = 0,
    engine: EngineOption = "llguidance",
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Keep thresholds and figures, for --thresholds."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Measure the review on planted items, good and bad, and choose thresholds for it.

    Thresholds are chosen on half of the items; precision and recall are of the other half.
    """
    os.environ["LANGSMITH_TRACING_V2"] = "false"
    from shoal.models import load_model
    from shoal.synthesis.calibration import Calibrated
    from shoal.synthesis.calibration import calibrate as measure

    pool = [load_model(spec, engine=engine) for spec in _pool(model_pool)]

    def work(emit: Callable[[Event], None]) -> Calibrated:
        return measure(
            pool,
            "trajectories" if tools else "pairs",
            tools=tools,
            n=n,
            reviewers=reviewers,
            seed=seed,
            on_progress=lambda done, total: emit({"done": done, "total": total}),
        )

    with _line() as show:
        found = in_background(work, lambda e: show(f"{e['done']}/{e['total']}", False))
    if out is not None:
        try:
            out.write_text(json.dumps(found.as_dict(), indent=1) + "\n")
        except OSError as error:
            raise UsageError(f"{out} cannot be written: {error.strerror}.") from None
    if as_json:
        print_json(found.as_dict())
    else:
        _show(found)


def _show(found: "Calibrated") -> None:
    print(f"{'':<40}{'kept':>6}{'precision, 95%':>22}{'recall, 95%':>22}")
    for row in found.rows:
        shares = [_percent(row.precision), _percent(row.recall)]
        print(f"{row.name:<40}{row.kept:>6}{shares[0]:>22}{shares[1]:>22}")
    kinds = list(found.rows[0].rejected)
    print(f"\n{'rejected, %':<40}" + "".join(f"{kind:>17}" for kind in kinds))
    for row in found.rows:
        shares = [f"{100 * row.rejected[kind]:.0f}" for kind in kinds]
        print(f"{row.name:<40}" + "".join(f"{share:>17}" for share in shares))
    precision = {row.name: row.precision[0] if row.precision else 0.0 for row in found.rows}
    if precision["checks and review, chosen thresholds"] <= precision["checks alone"]:
        print("\nThese reviews keep no better items than the checks alone do.")
    bounds = found.thresholds
    print(
        f"\nchosen: accept {bounds.accept:g}, reject {bounds.reject:g}, spread {bounds.spread:g}, "
        f"by {bounds.by}; {found.calls} model calls, {found.seconds:.0f} seconds"
    )


def _percent(share: tuple[float, float, float] | None) -> str:
    return "-" if share is None else "{:.1f} [{:.1f}, {:.1f}]".format(*(100 * x for x in share))


def _pool(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _thresholds(file: Path | None, *given: Any) -> "Thresholds":
    """The thresholds of a file, or the defaults, with what the command line says in place."""
    from dataclasses import asdict

    from pydantic import TypeAdapter, ValidationError

    from shoal.graphs import Thresholds

    found: dict[str, Any] = asdict(Thresholds())
    if file is not None:
        try:
            read = TypeAdapter(dict[str, Any]).validate_json(file.read_bytes())
            found |= asdict(TypeAdapter(Thresholds).validate_python(read.get("thresholds")))
        except OSError as error:
            raise UsageError(f"{file} cannot be read: {error.strerror}.") from None
        except ValidationError:
            raise UsageError(
                f"{file} holds no thresholds; `shoal synth calibrate --out FILE` writes them."
            ) from None
    names = ("accept", "reject", "spread", "by")
    found |= {name: value for name, value in zip(names, given, strict=True) if value is not None}
    return Thresholds(**found)


@contextmanager
def _line() -> "Generator[Callable[[str, bool], None], None, None]":
    """A line on standard error, rewritten on a terminal, else one now and then; told if last."""
    terminal, last = sys.stderr.isatty(), 0.0

    def show(text: str, ended: bool) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last < (0.1 if terminal else _EVERY) and not (ended and last):
            return
        last = now
        if terminal:
            print(f"\r\x1b[2K{text}", end="", file=sys.stderr, flush=True)
        else:
            print(text, file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        if terminal and last:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)


def progress_line(progress: "Progress") -> str:
    """One line: how many are made, of what fate, and how fast."""
    counts = progress.counts
    parts = [f"{progress.done}/{progress.total}"]
    parts += [f"{counts.get(s, 0)} {s}" for s in ("accepted", "rejected", "duplicate")]
    parts += [f"{counts.get('adjudicated', 0)} adjudicated", f"{progress.rate:.1f}/s"]
    return " · ".join(parts)


synth_app = typer.Typer(rich_markup_mode=None, add_completion=False)
synth_app.callback(invoke_without_command=True)(reported(synth))
synth_app.command("calibrate")(reported(calibrate))
