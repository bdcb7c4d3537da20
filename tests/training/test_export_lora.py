"""Adapters as llama.cpp and as PEFT compute them, against torch."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from shoal.errors import UsageError
from shoal.models.llamacpp import LlamaCpp
from shoal.training.config import AdapterConfig
from tests.training.conftest import TINY

gguf = pytest.importorskip("gguf", reason="the export needs the extra shoal[train]")
torch = pytest.importorskip("torch", reason="the network needs the extra shoal[train]")

if TYPE_CHECKING:
    from tokenizers import Tokenizer

RANK, ALPHA = 4, 6.0


@pytest.fixture(scope="module")
def adapter() -> dict[str, Any]:
    """A and B by name, all of them random."""
    from shoal.training.lora import adapt, adapter_of
    from shoal.training.network import Llama

    network = adapt(Llama(TINY), AdapterConfig(rank=RANK, alpha=ALPHA))
    generator = torch.Generator().manual_seed(4)
    return {
        name: torch.randn(p.shape, generator=generator) * (0.5 if name.endswith("b") else 0.15)
        for name, p in adapter_of(network).items()
    }


@pytest.fixture(scope="module")
def pairs(adapter: dict[str, Any]) -> Any:
    from shoal.training.lora import pairs_of

    return pairs_of(adapter)


@pytest.fixture(scope="module")
def base(
    tmp_path_factory: pytest.TempPathFactory, tokenizer: "Tokenizer", weights: dict[str, Any]
) -> Path:
    from shoal.training.export import export_gguf

    arrays = {name: tensor.numpy() for name, tensor in weights.items()}
    path = tmp_path_factory.mktemp("base") / "f32.gguf"
    return export_gguf(arrays, TINY, tokenizer, path, quantisation="F32")


@pytest.fixture(scope="module")
def exported(pairs: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from shoal.training.export_lora import export_lora

    path = tmp_path_factory.mktemp("adapter") / "caller.gguf"
    return export_lora(pairs, path, alpha=ALPHA, heads=TINY.heads)


@pytest.fixture(scope="module")
def wanted(weights: dict[str, Any], adapter: dict[str, Any]) -> Any:
    """Logits of the network with its adapter, and without."""
    from shoal.training.lora import adapt
    from shoal.training.network import Llama

    plain = Llama(TINY)
    plain.load_state_dict(weights)
    before = plain(IDS).detach().numpy()[0]
    network = adapt(plain, AdapterConfig(rank=RANK, alpha=ALPHA))
    network.load_state_dict({**network.state_dict(), **adapter})
    with torch.inference_mode():
        return network(IDS).numpy()[0], before


IDS = torch.randint(TINY.vocabulary, (1, 120), generator=torch.Generator().manual_seed(1))


def test_llama_cpp_computes_the_adapter_as_torch_does(
    base: Path, exported: Path, wanted: Any
) -> None:
    from tests.training.llama_cpp_logits import logits

    adapted, plain = wanted
    assert np.abs(adapted - plain).mean() > 0.1
    np.testing.assert_allclose(logits(base, [IDS[0].tolist()])[0], plain, atol=1e-3)
    found = logits(base, [IDS[0].tolist()], exported)[0]
    np.testing.assert_allclose(found, adapted, atol=1e-3)


def test_peft_computes_the_adapter_as_torch_does(
    base: Path, pairs: Any, wanted: Any, tmp_path: Path
) -> None:
    peft = pytest.importorskip("peft", reason="adapters of transformers need the extra shoal[peft]")
    transformers = pytest.importorskip("transformers", reason="it comes with shoal[hf]")
    from shoal.training.export_hf import export_hf
    from shoal.training.export_lora import export_peft, read_peft

    folder = export_peft(pairs, tmp_path / "peft", alpha=ALPHA)
    checkpoint = transformers.AutoModelForCausalLM.from_pretrained(export_hf(base, tmp_path / "hf"))
    model = peft.PeftModel.from_pretrained(checkpoint, folder)
    with torch.inference_mode():
        np.testing.assert_allclose(model(IDS).logits[0].numpy(), wanted[0], atol=1e-3)
    again, alpha = read_peft(folder)
    assert alpha == ALPHA
    assert again.keys() == pairs.keys()
    assert all(np.array_equal(again[k][i], pairs[k][i]) for k in pairs for i in (0, 1))


def test_merged_weights_are_the_adapter(
    weights: dict[str, Any], adapter: dict[str, Any], wanted: Any
) -> None:
    from shoal.training.lora import merge
    from shoal.training.network import Llama

    network = Llama(TINY)
    network.load_state_dict(weights)
    with torch.inference_mode():
        merged = merge(network, adapter, ALPHA / RANK)(IDS).numpy()[0]
    np.testing.assert_allclose(merged, wanted[0], atol=2e-3)


def test_the_engine_switches_the_adapter_on_for_its_calls_alone(base: Path, exported: Path) -> None:
    model = LlamaCpp(base, threads=1)
    try:
        ask: Any = [{"role": "user", "content": "Which weekday is 2027-03-01?"}]
        schema = {"type": "string", "minLength": 20, "maxLength": 30}
        view = model.with_adapter(exported)
        first, other = model.complete(ask, schema).text, view.complete(ask, schema).text
        assert first != other
        assert model.complete(ask, schema).text == first
        assert view.complete(ask, schema).text == other
    finally:
        model.close()


def test_what_is_no_matrix_of_a_llama_is_refused(tmp_path: Path) -> None:
    from shoal.training.export_lora import export_lora, read_peft

    odd = {"layers.0.router": (np.ones((2, 4)), np.ones((4, 2)))}
    with pytest.raises(UsageError, match=r"changes layers\.0\.router"):
        export_lora(odd, tmp_path / "a.gguf", alpha=1, heads=2)
    with pytest.raises(UsageError, match="is no adapter of PEFT"):
        read_peft(tmp_path)
