"""The commands below `shoal eval`; what is none of them is the name of a suite."""

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from shoal.cli.eval import evaluate
from shoal.cli.options import JsonOption
from shoal.cli.report import reported
from shoal.cli.text import print_json, printable
from shoal.errors import UsageError

__all__ = ["eval_app"]


class _SuiteOrCommand(TyperGroup):
    """`shoal eval NAME` runs the suite NAME, unless a command has that name."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            args = ["run", *args]
        return super().resolve_command(ctx, args)


def suites(as_json: JsonOption = False) -> None:
    """List the suites that come with Shoal, and whether their data is here."""
    from shoal.evals.suites import SUITES, load_suite

    rows: list[dict[str, Any]] = []
    for name, (_, what) in SUITES.items():
        try:
            cases, missing = len(load_suite(name).cases()), None
        except UsageError as error:
            cases, missing = None, str(error)
        rows.append({"name": name, "about": what, "cases": cases, "missing": missing})
    if as_json:
        print_json({"suites": rows})
        return
    for row in rows:
        count = "no data" if row["cases"] is None else f"{row['cases']:,} cases"
        print(f"{row['name']:<12}{count:>13}  {row['about']}")
        if row["missing"]:
            print(f"{'':<27}{printable(row['missing'])}")


def fetch(
    suite: Annotated[
        str, typer.Argument(metavar="SUITE", help="bfcl or agentdojo; the others are files.")
    ],
) -> None:
    """Fetch a suite's data into the cache; the one command here that uses the network."""
    name = suite.removesuffix("-mini")
    if name not in ("bfcl", "agentdojo"):
        from shoal.evals.suites import load_suite

        load_suite(suite).cases()  # says how to get the data where it is missing
        print(f"{suite} needs nothing fetched.")
        return
    from shoal.evals.cache import folder

    if name == "bfcl":
        from shoal.evals.suites.bfcl import fetch as get
    else:
        from shoal.evals.suites.agentdojo import fetch as get
    print(f"{name} is in {printable(str(get(folder(name))))}")


def report(
    runs: Annotated[list[Path], typer.Argument(metavar="RUN...", help="Folders of runs.")],
    out: Annotated[
        Path, typer.Option(metavar="FILE", help="An .html file, or .md for the tables alone.")
    ] = Path("report.html"),
) -> None:
    """Write one page about some runs: tables, intervals, every sample with its steps."""
    from shoal.evals.report import write_report

    write_report(runs, out)
    print(f"written to {printable(str(out))}")


def compare(
    first: Annotated[Path, typer.Argument(metavar="A", help="Folder of a run.")],
    second: Annotated[Path, typer.Argument(metavar="B", help="Folder of another.")],
    as_json: JsonOption = False,
) -> None:
    """Compare two runs of one suite, case by case."""
    from shoal.evals.compare import compare_runs, comparison_lines

    found = compare_runs(first, second)
    if as_json:
        print_json(found)
    else:
        for line in comparison_lines(found):
            print(printable(line))


def export(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="Folder of a run.")],
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the logs go.")],
    form: Annotated[
        str, typer.Option("--format", metavar="NAME", help="inspect: logs of Inspect's viewer.")
    ] = "inspect",
) -> None:
    """Write a run in another program's form; needs the extra shoal[inspect]."""
    if form != "inspect":
        raise UsageError(f"There is no format {form!r}; the one there is: inspect.")
    from shoal.evals.export import export_inspect

    for path in export_inspect(run, out):
        print(f"written to {printable(str(path))}")


eval_app = typer.Typer(
    cls=_SuiteOrCommand,
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
    help="Play a benchmark: `shoal eval SUITE`. Its options: `shoal eval run --help`.",
)
eval_app.command("run")(reported(evaluate))
eval_app.command()(reported(suites))
eval_app.command()(reported(fetch))
eval_app.command()(reported(report))
eval_app.command()(reported(compare))
eval_app.command()(reported(export))
