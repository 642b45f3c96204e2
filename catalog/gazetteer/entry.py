"""Places and streets found under a name, and the rows of a volume as places."""

from typing import Any, Literal, NamedTuple

from catalog.gazetteer.wkb import shape_of
from catalog.model import Footprint, Place
from catalog.model.geometry import E7

Row = tuple[Any, ...]
"""A row of the view `known` of a volume, and what else was asked for behind it."""

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


class Entry:
    """A place found under a name. Its record is made when it is asked for: most bearers of most names never are."""

    __slots__ = ("_place", "_row", "primary", "until")

    def __init__(self, row: Row, primary: bool, until: str | None = None, place: Place | None = None) -> None:
        """Take a row of the view `known`; `place`: its record, where it has been made."""
        self._row, self._place = row, place
        self.primary = primary
        """The name asked for is the place's main name or a near spelling of it, in any script; not another name."""
        self.until = until
        """For a name that the place no longer bears: the EDTF date up to which it did, XXXX-XX-XX where nobody says."""

    @classmethod
    def of(cls, place: Place, primary: bool, until: str | None = None) -> "Entry":
        """Return an entry for a place that is known otherwise."""
        spot, provider = place.footprint, place.provider
        said = (place.name, place.kind, place.country, place.admin1, place.ids.get("iso"), place.population)
        row = (
            0,
            provider,
            place.ids.get(provider),
            *said,
            spot.lat_e7,
            spot.lon_e7,
            spot.uncertainty_m,
            spot.rule,
            None,
        )
        return cls(row, primary, until, place)

    def as_other_name(self) -> "Entry":
        """Return the same place under a name that is not its main one."""
        return Entry(self._row, False, self.until, self._place)

    @property
    def place(self) -> Place:
        """The place."""
        if self._place is None:
            self._place = place_of(self._row)
        return self._place

    @property
    def name(self) -> str:
        """The place's name, as `Place.name`; so are the others below."""
        found: str = self._row[3]
        return found

    @property
    def kind(self) -> str:
        """What kind of place it is."""
        found: str = self._row[4]
        return found

    @property
    def country(self) -> str | None:
        """ISO code of its country."""
        found: str | None = self._row[5]
        return found

    @property
    def admin1(self) -> str | None:
        """Code of its first-level region."""
        found: str | None = self._row[6]
        return found

    @property
    def population(self) -> int:
        """How many people live there; 0 = not known."""
        found: int = self._row[8]
        return found

    @property
    def spot(self) -> tuple[float, float]:
        """Latitude and longitude of its centre in degrees, WGS84."""
        return self._row[9] / E7, self._row[10] / E7

    def id_of(self, provider: str) -> int | str | None:
        """Return the id under which a provider knows it."""
        if self._place is None and provider != "iso":
            return self._row[2] if self._row[1] == provider else None
        return self.place.ids.get(provider)


class StreetHit(NamedTuple):
    """A street found under a name."""

    place: Place
    """The street: its line, and the radius that holds it."""
    how: How
    until: str | None
    """For a former name: the EDTF date up to which it was borne, XXXX-XX-XX where nobody says."""
    likeness: float
    """How much its name is like the one asked for, 0..1."""


def place_of(row: Row) -> Place:
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
