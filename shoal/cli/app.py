"""The commands put together. Heavy imports wait inside the commands, so `--help` is quick."""

import sys
from typing import Annotated

import typer

from shoal import __version__
from shoal.cli.calibrate import calibrate
from shoal.cli.chat import chat
from shoal.cli.check import check
from shoal.cli.eval_group import eval_app
from shoal.cli.graph import graph_app
from shoal.cli.models import models
from shoal.cli.report import reported
from shoal.cli.run import run
from shoal.cli.serve import serve
from shoal.cli.sessions import sessions_app
from shoal.cli.synth import synth_app
from shoal.cli.tools import tools
from shoal.cli.trace import trace_app
from shoal.cli.train_group import train_app

__all__ = ["app"]

app = typer.Typer(
    name="shoal",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # rich takes longer to import than all the rest of the help
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"shoal {__version__}")
        raise typer.Exit


@app.callback()
def shoal(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version and exit.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Answer questions with teams of small language models and typed tools."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="backslashreplace")  # a narrow encoding must not lose an answer


app.command()(reported(run))
app.command()(reported(chat))
app.add_typer(sessions_app, name="sessions")
app.command()(reported(serve))
app.command()(reported(tools))
models_app = typer.Typer(rich_markup_mode=None, add_completion=False)
models_app.callback(invoke_without_command=True)(reported(models))
models_app.command()(reported(check))
app.add_typer(models_app, name="models")
app.add_typer(eval_app, name="eval")
app.add_typer(trace_app, name="trace")
app.add_typer(synth_app, name="synth")
app.add_typer(graph_app, name="graph")
app.command()(reported(calibrate))
app.add_typer(train_app, name="train")
