"""Own lists of places: CSV, GeoJSON and JSON Lines into drafts."""

import hashlib
import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple, get_args

from catalog.gazetteer.draft import Draft, former_keys, keys_of
from catalog.gazetteer.gazetteer import Gazetteer
from catalog.gazetteer.importers.geometry import Outline, outline_of
from catalog.gazetteer.importers.list_file import Listed, read_list
from catalog.gazetteer.importers.opened import Opened
from catalog.gazetteer.importers.within import country_code, region_code, town_named
from catalog.gazetteer.sizes import Circle, town_radius_m
from catalog.gazetteer.source import Skipped, Source, Step, sha256_of, slug
from catalog.gazetteer.street_names import street_type
from catalog.model.dates import UNDATED, bounds
from catalog.model.place import PlaceKind

KINDS = tuple(kind for kind in get_args(PlaceKind) if kind not in ("country", "region", "coordinates"))
RADII = {"facility": 300, "street": 500, "area": 1_500, "district": 20_000, "water": 2_000, "natural": 2_000}
"""Radius in metres of a place of which only a point is known."""
RESERVED = ("geonames", "osm", "iso", "geofootage", "katottg")

_FORMER = re.compile(r"(.+?)\s+(?:until|до|to)\s+(\S+)\s*\Z", re.IGNORECASE)


class Terms(NamedTuple):
    """What the user says of a list."""

    licence: str = "not stated"
    attribution: str | None = None
    """Who is to be named; None = the file's name."""
    kind: str = ""
    """What rows are that do not say so themselves."""
    town: str = ""
    """The town that rows lie in which name none."""


def open_list(path: Path, terms: Terms, known: Gazetteer, name: str | None = None) -> Opened:
    """Open a list of places; `known` finds the towns, countries and regions that its rows name.

    Raises InputError for what is no list, or one whose columns can be read in two ways.
    """
    rows = read_list(path)
    name = name or slug(path.name)
    source = Source(
        name=name,
        kind="list",
        file=path.name,
        sha256=_sum(path, terms),
        licence=terms.licence,
        attribution=(f"{terms.attribution or f'Places: {path.name}'} ({terms.licence})",),
    )
    provider = f"{name}-list" if name in RESERVED else name
    return Opened(source, partial(_steps, rows, terms, provider, known))


def _sum(path: Path, terms: Terms) -> str:
    """Return the sum of the file; what is said of its rows belongs to it."""
    told = f"{terms.kind}\x1f{terms.town}"
    return hashlib.sha256(f"{sha256_of(path)}{told}".encode()).hexdigest() if len(told) > 1 else sha256_of(path)


def _steps(
    rows: Callable[[], Iterator[Listed | Skipped]], terms: Terms, provider: str, known: Gazetteer, start: int
) -> Iterator[Step]:
    said = {"kind": terms.kind, "town": terms.town}
    for number, row in islice(enumerate(rows()), start, None):
        if isinstance(row, Listed):
            row = row._replace(said=said | {what: value for what, value in row.said.items() if value})
        yield number, row if isinstance(row, Skipped) else place_step(row, provider, known)


def place_step(row: Listed, provider: str, known: Gazetteer) -> Draft | Skipped:
    """Return what becomes of one row."""
    said = row.said
    name, kind = said.get("name", ""), said.get("kind", "") or _likely_kind(row)
    if not name:
        return Skipped("without a name")
    if kind not in KINDS:
        return Skipped(f"kind '{kind[:15]}' is none: use {', '.join(KINDS)}")
    try:
        country = country_code(said.get("country", ""), known)
        admin1 = region_code(said.get("admin1", ""), country, known)
        population, radius = _whole(said.get("population", "")), _whole(said.get("radius_m", ""))
        former = _former(said.get("former_names", ""))
        where = _where(row, country, admin1, population, radius, kind, known)
    except ValueError as error:
        return Skipped(str(error))
    others = [n for n in map(str.strip, said.get("other_names", "").split(";")) if n]
    street = kind == "street"
    return Draft(
        provider=provider,
        outside=said.get("id") or _made_id(name, where.circle),
        name=name,
        kind=kind,  # type: ignore[arg-type]  # one of KINDS
        country=country or where.country,
        admin1=admin1 or where.admin1,
        iso=None,
        population=population,
        circle=where.circle,
        keys=dict.fromkeys([name, *others], True) if street else keys_of([name], others),
        former=former if street else former_keys(former),
        rule=where.rule,
        shape=where.shape,
        quiet=street or kind in ("water", "natural"),
    )


def _likely_kind(row: Listed) -> PlaceKind:
    """Return what a row is that does not say so: a line is a street, and so is a street word in a town; else a town."""
    line = row.geometry is not None and str(row.geometry.get("type")).endswith("LineString")
    return "street" if line or (row.said.get("town") and street_type(row.said.get("name", ""))) else "town"


class _Where(NamedTuple):
    circle: Circle
    rule: str
    shape: bytes | None = None
    country: str | None = None
    admin1: str | None = None


def _where(
    row: Listed, country: str | None, admin1: str | None, people: int, radius: int, kind: str, known: Gazetteer
) -> _Where:
    """Return where a row lies: its geometry, its point, or the circle of the town it names. Raises ValueError."""
    if row.geometry is not None:
        outline: Outline = outline_of(row.geometry)
        least = radius or (0 if outline.wkb or outline.circle.radius_m else _usual(kind, people))
        circle = outline.circle._replace(radius_m=max(outline.circle.radius_m, least, 1))
        return _Where(circle, "as listed", outline.wkb)
    if row.point is not None:
        return _Where(Circle(*row.point, radius or _usual(kind, people)), "as listed")
    town = town_named(row.said.get("town", ""), country, admin1, known)
    spot = town.footprint
    circle = Circle(spot.lat, spot.lon, spot.uncertainty_m)
    return _Where(circle, f"within {town.name}", None, town.country, town.admin1)


def _usual(kind: str, people: int) -> float:
    return RADII.get(kind) or town_radius_m(people)


def _whole(text: str) -> int:
    plain = re.sub(r"(?<=\d)[\s,](?=\d{3}\b)", "", text)
    if not re.fullmatch(r"\d{0,10}(?:\.\d+)?", plain):
        raise ValueError("a population or a radius that is no number")
    return round(float(plain or 0))


def _former(text: str) -> dict[str, str]:
    """Return former names with their EDTF dates: `Artemivsk until 2016-02-04; Bakhmut Cossack Town`."""
    found = {}
    for said in filter(None, map(str.strip, text.split(";"))):
        dated = _FORMER.match(said)
        name, until = dated.groups() if dated else (said, UNDATED)
        try:
            bounds(until)
        except ValueError:
            raise ValueError("a former name with a date that is none; write `NAME until YYYY-MM-DD`") from None
        found[name] = until
    return found


def _made_id(name: str, circle: Circle) -> str:
    said = f"{name}\x1f{circle.lat:.6f}\x1f{circle.lon:.6f}"
    return hashlib.sha256(said.encode()).hexdigest()[:12]
