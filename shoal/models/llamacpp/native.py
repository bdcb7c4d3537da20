# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
# pyright: reportArgumentType=false, reportPrivateImportUsage=false
"""llama.cpp's C functions, through the ctypes level of llama_cpp: one model, one context.

All knowledge of pointers is here. Nothing in this module is thread-safe.
"""

import ctypes
from collections import deque
from pathlib import Path
from typing import Any

import llama_cpp as C
import numpy as np
from llguidance import LLTokenizer
from numpy.typing import NDArray

from shoal.errors import ModelLoadError

__all__ = ["BATCH", "Native"]

BATCH = 32
"""Tokens of a prompt that are computed at once: smaller reuses more, larger reads faster."""

_CACHE_BYTES, _FEW_SEQUENCES = 2 * 2**30, 4
_SMALL_CACHE_BYTES, _MOST_SEQUENCES = 256 * 2**20, 16
_WARNING, _ERROR = 2, 3
_piece_buffer = ctypes.create_string_buffer(256)
_log: deque[str] = deque(maxlen=50)


@C.llama_log_callback
def _keep_log(level: int, text: bytes, _data: Any) -> None:
    if level in (_WARNING, _ERROR):
        _log.append(text.decode("utf-8", "replace").strip())


class Native:
    """A loaded GGUF with one context of several sequences, each of up to `context` tokens.

    `sequences` None means as many as 2 GiB of keys and values hold, 1 to 4, and up to 16
    while they take less than 256 MiB.
    """

    def __init__(self, path: Path, context: int, threads: int, sequences: int | None) -> None:
        C.llama_log_set(_keep_log, ctypes.c_void_p(0))
        C.llama_backend_init()
        _log.clear()
        self.ctx: Any = None
        params = C.llama_model_default_params()
        # ggml's AMX kernels fault on loading their tile configuration: 0.3.36, Q8_0, 8 tokens
        params.use_extra_bufts = b"AMX_INT8 = 1" not in C.llama_print_system_info()
        self.model: Any = C.llama_model_load_from_file(str(path).encode(), params)
        if not self.model:
            raise ModelLoadError(f"llama.cpp cannot load {path}: {_reason()}.")
        self.vocab: Any = C.llama_model_get_vocab(self.model)
        self.n_vocab: int = C.llama_vocab_n_tokens(self.vocab)
        self.bos: int = C.llama_vocab_bos(self.vocab)  # pyright: ignore[reportAttributeAccessIssue]
        self.eos: int = C.llama_vocab_eos(self.vocab)  # pyright: ignore[reportAttributeAccessIssue]
        self.adds_bos = bool(C.llama_vocab_get_add_bos(self.vocab))
        self.parameters: int = C.llama_model_n_params(self.model)
        self.size: int = C.llama_model_size(self.model)
        if not C.llama_model_has_decoder(self.model) or C.llama_model_has_encoder(self.model):
            self.close()
            raise ModelLoadError(f"{path} is no decoder-only model; those alone are supported.")
        options = C.llama_context_default_params()
        context = min(context, C.llama_model_n_ctx_train(self.model))
        if sequences is None:
            each = context * self._bytes_per_token()
            few = max(1, min(_FEW_SEQUENCES, _CACHE_BYTES // each))
            sequences = max(few, min(_MOST_SEQUENCES, _SMALL_CACHE_BYTES // each))
        self.sequences, self.threads, self.chunk = sequences, threads, BATCH
        options.n_ctx = context * sequences
        options.n_batch = options.n_ubatch = BATCH
        options.n_seq_max = sequences
        options.n_threads = options.n_threads_batch = threads
        # on a CPU llama.cpp's flash attention is the slower one for less than 64 tokens at once
        if not C.llama_supports_gpu_offload():
            options.flash_attn_type = C.LLAMA_FLASH_ATTN_TYPE_DISABLED
        # sequences that share cells would change each other's rounding
        options.kv_unified = False
        options.swa_full = True
        options.no_perf = True
        self.ctx = C.llama_init_from_model(self.model, options)
        if not self.ctx:
            self.close()
            raise ModelLoadError(f"llama.cpp cannot make a context for {path}: {_reason()}.")
        self.n_ctx: int = C.llama_n_ctx_seq(self.ctx)
        self.memory: Any = C.llama_get_memory(self.ctx)
        self.adapters: list[Any] = []
        self.adapter: int | None = None
        self.batch: Any = C.llama_batch_init(BATCH, 0, 1)
        self.pieces: list[bytes] = [self._piece(i, False) for i in range(self.n_vocab)]
        self.ends = frozenset(i for i in range(self.n_vocab) if C.llama_vocab_is_eog(self.vocab, i))

    def close(self) -> None:
        """Free context and model."""
        if self.ctx:
            C.llama_batch_free(self.batch)
            C.llama_free(self.ctx)
            self.ctx = None
        if self.model:
            C.llama_model_free(self.model)
            self.model = None

    def tokenizer(self) -> LLTokenizer:
        """Llguidance's view of the vocabulary; it points into the model, so free it first."""
        tokens: list[bytes] = []
        for token, piece in enumerate(self.pieces):
            text = self._piece(token, True)
            hidden = C.llama_vocab_get_attr(self.vocab, token) & C.LLAMA_TOKEN_ATTR_CONTROL
            # llguidance knows special tokens by this byte, which no UTF-8 text holds
            tokens.append(b"\xff" + text if hidden else piece)
        make: Any = LLTokenizer.from_llamacpp  # pyright: ignore[reportAttributeAccessIssue]
        library: Any = C.llama_cpp._lib  # pyright: ignore[reportPrivateUsage]
        return make(
            tokens=tokens,
            vocab_ptr=self.vocab,
            tokenize_fptr=ctypes.cast(library.llama_tokenize, ctypes.c_void_p).value,
            eos_token=[self.eos, *sorted(self.ends - {self.eos})],
            slices=None,
        )

    def metadata(self, key: str) -> str | None:
        """A metadata entry as text; None when it is absent."""
        size: int = C.llama_model_meta_val_str(self.model, key.encode(), None, 0)
        if size < 0:
            return None
        buffer = ctypes.create_string_buffer(size + 1)
        C.llama_model_meta_val_str(self.model, key.encode(), buffer, size + 1)
        return buffer.value.decode("utf-8", "replace")

    def chat_template(self) -> str | None:
        """The template as the file has it, whatever its length."""
        text = C.llama_model_chat_template(self.model, None)
        return text.decode("utf-8", "replace") if text else None

    def special(self, token: int) -> str:
        """The text of a control token; empty for the id -1."""
        return self._piece(token, True).decode("utf-8", "replace") if token >= 0 else ""

    def _piece(self, token: int, special: bool) -> bytes:
        buffer = _piece_buffer
        size: int = C.llama_token_to_piece(self.vocab, token, buffer, len(buffer), 0, special)
        if size < 0:
            buffer = ctypes.create_string_buffer(-size)
            size = C.llama_token_to_piece(self.vocab, token, buffer, -size, 0, special)
        return ctypes.string_at(buffer, size)

    def tokenize(self, text: str, *, special: bool) -> list[int]:
        """Tokens of a text, without any added at its ends.

        Args:
            text: any text; lone surrogates become U+FFFD.
            special: whether the texts of special tokens become those tokens.
        """
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        tokens = (C.llama_token * room)()
        n: int = C.llama_tokenize(self.vocab, data, len(data), tokens, room, False, special)
        if n < 0:
            tokens = (C.llama_token * -n)()
            n = C.llama_tokenize(self.vocab, data, len(data), tokens, -n, False, special)
        return list(tokens[:n])

    def decode(self, tokens: list[int], position: int, sequence: int) -> None:
        """Run at most `BATCH` tokens of a sequence; the logits of the last are then at hand.

        Raises:
            RuntimeError: llama.cpp failed.
        """
        batch = self.batch
        batch.n_tokens = len(tokens)
        for i, token in enumerate(tokens):
            batch.token[i] = token
            batch.pos[i] = position + i
            batch.n_seq_id[i] = 1
            batch.seq_id[i][0] = sequence
            batch.logits[i] = i == len(tokens) - 1
        status: int = C.llama_decode(self.ctx, batch)
        if status != 0:
            raise RuntimeError(f"llama_decode gave {status}, {_reason()}")

    def decode_each(self, items: list[tuple[int, int, int]]) -> None:
        """Run one token of each of several sequences, at most `BATCH`; all logits are then at hand.

        Args:
            items: token, position and sequence.

        Raises:
            RuntimeError: llama.cpp failed.
        """
        batch = self.batch
        batch.n_tokens = len(items)
        for i, (token, position, sequence) in enumerate(items):
            batch.token[i] = token
            batch.pos[i] = position
            batch.n_seq_id[i] = 1
            batch.seq_id[i][0] = sequence
            batch.logits[i] = 1
        status: int = C.llama_decode(self.ctx, batch)
        if status != 0:
            raise RuntimeError(f"llama_decode gave {status}, {_reason()}")

    def logits(self, item: int = -1) -> NDArray[np.float32]:
        """The logits of a token of the last batch: a copy, of length `n_vocab`."""
        row = C.llama_get_logits_ith(self.ctx, item)
        return np.ctypeslib.as_array(row, shape=(self.n_vocab,)).copy()

    def load_adapter(self, path: Path) -> int:
        """Load a LoRA adapter and give its number.

        Raises:
            ModelLoadError: the file is no adapter, or one of another model.
        """
        _log.clear()
        adapter: Any = C.llama_adapter_lora_init(self.model, str(path).encode())
        if not adapter:
            raise ModelLoadError(f"llama.cpp cannot load the adapter {path}: {_reason()}.")
        self.adapters.append(adapter)
        return len(self.adapters) - 1

    def use_adapter(self, number: int | None) -> None:
        """Compute with this adapter from now on; None means with the base alone."""
        if number == self.adapter:
            return
        chosen = [] if number is None else [self.adapters[number]]
        pointers = (C.llama_adapter_lora_p_ctypes * len(chosen))(*chosen)
        scales = (ctypes.c_float * len(chosen))(*[1.0] * len(chosen))
        status: int = C.llama_set_adapters_lora(self.ctx, pointers, len(chosen), scales)
        if status != 0:
            raise RuntimeError(f"llama_set_adapters_lora gave {status}, {_reason()}")
        self.adapter = number

    def cut(self, sequence: int, length: int) -> bool:
        """Keep the first `length` tokens; False when the model cannot cut there.

        A recurrent state cannot be cut, other than to nothing.
        """
        return bool(C.llama_memory_seq_rm(self.memory, sequence, length, -1))

    def copy(self, source: int, target: int) -> None:
        """Copy all that `source` holds to the empty sequence `target`."""
        C.llama_memory_seq_cp(self.memory, source, target, -1, -1)

    def _bytes_per_token(self) -> int:
        """Bytes of keys and values that one token takes, at 16 bits."""
        heads, groups = C.llama_model_n_head(self.model), C.llama_model_n_head_kv(self.model)
        architecture = self.metadata("general.architecture")
        size = self.metadata(f"{architecture}.attention.key_length")
        width = int(size) if size else C.llama_model_n_embd(self.model) // max(heads, 1)
        return max(1, 2 * 2 * C.llama_model_n_layer(self.model) * max(groups, 1) * width)


def _reason() -> str:
    lines = [line.rstrip(".") for line in _log if line]
    useful = [line for line in lines if "error" in line.lower()] or lines
    return useful[0].split(": ", 1)[-1] if useful else "no reason was given"
