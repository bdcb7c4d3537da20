"""A report of synthesis as Markdown: facts, tables, and items to read."""

from collections.abc import Sequence

from shoal.evals.report.tables import Table
from shoal.synthesis.figures import Figures
from shoal.synthesis.queue import Done
from shoal.synthesis.report.items import lines_of

__all__ = ["fact_list", "markdown", "plain"]


def markdown(
    title: str, facts: Sequence[tuple[str, str]], tables: Sequence[Table], figures: Figures
) -> str:
    """All of it under one heading."""
    blocks = [f"# {plain(title)}", fact_list(facts)]
    for table in tables:
        blocks += [f"## {plain(table.title)}", plain(table.note), _table(table)]
    for name, items in (("Accepted", figures.accepted), ("Rejected", figures.rejected)):
        blocks.append(f"## {name}, {len(items)} at random")
        blocks += [_item(done) for done in items]
    return "\n\n".join(blocks) + "\n"


def fact_list(facts: Sequence[tuple[str, str]]) -> str:
    """One line a fact."""
    return "\n".join(f"- {name}: {plain(text)}" for name, text in facts)


def plain(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    line = " ".join(text.split())
    for mark in "\\`*_<>|[]#":
        line = line.replace(mark, "\\" + mark)
    return line


def _table(table: Table) -> str:
    lines = [[plain(name) for name in table.columns], ["---", *["---:"] * (len(table.columns) - 1)]]
    lines += [[plain(cell.text) for cell in row] for row in table.rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _item(done: Done) -> str:
    return "\n".join(f"- {name}: {plain(text)}" for name, text in lines_of(done))
