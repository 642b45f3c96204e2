"""Coordinates as people write them in running text. Nothing is altered silently; what is doubtful is left alone.

geopy's own parser is not used on purpose: it reads "48,5;38,0" as 38 N 0 E and turns longitude 999 into 81 W.
"""

from catalog.geocode.coordinates.asked import asked as asked
from catalog.geocode.coordinates.asked import beyond_doubt as beyond_doubt
from catalog.geocode.coordinates.asked import found_in
from catalog.geocode.coordinates.grids import beside as beside
from catalog.geocode.coordinates.grids import short_codes as short_codes
from catalog.geocode.coordinates.spots import Doubt as Doubt
from catalog.geocode.coordinates.spots import Found as Found
from catalog.geocode.coordinates.spots import Written as Written


def written(text: str) -> list[Written]:
    """Return the coordinates in a text in its order: angles, MGRS, UTM, Plus Codes, links to maps. None overlap."""
    return [found for found in coordinates(text) if isinstance(found, Written)]


def coordinates(text: str) -> list[Found]:
    """Return what `written` returns, and between it what looks like coordinates and is doubtful. None overlap."""
    kept: list[Found] = []
    for found in found_in(text):
        if not any(found.start < k.end and k.start < found.end for k in kept):
            kept.append(found)
    return sorted(kept, key=lambda found: found.start)
