"""From the places of an answer to candidates: the impossible are refused, what lies elsewhere comes last."""

from collections.abc import Callable, Iterable

from catalog.errors import ServiceError
from catalog.gazetteer import Gazetteer
from catalog.geocode.services.extent import DoubtfulError, axes_swapped, footprint_of
from catalog.geocode.services.query import PlaceQuery
from catalog.geocode.services.reading import Reading
from catalog.model import Candidate, Footprint, Place
from catalog.model.sphere import distance_m

FAR_M = 50_000
"""So many metres beyond the circle of the context, a place is no longer in or close to it."""
FAR = "far from context"
"""The reason that a candidate carries which lies far from where the query says."""
FIRST, STEP, ELSEWHERE = 0.9, 0.95, 0.1
"""Score of the first place, what each further one has of the one before, and what is left of it far away."""

Note = Callable[[str], None]
"""Told, in one line, what people should know about an answer."""


def candidates_of(
    readings: Iterable[Reading], query: PlaceQuery, provider: str, gazetteer: Gazetteer | None, note: Note
) -> list[Candidate]:
    """Return candidates in the order of the answer, those far from the context last.

    A place that cannot be is left out and told to `note`. Raises ServiceError where no place of an answer can be.
    """
    found, refused = [], []
    for rank, reading in enumerate(readings):
        try:
            footprint = _believed(reading, query, provider, gazetteer)
        except DoubtfulError as doubt:
            refused.append(f"{provider}: '{reading.name[:60]}' is refused: {doubt}")
            continue
        found.append(_candidate(reading, footprint, rank, query, provider))
    if refused and not found:
        raise ServiceError(f"{refused[0]}; nothing was kept: ask another service, or look by hand")
    for line in refused:
        note(line)
    return sorted(found, key=lambda c: FAR in c.reasons)[: query.limit]


def _believed(reading: Reading, query: PlaceQuery, provider: str, gazetteer: Gazetteer | None) -> Footprint:
    footprint = footprint_of(reading, gazetteer, provider)
    own = gazetteer.country(reading.country) if gazetteer and reading.country else None
    for holder in (own, query.near):
        if holder and axes_swapped((footprint.lat, footprint.lon), holder.footprint):
            raise DoubtfulError(f"its axes are swapped: it lies in {holder.name} the other way round")
    return footprint


def _candidate(reading: Reading, footprint: Footprint, rank: int, query: PlaceQuery, provider: str) -> Candidate:
    place = Place(
        ids=dict(reading.ids),
        name=reading.name or query.text[:200],
        kind=reading.kind,
        country=reading.country,
        population=reading.population,
        footprint=footprint,
        provider=provider,
    )
    far = query.near is not None and _far(place, query.near)
    reasons = {"rank": 1 / (rank + 1), **reading.reasons, **({FAR: 1.0} if far else {})}
    return Candidate(place=place, score=FIRST * STEP**rank * (ELSEWHERE if far else 1.0), reasons=reasons)


def _far(place: Place, context: Place) -> bool:
    """Say whether a place lies in another country than the one named, or beyond the circle and 50 km more."""
    if context.kind == "country" and context.country and place.country:
        return place.country != context.country
    here, there = place.footprint, context.footprint
    gap = distance_m((here.lat, here.lon), (there.lat, there.lon)) - here.uncertainty_m - there.uncertainty_m
    return gap > FAR_M
