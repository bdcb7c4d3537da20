"""`shoal calibrate`: how likely a model is right, by how sure it looks."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from shoal.cli.background import Event, in_background
from shoal.cli.options import JsonOption, finite
from shoal.cli.text import print_json, printable
from shoal.errors import ContextOverflow, InvalidOutput, Truncated, UsageError

if TYPE_CHECKING:
    from shoal.models import Model
    from shoal.models.calibration import Calibration, Recorded

__all__ = ["calibrate"]

_USEFUL = 0.6
"""AUROC below which a curve is said to be of little use."""

_CASE_KEYS = {"question", "messages", "schema", "expected"}


class Case(NamedTuple):
    """One line of a file of cases."""

    messages: list[Any]
    schema: Any
    expected: Any


def calibrate(
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where the curve goes, as JSON.")],
    cases: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Cases to run, a JSON object a line: question (or messages), expected, and "
            "schema unless the answer is text.",
        ),
    ] = None,
    model: Annotated[
        str, typer.Option(metavar="SPEC", help="Who answers the cases; see `shoal models`.")
    ] = "embedded",
    recorded: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Cases that were run before, in place of --cases: right, features and model.",
        ),
    ] = None,
    record: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write what running found to this file as well."),
    ] = None,
    feature: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="What the curve is over: min_margin, mean_margin, min_logprob, mean_logprob or "
            "sum_logprob; mean_margin:PATH, mean_logprob:PATH or choice:PATH for one field.",
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
    as_json: JsonOption = False,
) -> None:
    """Fit the curve by which a cascade escalates.

    Needs at least 30 cases of one kind of call, some of which the model gets wrong. An
    answer that was cut or failed its schema is left out: a cascade escalates it anyway.

    \b
    Exit codes:
      0    the curve is written
      1    an error of the model or the disk
      2    wrong usage: an option, a file, too few cases
      130  interrupted by Ctrl-C
    """  # noqa: D301 (typer keeps the lines of a paragraph that this character opens)
    if (cases is None) == (recorded is None):
        raise UsageError("Give the cases with either --cases or --recorded.")
    if record is not None and cases is None:
        raise UsageError("--record goes with --cases; what --recorded names is recorded already.")

    from shoal.models.calibration import FEATURES, auroc, fit

    unanswered = 0
    if recorded is not None:
        records = [_recorded(line, where) for line, where in _lines(recorded)]
    else:
        assert cases is not None
        asked = [_case(line, where) for line, where in _lines(cases)]
        found = in_background(lambda _: _run(asked, model, feature), _ignore)
        records = [one for one in found if one is not None]
        unanswered = len(found) - len(records)
        if record is not None:
            _write(record, records)
    calibration = fit(records, feature=feature, held_out=held_out, seed=seed)
    calibration.save(out)
    names = sorted({*FEATURES, feature}, key=[*FEATURES, feature].index)
    ranks = {
        name: auroc([r.features[name] for r in records], [r.right for r in records])
        for name in names
        if all(name in r.features for r in records)
    }
    if as_json:
        told = {"out": str(out), "unanswered": unanswered, "auroc_of_features": ranks}
        print_json(calibration.as_dict() | told)
    else:
        _show(calibration, ranks, unanswered, out)


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


def _lines(path: Path) -> Iterator[tuple[dict[str, Any], str]]:
    """The JSON objects of a file, each with its place."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise UsageError(f"The cases in {path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not UTF-8 text.") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"Line {number} of {path}"
        try:
            value: Any = json.loads(line)
        except ValueError as error:
            raise UsageError(f"{where} is not JSON: {error}.") from None
        if not isinstance(value, dict):
            raise UsageError(f"{where} is no JSON object.")
        yield value, where  # pyright: ignore[reportUnknownVariableType]


def _case(line: dict[str, Any], where: str) -> Case:
    odd = sorted(line.keys() - _CASE_KEYS)
    if odd:
        raise UsageError(f"{where} has the key {odd[0]!r}; use question, schema and expected.")
    if "expected" not in line or ("question" in line) == ("messages" in line):
        raise UsageError(f"{where} needs expected, and either question or messages.")
    messages = line.get("messages", [{"role": "user", "content": line.get("question")}])
    if not _are_messages(messages):
        raise UsageError(
            f"{where}: a question is text, and messages are objects with a role and content, "
            "both text."
        )
    return Case(messages, line.get("schema"), line["expected"])


def _are_messages(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(one, dict)
        and one.keys() == {"role", "content"}  # pyright: ignore[reportUnknownMemberType]
        and all(isinstance(part, str) for part in one.values())  # pyright: ignore
        for one in value  # pyright: ignore[reportUnknownVariableType]
    )


def _recorded(line: dict[str, Any], where: str) -> "Recorded":
    from pydantic import TypeAdapter, ValidationError

    from shoal.models.calibration import Recorded

    try:
        return TypeAdapter(Recorded).validate_python(line, strict=False)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        raise UsageError(f"{where} is no recorded case: {key}: {first['msg']}.") from None


def _write(path: Path, records: "list[Recorded]") -> None:
    text = "".join(json.dumps(asdict(one)) + "\n" for one in records)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"The cases cannot be written to {path}: {error.strerror}.") from None


def _show(
    calibration: "Calibration", ranks: dict[str, float | None], unanswered: int, out: Path
) -> None:
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
    say(f"written to {out}")
