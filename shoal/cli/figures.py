"""What `shoal calibrate --trace` reads of runs, and tells of the cascades in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoal.cli.cases import verdicts_of
from shoal.cli.text import printable
from shoal.errors import UsageError

if TYPE_CHECKING:
    from shoal.models.calibration import Recorded
    from shoal.runs import CascadeFigures, Price

__all__ = ["Runs", "model_name", "read_runs", "show_figures", "show_left_out"]


@dataclass(frozen=True)
class Runs:
    """Traces with the verdicts on their runs."""

    records: list[dict[str, Any]]
    verdicts: dict[str, bool]
    call_verdicts: dict[tuple[str, int], bool]
    model: str | None
    """The name of the model that was asked where no cascade was; None where none is told."""
    figures: "CascadeFigures"

    def cases(self, role: str | None) -> "tuple[list[Recorded], dict[str, int]]":
        """The cases of a role, and how many calls were left out, by the reason."""
        from shoal.models.calibration import FEWEST
        from shoal.models.traced import traced_cases

        traced = traced_cases(
            self.records,
            self.verdicts,
            call_verdicts=self.call_verdicts,
            role=role,
            model=self.model,
        )
        if len(traced.cases) < FEWEST:
            left = ", ".join(f"{n} {reason}" for reason, n in traced.left_out.items())
            raise UsageError(
                f"The trace has {_count(len(traced.cases), 'case')}, and a curve needs {FEWEST}; "
                f"left out: {left or 'none'}."
            )
        return traced.cases, traced.left_out


def read_runs(paths: list[Path], labels: Path | None, spec: str | None) -> Runs:
    """Read traces, the verdicts on them, and the prices of shoal.toml.

    Args:
        paths: of the traces.
        labels: the file of verdicts.
        spec: of the model that was asked where no cascade was.
    """
    from shoal.runs import cascade_figures, read_trace

    records = [record for path in paths for record in read_trace(path)]
    runs = {str(record["run_id"]) for record in records if "run_id" in record}
    verdicts, calls = (None, None) if labels is None else verdicts_of(labels, runs)
    model = None if spec is None else model_name(spec)
    figures = cascade_figures(
        records, verdicts=verdicts, call_verdicts=calls, price=_price(), alone=model or ""
    )
    return Runs(records, verdicts or {}, calls or {}, model, figures)


def model_name(spec: str) -> str:
    """What a model calls itself in a trace, by its spec or its name in shoal.toml; loads none.

    Raises:
        UsageError: the spec is unknown, or names a cascade, which is several models.
    """
    from shoal.config import named_model
    from shoal.models.load import embedded_path

    kind, colon, rest = spec.partition(":")
    if spec == "embedded":
        return embedded_path().stem
    if kind == "openai":
        return rest.partition("#")[2]
    if kind in ("llamacpp", "scripted"):
        return Path(rest).stem
    if kind == "hf":
        return Path(rest).name
    if colon:
        raise UsageError(f"The model {spec!r} is unknown; name it as shoal run --model takes it.")
    settings = named_model(spec).settings
    if settings.spec is None:
        raise UsageError(f"{spec} is a cascade of several models; name the one to calibrate.")
    return model_name(settings.spec)


def _price() -> "Price":
    from shoal.config import ModelSettings, load_config
    from shoal.models import Usage

    priced: dict[str, list[ModelSettings]] = {}
    for name, named in load_config().items():
        if named.settings.spec and named.settings.cost(Usage()) is not None:
            priced.setdefault(model_name(name), []).append(named.settings)

    def price(model: str, usage: Mapping[str, int]) -> float | None:
        costs = {settings.cost(Usage(**usage)) for settings in priced.get(model, ())}
        if len(costs) > 1:
            raise UsageError(
                f"shoal.toml has several prices of {model}, and a trace does not tell which of "
                "them holds; leave the others out."
            )
        return costs.pop() if costs else None

    return price


def show_figures(figures: "CascadeFigures") -> None:
    """Print what the runs cost and what their cascades did."""
    calls, cascaded = _count(figures.calls, "call"), figures.cascaded
    lines = [f"{_count(figures.runs, 'run')}, {calls}, {cascaded} of them by a cascade"]
    if figures.cascaded:
        lines.append(f"escalated: {_share(figures.escalated, figures.cascaded)}")
    if figures.cascaded and figures.false_accepts is not None:
        lines.append(
            f"false accepts: {_share(figures.false_accepts, figures.accepted_judged or 0)} "
            "answers that stood without escalation and have a verdict"
        )
    for name, tokens in figures.models.items():
        cost = "" if tokens.cost is None else f", cost {tokens.cost:.4g}"
        asked = f"{name or 'a model alone'}: {_count(tokens.calls, 'call')}"
        lines.append(f"{asked}, {tokens.read:,} tokens read, {tokens.written:,} written{cost}")
    if figures.unmetered:
        lines.append(f"{_count(figures.unmetered, 'call')} more failed; what that cost is unknown")
    unpriced = [name or "a model alone" for name, t in figures.models.items() if t.cost is None]
    if unpriced:
        lines.append(
            f"cost unknown: shoal.toml has no price of {', '.join(unpriced)} (price_input and "
            "price_output)"
        )
    elif figures.judged:
        success = figures.cost_per_success
        told = "infinite, none is right" if success is None else f"{success:.4g}"
        lines.append(
            f"cost per success: {told} ({figures.right} of {figures.judged} runs with a verdict "
            "are right)"
        )
    print(printable("\n".join(lines), lines=True))


def show_left_out(left_out: Mapping[str, int]) -> None:
    """Print which calls are no case."""
    for reason, count in left_out.items():
        print(f"left out: {_count(count, 'call')} {reason}")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _share(part: int, whole: int) -> str:
    from shoal.models.calibration import wilson

    if not whole:
        return "0 of 0"
    low, high = wilson(part, whole)
    return f"{part} of {whole} ({part / whole:.1%}, 95% interval {low:.1%} to {high:.1%})"
