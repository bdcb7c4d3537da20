"""The tutorial, played from its first line to its last, prints what it says."""

from itertools import pairwise

import pytest

from shoal.models.load import embedded_path
from tests.docs.pages import ROOT, blocks, masked, played

PAGE = ROOT / "docs" / "tutorial.md"


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[int, str]:
    folder = tmp_path_factory.mktemp("tutorial")
    # stands in for the stronger model, which tests do not download
    (folder / "qwen3-1.7b-q8_0.gguf").symlink_to(embedded_path())
    return played(PAGE, folder)


def told() -> list[tuple[int, str, str]]:
    """Each output: the line of the block before it, the kind of output, the text."""
    found = blocks(PAGE)
    return [
        (before.line, block.info, block.text)
        for before, block in pairwise(found)
        if block.info.startswith("text")
    ]


def test_the_page_tells_outputs():
    assert len(told()) >= 10 and {info for _, info, _ in told()} == {"text", "text shape"}


@pytest.mark.parametrize(
    ("line", "kind", "text"), told(), ids=lambda x: x if isinstance(x, int) else ""
)
def test_what_is_printed_is_what_is_told(line: int, kind: str, text: str, printed: dict[int, str]):
    shape = kind == "text shape"
    assert masked(printed[line], shape=shape) == masked(text, shape=shape)
