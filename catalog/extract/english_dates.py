"""Date expressions of an English sentence, as written; what they mean is for relative_dates to say."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from catalog.extract.date_words import DateWords
from catalog.extract.lexicon import lexicon_of

Said = dict[str, str]
"""The named parts of a match; those that are not there are empty."""


@dataclass(frozen=True)
class Names:
    """What days and months are called, in lower case, with their numbers; 1 = Monday, 1 = January."""

    months: dict[str, int]
    weekdays: dict[str, int]
    numbers: dict[str, float]
    holidays: dict[str, tuple[int, int]]


Reader = Callable[[Said, DateWords, Names], DateWords | None]
"""Fills the fields of a date from the parts of a match."""


_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " ", "\n": " ", "\r": " "}
)


@cache
def _names() -> Names:
    said = lexicon_of("en").said
    months, weekdays = (
        {word: number for number, words in enumerate(said[name], 1) for word in words.split()}
        for name in ("months", "weekdays")
    )
    return Names(months, weekdays, said["numbers"], {name: (day[0], day[1]) for name, day in said["holidays"].items()})


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
    count = "|".join(word for word, value in names.numbers.items() if value >= 1)
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
    clause = r"(?! (?:it|they|he|she|the|an?|that(?! *[,.;])|his|her|its)\b)"
    words = "[Tt]oday|[Yy]esterday|[Tt]he day before yesterday|[Ee]arlier today|[Tt]his morning|[Ll]ast night"
    before_year = "[Ii]n|[Ff]rom|[Oo]f|[Ss]ince|[Bb]ack to|[Dd]ated|[Dd]uring|[Aa]n?|[Tt]he|[Tt]o|early|late|summer"
    months = {m.capitalize()[:3] for m in names.months}
    days = (_DIGITS, months)
    written: tuple[tuple[Reader, Sequence[Collection[str]], str], ...] = (
        (_read_day, days, rf"\b{day}(?: ?[-–] ?| to ){until} (?:of )?{named}\.?(?:,? {year}\b| {relyear})?"),
        (_read_day, days, rf"\b{named}\.? {day} ?[-–] ?{until}\b(?!:)(?:(?:,? |, in ){year}\b| {relyear})?"),
        (_read_day, (("-0", "-1"),), rf"\b{year}-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b"),
        (_read_day, days, rf"\b{led}{day} (?:of )?{named}\.?(?:,? {year}\b| {relyear})?"),
        (_read_day, days, rf"\b{led}{named}\.? {day}\b(?!:)(?:(?:,? |, in ){year}\b| {relyear})?"),
        (
            _read_day,
            ((" and ", " or "), *days),
            rf"\b{day}(?= (?:and|or) [0-3]?\d(?:st|nd|rd|th)? (?:of )?{named}\.?(?:,? {year}\b| {relyear})?)",
        ),
        (_read_holiday, (names.holidays,), rf"\b(?P<holiday>{holiday})(?:,? {year}\b)?"),
        *_ranges(named, month, months),
        (
            _read_month,
            ((*_DIGITS, "year"), months),
            rf"\b{named}\.?,?(?: of)? (?:{year}\b|(?P<relyear>(?:last|this|that|the same|the previous) year))",
        ),
        (_read_month, (months,), rf"\b(?P<rel>{loosely})[ -](?:early |late |mid-)?{named}(?! \d)"),
        (_read_weekday, (("day",),), rf"\b(?P<rel>[Ll]ast |[Tt]his |[Pp]revious )?(?P<weekday>{weekday})\b"),
        (_read_word, (("day", "morning", "night"),), rf"\b(?P<word>{words})\b"),
        (
            _read_count,
            (("ago", "earlier", "later", "previously", "before", "after"), ("day", "week", "month", "year")),
            rf"\b(?P<count>[Aa]|[Oo]ne|(?i:{count})|\d+) (?P<unit>day|week|month|year)s? "
            rf"(?P<rel>ago|earlier|later|previously|(?:before|after){clause})\b",
        ),
        (_read_nth, (_DIGITS, (" day of", " day since")), r"\b(?P<count>\d{1,4})(?:st|nd|rd|th) day (?:of|since)\b"),
        (_read_period, (_SPANS,), rf"\b(?P<rel>{which}) {period}\b"),
        (
            _read_before,
            (("before", "earlier", "prior"), ("day", "week", "month", "year")),
            r"\b(?P<rel>[Tt]he) (?P<unit>week|month|year|day) (?:before|earlier|prior)\b",
        ),
        (_read_year, (("19", "20"),), rf"\b(?:{before_year}) (?P<year>(?:19|20)\d\d)\b(?![-/])"),
    )
    return tuple((reader, cues, re.compile(pattern)) for reader, cues, pattern in written)


def _ranges(named: str, month: str, months: Collection[str]) -> Sequence[tuple[Reader, Sequence[Collection[str]], str]]:
    """Return the ways to write "between October and December 2023", "from 2019 to 2021"."""
    year, to = r"(?:19|20)\d\d", "(?:and|to|until|through)"
    return (
        (_read_months, (_DIGITS, months), rf"\b{named} {to} (?P<until>{month}) (?P<year>{year})\b"),
        (
            _read_years,
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


def _read_day(said: Said, blank: DateWords, names: Names) -> DateWords | None:
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


def _read_holiday(said: Said, blank: DateWords, names: Names) -> DateWords:
    month, day = names.holidays[said["holiday"]]
    return replace(blank, kind="day", year=int(said["year"] or 0), month=month, day=day)


def _read_month(said: Said, blank: DateWords, names: Names) -> DateWords:
    rel, relyear = said.get("rel", "").lower(), said.get("relyear", "")
    shift = -1 if relyear.startswith(("last", "the prev")) or rel == "last" else 0
    unit = "year" if relyear else ("last" if rel == "last" else "")
    anchored = relyear.startswith(("that", "the"))
    month = names.months[said["name"].lower()]
    year = int(said.get("year") or 0)
    return replace(blank, kind="month", year=year, month=month, shift=shift, unit=unit, anchored=anchored)


def _read_months(said: Said, blank: DateWords, names: Names) -> DateWords | None:
    """Read "between October and December 2023"."""
    first, last = names.months[said["name"].lower()], names.months[said["until"].lower()]
    words = replace(blank, kind="month", year=int(said["year"]), month=first)
    return replace(words, through=replace(words, month=last)) if first < last else None


def _read_weekday(said: Said, blank: DateWords, names: Names) -> DateWords:
    shift = -1 if said["rel"].lower() in ("last", "previous") else 0
    return replace(blank, kind="weekday", weekday=names.weekdays[said["weekday"].lower()], shift=shift)


def _read_word(said: Said, blank: DateWords, _names: Names) -> DateWords:
    shift = {"yesterday": -1, "last night": -1, "the day before yesterday": -2}.get(said["word"].lower(), 0)
    return replace(blank, kind="shift", shift=shift, unit="day")


def _read_count(said: Said, blank: DateWords, names: Names) -> DateWords:
    word, rel = said["count"].lower(), said["rel"].lower()
    count = int(word) if word.isdigit() else int(names.numbers.get(word, 1))
    sign = 1 if rel in ("later", "after") else -1
    return replace(blank, kind="shift", shift=sign * min(count, 999), unit=said["unit"], anchored=rel != "ago")


def _read_nth(said: Said, blank: DateWords, _names: Names) -> DateWords:
    return replace(blank, kind="count", shift=int(said["count"]))


def _read_before(said: Said, blank: DateWords, _names: Names) -> DateWords:
    kind = "shift" if said["unit"] == "day" else "period"
    return replace(blank, kind=kind, shift=-1, unit=said["unit"], anchored=True)


def _read_period(said: Said, blank: DateWords, _names: Names) -> DateWords | None:
    rel, unit = said["rel"].lower(), said["unit"]
    shift = {"last": -1, "this": 0, "the previous": -1, "the following": 1, "the next": 1}.get(rel, 0)
    if unit in ("week", "weekend", "month", "year"):
        anchored = rel.startswith("th") and rel != "this"
        return replace(blank, kind="period", shift=shift, unit=unit, anchored=anchored)
    return replace(blank, kind="shift", shift=shift, unit="day", anchored=True) if rel not in ("last", "this") else None


def _read_year(said: Said, blank: DateWords, _names: Names) -> DateWords:
    return replace(blank, kind="year", year=int(said["year"]))


def _read_years(said: Said, blank: DateWords, _names: Names) -> DateWords | None:
    words = replace(blank, kind="year", year=int(said["year"]))
    last = int(said["until"])
    return replace(words, through=replace(words, year=last)) if words.year < last else None
