"""The embedded model as a checkpoint of Hugging Face, made once."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from shoal.models.load import embedded_path

if TYPE_CHECKING:
    from shoal.models.hf import Transformers


@pytest.fixture(scope="session")
def hf_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("torch", reason="a model of the kind hf needs the extra shoal[hf]")
    pytest.importorskip("transformers", reason="a model of the kind hf needs the extra shoal[hf]")
    pytest.importorskip("gguf", reason="the folder is made with gguf, of the extra shoal[train]")
    from shoal.training.export_hf import export_hf

    return export_hf(embedded_path(), tmp_path_factory.mktemp("hf") / "shoal-hf")


@pytest.fixture(scope="session")
def hf(hf_folder: Path) -> "Iterator[Transformers]":
    from shoal.models.hf import Transformers

    model = Transformers(hf_folder)
    yield model
    model.close()
