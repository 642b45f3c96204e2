"""Date expressions of a sentence, as written; what they mean is for relative_dates to say."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from catalog.extract.cues import Cues
from catalog.extract.tokens import Sentence


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words that say when. Offsets count in characters of the document; 0 stands for what is not said."""

    start: int
    end: int
    kind: str
    """day month year weekday shift period count"""
    year: int = 0
    month: int = 0
    day: int = 0
    through: "DateWords | None" = None
    """The last day of a range ("3-5 March", "between 3 March and 5 April")."""
    weekday: int = 0
    """1 = Monday."""
    shift: int = 0
    """For a shift: how many units before (-) or after (+); for week, month and year: 0 = this, -1 = last;
    for a count: which day ("the 420th day of the war")."""
    unit: str = ""
    """day week month year"""
    anchored: bool = False
    """Whether a shift counts from another date of the text ("a day earlier") and not from publication."""
    about: bool = False
    """Whether the words themselves are vague ("around 3 May")."""


Said = dict[str, str]
"""The named parts of a match; those that are not there are empty."""
Reader = Callable[[Said, DateWords, Cues], DateWords | None]
"""Fills the fields of a date from the parts of a match."""


@lru_cache
def _patterns(cues: Cues) -> tuple[tuple[Reader, re.Pattern[str]], ...]:
    """Return the ways to write a date, the fullest first."""
    month = "|".join(sorted((m.capitalize() for m in cues.months), key=len, reverse=True))
    weekday = "|".join(w.capitalize() for w in sorted(cues.weekdays, key=len, reverse=True) if len(w) > 4)
    count = "|".join(word for word, value in cues.table["numbers"].items() if value >= 1)
    holiday = "|".join(cues.table["holidays"])
    led = rf"(?:(?P<weekday>{weekday}),? (?:the )?(?:(?:morning|night|evening|afternoon),? )?)?"
    year = r"(?P<year>(?:19|20)\d\d)"
    relyear = r"(?P<relyear>(?:last|this) year)"
    named = rf"(?P<name>{month})\b"
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
    until = r"(?P<until>[0-3]?\d)(?:st|nd|rd|th)?"
    period = r"(?P<unit>week(?:end)?|month|year|day|morning|afternoon|evening|night)"
    which = "[Ll]ast|[Tt]his|[Tt]he previous|[Tt]he following|[Tt]he same|[Tt]he next|[Tt]hat same|[Tt]hat"
    loosely = "[Ll]ast|[Tt]his|[Ii]n|[Ss]ince|[Ff]rom|[Dd]uring|[Ee]arly|[Ll]ate|mid"
    clause = r"(?! (?:it|they|he|she|the|an?|that|his|her|its)\b)"
    words = "[Tt]oday|[Yy]esterday|[Tt]he day before yesterday|[Ee]arlier today|[Tt]his morning|[Ll]ast night"
    written: tuple[tuple[Reader, str], ...] = (
        (_read_day, rf"\b{day}(?: ?[-–] ?| to ){until} (?:of )?{named}\.?(?:,? {year}\b| {relyear})?"),
        (_read_day, rf"\b{named}\.? {day} ?[-–] ?{until}\b(?!:)(?:(?:,? |, in ){year}\b| {relyear})?"),
        (_read_day, rf"\b{year}-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b"),
        (_read_day, rf"\b{led}{day} (?:of )?{named}\.?(?:,? {year}\b| {relyear})?"),
        (_read_day, rf"\b{led}{named}\.? {day}\b(?!:)(?:(?:,? |, in ){year}\b| {relyear})?"),
        (_read_day, rf"\b{day}(?= (?:and|or) [0-3]?\d(?:st|nd|rd|th)? (?:of )?{named}\.?(?:,? {year}\b| {relyear})?)"),
        (_read_holiday, rf"\b(?P<holiday>{holiday})(?:,? {year}\b)?"),
        (_read_month, rf"\b{named}\.?,?(?: of)? (?:{year}\b|(?P<relyear>(?:last|this|the same|the previous) year))"),
        (_read_month, rf"\b(?P<rel>{loosely})[ -](?:early |late |mid-)?{named}(?! \d)"),
        (_read_weekday, rf"\b(?P<rel>[Ll]ast |[Tt]his |[Pp]revious )?(?P<weekday>{weekday})\b"),
        (_read_word, rf"\b(?P<word>{words})\b"),
        (
            _read_count,
            rf"\b(?P<count>[Aa]|[Oo]ne|{count}|\d+) (?P<unit>day|week|month|year)s? "
            rf"(?P<rel>ago|earlier|later|previously|(?:before|after){clause})\b",
        ),
        (_read_nth, r"\b(?P<count>\d{1,4})(?:st|nd|rd|th) day (?:of|since)\b"),
        (_read_period, rf"\b(?P<rel>{which}) {period}\b"),
        (_read_before, r"\b(?P<rel>[Tt]he) (?P<unit>week|month|year|day) (?:before|earlier|prior)\b"),
        (_read_year, rf"\b(?:[Ii]n|[Ff]rom|[Oo]f|[Ss]ince|[Bb]ack to|[Dd]ated) {year}\b(?![-/])"),
    )
    return tuple((reader, re.compile(pattern)) for reader, pattern in written)


