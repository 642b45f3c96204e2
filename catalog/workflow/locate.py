"""Place words to candidates: the same detectors and the same ranker that read documents."""

import hashlib
from collections.abc import Sequence

from catalog.gazetteer import Entry, Gazetteer
from catalog.geocode import written
from catalog.geoparse import geoparse, rank_names
from catalog.model import Candidate, Document, Place

MOST_SPECIFIC = (
    "coordinates",
    "address",
    "intersection",
    "street",
    "relative",
    "facility",
    "toponym",
    "region",
    "country",
)
NEAR_MISS = 0.85
"""Below this likeness (0..1) a spelling is no near miss."""


def locate(text: str, near: str | None, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Return what some place words may mean, best first; empty where nothing is known by them.

    `near` is a country, region or town that the place is in or close to. A name that only resembles a known one
    is looked for inside that country alone, and carries the reason `fuzzy`.
    """
    context = _context(near, gazetteer)
    entries = gazetteer.lookup(text)
    if entries:
        return rank_names(entries, context)
    found = _parsed(text, near, gazetteer)
    return found or _fuzzy(text, context, gazetteer)


def _context(near: str | None, gazetteer: Gazetteer) -> Place | None:
    entries = gazetteer.lookup(near) if near else []
    return max(entries, key=_weight).place if entries else None


def _weight(entry: Entry) -> tuple[int, int]:
    return (2 if entry.place.kind == "country" else entry.primary), entry.place.population


def _parsed(text: str, near: str | None, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Read the words as a short document and take the most specific place in it."""
    said = f"{text}, {near}" if near and not list(written(text)) else text
    document = Document(sha256=hashlib.sha256(said.encode()).hexdigest(), name="query", text=said)
    placed = [r for r in geoparse(document, gazetteer) if r.candidates and r.mention.start < len(text)]
    if not placed:
        return ()
    return min(placed, key=lambda r: (MOST_SPECIFIC.index(r.mention.kind), r.mention.start)).candidates


def _fuzzy(text: str, context: Place | None, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    country = context.country if context else None
    likely: Sequence[tuple[Entry, float]] = gazetteer.near_misses(text, country, 5)
    return tuple(
        Candidate(place=entry.place, score=likeness, reasons={"fuzzy": likeness})
        for entry, likeness in likely
        if likeness >= NEAR_MISS
    )
