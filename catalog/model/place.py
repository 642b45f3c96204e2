"""A place as a gazetteer knows it, and a place as one possible meaning of some words."""

from typing import Literal

from catalog.model.base import Record, Score
from catalog.model.geometry import Footprint

PlaceKind = Literal[
    "country", "region", "district", "town", "facility", "street", "area", "water", "natural", "coordinates"
]
"""`region` is a first-level or informal region, `district` one below it (a raion, a county, a municipality), `area` a
part of another place (a quarter, a sector, an outskirt), `natural` a hill, a wood, an island."""


class Place(Record):
    """One gazetteer entry: a name, what kind of thing it is, where it is and how big."""

    ids: dict[str, int | str]
    """Outside ids by provider: `{"geonames": 713174}`."""
    name: str
    """The main name, as the provider writes it in Latin script."""
    kind: PlaceKind
    """What kind of place."""
    country: str | None = None
    """ISO 3166-1 alpha-2 code of the country that GeoNames puts it in, `UA`."""
    admin1: str | None = None
    """GeoNames first-level code with its country, `UA.05`."""
    population: int = 0
    """People, as the provider says; 0 = not known."""
    footprint: Footprint
    """Centre, radius in metres, shape (WGS84)."""
    provider: str
    """Which source says so: `geonames`, `geofootage` for our own small tables."""


class Candidate(Record):
    """A place that some words may mean, with a score in 0..1 and the named reasons it is made of."""

    place: Place
    """The place."""
    score: Score
    """How well it fits, 0..1, comparable only within one mention."""
    reasons: dict[str, Score] = {}
    """Named parts of the score, such as `primary name` or `same country`."""