def find_dates(sentence: Sentence, cues: Cues) -> list[DateWords]:
    """Return the date expressions of a sentence in order, the fullest where several overlap."""
    found: list[DateWords] = []
    for reader, pattern in _patterns(cues):
        for match in pattern.finditer(sentence.text):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if any(d.start < end and start < d.end for d in found):
                continue
            said = {name: (words or "").strip() for name, words in match.groupdict().items()}
            about = bool(re.search(r"(?:about|around|approximately|circa) $", match.string[: match.start()][-16:]))
            if read := reader(said, DateWords(start, end, "", about=about), cues):
                found.append(read)
    return _with_ranges(sentence, sorted(found, key=lambda d: d.start))


def _with_ranges(sentence: Sentence, dates: list[DateWords]) -> list[DateWords]:
    """Join the two dates of "between 3 March and 5 April" into one range."""
    joined: list[DateWords] = []
    for date in dates:
        first = joined[-1] if joined else None
        if first and first.kind == date.kind == "day" and not first.through and _spans(sentence, first, date):
            joined[-1] = replace(first, end=date.end, year=first.year or date.year, through=date)
        else:
            joined.append(date)
    return joined


def _spans(sentence: Sentence, first: DateWords, last: DateWords) -> bool:
    opener = sentence.text[: first.start - sentence.start].rstrip()[-8:].lower()
    between = sentence.text[first.end - sentence.start : last.start - sentence.start].strip()
    return (opener.endswith("between") and between == "and") or (
        opener.endswith("from") and between in ("to", "until", "through")
    )


def _read_day(said: Said, blank: DateWords, cues: Cues) -> DateWords | None:
    month = int(said["month"]) if "month" in said else cues.months[said["name"].lower()]
    first, until = int(said["day"]), int(said.get("until") or 0)
    if not (1 <= month <= 12 and 1 <= first <= 31) or (until and not first < until <= 31):
        return None
    relyear = said.get("relyear", "")
    words = replace(
        blank, kind="day", year=int(said["year"] or 0), month=month, day=first,
        weekday=cues.weekdays.get(said.get("weekday", "").lower(), 0),
        shift=-1 if relyear.startswith("last") else 0, unit="year" if relyear else "",
    )  # fmt: skip
    return replace(words, through=replace(words, day=until)) if until else words


def _read_holiday(said: Said, blank: DateWords, cues: Cues) -> DateWords:
    month, day = cues.table["holidays"][said["holiday"]]
    return replace(blank, kind="day", year=int(said["year"] or 0), month=month, day=day)


def _read_month(said: Said, blank: DateWords, cues: Cues) -> DateWords:
    rel, relyear = said.get("rel", "").lower(), said.get("relyear", "")
    shift = -1 if relyear.startswith(("last", "the prev")) or rel == "last" else 0
    unit = "year" if relyear else ("last" if rel == "last" else "")
    month = cues.months[said["name"].lower()]
    return replace(blank, kind="month", year=int(said.get("year") or 0), month=month, shift=shift, unit=unit)


def _read_weekday(said: Said, blank: DateWords, cues: Cues) -> DateWords:
    shift = -1 if said["rel"].lower() in ("last", "previous") else 0
    return replace(blank, kind="weekday", weekday=cues.weekdays[said["weekday"].lower()], shift=shift)


def _read_word(said: Said, blank: DateWords, _cues: Cues) -> DateWords:
    shift = {"yesterday": -1, "last night": -1, "the day before yesterday": -2}.get(said["word"].lower(), 0)
    return replace(blank, kind="shift", shift=shift, unit="day")


def _read_count(said: Said, blank: DateWords, cues: Cues) -> DateWords:
    word, rel = said["count"].lower(), said["rel"].lower()
    count = int(word) if word.isdigit() else int(cues.table["numbers"].get(word, 1))
    sign = 1 if rel in ("later", "after") else -1
    return replace(blank, kind="shift", shift=sign * min(count, 999), unit=said["unit"], anchored=rel != "ago")


def _read_nth(said: Said, blank: DateWords, _cues: Cues) -> DateWords:
    return replace(blank, kind="count", shift=int(said["count"]))


def _read_before(said: Said, blank: DateWords, _cues: Cues) -> DateWords:
    kind = "shift" if said["unit"] == "day" else "period"
    return replace(blank, kind=kind, shift=-1, unit=said["unit"], anchored=True)


def _read_period(said: Said, blank: DateWords, _cues: Cues) -> DateWords | None:
    rel, unit = said["rel"].lower(), said["unit"]
    shift = {"last": -1, "this": 0, "the previous": -1, "the following": 1, "the next": 1}.get(rel, 0)
    if unit in ("week", "weekend", "month", "year"):
        anchored = rel.startswith("th") and rel != "this"
        return replace(blank, kind="period", shift=shift, unit=unit, anchored=anchored)
    return replace(blank, kind="shift", shift=shift, unit="day", anchored=True) if rel not in ("last", "this") else None


def _read_year(said: Said, blank: DateWords, _cues: Cues) -> DateWords:
    return replace(blank, kind="year", year=int(said["year"]))
