"""Every recipe runs and prints what it says."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from shoal.models.load import embedded_path
from tests.docs.pages import ROOT, blocks, masked, played
from tests.make_lora_gguf import make_lora_gguf
from tests.make_tiny_gguf import make_tiny_gguf

PAGE = ROOT / "docs" / "how-to.md"
TOLD = [(a.line, b.text) for a, b in pairwise(blocks(PAGE)) if b.info == "text"]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[int, str]:
    folder = tmp_path_factory.mktemp("recipes")
    # stand in for models that tests do not download
    (folder / "qwen3-1.7b-q8_0.gguf").symlink_to(embedded_path())
    (suite,) = [
        block.text for block in blocks(ROOT / "docs" / "evals.md") if block.info == "python"
    ]
    (folder / "weekdays.py").write_text(suite)
    make_tiny_gguf(folder / "base.gguf")
    make_lora_gguf(folder / "caller.gguf")
    return played(PAGE, folder, without=() if _checkpoint(folder / "qwen3-0.6b") else ("hf:",))


def _checkpoint(folder: Path) -> bool:
    """Make a folder of Hugging Face, where PyTorch is here to read it."""
    try:
        import torch  # noqa: F401  # pyright: ignore[reportUnusedImport]
        import transformers  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except ImportError:
        return False
    from shoal.training.export_hf import export_hf

    return export_hf(embedded_path(), folder) == folder


def test_every_recipe_is_listed_once():
    headings = re.findall(r"^## (.+)$", PAGE.read_text(), re.MULTILINE)
    opening = PAGE.read_text().split("\n## ")[0]
    listed = re.findall(r"\(#([a-z-]+)\)", opening)
    assert sorted(listed) == sorted(
        re.sub(r"[^a-z ]", "", h.lower()).replace(" ", "-") for h in headings
    )
    assert len(TOLD) > 12


@pytest.mark.parametrize(("line", "text"), TOLD, ids=lambda x: x if isinstance(x, int) else "")
def test_a_recipe_prints_what_it_says(line: int, text: str, printed: dict[int, str]):
    assert masked(printed[line]) == masked(text)
