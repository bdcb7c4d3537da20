"""The training loop: bucketed batches, one warm-up and one decay, checkpoints, resume.

Knows nothing of what the examples say. Every batch follows from the seed and the step,
so a run that was killed goes on exactly where its last checkpoint stood.
"""

import json
import os
import random
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
import torch.nn.functional as F

from shoal.errors import UsageError
from shoal.training.config import Shape, TrainConfig
from shoal.training.examples import Example
from shoal.training.network import Llama
from shoal.training.optimizer import MixedOptimizer
from shoal.training.tokenizer import encode_example

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = ["Draw", "load_network", "token_accuracy", "train"]

Draw = Callable[[random.Random, float], list[Example]]
"""Draws the examples of one case; the float is the share of training done, for curricula."""

Sequences = list[tuple[list[int], list[bool]]]
"""Token ids of examples, and which of them are learned."""

_POOL = 8  # steps drawn and sorted by length together


def train(
    config: TrainConfig,
    draw: Draw,
    tokenizer: "Tokenizer",
    out: Path,
    *,
    say: Callable[[str], None] = print,
) -> Llama:
    """Train, or go on with, the run in `out` and return the network in float32.

    Args:
        config: Sizes, length and rates.
        draw: Where examples come from.
        tokenizer: Its size is that of the network's vocabulary.
        out: Folder of `checkpoint.pt` and `log.jsonl`; a checkpoint there is resumed.
        say: Takes one line of progress at a time.

    Raises:
        UsageError: The checkpoint in `out` was made with other sizes or settings.
    """
    torch.set_num_threads(config.threads)
    torch.manual_seed(config.seed)  # pyright: ignore[reportUnknownMemberType]
    network = Llama(config.shape).bfloat16()
    optimizer = MixedOptimizer(
        network, matrix_rate=config.matrix_rate, other_rate=config.other_rate
    )
    steps = max(1, config.tokens // config.batch_tokens)
    start, seen = 0, 0
    path = out / "checkpoint.pt"
    if path.exists():
        saved = torch.load(path, weights_only=True)
        if saved["shape"] != config.shape.as_dict():
            raise UsageError(f"{path} was trained with other sizes; choose another folder.")
        _check_settings(path, saved["config"], config)
        optimizer.load(saved["optimizer"])
        start, seen = saved["step"], saved["tokens"]
    began, first = time.monotonic(), seen
    pool: list[Sequences] = []
    for step in range(start, steps):
        if step % _POOL == 0 or not pool:
            # The share done at the pool's first step: a resumed run draws what the killed one did.
            done = (step - step % _POOL) / steps
            pool = _pool(config, draw, tokenizer, step // _POOL, done)
        ids, mask = _tensors(pool[step % _POOL])
        seen += ids.numel()
        targets = ids[:, 1:][mask[:, 1:]]
        logits = network(ids[:, :-1], mask[:, 1:]).float()
        loss = F.cross_entropy(logits, targets)
        loss.backward()  # pyright: ignore[reportUnknownMemberType]
        optimizer.step(_rate(step, steps, config))
        if step % 20 == 19 or step + 1 == steps:
            right = (logits.argmax(-1) == targets).float().mean().item()
            speed = (seen - first) / (time.monotonic() - began)
            _log(out, {"step": step + 1, "tokens": seen, "loss": loss.item(), "accuracy": right})
            left = (steps - step - 1) * config.batch_tokens / speed
            say(
                f"step {step + 1}/{steps}  {seen / 1e6:.2f}M tokens  loss {loss.item():.3f}  "
                f"accuracy {right:.3f}  {speed:,.0f} tokens/s  {left / 60:.0f} min left"
            )
        if (step + 1) % config.checkpoint_steps == 0 or step + 1 == steps:
            _save(path, optimizer, config, step + 1, seen)
    return _float32(network, optimizer)


def _check_settings(path: Path, before: dict[str, Any], config: TrainConfig) -> None:
    """Refuse to go on with settings under which the steps so far would have been others."""
    free = ("threads", "checkpoint_steps")
    now = asdict(config)
    changed = [key for key in before if key not in free and before[key] != now[key]]
    if changed:
        listed = ", ".join(f"{key} {before[key]}, not {now[key]}" for key in changed)
        raise UsageError(f"{path} was trained with {listed}; choose another folder.")


def load_network(out: Path) -> tuple[Llama, dict[str, Any]]:
    """The float32 network of the checkpoint in `out`, and how it was trained.

    The facts are those of the run's `TrainConfig`, `step`, and as `tokens` how many were
    seen (not how many are planned).
    """
    saved = torch.load(out / "checkpoint.pt", weights_only=True)
    network = Llama(Shape(**saved["shape"]))
    network.load_state_dict(saved["optimizer"]["master"])
    facts = {**saved["config"], "step": saved["step"], "tokens": saved["tokens"]}
    return network.eval(), facts


def token_accuracy(network: Llama, sequences: Sequences) -> float:
    """Share of learned tokens that the network ranks first, given all before them."""
    right = total = 0
    with torch.inference_mode():
        for at in range(0, len(sequences), 16):
            ids, mask = _tensors(sequences[at : at + 16])
            guess = network(ids[:, :-1], mask[:, 1:]).argmax(-1)
            targets = ids[:, 1:][mask[:, 1:]]
            right += int((guess == targets).sum())
            total += targets.numel()
    return right / max(1, total)


def _pool(
    config: TrainConfig, draw: Draw, tokenizer: "Tokenizer", index: int, done: float
) -> list[Sequences]:
    """`_POOL` batches of sequences of like length, in random order."""
    rng = random.Random(f"{config.seed}:{index}")
    sequences: Sequences = []
    total = 0
    while total < _POOL * config.batch_tokens:
        for example in draw(rng, done):
            ids, learned = encode_example(example, tokenizer)
            if len(ids) <= config.longest:
                sequences.append((ids, learned))
                total += len(ids)
    sequences.sort(key=lambda pair: len(pair[0]))
    batches: list[Sequences] = [[]]
    share = total / _POOL
    filled = 0
    for pair in sequences:
        if filled >= share * len(batches) and len(batches) < _POOL:
            batches.append([])
        batches[-1].append(pair)
        filled += len(pair[0])
    rng.shuffle(batches)
    return batches


def _tensors(sequences: Sequences) -> tuple[torch.Tensor, torch.Tensor]:
    length = max(len(ids) for ids, _ in sequences)
    ids = torch.zeros(len(sequences), length, dtype=torch.long)
    mask = torch.zeros(len(sequences), length, dtype=torch.bool)
    for row, (tokens, learned) in enumerate(sequences):
        ids[row, : len(tokens)] = torch.tensor(tokens)
        mask[row, : len(learned)] = torch.tensor(learned)
    return ids, mask


def _rate(step: int, steps: int, config: TrainConfig) -> float:
    warm = min(1.0, (step + 1) / max(1, config.warmup))
    left = (steps - step) / max(1.0, steps * config.decay_share)
    return warm * min(1.0, left)


def _save(path: Path, optimizer: MixedOptimizer, config: TrainConfig, step: int, seen: int) -> None:
    plain = {key: value for key, value in asdict(config).items() if key != "shape"}
    partial = path.with_suffix(".partial")
    torch.save(
        {
            "shape": config.shape.as_dict(),
            "config": plain,
            "optimizer": optimizer.state(),
            "step": step,
            "tokens": seen,
        },
        partial,
    )
    os.replace(partial, path)


def _log(out: Path, row: dict[str, Any]) -> None:
    with (out / "log.jsonl").open("a") as file:
        file.write(json.dumps(row) + "\n")


def _float32(network: Llama, optimizer: MixedOptimizer) -> Llama:
    result = Llama(network.shape)
    result.load_state_dict(optimizer.master)
    return result.eval()
