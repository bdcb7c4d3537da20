"""`shoal synth`: training data that small models write, check, review and decide on."""

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
ReviewersOption = Annotated[
    int, typer.Option(min=0, max=16, metavar="K", help="Reviews of an item; 0: checks alone.")
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
    reviewers: ReviewersOption = 3,
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

    settings = Settings(
        product="trajectories" if tools else "pairs",
        n=n,
        pool=_pool(model_pool),
        seeds=TEMPLATES if seeds is None else str(seeds),
        seed=seed,
        rounds=rounds,
        reviewers=reviewers,
        thresholds=_thresholds(thresholds, accept, reject, spread, by),
        near=near,
        temperature=temperature,
        tools=tools,
        engine=engine,
    )

    def work(emit: Callable[[Event], None]) -> "Outcome":
        def tell(progress: "Progress") -> None:
            emit({"progress": progress})

        return synthesize(settings, out, workers=workers, on_progress=tell)

    with _live_progress() as show:
        outcome = in_background(work, lambda event: show(event["progress"]))
    if as_json:
        print_json(vars(outcome))
        return
    print(
        f"{outcome.accepted} accepted, {outcome.rejected} rejected, {outcome.duplicates} "
        f"duplicates; {outcome.adjudicated} were adjudicated; {outcome.seconds:.1f} seconds"
    )
    print(f"The data is {printable(str(out / 'data.jsonl'))}; read report.html beside it.")


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
def _live_progress() -> "Generator[Callable[[Progress], None], None, None]":
    """A line on standard error, rewritten on a terminal, else one now and then."""
    terminal, last = sys.stderr.isatty(), 0.0

    def show(progress: "Progress") -> None:
        nonlocal last
        now, ended = time.monotonic(), progress.done == progress.total
        if now - last < (0.1 if terminal else _EVERY) and not (ended and last):
            return
        last, text = now, progress_line(progress)
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
