"""What date words mean, given the date of publication: EDTF and whether it was stated or had to be derived."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from catalog.extract.date_words import DateWords
from catalog.model.dates import bounds
from catalog.model.words import Basis

Resolved = tuple[str, Basis]
_STALE = 7
"""Most days between a counted day ("the 420th day") and publication."""


@dataclass(frozen=True)
class Calendar:
    """What the dates of one text are counted from."""

    earliest: date | None
    """First day that the text may have been published on; None = not known."""
    latest: date | None
    """Last such day."""
    full: tuple[date, ...]
    """Every date that the text itself gives in full, in its order."""
    told: tuple[tuple[int, str], ...] = ()
    """Where each day that the text tells of stands, in characters, and its date in EDTF."""

    @property
    def exact(self) -> date | None:
        """The day of publication where it is known to the day."""
        return self.earliest if self.earliest and self.earliest == self.latest else None

    def told_before(self, offset: int) -> str | None:
        """Return the last day that the text tells of before an offset, EDTF."""
        return next((when for start, when in reversed(self.told) if start < offset), None)


def calendar_of(published: str | None, dates: Sequence[DateWords]) -> Calendar:
    """Return the calendar of a text from its publication date (EDTF) and the dates it names in full."""
    first, after = bounds(published) if published else (None, None)
    full = tuple(d for w in dates if w.kind == "day" and w.year and (d := _day(w.year, w.month, w.day)))
    bare = Calendar(first, after - timedelta(days=1) if after else None, full)
    days = [w for w in dates if w.kind in ("day", "weekday") and not w.through]
    told = tuple((w.start, resolved[0]) for w in days if (resolved := resolve_date(w, bare)))
    return replace(bare, told=told)


def resolve_date(words: DateWords, calendar: Calendar, anchor: str | None = None) -> Resolved | None:
    """Return a date in EDTF with its basis, or None where it cannot be said honestly.

    `anchor` is the EDTF date of the text that an expression such as "a day earlier" counts from.
    """
    resolved = _resolve(words, calendar, anchor)
    if resolved and words.about and not words.is_season and resolved[0][-1].isdigit():
        return resolved[0] + "~", resolved[1]
    return resolved


def _resolve(words: DateWords, calendar: Calendar, anchor: str | None) -> Resolved | None:
    match words.kind:
        case "day" | "month" if words.unit == "year" and words.anchored:
            return _resolve_in_year(words, calendar, anchor)
        case "day" | "month" | "year" if words.through:
            return _resolve_range(words, words.through, calendar, anchor)
        case "day":
            return _resolve_single(words, calendar)
        case "month":
            return _resolve_month(words, calendar)
        case "weekday":
            return _resolve_weekday(words, calendar)
        case "shift":
            return _resolve_shift(words, calendar, anchor)
        case "period":
            return _resolve_period(words, calendar, anchor)
        case "count":
            return _resolve_count(words, calendar)
    return f"{words.year:04}", "stated"


def _resolve_in_year(words: DateWords, calendar: Calendar, anchor: str | None) -> Resolved | None:
    """Resolve "June 25 that year", "in May of the following year" by the year of another date of the text."""
    if not (anchor and anchor[:4].isdigit()):
        return None
    resolved = _resolve(replace(words, year=int(anchor[:4]) + words.shift, unit=""), calendar, anchor)
    return (resolved[0], "derived") if resolved else None


def _resolve_range(words: DateWords, through: DateWords, calendar: Calendar, anchor: str | None) -> Resolved | None:
    first = _resolve(replace(words, through=None), calendar, anchor)
    last = _resolve(replace(through, through=None), calendar, anchor)
    return (f"{first[0]}/{last[0]}", first[1]) if first and last and last[0] > first[0] else first


def _resolve_count(words: DateWords, calendar: Calendar) -> Resolved | None:
    """Resolve "the 420th day of the war" where a full date of the text is day one, which publication bears out."""
    counted = [day + timedelta(days=words.shift - 1) for day in calendar.full]
    fitting = [d for d in counted if calendar.exact and 0 <= (calendar.exact - d).days <= _STALE]
    return (fitting[0].isoformat(), "derived") if fitting else None


def _resolve_single(words: DateWords, calendar: Calendar) -> Resolved | None:
    if words.year:
        day = _day(words.year, words.month, words.day)
        return (day.isoformat(), "stated") if day else None
    year = _year_of_day(words, calendar)
    day = _day(year, words.month, words.day) if year else None
    return (day.isoformat(), "derived") if day else None


def _year_of_day(words: DateWords, calendar: Calendar) -> int | None:
    twin = next((d for d in calendar.full if (d.month, d.day) == (words.month, words.day)), None)
    if words.unit == "year":
        return calendar.latest.year + words.shift if calendar.latest else None
    if twin:
        return twin.year
    latest = calendar.latest or max(calendar.full, default=None)
    if not latest:
        return None
    years = [latest.year, latest.year - 1, latest.year - 2]
    fitting = [y for y in years if (d := _day(y, words.month, words.day)) and d <= latest]
    named = [y for y in fitting if words.weekday and date(y, words.month, words.day).isoweekday() == words.weekday]
    return next(iter(named or fitting), None)


def _resolve_month(words: DateWords, calendar: Calendar) -> Resolved | None:
    if words.year:
        return f"{words.year:04}-{words.month:02}", "stated"
    latest = calendar.latest or max(calendar.full, default=None)
    if not latest:
        return None
    year = latest.year + words.shift if words.unit == "year" else latest.year - (words.month > latest.month)
    if words.unit == "last" and words.month == latest.month:
        year -= 1
    return f"{year:04}-{words.month:02}", "derived"


def _resolve_weekday(words: DateWords, calendar: Calendar) -> Resolved | None:
    if not calendar.exact:
        return None
    back = (calendar.exact.isoweekday() - words.weekday) % 7
    if words.shift and back == 0:
        back = 7
    return (calendar.exact - timedelta(days=back)).isoformat(), "derived"


def _resolve_shift(words: DateWords, calendar: Calendar, anchor: str | None) -> Resolved | None:
    if words.anchored and anchor:
        return _moved(anchor, words)
    if words.anchored and words.shift >= 0:
        return None
    if not calendar.latest:
        return None
    if words.unit == "day":
        return ((calendar.exact + timedelta(days=words.shift)).isoformat(), "derived") if calendar.exact else None
    reference = calendar.latest
    if words.unit == "week":
        return ((reference + timedelta(weeks=words.shift)).isoformat() + "~", "derived") if calendar.exact else None
    months = words.shift * (12 if words.unit == "year" else 1)
    return f"{_month_moved(reference, months)}~", "derived"


def _moved(anchor: str, words: DateWords) -> Resolved | None:
    """Count from another date of the text; a sum of months or years is no surer than "about"."""
    earliest, after = bounds(anchor)
    if not earliest:
        return None
    if words.unit in ("day", "week"):
        exact = after and after - earliest == timedelta(days=1)
        moved = earliest + timedelta(days=words.shift * (7 if words.unit == "week" else 1))
        return (moved.isoformat(), "derived") if exact else None
    moved_month = _month_moved(earliest, words.shift * (12 if words.unit == "year" else 1))
    return f"{moved_month}~" if len(anchor.rstrip("~?%")) >= 7 else f"{moved_month[:4]}~", "derived"


def _resolve_period(words: DateWords, calendar: Calendar, anchor: str | None) -> Resolved | None:
    """Resolve "last week", "this month", "the weekend" to the calendar period, weeks from Monday to Sunday."""
    if words.anchored and anchor and (counted := _counted_from(anchor)):
        calendar = Calendar(counted, counted, calendar.full)
    if words.unit == "year":
        return (f"{calendar.latest.year + words.shift:04}", "derived") if calendar.latest else None
    if words.unit == "month":
        return (_month_moved(calendar.latest, words.shift), "derived") if calendar.latest else None
    if not calendar.exact:
        return None
    monday = calendar.exact - timedelta(days=calendar.exact.isoweekday() - 1) + timedelta(weeks=words.shift)
    if words.unit == "weekend":
        back = (calendar.exact.isoweekday() - 6) % 7 or 7 if calendar.exact.isoweekday() != 7 else 1
        saturday = calendar.exact - timedelta(days=back)
        return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}", "derived"
    last = min(monday + timedelta(days=6), calendar.exact)
    return (f"{monday.isoformat()}/{last.isoformat()}" if monday < last else monday.isoformat()), "derived"


def _counted_from(anchor: str) -> date | None:
    return bounds(anchor)[0] if "/" not in anchor and "X" not in anchor else None


def _month_moved(day: date, months: int) -> str:
    total = max(12, min(day.year * 12 + day.month - 1 + months, 9998 * 12))
    return f"{total // 12:04}-{total % 12 + 1:02}"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
