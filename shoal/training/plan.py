"""What a run will take, before it starts: parameters, memory, disk, and time by a trial.

Memory is an upper estimate of what weights, gradients, optimizer and activations of one step
hold at once, fitted to measured peaks; it is there to refuse what cannot fit.
"""

import os
import shutil
import time
from dataclasses import dataclass, replace
from pathlib import Path

from shoal.errors import UsageError
from shoal.training.config import PLAIN_LENGTH, AdapterConfig, Shape, TrainConfig
from shoal.training.run_file import AdapterStage, RunConfig

__all__ = [
    "Plan",
    "adapter_config",
    "busy_note",
    "check_room",
    "parameters_of",
    "plan_of",
    "seconds_a_step",
]

_PROCESS, _WORKER = 500e6, 160e6  # bytes of torch itself, and of a process that draws examples


@dataclass(frozen=True)
class Plan:
    """What a run takes.

    Attributes:
        parameters: Weights of the base.
        adapter_parameters: Of one adapter; 0 without.
        steps: Of the base; 0 where it is given.
        tokens: Of the base.
        adapter_steps, adapter_tokens: Of one adapter.
        adapters: How many.
        memory: Bytes that training needs at most, about, on its device.
        disk: Bytes that checkpoints, exports and adapters take.
    """

    parameters: int
    adapter_parameters: int
    steps: int
    tokens: int
    adapter_steps: int
    adapter_tokens: int
    adapters: int
    memory: float
    disk: float


def parameters_of(shape: Shape) -> int:
    """Weights of a network; the output shares those of the embedding."""
    block = 4 * shape.width**2 + 3 * shape.width * shape.hidden + 2 * shape.width
    return shape.vocabulary * shape.width + shape.layers * block + shape.width


def adapter_config(train: TrainConfig, stage: AdapterStage) -> TrainConfig:
    """How an adapter is trained, on rows as those of the base."""
    return replace(
        train,
        tokens=max(stage.tokens, train.batch_tokens),
        warmup=stage.warmup,
        decay_share=stage.decay_share,
    )


def _adapter_parameters(shape: Shape, lora: AdapterConfig) -> int:
    square, wide = 2 * shape.width, shape.width + shape.hidden
    return shape.layers * lora.rank * (4 * square + 3 * wide)


def plan_of(run: RunConfig, shape: Shape | None = None) -> Plan:
    """What a run takes, all but time.

    Args:
        run: The run.
        shape: Of the base, where it is given.
    """
    shape = shape or run.train.shape
    size = parameters_of(shape)
    base_only = run.base is not None and run.adapters is not None
    stage = run.adapters
    thin = _adapter_parameters(shape, stage.lora) if stage else 0
    small = adapter_config(run.train, stage) if stage else None
    count = len(stage.roles) if stage else 0
    checkpoint = 12 * size
    base_disk = 0 if base_only else 2 * checkpoint + 6 * size
    return Plan(
        parameters=size,
        adapter_parameters=thin,
        steps=0 if base_only else run.train.steps,
        tokens=0 if base_only else run.train.steps * run.train.rows * run.train.longest,
        adapter_steps=small.steps if small else 0,
        adapter_tokens=small.steps * small.rows * small.longest if small else 0,
        adapters=count,
        memory=_memory(run.train, shape),
        disk=base_disk + count * 24 * thin + 20e6,
    )


def _memory(config: TrainConfig, shape: Shape) -> float:
    """Bytes at the peak of a step."""
    size = parameters_of(shape)
    tokens = config.rows * config.longest
    # bfloat16 weights and gradients, float32 copies, moments, and the optimizer's own copies
    weights = (2 + 2 + 4 + 8 + 10) * size
    block = 2 * (24 * shape.width + 6 * shape.hidden)
    scored = 1.0 if config.prompt_weight else 0.5
    activations = tokens * (shape.layers * block + scored * 14 * shape.vocabulary)
    if config.device == "cuda":
        return weights + activations + 600e6
    # on a CPU what each token makes of each in its document is kept, in documents up to a length
    seen = min(config.longest, PLAIN_LENGTH)
    activations += tokens * shape.layers * 2 * shape.heads * seen
    return weights + activations + _PROCESS + config.workers * _WORKER


