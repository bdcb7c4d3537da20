"""What a grounded string is read as, where its schema asks for more than a quotation."""

from collections.abc import Sequence

from shoal.grammar.currencies import admitted_currencies
from shoal.grammar.dates import admitted_dates
from shoal.grammar.refs import JSON

__all__ = ["admitted_words"]


def admitted_words(node: JSON, texts: Sequence[str]) -> list[str] | None:
    """The dates or currencies that a string admits; None where it takes any quotation.

    One function for the grammar and for the check after generation.
    """
    days = admitted_dates(node, texts)
    return admitted_currencies(node, texts) if days is None else days
