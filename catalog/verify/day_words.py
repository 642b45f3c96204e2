"""Words beside a date that say it once more: its weekday, or which day of a war it is."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from catalog.model import Contradiction, Document, Side, Span, TimeClaim
from catalog.model.dates import bounds
from catalog.verify.told import side_of

_BESIDE = 24
"""Characters beside a date in which a word about it may stand."""
_LEADS = re.compile(r"[\s,(]{0,3}(?:the |of |on )?\Z")
_FOLLOWS = re.compile(r"(?:, | \()(?:a |the |on )?")
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Words(NamedTuple):
    """The words of all languages together; none means two things."""

    weekdays: Mapping[str, int]
    """1 = Monday."""
    weekday: re.Pattern[str]
    months: Mapping[str, int]
    days: tuple[re.Pattern[str], ...]
    """Ways to write a day with its year; groups `d`, `m`, `y`."""
    counted: re.Pattern[str]
    beginning: re.Pattern[str]


def against_weekdays(times: Sequence[TimeClaim]) -> Iterator[Contradiction]:
    """Yield the dates of which the text also says the weekday, and it is another one; each once, whatever it dates."""
    once: dict[tuple[str, int | None], TimeClaim] = {}
    for time in times:
        once.setdefault((time.when, time.evidence.start if time.evidence else None), time)
    for time in once.values():
        day, span = _exact(time.when), _weekday(time)
        if day and span:
            word = _cut(time, span)
            if _words().weekdays[_folded(word)] != day.isoweekday():
                says = f"{word} in its words, but {time.when} is a {_NAMES[day.weekday()]}"
                yield Contradiction(
                    kind="weekday_and_date", says=says, sides=(side_of(time), _beside(time, span, "weekday"))
                )


def against_counts(times: Sequence[TimeClaim], document: Document) -> Iterator[Contradiction]:
    """Yield the dates beside a counted day, "the 420th day of the war", where the day one of the text gives another."""
    for time in times:
        day, span = _exact(time.when), _count(time)
        begun = _day_one(document) - {day} if day and span else ()
        if day and span and len(begun) == 1:
            (first,) = begun
            number = int(re.sub(r"\D", "", _cut(time, span)))
            due = first + timedelta(days=number - 1)
            if due != day:
                says = f"day {number} counted from {first.isoformat()} is {due.isoformat()}, not {time.when}"
                yield Contradiction(
                    kind="count_and_date", says=says, sides=(side_of(time), _beside(time, span, "count"))
                )


@cache
def _words() -> Words:
    said = json.loads(files("catalog.verify").joinpath("data/days.json").read_text(encoding="utf-8"))
    weekdays = {word: int(number) for number, words in said["weekdays"].items() for word in words}
    months = {word: int(number) for number, words in said["months"].items() for word in words}
    month = "|".join(months)
    days = (
        rf"\b(?P<d>[0-3]?\d)(?:st|nd|rd|th)? (?P<m>{month})\.?,? (?P<y>(?:19|20)\d\d)\b",
        rf"\b(?P<m>{month}) (?P<d>[0-3]?\d)(?:st|nd|rd|th)?,? (?P<y>(?:19|20)\d\d)\b",
        r"\b(?P<y>(?:19|20)\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)\b",
    )
    return Words(
        weekdays=weekdays,
        weekday=re.compile(rf"\b(?:{'|'.join(sorted(weekdays, key=len, reverse=True))})\b", re.IGNORECASE),
        months=months,
        days=tuple(re.compile(day, re.IGNORECASE) for day in days),
        counted=re.compile("|".join(said["counted"]), re.IGNORECASE),
        beginning=re.compile(r"\b(?:" + "|".join(said["beginning"]) + ")", re.IGNORECASE),
    )


def _exact(edtf: str) -> date | None:
    """Return the one day that a date means, or None where it means more than one or is not sure."""
    first, past = bounds(edtf)
    one = first and past and past - first == timedelta(days=1) and edtf[-1].isdigit()
    return first if one else None


def _weekday(time: TimeClaim) -> Span | None:
    """Return where a date's weekday stands, in characters of the quote: in its own words or right beside them."""
    if not time.evidence:
        return None
    quote, (start, end) = _folded(time.evidence.quote), _place(time)
    before = list(_words().weekday.finditer(quote, max(0, start - _BESIDE), start))
    if before and _LEADS.match(quote[before[-1].end() : start]):
        return before[-1].span()
    gap = _FOLLOWS.match(quote, end)
    behind = _words().weekday.match(quote, gap.end()) if gap else None
    found = _words().weekday.search(quote, start, end) or behind
    return found.span() if found else None


def _count(time: TimeClaim) -> Span | None:
    """Return where the number of a counted day stands right beside a date, in characters of the quote."""
    if not time.evidence:
        return None
    start, end = _place(time)
    for found in _words().counted.finditer(time.evidence.quote):
        apart = max(found.start() - end, start - found.end())
        if 0 <= apart <= _BESIDE and not _dated(time.evidence.quote[min(end, found.end()) : max(start, found.start())]):
            return found.span()
    return None


def _dated(text: str) -> bool:
    return any(c.isdigit() for c in text)


def _day_one(document: Document) -> set[date]:
    """Return the days given in full in sentences that say that something began."""
    said = [document.text[a:b] for a, b in document.sentences]
    return {day for text in said if _words().beginning.search(text) for day in _full_days(text)}


def _full_days(text: str) -> Iterator[date]:
    for pattern in _words().days:
        for found in pattern.finditer(text):
            month = found["m"]
            try:
                yield date(
                    int(found["y"]), int(month) if month.isdigit() else _words().months[month.lower()], int(found["d"])
                )
            except ValueError:
                continue


def _place(time: TimeClaim) -> Span:
    assert time.evidence, "only dates found in a text have words"
    start = time.evidence.quote_start
    return time.evidence.start - start, time.evidence.end - start


def _cut(time: TimeClaim, span: Span) -> str:
    return time.evidence.quote[slice(*span)] if time.evidence else ""


def _folded(text: str) -> str:
    """Return text in small letters of the same length, with one kind of apostrophe."""
    return "".join(low if len(low := c.lower()) == 1 else c for c in text).replace("’", "'").replace("ʼ", "'")


def _beside(time: TimeClaim, span: Span, role: str) -> Side:
    assert time.evidence, "only dates found in a text have words"
    start = time.evidence.quote_start
    evidence = time.evidence.model_copy(update={"start": start + span[0], "end": start + span[1]})
    return Side(item=time.item, role=role, when=time.when, evidence=evidence)