def check_room(plan: Plan, run: RunConfig, out: Path) -> None:
    """Refuse a run that does not fit.

    Raises:
        UsageError: Memory or disk is too small; says by how much, and what to change.
    """
    free = _free_memory(run.train.device)
    if free is not None and plan.memory > free:
        raise UsageError(
            f"Training would take about {plan.memory / 1e9:.1f} GB of memory and {free / 1e9:.1f} "
            f"GB are free; lower batch_tokens (now {run.train.batch_tokens:,}), longest, workers, "
            "or the sizes of the network."
        )
    place = next(p for p in (out.absolute(), *out.absolute().parents) if p.exists())
    room = shutil.disk_usage(place).free
    if plan.disk > room:
        raise UsageError(
            f"The run would write about {plan.disk / 1e9:.1f} GB and {place} has {room / 1e9:.1f} "
            "GB free; choose another --out, or smaller sizes."
        )


def _free_memory(device: str) -> float | None:
    """Bytes that can be had; None where the system does not say."""
    if device == "cuda":
        import torch

        return float(torch.cuda.mem_get_info()[0])
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        found = next(line for line in lines if line.startswith("MemAvailable:"))
        free = 1024.0 * int(found.split()[1])
    except (OSError, StopIteration):
        try:
            return float(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
        except (OSError, ValueError):
            return None
    return min(free, _cgroup_room() or free)


def _cgroup_room() -> float | None:
    """What a container leaves; None where there is no limit."""
    try:
        limit = Path("/sys/fs/cgroup/memory.max").read_text().strip()
        used = Path("/sys/fs/cgroup/memory.current").read_text().strip()
        stat = Path("/sys/fs/cgroup/memory.stat").read_text().split()
        cache = int(stat[stat.index("inactive_file") + 1])
    except (OSError, ValueError):
        return None
    return None if limit == "max" else float(int(limit) - int(used) + cache)


def busy_note(threads: int) -> str:
    """What to say of a time that was measured beside other work; empty on an idle machine."""
    load, cores = getattr(os, "getloadavg", None), os.cpu_count()
    if not load or not cores:
        return ""
    busy = min(load()[0], float(cores))
    if busy < 0.5 or cores - busy >= threads:
        return ""
    return f"; measured while {busy:.1f} of {cores} cores had other work: less without"


def seconds_a_step(run: RunConfig, shape: Shape | None = None) -> tuple[float, float]:
    """Seconds of one step of the base, and of an adapter (0 without), by a trial of each.

    The faster of two steps, for other work on the machine only ever adds. The trial learns
    random tokens; drawing examples is not in it.
    """
    import numpy as np
    import torch

    from shoal.training.lora import AdapterOptimizer, adapt
    from shoal.training.network import Llama
    from shoal.training.optimizer import MixedOptimizer
    from shoal.training.rows import Rows
    from shoal.training.train import step_of

    config = replace(run.train, shape=shape or run.train.shape)
    torch.set_num_threads(config.threads)
    size = (config.rows, config.longest)
    rng = np.random.default_rng(0)
    rows = Rows(
        rng.integers(0, config.shape.vocabulary, size, np.int32),
        np.sort(rng.integers(0, 4, size, np.int16)),
        rng.random(size) < 0.3,
    )
    found: list[float] = []
    for lora in (None, run.adapters.lora if run.adapters else None):
        network = Llama(config.shape).bfloat16().to(config.device)
        if lora is None and found:
            return found[0], 0.0
        if lora is None:
            optimizer = MixedOptimizer(network)
        else:
            network = adapt(network, lora)
            optimizer = AdapterOptimizer(network, lora.rate)
        step = step_of(network, config)
        times: list[float] = []
        for _ in range(3):  # the first compiles, or warms caches
            began = time.perf_counter()
            loss, _ = step(rows, slice(0, config.rows))
            optimizer.step(0.0)
            loss.item()
            if config.device == "cuda":
                torch.cuda.synchronize()
            times.append(time.perf_counter() - began)
        found.append(min(times[1:]))
    return found[0], found[1]
