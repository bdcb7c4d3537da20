# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
"""A causal language model of transformers, with several sequences of keys and values.

All knowledge of torch and of transformers is here and in `cache`. It offers what the
scheduler asks of llama.cpp. Nothing in this module is thread-safe.
"""

import copy
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers
from numpy.typing import NDArray
from safetensors.torch import load_file
from transformers.cache_utils import Cache, DynamicCache
from transformers.utils import logging

from shoal.errors import ModelError, ModelLoadError, UsageError
from shoal.models.hf.cache import GrowingLayer, growing_cache
from shoal.models.hf.checkpoint import Checkpoint
from shoal.models.hf.vocabulary import Vocabulary

__all__ = ["Network", "computing_with"]

_ATTENTION = {"full_attention", "sliding_attention", "chunked_attention"}
"""Kinds of layers that keep every token's keys and values, so that they can be cut."""

_CPU_BATCH, _BATCH = 64, 512
"""Smaller reuses more of a prompt, larger reads faster: on one thread, 135M parameters read
512 tokens in 2.2 s by 32, 1.5 by 64, 1.2 by 128."""


class Network:
    """A model in memory.

    Args:
        checkpoint: which; weights are read from .safetensors files, code is never run.
        context: most tokens of a sequence; the model's own limit holds where it is smaller.
        threads: for computing on a CPU.
        sequences: how many there are.
        device: as torch names it; None means `cuda` where there is one, else `cpu`.
        dtype: as torch names it; None means that of the checkpoint, on a CPU float32.

    Raises:
        ModelLoadError: transformers cannot load it, weights are missing, or the tokenizer
            belongs to another model.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        context: int,
        threads: int,
        sequences: int,
        device: str | None,
        dtype: str | None,
    ) -> None:
        device = device or ("cuda" if torch.cuda.is_available() else "cpu")
        self.model: Any = _load(checkpoint.folder, device, _dtype(dtype, device))
        self.device = self.model.device
        config: Any = self.model.config.get_text_config()
        limit = getattr(config, "max_position_embeddings", None)
        self.n_ctx: int = min(context, limit) if isinstance(limit, int) else context
        self.architecture: str = self.model.config.model_type
        self.parameters = sum(p.numel() for p in self.model.parameters())
        self.size = sum(p.numel() * p.element_size() for p in self.model.parameters())
        self.threads, self.sequences = threads, sequences
        self.chunk = _CPU_BATCH if self.device.type == "cpu" else _BATCH
        """Tokens of a prompt that are best computed at once."""
        self.adapters: list[str] = []
        self.adapter: int | None = None
        self._tried = 0
        kinds = set(getattr(config, "layer_types", None) or ["full_attention"])
        stateful = bool(getattr(self.model, "_is_stateful", False))
        self._layers = config.num_hidden_layers if kinds <= _ATTENTION and not stateful else None
        """Layers of a cache that can be cut; None for a model with recurrent ones."""
        self._caches: list[Cache] = [self._fresh() for _ in range(sequences)]
        self._rows: list[NDArray[np.float32]] = []
        self.n_vocab = self._probe()
        self.vocabulary = Vocabulary(checkpoint, self.n_vocab)
        self.pieces, self.ends = self.vocabulary.pieces, self.vocabulary.ends

    def take_thread(self) -> None:
        """Compute with the right number of threads where this thread calls."""
        torch.set_num_threads(self.threads)

    def close(self) -> None:
        """Drop the weights and all sequences."""
        self.model = None
        self._caches.clear()

    def decode(self, tokens: list[int], position: int, sequence: int) -> None:
        """Run tokens of a sequence, which holds `position` ones; see `logits`.

        Raises:
            ModelError: torch failed, as for want of memory, or gave no numbers.
        """
        self._rows = [self._row(tokens, position, sequence)]

    def decode_each(self, items: list[tuple[int, int, int]]) -> None:
        """Run one token of each of several sequences, one after the other.

        Args:
            items: token, position and sequence.

        Raises:
            ModelError: as `decode`.
        """
        self._rows = [self._row([token], position, to) for token, position, to in items]

    def logits(self, item: int = -1) -> NDArray[np.float32]:
        """The logits after the last token of an item of the last call, of shape (vocabulary,)."""
        return self._rows[item]

    def cut(self, sequence: int, length: int) -> bool:
        """Keep the first `length` tokens; False when the model cannot cut there.

        A recurrent state cannot be cut, other than to nothing.
        """
        cache = self._caches[sequence]
        if length == 0:
            self._caches[sequence] = self._fresh()
        elif self._layers is None:
            return cache.get_seq_length() == length
        else:
            for layer in cache.layers:
                if isinstance(layer, GrowingLayer):
                    layer.cut(length)
        return True

    def copy(self, source: int, target: int) -> None:
        """Copy all that `source` holds to `target`."""
        cache = self._caches[source]
        if self._layers is None:
            self._caches[target] = copy.deepcopy(cache)
        else:
            layers = [layer for layer in cache.layers if isinstance(layer, GrowingLayer)]
            self._caches[target] = Cache(layers=[layer.copy() for layer in layers])

    def load_adapter(self, path: Path) -> int:
        """Load an adapter of PEFT and give its number.

        Raises:
            ModelLoadError: PEFT is not installed, or the folder holds no adapter of this model.
        """
        for file in ("adapter_config.json", "adapter_model.safetensors"):
            if not (path / file).is_file():
                raise ModelLoadError(f"{path} has no {file}, so it holds no adapter.")
        if find_spec("peft") is None:
            raise ModelLoadError("An adapter needs PEFT, which is missing: pip install peft.")
        self._tried += 1
        name = f"shoal{self._tried}"
        try:
            report = self._inject(name, path)
            # what it misses of earlier adapters is reported, too
            missing = [key for key in report.missing_keys if f".{name}." in key]
            odd = [key for key, *_ in report.mismatched_keys]
            if wrong := [*odd, *report.unexpected_keys, *missing]:
                raise ModelLoadError(f"it is of another model, as {wrong[0]} shows")
        except Exception as error:  # PEFT raises of every kind
            self._drop(name)
            raise ModelLoadError(
                f"PEFT cannot load the adapter {path}: {_reason(error)}."
            ) from None
        self.adapters.append(name)
        self._switch()
        return len(self.adapters) - 1

    def use_adapter(self, number: int | None) -> None:
        """Compute with this adapter from now on; None means with the base alone."""
        if number != self.adapter:
            self.adapter = number
            self._switch()

    def _inject(self, name: str, path: Path) -> Any:
        # given the tensors, transformers looks for no files, here or on a server
        peft: Any = import_module("peft")
        config = peft.PeftConfig.from_pretrained(str(path))
        tensors = load_file(path / "adapter_model.safetensors")
        with _quiet(), warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Already found a `peft_config` attribute")
            return self.model.load_adapter(
                peft_config=config,
                adapter_state_dict=tensors,
                adapter_name=name,
                hotswap=False,
                ignore_mismatched_sizes=True,
            )

    def _drop(self, name: str) -> None:
        if name in getattr(self.model, "peft_config", ()):
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", "Adapter .* was active which is now deleted")
                self.model.delete_adapter(name)
        self._switch()

    def _switch(self) -> None:
        if not getattr(self.model, "peft_config", None):
            return
        if self.adapter is None:
            self.model.disable_adapters()
        else:
            self.model.enable_adapters()
            self.model.set_adapter(self.adapters[self.adapter])

    def _fresh(self) -> Cache:
        if self._layers is None:
            return DynamicCache(config=self.model.config)
        return growing_cache(self._layers)

    def _row(self, tokens: list[int], position: int, sequence: int) -> NDArray[np.float32]:
        cache = self._caches[sequence]
        if cache.get_seq_length() != position and not self.cut(sequence, position):
            raise ModelError(f"The sequence holds {cache.get_seq_length()} tokens, not {position}.")
        try:
            with torch.inference_mode():
                found = self.model(
                    input_ids=torch.tensor([tokens], device=self.device),
                    past_key_values=self._caches[sequence],
                    use_cache=True,
                    logits_to_keep=1,
                )
                row: NDArray[np.float32] = found.logits[0, -1].float().cpu().numpy()
        except RuntimeError as error:
            raise ModelError(f"torch could not compute: {_reason(error)}.") from error
        if np.isnan(row.max()):
            raise ModelError(
                "The model gave no numbers (NaN); its weights may not fit their dtype."
            )
        return row

    def _probe(self) -> int:
        """Run one token, so that what the model cannot do is known at load."""
        try:
            row = self._row([0], 0, 0)
        except (ModelError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise ModelLoadError(
                f"A model of the type {self.architecture} cannot be run: {_reason(error)}."
            ) from error
        self.cut(0, 0)
        return len(row)


@contextmanager
def computing_with(threads: int) -> Generator[None]:
    """Let torch compute with so many threads where this thread calls, for a while."""
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _load(folder: Path, device: str, dtype: Any) -> Any:
    try:
        with _quiet():
            loaded: Any = transformers.AutoModelForCausalLM.from_pretrained(
                folder,
                dtype=dtype,
                local_files_only=True,
                use_safetensors=True,
                trust_remote_code=False,
                output_loading_info=True,
            )
        model, report = loaded
        model = model.to(device).eval()
    except Exception as error:  # configurations and files may fail in any way
        raise ModelLoadError(f"transformers cannot load {folder}: {_reason(error)}.") from error
    if missing := sorted(report["missing_keys"]):
        raise ModelLoadError(
            f"{folder} lacks {len(missing)} of the model's weights, such as {missing[0]}."
        )
    return model.requires_grad_(False)


def _dtype(name: str | None, device: str) -> Any:
    if name is None:
        return torch.float32 if device == "cpu" else "auto"
    found = getattr(torch, name, None)
    if not isinstance(found, torch.dtype) or not found.is_floating_point:
        raise UsageError(f"There is no dtype {name!r}; use float32, bfloat16 or float16.")
    return found


@contextmanager
def _quiet() -> Generator[None]:
    """Without the progress bars and notes of transformers; what matters is checked."""
    bars, level = logging.is_progress_bar_enabled(), logging.get_verbosity()
    logging.disable_progress_bar()
    logging.set_verbosity_error()
    try:
        yield
    finally:
        logging.set_verbosity(level)
        if bars:
            logging.enable_progress_bar()


def _reason(error: BaseException) -> str:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0].rstrip(".")[:300]
