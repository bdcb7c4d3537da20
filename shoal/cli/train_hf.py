"""`shoal train hf`: both stages for a model of Hugging Face."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.text import printable
from shoal.errors import UsageError

__all__ = ["hf"]


def hf(
    model: Annotated[
        str, typer.Argument(metavar="MODEL", help="A folder with a checkpoint, or its name.")
    ],
    data_file: Annotated[
        Path, typer.Option(metavar="FILE", help="Examples: what `shoal train data` wrote.")
    ],
    out: Annotated[Path, typer.Option(metavar="DIR", help="Folder for the base and adapters.")],
    full_epochs: Annotated[
        int, typer.Option(min=0, metavar="N", help="Passes that train all weights; 0 is none.")
    ] = 1,
    adapter_epochs: Annotated[
        int, typer.Option(min=0, metavar="N", help="Passes that train each role's adapter.")
    ] = 1,
    full_rate: Annotated[
        float, typer.Option(min=0.0, metavar="RATE", help="Learning rate of all weights.")
    ] = 1e-5,
    adapter_rate: Annotated[
        float, typer.Option(min=0.0, metavar="RATE", help="Learning rate of the adapters.")
    ] = 2e-4,
    rank: Annotated[int, typer.Option(min=1, help="Of the adapters.")] = 16,
    batch: Annotated[int, typer.Option(min=1, metavar="N", help="Examples a step.")] = 8,
    longest: Annotated[
        int, typer.Option(min=1, metavar="N", help="Tokens; longer examples are left out.")
    ] = 2048,
    seed: Annotated[int, typer.Option(min=0, help="Of the order of the examples.")] = 0,
    device: Annotated[
        str | None,
        typer.Option(metavar="NAME", show_default="cuda where there is one", help="cpu or cuda."),
    ] = None,
) -> None:
    """Fine-tune a chat model of Hugging Face, then a LoRA adapter for each role."""
    from importlib.util import find_spec

    if find_spec("torch") is None:
        raise UsageError("Tuning needs torch; install it with pip install 'shoal[peft]'.")
    import torch

    from shoal.training.config import AdapterConfig
    from shoal.training.records import read_records
    from shoal.training.tune_hf import TuneConfig, tune

    place = device or ("cuda" if torch.cuda.is_available() else "cpu")
    if place not in ("cpu", "cuda"):
        raise UsageError(f"There is no device {place!r}; there are cpu and cuda.")
    config = TuneConfig(
        full_epochs=full_epochs,
        adapter_epochs=adapter_epochs,
        full_rate=full_rate,
        lora=AdapterConfig(rank=rank, alpha=2.0 * rank, rate=adapter_rate, seed=seed),
        batch=batch,
        longest=longest,
        seed=seed,
        device=place,
    )
    records = read_records(data_file)
    for folder in tune(model, records, out, config, say=lambda line: print(printable(line))):
        print(f"Wrote {printable(str(folder))}")
