# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
"""The way back of `shoal.training.export`: a network and a tokenizer from a GGUF file."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoal.errors import UsageError
from shoal.training.config import Shape
from shoal.training.export_hf import export_hf
from shoal.training.network import Llama
from shoal.training.tokenizer import SPECIAL_TOKENS, load_tokenizer

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = ["network_of_gguf"]


def network_of_gguf(path: Path) -> "tuple[Llama, Tokenizer]":
    """The network in float32, what was quantised as what it stands for, and its tokenizer.

    Raises:
        UsageError: The file is none that `shoal train` writes.
    """
    import json

    from safetensors.torch import load_file

    if not path.is_file():
        raise UsageError(f"There is no base {path}; name a GGUF file, or `embedded`.")
    with tempfile.TemporaryDirectory() as place:
        try:
            folder = export_hf(path, Path(place))
        except ValueError as error:  # gguf's own, of a file that is none
            raise UsageError(f"{path} is no GGUF file: {error}.") from None
        config = json.loads((folder / "config.json").read_text())
        weights = load_file(folder / "model.safetensors")
        tokenizer = load_tokenizer(folder / "tokenizer.json")
    if not config["tie_word_embeddings"] or (
        config["num_key_value_heads"] != config["num_attention_heads"]
    ):
        raise UsageError(
            f"{path} has grouped keys or an output matrix of its own; use `shoal train hf` on the "
            "checkpoint that it was made of."
        )
    if any(tokenizer.token_to_id(token) is None for token in SPECIAL_TOKENS):
        raise UsageError(f"{path} is not of `shoal train`: it lacks {SPECIAL_TOKENS[0]}.")
    shape = Shape(
        width=config["hidden_size"],
        layers=config["num_hidden_layers"],
        heads=config["num_attention_heads"],
        hidden=config["intermediate_size"],
        vocabulary=config["vocab_size"],
        context=config["max_position_embeddings"],
        rope_base=config["rope_theta"],
    )
    network = Llama(shape)
    network.load_state_dict({_name(key): value for key, value in weights.items()})
    return network.eval(), tokenizer


def _name(key: str) -> str:
    parts: list[Any] = key.removeprefix("model.").split(".")
    return ".".join(part for part in parts if part not in ("self_attn", "mlp"))
