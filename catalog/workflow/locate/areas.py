"""Streets, addresses and corners in the area that the words give; that area itself where no street is known."""

from collections.abc import Sequence

from catalog.gazetteer import Gazetteer
from catalog.geocode.place_words import PlaceWords
from catalog.geocode.streets import Where, corner_candidates, street_candidates
from catalog.geocode.trail import Trail
from catalog.model import Candidate, Place
from catalog.workflow.locate.documents import read_as_text
from catalog.workflow.locate.names import by_likeness, by_name
from catalog.workflow.naming import lies_in

AREA_ONLY = "area only"
"""The reason of an answer that is no more than the area: nothing that was asked for is known in it."""
AREAS = 3
"""So many towns of one name are searched for a street, the likeliest first: the street may tell them apart."""


def areas(
    said: str, context: Place | None, near: str | None, gazetteer: Gazetteer, trail: Trail
) -> list[tuple[Where, Candidate]]:
    """Return what the words of an area may mean, the likeliest first: a town, or a part of one with its town."""
    found = by_name(said, context, gazetteer, trail)
    if found:
        return [(_where(c, c.place, said), c) for c in found[:AREAS]]
    if read := read_as_text(said, near, gazetteer, trail):
        trail.step(f"area '{said}': read as {read.mention.relation or read.mention.kind}; {read.why}")
        return [(_where(c, read.town or c.place, said), c) for c in read.candidates[:AREAS]]
    return [(_where(c, c.place, said), c) for c in by_likeness(said, context, gazetteer, trail)[:1]]


def by_street(
    words: PlaceWords, places: Sequence[tuple[Where, Candidate]], gazetteer: Gazetteer, trail: Trail
) -> tuple[Candidate, ...]:
    """Return the streets or corners asked for in the first area that has any, else the areas, marked `area only`."""
    for where, area in places:
        spot = area.place.footprint
        lies = lies_in(area.place, gazetteer)
        trail.step(f"looking in {area.place.name} ({lies}): {spot.rule}, radius {spot.uncertainty_m:,} m")
        if found := _in_area(words, where, gazetteer, trail):
            return found
    return tuple(c.model_copy(update={"reasons": {**c.reasons, AREA_ONLY: 1.0}}) for _, c in places)


def _in_area(words: PlaceWords, where: Where, gazetteer: Gazetteer, trail: Trail) -> tuple[Candidate, ...]:
    if words.kind == "intersection":
        return corner_candidates(words.names, where, gazetteer, trail)
    return street_candidates(words.names[0], words.number, where, gazetteer, trail)


def _where(area: Candidate, town: Place, said: str) -> Where:
    return Where(area.place.footprint, town.footprint, said)
