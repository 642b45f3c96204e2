"""Date expressions of an English sentence, as written; what they mean is for relative_dates to say."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from catalog.extract.date_words import DateWords
from catalog.extract.english_readers import (
    Names,
    Reader,
    read_before,
    read_count,
    read_day,
    read_holiday,
    read_month,
    read_months,
    read_nth,
    read_period,
    read_season,
    read_soon,
    read_weekday,
    read_word,
    read_year,
    read_years,
)
from catalog.extract.lexicon import lexicon_of

_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " ", "\n": " ", "\r": " "}
)


@cache
def _names() -> Names:
    said = lexicon_of("en").said
    months, weekdays, seasons = (
        {word: number for number, words in enumerate(said[name], 1) for word in words.split()}
        for name in ("months", "weekdays", "seasons")
    )
    holidays = {name: (day[0], day[1]) for name, day in said["holidays"].items()}
    return Names(months, weekdays, said["numbers"], holidays, seasons)


_DIGIT = re.compile("[0-9]")
_DIGITS = frozenset(("0-9",))
"""Stands among cues for any digit."""
_ABOUT = ("about ", "around ", "approximately ", "circa ")
_SPANS = ("week", "month", "year", "day", "morning", "afternoon", "evening", "night")


@cache
def _patterns() -> tuple[tuple[Reader, Sequence[Collection[str]], re.Pattern[str]], ...]:
    """Return the ways to write a date, the fullest first, each with lists of each of which a sentence must hold
    something: most sentences hold no date, and these are told from the others at a glance."""
    names = _names()
    month = "|".join(sorted((m.capitalize() for m in names.months), key=len, reverse=True))
    weekday = "|".join(w.capitalize() for w in sorted(names.weekdays, key=len, reverse=True) if len(w) > 4)
    holiday = "|".join(names.holidays)
    led = rf"(?:(?P<weekday>{weekday}),? (?:the )?(?:(?:morning|night|evening|afternoon),? )?)?"
    year = r"(?P<year>(?:1[5-9]|20)\d\d)"
    relyear = r"(?P<relyear>(?:last|this|(?:of )?(?:that|the same|that same|the following|the next)) year)"
    named = rf"(?P<name>{month})\b"
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
    until = r"(?P<until>[0-3]?\d)(?:st|nd|rd|th)?"
    period = r"(?P<unit>week(?:end)?|month|year|day|morning|afternoon|evening|night)"
    which = "[Ll]ast|[Tt]his|(?:[Ee]arlier|[Ll]ater) in the|[Tt]he (?:previous|following|same|next)|[Tt]hat(?: same)?"
    part = "(?:[Ee]nd|start|beginning|middle|week) of"
    loosely = f"[Ll]ast|[Tt]his|[Ii]n|[Ss]ince|[Ff]rom|[Dd]uring|[Ee]arly|[Ll]ate|mid|{part}"
    words = "[Tt]oday|[Yy]esterday|[Tt]he day before yesterday|[Ee]arlier today|[Tt]his morning|[Ll]ast night"
    before_year = "[Ii]n|[Ff]rom|[Oo]f|[Ss]ince|[Bb]ack to|[Dd]ated|[Dd]uring|[Aa]n?|[Tt]he|[Tt]o|early|late|summer"
    months = {m.capitalize()[:3] for m in names.months}
    days = (_DIGITS, months)
    written: tuple[tuple[Reader, Sequence[Collection[str]], str], ...] = (
        (read_day, days, rf"\b{day}(?: ?[-–] ?| to ){until} (?:of )?{named}\.?(?:,? {year}\b| {relyear})?"),
        (read_day, days, rf"\b{named}\.? {day} ?[-–] ?{until}\b(?!:)(?:(?:,? |, in ){year}\b| {relyear})?"),
        (read_day, (("-0", "-1"),), rf"\b{year}-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b"),
        (read_day, days, rf"\b{led}{day} (?:of )?{named}\.?(?:,? {year}\b| {relyear})?"),
        (read_day, days, rf"\b{led}{named}\.? {day}\b(?!:)(?:(?:,? |, in ){year}\b| {relyear})?"),
        (
            read_day,
            ((" and ", " or "), *days),
            rf"\b{day}(?= (?:and|or) [0-3]?\d(?:st|nd|rd|th)? (?:of )?{named}\.?(?:,? {year}\b| {relyear})?)",
        ),
        (read_holiday, (names.holidays,), rf"\b(?P<holiday>{holiday})(?:,? {year}\b)?"),
        (
            read_season,
            (_DIGITS, [*names.seasons, *map(str.capitalize, names.seasons)]),
            rf"\b(?P<season>(?i:{'|'.join(names.seasons)})),? (?:of )?{year}\b(?![-/])",
        ),
        *_ranges(named, month, months),
        (
            read_month,
            ((*_DIGITS, "year"), months),
            rf"\b{named}\.?,?(?: of)? (?:{year}\b|(?P<relyear>(?:last|this|that|the same|the previous) year))",
        ),
        (read_month, (months,), rf"\b(?P<rel>{loosely})[ -](?:early |late |mid-)?{named}(?! \d)"),
        (read_weekday, (("day",),), rf"\b(?P<rel>[Ll]ast |[Tt]his |[Pp]revious )?(?P<weekday>{weekday})\b"),
        (read_word, (("day", "morning", "night"),), rf"\b(?P<word>{words})\b"),
        *_counted("|".join(word for word, value in names.numbers.items() if value >= 1)),
        (read_period, (_SPANS,), rf"\b(?P<rel>{which}) {period}\b"),
        (
            read_before,
            (("before", "earlier", "prior"), ("day", "week", "month", "year")),
            r"\b(?P<rel>[Tt]he) (?P<unit>week|month|year|day) (?:before|earlier|prior)\b",
        ),
        (read_year, (("19", "20"),), rf"\b(?:{before_year}) (?P<year>(?:19|20)\d\d)\b(?![-/])"),
    )
    return tuple((reader, cues, re.compile(pattern)) for reader, cues, pattern in written)


def _counted(count: str) -> Sequence[tuple[Reader, Sequence[Collection[str]], str]]:
    """Return the ways to write "two days ago", "a week later", "hours later"."""
    clause = r"(?! (?:it|they|he|she|the|an?|that(?! *[,.;])|his|her|its)\b)"
    return (
        (
            read_count,
            (("ago", "earlier", "later", "previously", "before", "after"), ("day", "week", "month", "year")),
            rf"\b(?P<count>[Aa]|[Oo]ne|(?i:{count})|\d+) (?P<unit>day|week|month|year)s? "
            rf"(?P<rel>ago|earlier|later|previously|(?:before|after){clause})\b",
        ),
        (
            read_soon,
            (("later", "after", "earlier", "before"), ("minute", "hour", "second", "moment")),
            rf"\b(?P<count>(?:[Aa]n?|[Oo]ne|(?i:{count})|\d+|[Ss]everal|[Aa] few) )?"
            r"(?P<unit>minute|hour|second|moment)s? (?:later|after|earlier|before)\b",
        ),
        (
            read_nth,
            (_DIGITS, (" day of", " day since")),
            r"\b(?P<count>\d{1,4})(?:st|nd|rd|th) day (?:of|since)\b",
        ),
    )


def _ranges(named: str, month: str, months: Collection[str]) -> Sequence[tuple[Reader, Sequence[Collection[str]], str]]:
    """Return the ways to write "between October and December 2023", "from 2019 to 2021"."""
    year, to = r"(?:19|20)\d\d", "(?:and|to|until|through)"
    return (
        (read_months, (_DIGITS, months), rf"\b{named} {to} (?P<until>{month}) (?P<year>{year})\b"),
        (
            read_years,
            (("19", "20"),),
            rf"\b(?:[Bb]etween|[Ff]rom) (?P<year>{year}) {to} (?P<until>{year})\b(?![-/])",
        ),
    )


@cache
def _cues() -> tuple[str, ...]:
    return tuple({cue for _, lists, _ in _patterns() for cues in lists for cue in cues} - _DIGITS)


@lru_cache(1 << 10)
def _fitting(held: frozenset[str]) -> Sequence[tuple[Reader, re.Pattern[str]]]:
    """Return the ways to write a date that a sentence may hold, by the cues in it."""
    return [(reader, pattern) for reader, lists, pattern in _patterns() if not any(map(held.isdisjoint, lists))]


def straightened(text: str) -> str:
    """Return the text with straight quotes and plain spaces, wrapped lines joined, offset for offset."""
    return text if text.isascii() and "\n" not in text and "\r" not in text else text.translate(_STRAIGHT)


def find_dates(text: str, offset: int) -> Sequence[DateWords]:
    """Return the date expressions of a sentence (`straightened`) in order, the fullest where several overlap.

    `offset` is where the sentence begins, in characters of the document.
    """
    found: list[DateWords] = []
    held = frozenset([cue for cue in _cues() if cue in text])
    for reader, pattern in _fitting(held | _DIGITS if _DIGIT.search(text) else held):
        for match in pattern.finditer(text):
            start, end = offset + match.start(), offset + match.end()
            if any(d.start < end and start < d.end for d in found):
                continue
            said = {name: (words or "").strip() for name, words in match.groupdict().items()}
            about = text.endswith(_ABOUT, 0, match.start())
            if read := reader(said, DateWords(start, end, "", about=about), _names()):
                found.append(read)
    return tuple(_with_ranges(text, offset, _with_further_days(text, offset, sorted(found, key=lambda d: d.start))))


_FURTHER = re.compile(
    r"(?:,? and|,? or|,) (?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b"
    r"(?=(?:, (?P<year>(?:19|20)\d\d)\b|[,.;)]|$| (?:and|or|by|from|in|of|shows?|reveals?|were|was|respectively)\b))"
)
"""A day behind one of the same month: "January 6 *and 18*, show", not "January 6 and 18 people"."""


def _with_further_days(text: str, offset: int, dates: Sequence[DateWords]) -> list[DateWords]:
    """Add the days that share the month of the date before them."""
    found: list[DateWords] = []
    for date in dates:
        group = [date]
        month_first = date.kind == "day" and text[date.start - offset].isalpha()
        while month_first and (further := _further_day(text, offset, group[-1])):
            group.append(further)
        found += [replace(day, year=day.year or group[-1].year) for day in group] if len(group) > 1 else group
    return found


def _further_day(text: str, offset: int, date: DateWords) -> DateWords | None:
    match = _FURTHER.match(text, date.end - offset)
    day = int(match["day"]) if match else 0
    if not match or not date.day < day <= 31:
        return None
    start, end = match.span("day")
    year = int(match["year"] or date.year)
    return replace(date, start=offset + start, end=offset + end, day=day, year=year, weekday=0, through=None)


def _with_ranges(text: str, offset: int, dates: list[DateWords]) -> list[DateWords]:
    """Join the two dates of "between 3 March and 5 April", "from May 2023 to June 2024" into one range."""
    joined: list[DateWords] = []
    for date in dates:
        first = joined[-1] if joined else None
        alike = first and first.kind == date.kind and date.kind in ("day", "month", "year")
        if first and alike and not first.through and _spans(text, offset, first, date):
            joined[-1] = replace(first, end=date.end, year=first.year or date.year, through=date)
        else:
            joined.append(date)
    return joined


def _spans(text: str, offset: int, first: DateWords, last: DateWords) -> bool:
    opener = text[: first.start - offset].rstrip()[-8:].lower()
    between = text[first.end - offset : last.start - offset].strip()
    return (opener.endswith("between") and between == "and") or (
        opener.endswith("from") and between in ("to", "until", "through")
    )
