"""The districts: counties, raions, departments and other second-level regions out of our own table."""

import re
from collections.abc import Iterable, Iterator, Mapping

from catalog.gazetteer.draft import Draft, Keys, folded, keys_of
from catalog.gazetteer.regions import DATA, Towns
from catalog.gazetteer.sizes import Circle

_COUNTY = re.compile(r"\s+County\Z")
_RAION = re.compile(r"\s+(?:raion|rayon|rajon)['’]?\Z", re.IGNORECASE)
_ADJECTIVE = re.compile(r"sk(?:yi|yy|iy|ij|yj|y|i)\Z")


def district_drafts(by_region: Mapping[str, Towns]) -> Iterator[Draft]:
    """Yield the second-level regions of `admin2.tsv`; `by_region`: the towns of the first-level ones, by code."""
    for line in (DATA / "admin2.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        code, geonames, lat, lon, radius, people, name, alternates = line.split("\t")
        country, first, _ = code.split(".")
        admin1 = f"{country}.{first}"
        circle = Circle(float(lat), float(lon), float(radius))
        towns = by_region[admin1].names if admin1 in by_region else set()
        keys = _keys(name, alternates.split("|"), towns)
        yield Draft("geonames", int(geonames), name, "district", country, admin1, None, int(people), circle, keys)


def _keys(name: str, alternates: Iterable[str], towns: set[str]) -> Keys:
    """Return a district's keys. A bare name that is a town's in the same region is none: "Bakhmut" is the town."""
    forms = [*alternates, *(said for form in (name, *alternates) for said in _reported(form, towns))]
    return {key: first for key, first in keys_of([name], forms).items() if key not in towns}


def _reported(name: str, towns: set[str]) -> Iterator[str]:
    """Yield the forms that reports use: "Boone Co.", "Bakhmut district" for "Bakhmutskyi raion"."""
    if _COUNTY.search(name):
        yield _COUNTY.sub(" Co", name)
    if _RAION.search(name):
        base = _RAION.sub("", name)
        stems = {base} | {stem for end in ("", "sk") if folded(stem := _ADJECTIVE.sub(end, base)) in towns}
        yield from (f"{stem} {word}" for stem in sorted(stems) for word in ("raion", "rayon", "district"))
