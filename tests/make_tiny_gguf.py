"""Writes a tiny Llama with random weights: real code paths, meaningless answers.

    python tests/make_tiny_gguf.py OUT.gguf

Architecture `llama`, d=64, 2 layers, 4 heads; byte-level BPE of the 256 bytes and a
few merges that never cross spaces, digits or punctuation; the special tokens and the
chat template of the embedded model. The same seed gives the same file.
"""

import sys
from pathlib import Path

import gguf
import numpy as np

WIDTH, LAYERS, HEADS, HIDDEN, CONTEXT = 64, 2, 4, 128, 2048
SPECIAL = ["<|pad|>", "<|end|>", "<|user|>", "<|assistant|>", "<|system|>", "<|tool|>"]
TEMPLATE = (
    "{% for m in messages %}<|{{m.role}}|>{{m.content}}"
    "{% if m.role == 'assistant' %}<|end|>{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
MERGES = "t h,th e,i n,a n,o n,e r,r e,o r,t o,o o,too l,a r,ar g,n a,na m,nam e,i t,c i,Ġ t,Ġ a"


def byte_letters() -> list[str]:
    """The printable stand-in of each byte in GPT-2's vocabulary, by byte."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = iter(range(256, 512))
    return [chr(b) if b in plain else chr(next(others)) for b in range(256)]


def vocabulary() -> tuple[list[str], list[str]]:
    """Tokens (bytes, merged, special) and merges."""
    merges: list[str] = []
    tokens = byte_letters()
    for merge in MERGES.split(","):
        left, right = merge.split(" ")
        if left in tokens and right in tokens:
            merges.append(merge)
            tokens.append(left + right)
    return [*tokens, *SPECIAL], merges


def make_tiny_gguf(path: Path, seed: int = 0, *, template: str | None = TEMPLATE) -> Path:
    """Write the file and return its path."""
    tokens, merges = vocabulary()
    kinds = [gguf.TokenType.NORMAL] * (len(tokens) - len(SPECIAL))
    kinds += [gguf.TokenType.CONTROL] * len(SPECIAL)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny random")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges)
    writer.add_eos_token_id(tokens.index("<|end|>"))
    writer.add_pad_token_id(tokens.index("<|pad|>"))
    writer.add_add_bos_token(False)
    if template is not None:
        writer.add_chat_template(template)
    writer.add_string("shoal.prompt_style", "compact")

    random = np.random.default_rng(seed)

    def tensor(name: str, *shape: int) -> None:
        scale = 1.0 if name.startswith("token_embd") else shape[-1] ** -0.5
        writer.add_tensor(name, (random.standard_normal(shape) * scale).astype(np.float32))

    def ones(name: str) -> None:
        writer.add_tensor(name, np.ones(WIDTH, np.float32))

    tensor("token_embd.weight", len(tokens), WIDTH)
    for i in range(LAYERS):
        ones(f"blk.{i}.attn_norm.weight")
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            tensor(f"blk.{i}.{part}.weight", WIDTH, WIDTH)
        ones(f"blk.{i}.ffn_norm.weight")
        tensor(f"blk.{i}.ffn_gate.weight", HIDDEN, WIDTH)
        tensor(f"blk.{i}.ffn_up.weight", HIDDEN, WIDTH)
        tensor(f"blk.{i}.ffn_down.weight", WIDTH, HIDDEN)
    ones("output_norm.weight")
    tensor("output.weight", len(tokens), WIDTH)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


if __name__ == "__main__":
    make_tiny_gguf(Path(sys.argv[1]))
