"""Columns of own lists under any of their usual names."""

from collections.abc import Iterable

from catalog.errors import InputError

KNOWN = {
    "name": ("name", "place", "title", "toponym", "place_name", "settlement", "назва", "название"),
    "lat": ("lat", "latitude", "y", "lat_dd", "широта"),
    "lon": ("lon", "lng", "long", "longitude", "x", "lon_dd", "довгота", "долгота"),
    "kind": ("kind", "type", "category"),
    "country": ("country", "country_code", "iso"),
    "admin1": ("admin1", "region", "oblast", "state", "province"),
    "town": ("town", "city", "in_town"),
    "other_names": ("other_names", "alternate_names", "alternatenames", "aliases", "alt_names", "alt_name"),
    "former_names": ("former_names", "old_names", "former_name", "old_name"),
    "population": ("population", "people"),
    "radius_m": ("radius_m", "uncertainty_m", "coordinateuncertaintyinmeters", "radius"),
    "id": ("id", "identifier", "uid"),
    "attribution": ("attribution", "source", "credit"),
}
"""What a column says, and how it may be headed; case, spaces and dashes do not matter."""


def meanings(headings: Iterable[str], file: str) -> dict[str, str]:
    """Return which heading says what. Raises InputError where two say the same, or none says the name."""
    seen = [h for h in headings if h]
    found: dict[str, str] = {}
    for meaning, spellings in KNOWN.items():
        said = [h for h in seen if _plain(h) in spellings]
        if len(said) > 1:
            raise InputError(f"{file}: columns {_listed(said)} both say the {meaning}; rename or leave out one of them")
        if said:
            found[meaning] = said[0]
    if not seen:
        raise InputError(f"{file}: nothing in it; a list has columns or properties such as name, lat, lon")
    if "name" not in found:
        raise InputError(f"{file}: no column 'name' among {_listed(seen)}; name one so")
    if ("lat" in found) != ("lon" in found):
        raise InputError(f"{file}: only half of the coordinates among {_listed(seen)}; give columns 'lat' and 'lon'")
    return found


def _plain(heading: str) -> str:
    return heading.strip().casefold().replace(" ", "_").replace("-", "_")


def _listed(headings: Iterable[str]) -> str:
    return ", ".join(f"'{h}'" for h in headings)
