"""Coordinates as people write them in running text. Nothing is altered silently; what is doubtful is left alone.

geopy's own parser is not used on purpose: it reads "48,5;38,0" as 38 N 0 E and turns longitude 999 into 81 W.
"""

from catalog.geocode.coordinates.angles import angles
from catalog.geocode.coordinates.grids import grids
from catalog.geocode.coordinates.links import links
from catalog.geocode.coordinates.spots import Written as Written


def written(text: str) -> list[Written]:
    """Return the coordinates in a text in its order: angles, MGRS, UTM, Plus Codes, links to maps. None overlap."""
    kept: list[Written] = []
    for found in (*links(text), *angles(text), *grids(text)):
        if not any(found.start < k.end and k.start < found.end for k in kept):
            kept.append(found)
    return sorted(kept, key=lambda w: w.start)
