"""Countries, regions and towns that the rows of a list name, found in the gazetteer. All raise ValueError with the
reason for which a row is skipped."""

from catalog.gazetteer.gazetteer import Gazetteer
from catalog.model import Place


def country_code(said: str, known: Gazetteer) -> str | None:
    """Return the ISO code of a country by its code or name; None where nothing is said."""
    if not said:
        return None
    if len(said) == 2 and known.country(said.upper()):
        return said.upper()
    codes = {e.place.country for e in known.lookup(said) if e.place.kind == "country"}
    if len(codes) != 1:
        raise ValueError("a country that is not known")
    return codes.pop()


def region_code(said: str, country: str | None, known: Gazetteer) -> str | None:
    """Return the GeoNames code of a first-level region by its code or name; None where nothing is said."""
    if not said or known.region(said):
        return said or None
    found = [e.place for e in known.lookup(said) if e.place.kind == "region" and e.place.admin1]
    codes = {p.admin1 for p in found if country in (None, p.country)}
    if len(codes) != 1:
        raise ValueError("a region that is not known, or not the only one of that name")
    return codes.pop()


def town_named(said: str, country: str | None, admin1: str | None, known: Gazetteer) -> Place:
    """Return the one town of a name, in a country and region where these are given."""
    if not said:
        raise ValueError("without coordinates, and without a town it is in: give a column 'town', or --in TOWN")
    towns = [e.place for e in known.lookup(said) if e.place.kind == "town" and e.primary]
    towns = [t for t in towns if country in (None, t.country) and admin1 in (None, t.admin1)]
    if len(towns) != 1:
        raise ValueError("in a town that is not known" if not towns else "in a town whose name several bear")
    return towns[0]
