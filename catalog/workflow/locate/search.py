"""The search behind `locate`: what the words were read as decides where is looked, and each step leaves a trail."""

from typing import NamedTuple

from catalog.gazetteer import Gazetteer
from catalog.geocode.place_words import PlaceWords, place_words
from catalog.geocode.streets import Where, is_sure, street_candidates
from catalog.geocode.trail import Trail
from catalog.model import Candidate, Place
from catalog.workflow.locate.areas import AREA_ONLY, areas, by_street
from catalog.workflow.locate.documents import Read, read_as_text
from catalog.workflow.locate.names import by_likeness, by_name, by_quiet_name, context_of
from catalog.workflow.locate.spots import by_coordinates, by_short_code

STREETS = ("intersection", "address", "street")


class Answer(NamedTuple):
    """What some place words may mean, and how that was found."""

    candidates: tuple[Candidate, ...]
    """Best first; empty where nothing is known by the words."""
    trail: Trail
    """The steps of the search; its notes must be told unasked."""
    attribution: tuple[str, ...] = ()
    """Whose data it is, where it is not the gazetteer's."""


def locate(text: str, near: str | None, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Return what some place words may mean, best first; empty where nothing is known by them. See `search`."""
    return search(text, near, gazetteer).candidates


def search(text: str, near: str | None, gazetteer: Gazetteer) -> Answer:
    """Return what some place words may mean, and how that was found.

    `near` is a country, region or town that the place is in or close to. Raises InputError for coordinates that may
    be read in two ways, NotFoundError where nothing is known by `near`.
    """
    trail = Trail()
    context = context_of(near, gazetteer)
    if context:
        trail.step(f"context: {context.name} ({context.kind}), radius {context.footprint.uncertainty_m:,} m")
    found = by_coordinates(text, context, trail) or by_short_code(text, context, gazetteer, trail)
    return Answer(found or _by_words(text, near, context, gazetteer, trail), trail)


def _by_words(
    text: str, near: str | None, context: Place | None, gazetteer: Gazetteer, trail: Trail
) -> tuple[Candidate, ...]:
    words = place_words(text)
    trail.step(_reading(words))
    if words.kind in STREETS and (found := _by_street(words, near, context, gazetteer, trail)):
        return found
    named = by_name(text, context, gazetteer, trail)
    return _with_streets(text, named, context, gazetteer, trail) or _by_reading(
        text, words, near, context, gazetteer, trail
    )


def _reading(words: PlaceWords) -> str:
    parts = [f"read as {words.kind}: {' and '.join(words.names)}"]
    parts += [f"house number {words.number}"] if words.number else []
    parts += [f"in '{words.area}'"] if words.area else []
    return ", ".join(parts)


def _by_street(
    words: PlaceWords, near: str | None, context: Place | None, gazetteer: Gazetteer, trail: Trail
) -> tuple[Candidate, ...]:
    said = words.area or near
    if not said:
        trail.note("a street needs a town: write it behind a comma, or give --near TOWN")
        return ()
    found = by_street(words, areas(said, context, near, gazetteer, trail), gazetteer, trail)
    return found if words.area else tuple(c for c in found if AREA_ONLY not in c.reasons)


def _with_streets(
    text: str, named: tuple[Candidate, ...], context: Place | None, gazetteer: Gazetteer, trail: Trail
) -> tuple[Candidate, ...]:
    """Return the bearers of a name and, near a town, the streets of that name: before places that are elsewhere."""
    if context is None or context.kind != "town":
        return named
    streets = street_candidates(
        text, None, Where(context.footprint, context.footprint, context.name), gazetteer, Trail()
    )
    if not is_sure(streets):
        return named or streets
    trail.step(f"street '{text}' in {context.name}: {streets[0].place.name}")
    later = [c.model_copy(update={"score": c.score / 2}) for c in named]
    return (*streets, *later)


def _by_reading(
    text: str, words: PlaceWords, near: str | None, context: Place | None, gazetteer: Gazetteer, trail: Trail
) -> tuple[Candidate, ...]:
    """Read the words as a text; where that finds only the area behind a name, look for the name in that area."""
    read = read_as_text(text, near, gazetteer, trail)
    if read and _answers(read, words):
        trail.step(f"read as a text: {read.mention.relation or read.mention.kind} '{read.mention.text}'; {read.why}")
        return read.candidates
    if words.area and (found := _in_named_area(text, words, near, context, gazetteer, trail)):
        return found
    return by_quiet_name(text, context, gazetteer, trail) or by_likeness(text, context, gazetteer, trail)


def _answers(read: Read, words: PlaceWords) -> bool:
    """Say whether what was read is what was asked for, and not only the area that it is said to be in."""
    if words.kind in STREETS:
        return read.mention.kind not in STREETS
    return not words.area or read.mention.start < len(words.names[0])


def _in_named_area(
    text: str, words: PlaceWords, near: str | None, context: Place | None, gazetteer: Gazetteer, trail: Trail
) -> tuple[Candidate, ...]:
    """Return what a name means in the area behind its comma: a place, else a street without a street word."""
    places = areas(words.area or "", context, near, gazetteer, trail)
    if not places:
        return ()
    name = text.partition(",")[0].strip()
    inside = by_quiet_name(name, places[0][1].place, gazetteer, trail)
    return inside or by_street(words, places, gazetteer, trail)
