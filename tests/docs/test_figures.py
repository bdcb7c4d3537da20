"""Figures that two pages tell are the same in both."""

import re

from tests.docs.pages import ROOT


def cells(line: str) -> list[str]:
    return [cell.strip(" *`") for cell in line.strip().strip("|").split("|")]


def scores() -> dict[tuple[str, str], list[str]]:
    """Of docs/embedded-model.md by set and system: right tool, full call, answered."""
    text = (ROOT / "docs" / "embedded-model.md").read_text()
    found: dict[tuple[str, str], list[str]] = {}
    for name, table in re.findall(
        r"^\*\*(\w+)\*\* \(n = \d+\)\n\n((?:\|.*\n)+)", text, re.MULTILINE
    ):
        for row in map(cells, table.splitlines()[2:]):
            found[name, row[0]] = row[1:4]
    return found


def test_the_readme_tells_the_scores_of_the_embedded_model():
    text = (ROOT / "README.md").read_text()
    table = re.search(r"^\| questions about .*\n\|[-|]+\n((?:\|.*\n)+)\n", text, re.MULTILINE)
    assert table is not None
    rows = [cells(line) for line in table[1].splitlines()]
    told = [("builtins", "rephrased", "unseen")[i // 4] for i in range(len(rows))]
    found = scores()
    assert len(rows) == 12
    for name, (about, system, *figures) in zip(told, rows, strict=True):
        assert bool(about) == (system == "tool_team")
        assert figures == found[name, system], f"{name}, {system}"
