# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
"""A GGUF file of architecture `llama` with byte-level BPE as a folder for transformers.

The way back of `shoal.training.export`, and of llama.cpp's convert_hf_to_gguf.py: quantised
matrices become the float32 numbers that they stand for, and the rows of `q_proj` and `k_proj`
return from llama.cpp's order (rotary pairs are neighbours) to that of transformers (a pair
is one dimension of the first half of a head and one of the second).
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoal.errors import UsageError

if TYPE_CHECKING:
    import numpy as np

__all__ = ["export_hf"]

_NAMES = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
_OTHERS = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}
_CONTROL, _USER_DEFINED = 3, 4


def export_hf(source: Path, folder: Path) -> Path:
    """Write config.json, model.safetensors, tokenizer.json and the chat template.

    Args:
        source: the GGUF file; any quantisation that gguf-py can undo.
        folder: where to write; made where it is missing, its files are replaced.

    Returns:
        The folder.

    Raises:
        UsageError: the file is of another architecture, tokenizer or pre-tokenizer, or holds
            tensors that this function does not know.
    """
    from gguf import GGUFReader

    reader = GGUFReader(source)
    facts = {name: _value(field) for name, field in reader.fields.items()}
    wanted = {
        "general.architecture": "llama",
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-2",
    }
    for key, value in wanted.items():
        if facts.get(key) != value:
            raise UsageError(f"{source} has {key} {facts.get(key)!r}; only {value!r} is supported.")
    if scaling := [key for key in facts if key.startswith("llama.rope.scaling.")]:
        raise UsageError(f"{source} has {scaling[0]}; scaled rotary positions are not supported.")
    folder.mkdir(parents=True, exist_ok=True)
    tensors = _tensors(source, reader, facts)
    config = _config(facts, tied="lm_head.weight" not in tensors)
    _write_weights(tensors, folder / "model.safetensors")
    _write(folder / "config.json", config)
    ends = {"bos_token_id": config["bos_token_id"], "eos_token_id": config["eos_token_id"]}
    _write(folder / "generation_config.json", ends)
    _write(folder / "tokenizer.json", _tokenizer(facts))
    tokens: list[str] = facts["tokenizer.ggml.tokens"]
    _write(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "bos_token": tokens[config["bos_token_id"]],
            "eos_token": tokens[config["eos_token_id"]],
            "model_max_length": config["max_position_embeddings"],
            "clean_up_tokenization_spaces": False,
        },
    )
    template = facts.get("tokenizer.chat_template")
    if template:
        (folder / "chat_template.jinja").write_text(template, encoding="utf-8")
    return folder


def _value(field: Any) -> Any:
    return field.contents()


def _config(facts: dict[str, Any], *, tied: bool) -> dict[str, Any]:
    heads: int = facts["llama.attention.head_count"]
    config: dict[str, Any] = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "dtype": "float32",
        "vocab_size": len(facts["tokenizer.ggml.tokens"]),
        "max_position_embeddings": facts["llama.context_length"],
        "hidden_size": facts["llama.embedding_length"],
        "intermediate_size": facts["llama.feed_forward_length"],
        "num_hidden_layers": facts["llama.block_count"],
        "num_attention_heads": heads,
        "num_key_value_heads": facts.get("llama.attention.head_count_kv", heads),
        "head_dim": facts.get(
            "llama.attention.key_length", facts["llama.embedding_length"] // heads
        ),
        "hidden_act": "silu",
        "rms_norm_eps": facts["llama.attention.layer_norm_rms_epsilon"],
        "rope_theta": facts.get("llama.rope.freq_base", 10000.0),
        "tie_word_embeddings": tied,
        "bos_token_id": facts["tokenizer.ggml.bos_token_id"],
        "eos_token_id": facts["tokenizer.ggml.eos_token_id"],
        "pad_token_id": facts.get("tokenizer.ggml.padding_token_id"),
    }
    if "shoal.prompt_style" in facts:
        config["shoal_prompt_style"] = facts["shoal.prompt_style"]
    return config


def _tensors(source: Path, reader: Any, facts: dict[str, Any]) -> "dict[str, np.ndarray[Any, Any]]":
    import numpy as np
    from gguf import dequantize

    heads: int = facts["llama.attention.head_count"]
    groups: int = facts.get("llama.attention.head_count_kv", heads)
    found: dict[str, np.ndarray[Any, Any]] = {}
    for tensor in reader.tensors:
        array = np.asarray(dequantize(tensor.data, tensor.tensor_type), np.float32)
        if tensor.name.endswith("attn_q.weight"):
            array = _halves(array, heads)
        elif tensor.name.endswith("attn_k.weight"):
            array = _halves(array, groups)
        found[_name(source, tensor.name)] = array
    return found


def _halves(array: "np.ndarray[Any, Any]", heads: int) -> "np.ndarray[Any, Any]":
    """Rows of each head from neighbouring rotary pairs to halves; shape (out, in)."""
    rows, columns = array.shape
    paired = array.reshape(heads, rows // heads // 2, 2, columns)
    return paired.swapaxes(1, 2).reshape(rows, columns)


def _name(source: Path, name: str) -> str:
    """What transformers calls a tensor."""
    parts = name.split(".")
    if name in _OTHERS:
        return _OTHERS[name]
    if len(parts) == 4 and parts[0] == "blk" and parts[2] in _NAMES and parts[3] == "weight":
        return f"model.layers.{parts[1]}.{_NAMES[parts[2]]}.weight"
    raise UsageError(f"{source} has a tensor {name}, which is not supported.")


def _write_weights(tensors: "dict[str, np.ndarray[Any, Any]]", path: Path) -> None:
    import numpy as np
    from safetensors.numpy import save_file

    arrays = {name: np.ascontiguousarray(array) for name, array in tensors.items()}
    save_file(arrays, path, metadata={"format": "pt"})


def _tokenizer(facts: dict[str, Any]) -> dict[str, Any]:
    """The content of tokenizer.json: GPT-2's byte-level BPE with these tokens and merges."""
    tokens: list[str] = facts["tokenizer.ggml.tokens"]
    kinds: list[int] = facts["tokenizer.ggml.token_type"]
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {
                "id": number,
                "content": token,
                "single_word": False,
                "lstrip": False,
                "rstrip": False,
                "normalized": False,
                "special": kind == _CONTROL,
            }
            for number, (token, kind) in enumerate(zip(tokens, kinds, strict=True))
            if kind in (_CONTROL, _USER_DEFINED)
        ],
        "normalizer": None,
        "pre_tokenizer": {**byte_level, "use_regex": True},
        "post_processor": None,
        "decoder": {**byte_level, "use_regex": True},
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": False,
            "ignore_merges": False,
            "vocab": {token: number for number, token in enumerate(tokens)},
            "merges": [merge.split(" ") for merge in facts["tokenizer.ggml.merges"]],
        },
    }


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
