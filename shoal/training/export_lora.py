# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
"""LoRA adapters as GGUF for llama.cpp, and in PEFT's format for transformers.

As in `shoal.training.export` the rows of queries and keys are permuted for llama.cpp, which
pairs neighbouring rotary dimensions: those of B, since W + B A has the rows of B.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoal.errors import UsageError
from shoal.training.export import GGUF_NAMES, interleave

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Pair", "export_lora", "export_peft", "read_peft"]

Pair = tuple["np.ndarray[Any, Any]", "np.ndarray[Any, Any]"]
"""A of (rank, columns) and B of (rows, rank)."""

_ATTENTION = ("q_proj", "k_proj", "v_proj", "o_proj")


def export_lora(
    pairs: Mapping[str, Pair],
    path: Path,
    *,
    alpha: float,
    heads: int,
    key_heads: int | None = None,
    name: str = "adapter",
) -> Path:
    """Write an adapter of a Llama as GGUF.

    Args:
        pairs: A and B by matrix, such as `layers.0.q_proj`.
        path: Where to write.
        alpha: What is added to a matrix is B A times alpha / rank.
        heads: Attention heads of the base.
        key_heads: Heads of keys, where they are fewer.
        name: `general.name`.

    Raises:
        UsageError: A matrix is none of a Llama's.
    """
    import gguf
    import numpy as np

    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    writer = gguf.GGUFWriter(partial, "llama")
    writer.add_type("adapter")
    writer.add_name(name)
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", alpha)
    for module, (a, b) in pairs.items():
        match module.split("."):
            case ["layers", layer, matrix] if matrix in GGUF_NAMES:
                tensor = f"blk.{layer}.{GGUF_NAMES[matrix]}.weight"
            case _:
                raise UsageError(f"The adapter changes {module}, which is no matrix of a Llama.")
        if matrix in ("q_proj", "k_proj"):
            b = interleave(b, heads if matrix == "q_proj" else key_heads or heads)
        for part, array in (("lora_a", a), ("lora_b", b)):
            writer.add_tensor(f"{tensor}.{part}", np.ascontiguousarray(array, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    os.replace(partial, path)
    return path


def export_peft(pairs: Mapping[str, Pair], folder: Path, *, alpha: float) -> Path:
    """Write the adapter as PEFT reads it, for the checkpoint that `export_hf` makes.

    Args:
        pairs: As of `export_lora`; all of one rank.
        folder: Made where it is missing.
        alpha: As of `export_lora`.
    """
    import numpy as np
    from safetensors.numpy import save_file

    tensors: dict[str, np.ndarray[Any, Any]] = {}
    for module, (a, b) in pairs.items():
        place, matrix = module.rsplit(".", 1)
        part = "self_attn" if matrix in _ATTENTION else "mlp"
        key = f"base_model.model.model.{place}.{part}.{matrix}"
        for letter, array in (("A", a), ("B", b)):
            whole = np.ascontiguousarray(array, dtype=np.float32)
            tensors[f"{key}.lora_{letter}.weight"] = whole
    config = {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "r": next(iter(pairs.values()))[0].shape[0],
        "lora_alpha": alpha,
        "lora_dropout": 0.0,
        "bias": "none",
        "target_modules": sorted({module.rsplit(".", 1)[1] for module in pairs}),
    }
    folder.mkdir(parents=True, exist_ok=True)
    save_file(tensors, folder / "adapter_model.safetensors", metadata={"format": "pt"})
    (folder / "adapter_config.json").write_text(json.dumps(config, indent=1) + "\n")
    return folder


def read_peft(folder: Path) -> tuple[dict[str, Pair], float]:
    """The pairs of an adapter of PEFT for a Llama, and its alpha.

    Raises:
        UsageError: It is no plain LoRA of the matrices of a Llama.
    """
    from safetensors.numpy import load_file

    try:
        config = json.loads((folder / "adapter_config.json").read_text())
        tensors = load_file(folder / "adapter_model.safetensors")
    except (OSError, ValueError) as error:
        raise UsageError(f"{folder} is no adapter of PEFT: {error}.") from None
    for key in ("use_dora", "use_rslora", "rank_pattern", "alpha_pattern"):
        if config.get(key):
            raise UsageError(f"{folder} is an adapter with {key}, which llama.cpp does not know.")
    found: dict[str, dict[str, Any]] = {}
    for key, array in tensors.items():
        parts = key.split(".")
        match parts[-6:]:
            case [
                "layers",
                layer,
                "self_attn" | "mlp",
                matrix,
                "lora_A" | "lora_B" as ab,
                "weight",
            ]:
                found.setdefault(f"layers.{layer}.{matrix}", {})[ab] = array
            case _:
                raise UsageError(f"{folder} changes {key}, which is no matrix of a Llama.")
    return {m: (ab["lora_A"], ab["lora_B"]) for m, ab in found.items()}, float(config["lora_alpha"])
