"""Where something is, and how sure: a centre, a radius that holds the whole place, and maybe a shape."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from catalog.model.base import Record

E7 = 10_000_000
"""Coordinates are kept as integers of 1e-7 degree (about 1 cm), WGS84."""

LADDER = (
    (10, "exact"), (25, "building"), (100, "vicinity"), (500, "neighbourhood"), (1_000, "locality"),
    (10_000, "settlement"), (50_000, "district"), (300_000, "region"),
)  # fmt: skip

GeometryType = Literal["LineString", "MultiLineString", "Polygon", "MultiPolygon"]


def _frozen(nested: Any) -> Any:
    if not isinstance(nested, (list, tuple)):
        return nested
    return tuple(map(_frozen, nested) if nested and isinstance(nested[0], (list, tuple)) else nested)


class Shape(Record):
    """A GeoJSON line or area whose coordinates are integers of 1e-7 degree (longitude, latitude; WGS84)."""

    type: GeometryType
    """The GeoJSON type. Points are no shapes: a place always has a size."""
    coordinates: Annotated[tuple[Any, ...], BeforeValidator(_frozen)]
    """Nested as in GeoJSON, longitude first, each number an integer of 1e-7 degree."""

    def geojson(self) -> dict[str, Any]:
        """Return the GeoJSON geometry in degrees (RFC 7946, WGS84)."""
        return {"type": self.type, "coordinates": _scale(self.coordinates)}

    @classmethod
    def from_geojson(cls, geometry: dict[str, Any]) -> "Shape":
        """Take over a GeoJSON geometry in degrees (RFC 7946, WGS84)."""
        return cls(type=geometry["type"], coordinates=_to_e7(geometry["coordinates"]))


class Footprint(Record):
    """Where a place is: the centre, the radius in metres that holds all of it, and the shape where one is known."""

    lat_e7: int = Field(ge=-90 * E7, le=90 * E7)
    """Latitude of the centre, WGS84, in 1e-7 degree."""
    lon_e7: int = Field(ge=-180 * E7, le=180 * E7)
    """Longitude of the centre, WGS84, in 1e-7 degree."""
    uncertainty_m: int = Field(gt=0)
    """Radius in metres, from the centre, that holds the whole place (dwc:coordinateUncertaintyInMeters)."""
    shape: Shape | None = None
    """Outline, sector, corridor or line, where there is one; None means the circle."""
    rule: str
    """The named rule behind centre and radius, such as `town size` or `outskirts:E`."""

    @property
    def lat(self) -> float:
        """Latitude of the centre in degrees, WGS84."""
        return self.lat_e7 / E7

    @property
    def lon(self) -> float:
        """Longitude of the centre in degrees, WGS84."""
        return self.lon_e7 / E7

    @property
    def precision(self) -> str:
        """The radius as a word of the ladder, `exact` to `country`."""
        return precision_of(self.uncertainty_m)

    @property
    def geojson(self) -> dict[str, Any] | None:
        """The shape as a GeoJSON geometry in degrees, or None."""
        return self.shape.geojson() if self.shape else None

    @classmethod
    def at(
        cls, lat: float, lon: float, uncertainty_m: float, rule: str, shape: dict[str, Any] | None = None
    ) -> "Footprint":
        """Make one from degrees (WGS84), metres and an optional GeoJSON geometry in degrees."""
        return cls(
            lat_e7=round(lat * E7),
            lon_e7=round(lon * E7),
            uncertainty_m=max(1, round(uncertainty_m)),
            shape=Shape.from_geojson(shape) if shape else None,
            rule=rule,
        )


def precision_of(uncertainty_m: float) -> str:
    """Say a radius in metres as a word: exact, building, vicinity, neighbourhood, locality, settlement, ..."""
    return next((word for limit, word in LADDER if uncertainty_m <= limit), "country")


def _scale(nested: Any) -> Any:
    return [_scale(n) for n in nested] if isinstance(nested, (list, tuple)) else nested / E7


def _to_e7(nested: Any) -> Any:
    if isinstance(nested[0], (list, tuple)):
        return tuple(map(_to_e7, nested))
    return tuple(round(n * E7) for n in nested)
