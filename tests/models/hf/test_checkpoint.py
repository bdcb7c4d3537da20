"""Folders that are a model, and those that are none."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shoal import load_model
from shoal.errors import ModelLoadError

Change = Callable[[Path], Any]


@pytest.fixture
def folder(hf_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(hf_folder, tmp_path / "copy"))


def edit(file: str, **changes: Any) -> Change:
    """A change of some keys of a JSON file; None removes one."""

    def change(folder: Path) -> None:
        content = {**json.loads((folder / file).read_text()), **changes}
        kept = {key: value for key, value in content.items() if value is not None}
        (folder / file).write_text(json.dumps(kept))

    return change


def write(file: str, data: bytes) -> Change:
    return lambda folder: (folder / file).write_bytes(data)


def drop(file: str) -> Change:
    return lambda folder: (folder / file).unlink()


def to_pickle(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")


def lose_a_weight(folder: Path) -> None:
    from safetensors.numpy import load_file, save_file

    tensors = load_file(folder / "model.safetensors")
    del tensors["model.layers.2.mlp.up_proj.weight"]
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})


def more_tokens(folder: Path) -> None:
    content = json.loads((folder / "tokenizer.json").read_text())
    content["added_tokens"].append({**content["added_tokens"][0], "id": 4096, "content": "<|x|>"})
    (folder / "tokenizer.json").write_text(json.dumps(content))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (drop("config.json"), "has no config.json"),
        (drop("tokenizer.json"), "has no tokenizer.json; write one"),
        (drop("chat_template.jinja"), "has no chat template"),
        (write("chat_template.jinja", b"{% for m in %}"), "template does not parse"),
        (write("config.json", b"{"), "config.json cannot be read"),
        (write("config.json", b"[]"), "config.json holds no JSON object"),
        (write("tokenizer.json", b"{}"), "is no tokenizer"),
        (to_pickle, "no .safetensors weights; pickled ones are never loaded"),
        (write("model.safetensors", b"no weights"), "transformers cannot load"),
        (lose_a_weight, "lacks 1 of the model's weights, such as model.layers.2"),
        (more_tokens, "token 4,096 and a model of 4,096 tokens"),
        (edit("config.json", shoal_prompt_style="loud"), "shoal_prompt_style 'loud'"),
        (edit("config.json", model_type="swan"), "transformers cannot load"),
        (edit("config.json", num_hidden_layers=11), "lacks 9 of the model's weights"),
        (
            edit(
                "config.json",
                model_type="swan",
                auto_map={"AutoConfig": "code.C", "AutoModelForCausalLM": "code.M"},
            ),
            "transformers cannot load",
        ),
    ],
)
def test_what_is_no_model_is_one_sentence(folder: Path, change: Change, words: str) -> None:
    write("code.py", b"raise SystemExit('its code was run')")(folder)
    change(folder)
    with pytest.raises(ModelLoadError) as error:
        load_model(f"hf:{folder}")
    assert words in str(error.value)
    assert str(error.value).count("\n") == 0


def test_a_model_that_names_no_end(folder: Path) -> None:
    for file in ("config.json", "generation_config.json"):
        edit(file, eos_token_id=None)(folder)
    edit("tokenizer_config.json", eos_token=None)(folder)
    with pytest.raises(ModelLoadError, match="names no token that ends a text"):
        load_model(f"hf:{folder}")


def test_names_that_stand_for_nothing(
    hf_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(ModelLoadError, match=r"no/such-model is no folder .*: hf download no/such"):
        load_model("hf:no/such-model")
    with pytest.raises(ModelLoadError, match="There is no folder absent/model"):
        load_model("hf:./absent/model")
    with pytest.raises(ModelLoadError, match=r"'a--b\.\.c' is no folder and no ID"):
        load_model("hf:a--b..c")
    with pytest.raises(ModelLoadError, match=r"config\.json is a file; name the folder"):
        load_model(f"hf:{hf_folder / 'config.json'}")


def test_the_extra_is_asked_for() -> None:
    """In a process of its own, for what is imported stays."""
    program = """
