"""What llama.cpp computes, asked of its own functions: no queue, no rounding of the cache."""

import ctypes
from pathlib import Path
from typing import Any

import numpy as np
from llama_cpp import llama_cpp

from tests.training.conftest import TINY

C: Any = llama_cpp


def logits(
    path: Path, sequences: list[list[int]], adapter: Path | None = None
) -> list[np.ndarray[Any, Any]]:
    """Logits with 32-bit keys and values, which Shoal's engine rounds to 16."""
    C.llama_backend_init()
    options = C.llama_model_default_params()
    options.use_extra_bufts = False
    model = C.llama_model_load_from_file(str(path).encode(), options)
    wanted = C.llama_context_default_params()
    wanted.n_ctx = wanted.n_batch = wanted.n_ubatch = TINY.context
    wanted.n_threads = wanted.n_threads_batch = 1
    wanted.type_k = wanted.type_v = C.GGML_TYPE_F32
    wanted.flash_attn_type = 0
    context = C.llama_init_from_model(model, wanted)
    if adapter is not None:
        loaded = C.llama_adapter_lora_init(model, str(adapter).encode())
        assert loaded
        adapters, scales = (C.llama_adapter_lora_p_ctypes * 1)(loaded), (ctypes.c_float * 1)(1.0)
        assert C.llama_set_adapters_lora(context, adapters, 1, scales) == 0
    found: list[np.ndarray[Any, Any]] = []
    for ids in sequences:
        C.llama_memory_clear(C.llama_get_memory(context), True)
        batch = C.llama_batch_init(len(ids), 0, 1)
        batch.n_tokens = len(ids)
        for i, token in enumerate(ids):
            batch.token[i], batch.pos[i], batch.logits[i] = token, i, 1
            batch.n_seq_id[i], batch.seq_id[i][0] = 1, 0
        assert C.llama_decode(context, batch) == 0
        rows = np.ctypeslib.as_array(C.llama_get_logits(context), (len(ids), TINY.vocabulary))
        found.append(rows.copy())
        C.llama_batch_free(batch)
    C.llama_free(context)
    C.llama_model_free(model)
    return found
