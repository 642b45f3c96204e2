"""Banks of rivers: "the left bank of the Dnipro" names a river and never the city that bears its name."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from catalog.gazetteer import Gazetteer
from catalog.geocode import distance_m
from catalog.geocode.relative import bank
from catalog.geoparse.names import placed
from catalog.model import Candidate, Document, Mention, Place, Resolution, Span
from catalog.model.words import MentionKind

_RIVER = r"(?P<river>[^\W\d_a-zа-яіїєґё][\w'’ʼ\-]*(?:\s(?!River)[^\W\d_a-zа-яіїєґё][\w'’ʼ\-]*)?)"
_PATTERNS = (
    re.compile(
        r"(?<![\w-])(?P<side>left|right|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?)[-\s](?:hand\s)?"
        rf"(?:river\s?)?banks?\sof\s(?:the\s)?(?:[Rr]iver\s)?{_RIVER}(?:\s[Rr]iver)?"
    ),
    re.compile(
        rf"(?<![\w-])(?P<side>[Лл]ів|[Лл]ев|[Пп]рав)\w{{2,4}}\sбере[гз]\w{{0,4}}\s(?:річки\s|реки\s|р\.\s)?{_RIVER}"
    ),
)
_WORDS = ("bank", "бере")
"""Without one of these there is none: looking for them costs little, the patterns much."""
_SIDES = {"лів": "left", "лев": "left", "прав": "right", "north": "N", "south": "S", "east": "E", "west": "W"}


class Bank(NamedTuple):
    """The bank of a river in the text, in characters."""

    start: int
    end: int
    relation: str
    """`bank:left`, `bank:right`, `bank:E` ..."""
    river: Span
    """Where the river's name stands."""


def banks(text: str) -> list[Bank]:
    """Find banks of rivers, in the order of the text."""
    if not any(word in text for word in _WORDS):
        return []
    found = (f for p in _PATTERNS for f in p.finditer(text))
    return sorted(Bank(*f.span(), f"bank:{_side(f['side'])}", f.span("river")) for f in found)


def bank_mentions(
    document: Document, found: Sequence[Bank], names: Sequence[Resolution], gazetteer: Gazetteer
) -> Iterator[Resolution]:
    """Yield two mentions a bank, the river and the strip beside it, where a volume has the river's course.

    Else the bank alone, unplaced: a river that nobody knows is no place of this document.
    """
    for one in found:
        river = _river(document.text[slice(*one.river)], names, gazetteer)
        said = _mention(document, one.river, "toponym")
        strip = _mention(document, (one.start, one.end), "relative", one.relation, (one.river,))
        if river is None:
            why = f"no volume of the gazetteer has the course of a river {said.text}"
            yield Resolution(mention=strip, status="unplaced", why=why)
            continue
        yield placed(said, _as_candidate(river), f"the river, known as {river.name}")
        footprint = bank(river.footprint, one.relation.partition(":")[2])
        area = river.model_copy(update={"name": strip.text, "kind": "area", "ids": {}, "footprint": footprint})
        yield placed(strip, _as_candidate(area), f"rule {footprint.rule} from {river.name}")


def _side(word: str) -> str:
    word = word.casefold()
    return next((side for begin, side in _SIDES.items() if word.startswith(begin)), word)


def _river(name: str, names: Sequence[Resolution], gazetteer: Gazetteer) -> Place | None:
    """Return the water of that name with a line for its course, the one nearest to a place of the text."""
    waters = [e.place for e in gazetteer.search(name) if e.place.kind == "water" and _has_course(e.place)]
    spots = [r.footprint for r in names if r.status == "resolved" and r.footprint]
    if not spots:
        return waters[0] if waters else None
    return min(waters, key=lambda w: min(_apart(w, (s.lat, s.lon)) for s in spots), default=None)


def _has_course(water: Place) -> bool:
    shape = water.footprint.shape
    return shape is not None and "LineString" in shape.type


def _apart(water: Place, spot: tuple[float, float]) -> float:
    return max(0.0, distance_m((water.footprint.lat, water.footprint.lon), spot) - water.footprint.uncertainty_m)


def _mention(
    document: Document, span: Span, kind: MentionKind, relation: str | None = None, anchors: tuple[Span, ...] = ()
) -> Mention:
    text = document.text[slice(*span)]
    return Mention(start=span[0], end=span[1], text=text, kind=kind, relation=relation, anchors=anchors)


def _as_candidate(place: Place) -> tuple[Candidate, ...]:
    return (Candidate(place=place, score=1.0, reasons={"rule": 1.0}),)
