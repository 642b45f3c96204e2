"""Date expressions of a sentence, as written; what they mean is for relative_dates to say."""

import re
from dataclasses import dataclass
from functools import lru_cache

from catalog.extract.cues import Cues
from catalog.extract.tokens import Sentence


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words that say when. Offsets count in characters of the document; 0 stands for what is not said."""

    start: int
    end: int
    kind: str
    """day month year weekday week shift"""
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = 0
    """1 = Monday."""
    shift: int = 0
    """For a shift: how many units before (-) or after (+); for week, month and year: 0 = this, -1 = last."""
    unit: str = ""
    """day week month year"""
    anchored: bool = False
    """Whether a shift counts from another date of the text ("a day earlier") and not from publication."""
    about: bool = False
    """Whether the words themselves are vague ("around 3 May")."""


@lru_cache
def _patterns(cues: Cues) -> tuple[re.Pattern[str], ...]:
    month = "|".join(sorted((m.capitalize() for m in cues.months), key=len, reverse=True))
    weekday = "|".join(w.capitalize() for w in sorted(cues.weekdays, key=len, reverse=True) if len(w) > 4)
    count = "|".join(word for word, value in cues.table["numbers"].items() if value >= 1)
    led = rf"(?:(?P<weekday>{weekday}),? (?:the )?(?:(?:morning|night|evening|afternoon),? )?)?"
    year = r"(?P<year>(?:19|20)\d\d)"
    relyear = r"(?P<relyear>(?:last|this) year)"
    named = rf"(?P<name>{month})\b"
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
    period = r"(?P<unit>week(?:end)?|month|year|day)"
    which = "[Ll]ast|[Tt]his|[Tt]he previous|[Tt]he following|[Tt]he same|[Tt]he next|[Tt]hat same|[Tt]hat"
    loosely = "[Ll]ast|[Tt]his|[Ii]n|[Ss]ince|[Ff]rom|[Dd]uring|[Ee]arly|[Ll]ate|mid"
    words = "[Tt]oday|[Yy]esterday|[Tt]he day before yesterday|[Ee]arlier today|[Tt]his morning|[Ll]ast night"
    return tuple(
        re.compile(p)
        for p in (
            rf"\b{year}-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b",
            rf"\b{led}{day} (?:of )?{named}\.?(?:,? {year}\b| {relyear})?",
            rf"\b{led}{named}\.? {day}\b(?!:)(?:(?:,? |, in ){year}\b| {relyear})?",
            rf"\b{named}\.?,?(?: of)? (?:{year}\b|(?P<relyear>(?:last|this|the same|the previous) year))",
            rf"\b(?P<rel>{loosely})[ -](?:early |late |mid-)?{named}(?! \d)",
            rf"\b(?P<rel>[Ll]ast |[Tt]his |[Pp]revious )?(?P<weekday>{weekday})\b",
            rf"\b(?P<word>{words})\b",
            rf"\b(?P<count>[Aa]|[Oo]ne|{count}|\d+) (?P<unit>day|week|month|year)s? "
            r"(?P<rel>ago|earlier|before|later|after|previously)\b",
            rf"\b(?P<rel>{which}) {period}\b",
            r"\b(?P<rel>[Tt]he) (?P<unit>week|month|year|day) (?:before|earlier|prior)\b",
            rf"\b(?:[Ii]n|[Ff]rom|[Oo]f|[Ss]ince|[Bb]ack to|[Dd]ated) {year}\b(?![-/])",
        )
    )


def find_dates(sentence: Sentence, cues: Cues) -> list[DateWords]:
    """Return the date expressions of a sentence in order, the fullest where several overlap."""
    found: list[DateWords] = []
    for number, pattern in enumerate(_patterns(cues)):
        for match in pattern.finditer(sentence.text):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if any(d.start < end and start < d.end for d in found):
                continue
            read = _read(number, match, start, end, cues)
            if read:
                found.append(read)
    return sorted(found, key=lambda d: d.start)


def _read(number: int, match: re.Match[str], start: int, end: int, cues: Cues) -> DateWords | None:
    said = match.groupdict()
    about = bool(re.search(r"(?:about|around|approximately|circa) $", match.string[: match.start()][-16:]))
    if number <= 2:
        month = int(said["month"]) if number == 0 else cues.months[said["name"].lower()]
        weekday = cues.weekdays[said["weekday"].lower()] if said.get("weekday") else 0
        shift = -1 if (said.get("relyear") or "").startswith("last") else 0
        if not (1 <= month <= 12 and 1 <= int(said["day"]) <= 31):
            return None
        return DateWords(
            start, end, "day", int(said["year"] or 0), month, int(said["day"]), weekday, shift,
            "year" if said.get("relyear") else "", about=about,
        )  # fmt: skip
    return _read_loose(number, said, start, end, about, cues)


def _read_loose(
    number: int, said: dict[str, str | None], start: int, end: int, about: bool, cues: Cues
) -> DateWords | None:
    rel = (said.get("rel") or "").strip().lower()
    if number in (3, 4):
        relyear = said.get("relyear") or ""
        shift = -1 if relyear.startswith(("last", "the prev")) or (number == 4 and rel == "last") else 0
        unit = "year" if relyear else ("last" if rel == "last" else "")
        month = cues.months[(said["name"] or "").lower()]
        return DateWords(start, end, "month", int(said.get("year") or 0), month, shift=shift, unit=unit, about=about)
    if number == 5:
        weekday = cues.weekdays[(said["weekday"] or "").lower()]
        return DateWords(start, end, "weekday", weekday=weekday, shift=-1 if rel in ("last", "previous") else 0)
    if number == 6:
        word = (said["word"] or "").lower()
        shift = {"yesterday": -1, "last night": -1, "the day before yesterday": -2}.get(word, 0)
        return DateWords(start, end, "shift", shift=shift, unit="day")
    if number == 7:
        return _read_count(said, rel, start, end, cues)
    if number == 9:
        return DateWords(
            start, end, "period" if said["unit"] != "day" else "shift", shift=-1, unit=said["unit"] or "", anchored=True
        )
    if number == 8:
        return _read_period(rel, said["unit"] or "", start, end)
    return DateWords(start, end, "year", int(said["year"] or 0), about=about)


def _read_count(said: dict[str, str | None], rel: str, start: int, end: int, cues: Cues) -> DateWords:
    word = (said["count"] or "").lower()
    count = int(word) if word.isdigit() else int(cues.table["numbers"].get(word, 1))
    sign = 1 if rel in ("later", "after") else -1
    return DateWords(
        start, end, "shift", shift=sign * min(count, 999), unit=said["unit"] or "", anchored=rel != "ago"
    )  # fmt: skip


def _read_period(rel: str, unit: str, start: int, end: int) -> DateWords | None:
    shift = {"last": -1, "this": 0, "the previous": -1, "the following": 1, "the next": 1}.get(rel, 0)
    if unit == "day":
        return (
            DateWords(start, end, "shift", shift=shift, unit="day", anchored=True)
            if rel not in ("last", "this")
            else None
        )
    return DateWords(start, end, "period", shift=shift, unit=unit, anchored=rel.startswith("th") and rel != "this")
