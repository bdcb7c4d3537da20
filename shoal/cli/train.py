"""`shoal train`: the embedded model again, from nothing."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.text import printable
from shoal.training.config import Shape, TrainConfig

__all__ = ["train"]


def train(
    out: Annotated[
        Path, typer.Option(metavar="DIR", help="Folder for checkpoints and the finished GGUF.")
    ],
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
    tokens: Annotated[
        int, typer.Option(min=1, help="Tokens to train on, in all.")
    ] = TrainConfig.tokens,
    width: Annotated[int, typer.Option(min=32, help="Size of the residual stream.")] = Shape.width,
    layers: Annotated[int, typer.Option(min=1, help="Blocks.")] = Shape.layers,
    heads: Annotated[int, typer.Option(min=1, help="Attention heads.")] = Shape.heads,
    hidden: Annotated[
        int, typer.Option(min=32, help="Inner size of the feed-forward part.")
    ] = Shape.hidden,
    seed: Annotated[
        int, typer.Option(min=0, help="Of the weights and of the examples.")
    ] = TrainConfig.seed,
    threads: Annotated[int, typer.Option(min=1, help="CPU threads.")] = TrainConfig.threads,
    checkpoint_steps: Annotated[
        int, typer.Option(min=1, help="Steps between checkpoints.")
    ] = TrainConfig.checkpoint_steps,
) -> None:
    """Train the embedded model anew from random weights."""
    config = TrainConfig(
        shape=Shape(width=width, layers=layers, heads=heads, hidden=hidden),
        tokens=tokens,
        seed=seed,
        threads=threads,
        checkpoint_steps=checkpoint_steps,
    )
    from shoal.training.recipe import train_embedded

    path = train_embedded(out, data=data, share_alike=share_alike, config=config, say=_say)
    _say(f"Ask it with: shoal run --model llamacpp:{path} QUESTION")


def _say(line: str) -> None:
    print(printable(line), flush=True)
