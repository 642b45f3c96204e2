"""Points so far away in a direction, on the WGS84 ellipsoid: what footprints are drawn with."""

from catalog.model.sphere import LatLon


def destination(a: LatLon, towards: float, metres: float) -> LatLon:
    """Return the point so many metres from a at a bearing in degrees, on the WGS84 ellipsoid."""
    from geographiclib.geodesic import Geodesic  # what geopy would ask, without the tenth of a second for geopy

    found = Geodesic.WGS84.Direct(*a, towards, metres, Geodesic.LATITUDE | Geodesic.LONGITUDE)
    return found["lat2"], found["lon2"]
