"""The boundaries of a map, asked which of them hold a point."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from catalog.gazetteer.osm.pieces import Boundary
from catalog.gazetteer.regions import DATA

Points = NDArray[np.float64]
"""One row a point: longitude and latitude, degrees, WGS84."""


class Limits:
    """Whole boundaries of countries, regions, municipalities and settlements."""

    def __init__(self, boundaries: Iterable[Boundary]) -> None:
        import shapely

        held = list(boundaries)
        areas = shapely.area(shapely.from_wkb([b.wkb for b in held])).tolist()
        self.all = [boundary for _, boundary in sorted(zip(areas, held, strict=True), key=lambda pair: pair[0])]
        """The boundaries, smallest first."""
        self.polygons = shapely.from_wkb([b.wkb for b in self.all])
        shapely.prepare(self.polygons)
        self._tree = shapely.STRtree(self.polygons)
        self._regions = _region_codes()

    def around(self, points: Points) -> list[list[int]]:
        """Return for each point the numbers of the boundaries that hold it, smallest first."""
        import shapely

        held: list[list[int]] = [[] for _ in points]
        for point, number in self._tree.query(shapely.points(points), predicate="within").T.tolist():
            held[point].append(number)
        return [sorted(numbers) for numbers in held]

    def codes(self, numbers: Sequence[int]) -> tuple[str | None, str | None]:
        """Return the country and the GeoNames code of the region, as far as ISO codes of boundaries say them."""
        codes = [self.all[n].iso for n in numbers if self.all[n].iso]
        return next((c[:2] for c in codes), None), next((self._regions[c] for c in codes if c in self._regions), None)


def _region_codes() -> dict[str, str]:
    """Return GeoNames' codes of first-level regions by ISO 3166-2 code."""
    lines = (DATA / "admin1.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {iso: code for code, _, iso, *_ in rows if iso}
