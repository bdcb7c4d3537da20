"""Dates of the Gregorian calendar, years 1 to 9999, written as 2024-03-31."""

from datetime import date, timedelta

from ...errors import ToolError
from ..tool import tool

# Not strftime("%A"), which follows the locale.
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@tool(timeout=5)
def days_between(start: date, end: date) -> int:
    """Count the days between two dates.

    The count is negative when the end is before the start.

    Args:
        start: First date, such as 2024-03-31.
        end: Second date, such as 2024-04-30.
    """
    return (end - start).days


@tool(timeout=5)
def add_days(start: date, days: int) -> str:
    """Find the date some days after a date.

    Args:
        start: Date to count from, such as 2024-03-31.
        days: Number of days; negative for days before.
    """
    try:
        return (start + timedelta(days=days)).isoformat()
    except OverflowError as error:
        raise ToolError("That date is outside the years 1 to 9999.") from error


@tool(timeout=5)
def weekday(day: date) -> str:
    """Tell the day of the week of a date.

    Args:
        day: Date, such as 2024-03-31.
    """
    return _WEEKDAYS[day.weekday()]


@tool(timeout=5)
def today() -> str:
    """Tell today's date."""
    return date.today().isoformat()
