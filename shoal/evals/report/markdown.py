"""A report as Markdown: the facts and the tables of each run."""

from collections.abc import Sequence

from shoal.evals.report.sections import Section
from shoal.evals.report.tables import Table

__all__ = ["markdown"]


def markdown(sections: Sequence[Section]) -> str:
    """The facts and the tables, one heading a run."""
    blocks: list[str] = []
    for section in sections:
        several = f" ({section.folder})" if len(sections) > 1 else ""
        blocks.append(f"# {_plain(section.title + several)}")
        blocks.append("\n".join(f"- {name}: {_plain(text)}" for name, text in section.facts))
        for table in section.tables:
            blocks += [f"## {_plain(table.title)}", _plain(table.note), _table(table)]
    return "\n\n".join(blocks) + "\n"


def _table(table: Table) -> str:
    columns = [_plain(name) for name in table.columns]
    lines = [columns, ["---", *["---:"] * (len(columns) - 1)]]
    for row in table.rows:
        cells = [_plain(cell.text) for cell in row]
        if row[0].kind == "team":
            cells[0] = f"**{cells[0]}**"
        lines.append(cells)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _plain(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    line = " ".join(text.split())
    for mark in "\\`*_<>|[]":
        if mark not in "[]" or "](" in line:
            line = line.replace(mark, "\\" + mark)
    return line
