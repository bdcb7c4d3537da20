import json
import lzma
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.models import Limits, load_model
from shoal.training import TrainConfig, recipe, train_embedded

SGD_SERVICE = {
    "service_name": "Taxis_1",
    "slots": [{"name": "place", "is_categorical": False, "possible_values": []}],
    "intents": [
        {
            "name": "GetRide",
            "description": "Call a taxi",
            "required_slots": ["place"],
            "optional_slots": [],
        }
    ],
}


@pytest.fixture
def needs_extra() -> None:
    for name in ("torch", "gguf", "tokenizers"):
        pytest.importorskip(name, reason="the recipe needs the extra shoal[train]")


@pytest.fixture
def small(
    tiny_config: TrainConfig, monkeypatch: pytest.MonkeyPatch, needs_extra: None
) -> TrainConfig:
    monkeypatch.setattr(recipe, "_TOKENIZER_CASES", 300)
    shape = replace(tiny_config.shape, vocabulary=512)
    return replace(tiny_config, shape=shape, tokens=6 * 512)


@pytest.fixture
def tiny_sgd(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "sgd"
    folder.mkdir(parents=True)
    (folder / "train_schema.json").write_text(json.dumps([SGD_SERVICE]))
    with lzma.open(folder / "train_calls.jsonl.xz", "wt") as file:
        for place in ("Oslo", "Rome", "Lima"):
            call = {"method": "GetRide", "parameters": {"place": place}}
            history = [["USER", f"I need a taxi to {place}."]]
            row = {"service": "Taxis_1", "call": call, "history": history}
            file.write(json.dumps(row) + "\n")
    return folder.parent


def test_generated_data_alone_gives_a_model_that_answers(
    small: TrainConfig, tmp_path: Path
) -> None:
    said: list[str] = []
    out = tmp_path / "out"
    path = train_embedded(out, config=small, say=said.append)
    assert path == out / "model.gguf"
    assert said[0] == "Training on generated tools."
    card = (out / "README.md").read_text()
    assert "No public data set was used." in card
    assert "Licence of the weights:\nApache-2.0." in card
    assert "in 6 steps" in card
    assert f"`model.gguf`: {path.stat().st_size:,} bytes" in card
    assert f"`model-f32.gguf`: {(out / 'model-f32.gguf').stat().st_size:,} bytes" in card
    loss = json.loads((out / "log.jsonl").read_text().splitlines()[-1])["loss"]
    assert f"{loss:.3f} nats" in card
    assert not (out / "LICENSE-weights").exists()
    model = load_model(f"llamacpp:{path}")
    try:
        assert model.prompt_style == "compact"
        schema = {"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"]}
        done = model.complete([{"role": "user", "content": "hi"}], schema, limits=Limits(tokens=20))
        assert done.value in ({"ok": True}, {"ok": False})
    finally:
        model.close()


def test_a_second_call_goes_on_from_what_is_there(small: TrainConfig, tmp_path: Path) -> None:
    first = train_embedded(tmp_path, config=small, say=lambda _: None).read_bytes()
    said: list[str] = []
    again = train_embedded(tmp_path, config=small, say=said.append).read_bytes()
    assert again == first
    assert not any("tokenizer" in line or "step" in line for line in said)


def test_share_alike_data_binds_the_weights(
    small: TrainConfig, tmp_path: Path, tiny_sgd: Path
) -> None:
    gguf = pytest.importorskip("gguf")
    out = tmp_path / "out"
    path = train_embedded(out, data=tiny_sgd, share_alike=True, config=small, say=lambda _: None)
    card = (out / "README.md").read_text()
    assert "Licence of the weights:\nCC-BY-SA-4.0." in card
    assert "| Schema-Guided Dialogue (Rastogi et al., 2020) | CC-BY-SA-4.0 | 3 |" in card
    assert "CC-BY-SA-4.0" in (out / "LICENSE-weights").read_text()
    licence = gguf.GGUFReader(path).fields["general.license"].contents()
    assert licence == "cc-by-sa-4.0"
    with pytest.raises(UsageError, match=r"trained on sgd \(3 rows\).*generated data alone"):
        train_embedded(out, config=small, say=lambda _: None)


def test_sgd_is_read_only_where_share_alike_is_accepted(
    small: TrainConfig, tmp_path: Path, tiny_sgd: Path
) -> None:
    with pytest.raises(UsageError, match="holds none of"):
        train_embedded(tmp_path / "out", data=tiny_sgd, config=small)
    with pytest.raises(UsageError, match="name the folder that holds it"):
        train_embedded(tmp_path / "out", share_alike=True, config=small)
    assert not (tmp_path / "out").exists()


def test_missing_packages_are_one_sentence(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(recipe, "find_spec", lambda name: None if name == "torch" else object())
    with pytest.raises(UsageError, match=r"^Training needs torch; install .*'shoal\[train\]'\.$"):
        train_embedded(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_settings_are_read_without_torch() -> None:
    code = (
        "import sys; import shoal.training; "
        "print([m for m in ('torch','gguf','tokenizers','numpy','langgraph') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
