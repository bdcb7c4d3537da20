"""`shoal train data`: recorded runs, synthesis and public sets as examples by role."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoal.cli.options import JsonOption
from shoal.cli.text import print_json, printable
from shoal.cli.trace.listing import unix_time
from shoal.errors import UsageError

if TYPE_CHECKING:
    from shoal.training.held_out import HeldOut

__all__ = ["data"]


def data(
    out: Annotated[Path, typer.Option(metavar="DIR", help="Folder for the examples.")],
    trace: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", help="A trace of runs as JSON lines; may be repeated."),
    ] = None,
    recorded: Annotated[
        bool, typer.Option("--recorded", help="Take the runs that Shoal recorded on this machine.")
    ] = False,
    since: Annotated[
        str | None,
        typer.Option(metavar="TIME", help="Of the recorded runs those since, such as 2h or 7d."),
    ] = None,
    synth: Annotated[
        list[Path] | None,
        typer.Option(metavar="DIR", help="A folder of `shoal synth`, or a file of it; repeatable."),
    ] = None,
    public: Annotated[
        Path | None, typer.Option(metavar="DIR", help="A folder of public data sets.")
    ] = None,
    share_alike: Annotated[
        bool,
        typer.Option(
            "--share-alike", help="Take SGD too, which puts the weights under CC-BY-SA-4.0."
        ),
    ] = False,
    public_cases: Annotated[
        int, typer.Option(min=1, metavar="N", help="Cases drawn of each public set.")
    ] = 2_000,
    style: Annotated[
        str,
        typer.Option(
            help="Prompts for synthesis and public sets: compact, as the embedded model reads "
            "them, or chat."
        ),
    ] = "compact",
    held_out: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="A tool or a suite that nothing may be learned from; may be repeated.",
        ),
    ] = None,
    allow_unseen: Annotated[
        bool,
        typer.Option("--allow-unseen", help="Keep tools of Shoal's own tests on unseen tools too."),
    ] = False,
    keep_personal: Annotated[
        bool, typer.Option("--keep-personal", help="Leave e-mail addresses and the like in.")
    ] = False,
    near: Annotated[
        float,
        typer.Option(min=0.5, max=1.0, help="Similarity from which examples are duplicates."),
    ] = 0.9,
    enough: Annotated[
        int, typer.Option(min=1, metavar="N", help="Calls that make a group a candidate.")
    ] = 50,
    seed: Annotated[int, typer.Option(min=0, help="Of drawing from public sets.")] = 0,
    as_json: JsonOption = False,
) -> None:
    """Make examples by role of traces, synthesis and public sets, and group what recurs."""
    if style not in ("compact", "chat"):
        raise UsageError(f"There is no style {style!r}; there are compact and chat.")
    if not (trace or recorded or synth or public):
        raise UsageError("There is nothing to read; give --trace, --recorded, --synth or --public.")
    from shoal.runs.traces import default_trace_store
    from shoal.training.collect import collect
    from shoal.training.curate import curate, write_data_set
    from shoal.training.groups import group_calls, takeover_report
    from shoal.training.public import load_public

    found = collect(
        traces=trace or (),
        store=_store(default_trace_store()) if recorded else None,
        since=None if since is None else unix_time(since),
        synth=synth or (),
        public=load_public(public, share_alike=share_alike) if public else (),
        public_cases=public_cases,
        style=style,
        seed=seed,
        say=lambda line: typer.echo(printable(line), err=True),
    )
    unseen = _held_out(held_out or [], own=not allow_unseen)
    curated = curate(found.records, unseen, near=near, personal=not keep_personal)
    settings = {
        "held out": ", ".join([*(held_out or []), *([] if allow_unseen else ["Shoal's own"])])
        or "nothing",
        "near duplicates": f"Jaccard similarity from {near} on, within a role",
        "personal data": "kept" if keep_personal else "replaced",
        "prompts of synthesis and public sets": style,
        "seed": str(seed),
    }
    if not curated.records:
        left = {f"{name}: {why}": n for name, c in found.sources.items() for why, n in c.items()}
        said = ", ".join(f"{why} {n}" for why, n in (left | curated.dropped).items())
        raise UsageError(f"No example is left ({said}).")
    counts = write_data_set(out, curated, sources=found.sources, settings=settings)
    groups = group_calls(found.runs)
    if groups:
        report = takeover_report(groups, enough=enough)
        (out / "groups.md").write_text(report, encoding="utf-8")
    if as_json:
        left = {name: dict(count) for name, count in found.sources.items()}
        dropped = {why: n for why, n in curated.dropped.items() if n}
        replaced = dict(curated.replaced)
        print_json({"roles": counts, "read": left, "dropped": dropped, "replaced": replaced})
        return
    print(", ".join(f"{role} {n:,}" for role, n in counts.items()))
    for why, n in curated.dropped.items():
        if n:
            print(f"left out: {n:,}, {why}")
    print(f"Wrote {printable(str(out))}: a file a role, all.jsonl and the card README.md.")
    if groups:
        print(f"What recurs: {printable(str(out / 'groups.md'))}")
    print(f"Learn from it: shoal train --data-file {printable(str(out / 'all.jsonl'))} --out DIR")


def _store(path: Path) -> Path:
    if not path.exists():
        raise UsageError(f"No run was recorded yet: there is no {path}.")
    return path


def _held_out(names: list[str], *, own: bool) -> "HeldOut":
    """Names of suites give their tools and questions; all else is the name of a tool."""
    from shoal.evals.suites import SUITES, load_suite
    from shoal.training.held_out import HeldOut

    tools: list[str] = []
    questions: list[str] = []
    for name in names:
        if name not in SUITES and not name.endswith((".py", ".jsonl")):
            tools.append(name)
            continue
        suite = load_suite(name)
        for case in suite.cases():
            tools += [tool.name for tool in suite.tools(case)]
            questions.append(case.question)
    return HeldOut(tools, questions, own=own)
