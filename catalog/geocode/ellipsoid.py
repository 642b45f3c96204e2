"""Points so far away in a direction, on the WGS84 ellipsoid: what footprints are drawn with."""

from catalog.model.sphere import LatLon


def destination(a: LatLon, towards: float, metres: float) -> LatLon:
    """Return the point so many metres from a at a bearing in degrees, on the WGS84 ellipsoid (geopy)."""
    from geopy.distance import distance

    found = distance(meters=metres).destination(a, bearing=towards)
    return found.latitude, found.longitude
