"""A few true places, and how each service would write them: the double's whole knowledge."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple


class Spot(NamedTuple):
    """A place that the double knows. Faults put nonsense into its fields, so that they may hold anything."""

    name: Any
    lat: Any
    lon: Any
    box: Any
    """South, west, north, east in degrees; None = the answer has no box."""
    country: Any = "LI"
    id: Any = 1
    kind: str = "town"
    outline: Any = None
    """GeoJSON geometry."""


VADUZ = Spot("Vaduz", 47.1392, 9.5228, (47.0871, 9.4951, 47.194, 9.6117), id=1155956)
SPOTS = (
    VADUZ,
    Spot("Schaan", 47.1652, 9.5084, (47.1284, 9.4855, 47.2128, 9.6224), id=1155949),
    Spot("Liechtenstein", 47.1416, 9.5532, (47.0484, 9.4717, 47.2706, 9.6357), id=1155955, kind="country"),
    Spot("Fiji", -17.8, 178.1, (-21.2, 176.8, -12.3, -178.2), country="FJ", id=571747, kind="country"),
)
"""Towns, a country, and one on both sides of the antimeridian."""


def nominatim(spots: Sequence[Spot]) -> Any:
    """Write places as Nominatim does: numbers as text, south, north, west, east."""
    return [
        {
            "licence": "Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright",
            "osm_type": "relation",
            "osm_id": spot.id,
            "lat": _text(spot.lat),
            "lon": _text(spot.lon),
            "class": "boundary",
            "type": "administrative",
            "importance": 0.4,
            "addresstype": spot.kind,
            "display_name": spot.name,
            "address": {"country_code": spot.country and spot.country.lower()},
            **({"boundingbox": [_text(spot.box[i]) for i in (0, 2, 1, 3)]} if spot.box else {}),
            **({"geojson": spot.outline} if spot.outline else {}),
        }
        for spot in spots
    ]


def photon(spots: Sequence[Spot]) -> Any:
    """Write places as Photon does: a FeatureCollection, extent = west, north, east, south."""
    return {"type": "FeatureCollection", "features": [_photon(spot) for spot in spots]}


def _photon(spot: Spot) -> Any:
    said = {"osm_type": "R", "osm_id": spot.id, "osm_key": "place", "osm_value": spot.kind, "type": "city"}
    box = {"extent": [spot.box[i] for i in (1, 2, 3, 0)]} if spot.box else {}
    return _feature(spot, {**said, **box, "name": spot.name, "countrycode": spot.country})


def pelias(spots: Sequence[Spot]) -> Any:
    """Write places as Pelias does: a FeatureCollection, bbox = west, south, east, north."""
    layers = {"town": "locality"}
    features = []
    for spot in spots:
        said = {"gid": f"whosonfirst:locality:{spot.id}", "layer": layers.get(spot.kind, spot.kind), "confidence": 0.9}
        more = {"name": spot.name, "label": spot.name, "country_code": spot.country}
        box = {"bbox": [spot.box[i] for i in (1, 0, 3, 2)]} if spot.box else {}
        features.append({**_feature(spot, {**said, **more}), **box})
    return {"geocoding": {"version": "0.2"}, "type": "FeatureCollection", "features": features}


def geonames(spots: Sequence[Spot]) -> Any:
    """Write places as GeoNames does: no box, a feature class and code, a population."""
    codes = {"town": ("P", "PPL"), "country": ("A", "PCLI")}
    found = [
        {
            "geonameId": spot.id,
            "name": spot.name,
            "lat": _text(spot.lat),
            "lng": _text(spot.lon),
            "fcl": codes.get(spot.kind, ("S", "BLDG"))[0],
            "fcode": codes.get(spot.kind, ("S", "BLDG"))[1],
            "countryCode": spot.country,
            "population": 5_000,
        }
        for spot in spots
    ]
    return {"totalResultsCount": len(found), "geonames": found}


def _feature(spot: Spot, said: Any) -> Any:
    point = {"type": "Point", "coordinates": [spot.lon, spot.lat]}
    return {"type": "Feature", "geometry": point, "properties": said}


def _text(value: Any) -> Any:
    return str(value) if isinstance(value, (int, float)) else value


WRITERS: dict[str, Callable[[Sequence[Spot]], Any]] = {
    "nominatim": nominatim,
    "photon": photon,
    "pelias": pelias,
    "geonames": geonames,
}
"""The services that the double can stand in for."""
