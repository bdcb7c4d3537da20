"""What `shoal train` runs: tokenizer, training, export, model card, in one folder.

Every stage leaves its file in the folder and is skipped when the file is there, so the
same call goes on where a killed one stopped.
"""

import json
import random
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoal.errors import UsageError
from shoal.training.card import CardFacts, DataFacts, write_card
from shoal.training.config import TrainConfig

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from shoal.training.public import PublicSet
    from shoal.training.train import Draw

__all__ = ["train_embedded"]

_NEEDED = ("torch", "numpy", "gguf", "tokenizers")
_TOKENIZER_CASES = 12_000
_TOKENIZER_SEED = 7
_LOSSES = 20  # logged rows whose mean is the card's final loss


def train_embedded(
    out: Path,
    *,
    data: Path | None = None,
    share_alike: bool = False,
    config: TrainConfig | None = None,
    say: Callable[[str], None] = print,
) -> Path:
    """Train the embedded model, or go on training it, and export it.

    Args:
        out: Folder of `tokenizer.json`, `data.json`, `checkpoint.pt`, `log.jsonl`,
            `model.gguf` (Q8_0), `model-f32.gguf` and `README.md`; made where it is missing.
        data: Folder of public data sets (see `load_public`); None trains on generated data.
        share_alike: Learn from SGD too, which puts the weights under CC-BY-SA-4.0.
        config: Sizes and length.
        say: Takes one line of progress at a time.

    Returns:
        Path of the Q8_0 GGUF.

    Raises:
        UsageError: The `train` extra is missing, the data is not there, or `out` holds a
            run with other settings or other data.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise UsageError(
            f"Training needs {', '.join(missing)}; install it with pip install 'shoal[train]'."
        )
    if share_alike and data is None:
        raise UsageError("SGD is a public data set; name the folder that holds it.")
    config = config or TrainConfig()
    from shoal.training.mixture import example_source
    from shoal.training.public import load_public
    from shoal.training.train import train

    sets = [] if data is None else load_public(data, share_alike=share_alike)
    out.mkdir(parents=True, exist_ok=True)
    _check_data(out / "data.json", sets)
    used = ", ".join(found.name for found in sets)
    say(f"Training on generated tools{' and ' + used if used else ''}.")
    draw = example_source(sets)
    tokenizer = _tokenizer(out / "tokenizer.json", draw, config.shape.vocabulary, say)
    train(config, draw, tokenizer, out, say=say)
    return _export(out, tokenizer, sets, say)


def _check_data(path: Path, sets: "list[PublicSet]") -> None:
    """Hold a run to the data it began with."""
    now = {found.name: len(found.rows) for found in sets}
    if not path.exists():
        path.write_text(json.dumps(now) + "\n")
        return
    before = json.loads(path.read_text())
    if before != now:
        raise UsageError(
            f"{path.parent} was trained on {_named(before)} and this run would learn from "
            f"{_named(now)}; choose another folder."
        )


def _named(sets: dict[str, int]) -> str:
    listed = ", ".join(f"{name} ({rows:,} rows)" for name, rows in sets.items())
    return listed or "generated data alone"


def _tokenizer(path: Path, draw: "Draw", size: int, say: Callable[[str], None]) -> "Tokenizer":
    from shoal.training.tokenizer import load_tokenizer, train_tokenizer

    if path.exists():
        return load_tokenizer(path)
    say(f"Training a tokenizer of {size} tokens.")
    rng = random.Random(_TOKENIZER_SEED)
    texts = (
        content
        for _ in range(_TOKENIZER_CASES)
        for example in draw(rng, 0.5)
        for _, content, _ in example.messages
    )
    tokenizer = train_tokenizer(texts, size)
    partial = path.with_suffix(".partial")
    tokenizer.save(str(partial))
    partial.replace(path)
    return tokenizer


def _export(
    out: Path, tokenizer: "Tokenizer", sets: "list[PublicSet]", say: Callable[[str], None]
) -> Path:
    from shoal.training.export import export_gguf
    from shoal.training.train import load_network

    network, facts = load_network(out)
    weights = {name: tensor.numpy() for name, tensor in network.state_dict().items()}
    data = tuple(DataFacts(found.name, found.licence, len(found.rows)) for found in sets)
    card = CardFacts(
        shape=network.shape,
        parameters=sum(array.size for array in weights.values()),
        tokens=facts["tokens"],
        steps=facts["step"],
        seed=facts["seed"],
        loss=_final_loss(out / "log.jsonl"),
        data=data,
    )
    trained = {"tokens": card.tokens, "steps": card.steps, "seed": card.seed}
    options: dict[str, Any] = {"licence": card.licence.lower(), "facts": trained}
    full = export_gguf(
        weights, network.shape, tokenizer, out / "model-f32.gguf", quantisation="F32", **options
    )
    small = export_gguf(
        weights, network.shape, tokenizer, out / "model.gguf", quantisation="Q8_0", **options
    )
    write_card(out, card, {path.name: path.stat().st_size for path in (small, full)})
    say(f"Wrote {small} ({small.stat().st_size:,} bytes) and its card.")
    return small


def _final_loss(log: Path) -> float:
    """Mean loss of the last logged batches; a single one says little."""
    rows: list[dict[str, Any]] = [json.loads(line) for line in log.read_text().splitlines()]
    last = [float(row["loss"]) for row in rows[-_LOSSES:]]
    return sum(last) / len(last)
