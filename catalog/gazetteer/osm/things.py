"""Put together what the map holds in pieces: the ways of a street, the two sides of a station, a river's reaches."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from catalog.gazetteer.draft import House
from catalog.gazetteer.osm.names import Names, joined
from catalog.gazetteer.osm.pieces import Piece
from catalog.gazetteer.osm.plane import Plane
from catalog.gazetteer.osm.reach import METRES_A_DEGREE
from catalog.gazetteer.osm.whereabouts import Where, Whereabouts
from catalog.gazetteer.sizes import Circle
from catalog.model.place import PlaceKind

GAP_M, RIVER_GAP_M = 300.0, 3_000.0
"""Pieces of one name that lie no farther apart are one thing; a river may flow through lakes and under towns."""
HOUSE_M = 1_000.0
"""No house stands farther than this from the street that it is numbered in."""
LEAST_M = 10.0

Address = tuple[str, str, float, float]
"""Key of the street, house number, latitude, longitude (degrees)."""


class Thing(NamedTuple):
    """One street, water, facility or part of a town. Degrees, metres."""

    osm: str
    """The id of its first piece, `way/12`."""
    kind: PlaceKind
    names: Names
    where: Where
    circle: Circle
    shape: bytes | None
    """WKB, where the map has more than a point."""
    in_texts: bool
    houses: tuple[House, ...]


def things(pieces: Sequence[Piece], whereabouts: Whereabouts, addresses: Sequence[Address]) -> tuple[list[Thing], int]:
    """Return what some pieces are together, and how many houses found no street of their name within a kilometre.

    Pieces of the same name and kind are one where they touch or nearly do; of streets only within one settlement.
    """
    import shapely

    shapes = _valid(shapely.from_wkb([piece.wkb for piece in pieces]))
    where = whereabouts.of(_middles(shapes))
    gaps = np.array([RIVER_GAP_M if piece.word == "waterway" else GAP_M for piece in pieces])
    bundles = _bundles(shapes, _groups(pieces, where), gaps)
    wholes = np.array([_whole(pieces[b[0]].kind, [shapes[n] for n in b]) for b in bundles], dtype=object)
    plane = Plane(wholes, np.arange(len(wholes)))
    circles = plane.circles()
    houses, lost = _at_streets(addresses, [pieces[bundle[0]] for bundle in bundles], wholes, plane)
    found = [
        _thing([pieces[n] for n in bundle], where[bundle[0]], wholes[i], circles[i], houses[i])
        for i, bundle in enumerate(bundles)
    ]
    return found, lost


def _thing(pieces: list[Piece], where: Where, shape: Any, circle: Circle, houses: list[House]) -> Thing:
    import shapely

    first = pieces[0]
    point = shape.geom_type == "Point"
    least = max(piece.radius_m for piece in pieces) if point else LEAST_M
    return Thing(
        osm=first.osm,
        kind=first.kind,
        names=joined([piece.names for piece in pieces]),
        where=where,
        circle=circle._replace(radius_m=max(circle.radius_m, least)),
        shape=None if point else shapely.to_wkb(shape, byte_order=1),
        in_texts=any(piece.in_texts for piece in pieces),
        houses=tuple(houses),
    )


def _middles(shapes: NDArray[Any]) -> NDArray[np.float64]:
    """Return a point on each geometry: half-way along a line, within an area."""
    import shapely

    lines = shapely.get_dimensions(shapes) == 1
    points = shapely.point_on_surface(shapes)
    points[lines] = shapely.line_interpolate_point(shapes[lines], 0.5, normalized=True)
    return np.column_stack([shapely.get_x(points), shapely.get_y(points)])


def _groups(pieces: Sequence[Piece], where: Sequence[Where]) -> NDArray[np.int64]:
    """Number the pieces that may be one thing: the same name and kind; of streets the same settlement too."""
    numbers: dict[tuple[str, str, int], int] = {}
    keys = ((p.key, p.kind, w.town if p.kind == "street" else -1) for p, w in zip(pieces, where, strict=True))
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.int64)


def _bundles(shapes: NDArray[Any], groups: NDArray[np.int64], gaps: NDArray[np.float64]) -> list[list[int]]:
    """Return the numbers of the geometries that belong together, each bundle in their order."""
    import shapely

    flat = Plane(shapes, groups).flat
    one, other = shapely.STRtree(flat).query(flat, predicate="dwithin", distance=gaps)
    near = (one < other) & (groups[one] == groups[other])
    leader = list(range(len(flat)))
    for a, b in zip(one[near].tolist(), other[near].tolist(), strict=True):
        low, high = sorted((_leader(leader, a), _leader(leader, b)))
        leader[high] = low
    bundles: dict[int, list[int]] = defaultdict(list)
    for n in range(len(flat)):
        bundles[_leader(leader, n)].append(n)
    return list(bundles.values())


def _leader(leader: list[int], n: int) -> int:
    while leader[n] != n:
        leader[n] = n = leader[leader[n]]
    return n


def _valid(shapes: NDArray[Any]) -> NDArray[Any]:
    """Mend areas whose outline crosses itself; of one without any width the outline stays."""
    import shapely

    broken = ~shapely.is_valid(shapes) & (shapely.get_dimensions(shapes) == 2)
    mended = shapely.make_valid(shapes[broken], method="structure", keep_collapsed=False)
    shapes[broken] = np.where(shapely.is_empty(mended), shapely.boundary(shapes[broken]), mended)
    return shapes


def _whole(kind: str, shapes: list[Any]) -> Any:
    """Return one geometry: of a street or river its lines, merged where ends meet; of others the area; else a point."""
    import shapely

    for dimension in (1, 2, 0) if kind in ("street", "water") else (2, 1, 0):
        same = [shape for shape in shapes if shapely.get_dimensions(shape) == dimension]
        if len(same) == 1:
            return same[0]
        if same:
            return _JOIN[dimension](same)
    return shapes[0]


def _points(points: list[Any]) -> Any:
    import shapely

    return shapely.multipoints(points).centroid


def _lines(lines: list[Any]) -> Any:
    import shapely

    return shapely.line_merge(shapely.multilinestrings(lines))


def _areas(areas: list[Any]) -> Any:
    import shapely

    return shapely.union_all(areas)


_JOIN = (_points, _lines, _areas)


def _at_streets(
    addresses: Sequence[Address], firsts: Sequence[Piece], shapes: NDArray[Any], plane: Plane
) -> tuple[list[list[House]], int]:
    """Return the houses of each street, the nearest of its name; and how many houses have none near."""
    import shapely

    houses: list[list[House]] = [[] for _ in firsts]
    streets = np.array([n for n, piece in enumerate(firsts) if piece.kind == "street"], dtype=np.int64)
    if not addresses or not len(streets):
        return houses, len(addresses)
    points = shapely.points([(lon, lat) for *_, lat, lon in addresses])
    near, at = shapely.STRtree(shapes[streets]).query(_boxes(addresses))
    namesakes = [addresses[a][0] == firsts[n].key for a, n in zip(near.tolist(), streets[at].tolist(), strict=True)]
    pairs = np.vstack([near, streets[at]])[:, namesakes]
    away = shapely.distance(plane.lay(points[pairs[0]], pairs[1]), plane.flat[pairs[1]])
    nearest = _least(zip(pairs.T.tolist(), away.tolist(), strict=True))
    for a, n in nearest.items():
        _, number, lat, lon = addresses[a]
        houses[n].append(House(number, lat, lon))
    return houses, len(addresses) - len(nearest)


def _boxes(addresses: Sequence[Address]) -> NDArray[Any]:
    """Return a box around each house that is as far as its street may be."""
    import shapely

    lats, lons = np.array([(lat, lon) for *_, lat, lon in addresses]).T
    up = HOUSE_M / METRES_A_DEGREE
    out = up / np.maximum(0.01, np.cos(np.radians(lats)))
    boxes: NDArray[Any] = shapely.box(lons - out, lats - up, lons + out, lats + up)
    return boxes


def _least(distances: Iterable[tuple[list[int], float]]) -> dict[int, int]:
    """Return for each house the nearest street, where one is near."""
    best: dict[int, tuple[float, int]] = {}
    for (house, street), metres in distances:
        if metres <= HOUSE_M:
            best[house] = min(best.get(house, (metres, street)), (metres, street))
    return {house: street for house, (_, street) in best.items()}
