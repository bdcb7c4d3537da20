"""The page on durability does what it says."""

from itertools import pairwise

import pytest

from tests.docs.pages import ROOT, blocks, masked, played

PAGE = ROOT / "docs" / "durability.md"
TOLD = [(a.line, b.text) for a, b in pairwise(blocks(PAGE)) if b.info == "text"]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[int, str]:
    return played(PAGE, tmp_path_factory.mktemp("durability"))


@pytest.mark.parametrize(("line", "text"), TOLD)
def test_a_program_prints_what_the_page_says(line: int, text: str, printed: dict[int, str]):
    assert masked(printed[line]) == masked(text)


def test_a_session_holds_both_questions(printed: dict[int, str]):
    (line,) = [block.line for block in blocks(PAGE) if block.info == "sh"]
    assert printed[line].count("## ") == 2 and "2027-03-01 is a Monday." in printed[line]
