"""The training loop: packed rows, one warm-up and one decay, checkpoints, resume.

Knows nothing of what the examples say. Every batch follows from the seed and the step,
so a run that was killed goes on exactly where its last checkpoint stood.
"""

import json
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
import torch.nn.functional as F

from shoal.errors import UsageError
from shoal.training.config import AdapterConfig, Shape, TrainConfig
from shoal.training.lora import AdapterOptimizer, adapt, adapter_of
from shoal.training.network import Llama, document_mask
from shoal.training.optimizer import MixedOptimizer
from shoal.training.rows import POOL, Draw, Rows, pools

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = ["Draw", "load_network", "step_of", "train", "train_adapter"]


def train(
    config: TrainConfig,
    draw: Draw,
    tokenizer: "Tokenizer",
    out: Path,
    *,
    start: Llama | None = None,
    say: Callable[[str], None] = print,
) -> Llama:
    """Train, or go on with, the run in `out` and return the network in float32.

    Args:
        config: Sizes, length and rates.
        draw: Where examples come from.
        tokenizer: Its size is that of the network's vocabulary.
        out: Folder of `checkpoint.pt` and `log.jsonl`; a checkpoint there is resumed.
        start: The network to begin with; None begins with random weights.
        say: Takes one line of progress at a time.

    Raises:
        UsageError: The checkpoint in `out` was made with other sizes or settings.
    """
    torch.set_num_threads(config.threads)
    torch.manual_seed(config.seed)  # pyright: ignore[reportUnknownMemberType]

    def build() -> tuple[Llama, MixedOptimizer]:
        network = Llama(config.shape)
        if start is not None:
            network.load_state_dict(start.state_dict())
        network = network.bfloat16().to(config.device)
        rates = {"matrix_rate": config.matrix_rate, "other_rate": config.other_rate}
        optimizer = MixedOptimizer(network, **rates)
        if start is not None:  # what the network rounds, its copies keep
            for name, value in start.state_dict().items():
                optimizer.master[name].copy_(value)
        return network, optimizer

    network, optimizer = _run(config, draw, tokenizer, out, build, say)
    return _float32(network, optimizer)


def train_adapter(
    config: TrainConfig,
    adapter: AdapterConfig,
    base: Llama,
    draw: Draw,
    tokenizer: "Tokenizer",
    out: Path,
    *,
    say: Callable[[str], None] = print,
) -> dict[str, torch.Tensor]:
    """Train, or go on with, a LoRA adapter for `base`, which stays as it is.

    Args:
        config: Length of the training; its rates are not read.
        adapter: Size and rate.
        base: The network in float32.
        draw: Where examples come from: those of one role, for an adapter of that role.
        tokenizer: That of `base`.
        out: Folder of `checkpoint.pt` and `log.jsonl`; a checkpoint there is resumed.
        say: Takes one line of progress at a time.

    Returns:
        A and B by name, see `adapter_of`.

    Raises:
        UsageError: The checkpoint in `out` was made with other sizes or settings.
    """
    torch.set_num_threads(config.threads)

    def build() -> tuple[Llama, AdapterOptimizer]:
        network = Llama(config.shape)
        network.load_state_dict(base.state_dict())
        network = adapt(network.bfloat16().to(config.device), adapter)
        return network, AdapterOptimizer(network, adapter.rate)

    network, _ = _run(config, draw, tokenizer, out, build, say)
    return {name: value.detach().cpu() for name, value in adapter_of(network).items()}


