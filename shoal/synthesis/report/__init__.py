"""The report of a synthesis, as one page that needs nothing else and as Markdown; and its card."""

from pathlib import Path

from shoal.errors import UsageError
from shoal.synthesis.figures import Figures
from shoal.synthesis.settings import Settings

__all__ = ["write_report"]


def write_report(folder: Path, settings: Settings, figures: Figures, about: dict[str, str]) -> None:
    """Write `report.html`, `report.md` and the card `README.md`.

    Args:
        folder: Where.
        settings: What was made.
        figures: What came of it.
        about: More facts for the card, by name.

    Raises:
        UsageError: The folder cannot be written to.
    """
    from shoal.synthesis.report.card import card
    from shoal.synthesis.report.html import page
    from shoal.synthesis.report.markdown import markdown
    from shoal.synthesis.report.tables import facts_of, tables_of

    facts, tables = facts_of(settings, figures, about), tables_of(settings, figures)
    texts = {
        "report.html": page(facts, tables, figures),
        "report.md": markdown("Synthesis", facts, tables, figures),
        "README.md": card(settings, facts, figures),
    }
    for name, text in texts.items():
        try:
            # a lone surrogate, which a model may write, has no UTF-8
            (folder / name).write_bytes(text.encode("utf-8", "replace"))
        except OSError as error:
            raise UsageError(f"{folder / name} cannot be written: {error.strerror}.") from error
