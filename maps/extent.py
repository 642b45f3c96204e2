"""How far the items reach on the ground."""

import math
from collections.abc import Iterator
from typing import Any

from catalog.views import ItemRow, LocationView
from maps.basemap import Box
from maps.facts import VAST_M

METRES_PER_DEGREE = 111_320.0
WORLD = Box(-130, -40, 150, 65)
"""The inhabited world: what is shown where there is no place."""


class Extent:
    """Grows row by row."""

    def __init__(self) -> None:
        self._squares: set[Box] = set()
        self._whole: Box | None = None
        self._view: Box | None = None

    def add(self, row: ItemRow, main: int | None) -> None:
        """Reach around all places of a row; its main place says what the first view holds of it."""
        for n, place in enumerate(row.locations):
            if place.lat is None:
                continue
            box = box_of(place)
            self._whole = _around(self._whole, box)
            self._squares.add(_square(box))
            if n == main:
                vast = (place.uncertainty_m or 0) > VAST_M
                self._view = _around(self._view, circle_box(place, VAST_M) if vast else box)

    @property
    def boxes(self) -> list[Box]:
        """Boxes of whole degrees that hold every place, each once, in a fixed order."""
        return sorted(self._squares)

    @property
    def whole(self) -> Box:
        """The box around everything; the inhabited world where there is nothing."""
        return self._whole or WORLD

    @property
    def view(self) -> Box | None:
        """The box to show first, None where nothing is placed."""
        return self._view


def box_of(place: LocationView) -> Box:
    """Return the box that holds a placed location's circle and shape."""
    circle = circle_box(place, math.inf)
    points = list(_points((place.geometry or {}).get("coordinates", [])))
    if not points:
        return circle
    lons, lats = [x for x, _ in points], [y for _, y in points]
    return _around(circle, Box(min(lons), min(lats), max(lons), max(lats)))


def circle_box(place: LocationView, most_m: float) -> Box:
    """Return the box around a placed location's circle, of a wider one than `most_m` metres only the middle."""
    assert place.lat is not None, "only placed locations have a box"
    assert place.lon is not None, "only placed locations have a box"
    high = min(place.uncertainty_m or 0, most_m) / METRES_PER_DEGREE
    wide = high / max(0.05, math.cos(math.radians(place.lat)))
    return Box(place.lon - wide, place.lat - high, place.lon + wide, place.lat + high)


def _around(box: Box | None, other: Box) -> Box:
    if box is None:
        return other
    return Box(
        min(box.west, other.west), min(box.south, other.south), max(box.east, other.east), max(box.north, other.north)
    )


def _square(box: Box) -> Box:
    return Box(math.floor(box.west), math.floor(box.south), math.ceil(box.east), math.ceil(box.north))


def _points(nested: Any) -> Iterator[tuple[float, float]]:
    if nested and isinstance(nested[0], (int, float)):
        yield nested[0], nested[1]
    else:
        for one in nested:
            yield from _points(one)
