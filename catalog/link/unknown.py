"""Names of places that nobody knows: "a crash in Zzyzxgrad" is not in the town of the sentence before."""

import re

from catalog.model import Document, Mention, Resolution, Span

_IN = re.compile(
    r"\b(?:in|near|outside)\s(?:the\s)?(?:(?:city|town|village|settlement)\sof\s)?(?P<name>[A-Z][a-z'’-]{2,}(?:\s(?:[a-z]{2,3}-)?[A-Z][a-z'’-]{2,}){0,3})"
    r"(?=[.,;:!?)\s]|$)"
)
_NO_PLACE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\w{1,12}day"
    r"|\w{1,30}(?:ian|ish|ese|can)|Arabic|Hebrew|Farsi|Parliament|Congress|Telegram|Facebook|Twitter|Instagram)\b"
)


def unknown_place(document: Document, after: int, known: list[Span]) -> Resolution | None:
    """Return the first name behind an offset in its sentence that a preposition makes a place, unplaced.

    `known`: spans that are something else, such as places of the gazetteer and the names of agents.
    """
    end = document.sentence_at(after)[1]
    for found in _IN.finditer(document.text, after, end):
        span = found.span("name")
        taken = any(a < span[1] and span[0] < b for a, b in known)
        if not taken and not _NO_PLACE.match(found["name"]):
            mention = Mention(start=span[0], end=span[1], text=found["name"], kind="toponym")
            return Resolution(mention=mention, status="unplaced", why="no gazetteer knows this name")
    return None
