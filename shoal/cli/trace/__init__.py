"""`shoal trace`: runs that were recorded."""

import typer

from shoal.cli.report import reported
from shoal.cli.trace.files import delete, export, import_runs, open_run, prune
from shoal.cli.trace.listing import follow, list_runs, show
from shoal.cli.trace.replaying import diff, replay_run

__all__ = ["trace_app"]

trace_app = typer.Typer(
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
    help="Look into runs that were recorded: list, show, follow, replay, compare.",
)
trace_app.command("list")(reported(list_runs))
trace_app.command()(reported(show))
trace_app.command()(reported(follow))
trace_app.command("replay")(reported(replay_run))
trace_app.command()(reported(diff))
trace_app.command("open")(reported(open_run))
trace_app.command()(reported(export))
trace_app.command("import")(reported(import_runs))
trace_app.command()(reported(delete))
trace_app.command()(reported(prune))
