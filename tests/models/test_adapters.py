from pathlib import Path

import pytest

from shoal.errors import ModelError, ModelLoadError
from shoal.models import Limits, Message
from shoal.models.llamacpp import LlamaCpp
from tests.make_lora_gguf import make_lora_gguf

ASK: list[Message] = [
    {"role": "system", "content": "You call tools. " * 20},
    {"role": "user", "content": "go"},
]
TEXT = {"type": "string", "minLength": 20, "maxLength": 30}


@pytest.fixture(scope="module")
def adapters(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("lora")
    return [make_lora_gguf(folder / f"{name}.gguf", seed=i) for i, name in enumerate("ab")]


def test_an_adapter_changes_the_answer_and_the_base_stays(
    tiny_path: Path, adapters: list[Path]
) -> None:
    model = LlamaCpp(tiny_path, threads=1)
    base = model.complete(ASK, TEXT)
    views = [model.with_adapter(path) for path in adapters]
    texts = [view.complete(ASK, TEXT).text for view in views]
    assert len({base.text, *texts}) == 3
    assert [view.name for view in views] == ["tiny+a", "tiny+b"]
    again = model.complete(ASK, TEXT)
    assert (again.text, again.confidence) == (base.text, base.confidence)
    assert [view.complete(ASK, TEXT).text for view in views] == texts
    model.close()


def test_each_adapter_has_its_own_prompts(tiny_path: Path, adapters: list[Path]) -> None:
    model = LlamaCpp(tiny_path, threads=1)
    views = [model, *(model.with_adapter(path) for path in adapters)]
    assert [view.complete(ASK, TEXT).usage.cached for view in views] == [0, 0, 0]
    warm = [view.complete(ASK, TEXT) for view in views]
    assert all(done.usage.cached > 0.8 * done.usage.prompt for done in warm)
    for path, done in zip([None, *adapters], warm, strict=True):
        cold = LlamaCpp(tiny_path, threads=1)
        fresh = (cold if path is None else cold.with_adapter(path)).complete(ASK, TEXT)
        assert (fresh.text, fresh.confidence) == (done.text, done.confidence)
        cold.close()
    model.close()


def test_an_adapter_is_loaded_once(tiny_path: Path, adapters: list[Path]) -> None:
    model = LlamaCpp(tiny_path, threads=1)
    first, second = (model.with_adapter(adapters[0]) for _ in range(2))
    assert first.complete(ASK, TEXT).usage.cached == 0
    assert second.complete(ASK, TEXT).usage.cached > 0
    model.close()


def test_a_view_keeps_the_model_open_and_closes_it(tiny_path: Path, adapters: list[Path]) -> None:
    view = LlamaCpp(tiny_path, threads=1).with_adapter(adapters[0])
    assert view.complete(ASK, limits=Limits(tokens=2)).usage.sampled == 2
    view.close()
    with pytest.raises(ModelError, match="tiny is closed"):
        view.complete(ASK)


def test_what_is_no_adapter_of_this_model_is_named(tiny_path: Path, tmp_path: Path) -> None:
    model = LlamaCpp(tiny_path, threads=1)
    with pytest.raises(ModelLoadError, match=r"cannot load the adapter .*tiny\.gguf: "):
        model.with_adapter(tiny_path)
    wrong = make_lora_gguf(tmp_path / "wrong.gguf", width=32)
    with pytest.raises(ModelLoadError, match=r"cannot load the adapter .*wrong\.gguf: "):
        model.with_adapter(wrong)
    with pytest.raises(ModelLoadError, match=r"absent\.gguf"):
        model.with_adapter(tmp_path / "absent.gguf")
    assert model.complete(ASK, TEXT).value
    model.close()