import sys
sys.modules["torch"] = sys.modules["tokenizers"] = None
from shoal import load_model
from shoal.errors import ModelLoadError
try:
    load_model("hf:some/model")
except ModelLoadError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    words = "hf:some/model needs tokenizers, which is missing: pip install 'shoal[hf]'.\n"
    assert (done.stdout, done.stderr) == (words, "")


def test_an_id_is_found_in_the_cache(
    hf_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = tmp_path / "models--some--fish"
    shutil.copytree(hf_folder, stored / "snapshots" / "1f")
    (stored / "refs").mkdir()
    (stored / "refs" / "main").write_text("1f")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    model = load_model("hf:some/fish")
    assert model.name == "fish"
    model.close()


def test_what_the_files_say_is_kept(folder: Path) -> None:
    from shoal.models.hf.checkpoint import read_checkpoint

    found = read_checkpoint(folder, "x")
    assert (found.prompt_style, found.bos, found.eos) == ("compact", "<|end|>", "<|end|>")
    assert found.ends == {1}
    edit("config.json", shoal_prompt_style=None, eos_token_id=2)(folder)
    edit("generation_config.json", eos_token_id=[3, 4])(folder)
    edit(
        "tokenizer_config.json",
        eos_token={"content": "<|tool|>"},
        chat_template=[
            {"name": "rag", "template": "no"},
            {"name": "default", "template": "{{ messages[0].content }}"},
        ],
    )(folder)
    drop("chat_template.jinja")(folder)
    found = read_checkpoint(folder, "x")
    assert (found.prompt_style, found.eos) == ("chat", "<|tool|>")
    assert found.ends == {2, 3, 4, 5}
    assert found.template == "{{ messages[0].content }}"


def test_no_content_becomes_an_added_token(folder: Path) -> None:
    """Not even those that are not special; runs of white space may."""
    from shoal.models.hf.checkpoint import read_checkpoint
    from shoal.models.hf.vocabulary import Vocabulary

    content = json.loads((folder / "tokenizer.json").read_text())
    for number, text in ((4096, "<think>"), (4097, "    ")):
        token = {**content["added_tokens"][0], "id": number, "content": text, "special": False}
        content["added_tokens"].append(token)
    (folder / "tokenizer.json").write_text(json.dumps(content))
    words = Vocabulary(read_checkpoint(folder, "x"), 4148)
    assert words.pieces[4096:4100] == [b"<think>", b"    ", b"", b""]
    assert words.tokenize("<think>", special=True) == [4096]
    plain = words.tokenize("<think>    <|end|>", special=False)
    assert 4097 in plain and not {1, 4096} & {*plain}
    assert b"".join(words.pieces[token] for token in plain) == b"<think>    <|end|>"


def test_a_tokenizer_that_looks_up_whole_words_finds_no_mark(folder: Path) -> None:
    from shoal.models.hf.checkpoint import read_checkpoint
    from shoal.models.hf.vocabulary import Vocabulary

    content = json.loads((folder / "tokenizer.json").read_text())
    content["model"]["ignore_merges"] = True
    content["pre_tokenizer"]["use_regex"] = False
    (folder / "tokenizer.json").write_text(json.dumps(content))
    words = Vocabulary(read_checkpoint(folder, "x"), 4096)
    plain = words.tokenize("<|end|>", special=False)
    assert 1 not in plain
    assert b"".join(words.pieces[token] for token in plain) == b"<|end|>"


def test_every_byte_has_its_token(hf_folder: Path) -> None:
    from shoal.models.hf.checkpoint import read_checkpoint
    from shoal.models.hf.vocabulary import Vocabulary
    from shoal.models.llamacpp import LlamaCpp
    from shoal.models.load import embedded_path

    words = Vocabulary(read_checkpoint(hf_folder, "x"), 4096)
    llamacpp = LlamaCpp(embedded_path())
    assert words.pieces == llamacpp._core.backend.pieces  # pyright: ignore[reportPrivateUsage]
    llamacpp.close()
