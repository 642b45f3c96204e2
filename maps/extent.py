"""How far the items reach on the ground."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

from catalog.views import ItemRow, LocationView
from maps.basemap import Box

METRES_PER_DEGREE = 111_320.0


def boxes_of(rows: Sequence[ItemRow]) -> list[Box]:
    """Return the box of every placed location, in the order of the rows."""
    return [box_of(place) for row in rows for place in row.locations if place.lat is not None]


def box_of(place: LocationView) -> Box:
    """Return the box that holds a placed location's circle and shape."""
    assert place.lat is not None, "only placed locations have a box"
    assert place.lon is not None, "only placed locations have a box"
    high = (place.uncertainty_m or 0) / METRES_PER_DEGREE
    wide = high / max(0.05, math.cos(math.radians(place.lat)))
    points = list(_points((place.geometry or {}).get("coordinates", [])))
    lons = [place.lon - wide, place.lon + wide, *(x for x, _ in points)]
    lats = [place.lat - high, place.lat + high, *(y for _, y in points)]
    return Box(min(lons), min(lats), max(lons), max(lats))


def whole(boxes: Sequence[Box]) -> Box:
    """Return the box around all boxes; the inhabited world where there is none."""
    if not boxes:
        return Box(-130, -40, 150, 65)
    return Box(
        min(b.west for b in boxes), min(b.south for b in boxes), max(b.east for b in boxes), max(b.north for b in boxes)
    )


def _points(nested: Any) -> Iterator[tuple[float, float]]:
    if nested and isinstance(nested[0], (int, float)):
        yield nested[0], nested[1]
    else:
        for one in nested:
            yield from _points(one)
