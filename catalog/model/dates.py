"""Dates as sure as their source: a strict, length-capped subset of EDTF (ISO 8601-2), read into bounds.

Understood: `2022`, `2022-12`, `2022-12-19`, a qualifier `?`, `~` or `%` behind any of these; a season (`2022-21` spring
to `2022-24` winter); unspecified digits
(`XXXX-XX-XX`, `2022-XX`, `202X`), without a qualifier; and intervals of two of them with `..` for an open end.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Annotated

from pydantic import AfterValidator

MAX_LENGTH = 64
UNDATED = "XXXX-XX-XX"
"""What stands where a text itself says that a recording is undated."""

_SEASONS = ("21", "22", "23", "24")
_WINTER_ENDS = 3
"""The first month that is no winter any more, in the year after it."""
_DATE = re.compile(r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%]?)\Z")

Bounds = tuple[date | None, date | None]
"""First day, and the day after the last one; None = open or unknown."""


def bounds(edtf: str) -> Bounds:
    """Return the half-open range of days that an EDTF date covers, proleptic Gregorian, no time zone.

    A qualifier does not widen the range. Raises ValueError for anything outside the subset.
    """
    if len(edtf) > MAX_LENGTH:
        raise ValueError(f"a date of {len(edtf)} characters; at most {MAX_LENGTH} are read")
    first, slash, last = edtf.partition("/")
    if not slash:
        return _date_bounds(first)
    earliest = None if first == ".." else _date_bounds(first)[0]
    latest = None if last == ".." else _date_bounds(last)[1]
    if not (earliest or latest) and ".." in (first, last):
        raise ValueError("an interval open on both ends says nothing")
    if earliest and latest and earliest >= latest:
        raise ValueError(f"the interval {edtf} ends before it begins")
    return earliest, latest


def checked(edtf: str) -> str:
    """Return an EDTF date unchanged, or raise ValueError."""
    bounds(edtf)
    return edtf


Edtf = Annotated[str, AfterValidator(checked)]
"""A date in the subset, as text."""


def _date_bounds(text: str) -> Bounds:
    found = _DATE.match(text)
    if not found:
        raise ValueError(
            f"not a date that is understood: {text!r}; write YYYY, YYYY-MM or YYYY-MM-DD, maybe with ~ or ?"
        )
    year, month, day, qualifier = found.groups()
    if qualifier and "X" in text:
        raise ValueError(f"{text} is both unspecified and qualified; leave out the {qualifier}")
    if month in _SEASONS and (qualifier or "X" in text):
        raise ValueError(f"{text} is a season that is not plain; write YYYY-{month}")
    if "X" in year:
        _month_bounds(2000, month or "XX", day or "XX")  # a leap year: any month and day that there may be
        return _decade_bounds(year)
    return _month_bounds(int(year), month or "XX", day or "XX")


def _month_bounds(year: int, month: str, day: str) -> Bounds:
    if month in _SEASONS and day == "XX":
        return date(year, 1, 1), _season_end(year, month)
    if month == "XX":
        date(2000, 1, 1 if day == "XX" else int(day))  # no month has a 32nd day
        return date(year, 1, 1), _year_start(year + 1)
    if day == "XX":
        first = date(year, int(month), 1)
        return first, _days_after(first, monthrange(year, first.month)[1])
    exact = date(year, int(month), int(day))
    return exact, _days_after(exact, 1)


def _season_end(year: int, season: str) -> date | None:
    """Return by when a season is over: nobody says on which half of the earth, so that it is any time of its year."""
    if season == "24" and year < date.max.year:
        return date(year + 1, _WINTER_ENDS, 1)
    return _year_start(year + 1)


def _decade_bounds(year: str) -> Bounds:
    if year == "XXXX":
        return None, None
    return _year_start(int(year.replace("X", "0"))), _year_start(int(year.replace("X", "9")) + 1)


def _days_after(day: date, days: int) -> date | None:
    return day + timedelta(days=days) if day.toordinal() + days <= date.max.toordinal() else None


def _year_start(year: int) -> date | None:
    return date(year, 1, 1) if 1 <= year <= 9999 else None
