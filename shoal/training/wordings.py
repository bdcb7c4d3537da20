# ruff: noqa: SIM905 (lists of words read better as one text)
"""Values said otherwise than a tool call writes them: dates in words, millions, percents, regions.

What a call writes of them is what `shoal.grammar` reads in a question: a date in the form that the
schema asks for, the number that was meant, a place with its region.
"""

import datetime
import random
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from shoal.grammar.currencies import currencies_in
from shoal.training.values import NUMBER_WORDS, ordinal

__all__ = ["DATE_FORMS", "REGIONS", "dated", "percents", "reworded", "says_percent"]

DATE_FORMS = {
    "MM-DD-YYYY": "%m-%d-%Y",
    "MM/DD/YYYY": "%m/%d/%Y",
    "DD-MM-YYYY": "%d-%m-%Y",
    "DD/MM/YYYY": "%d/%m/%Y",
    "YYYY/MM/DD": "%Y/%m/%d",
}
"""What a description may ask for beside ISO, and how `strftime` writes it."""

REGIONS = (
    "NY|CA|TX|IL|WA|MA|FL|Ohio|Texas|California|Florida|New York|Massachusetts|Illinois|Oregon|"
    "Colorado|Georgia|Canada|France|Spain|Italy|Germany|Japan|India|Brazil|Mexico|Kenya|Egypt|"
    "Norway|Sweden|Poland|Ireland|Scotland|Australia|New Zealand|UK|USA|South Africa|Portugal|"
    "Ontario|Bavaria|Tuscany|Queensland|Nevada|Arizona|Utah|Maine|Argentina|Chile|Turkey|Greece"
).split("|")
_TOWN = re.compile(r"city|town|country|state|nation|code|airport|station|region|county")
_PERCENT = re.compile(r"percent|pct", re.IGNORECASE)


def reworded(
    kind: str, value: Any, name: str, schema: Mapping[str, Any], rng: random.Random
) -> tuple[Any, str]:
    """The value as a call writes it, and as the question says it.

    Args:
        kind: As the catalog names it; see `shoal.training.catalog.entry`.
        value: Of that kind.
        name: The parameter's name this once: a `city` goes without its country.
        schema: The parameter's schema this once.
        rng: All chance.
    """
    if kind == "date":
        day = datetime.date.fromisoformat(value)
        said = _date(day, rng)
        return dated(value, schema, said), said
    if kind == "place" and not _TOWN.search(name) and rng.random() < 0.2:
        whole = f"{value}, {rng.choice(REGIONS)}"
        return whole, whole
    if isinstance(value, int) and not isinstance(value, bool):
        return value, _integer(value, rng)
    if "currency" in name and isinstance(value, str):
        return (currencies_in([value]) or [value])[0], value
    return value, str(value)


def dated(day: str, schema: Mapping[str, Any], said: str) -> str:
    """A date (ISO) as a parameter of this schema takes it; without a form, as it was said."""
    if schema.get("format") == "date":
        return day
    form = DATE_FORMS.get(str(schema.get("description", "")))
    return datetime.date.fromisoformat(day).strftime(form) if form else said


def percents(text: str, said: str, name: str, schema: Mapping[str, Any], value: Any) -> Any:
    """The share that a percentage is, where a parameter takes a number and does not say percent."""
    if schema.get("type") != "number" or isinstance(value, bool) or says_percent(name):
        return value
    if not re.search(rf"(?<![\d.]){re.escape(said)} ?(?:%|per ?cent\b)", text):
        return value
    return float(Decimal(str(value)) / 100)


def says_percent(name: str) -> bool:
    """Whether a parameter of this name takes 5 for "5%", and not 0.05."""
    return bool(_PERCENT.search(name))


def _date(day: datetime.date, rng: random.Random) -> str:
    roll = rng.random()
    if roll < 0.5:
        return day.isoformat()
    month = day.strftime("%B" if rng.random() < 0.75 else "%b")
    number = ordinal(day.day) if rng.random() < 0.4 else str(day.day)
    if roll < 0.72:
        comma = "," if rng.random() < 0.8 else ""
        return f"{month} {number}{comma} {day.year}"
    if roll < 0.84:
        return f"{number} {month} {day.year}"
    if roll < 0.88:
        return f"{ordinal(day.day)} of {month}, {day.year}"
    return day.strftime("%Y/%m/%d" if roll < 0.95 else "%m/%d/%Y")


def _integer(value: int, rng: random.Random) -> str:
    if 0 <= value < len(NUMBER_WORDS):
        return NUMBER_WORDS[value] if rng.random() < 0.15 else str(value)
    if value < 2100:  # it may be a year
        return str(value)
    roll = rng.random()
    for size, word in ((10**9, "billion"), (10**6, "million"), (10**3, "thousand")):
        if roll < 0.3 and value >= size and value % (size // 10) == 0:
            short = value / size
            return f"{short:g} {word}" if size > 1000 or roll < 0.1 else f"{short:g}k"
    return f"{value:,}" if roll < 0.55 else str(value)
