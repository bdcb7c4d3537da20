"""Writes a LoRA adapter with random weights for the model of `make_tiny_gguf`.

It changes queries, attention output and the last matrix of the first layer, by enough that
answers differ.
"""

from pathlib import Path

import gguf
import numpy as np

from tests.make_tiny_gguf import WIDTH


def make_lora_gguf(path: Path, seed: int = 0, *, rank: int = 4, width: int = WIDTH) -> Path:
    """Write the file and return its path."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(rank))
    random = np.random.default_rng(seed)
    for part in ("attn_q", "attn_output", "ffn_down"):
        rows, columns = (width, width) if part != "ffn_down" else (width, 2 * width)
        a = random.standard_normal((rank, columns)) * columns**-0.5
        b = random.standard_normal((rows, rank))
        writer.add_tensor(f"blk.0.{part}.weight.lora_a", a.astype(np.float32))
        writer.add_tensor(f"blk.0.{part}.weight.lora_b", b.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
