"""Where words that somebody quotes stand in a text, and whether a date is borne out by them."""

import re

from catalog.model import Document, Span
from catalog.model.dates import bounds

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = re.compile(r"\d+")
_DAY = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?[?~%]?\Z")


def find_quote(document: Document, quote: str, near: int | None = None) -> Span | None:
    """Return where a quote stands, only white space apart: the occurrence nearest to an offset, else the first one.

    None where it does not stand there, as with words that were made up.
    """
    words = quote.split()
    if not words:
        return None
    found = [m.span() for m in re.finditer(r"\s+".join(map(re.escape, words)), document.text)]
    return min(found, key=lambda span: abs(span[0] - (near or 0)), default=None)


def stands_in(document: Document, words: str | None) -> bool:
    """Say whether words stand in a text, in any case and with any white space; no words always do."""
    if words is None:
        return True
    text = " ".join(document.text.casefold().split())
    return " ".join(words.casefold().split()) in text


def borne_out(when: str, quote: str) -> bool:
    """Say whether the numbers of a quote allow a date: its year must be that of the date, and its day one of them.

    A quote without numbers ("on Monday") allows any.
    """
    days = [day for day in (_DAY.match(end) for end in when.split("/")) if day]
    numbers, years = set(map(int, _NUMBER.findall(quote))), set(_YEAR.findall(quote))
    if years and days and not any(day[1] in years for day in days):
        return False
    rest = numbers - set(map(int, years))
    given = {int(day[n]) for day in days for n in (2, 3) if day[n]}
    return not (rest and given) or bool(rest & given)


def is_stated(when: str, quote: str) -> bool:
    """Say whether a quote gives the year of a date itself, so that nothing had to be derived."""
    first = bounds(when)[0]
    return first is not None and f"{first.year:04}" in _YEAR.findall(quote)
