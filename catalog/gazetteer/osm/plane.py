"""Many local maps in one: geometries in metres, those of each group around an origin of its own, groups far apart.

So one index of all of them answers what lies within metres of what, wherever on earth the groups are. A group is a
settlement's, or that of one name in a country: on the scale of the gaps that are asked for the flat map is exact.
Degrees of longitude are as wide as where the first geometry of a group comes nearest to the equator, so that a circle
around it on the map is never smaller than on the ground.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalog.gazetteer.osm.reach import METRES_A_DEGREE
from catalog.gazetteer.sizes import Circle

APART_M = 50_000_000.0
"""More than once around the earth."""


class Plane:
    """The flat map of some groups of geometries."""

    def __init__(self, geometries: NDArray[Any], groups: NDArray[np.int64]) -> None:
        """Lay out geometries (degrees); `groups`: the number of the group of each, from 0."""
        import shapely

        first = np.unique(groups, return_index=True)[1]
        west, south, _, north = shapely.bounds(geometries[first]).T
        widest = np.where(south > 0, south, np.minimum(north, 0))
        self._origins = np.column_stack([west, widest])
        self._scales = np.column_stack([np.maximum(0.01, np.cos(np.radians(widest))), np.ones(len(first))])
        self.flat = self.lay(geometries, groups)
        """The geometries in metres."""

    def lay(self, geometries: NDArray[Any], groups: NDArray[np.int64]) -> NDArray[Any]:
        """Return other geometries (degrees) on the map of these groups."""
        import shapely

        degrees, which = shapely.get_coordinates(geometries, return_index=True)
        group = groups[which]
        metres = (degrees - self._origins[group]) * self._scales[group] * METRES_A_DEGREE
        metres[:, 0] += group * APART_M
        flat: NDArray[Any] = shapely.set_coordinates(geometries.copy(), metres)
        return flat

    def degrees(self, points: NDArray[np.float64], groups: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return points of the map (metres, one row each) in degrees, longitude first."""
        metres = points - np.column_stack([groups * APART_M, np.zeros(len(groups))])
        back: NDArray[np.float64] = metres / METRES_A_DEGREE / self._scales[groups] + self._origins[groups]
        return back

    def circles(self) -> list[Circle]:
        """Return the smallest circle around each geometry, where each is a group of its own."""
        import shapely

        middles = shapely.centroid(shapely.minimum_bounding_circle(self.flat))
        points = np.column_stack([shapely.get_x(middles), shapely.get_y(middles)])
        centres = self.degrees(points, np.arange(len(points))).tolist()
        radii = shapely.minimum_bounding_radius(self.flat).tolist()
        return [Circle(lat, lon, radius) for (lon, lat), radius in zip(centres, radii, strict=True)]
