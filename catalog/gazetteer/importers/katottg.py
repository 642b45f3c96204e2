"""The settlements of Ukraine by its official codifier, which knows names and what holds them, but no coordinates."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from catalog.gazetteer.cache import CODIFIER
from catalog.gazetteer.draft import Draft, keys_of
from catalog.gazetteer.gazetteer import Gazetteer
from catalog.gazetteer.importers.codifier_file import SETTLEMENTS, Unit, codifier_path, units
from catalog.gazetteer.importers.join import by_hromada, holding, joined
from catalog.gazetteer.importers.opened import Opened
from catalog.gazetteer.importers.romanise import romanised
from catalog.gazetteer.sizes import Circle, Point
from catalog.gazetteer.source import Skipped, Source, Step
from catalog.model import Place

ATTRIBUTION = ("Settlements of Ukraine: KATOTTG, Ministry for Development of Communities and Territories of Ukraine",)


def open_codifier(known: Gazetteer) -> Opened:
    """Open the codifier, to be joined with what the gazetteer knows. Raises UsageError where the package is missing.

    What is joined depends on the other volumes, and so does the digest: with more of them it is imported anew.
    """
    path = codifier_path()
    versions = sorted(volume.version for volume in known.volumes if volume.name != CODIFIER)
    source = Source(
        name=CODIFIER,
        kind=CODIFIER,
        file=CODIFIER,
        sha256=hashlib.sha256(path.read_bytes() + "\n".join(versions).encode()).hexdigest(),
        licence="official document of Ukraine; the package MIT",
        attribution=ATTRIBUTION,
    )
    return Opened(source, partial(_steps, path, known))


def _steps(path: Path, known: Gazetteer, start: int) -> Iterator[Step]:
    lines = list(units(path))
    settlements = [unit for unit in lines if unit.category in SETTLEMENTS]
    places = joined(settlements, partial(bearers, known))
    within = Within(lines, settlements, places)
    for number, unit in islice(enumerate(lines), start, None):
        if unit.category in SETTLEMENTS:
            yield number, within.step(unit)
        else:
            yield number, Skipped("oblasts, raions, hromadas and districts of cities, which are no settlements")


def bearers(known: Gazetteer, unit: Unit) -> Sequence[Place]:
    """Return the known towns in a settlement's region that bear its name today, in Cyrillic or romanised."""
    entries = (e for name in (unit.name, romanised(unit.name)) for e in known.lookup(name))
    towns = [e.place for e in entries if e.place.kind == "town" and e.until is None]
    return list({str(p.ids): p for p in towns if p.admin1 == unit.admin1 and p.provider != CODIFIER}.values())


class Within:
    """Where each settlement lies: joined with a known place, else within its hromada, else within its raion."""

    def __init__(self, lines: Sequence[Unit], settlements: Sequence[Unit], places: Mapping[str, Place]) -> None:
        self._names = {unit.code: unit.name for unit in lines}
        self._places = places
        self._points: Mapping[str, list[Point]] = by_hromada(settlements, dict(places))
        self._count = Counter(code for unit in settlements for code in (unit.hromada, unit.raion) if code)

    def step(self, unit: Unit) -> Draft | Skipped:
        """Return what becomes of a settlement."""
        if place := self._places.get(unit.code):
            spot = place.footprint
            return _draft(unit, Circle(spot.lat, spot.lon, spot.uncertainty_m), f"joined by name: {spot.rule}")
        for code, what in ((unit.hromada, "hromada"), (unit.raion, "raion")):
            if code and code in self._points:
                circle = holding(self._points[code], self._count[code])
                return _draft(unit, circle, f"within the {what} of {romanised(self._names[code])}")
        return Skipped("in a raion of which nothing is known")


def _draft(unit: Unit, circle: Circle, rule: str) -> Draft:
    latin = romanised(unit.name)
    keys = keys_of([unit.name, latin])
    return Draft(CODIFIER, unit.code, latin, "town", "UA", unit.admin1, None, 0, circle, keys, rule=rule)
