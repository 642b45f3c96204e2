"""Place words to candidates: the same detectors and the same ranker that read documents."""

import hashlib
from collections.abc import Sequence

from catalog.errors import NotFoundError
from catalog.gazetteer import Entry, Gazetteer
from catalog.geocode import place_relation, written
from catalog.geoparse import case_of, geoparse, rank_names, with_better_known
from catalog.model import Candidate, Document, Mention, Place, Resolution

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
TOWN, KNOWN_BETTER = 10_000, 10
"""A town is meant rather than a village that has just this spelling, if so many times as many people live in it."""
NEAR_MISS = 0.85
"""Below this likeness (0..1) a spelling is no near miss."""


def locate(text: str, near: str | None, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Return what some place words may mean, best first; empty where nothing is known by them.

    `near` is a country, region or town that the place is in or close to. Other spellings of a name, and names that
    only resemble it, are looked for inside that country alone, and carry the reason `spelling` or `fuzzy`; what is
    found by the nominative of a Cyrillic case carries `inflected`.
    """
    context = _context(near, gazetteer)
    entries, inflected = _named(text, gazetteer)
    spelt = _spelt(text, entries, context, gazetteer)
    if entries or spelt:
        ranked = rank_names([*entries, *spelt], context)
        return _marked(_marked(ranked, spelt, "spelling"), inflected, "inflected")
    found = _parsed(text, near, gazetteer)
    return found or _fuzzy(text, context, gazetteer)


def _named(text: str, gazetteer: Gazetteer) -> tuple[Sequence[Entry], Sequence[Entry]]:
    """Return all places of a name, and which of them bear it in the nominative only ("Бахмутом")."""
    exact = tuple(gazetteer.lookup(text))
    case = case_of(text, gazetteer)
    if not case:
        return exact, ()
    entries = with_better_known(exact, case) if exact else case.entries
    own = {str(e.place.ids) for e in exact}
    return entries, [e for e in entries if str(e.place.ids) not in own]


def _spelt(text: str, entries: Sequence[Entry], context: Place | None, gazetteer: Gazetteer) -> list[Entry]:
    """Return what the text may be another spelling of: anything where the context knows no such name, else towns
    that are much better known than what bears it.
    """
    country = context.country if context else None
    own = [e.place for e in entries if e.place.country == country]
    found = gazetteer.spelt_alike(text, country, whole=bool(own))
    if own:
        least = max(TOWN, KNOWN_BETTER * max(p.population for p in own))
        found = [e for e in found if e.place.population >= least and e.place.kind == "town"]
    known = {str(p.ids) for p in own}
    return [e for e in found if str(e.place.ids) not in known]


def _marked(ranked: Sequence[Candidate], found: Sequence[Entry], reason: str) -> tuple[Candidate, ...]:
    """Return candidates, those that were found in this way with the reason for it."""
    so_found = {str(e.place.ids) for e in found}
    return tuple(
        c.model_copy(update={"reasons": {**c.reasons, reason: 1.0}}) if str(c.place.ids) in so_found else c
        for c in ranked
    )


def _context(near: str | None, gazetteer: Gazetteer) -> Place | None:
    if not near:
        return None
    if entries := gazetteer.lookup(near):
        return max(entries, key=_weight).place
    if found := _parsed(near, None, gazetteer):
        return found[0].place
    raise NotFoundError(f"no place is known by '{near}'; give --near another spelling, or a country")


def _weight(entry: Entry) -> tuple[int, int]:
    return (2 if entry.place.kind == "country" else entry.primary), entry.place.population


def _parsed(text: str, near: str | None, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Read the words as a short document and take the most specific place in it."""
    said = f"{text}, {near}" if near and not list(written(text)) else text
    document = Document(sha256=hashlib.sha256(said.encode()).hexdigest(), name="query", text=said)
    found = geoparse(document, gazetteer)
    own = [r for r in found if r.mention.start < len(text) and (r.candidates or r.mention.relation)]
    if not own:
        return ()
    best = min(own, key=lambda r: (MOST_SPECIFIC.index(r.mention.kind), r.mention.start))
    return best.candidates or _around_each(best.mention, found)


def _around_each(mention: Mention, found: Sequence[Resolution]) -> tuple[Candidate, ...]:
    """Return "5 km south of X" around each X there is, where it leans on one name alone: X itself is no answer."""
    anchors = [r for r in found if (r.mention.start, r.mention.end) in mention.anchors]
    if mention.relation is None or len(anchors) != 1:
        return ()
    return tuple(c.model_copy(update={"place": _area(mention, c.place)}) for c in anchors[0].candidates)


def _area(mention: Mention, anchor: Place) -> Place:
    assert mention.relation, "only relative expressions lean on an anchor"
    return Place(
        ids={},
        name=mention.text,
        kind="area",
        country=anchor.country,
        admin1=anchor.admin1,
        footprint=place_relation(mention.relation, [anchor.footprint]),
        provider="geofootage",
    )


def _fuzzy(text: str, context: Place | None, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    country = context.country if context else None
    likely: Sequence[tuple[Entry, float]] = gazetteer.near_misses(text, country, 5)
    return tuple(
        Candidate(place=entry.place, score=likeness, reasons={"fuzzy": likeness})
        for entry, likeness in likely
        if likeness >= NEAR_MISS
    )
