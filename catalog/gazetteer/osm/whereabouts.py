"""Which settlement, region and country something on the map lies in."""

from collections.abc import Iterator, Sequence
from math import cos, floor, radians
from typing import Any, NamedTuple, Protocol

import numpy as np

from catalog.gazetteer.entry import Entry
from catalog.gazetteer.osm.kinds import in_texts, settlement
from catalog.gazetteer.osm.limits import Limits, Points
from catalog.gazetteer.osm.pieces import Boundary, Settlement
from catalog.gazetteer.osm.reach import METRES_A_DEGREE, Reach
from catalog.gazetteer.sizes import town_radius_m
from catalog.model.place import Place
from catalog.model.sphere import distance_m

MUNICIPALITY = 8
"""From which `admin_level` on a boundary may be that of one settlement."""
SAME_M = 2_000.0
"""So far two sources may put even a hamlet apart; larger places by twice their usual radius."""
LOOK_M = (10_000.0, 60_000.0)
"""How far to look for a town of the gazetteer: at first, and at last."""
_CELLS, _BLOCKS = 50, 4
"""So many a degree: what the gazetteer says of a spot holds for a cell of 2 km; it is asked for blocks of 28 km."""


class Known(Protocol):
    """What is known of towns before the map is read: the gazetteer."""

    def lookup(self, name: str) -> list[Entry]:
        """Return all places that bear a name."""

    def towns_in(self, west: float, south: float, east: float, north: float, limit: int) -> list[Place]:
        """Return the towns in a box."""


class Town(NamedTuple):
    """A settlement: as the map has it, as the gazetteer has it, or both."""

    name: str
    country: str | None
    admin1: str | None
    settlement: Settlement | None = None
    place: Place | None = None


class Where(NamedTuple):
    """What a point lies in."""

    town: int
    """Number in `Whereabouts.towns`; -1: in none."""
    country: str | None
    admin1: str | None


class Near(NamedTuple):
    """What the gazetteer knows of a spot: the town it lies in; country and region of the nearest town."""

    inside: Place | None
    country: str | None
    admin1: str | None


