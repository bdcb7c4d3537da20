"""What the benchmarks that train have in common: options of sizes, tokenizer, shape."""

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from shoal.training.config import Shape
from shoal.training.mixture import KINDS, example_source
from shoal.training.public import PublicSet

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = ["add_options", "make_tokenizer", "shape_of", "tokenizer_in"]

WARMUP = 40  # steps; a whole model a role has a third of the others' steps


def add_options(parser: argparse.ArgumentParser, *, layers: int) -> None:
    """Options of the network, of the machine, and of what is played."""
    parser.add_argument(
        "--suites", nargs="+", choices=("generated", "bfcl"), default=["generated", "bfcl"]
    )
    parser.add_argument(
        "--kinds", nargs="+", choices=KINDS, default=KINDS, help="of cases to learn from"
    )
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=layers)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--vocabulary", type=int, default=2048)
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--compile", action="store_true", help="for a CPU: as `shoal train` does")
    parser.add_argument("--out", type=Path, help="keeps all that is made; goes on from there")


def shape_of(given: argparse.Namespace, tokenizer: "Tokenizer", longest: int) -> Shape:
    """The sizes that the options ask for."""
    return Shape(
        width=given.width,
        layers=given.layers,
        heads=given.heads,
        hidden=max(64, int(given.width * 2.75) // 64 * 64),
        vocabulary=tokenizer.get_vocab_size(),
        context=2 * longest,
    )


def tokenizer_in(out: Path, public: Sequence[PublicSet], size: int) -> "Tokenizer":
    """The tokenizer of a folder, which is trained where there is none."""
    from shoal.training.tokenizer import load_tokenizer

    file = out / "tokenizer.json"
    if not file.exists():
        make_tokenizer(public, size).save(str(file))
    return load_tokenizer(file)


def make_tokenizer(public: Sequence[PublicSet], size: int, cases: int = 6_000) -> "Tokenizer":
    """One for all conditions, of texts of the mixture."""
    from shoal.training.tokenizer import train_tokenizer

    draw, rng = example_source(list(public), form="both", peers=0.0), random.Random(7)
    texts = (t for _ in range(cases) for e in draw(rng, 0.5) for _, t, _ in e.messages)
    return train_tokenizer(texts, size)
