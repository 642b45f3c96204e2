"""Our own answers for other people's programs: the offline geocoder, and its face as one of geopy's.

    from catalog.offline import OfflineGeocoder

    OfflineGeocoder().geocode("eastern outskirts of Bakhmut").raw["uncertainty_m"]

Nothing here opens a socket.
"""

from collections.abc import Sequence
from math import cos, radians
from typing import Any

from geopy.adapters import BaseSyncAdapter
from geopy.geocoders.base import DEFAULT_SENTINEL
from geopy.geocoders.base import Geocoder as GeopyGeocoder
from geopy.location import Location

from catalog.errors import InputError
from catalog.gazetteer import Gazetteer, open_gazetteer
from catalog.geocode.services import PlaceQuery
from catalog.model import Candidate, Place
from catalog.model.sphere import LatLon, distance_m
from catalog.views import candidate_view

REACH_M = 50_000.0
"""`reverse` finds no town that lies farther away than this."""


class Offline:
    """The offline geocoder: what `geofootage locate` knows without asking anybody."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def geocode(self, query: PlaceQuery) -> list[Candidate]:
        """Return what some words may mean, best first; [] = nothing is known by them."""
        near = query.near.name if query.near else None
        found = self._locate(query.text, near) if query.text.strip() else ()
        return list(found)[: query.limit]

    def point(self, text: str) -> LatLon:
        """Return the point that coordinates mean, as people write them. Raises InputError for anything else."""
        found = self._locate(text, None)
        if not found or found[0].place.kind != "coordinates":
            raise InputError(f"{text[:60]!r} is not one pair of coordinates; write them as 48.5900, 38.0000")
        return found[0].place.footprint.lat, found[0].place.footprint.lon

    def reverse(self, point: LatLon, limit: int = 10) -> list[Candidate]:
        """Return the towns around a point (degrees, WGS84): those that hold it first, then the nearest."""
        lat, lon = point
        high = REACH_M / 111_000
        wide = min(180.0, high / max(0.01, cos(radians(lat))))
        west, east = ((edge + 180) % 360 - 180 for edge in (lon - wide, lon + wide))
        towns = self._gazetteer.towns_in(west, max(-90.0, lat - high), east, min(90.0, lat + high), 200)
        away = sorted(((_gap(town, point), town) for town in towns), key=lambda pair: pair[0])
        return [_near(town, gap) for gap, town in away if gap <= REACH_M][:limit]

    def _locate(self, text: str, near: str | None) -> Sequence[Candidate]:
        from catalog.workflow.locate import locate

        if not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
            raise InputError("place words with half a character in them; write them anew")
        return locate(text, near, self._gazetteer)


def _gap(town: Place, point: LatLon) -> float:
    """Return how far a point lies from the middle of a town, in metres."""
    return distance_m((town.footprint.lat, town.footprint.lon), point)


def _near(town: Place, metres: float) -> Candidate:
    closeness = 1 - metres / REACH_M
    held = {"holds the point": 1.0} if metres <= town.footprint.uncertainty_m else {}
    return Candidate(place=town, score=closeness, reasons={"closeness": closeness, **held})


class NoNetwork(BaseSyncAdapter):  # type: ignore[misc]
    """An adapter that gets nothing: geopy insists on one."""

    def get_json(self, url: str, *, timeout: float, headers: dict[str, str]) -> Any:
        """Refuse."""
        raise AssertionError("the offline geocoder asks nobody")

    get_text = get_json


class OfflineGeocoder(GeopyGeocoder):  # type: ignore[misc]
    """The offline geocoder as one of geopy's. `Location.raw` is a candidate as `geofootage locate --json` prints it."""

    def __init__(self, gazetteer: Gazetteer | None = None, **options: Any) -> None:
        super().__init__(**{**options, "adapter_factory": NoNetwork})
        self._offline = Offline(gazetteer or open_gazetteer())

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        timeout: Any = DEFAULT_SENTINEL,
        limit: int = 10,
        near: Place | None = None,
    ) -> Location | list[Location] | None:
        """Return the best place for some words, or all (`exactly_one=False`); None where nothing is known by them."""
        return _as_geopy(self._offline.geocode(PlaceQuery(text=query, near=near, limit=limit)), exactly_one)

    def reverse(
        self,
        query: Any,
        *,
        exactly_one: bool = True,
        timeout: Any = DEFAULT_SENTINEL,
        limit: int = 10,
    ) -> Location | list[Location] | None:
        """Return the town nearest to a point, or several; None where there is none within 50 km.

        `query` is a pair of degrees, a geopy Point, or coordinates as people write them.
        """
        point = self._offline.point(query) if isinstance(query, str) else _on_globe(query)
        return _as_geopy(self._offline.reverse(point, limit), exactly_one)


def _as_geopy(found: Sequence[Candidate], exactly_one: bool) -> Location | list[Location] | None:
    places = [_location(candidate) for candidate in found]
    return (places[0] if exactly_one else places) if places else None


def _location(candidate: Candidate) -> Location:
    spot = candidate.place.footprint
    raw = {**candidate_view(candidate).model_dump(mode="json"), "geometry": spot.geojson}
    address = ", ".join(filter(None, (candidate.place.name, candidate.place.country)))
    return Location(address, (spot.lat, spot.lon), raw)


def _on_globe(query: Any) -> LatLon:
    lat, lon = float(query[0]), float(query[1])
    if not (abs(lat) <= 90 and abs(lon) <= 180):
        raise InputError(f"{lat:g}, {lon:g} is no point on the globe; latitude comes first")
    return lat, lon
