"""A Llama of 135 million random parameters, as a GGUF: real sizes, meaningless answers.

    python -m benchmarks.random_model      # prints where the file lies, and makes it if absent

576 wide, 30 layers, 9 heads over 3 of keys and values, hidden 1,536, vocabulary 49,152,
input and output embeddings shared, Q8_0, context 8,192. The vocabulary is a byte-level BPE
of the source of Python's standard library, split as GPT-2 splits, so its tokens cross
quotes and braces as those of larger models do. The template is the embedded model's.
Random weights: the file tells of speed and overhead, never of answers.
"""

import json
import os
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from platformdirs import user_cache_path

from shoal.errors import UsageError
from shoal.training.export import CHAT_TEMPLATE
from shoal.training.tokenizer import SPECIAL_TOKENS

__all__ = ["make_random_model", "random_model_path"]

WIDTH, LAYERS, HEADS, KV_HEADS, HEAD, HIDDEN = 576, 30, 9, 3, 64, 1536
VOCABULARY, CONTEXT = 49_152, 8192


def random_model_path() -> Path:
    """Where the file lies in the user's cache; made, in about 12 seconds, where it is absent."""
    path = user_cache_path("shoal") / "benchmarks" / "random-135m-1.gguf"
    return path if path.exists() else make_random_model(path)


def make_random_model(path: Path, *, seed: int = 0, vocabulary: int = VOCABULARY) -> Path:
    """Write the file; the same seed gives the same weights."""
    try:
        import gguf
    except ImportError:
        raise UsageError("Making the random model needs gguf; pip install gguf.") from None

    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
    writer = gguf.GGUFWriter(partial, "llama")
    writer.add_name("random 135M")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD)
    writer.add_vocab_size(vocabulary)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    _add_tokenizer(writer, vocabulary)
    for name, array in _weights(vocabulary, seed):
        if array.ndim == 2:
            kind = gguf.GGMLQuantizationType.Q8_0
            writer.add_tensor(name, gguf.quants.quantize(array, kind), raw_dtype=kind)
        else:
            writer.add_tensor(name, array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    os.replace(partial, path)
    return path


def _add_tokenizer(writer: Any, vocabulary: int) -> None:
    import gguf

    tokens, merges = _trained(vocabulary - len(SPECIAL_TOKENS))
    kinds = [gguf.TokenType.NORMAL] * len(tokens) + [gguf.TokenType.CONTROL] * len(SPECIAL_TOKENS)
    tokens += SPECIAL_TOKENS
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges)
    writer.add_bos_token_id(tokens.index("<|end|>"))
    writer.add_eos_token_id(tokens.index("<|end|>"))
    writer.add_pad_token_id(tokens.index("<|pad|>"))
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def _trained(size: int) -> tuple[list[str], list[str]]:
    """Tokens and merges of a byte-level BPE of the standard library."""
    try:
        from tokenizers import Tokenizer, models, pre_tokenizers, trainers
    except ImportError:
        raise UsageError(
            "Making the random model needs tokenizers; pip install tokenizers."
        ) from None

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_sources(), trainer)
    model = json.loads(tokenizer.to_str())["model"]
    tokens = sorted(model["vocab"], key=model["vocab"].get)
    if len(tokens) != size:
        raise UsageError(
            f"The standard library of this Python gives {len(tokens):,} tokens, not {size:,}; "
            "use an installation that has its source."
        )
    return tokens, [m if isinstance(m, str) else " ".join(m) for m in model["merges"]]


def _sources() -> Iterator[str]:
    library = Path(sysconfig.get_paths()["stdlib"])
    for path in sorted(library.rglob("*.py")):
        if "site-packages" not in path.parts:
            yield path.read_text("utf-8", "replace")


def _weights(vocabulary: int, seed: int) -> Iterator[tuple[str, np.ndarray[Any, Any]]]:
    random = np.random.default_rng(seed)

    def matrix(rows: int, columns: int, scale: float | None = None) -> np.ndarray[Any, Any]:
        drawn = random.standard_normal((rows, columns), dtype=np.float32)
        return drawn * np.float32(scale or columns**-0.5)

    ones = np.ones(WIDTH, np.float32)
    yield "token_embd.weight", matrix(vocabulary, WIDTH, 1.0)
    for i in range(LAYERS):
        yield f"blk.{i}.attn_norm.weight", ones
        yield f"blk.{i}.attn_q.weight", matrix(HEADS * HEAD, WIDTH)
        yield f"blk.{i}.attn_k.weight", matrix(KV_HEADS * HEAD, WIDTH)
        yield f"blk.{i}.attn_v.weight", matrix(KV_HEADS * HEAD, WIDTH)
        yield f"blk.{i}.attn_output.weight", matrix(WIDTH, HEADS * HEAD)
        yield f"blk.{i}.ffn_norm.weight", ones
        yield f"blk.{i}.ffn_gate.weight", matrix(HIDDEN, WIDTH)
        yield f"blk.{i}.ffn_up.weight", matrix(HIDDEN, WIDTH)
        yield f"blk.{i}.ffn_down.weight", matrix(WIDTH, HIDDEN)
    yield "output_norm.weight", ones


if __name__ == "__main__":
    print(random_model_path())
