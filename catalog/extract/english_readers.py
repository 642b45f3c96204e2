"""What the parts of an English date expression say, one reader for each way to write a date."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from catalog.extract.date_words import SEASONS, DateWords

Said = dict[str, str]
"""The named parts of a match; those that are not there are empty."""


@dataclass(frozen=True)
class Names:
    """What days, months and seasons are called, in lower case, with their numbers; 1 = Monday, January, spring."""

    months: dict[str, int]
    weekdays: dict[str, int]
    numbers: dict[str, float]
    holidays: dict[str, tuple[int, int]]
    seasons: dict[str, int]


Reader = Callable[[Said, DateWords, Names], DateWords | None]
"""Fills the fields of a date from the parts of a match."""
_HOURS = 6
"""Hours after something that are taken for the same day."""


def read_day(said: Said, blank: DateWords, names: Names) -> DateWords | None:
    """Read "3 May 2023", "May 3", "2023-05-03", and "3-5 May" with the day it lasts to."""
    month = int(said["month"]) if "month" in said else names.months[said["name"].lower()]
    first, until = int(said["day"]), int(said.get("until") or 0)
    if not (1 <= month <= 12 and 1 <= first <= 31) or (until and not first < until <= 31):
        return None
    shift, anchored = _year_of(said.get("relyear", ""))
    words = replace(
        blank, kind="day", year=int(said["year"] or 0), month=month, day=first,
        weekday=names.weekdays.get(said.get("weekday", "").lower(), 0),
        shift=shift, unit="year" if said.get("relyear") else "", anchored=anchored,
    )  # fmt: skip
    return replace(words, through=replace(words, day=until)) if until else words


def _year_of(words: str) -> tuple[int, bool]:
    """Return how many years from this one, or from that of another date of the text: "last year", "of that year"."""
    if words.startswith(("last", "this")):
        return -1 if words.startswith("last") else 0, False
    return 1 if words.endswith(("following year", "next year")) else 0, bool(words)


def read_holiday(said: Said, blank: DateWords, names: Names) -> DateWords:
    """Read "Christmas Eve 2023"."""
    month, day = names.holidays[said["holiday"]]
    return replace(blank, kind="day", year=int(said["year"] or 0), month=month, day=day)


def read_month(said: Said, blank: DateWords, names: Names) -> DateWords:
    """Read "March 2022", "last May", "in May that year"."""
    rel, relyear = said.get("rel", "").lower(), said.get("relyear", "")
    shift = -1 if relyear.startswith(("last", "the prev")) or rel == "last" else 0
    unit = "year" if relyear else ("last" if rel == "last" else "")
    anchored = relyear.startswith(("that", "the"))
    month = names.months[said["name"].lower()]
    year = int(said.get("year") or 0)
    return replace(blank, kind="month", year=year, month=month, shift=shift, unit=unit, anchored=anchored)


def read_season(said: Said, blank: DateWords, names: Names) -> DateWords:
    """Read "spring 2022", "in the winter of 2021": EDTF has seasons as months from 21 on."""
    season = names.seasons[said["season"].lower()]
    return replace(blank, kind="month", year=int(said["year"]), month=SEASONS + season)


def read_months(said: Said, blank: DateWords, names: Names) -> DateWords | None:
    """Read "between October and December 2023"."""
    first, last = names.months[said["name"].lower()], names.months[said["until"].lower()]
    words = replace(blank, kind="month", year=int(said["year"]), month=first)
    return replace(words, through=replace(words, month=last)) if first < last else None


def read_weekday(said: Said, blank: DateWords, names: Names) -> DateWords:
    """Read "Tuesday", "last Tuesday"."""
    shift = -1 if said["rel"].lower() in ("last", "previous") else 0
    return replace(blank, kind="weekday", weekday=names.weekdays[said["weekday"].lower()], shift=shift)


def read_word(said: Said, blank: DateWords, _names: Names) -> DateWords:
    """Read "yesterday", "last night"."""
    shift = {"yesterday": -1, "last night": -1, "the day before yesterday": -2}.get(said["word"].lower(), 0)
    return replace(blank, kind="shift", shift=shift, unit="day")


def read_count(said: Said, blank: DateWords, names: Names) -> DateWords:
    """Read "two days ago", "a week later"."""
    count, rel = _count(said, names), said["rel"].lower()
    sign = 1 if rel in ("later", "after") else -1
    return replace(blank, kind="shift", shift=sign * min(count, 999), unit=said["unit"], anchored=rel != "ago")


def _count(said: Said, names: Names) -> int:
    """Return a count in digits or words; 1 for "a", "several" and where none is told."""
    word = said["count"].lower()
    return int(word) if word.isdigit() else int(names.numbers.get(word, 1))


def read_soon(said: Said, blank: DateWords, names: Names) -> DateWords | None:
    """Read "hours later", "twenty minutes before the strike": on the day that the text told of."""
    late = said["unit"] == "hour" and _count(said, names) > _HOURS
    return None if late else replace(blank, kind="shift", shift=0, unit="day", anchored=True)


def read_nth(said: Said, blank: DateWords, _names: Names) -> DateWords:
    """Read "the 420th day of"."""
    return replace(blank, kind="count", shift=int(said["count"]))


def read_before(said: Said, blank: DateWords, _names: Names) -> DateWords:
    """Read "the day before", "the week earlier"."""
    kind = "shift" if said["unit"] == "day" else "period"
    return replace(blank, kind=kind, shift=-1, unit=said["unit"], anchored=True)


def read_period(said: Said, blank: DateWords, _names: Names) -> DateWords | None:
    """Read "last week", "the same evening"."""
    rel, unit = said["rel"].lower(), said["unit"]
    shift = {"last": -1, "this": 0, "the previous": -1, "the following": 1, "the next": 1}.get(rel, 0)
    if unit in ("week", "weekend", "month", "year"):
        anchored = rel.startswith("th") and rel != "this"
        return replace(blank, kind="period", shift=shift, unit=unit, anchored=anchored)
    return replace(blank, kind="shift", shift=shift, unit="day", anchored=True) if rel not in ("last", "this") else None


def read_year(said: Said, blank: DateWords, _names: Names) -> DateWords:
    """Read "in 2019"."""
    return replace(blank, kind="year", year=int(said["year"]))


def read_years(said: Said, blank: DateWords, _names: Names) -> DateWords | None:
    """Read "from 2019 to 2021"."""
    words = replace(blank, kind="year", year=int(said["year"]))
    last = int(said["until"])
    return replace(words, through=replace(words, year=last)) if words.year < last else None
