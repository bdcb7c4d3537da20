"""The tools on dates, called as a model calls them."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.tools import Registry, builtin_tools

DATES = Registry(builtin_tools(["dates"]))


def observe(name: str, **arguments: object) -> str:
    record = DATES.run({"tool": name, "arguments": arguments})
    return record.observation or f"error: {record.error}"


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2024-01-01", "2024-12-31", "365"),
        ("2023-01-01", "2023-12-31", "364"),
        ("1900-02-28", "1900-03-01", "1"),
        ("2000-02-28", "2000-03-01", "2"),
        ("2024-03-31", "2024-03-01", "-30"),
    ],
)
def test_days_between(start: str, end: str, days: str):
    assert observe("days_between", start=start, end=end) == days


def test_add_days():
    assert observe("add_days", start="2024-02-28", days=2) == "2024-03-01"
    assert observe("add_days", start="2024-03-01", days=-1) == "2024-02-29"


@pytest.mark.parametrize("days", [10**7, -(10**7), 10**30])
def test_add_days_beyond_the_calendar(days: int):
    result = observe("add_days", start="2024-01-01", days=days)
    assert result == "error: That date is outside the years 1 to 9999."


def test_weekday():
    assert observe("weekday", day="2024-03-31") == "Sunday"
    assert observe("weekday", day="1969-07-20") == "Sunday"
    assert observe("weekday", day="2000-01-01") == "Saturday"


def test_today():
    before = date.today()
    told = date.fromisoformat(observe("today"))
    assert before <= told <= before + timedelta(days=1)


@pytest.mark.parametrize("day", ["31.03.2024", "2024-13-01", "2024-03-31 10:00", "tomorrow", ""])
def test_what_is_no_date_is_refused(day: str):
    assert "day must be a date such as 2024-03-31" in observe("weekday", day=day)


@settings(deadline=None)
@given(st.dates(date(1000, 1, 1), date(9900, 1, 1)), st.integers(-10_000, 10_000))
def test_adding_and_counting_agree(start: date, days: int):
    end = observe("add_days", start=start.isoformat(), days=days)
    assert observe("days_between", start=start.isoformat(), end=end) == str(days)
