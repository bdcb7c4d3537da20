from pathlib import Path

import pytest

from shoal.errors import ModelError, ModelLoadError
from shoal.models import Message
from tests.models.hf.peft_folder import make_peft_folder

ASK: list[Message] = [
    {"role": "system", "content": "You call tools. " * 40},
    {"role": "user", "content": "go"},
]
TEXT = {"type": "string", "minLength": 20, "maxLength": 30}


@pytest.fixture(scope="module")
def adapters(hf_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    pytest.importorskip("peft", reason="adapters need pip install peft")
    folder = tmp_path_factory.mktemp("peft")
    return [make_peft_folder(folder / name, seed=i) for i, name in enumerate("ab")]


def test_an_adapter_changes_the_answer_and_the_base_stays(
    hf_folder: Path, adapters: list[Path]
) -> None:
    from shoal.models.hf import Transformers

    model = Transformers(hf_folder)
    base = model.complete(ASK, TEXT)
    views = [model.with_adapter(path) for path in [*adapters, adapters[0]]]
    found = [view.complete(ASK, TEXT) for view in views]
    assert len({base.text, *(done.text for done in found)}) == 3
    assert found[2].text == found[0].text
    assert [view.name for view in views] == ["shoal-hf+a", "shoal-hf+b", "shoal-hf+a"]
    assert [done.usage.cached > 0 for done in found] == [False, False, True]
    again = model.complete(ASK, TEXT)
    assert (again.text, again.confidence) == (base.text, base.confidence)
    views[0].close()
    with pytest.raises(ModelError, match="closed"):
        model.complete(ASK)


def test_what_is_no_adapter_of_this_model_is_named(
    hf_folder: Path, adapters: list[Path], tmp_path: Path
) -> None:
    from safetensors.numpy import load_file, save_file

    from shoal.models.hf import Transformers

    model = Transformers(hf_folder)
    base, good = model.complete(ASK, TEXT), model.with_adapter(adapters[0])
    before = good.complete(ASK, TEXT)
    wide = make_peft_folder(tmp_path / "wide", width=32)
    with pytest.raises(ModelLoadError, match=r"adapter .*wide: it is of another model"):
        model.with_adapter(wide)
    deep = make_peft_folder(tmp_path / "deep")
    tensors = load_file(deep / "adapter_model.safetensors")
    renamed = {key.replace("layers.3", "layers.19"): value for key, value in tensors.items()}
    save_file(renamed, deep / "adapter_model.safetensors")
    with pytest.raises(ModelLoadError, match=r"adapter .*deep: .*layers\.19"):
        model.with_adapter(deep)
    assert good.complete(ASK, TEXT).text == before.text
    assert model.complete(ASK, TEXT).text == base.text
    model.close()


def test_a_folder_without_adapter(hf_folder: Path, tmp_path: Path) -> None:
    from shoal.models.hf import Transformers

    model = Transformers(hf_folder)
    with pytest.raises(ModelLoadError, match=r"has no adapter_config\.json"):
        model.with_adapter(tmp_path)
    model.close()


def test_peft_is_asked_for(
    hf_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from shoal.models.hf import Transformers

    folder = make_peft_folder(tmp_path / "a")
    model = Transformers(hf_folder)
    monkeypatch.setattr("shoal.models.hf.network.find_spec", lambda _: None)
    with pytest.raises(ModelLoadError, match="pip install peft"):
        model.with_adapter(folder)
    model.close()