def _run(
    config: TrainConfig,
    draw: Draw,
    tokenizer: "Tokenizer",
    out: Path,
    build: Callable[[], tuple[Llama, Any]],
    say: Callable[[str], None],
) -> tuple[Llama, Any]:
    """The steps from the last checkpoint in `out`, or from the first one, to the end."""
    start, seen, saved = 0, 0, None
    path = out / "checkpoint.pt"
    if path.exists():
        saved = torch.load(path, weights_only=True, map_location="cpu")
        if saved["shape"] != config.shape.as_dict():
            raise UsageError(f"{path} was trained with other sizes; choose another folder.")
        _check_settings(path, saved["config"], config)
        start, seen = saved["step"], saved["tokens"]
    steps = config.steps
    first = start // POOL
    source = pools(config, draw, tokenizer, first, -(-steps // POOL) - first)
    # The first pool is drawn before the device is touched: its processes are forks of this one.
    pool = next(source) if start < steps else None
    network, optimizer = build()
    if saved is not None:
        optimizer.load(saved["optimizer"])
    run = step_of(network, config)
    began, before = time.monotonic(), seen
    for step in range(start, steps):
        if step % POOL == 0 and step > start:
            pool = next(source)
        assert pool is not None
        at = step % POOL * config.rows
        loss, right = run(pool, slice(at, at + config.rows))
        seen += config.rows * config.longest
        optimizer.step(_rate(step, steps, config))
        if step % 20 == 19 or step + 1 == steps:
            row = {"step": step + 1, "tokens": seen, "loss": loss.item(), "accuracy": right.item()}
            _log(out, row)
            speed = (seen - before) / (time.monotonic() - began)
            left = (steps - step - 1) * config.rows * config.longest / speed
            say(
                f"step {step + 1}/{steps}  {seen / 1e6:.2f}M tokens  loss {row['loss']:.3f}  "
                f"accuracy {row['accuracy']:.3f}  {speed:,.0f} tokens/s  {left / 60:.0f} min left"
            )
        if (step + 1) % config.checkpoint_steps == 0 or step + 1 == steps:
            _save(path, optimizer, config, step + 1, seen)
    return network, optimizer


def step_of(
    network: Llama, config: TrainConfig
) -> Callable[[Rows, slice], tuple[torch.Tensor, torch.Tensor]]:
    """Computes the gradients of some rows, and gives the loss and the share predicted right."""
    trunk: Callable[..., torch.Tensor] = network.trunk
    masked: Callable[[torch.Tensor], Any] = document_mask
    if config.device == "cuda":
        trunk, masked = torch.compile(trunk), torch.compile(masked)  # pyright: ignore[reportUnknownMemberType]
    elif config.compile:
        compile_blocks(network)

    def run(rows: Rows, part: slice) -> tuple[torch.Tensor, torch.Tensor]:
        ids = torch.from_numpy(rows.ids[part]).to(config.device, non_blocking=True).long()  # pyright: ignore[reportUnknownMemberType]
        documents = torch.from_numpy(rows.documents[part]).to(config.device).int()  # pyright: ignore[reportUnknownMemberType]
        learned = torch.from_numpy(rows.learned[part]).to(config.device)  # pyright: ignore[reportUnknownMemberType]
        # The last token of a row predicts nothing, and rows keep their length for the kernels.
        wanted = learned[:, 1:]
        x = trunk(ids, masked(documents))[:, :-1]
        targets = ids[:, 1:][wanted]
        logits = network.scores(x[wanted]).float()
        loss = F.cross_entropy(logits, targets)
        whole = loss
        if config.prompt_weight:
            read = (documents[:, 1:] == documents[:, :-1]) & (documents[:, 1:] >= 0) & ~wanted
            other = F.cross_entropy(network.scores(x[read]).float(), ids[:, 1:][read])
            whole = loss + config.prompt_weight * other
        whole.backward()  # pyright: ignore[reportUnknownMemberType]
        return loss.detach(), (logits.argmax(-1) == targets).float().mean()

    return run


def compile_blocks(network: Llama) -> None:
    """Fuse what stands before and after attention in each block, for a CPU.

    Attention itself is left as it is: the lengths of its documents change with every step.

    Raises:
        UsageError: There is no C++ compiler.
    """
    if not any(shutil.which(name) for name in (os.environ.get("CXX", "c++"), "g++", "clang++")):
        raise UsageError(
            "compile = true needs a C++ compiler, g++ or clang++; install one or leave it out."
        )
    kind = type(network.layers[0])
    project, finish = torch.compile(kind.project), torch.compile(kind.finish)  # pyright: ignore
    for block in network.layers:
        block.project, block.finish = partial(project, block), partial(finish, block)  # pyright: ignore


def _check_settings(path: Path, before: dict[str, Any], config: TrainConfig) -> None:
    """Refuse to go on with settings under which the steps so far would have been others."""
    free = ("threads", "checkpoint_steps", "device", "workers", "compile")
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
    saved = torch.load(out / "checkpoint.pt", weights_only=True, map_location="cpu")
    network = Llama(Shape(**saved["shape"]))
    network.load_state_dict(saved["optimizer"]["master"])
    facts = {**saved["config"], "step": saved["step"], "tokens": saved["tokens"]}
    return network.eval(), facts


def _rate(step: int, steps: int, config: TrainConfig) -> float:
    warm = min(1.0, (step + 1) / max(1, config.warmup))
    left = (steps - step) / max(1.0, steps * config.decay_share)
    return warm * min(1.0, left)


def _save(path: Path, optimizer: Any, config: TrainConfig, step: int, seen: int) -> None:
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
    result.load_state_dict({name: value.cpu() for name, value in optimizer.master.items()})
    return result.eval()
