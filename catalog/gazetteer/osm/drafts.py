"""From what was read of a map to drafts: settlements first, then everything else in the order of names."""

from collections.abc import Iterator
from typing import Any

from catalog.gazetteer.draft import Draft, House, former_keys, keys_of
from catalog.gazetteer.files import Progress, quiet
from catalog.gazetteer.osm.names import Names
from catalog.gazetteer.osm.pieces import Settlement
from catalog.gazetteer.osm.plane import Plane
from catalog.gazetteer.osm.stage import Stage
from catalog.gazetteer.osm.things import Thing, things
from catalog.gazetteer.osm.whereabouts import Known, Town, Whereabouts
from catalog.gazetteer.sizes import Circle, town_radius_m
from catalog.gazetteer.source import Skipped, Step
from catalog.gazetteer.union import SAME_SPOT_M
from catalog.model.dates import UNDATED
from catalog.model.place import PlaceKind
from catalog.model.sphere import distance_m

PROVIDER = "osm"
USUAL = "usual size of such a place"
REGION = 4
"""Boundaries up to this `admin_level` are countries and regions: the gazetteer has those, with all their names."""


def steps(stage: Stage, known: Known, start: int = 0, progress: Progress = quiet) -> Iterator[Step]:
    """Yield the places of a map from number `start` on.

    0 are the settlements and districts. All else is counted in the order of names, and put together a batch at a time:
    the number of a thing is that of the first piece of its batch.
    """
    whereabouts = Whereabouts(stage.settlements(), stage.boundaries(), known)
    if start == 0:
        yield from ((0, Skipped(reason)) for reason, count in stage.skipped.items() for _ in range(count))
        yield from ((0, step) for step in _wide(whereabouts, stage))
    number = 1
    for batch in stage.by_name():
        if number >= start:
            progress(number, stage.pieces, "joining streets")
            found, lost = things(batch, whereabouts, stage.houses(batch[0].key, batch[-1].key))
            yield from ((number, _thing(thing, whereabouts)) for thing in found)
            yield from ((number, Skipped("house number far from its street")) for _ in range(lost))
        number += len(batch)


def _wide(whereabouts: Whereabouts, stage: Stage) -> Iterator[Draft | Skipped]:
    """Yield settlements, and the boundaries that are not just the limits of one."""
    for town in whereabouts.mapped:
        if town.settlement:
            yield _settlement(town, town.settlement, stage)
    for boundary, polygon, (country, admin1) in whereabouts.districts():
        if boundary.level <= REGION:
            yield Skipped("country or region, known already")
        else:
            circle = _around(polygon)
            yield _draft(boundary.osm, boundary.names, "district", country, admin1, circle, shape=boundary.wkb)


def _settlement(town: Town, s: Settlement, stage: Stage) -> Draft:
    """Return the draft of a settlement. How many live there the map seldom says, so the gazetteer is asked as well."""
    people = s.population or (town.place.population if town.place else 0)
    circle = Circle(s.lat, s.lon, town_radius_m(people) if people else s.radius_m)
    in_texts = s.in_texts and not _doubled(town, circle)
    draft = _draft(s.osm, s.names, "town", town.country, town.admin1, circle, in_texts)
    houses = (House(*house) for house in stage.houses_without_streets(s.key))
    near = (h for h in houses if distance_m((h.lat, h.lon), (s.lat, s.lon)) <= circle.radius_m)
    return draft._replace(population=people, rule=None if people else USUAL, houses=tuple(near))


def _doubled(town: Town, circle: Circle) -> bool:
    """Say whether the gazetteer has a town so far off that texts would find two: they keep to that of the gazetteer."""
    if town.place is None:
        return False
    spot = town.place.footprint
    reach = max(SAME_SPOT_M, min(circle.radius_m, spot.uncertainty_m))
    return distance_m((spot.lat, spot.lon), circle[:2]) > reach


def _thing(thing: Thing, whereabouts: Whereabouts) -> Draft:
    where, circle = thing.where, thing.circle
    draft = _draft(thing.osm, thing.names, thing.kind, where.country, where.admin1, circle, thing.in_texts, thing.shape)
    if thing.kind != "street":
        return draft
    town = f" in {whereabouts.towns[where.town].name}" if where.town >= 0 else ""
    return draft._replace(
        keys=dict.fromkeys(thing.names.others, False) | dict.fromkeys(thing.names.primary, True),
        former={old.name: old.until or UNDATED for old in thing.names.former},
        rule=f"course of the street{town}",
        houses=thing.houses,
    )


def _draft(
    osm: str,
    names: Names,
    kind: PlaceKind,
    country: str | None,
    admin1: str | None,
    circle: Circle,
    in_texts: bool = False,
    shape: bytes | None = None,
) -> Draft:
    return Draft(
        provider=PROVIDER,
        outside=osm,
        name=names.main,
        kind=kind,
        country=country,
        admin1=admin1,
        iso=None,
        population=0,
        circle=circle,
        keys=keys_of(names.primary, names.others),
        former=former_keys({old.name: old.until or UNDATED for old in names.former}),
        rule="outline on the map" if shape else USUAL,
        shape=shape,
        quiet=not in_texts,
    )


def _around(polygon: Any) -> Circle:
    """Return the circle around an area: its middle, and the radius that holds it."""
    import numpy as np

    plane = Plane(np.array([polygon]), np.zeros(1, dtype=np.int64))
    (circle,) = plane.circles()
    return circle
