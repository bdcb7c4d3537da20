import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from shoal.training.cases import ToolSpec
from shoal.training.config import Shape, TrainConfig
from shoal.training.mixture import builtin_specs, example_source

if TYPE_CHECKING:
    from tokenizers import Tokenizer

TINY = Shape(width=64, layers=2, heads=2, hidden=96, vocabulary=640, context=512)


@pytest.fixture
def tiny_config() -> TrainConfig:
    """Forty steps of a second or so in all."""
    return TrainConfig(
        shape=TINY, tokens=40 * 512, batch_tokens=512, warmup=4, longest=256, checkpoint_steps=6
    )


@pytest.fixture(scope="session")
def specs() -> dict[str, ToolSpec]:
    return builtin_specs()


@pytest.fixture(scope="session")
def tokenizer() -> "Tokenizer":
    pytest.importorskip("tokenizers", reason="the tokenizer needs the extra shoal[train]")
    from shoal.training.tokenizer import train_tokenizer

    draw, rng = example_source([]), random.Random(1)
    texts = (text for _ in range(400) for e in draw(rng, 0.5) for _, text, _ in e.messages)
    return train_tokenizer(texts, TINY.vocabulary)


@pytest.fixture(scope="session")
def weights() -> dict[str, Any]:
    """Weights of the tiny network, all of them random: none is zero, none is one."""
    torch = pytest.importorskip("torch", reason="the network needs the extra shoal[train]")
    from shoal.training.network import Llama

    generator = torch.Generator().manual_seed(3)
    result: dict[str, Any] = {}
    for name, parameter in Llama(TINY).state_dict().items():
        noise = torch.randn(parameter.shape, generator=generator)
        if parameter.ndim == 1:
            result[name] = 1 + 0.2 * noise
        else:
            scale = 1.0 if name.startswith("embed") else 2 * parameter.shape[1] ** -0.5
            result[name] = noise * scale
    return result


@pytest.fixture(scope="session")
def public_data() -> Path:
    folder = Path(__file__).parents[2].parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"the public data sets are optional and {folder} does not hold them")
    return folder
