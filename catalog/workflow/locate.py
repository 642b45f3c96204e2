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
CITY, KNOWN_BETTER = 100_000, 10
"""A city is meant rather than a village that has just this spelling, if so many times as many people live in it."""
NEAR_MISS = 0.85
"""Below this likeness (0..1) a spelling is no near miss."""


def locate(text: str, near: str | None, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Return what some place words may mean, best first; empty where nothing is known by them.

    `near` is a country, region or town that the place is in or close to. Other spellings of a name, and names that
    only resemble it, are looked for inside that country alone, and carry the reason `spelling` or `fuzzy`.
    """
    context = _context(near, gazetteer)
    entries = gazetteer.lookup(text)
    spelt = _spelt(text, entries, context, gazetteer)
    if entries or spelt:
        ranked = rank_names([*entries, *spelt], context)
        return _marked(ranked, spelt)
    found = _parsed(text, near, gazetteer)
    return found or _fuzzy(text, context, gazetteer)


def _spelt(text: str, entries: Sequence[Entry], context: Place | None, gazetteer: Gazetteer) -> list[Entry]:
    """Return what the text may be another spelling of: anything where the context knows no such name, else cities
    that are much better known than what bears it.
    """
    country = context.country if context else None
    own = [e.place for e in entries if e.place.country == country]
    found = gazetteer.spelt_alike(text, country, whole=bool(own))
    if own:
        least = max(CITY, KNOWN_BETTER * max(p.population for p in own))
        found = [e for e in found if e.place.population >= least and e.place.kind == "town"]
    known = {str(p.ids) for p in own}
    return [e for e in found if str(e.place.ids) not in known]


def _marked(ranked: Sequence[Candidate], spelt: Sequence[Entry]) -> tuple[Candidate, ...]:
    by_spelling = {str(e.place.ids) for e in spelt}
    return tuple(
        c.model_copy(update={"reasons": {**c.reasons, "spelling": 1.0}}) if str(c.place.ids) in by_spelling else c
        for c in ranked
    )


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
