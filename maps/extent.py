"""How far the items reach on the ground."""

import math
from array import array
from collections.abc import Iterator
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from catalog.views import ItemRow, LocationView
from maps.basemap import Box
from maps.facts import VAST_M

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

METRES_PER_DEGREE = 111_320.0
NARROWEST = 0.05
"""Towards the poles a degree of longitude counts as at least this part of one at the equator."""
_CIRCLE_AND_SHAPE = itemgetter("lat", "lon", "uncertainty_m", "geometry")
_FURTHEST, _PLACE = 499, 1000
WORLD = Box(-130, -40, 150, 65)
"""The inhabited world: what is shown where there is no place."""


class Extent:
    """Grows row by row. Boxes and circles are kept as numbers, and looked at once, all together."""

    def __init__(self) -> None:
        self._circles, self._boxes = array("d"), array("d")
        self._main_circles, self._main_boxes = array("d"), array("d")

    def add(self, row: ItemRow, main: int | None) -> None:
        """Reach around all places of a row; its main place says what the first view holds of it."""
        for n, place in enumerate(row.locations):
            lat, lon, radius, shape = _CIRCLE_AND_SHAPE(vars(place))
            if lat is None or lon is None:
                continue
            if shape:
                self._boxes.extend(box_of(place))
            else:
                self._circles.extend((lon, lat, radius or 0))
            if n == main and shape and (radius or 0) <= VAST_M:
                self._main_boxes.extend(box_of(place))
            elif n == main:
                self._main_circles.extend((lon, lat, min(radius or 0, VAST_M)))

    @property
    def boxes(self) -> list[Box]:
        """Boxes of whole degrees that hold every place, each once, in a fixed order."""
        import numpy as np

        sides = _sides(self._circles, self._boxes)
        squares = np.concatenate([np.floor(sides[:, :2]), np.ceil(sides[:, 2:])], axis=1).astype(np.int64)
        digits = _PLACE ** np.arange(3, -1, -1)
        codes = np.unique((np.clip(squares, -_FURTHEST, _FURTHEST) + _FURTHEST) @ digits)
        return [Box(*square) for square in (codes[:, None] // digits % _PLACE - _FURTHEST).tolist()]

    @property
    def whole(self) -> Box:
        """The box around everything; the inhabited world where there is nothing."""
        return _around(_sides(self._circles, self._boxes)) or WORLD

    @property
    def view(self) -> Box | None:
        """The box to show first, None where nothing is placed."""
        return _around(_sides(self._main_circles, self._main_boxes))


def _sides(circles: "array[float]", boxes: "array[float]") -> "NDArray[np.float64]":
    """Return the west, south, east and north of each, in degrees."""
    import numpy as np

    lons, lats, radii = np.frombuffer(circles).reshape(-1, 3).T
    highs = radii / METRES_PER_DEGREE
    wides = highs / np.maximum(NARROWEST, np.cos(np.radians(lats)))
    around = np.stack([lons - wides, lats - highs, lons + wides, lats + highs], axis=1)
    return np.concatenate([around, np.frombuffer(boxes).reshape(-1, 4)])


def _around(sides: "NDArray[np.float64]") -> Box | None:
    if not len(sides):
        return None
    lows, highs = sides[:, :2].min(axis=0), sides[:, 2:].max(axis=0)
    return Box(*(round(side, 7) for side in (*lows.tolist(), *highs.tolist())))


def box_of(place: LocationView) -> Box:
    """Return the box that holds a placed location's circle and shape."""
    assert place.lat is not None, "only placed locations have a box"
    assert place.lon is not None, "only placed locations have a box"
    high = (place.uncertainty_m or 0) / METRES_PER_DEGREE
    wide = high / max(NARROWEST, math.cos(math.radians(place.lat)))
    points = list(_points((place.geometry or {}).get("coordinates", [])))
    lons = [place.lon - wide, place.lon + wide, *(x for x, _ in points)]
    lats = [place.lat - high, place.lat + high, *(y for _, y in points)]
    return Box(min(lons), min(lats), max(lons), max(lats))


def _points(nested: Any) -> Iterator[tuple[float, float]]:
    if nested and isinstance(nested[0], (int, float)):
        yield nested[0], nested[1]
    else:
        for one in nested:
            yield from _points(one)
