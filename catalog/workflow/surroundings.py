"""What lies around items, for orientation on a map: towns, and streets where an extract with streets was imported."""

from collections import Counter
from collections.abc import Iterator, Sequence

from catalog.gazetteer import Gazetteer
from catalog.model import Place
from catalog.views import ItemRow, StreetView, TownView

TOWNS = 250
"""Most towns that the offline basemap shows of the whole area."""
LOCAL, LOCAL_DEGREES = 30, 0.3
"""How many towns are added around each place, and how far around it (degrees): what one sees when zoomed in."""
MARGIN = 0.6
"""Degrees around the items in which towns are shown, at least."""
WIDEST = 40.0
"""Where the items lie further apart than this (degrees), towns are shown for the world's largest only."""
STREETS, PER_PLACE, PLACES = 600, 60, 200
"""Most streets that are shown of all places together; at least so many around a place; of how many places at most."""
STREETS_DEGREES = 0.015
"""How far around a place streets are shown: a bit more than a kilometre, as one sees it when zoomed in."""
TOWN_M = 10_000
"""Around places wider than this (metres) no streets are shown: nobody knows which would matter."""


def towns_around(rows: Sequence[ItemRow], gazetteer: Gazetteer) -> tuple[TownView, ...]:
    """Return the towns around all placed items, each once."""
    spots = [(c.lat, c.lon) for row in rows for c in row.locations if c.lat is not None and c.lon is not None]
    if not spots:
        return ()
    south, north = min(s[0] for s in spots), max(s[0] for s in spots)
    west, east = min(s[1] for s in spots), max(s[1] for s in spots)
    margin = max(MARGIN, (north - south) / 2, (east - west) / 2) if east - west < WIDEST else 0
    box = (max(west - margin, -180), max(south - margin, -90), min(east + margin, 180), min(north + margin, 90))
    near = {(round(lat, 1), round(lon, 1)) for lat, lon in spots}
    around = [(lon - LOCAL_DEGREES, lat - LOCAL_DEGREES, lon + LOCAL_DEGREES, lat + LOCAL_DEGREES) for lat, lon in near]
    found = [*gazetteer.towns_in(*box, TOWNS), *(p for b in sorted(around) for p in gazetteer.towns_in(*b, LOCAL))]
    return tuple(
        TownView(name=p.name, lat=p.footprint.lat, lon=p.footprint.lon, population=p.population)
        for p in {str(p.ids): p for p in found}.values()
    )


def streets_around(rows: Sequence[ItemRow], gazetteer: Gazetteer) -> tuple[StreetView, ...]:
    """Return the streets around the places that most items have, each once; none where no streets were imported."""
    spots = Counter(
        (round(place.lat, 2), round(place.lon, 2))
        for row in rows
        for place in row.locations
        if place.lat is not None and place.lon is not None and (place.uncertainty_m or 0) <= TOWN_M
    )
    found: dict[str, Place] = {}
    frequent = sorted(spots.items(), key=lambda one: (-one[1], one[0]))[:PLACES]
    limit = max(PER_PLACE, STREETS // max(1, len(frequent)))
    for (lat, lon), _ in frequent:
        wide, high = 1.5 * STREETS_DEGREES, STREETS_DEGREES
        streets = gazetteer.streets_in(lon - wide, lat - high, lon + wide, lat + high, limit)
        found |= {str(street.ids): street for street in streets}
        if len(found) >= STREETS:
            break
    return tuple(_street_views(list(found.values())[:STREETS]))


def _street_views(streets: Sequence[Place]) -> Iterator[StreetView]:
    for street in streets:
        geometry = street.footprint.geojson
        if geometry and geometry["type"] in ("LineString", "MultiLineString"):
            lines = geometry["coordinates"] if geometry["type"] == "MultiLineString" else [geometry["coordinates"]]
            yield StreetView(name=street.name, lines=tuple(tuple((p[0], p[1]) for p in line) for line in lines))
