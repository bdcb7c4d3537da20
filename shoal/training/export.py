"""A trained network as GGUF, for llama.cpp: architecture `llama`, byte-level BPE.

Knows nothing of training. `q_proj` and `k_proj` are permuted, because llama.cpp pairs
neighbouring rotary dimensions where the network pairs the two halves of a head.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from shoal.errors import UsageError
from shoal.training.config import Shape
from shoal.training.tokenizer import SPECIAL_TOKENS, special_id

if TYPE_CHECKING:
    import numpy as np
    from tokenizers import Tokenizer

__all__ = ["CHAT_TEMPLATE", "GGUF_NAMES", "export_gguf", "interleave"]

CHAT_TEMPLATE = (
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}"
    "{% if m.role == 'assistant' %}<|end|>{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
"""The layout of `encode_example`, as Jinja."""

GGUF_NAMES = {
    "input_layernorm": "attn_norm",
    "q_proj": "attn_q",
    "k_proj": "attn_k",
    "v_proj": "attn_v",
    "o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "gate_proj": "ffn_gate",
    "up_proj": "ffn_up",
    "down_proj": "ffn_down",
}
"""What llama.cpp calls the parameters of a block."""


def export_gguf(
    weights: "dict[str, np.ndarray[Any, Any]]",
    shape: Shape,
    tokenizer: "Tokenizer",
    path: Path,
    *,
    quantisation: Literal["F32", "Q8_0"] = "Q8_0",
    name: str = "shoal-embedded",
    licence: str = "apache-2.0",
    facts: Mapping[str, int] | None = None,
) -> Path:
    """Write a GGUF file.

    Args:
        weights: Float32 arrays by parameter name, as `Llama.state_dict()` names them.
        shape: Sizes of the network.
        tokenizer: The tokenizer it was trained with.
        path: Where to write.
        quantisation: Of the matrices; norms stay float32.
        name: `general.name` of the file.
        licence: `general.license`, the licence of the weights.
        facts: About the training, such as `tokens` and `steps`; kept as `shoal.training.*`.

    Raises:
        UsageError: The network's vocabulary is smaller than the tokenizer's.
    """
    import gguf

    if tokenizer.get_vocab_size() > shape.vocabulary:
        raise UsageError(
            f"The tokenizer has {tokenizer.get_vocab_size()} tokens and the network knows "
            f"{shape.vocabulary}; export it with the tokenizer it was trained with."
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    writer = gguf.GGUFWriter(partial, "llama")
    writer.add_name(name)
    writer.add_license(licence)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_rope_dimension_count(shape.width // shape.heads)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(
        gguf.LlamaFileType.MOSTLY_Q8_0 if quantisation == "Q8_0" else gguf.LlamaFileType.ALL_F32
    )
    writer.add_string("shoal.prompt_style", "compact")
    for fact, value in (facts or {}).items():
        writer.add_uint64(f"shoal.training.{fact}", value)
    _add_tokenizer(writer, tokenizer, shape.vocabulary)
    for parameter, array in weights.items():
        _add_tensor(writer, parameter, array, shape, quantisation)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    # Whoever reads the path meanwhile has the old file, whole.
    os.replace(partial, path)
    return path


def _add_tokenizer(writer: Any, tokenizer: "Tokenizer", size: int) -> None:
    import gguf

    model = json.loads(tokenizer.to_str())["model"]
    by_id = {number: token for token, number in model["vocab"].items()}
    tokens = [by_id.get(number, f"<|unused{number}|>") for number in range(size)]
    control, unused = gguf.TokenType.CONTROL, gguf.TokenType.UNUSED
    types = [
        control if t in SPECIAL_TOKENS else gguf.TokenType.NORMAL if n in by_id else unused
        for n, t in enumerate(tokens)
    ]
    # A tokenizer file has merges as pairs, older ones as text.
    merges: list[str] = [m if isinstance(m, str) else f"{m[0]} {m[1]}" for m in model["merges"]]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(merges)
    end = special_id(tokenizer, "<|end|>")
    # No token opens a text; without a name for one, llama.cpp takes number 11, a plain character.
    writer.add_bos_token_id(end)
    writer.add_eos_token_id(end)
    writer.add_pad_token_id(special_id(tokenizer, "<|pad|>"))
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def _add_tensor(
    writer: Any,
    parameter: str,
    array: "np.ndarray[Any, Any]",
    shape: Shape,
    quantisation: Literal["F32", "Q8_0"],
) -> None:
    import gguf
    import numpy as np

    array = np.ascontiguousarray(array, dtype=np.float32)
    if parameter.endswith(("q_proj.weight", "k_proj.weight")):
        array = interleave(array, shape.heads)
    name = _tensor_name(parameter)
    if quantisation == "Q8_0" and array.ndim == 2:
        kind = gguf.GGMLQuantizationType.Q8_0
        writer.add_tensor(name, gguf.quants.quantize(array, kind), raw_dtype=kind)
    else:
        writer.add_tensor(name, array)


def _tensor_name(parameter: str) -> str:
    if parameter == "embed_tokens.weight":
        return "token_embd.weight"
    if parameter == "norm.weight":
        return "output_norm.weight"
    _, layer, name, _ = parameter.split(".")
    return f"blk.{layer}.{GGUF_NAMES[name]}.weight"


def interleave(array: "np.ndarray[Any, Any]", heads: int) -> "np.ndarray[Any, Any]":
    """Rows of each head from halves, as torch pairs them, to neighbours, as llama.cpp does."""
    rows, columns = array.shape
    halves = array.reshape(heads, 2, rows // heads // 2, columns)
    return halves.swapaxes(1, 2).reshape(rows, columns)
