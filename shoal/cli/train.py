"""`shoal train`: a small model from nothing, its adapters, and what they learn from."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoal.cli.text import printable
from shoal.errors import UsageError
from shoal.training.config import Shape, TrainConfig
from shoal.training.run_file import EXAMPLE, AdapterStage, RunConfig, load_tables

if TYPE_CHECKING:
    from shoal.training.plan import Plan

__all__ = ["train"]

_SIZE, _LENGTH = Shape(), TrainConfig()


def _optional(metavar: str, text: str, default: object, least: int | None = None) -> Any:
    return typer.Option(metavar=metavar, help=text, show_default=str(default), min=least)


def train(
    config: Annotated[
        Path | None,
        typer.Argument(metavar="FILE", help="A run as TOML; options override what it says."),
    ] = None,
    config_option: Annotated[
        Path | None, typer.Option("--config", metavar="FILE", help="The same.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Folder for checkpoints and the finished GGUF."),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="Folder of public data sets; without it, on generated data alone."
        ),
    ] = None,
    share_alike: Annotated[
        bool,
        typer.Option(
            "--share-alike", help="Learn from SGD too, which puts the weights under CC-BY-SA-4.0."
        ),
    ] = False,
    data_file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Own examples: what `shoal train data` wrote."),
    ] = None,
    generated: Annotated[
        float | None,
        typer.Option(
            min=0.0,
            max=1.0,
            metavar="SHARE",
            show_default="0.5",
            help="Of generated data beside --data-file; 0 is the file alone.",
        ),
    ] = None,
    base: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Begin with a GGUF of `shoal train`, or `embedded`; with --adapters, train "
            "these alone.",
        ),
    ] = None,
    adapters: Annotated[
        bool, typer.Option("--adapters", help="Then train a LoRA adapter for each role.")
    ] = False,
    roles: Annotated[
        str | None,
        typer.Option(metavar="NAMES", show_default="all six", help="Roles of the adapters."),
    ] = None,
    adapter_tokens: Annotated[
        int | None, _optional("N", "Tokens to train each adapter on.", AdapterStage.tokens, 1)
    ] = None,
    tokens: Annotated[
        int | None, _optional("N", "Tokens to train the base on.", _LENGTH.tokens, 1)
    ] = None,
    width: Annotated[
        int | None, _optional("N", "Size of the residual stream.", _SIZE.width, 32)
    ] = None,
    layers: Annotated[int | None, _optional("N", "Blocks.", _SIZE.layers, 1)] = None,
    heads: Annotated[int | None, _optional("N", "Attention heads.", _SIZE.heads, 1)] = None,
    hidden: Annotated[
        int | None, _optional("N", "Inner size of the feed-forward part.", _SIZE.hidden, 32)
    ] = None,
    vocabulary: Annotated[
        int | None, _optional("N", "Tokens of the tokenizer.", _SIZE.vocabulary, 300)
    ] = None,
    batch_tokens: Annotated[
        int | None, _optional("N", "Tokens a step.", _LENGTH.batch_tokens, 1)
    ] = None,
    longest: Annotated[
        int | None, _optional("N", "Tokens of a row; longer examples are out.", _LENGTH.longest, 1)
    ] = None,
    seed: Annotated[
        int | None, _optional("N", "Of the weights and of the examples.", _LENGTH.seed, 0)
    ] = None,
    threads: Annotated[int | None, _optional("N", "CPU threads.", _LENGTH.threads, 1)] = None,
    device: Annotated[
        str | None,
        typer.Option(metavar="NAME", show_default="cuda where there is one", help="cpu or cuda."),
    ] = None,
    workers: Annotated[
        int | None,
        _optional("N", "Processes that draw examples ahead; 0 is none.", _LENGTH.workers, 0),
    ] = None,
    checkpoint_steps: Annotated[
        int | None, _optional("N", "Steps between checkpoints.", _LENGTH.checkpoint_steps, 1)
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell sizes, memory, disk and time; train nothing.")
    ] = False,
    example_config: Annotated[
        bool, typer.Option("--example-config", help="Print a FILE of a small run.")
    ] = False,
) -> None:
    """Train a small model from random weights or go on with one, and adapters for its roles."""
    if example_config:
        print(EXAMPLE, end="")
        return
    if out is None and not dry_run:
        raise UsageError("Missing option '--out'; name a folder for the model.")
    path = config_option or config
    tables = load_tables(path) if path else {}
    said: dict[str, dict[str, Any]] = {
        "": {"base": base},
        "network": {
            "width": width, "layers": layers, "heads": heads, "hidden": hidden,
            "vocabulary": vocabulary,
        },
        "training": {
            "tokens": tokens, "batch_tokens": batch_tokens, "longest": longest, "seed": seed,
            "threads": threads, "device": device, "workers": workers,
            "checkpoint_steps": checkpoint_steps,
        },
        "data": {
            "public": data and str(data), "share_alike": share_alike or None,
            "file": data_file and str(data_file), "generated": generated,
        },
        "adapters": {
            "tokens": adapter_tokens,
            "roles": None if roles is None else [role.strip() for role in roles.split(",")],
        },
    }  # fmt: skip
    for table, options in said.items():
        given = {key: value for key, value in options.items() if value is not None}
        if given or (table == "adapters" and adapters):
            tables[table] = {**tables.get(table, {}), **given}
    # what cannot be is said before torch is looked for
    RunConfig.of(tables, str(path or "the options"))
    from shoal.training.recipe import need_packages, train_run

    need_packages()
    tables.setdefault("training", {}).setdefault("device", _device())
    run = RunConfig.of(tables, str(path or "the options"))
    _check_device(run)
    if dry_run:
        _tell(run, out or Path("out"))
        return
    assert out is not None
    made = train_run(out, run, say=_say)
    _say(f"Ask it with: shoal run --model llamacpp:{made} QUESTION")
    if run.adapters:
        _say(
            f"Adapters are in {out / 'adapters'}; docs/training.md tells how a team takes them: "
            'model.with_adapter("caller.gguf").'
        )


def _device() -> str:
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"


def _check_device(run: RunConfig) -> None:
    import torch

    if run.train.device not in ("cpu", "cuda"):
        raise UsageError(f"There is no device {run.train.device!r}; there are cpu and cuda.")
    if run.train.device == "cuda" and not torch.cuda.is_available():
        raise UsageError("PyTorch finds no CUDA here; use --device cpu, or install its CUDA build.")


def _tell(run: RunConfig, out: Path) -> None:
    """What a run would take; the time is that of one step each, times their number."""
    from shoal.training.gguf_network import network_of_gguf
    from shoal.training.plan import busy_note, check_room, plan_of, seconds_a_step
    from shoal.training.recipe import base_path

    shape = network_of_gguf(base_path(run.base))[0].shape if run.base else run.train.shape
    plan = plan_of(run, shape)
    _say(f"device      {run.train.device}")
    _say(f"parameters  {plan.parameters:,}")
    if plan.steps:
        _say(f"base        {plan.steps:,} steps, {plan.tokens:,} tokens")
    if plan.adapters:
        _say(
            f"adapters    {plan.adapters} of {plan.adapter_parameters:,} parameters, each "
            f"{plan.adapter_steps:,} steps, {plan.adapter_tokens:,} tokens"
        )
    _say(f"memory      {plan.memory / 1e9:.2f} GB at most, about")
    _say(f"disk        {plan.disk / 1e9:.2f} GB")
    check_room(plan, run, out)
    # Asked before the trial, which is work too.
    busy = busy_note(run.train.threads) if run.train.device == "cpu" else ""
    _say(f"time        {_minutes(plan, *seconds_a_step(run, shape))}{busy}")


def _minutes(plan: "Plan", base: float, adapter: float) -> str:
    long = plan.steps * base / 60
    short = plan.adapters * plan.adapter_steps * adapter / 60
    parts = [f"{long:.1f} minutes for the base"] if plan.steps else []
    parts += [f"{short:.1f} for {plan.adapters} adapters"] if plan.adapters else []
    return f"about {', '.join(parts)}; drawing examples and the export come on top"


def _say(line: str) -> None:
    print(printable(line), flush=True)
