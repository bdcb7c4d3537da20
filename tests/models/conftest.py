from collections.abc import Iterator
from pathlib import Path

import pytest

from shoal.models.llamacpp import LlamaCpp
from tests.make_tiny_gguf import make_tiny_gguf


@pytest.fixture(scope="session")
def tiny_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_gguf(tmp_path_factory.mktemp("gguf") / "tiny.gguf")


@pytest.fixture(scope="session")
def tiny(tiny_path: Path) -> Iterator[LlamaCpp]:
    model = LlamaCpp(tiny_path, threads=1)
    yield model
    model.close()