class Whereabouts:
    """Settlements and boundaries of a map, asked for many points at a time."""

    def __init__(self, settlements: Sequence[Settlement], boundaries: Sequence[Boundary], known: Known) -> None:
        self._known = known
        self._cells: dict[tuple[int, int], Near] = {}
        self._blocks: dict[tuple[int, int], list[Place]] = {}
        self._limits = Limits(boundaries)
        people = list(settlements)
        self._owners = self._owned(people)
        for number, boundary in enumerate(self._limits.all):
            if boundary.place and number not in self._owners:
                self._owners[number] = len(people)
                people.append(_as_settlement(boundary, self._limits.polygons[number]))
        inside = self._limits.around(_spots(people))
        self.towns = [self._town(s, inside[n]) for n, s in enumerate(people)]
        """All settlements of the map, and those of the gazetteer that something on the map lies in."""
        self._numbers = {str(town.place.ids): n for n, town in enumerate(self.towns) if town.place}
        owners = set(self._owners.values())
        self._reach = Reach({n: (s.lat, s.lon, radius_of(s)) for n, s in enumerate(people) if n not in owners})

    @property
    def mapped(self) -> list[Town]:
        """The settlements of the map."""
        return [town for town in self.towns if town.settlement]

    def districts(self) -> Iterator[tuple[Boundary, Any, tuple[str | None, str | None]]]:
        """Yield the boundaries that are not just the limits of one settlement: with polygon, country, region."""
        import shapely

        spots = shapely.point_on_surface(self._limits.polygons)
        around = self._limits.around(np.column_stack([shapely.get_x(spots), shapely.get_y(spots)]).reshape(-1, 2))
        for number, boundary in enumerate(self._limits.all):
            if number not in self._owners:
                near = self._around(spots[number].x, spots[number].y)
                country, admin1 = self._limits.codes(around[number])
                yield boundary, self._limits.polygons[number], (country or near.country, admin1 or near.admin1)

    def of(self, points: Points) -> list[Where]:
        """Say for each point what it lies in: by boundaries, else by the reach of towns, else by the gazetteer."""
        inside, reached = self._limits.around(points), self._reach.nearest(points)
        return [self._where(point, inside[n], reached[n]) for n, point in enumerate(points.tolist())]

    def _where(self, point: list[float], limits: list[int], reached: int | None) -> Where:
        town = next((self._owners[b] for b in limits if b in self._owners), reached)
        if town is not None:
            return Where(town, self.towns[town].country, self.towns[town].admin1)
        country, admin1 = self._limits.codes(limits)
        near = self._around(*point)
        number = self._number(near.inside) if near.inside else -1
        return Where(number, country or near.country, admin1 or near.admin1)

    def _owned(self, people: Sequence[Settlement]) -> dict[int, int]:
        """Return which boundary is the own one of which settlement: around it and of its name."""
        owners: dict[int, int] = {}
        for number, limits in enumerate(self._limits.around(_spots(people))):
            own = (b for b in limits if self._is_own(self._limits.all[b], people[number]))
            if (b := next(own, None)) is not None:
                owners.setdefault(b, number)
        return owners

    @staticmethod
    def _is_own(limit: Boundary, s: Settlement) -> bool:
        """Say whether a boundary is a settlement's own one; "Stadt Weir" is that of Weir, a district of it is not."""
        named = limit.key == s.key or limit.key.endswith(" " + s.key)
        return named and (bool(limit.place) or limit.level >= MUNICIPALITY)

    def _town(self, s: Settlement, limits: Sequence[int]) -> Town:
        if place := self._same(s):
            return Town(s.names.main, place.country, place.admin1, s, place)
        country, admin1 = self._limits.codes(limits)
        if not (country and admin1):
            near = self._around(s.lon, s.lat)
            country, admin1 = country or near.country, admin1 or near.admin1
        return Town(s.names.main, country, admin1, s)

    def _same(self, s: Settlement) -> Place | None:
        """Return the town of the gazetteer that a settlement of the map is: of the same name, in the same spot."""
        entries = (e for name in s.names.primary for e in self._known.lookup(name) if e.place.kind == "town")
        reach = max(SAME_M, 2 * s.radius_m)
        near = [(away, e.place) for e in entries if (away := _away(e.place, s.lat, s.lon)) <= reach]
        return min(near, key=lambda found: found[0])[1] if near else None

    def _around(self, lon: float, lat: float) -> Near:
        cell = (round(lon * _CELLS), round(lat * _CELLS))
        if cell not in self._cells:
            self._cells[cell] = _nearest(self._towns_near(floor(lon * _BLOCKS), floor(lat * _BLOCKS)), lat, lon)
        return self._cells[cell]

    def _towns_near(self, column: int, row: int) -> list[Place]:
        """Return the towns in and around a block of the earth: a few look-ups for a whole country."""
        if (column, row) not in self._blocks:
            self._blocks[column, row] = next(filter(None, (self._look(column, row, reach) for reach in LOOK_M)), [])
        return self._blocks[column, row]

    def _look(self, column: int, row: int, reach: float) -> list[Place]:
        west, south, up = column / _BLOCKS, row / _BLOCKS, reach / METRES_A_DEGREE
        out = up / max(0.01, cos(radians(south)))
        east, north = west + 1 / _BLOCKS + out, south + 1 / _BLOCKS + up
        return self._known.towns_in(
            max(-180.0, west - out), max(-90.0, south - up), min(180.0, east), min(90.0, north), 500
        )

    def _number(self, place: Place) -> int:
        number = self._numbers.setdefault(str(place.ids), len(self.towns))
        if number == len(self.towns):
            self.towns.append(Town(place.name, place.country, place.admin1, place=place))
        return number


def _spots(people: Sequence[Settlement]) -> Points:
    return np.array([(s.lon, s.lat) for s in people], dtype=float).reshape(-1, 2)


def radius_of(s: Settlement) -> float:
    """Return the radius of a settlement in metres: by its people where the map counts them, else what is usual."""
    return town_radius_m(s.population) if s.population else s.radius_m


def _as_settlement(limit: Boundary, polygon: object) -> Settlement:
    """Return the settlement that the map has as an area only."""
    import shapely

    spot = shapely.point_on_surface(polygon)
    radius, reading = settlement(limit.place) or (0.0, "never")
    texts = in_texts(reading, limit.names.main, {"population": str(limit.population)})
    return Settlement(limit.osm, limit.key, limit.names, spot.y, spot.x, radius, limit.population, texts)


def _nearest(towns: Sequence[Place], lat: float, lon: float) -> Near:
    if not towns:
        return Near(None, None, None)
    nearest = min(towns, key=lambda town: _away(town, lat, lon))
    inside = nearest if _away(nearest, lat, lon) <= nearest.footprint.uncertainty_m else None
    return Near(inside, nearest.country, nearest.admin1)


def _away(place: Place, lat: float, lon: float) -> float:
    return distance_m((place.footprint.lat, place.footprint.lon), (lat, lon))
