"""`shoal graph`: the teams, drawn by LangGraph itself."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.report import reported
from shoal.cli.text import printable
from shoal.errors import UsageError

__all__ = ["graph_app"]


def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="tool_team or single.")],
    ascii_art: Annotated[
        bool, typer.Option("--ascii", help="As a picture of characters; needs grandalf.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write it there, such as team.mmd, and not here."),
    ] = None,
) -> None:
    """Draw a graph, as Mermaid text that GitHub and many editors show as a picture."""
    text = _drawn(name, ascii_art)
    if out is None:
        print(text)
        return
    try:
        out.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise UsageError(
            f"The drawing cannot be written to {out}: {error.strerror}; name another --out."
        ) from error
    print(f"written to {printable(str(out))}")


def list_graphs() -> None:
    """List the graphs that have a name."""
    from shoal.graphs import GRAPHS

    for name, build in GRAPHS.items():
        summary, _, _ = (build.__doc__ or "").partition(".")
        print(f"{name:<12}{summary.partition(';')[0]}")


def _drawn(name: str, ascii_art: bool) -> str:
    from shoal.graphs import GRAPHS
    from shoal.models import ScriptedModel
    from shoal.tools.builtin import builtin_tools

    if name not in GRAPHS:
        raise UsageError(f"There is no graph {name!r}; the graphs are {', '.join(GRAPHS)}.")
    # neither model nor tools change the drawing
    graph = GRAPHS[name](ScriptedModel([]), builtin_tools(["math"])).get_graph()
    if not ascii_art:
        return graph.draw_mermaid().rstrip()
    try:
        return graph.draw_ascii().rstrip()
    except ImportError:
        raise UsageError("--ascii needs the package grandalf; run: pip install grandalf") from None


graph_app = typer.Typer(
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
    help="The teams as graphs: list, draw.",
)
graph_app.command("list")(reported(list_graphs))
graph_app.command()(reported(show))
