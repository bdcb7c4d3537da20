"""Both stages for a checkpoint of Hugging Face, on a tiny random Llama."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from shoal.errors import UsageError
from shoal.training.config import AdapterConfig
from tests.training.conftest import TINY

torch = pytest.importorskip("torch", reason="tuning needs the extra shoal[peft]")
peft = pytest.importorskip("peft", reason="tuning needs the extra shoal[peft]")
for name in ("transformers", "gguf"):
    pytest.importorskip(name, reason="tuning needs the extras shoal[peft,train]")

from tests.training.test_stages import records  # noqa: E402

if TYPE_CHECKING:
    from tokenizers import Tokenizer


@pytest.fixture(scope="module")
def base(
    tmp_path_factory: pytest.TempPathFactory, tokenizer: "Tokenizer", weights: dict[str, Any]
) -> Path:
    from shoal.training.export import export_gguf

    arrays = {name: tensor.numpy() for name, tensor in weights.items()}
    path = tmp_path_factory.mktemp("base") / "f32.gguf"
    return export_gguf(arrays, TINY, tokenizer, path, quantisation="F32")


@pytest.fixture(scope="module")
def checkpoint(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from shoal.training.export_hf import export_hf

    return export_hf(base, tmp_path_factory.mktemp("checkpoint") / "tiny")


def losses(said: list[str]) -> list[float]:
    return [float(line.split()[-1]) for line in said if line.startswith("step")]


def test_all_weights_and_then_an_adapter_learn_the_examples(
    checkpoint: Path, tmp_path: Path
) -> None:
    from shoal.models.hf import Transformers
    from shoal.training.tune_hf import TuneConfig, tune

    config = TuneConfig(
        full_epochs=15, adapter_epochs=40, full_rate=3e-3, batch=4,
        lora=AdapterConfig(rank=2, alpha=4.0, rate=1e-2),
    )  # fmt: skip
    said: list[str] = []
    mine = records(roles=("planner", "caller"))
    found = tune(f"hf:{checkpoint}", mine, tmp_path, config, say=said.append)
    assert [p.name for p in found] == ["base", "planner", "caller"]
    stages = [i for i, line in enumerate(said) if line.startswith("Adapter")]
    full = losses(said[: stages[0]])
    assert full[-1] < 0.7 * full[0]
    assert losses(said)[-1] < 0.1
    model = Transformers(found[0])
    view = model.with_adapter(found[2])
    asked: Any = [{"role": who, "content": text} for who, text in mine[1].messages[:-1]]
    text = view.complete(asked, {"type": "object"}).text
    model.close()
    assert json.loads(text) == json.loads(mine[1].written)
    again: list[str] = []
    assert tune(str(checkpoint), mine, tmp_path, config, say=again.append) == found
    assert not again


def test_an_adapter_is_the_same_in_llama_cpp(base: Path, checkpoint: Path, tmp_path: Path) -> None:
    import transformers

    from shoal.training.tune_hf import TuneConfig, tune
    from tests.training.llama_cpp_logits import logits

    config = TuneConfig(0, 2, batch=2, lora=AdapterConfig(rank=4, alpha=16.0, rate=2e-2))
    (folder,) = tune(
        str(checkpoint), records(roles=("caller",)), tmp_path, config, say=lambda _: None
    )
    model = transformers.AutoModelForCausalLM.from_pretrained(checkpoint)
    ids = torch.randint(TINY.vocabulary, (1, 60), generator=torch.Generator().manual_seed(1))
    with torch.inference_mode():
        plain = model(ids).logits[0].numpy()
        wanted = peft.PeftModel.from_pretrained(model, str(folder))(ids).logits[0].numpy()
    assert np.abs(wanted - plain).mean() > 0.05
    found = logits(base, [ids[0].tolist()], folder.with_suffix(".gguf"))[0]
    np.testing.assert_allclose(found, wanted, atol=2e-3)


def test_examples_that_a_model_cannot_be_asked_are_named(checkpoint: Path, tmp_path: Path) -> None:
    import shutil

    from shoal.training.tune_hf import TuneConfig, tune

    mine = records(1)
    with pytest.raises(UsageError, match="No example has at most 5 tokens"):
        tune(str(checkpoint), mine, tmp_path / "a", TuneConfig(longest=5), say=lambda _: None)
    picky = tmp_path / "picky"
    shutil.copytree(checkpoint, picky)
    (picky / "chat_template.jinja").write_text("{{ raise_exception('no tools') }}")
    with pytest.raises(UsageError, match=r"refuses an example of planner \(no tools\).*--style"):
        tune(str(picky), mine, tmp_path / "b", say=lambda _: None)
    (picky / "chat_template.jinja").write_text("{{ messages | length }}")
    with pytest.raises(UsageError, match="otherwise than it asks for one"):
        tune(str(picky), mine, tmp_path / "c", say=lambda _: None)
    with pytest.raises(UsageError, match="cannot be loaded"):
        tune(str(tmp_path / "none"), mine, tmp_path / "d", say=lambda _: None)


def test_peft_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from shoal.training import tune_hf

    monkeypatch.setattr(tune_hf, "find_spec", lambda name: None if name == "peft" else object())
    with pytest.raises(UsageError, match=r"needs peft; .*'shoal\[peft\]'"):
        tune_hf.tune("x", records(1), tmp_path)
