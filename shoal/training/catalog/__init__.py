"""Tools, and how people ask for them, written by hand: one module a field of life.

`entry.py` tells the notation. The entries are what the embedded model learns phrasing from;
`shoal/training/catalog_cases.py` makes questions, calls and answers of them.
"""

__all__ = ["FIELDS"]

FIELDS = (
    "numbers", "formulas", "places", "money", "daily", "science", "lookups", "apps", "errands",
    "creative", "assistant", "records", "studio", "shops", "clinic", "vague", "session",
)  # fmt: skip
"""The modules of the catalog."""
