"""Random models of several kinds against transformers' own generate."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from shoal.models import Limits, Message

SMALL: dict[str, Any] = {
    "vocab_size": 4096,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "bos_token_id": 1,
    "eos_token_id": 1,
    "pad_token_id": 0,
    "initializer_range": 0.2,
}
KINDS: dict[str, tuple[str, dict[str, Any]]] = {
    "full": ("Llama", {**SMALL, "num_hidden_layers": 2, "head_dim": 16}),
    "sliding": (
        "Mistral",
        {**SMALL, "num_hidden_layers": 2, "head_dim": 16, "sliding_window": 48},
    ),
    "mixed": (
        "Gemma3Text",
        {
            **SMALL,
            "num_hidden_layers": 3,
            "head_dim": 16,
            "tie_word_embeddings": False,
            "sliding_window": 32,
            "layer_types": ["sliding_attention", "full_attention", "sliding_attention"],
        },
    ),
    "absolute": (
        "GPT2",
        {
            "vocab_size": 4096,
            "n_positions": 1024,
            "n_embd": 64,
            "n_layer": 2,
            "n_head": 4,
            "bos_token_id": 1,
            "eos_token_id": 1,
            "initializer_range": 0.2,
        },
    ),
    "recurrent": (
        "Lfm2",
        {**SMALL, "num_hidden_layers": 3, "layer_types": ["conv", "full_attention", "conv"]},
    ),
}


def ask(words: str) -> list[Message]:
    return [{"role": "system", "content": "You answer. " * 60}, {"role": "user", "content": words}]


@pytest.fixture(params=KINDS)
def made(request: pytest.FixtureRequest, hf_folder: Path, tmp_path: Path) -> tuple[str, Path, Any]:
    """A kind, its folder, and the same model as transformers loads it."""
    import torch
    import transformers

    name, facts = KINDS[request.param]
    config = getattr(transformers, f"{name}Config")(**facts)
    torch.manual_seed(8)
    model = transformers.AutoModelForCausalLM.from_config(config).eval()
    model.save_pretrained(tmp_path / "made")
    for file in ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        shutil.copy(hf_folder / file, tmp_path / "made")
    return request.param, tmp_path / "made", model


def test_it_writes_what_transformers_generates(made: tuple[str, Path, Any]) -> None:
    import torch

    from shoal.models.hf import Transformers
    from shoal.models.hf.network import computing_with

    kind, folder, reference = made
    model = Transformers(folder, context=1024)
    reused = 0
    for words in ("one", "two " * 90, "one", "one more"):
        done = model.complete(ask(words), limits=Limits(tokens=24))
        prompt = model.prompter.tokens(ask(words))
        assert len(prompt) > 128
        with torch.inference_mode(), computing_with(1):
            ids = reference.generate(
                torch.tensor([prompt]), do_sample=False, max_new_tokens=24, pad_token_id=0
            )
        network = model._core.backend  # pyright: ignore[reportPrivateUsage]
        expected = b"".join(network.pieces[token] for token in ids[0, len(prompt) :].tolist())
        assert done.text == expected.decode("utf-8", "replace") != ""
        reused += done.usage.cached
    assert reused == 0 if kind == "recurrent" else reused >= 128
    value = model.complete(ask("x"), {"enum": ["red", "blue"]}).value
    assert value in ("red", "blue")
    model.close()


def test_the_configuration_limits_the_context(hf_folder: Path, tmp_path: Path) -> None:
    from shoal.models.hf import Transformers

    folder = Path(shutil.copytree(hf_folder, tmp_path / "copy"))
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "max_position_embeddings": 300}))
    model = Transformers(folder)
    assert model.info.context == 300
    model.close()
