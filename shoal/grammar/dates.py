"""What calendar dates a text says, and in which form a leaf writes them."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from shoal.grammar.refs import JSON

__all__ = ["admitted_dates", "date_form", "dates_in"]

_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"\b(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
# a month may end in a point, and a day is no time, share or decimal
_DAY = r"(?<![\w:.,/-])(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w:%]|[.,/-]\d)"
_DAY_AFTER = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w:%]|[./-]\d|,\d{3}(?!\d))"
_YEAR = r"(?P<year>[12]\d{3})(?!\w|[.,/-]\d)"
_MONTH_DAY = rf"{_MONTH}(?:\. ?| |-)(?:the )?{_DAY_AFTER}"
_DAY_MONTH = rf"{_DAY}(?: of | |-){_MONTH}\b"
_NAMED = [
    re.compile(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        rf"{_MONTH_DAY}(?:, ?| of | ){_YEAR}",
        rf"{_DAY_MONTH}(?:\.?,? ?| of |-){_YEAR}",
        rf"(?<![\w.,/-]){_YEAR} {_MONTH_DAY}",
    )
]
_YEARLESS = [re.compile(p, re.IGNORECASE | re.ASCII) for p in (_MONTH_DAY, _DAY_MONTH)]
_NUMERIC = [
    re.compile(pattern, re.ASCII)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)",
        r"(?<![\w/.+-])(?P<year>[12]\d{3})/(?P<month>\d{1,2})/(?P<day>\d{1,2})(?!\w|[/.-]\w)",
        r"(?<![\w/.+-])(?P<year>[12]\d{3})\.(?P<month>\d{2})\.(?P<day>\d{2})(?!\w|[/.-]\w)",
    )
]
# American and European: where both are dates, nobody can tell which is meant
_EITHER = re.compile(r"(?<![\w/.+-])(\d{1,2})([-/])(\d{1,2})\2([12]\d{3})(?!\w|[/.-]\w)", re.ASCII)


def dates_in(texts: Sequence[str]) -> list[str]:
    """The dates that are said and exist, as YYYY-MM-DD, in order, once each.

    Reads `2023-03-10`, `2023/03/10`, `March 10th, 2023`, `10 March 2023`, `2023 April 4th` and
    `03/10/2023`, which may also be the third of October. A month and a day without a year
    (`to April 8th`) are of the year of the other dates of their text, if these have only one.
    """
    return list(dict.fromkeys(day.isoformat() for text in texts for day in _dates_of(text)))


def date_form(node: JSON) -> str | None:
    """The form in which a string leaf writes a date, such as `MM-DD-YYYY`; None if it is no date.

    It is that of `format: date`, or the one pattern that the description of a plain string
    names (`yyyy-mm-dd`, `month/day/year`). A description that names several, as of a range,
    or a time beside it, names none.
    """
    if node.get("type") != "string" or "enum" in node or "const" in node:
        return None
    if node.get("format") == "date":
        return "YYYY-MM-DD"
    if "format" in node or "pattern" in node:
        return None
    named = list(_FORM.finditer(str(node.get("description", ""))))
    if len(named) != 1 or _CLOCK.match(named[0].string, named[0].end()):
        return None
    form = named[0].group().upper()
    for word, letters in (("YEAR", "YYYY"), ("MONTH", "MM"), ("DAY", "DD")):
        form = form.replace(word, letters)
    return form


_FORM = re.compile(
    r"(?<![a-z0-9])(?:yyyy([-/.])mm\1dd|mm([-/.])dd\2yyyy|dd([-/.])mm\3yyyy"
    r"|year([-/])month\4day|month([-/])day\5year|day([-/])month\6year)(?![a-su-z0-9])",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"[ '\"]*T?[ '\"]*(?:HH|\d\d):", re.IGNORECASE)


def admitted_dates(node: JSON, texts: Sequence[str]) -> list[str] | None:
    """The dates that a grounded string admits, in its form; None where it takes any quotation.

    A plain string whose description names the form takes quotations where no date is said.
    """
    form = date_form(node)
    if form is None:
        return None
    days = [_written(day, form) for day in dates_in(texts)]
    return days if days or node.get("format") == "date" else None


def _written(day: str, form: str) -> str:
    year, month, of_month = day.split("-")
    return form.replace("YYYY", year).replace("MM", month).replace("DD", of_month)


@lru_cache(maxsize=256)
def _dates_of(text: str) -> tuple[date, ...]:
    found = list(_whole_dates(text))
    years = {day.year for _, _, day in found}
    if len(years) == 1:
        for pattern in _YEARLESS:
            for match in pattern.finditer(text):
                start, end = match.span()
                # the verb stands far more often before a number than the month in lower case
                if match["month"] == "may" or any(a < end and start < b for a, b, _ in found):
                    continue
                found += _existing(match, *years)
    return tuple(day for _, _, day in sorted(found, key=lambda hit: hit[0]))


_Hit = tuple[int, int, date]


def _whole_dates(text: str) -> Iterator[_Hit]:
    for pattern in (*_NAMED, *_NUMERIC):
        for match in pattern.finditer(text):
            yield from _existing(match, int(match["year"]))
    for match in _EITHER.finditer(text):
        first, _, second, year = match.groups()
        for month, day in ((first, second), (second, first)):
            yield from _hit(match, int(year), int(month), int(day))


def _existing(match: re.Match[str], year: int) -> Iterator[_Hit]:
    month = match["month"].lower()
    number = int(month) if month.isdigit() else _NAMES.index(month[:3]) + 1
    yield from _hit(match, year, number, int(match["day"]))


def _hit(match: re.Match[str], year: int, month: int, day: int) -> Iterator[_Hit]:
    try:
        yield match.start(), match.end(), date(year, month, day)
    except ValueError:
        return
