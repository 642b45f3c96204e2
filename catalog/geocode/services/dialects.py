"""How each service is asked and how it answers. A service that is not listed is read by what geopy makes of it."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from catalog.geocode.services.kinds import kind_of
from catalog.geocode.services.query import PlaceQuery
from catalog.geocode.services.reading import Reading, code, entries, fields, known, number, share, words

OSM = "© OpenStreetMap contributors, ODbL 1.0"
OSM_TYPES = {"N": "node", "W": "way", "R": "relation"}


class Dialect(NamedTuple):
    """One service: where it is, what it says of its data, how its questions and answers are put."""

    read: Callable[[Mapping[str, Any]], Reading]
    credit: str
    """Attribution of its data."""
    fits: Callable[[Any], bool]
    """Whether a document is an answer at all, be it that nothing was found."""
    host: str | None = None
    """Where the public service is, https, if not where geopy thinks."""
    pace_s: float = 1.0
    """Seconds between two questions to the public service that its owner asks for."""
    ask: Callable[[PlaceQuery], dict[str, Any]] = lambda _query: {}
    """Further arguments of geopy's `geocode`."""


def _nominatim(raw: Mapping[str, Any]) -> Reading:
    edges = entries(raw.get("boundingbox"), 4)
    return Reading(
        name=words(raw.get("display_name")),
        kind=kind_of(raw.get("addresstype"), raw.get("type"), _street_of(raw)),
        lat=raw.get("lat"),
        lon=raw.get("lon"),
        box=(edges[0], edges[2], edges[1], edges[3]) if edges else None,
        country=code(fields(raw, "address").get("country_code")),
        ids=_osm_id(raw.get("osm_type"), raw.get("osm_id")),
        geometry=raw.get("geojson"),
        reasons=known(importance=share(raw.get("importance"))),
    )


def _street_of(raw: Mapping[str, Any]) -> str | None:
    return "street" if raw.get("class", raw.get("category")) == "highway" else None


def _photon(raw: Mapping[str, Any]) -> Reading:
    said = fields(raw, "properties")
    edges = entries(said.get("extent"), 4)
    lon, lat = entries(fields(raw, "geometry").get("coordinates"), 2) or (None, None)
    return Reading(
        name=_listed(said, "name", "street", "housenumber", "city", "state", "country"),
        kind=kind_of(said.get("osm_value"), said.get("type")),
        lat=lat,
        lon=lon,
        box=(edges[3], edges[0], edges[1], edges[2]) if edges else None,
        country=code(said.get("countrycode")),
        ids=_osm_id(OSM_TYPES.get(str(said.get("osm_type"))), said.get("osm_id")),
    )


def _pelias(raw: Mapping[str, Any]) -> Reading:
    said = fields(raw, "properties")
    edges = entries(raw.get("bbox"), 4)
    lon, lat = entries(fields(raw, "geometry").get("coordinates"), 2) or (None, None)
    gid = words(said.get("gid"))
    return Reading(
        name=words(said.get("label")) or words(said.get("name")),
        kind=kind_of(said.get("layer")),
        lat=lat,
        lon=lon,
        box=(edges[1], edges[0], edges[3], edges[2]) if edges else None,
        country=code(said.get("country_code")),
        ids={"pelias": gid} if gid else {},
        reasons=known(
            confidence=share(said.get("confidence")), fallback=1.0 if said.get("match_type") == "fallback" else None
        ),
    )


GEONAMES_KINDS = {"A": "county", "P": "town", "R": "street", "L": "district"}


def _geonames(raw: Mapping[str, Any]) -> Reading:
    feature = str(raw.get("fcode"))
    people, number_of = raw.get("population"), raw.get("geonameId")
    return Reading(
        name=_listed(raw, "name", "adminName1", "countryName"),
        kind=kind_of("country" if feature.startswith("PCL") else GEONAMES_KINDS.get(str(raw.get("fcl")))),
        lat=raw.get("lat"),
        lon=raw.get("lng"),
        country=code(raw.get("countryCode")),
        ids={"geonames": number_of} if isinstance(number_of, int) else {},
        population=people if isinstance(people, int) and people > 0 else 0,
    )


