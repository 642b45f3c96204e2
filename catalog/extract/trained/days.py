"""When: the dates that a sentence gives, as words; what they mean is for `relative_dates` to say."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from catalog.extract.date_words import SEASONS, DateWords
from catalog.extract.english_dates import find_dates, straightened
from catalog.extract.lexicon import Lexicon
from catalog.extract.trained.endings import LANGUAGES as INFLECTED
from catalog.extract.trained.lines import Line

_ORDINAL = frozenset((".", "er", "re", "º", "°", "ro"))
"""What may stand between the number of a day and its month: "26. Dezember", "1er janvier"."""
_AND = frozenset(("і", "й", "та", "и", "und", "et", "e", "ed", "y", "oder", "ou", "o"))
_UNTIL = frozenset(("bis", "au", "al", "по", "до", "-", "–"))
_BETWEEN = frozenset(("між", "поміж", "между", "zwischen", "entre", "tra", "fra"))
_SUFFIX = re.compile(r"(\d{1,4})-(?:го|ого|е|те|му|ому|й|м|ом|і|х)\Z")
"""A number with its ending: "у 2019-*му*", "3-*го* мая"."""
_DOTTED = re.compile(r"([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)\Z")
_DAYS_BETWEEN = frozenset((",", "d", "p:of", "p:to", "p:in", "p:on", "R"))


def days_of(line: Line, table: Lexicon) -> list[tuple[int, DateWords]]:
    """Return the dates of a sentence in order, each with the index of its first word."""
    found: list[tuple[int, DateWords]] = []
    at = 0
    while at < len(line.words):
        size, words = next(_read(line, at, table), (1, None))
        if words:
            found.append((at, words))
        at += size
    return found


def _read(line: Line, at: int, table: Lexicon) -> Iterator[tuple[int, DateWords]]:
    """Yield (words taken, date) of the fullest date that begins at a word."""
    word = line.words[at]
    yield from _numeric(line, at)
    yield from (_of_year(line, at, size, day, table) for size, day in _day(line, at))
    if "months" in word.tags and (not word.capital or line.language == "de"):
        size, year = _year_behind(line, at + 1)
        month = replace(_blank(line, at, 1 + size, "month"), month=int(word.tags["months"]), year=year)
        yield _of_year(line, at, 1 + size, month, table)
    elif "seasons" in word.tags and (behind := _year_behind(line, at + 1))[1]:
        size, season = 1 + behind[0], SEASONS + int(word.tags["seasons"])
        yield size, replace(_blank(line, at, size, "month"), month=season, year=behind[1])
    elif year := _year(line, at) if "-" in word.low else 0:
        yield 1, replace(_blank(line, at, 1, "year"), year=year)
    elif year := _year(line, at) if line.has(at + 1, "year_words") else 0:
        yield 2, replace(_blank(line, at, 2, "year"), year=year)
    elif year := _year(line, at) if line.has(at - 1, "year_lead") else 0:
        yield 1, replace(_blank(line, at, 1, "year"), year=year)
    elif "weekdays" in word.tags:
        yield from _weekday(line, at)
    elif name := word.tags.get("days"):
        yield 1, replace(_blank(line, at, 1, "shift"), shift=table.said["days"][name], unit="day")
    elif name := word.tags.get("anchored"):
        yield 1, replace(_blank(line, at, 1, "shift"), shift=table.said["anchored"][name], unit="day", anchored=True)
    elif name := word.tags.get("periods"):
        unit, shift = table.said["periods"][name]
        yield 1, replace(_blank(line, at, 1, "period"), shift=shift, unit=unit)
    else:
        yield from _counted(line, at, table)


def _of_year(line: Line, at: int, size: int, date: DateWords, table: Lexicon) -> tuple[int, DateWords]:
    """Return a date and its size with the year that is told behind it in words: "в июле *прошлого года*"."""
    behind = at + size + int(line.cls(at + size) == "p:of")
    name = line.tag(behind, "periods")
    if date.year or not name or table.said["periods"][name][0] != "year":
        return size, date
    return behind + 1 - at, replace(date, end=line.words[behind].end, unit="year", shift=table.said["periods"][name][1])


def _numeric(line: Line, at: int) -> Iterator[tuple[int, DateWords]]:
    """Yield a date in numbers: "26.12.2022", "26/12/2022", "2022-12-26"."""
    if dotted := _DOTTED.match(line.low(at)):
        day, month, year = map(int, dotted.groups())
        size = 1
    elif line.low(at + 1) == line.low(at + 3) and line.low(at + 1) in ("/", "-"):
        parts = [line.low(at), line.low(at + 2), line.low(at + 4)]
        if not all(p.isdigit() for p in parts) or not (_year(line, at) or _year(line, at + 4)):
            return
        year, month, day = map(int, parts if _year(line, at) else parts[::-1])
        size = 5
    else:
        return
    if 1 <= month <= 12 and 1 <= day <= 31:
        yield size, replace(_blank(line, at, size, "day"), day=day, month=month, year=year)


def _day(line: Line, at: int) -> Iterator[tuple[int, DateWords]]:
    """Yield a day of a month: "26. Dezember 2022", "1er janvier", "26 de diciembre de 2022", "3 au 5 mars"."""
    first = _number(line, at)
    if not first:
        return
    behind = _behind_number(line, at)
    if line.has(behind, "months"):
        size, year = _year_behind(line, behind + 1)
        size += behind + 1 - at
        month = int(line.words[behind].tags["months"])
        yield size, replace(_blank(line, at, size, "day"), day=first, month=month, year=year)
        return
    second = behind + 1
    last = _number(line, second)
    month_at = _behind_number(line, second)
    if not last or not line.has(month_at, "months") or line.low(behind) not in _AND | _UNTIL:
        return
    size, year = _year_behind(line, month_at + 1)
    day = replace(_blank(line, at, 1, "day"), day=first, month=int(line.words[month_at].tags["months"]), year=year)
    between = line.low(behind) in _AND and not _BETWEEN.isdisjoint((line.low(at - 1), line.low(at - 2)))
    if (between or line.low(behind) in _UNTIL) and first < last:
        size += month_at + 1 - at
        whole = _blank(line, at, size, "day")
        yield size, replace(day, end=whole.end, through=replace(day, end=whole.end, day=last))
    else:
        yield 1, day


def _number(line: Line, at: int) -> int:
    """Return the day of a month that a word writes in digits, or 0."""
    low = _bare(line.low(at))
    return int(low) if low.isdigit() and len(low) < 3 and 1 <= int(low) <= 31 else 0


def _behind_number(line: Line, at: int) -> int:
    """Step over what may follow the number of a day."""
    at += 1
    if line.low(at) in _ORDINAL:
        at += 1
    return at + 1 if line.cls(at) == "p:of" and line.has(at + 1, "months") else at


def _year_behind(line: Line, at: int) -> tuple[int, int]:
    """Return (words taken, year) of the year behind a month: "2022", "2022 року", "de 2022"; (0, 0) without one."""
    led = int(line.cls(at) == "p:of" or (line.low(at) == "," and line.language not in INFLECTED))
    year = _year(line, at + led)
    if not year:
        return 0, 0
    return led + 1 + int(line.has(at + led + 1, "year_words")), year


def _weekday(line: Line, at: int) -> Iterator[tuple[int, DateWords]]:
    """Yield a day of the week, with the date that it leads ("lundi 26 décembre", "Montag, dem 26. Dezember")."""
    weekday = int(line.words[at].tags["weekdays"])
    if line.language not in INFLECTED:
        behind = at + 1
        while behind < at + 3 and line.cls(behind) in _DAYS_BETWEEN:
            behind += 1
        for size, day in (*_numeric(line, behind), *_day(line, behind)):
            yield behind + size - at, replace(day, start=line.words[at].start, weekday=weekday)
            return
    yield 1, replace(_blank(line, at, 1, "weekday"), weekday=weekday)


def _counted(line: Line, at: int, table: Lexicon) -> Iterator[tuple[int, DateWords]]:
    """Yield "vor drei Tagen", "il y a deux semaines", "tre giorni fa", "un jour plus tard"."""
    ago = line.has(at, "ago_before")
    number = at + 1 if ago else at
    unit = line.tag(number + 1, "spans")
    count = _count(line, number, table)
    if not unit or not count:
        return
    behind = number + 2
    if ago or line.has(behind, "ago_after"):
        yield 3, replace(_blank(line, at, 3, "shift"), shift=-count, unit=unit)
    elif line.has(behind, "earlier") or line.has(behind, "later"):
        sign = -1 if line.has(behind, "earlier") else 1
        yield 3, replace(_blank(line, at, 3, "shift"), shift=sign * count, unit=unit, anchored=True)


def _count(line: Line, at: int, table: Lexicon) -> int:
    """Return a number of days or weeks in words or digits, or 0."""
    if name := line.tag(at, "numbers"):
        return int(table.said["numbers"][name])
    return int(line.low(at)) if line.low(at).isdigit() and len(line.low(at)) < 4 else 0


def _blank(line: Line, at: int, size: int, kind: str) -> DateWords:
    return DateWords(line.words[at].start, line.words[min(at + size, len(line.words)) - 1].end, kind)


def _year(line: Line, at: int) -> int:
    low = _bare(line.low(at))
    return int(low) if len(low) == 4 and low.isdigit() and low[:2] in ("19", "20") else 0


def _bare(low: str) -> str:
    """Return a number without its ending."""
    ended = _SUFFIX.match(low) if "-" in low else None
    return ended[1] if ended else low


def dates_of(line: Line, lexicon: Lexicon) -> Sequence[DateWords]:
    """Return the dates of a sentence in order, in whatever language it is."""
    if line.language == "en":
        return find_dates(straightened(line.text), line.start)
    return [words for _, words in days_of(line, lexicon)]
