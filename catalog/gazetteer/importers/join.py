"""The codifier's settlements joined with places of known position. A wrong join is worse than none.

By name and region where both are the only ones of that name in it; where several share the name, by the neighbours
in the same hromada. What is joined must lie among the others of its hromada.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from statistics import median

from catalog.gazetteer.importers.codifier_file import Unit
from catalog.gazetteer.sizes import Circle, Point, metres
from catalog.model import Place

NEIGHBOURS_M = 15_000
"""How far from a place of the same hromada one is that shares its name with others."""
STRAY_M = 35_000
"""Further than this from the middle of its hromada a place is another one."""
CLEARER = 2.0
"""So many times as far must the next hromada be that has the name too."""
SETTLEMENT_M = 3_000
"""Radius of the land around each settlement of a hromada."""
SMALLEST_M = 8_000

Joined = dict[str, Place]
"""Places by the code of the settlement."""
Bearers = Callable[[Unit], Sequence[Place]]
"""Known towns in the region of a settlement that bear its name."""


def joined(settlements: Iterable[Unit], bearers: Bearers) -> Joined:
    """Return the place of each settlement for which there is no doubt."""
    alike: dict[tuple[str, str], list[Unit]] = defaultdict(list)
    for unit in settlements:
        alike[unit.admin1, unit.name.casefold()].append(unit)
    places = {key: bearers(units[0]) for key, units in alike.items()}
    sure = {
        units[0].code: (units[0], places[key][0]) for key, units in alike.items() if len(units) == len(places[key]) == 1
    }
    found = _without_strays(sure.values())
    around = _by_hromada(found.values())
    for key, units in alike.items():
        if len(units) > 1:
            found |= _told_apart(units, places[key], around)
    return _once({code: place for code, (_, place) in found.items()})


def by_hromada(settlements: Iterable[Unit], places: Joined) -> dict[str, list[Point]]:
    """Return where the joined settlements of each hromada lie, and those of each raion, by code."""
    points: dict[str, list[Point]] = defaultdict(list)
    for unit in settlements:
        if place := places.get(unit.code):
            for code in filter(None, (unit.hromada, unit.raion)):
                points[code].append(_spot(place))
    return points


def _once(places: Joined) -> Joined:
    """Leave out places that several settlements were joined with, by different names."""
    often = Counter(str(place.ids) for place in places.values())
    return {code: place for code, place in places.items() if often[str(place.ids)] == 1}


def _without_strays(pairs: Iterable[tuple[Unit, Place]]) -> dict[str, tuple[Unit, Place]]:
    pairs = list(pairs)
    around = _by_hromada(pairs)
    return {
        unit.code: (unit, place)
        for unit, place in pairs
        if unit.hromada is None or metres(_middle(around[unit.hromada]), [_spot(place)])[0] <= STRAY_M
    }


def _told_apart(
    units: Sequence[Unit], places: Sequence[Place], around: dict[str, list[Point]]
) -> dict[str, tuple[Unit, Place]]:
    """Give each place to the settlement whose hromada it lies in, where no other of the name comes near."""
    given: dict[str, list[tuple[Unit, Place]]] = defaultdict(list)
    for place in places:
        ranked = sorted((_gap(place, around.get(unit.hromada or "", [])), n) for n, unit in enumerate(units))
        nearest, next_ = ranked[0], ranked[1]
        if nearest[0] <= NEIGHBOURS_M and next_[0] >= CLEARER * nearest[0]:
            unit = units[nearest[1]]
            given[unit.code].append((unit, place))
    return {code: pairs[0] for code, pairs in given.items() if len(pairs) == 1}


def _gap(place: Place, others: Sequence[Point]) -> float:
    return min(metres(_spot(place), others), default=float("inf"))


def _by_hromada(pairs: Iterable[tuple[Unit, Place]]) -> dict[str, list[Point]]:
    points: dict[str, list[Point]] = defaultdict(list)
    for unit, place in pairs:
        if unit.hromada:
            points[unit.hromada].append(_spot(place))
    return points


def _middle(points: Sequence[Point]) -> Point:
    return median(lat for lat, _ in points), median(lon for _, lon in points)


def _spot(place: Place) -> Point:
    return place.footprint.lat, place.footprint.lon


def holding(points: Sequence[Point], settlements: int) -> Circle:
    """Return a circle that holds a hromada or a raion of which some settlements are known.

    Its middle is theirs; its radius grows with the number of all its settlements. Measured by leaving out one known
    settlement at a time: 96 in 100 of them lie inside, the median radius of a hromada is 20 km.
    """
    centre = _middle(points)
    usual = SETTLEMENT_M * settlements**0.5
    return Circle(*centre, max(SMALLEST_M, 1.5 * usual, max(metres(centre, points)) + usual / 2))