def _osm_id(kind: object, id_: object) -> dict[str, int | str]:
    ours = kind in OSM_TYPES.values() and isinstance(id_, int)
    return {"osm": f"{kind}/{id_}"} if ours else {}


def _listed(said: Mapping[str, Any], *names: str) -> str:
    return ", ".join(dict.fromkeys(filter(None, (words(said.get(name)) for name in names))))


def _around(query: PlaceQuery, degrees: float = 2.0) -> list[tuple[float, float]] | None:
    """Return the corners of a box around the context: what lies in it is preferred. None near poles and 180."""
    if query.near is None or query.near.kind == "country":
        return None
    lat, lon = query.near.footprint.lat, query.near.footprint.lon
    inside = abs(lat) + degrees < 90 and abs(lon) + degrees < 180
    return [(lat - degrees, lon - degrees), (lat + degrees, lon + degrees)] if inside else None


def _ask_nominatim(query: PlaceQuery) -> dict[str, Any]:
    wanted = {"addressdetails": True, "geometry": "geojson", "limit": query.limit, "viewbox": _around(query)}
    return {**wanted, "language": "en"}


def _ask_photon(query: PlaceQuery) -> dict[str, Any]:
    spot = query.near.footprint if query.near else None
    return {"limit": query.limit, "location_bias": (spot.lat, spot.lon) if spot else None, "language": "en"}


def _ask_geonames(query: PlaceQuery) -> dict[str, Any]:
    return {"country_bias": query.near.country if query.near else None}


def _holds(key: str) -> Callable[[Any], bool]:
    return lambda document: isinstance(fields(document).get(key), list)


def _geonames_fits(document: Any) -> bool:
    return _holds("geonames")(document) or bool(fields(document, "status"))  # geopy raises the status as an error


DIALECTS = {
    "nominatim": Dialect(
        _nominatim, OSM, lambda document: isinstance(document, list), "nominatim.openstreetmap.org", 1.0, _ask_nominatim
    ),
    "photon": Dialect(_photon, OSM, _holds("features"), "photon.komoot.io", 1.0, _ask_photon),
    "pelias": Dialect(_pelias, "Pelias, from the sources that it names", _holds("features")),
    "geocodeearth": Dialect(_pelias, "Geocode Earth, from the sources that it names", _holds("features")),
    "geonames": Dialect(_geonames, "GeoNames, CC BY 4.0", _geonames_fits, "secure.geonames.org", 1.0, _ask_geonames),
}
"""The services whose answers we know."""
PICKY_HOSTS = {d.host: d.pace_s for d in DIALECTS.values() if d.host}
"""Public services, which keep their pace even where somebody gives their address as his own."""


def unknown(provider: str) -> Dialect:
    """Return how to read a service that geopy knows and we do not: a name, a point, and nothing about its size."""

    def read(raw: Mapping[str, Any]) -> Reading:
        seen = {"name": words(raw["address"]), "kind": kind_of("locality"), "lat": raw["lat"], "lon": raw["lon"]}
        return Reading(**seen)

    return Dialect(read, f"{provider}: see its terms", lambda document: isinstance(document, (dict, list)))


def stands_in(value: float, raw: object) -> bool:
    """Say whether a number stands in a raw answer as it is. geopy turns longitude 999 into -81 without a word."""
    if isinstance(raw, Mapping):
        return any(stands_in(value, v) for v in raw.values())
    if isinstance(raw, list):
        return any(stands_in(value, v) for v in raw)
    if isinstance(raw, str):
        return any(number(part) == value for part in raw.replace(",", " ").split())
    return number(raw) == value
