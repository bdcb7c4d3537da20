"""A small LoRA adapter in PEFT's format for a Llama of the embedded model's shape."""

import json
from pathlib import Path

import numpy as np


def make_peft_folder(folder: Path, *, seed: int = 0, width: int = 384, rank: int = 2) -> Path:
    from safetensors.numpy import save_file

    rng = np.random.default_rng(seed)
    folder.mkdir(parents=True)
    config = {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "r": rank,
        "lora_alpha": 4 * rank,
        "target_modules": ["q_proj", "v_proj"],
    }
    (folder / "adapter_config.json").write_text(json.dumps(config))
    tensors = {}
    for layer in range(10):
        for name in ("q_proj", "v_proj"):
            key = f"base_model.model.model.layers.{layer}.self_attn.{name}"
            for part, shape in (("A", (rank, width)), ("B", (width, rank))):
                noise = 0.2 * rng.standard_normal(shape)
                tensors[f"{key}.lora_{part}.weight"] = noise.astype(np.float32)
    save_file(tensors, folder / "adapter_model.safetensors")
    return folder
