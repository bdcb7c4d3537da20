"""`shoal calibrate`: how likely a model is right, by how sure it looks."""

import json
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoal.cli.background import Event, in_background
from shoal.cli.cases import Case, case_of, json_lines, recorded_of, write_recorded
from shoal.cli.figures import Runs, read_runs, show_figures, show_left_out
from shoal.cli.options import JsonOption, finite
from shoal.cli.text import print_json, printable
from shoal.errors import ContextOverflow, InvalidOutput, Truncated, UsageError

if TYPE_CHECKING:
    from shoal.models import Model
    from shoal.models.calibration import Calibration, Recorded

__all__ = ["calibrate"]

_USEFUL = 0.6
"""AUROC below which a curve is said to be of little use."""


def calibrate(
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Where the curve goes, as JSON; with --trace it may be left out.",
        ),
    ] = None,
    cases: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Cases to run, a JSON object a line: question (or messages), expected, and "
            "schema unless the answer is text.",
        ),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option(
            metavar="SPEC",
            show_default="embedded",
            help="Who answers the cases, or answered those of a trace; see `shoal models`.",
        ),
    ] = None,
    recorded: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Cases that were run before, in place of --cases: right, features and model.",
        ),
    ] = None,
    trace: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="Runs that `shoal run --trace` wrote, in place of --cases; may be repeated.",
        ),
    ] = None,
    labels: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Which runs of --trace were right, a JSON object a line: run_id and right, and "
            "call where it is of one model call of the run, counted from 0.",
        ),
    ] = None,
    role: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Whose calls of --trace the curve is for."),
    ] = None,
    record: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Write the cases as they were run or traced to this file as well."
        ),
    ] = None,
    feature: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="What the curve is over: first_logprob, min_margin, mean_margin, min_logprob, "
            "mean_logprob or sum_logprob; mean_margin:PATH, mean_logprob:PATH or choice:PATH for "
            "one field.",
        ),
    ] = "sum_logprob",
    held_out: Annotated[
        float,
        typer.Option(
            min=0.0, max=1.0, callback=finite, metavar="SHARE", help="Cases to measure on."
        ),
    ] = 0.3,
    seed: Annotated[
        int, typer.Option(min=0, metavar="N", help="Of the shuffle that parts the cases.")
    ] = 0,
    plot: Annotated[
        Path | None,
        typer.Option(metavar="FILE.svg", help="Draw how the curve held on the cases held out."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Fit the curve by which a cascade escalates.

    Needs at least 30 cases of one kind of call, some of which the model gets wrong. An
    answer that was cut or failed its schema is left out: a cascade escalates it anyway.

    Of a trace it first tells how many calls escalated, what they cost at the prices of
    shoal.toml and, with --labels, false accepts and the cost per success. A curve is
    fitted to a trace where --out or --plot asks for it.

    \b
    Exit codes:
      0    the curve is written, or what a trace tells is said
      1    an error of the model or the disk
      2    wrong usage: an option, a file, too few cases
      130  interrupted by Ctrl-C
    """  # noqa: D301 (typer keeps the lines of a paragraph that this character opens)
    if [cases is None, recorded is None, not trace].count(False) != 1:
        raise UsageError("Give the cases with one of --cases, --recorded and --trace.")
    for name, value in (("--labels", labels), ("--role", role)):
        if value is not None and not trace:
            raise UsageError(f"{name} goes with --trace.")
    fits = out is not None or plot is not None or record is not None
    if not fits and not trace:
        raise UsageError("Say with --out where the curve goes.")
    if record is not None and recorded is not None:
        raise UsageError("--record makes what --recorded names; leave one of them out.")
    if fits and trace and labels is None:
        raise UsageError("A trace says not which answers were right; name a file with --labels.")

    from shoal.models.calibration import FEATURES, auroc, fit

    told: dict[str, Any] = {}
    traced: Runs | None = None
    unanswered = 0
    if recorded is not None:
        records = [recorded_of(line, where) for line, where in json_lines(recorded)]
    elif cases is not None:
        asked = [case_of(line, where) for line, where in json_lines(cases)]
        found = in_background(lambda _: _run(asked, model or "embedded", feature), _ignore)
        records = [one for one in found if one is not None]
        unanswered = len(found) - len(records)
    else:
        traced = read_runs(trace or [], labels, model)
        told["figures"] = asdict(traced.figures)
        if not fits:
            if as_json:
                print_json(told)
            else:
                show_figures(traced.figures)
            return
        records, told["left_out"] = traced.cases(role)
    if record is not None:
        write_recorded(record, records)
    calibration = fit(records, feature=feature, held_out=held_out, seed=seed)
    if out is not None:
        calibration.save(out)
    if plot is not None:
        _draw(calibration, plot)
    names = sorted({*FEATURES, feature}, key=[*FEATURES, feature].index)
    ranks = {
        name: auroc([r.features[name] for r in records], [r.right for r in records])
        for name in names
        if all(name in r.features for r in records)
    }
    if as_json:
        told |= {"out": None if out is None else str(out)}
        told |= {"unanswered": unanswered, "auroc_of_features": ranks}
        print_json(calibration.as_dict() | told)
    else:
        if traced is not None:
            show_figures(traced.figures)
            show_left_out(told["left_out"])
        _show(calibration, ranks, unanswered)
        for path in (out, plot):
            if path is not None:
                print(printable(f"written to {path}"))


def _ignore(event: Event) -> None:
    """Nothing is shown while the cases run."""


def _run(asked: list[Case], spec: str, feature: str) -> "list[Recorded | None]":
    from shoal.models import load_model

    with closing(load_model(spec)) as model:
        return [_answered(case, model, feature) for case in asked]


def _answered(case: Case, model: "Model", feature: str) -> "Recorded | None":
    """What the model made of a case; None where it has no whole answer."""
    from shoal.models.calibration import Recorded, feature_of, features_of

    try:
        completion = model.complete(case.messages, case.schema)
    except (InvalidOutput, Truncated, ContextOverflow):
        return None
    if completion.closed_early or completion.stop != "done":
        return None
    features = features_of(completion)
    if ":" in feature:
        with suppress(UsageError):  # a field that this answer has not
            value = feature_of(completion, feature)
            features |= {} if value is None else {feature: value}
    given = completion.text.strip() if case.schema is None else completion.value
    return Recorded(features, _plain(given) == _plain(case.expected), model.name)


def _plain(value: Any) -> str:
    """JSON in one form, in which 1 and true differ."""
    return json.dumps(value, sort_keys=True)


def _draw(calibration: "Calibration", path: Path) -> None:
    from shoal.models.reliability import reliability_svg

    try:
        path.write_text(reliability_svg(calibration), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"The plot cannot be written to {path}: {error.strerror}.") from None


def _show(calibration: "Calibration", ranks: dict[str, float | None], unanswered: int) -> None:
    say: Callable[[str], None] = lambda text: print(printable(text))  # noqa: E731
    say(
        f"{calibration.model}: {calibration.fitted} cases fitted, {calibration.held_out} held out"
        + (f", {unanswered} without a whole answer left out" if unanswered else "")
    )
    say("how each feature ranks right above wrong (AUROC, all cases; 0.5 is chance):")
    for name, rank in ranks.items():
        mark = " <- the curve" if name == calibration.feature else ""
        say(f"  {name:<16}{'-' if rank is None else f'{rank:.3f}'}{mark}")
    say("predicted  right  cases held out")
    for part in calibration.bins:
        if part.cases:
            bar = "#" * round(20 * part.right)
            say(f"     {part.predicted:.2f}   {part.right:.2f}  {part.cases:>5}  {bar}")
    say(f"expected calibration error over 10 bins: {calibration.ece:.3f}")
    rank = ranks.get(calibration.feature)
    if rank is None or rank < _USEFUL:
        say(f"{calibration.feature} hardly tells right from wrong here: the curve is of little use")
