"""The area that a project is interested in: of several places of a name, those in it are likelier to be meant."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from catalog.errors import UsageError
from catalog.gazetteer import Gazetteer
from catalog.geoparse.keep import inside
from catalog.geoparse.known import Bearer

_CODE = re.compile(r"(?P<country>[A-Z]{2})(?:[-.][A-Z0-9]{1,8})?\Z")

Ring = list[tuple[float, float]]
"""Corners (longitude, latitude; degrees, WGS84)."""


class Interest:
    """A country, a first-level region, or the polygons of a GeoJSON file."""

    def __init__(self, said: str, country: str | None, admin1: str | None, polygons: Sequence[Sequence[Ring]]) -> None:
        self.said = said
        """As the user gave it."""
        self._country, self._admin1, self._polygons = country, admin1, polygons

    def __call__(self, bearer: Bearer) -> bool:
        """Say whether a place lies in the area."""
        if self._polygons:
            return any(_holds(polygon, bearer.lon, bearer.lat) for polygon in self._polygons)
        return inside(bearer.country, bearer.admin1, self._country, self._admin1)


def area_of_interest(said: str, gazetteer: Gazetteer) -> Interest:
    """Read what a user is interested in: `UA`, `UA-14` (ISO 3166-2), `UA.05` (GeoNames), or a GeoJSON file.

    Raises UsageError where no such country or region is known, or the file holds no polygon.
    """
    code = said.strip().upper()
    if _CODE.match(code):
        place = gazetteer.region(code) if len(code) > 2 else gazetteer.country(code)
        if place is not None:
            return Interest(said, place.country, place.admin1, ())
    if not Path(said).is_file():
        raise UsageError(f"--region {said}: no country or region of that code (UA, UA-14, UA.05) and no such file")
    try:
        polygons = list(_polygons(json.loads(Path(said).read_text(encoding="utf-8"))))
    except (OSError, ValueError, TypeError, KeyError, IndexError) as error:
        raise UsageError(f"--region {said}: not GeoJSON that can be read ({error}); give a file of polygons") from error
    if not polygons:
        raise UsageError(f"--region {said}: there is no polygon in it")
    return Interest(said, None, None, polygons)


def _polygons(found: dict[str, Any]) -> Iterator[list[Ring]]:
    kind = found["type"]
    if kind == "FeatureCollection":
        for feature in found["features"]:
            yield from _polygons(feature)
    elif kind == "Feature":
        yield from _polygons(found["geometry"] or {"type": "none"})
    elif kind == "GeometryCollection":
        for geometry in found["geometries"]:
            yield from _polygons(geometry)
    elif kind in ("Polygon", "MultiPolygon"):
        for polygon in [found["coordinates"]] if kind == "Polygon" else found["coordinates"]:
            yield [[(float(corner[0]), float(corner[1])) for corner in ring] for ring in polygon]


def _holds(polygon: Sequence[Ring], lon: float, lat: float) -> bool:
    """Say whether a point lies in the outer ring and in none of the holes (even-odd rule over all rings)."""
    return sum(_crossings(ring, lon, lat) for ring in polygon) % 2 == 1


def _crossings(ring: Ring, lon: float, lat: float) -> int:
    count, (before_lon, before_lat) = 0, ring[-1]
    for corner_lon, corner_lat in ring:
        if (corner_lat > lat) != (before_lat > lat):
            at = corner_lon + (lat - corner_lat) / (before_lat - corner_lat) * (before_lon - corner_lon)
            count += lon < at
        before_lon, before_lat = corner_lon, corner_lat
    return count
