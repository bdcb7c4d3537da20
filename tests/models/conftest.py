"""Models that are made or started once a run."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from shoal.models import Cascade, Model, load_model
from shoal.models.cascade import Uncalibrated
from shoal.models.llamacpp import LlamaCpp
from shoal.models.load import embedded_path
from shoal.models.openai import OpenAIServer
from tests.make_tiny_gguf import make_tiny_gguf
from tests.models.openai.servers import Served, missing, serving

if TYPE_CHECKING:
    from shoal.models.hf import Transformers


@pytest.fixture(scope="session")
def tiny_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_gguf(tmp_path_factory.mktemp("gguf") / "tiny.gguf")


@pytest.fixture(scope="session")
def tiny(tiny_path: Path) -> Iterator[LlamaCpp]:
    model = LlamaCpp(tiny_path, threads=1)
    yield model
    model.close()


@pytest.fixture(scope="session")
def hf_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The embedded model as a checkpoint of Hugging Face."""
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


@pytest.fixture(scope="session")
def served(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], Served]]:
    """Gives the server of a kind, with the embedded model; it is started with its first use."""
    running: dict[str, Served] = {}

    def serve(kind: str) -> Served:
        if kind not in running:
            if reason := missing(kind):
                pytest.skip(reason)
            model = embedded_path()
            if kind == "transformers serve":
                model = request.getfixturevalue("hf_folder")
            folder = tmp_path_factory.mktemp("server")
            running[kind] = stack.enter_context(serving(kind, model, folder))
        return running[kind]

    with ExitStack() as stack:
        yield serve


@pytest.fixture(scope="session")
def by_backend(request: pytest.FixtureRequest) -> Iterator[Callable[[str], Model]]:
    """Gives the embedded model as a backend computes it, which is made with its first use."""
    made: dict[str, Model] = {}

    def open_one(kind: str) -> Model:
        if kind == "llamacpp":
            return load_model("embedded")
        if kind == "hf":
            return load_model(f"hf:{request.getfixturevalue('hf_folder')}")
        if kind == "cascade":
            with pytest.warns(Uncalibrated):
                return Cascade([model("llamacpp"), load_model("embedded")])
        server: Served = request.getfixturevalue("served")(kind)
        return OpenAIServer(server.url, server.model, prompt_style="compact")

    def model(kind: str) -> Model:
        if kind not in made:
            made[kind] = open_one(kind)
        return made[kind]

    yield model
    for one in made.values():
        one.close()
