"""Places and streets found under a name, and the rows of a volume as places."""

from typing import Any, Literal, NamedTuple

from catalog.gazetteer.wkb import shape_of
from catalog.model import Footprint, Place

How = Literal["name", "former name", "translated", "fuzzy"]

RULES = {
    "town": "town size",
    "region": "towns of the region",
    "district": "district size",
    "country": "towns and area",
    "facility": "facility size",
    "water": "size of the water",
    "natural": "size of the landscape",
}
"""The named rule behind the circle of each kind of place, where the place has none of its own."""


class Entry(NamedTuple):
    """A place found under a name."""

    place: Place
    primary: bool
    """The name asked for is the place's main name or a near spelling of it, in any script; not another name."""
    until: str | None = None
    """For a name that the place no longer bears: the EDTF date up to which it did, XXXX-XX-XX where nobody says."""


class StreetHit(NamedTuple):
    """A street found under a name."""

    place: Place
    """The street: its line, and the radius that holds it."""
    how: How
    until: str | None
    """For a former name: the EDTF date up to which it was borne, XXXX-XX-XX where nobody says."""
    likeness: float
    """How much its name is like the one asked for, 0..1."""


def place_of(row: tuple[Any, ...]) -> Place:
    """Return the place of a row of the view `known`."""
    _, provider, outside, name, kind, country, admin1, iso, population, lat_e7, lon_e7, radius_m, rule, wkb = row[:14]
    return Place(
        ids={provider: outside, "iso": iso} if iso else {provider: outside},
        name=name,
        kind=kind,
        country=country,
        admin1=admin1,
        population=population,
        footprint=Footprint(
            lat_e7=lat_e7,
            lon_e7=lon_e7,
            uncertainty_m=radius_m,
            rule=rule or RULES.get(kind, "usual size"),
            shape=shape_of(wkb) if wkb else None,
        ),
        provider=provider,
    )
