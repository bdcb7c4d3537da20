"""Switching LoRA adapters on one base."""

import statistics
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.decoding.measure import Sample, Table, interleave, ratios, spread
from benchmarks.decoding.setup import CALL, CALL_TEXT, Ours, Setup
from shoal.models.llamacpp import LlamaCpp

__all__ = ["adapters"]

_CALLS = 4
_RANK = 8
_ADAPTED = ("attn_q.weight", "attn_k.weight", "attn_v.weight", "attn_output.weight")


def adapters(setup: Setup) -> list[Table]:
    """A tool call on the base, through an adapter, and through two adapters in turn."""
    ours = Ours(setup.path, context=512, sequences=4)
    base = ours.model
    with tempfile.TemporaryDirectory() as folder:
        made = [_random_lora(setup.path, Path(folder, f"{i}.gguf"), i) for i in range(2)]
        one, two = (base.with_adapter(path) for path in made)
    ours.engine.target = ours.target(CALL_TEXT)

    def turns(models: Sequence[LlamaCpp]) -> Callable[[], Sample]:
        def call() -> Sample:
            found = list[Sample]()
            for i in range(_CALLS):
                ours.model = models[i % len(models)]
                found.append(ours.ask("x", CALL)[1])
            return Sample(statistics.fmean(s.seconds for s in found), found[0].tokens)

        return call

    staying = "one adapter"
    calls = {
        "no adapter": turns([base]),
        staying: turns([one]),
        "two adapters in turn": turns([one, two]),
        "no adapter and one in turn": turns([base, one]),
    }
    try:
        samples = interleave(calls, setup.repeats)
    finally:
        base.close()
    title = f"A tool call of {len(ours.engine.target.tokens)} tokens, {setup.model}"
    table = Table(f"LoRA of rank {_RANK} on attention. {title}", ["", "ms a call", f"x {staying}"])
    for name, found in samples.items():
        seconds = [s.seconds for s in found]
        against = ratios(seconds, [s.seconds for s in samples[staying]])
        table.rows.append([name, spread([s * 1e3 for s in seconds], 1), spread(against)])
        table.data.append({"case": name, "seconds": seconds, "against_staying": against})
    return [table]


def _random_lora(model: Path, path: Path, seed: int) -> Path:
    """Write an adapter of small random weights for a Llama."""
    import gguf

    random = np.random.default_rng(seed)
    writer: Any = gguf.GGUFWriter(path, "llama")
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(_RANK))

    def drawn(rows: int, columns: int) -> Any:
        return random.standard_normal((rows, columns), dtype=np.float32) * np.float32(0.01)

    for tensor in gguf.GGUFReader(model).tensors:
        if tensor.name.endswith(_ADAPTED):
            columns, rows = (int(size) for size in tensor.shape)
            writer.add_tensor(f"{tensor.name}.lora_a", drawn(_RANK, columns))
            writer.add_tensor(f"{tensor.name}.lora_b", drawn(rows, _RANK))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
