"""When: the dates that a sentence gives, as words; what they mean is for `relative_dates` to say."""

from collections.abc import Iterator
from dataclasses import replace

from catalog.extract.dates import DateWords
from catalog.extract.inflected.lines import Line
from catalog.extract.inflected.table import Table


def days_of(line: Line, table: Table) -> list[tuple[int, DateWords]]:
    """Return the dates of a sentence in order, each with the index of its first word."""
    found: list[tuple[int, DateWords]] = []
    at = 0
    while at < len(line.words):
        size, words = next(_read(line, at, table), (1, None))
        if words:
            found.append((at, words))
        at += size
    return found


def _read(line: Line, at: int, table: Table) -> Iterator[tuple[int, DateWords]]:
    """Yield (words taken, date) of the fullest date that begins at a word."""
    word = line.words[at]
    year = _year(line, at + 2)
    if word.text.isdigit() and 1 <= int(word.text[:3]) <= 31 and line.has(at + 1, "months"):
        size = 2 + (2 if year and line.has(at + 3, "year_words") else 1 if year else 0)
        month = int(line.words[at + 1].tags["months"])
        yield size, replace(_blank(line, at, size, "day"), day=int(word.text), month=month, year=year)
    elif word.text.isdigit() and len(word.text) < 3 and (month := _shared_month(line, at)):
        yield 1, replace(_blank(line, at, 1, "day"), day=int(word.text), month=month, year=_year(line, at + 4))
    elif "months" in word.tags and not word.capital:
        year = _year(line, at + 1)
        size = 1 + (2 if year and line.has(at + 2, "year_words") else 1 if year else 0)
        yield size, replace(_blank(line, at, size, "month"), month=int(word.tags["months"]), year=year)
    elif year := _year(line, at) if line.has(at + 1, "year_words") else 0:
        yield 2, replace(_blank(line, at, 2, "year"), year=year)
    elif "weekdays" in word.tags:
        yield 1, replace(_blank(line, at, 1, "weekday"), weekday=int(word.tags["weekdays"]))
    elif name := word.tags.get("days"):
        yield 1, replace(_blank(line, at, 1, "shift"), shift=table.said["days"][name], unit="day")
    elif name := word.tags.get("anchored"):
        yield 1, replace(_blank(line, at, 1, "shift"), shift=table.said["anchored"][name], unit="day", anchored=True)
    elif name := word.tags.get("periods"):
        unit, shift = table.said["periods"][name]
        yield 1, replace(_blank(line, at, 1, "period"), shift=shift, unit=unit)


def _shared_month(line: Line, at: int) -> int:
    """Return the month of the first day of "19 и 22 июня"; 0 where there is none."""
    joined = line.low(at + 1) in ("і", "й", "та", "и", "-", "–") and line.low(at + 2).isdigit()
    return int(line.tag(at + 3, "months") or 0) if joined and 1 <= int(line.low(at)) <= 31 else 0


def _blank(line: Line, at: int, size: int, kind: str) -> DateWords:
    return DateWords(line.words[at].start, line.words[min(at + size, len(line.words)) - 1].end, kind)


def _year(line: Line, at: int) -> int:
    low = line.low(at)
    return int(low) if len(low) == 4 and low.isdigit() and low[:2] in ("19", "20") else 0
