"""Which of some circles a point lies in: settlements without a boundary reach as far as their radius."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

METRES_A_DEGREE = 111_195.0


class Reach:
    """Circles by number, each (latitude, longitude, radius in metres)."""

    def __init__(self, circles: Mapping[int, tuple[float, float, float]]) -> None:
        import shapely

        self._numbers = list(circles)
        self._circles = np.array(list(circles.values()), dtype=float).reshape(-1, 3)
        lats, lons, radii = self._circles.T
        up = radii / METRES_A_DEGREE
        out = up / np.maximum(0.01, np.cos(np.radians(lats)))
        self._tree = shapely.STRtree(shapely.box(lons - out, lats - up, lons + out, lats + up))

    def nearest(self, points: NDArray[np.float64]) -> list[int | None]:
        """Return for each point (longitude, latitude) the circle that it lies in, None for none.

        Of several it is the one in which the point lies farthest in, as part of the radius: a village in the reach
        of a city keeps its streets.
        """
        import shapely

        found: list[int | None] = [None] * len(points)
        which, circles = self._tree.query(shapely.points(points))
        lats, lons, radii = self._circles[circles].T
        north = points[which, 1] - lats
        east = (points[which, 0] - lons) * np.cos(np.radians(lats))
        parts = np.hypot(north, east) * METRES_A_DEGREE / radii
        for n in np.argsort(-parts, kind="stable").tolist():
            if parts[n] <= 1:
                found[int(which[n])] = self._numbers[int(circles[n])]
        return found
