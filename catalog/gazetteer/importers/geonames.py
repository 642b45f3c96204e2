"""GeoNames dumps: a country (`UA.zip`), the world (`allCountries.zip`) or the text in it, and alternateNamesV2.

Columns as https://download.geonames.org/export/dump/readme.txt describes them. Rows are read one at a time.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial
from importlib.resources import files
from itertools import islice
from pathlib import Path
from typing import NamedTuple, cast

from catalog.gazetteer.draft import Draft, keys_of
from catalog.gazetteer.files import Progress, quiet
from catalog.gazetteer.importers.historic import Historic, historic_names
from catalog.gazetteer.importers.opened import Opened
from catalog.gazetteer.importers.table_file import PLACE_COLUMNS, TableFile
from catalog.gazetteer.names import worth_keeping
from catalog.gazetteer.sizes import Circle, town_radius_m
from catalog.gazetteer.source import Skipped, Source, Step, sha256_of, slug
from catalog.gazetteer.towns import Romanise, main_forms
from catalog.model.place import PlaceKind

LICENCE = "CC BY 4.0"
ATTRIBUTION = ("Place names and coordinates: GeoNames (https://www.geonames.org), CC BY 4.0",)
BUILT_IN = ("PCL", "ADM1")
"""Countries and first-level regions come with the program, sized by their towns; dumps give a mere point for them."""


class Feature(NamedTuple):
    """What a feature code stands for."""

    kind: PlaceKind
    radius_m: float | None
    """None: by population, as of towns."""
    quiet: bool


def open_geonames(path: Path, names: Path | None = None, name: str | None = None, progress: Progress = quiet) -> Opened:
    """Open a dump, with the file of alternate names where there is one; `name`: what to call the volume.

    Raises InputError for what is no dump.
    """
    dump = TableFile(path, PLACE_COLUMNS)
    source = Source(
        name=name or slug(path.name),
        kind="geonames",
        file=path.name,
        sha256=sha256_of(*filter(None, (path, names))),
        licence=LICENCE,
        attribution=ATTRIBUTION,
    )
    return Opened(source, partial(_steps, dump, names, progress))


def _steps(dump: TableFile, names: Path | None, progress: Progress, start: int) -> Iterator[Step]:
    from anyascii import anyascii

    historic = historic_names(names, progress) if names else {}
    letters: Romanise = lru_cache(None)(anyascii)
    for number, row in islice(enumerate(dump.rows(progress, f"reading {dump.path.name}")), start, None):
        yield number, place_step(row, historic, anyascii, letters) if isinstance(row, list) else row


def place_step(row: Sequence[str], historic: Historic, romanise: Romanise, letters: Romanise) -> Draft | Skipped:
    """Return what becomes of one row of a dump (its 19 columns)."""
    outside, name, _, alternates, lat, lon, class_, code, country = row[:9]
    spot = _spot(lat, lon)
    feature = feature_of(class_, code)
    if isinstance(spot, Skipped):
        return spot
    if not name.strip() or not outside.isdecimal():
        return Skipped("without a name or an id")
    if feature is None:
        return Skipped("countries and first-level regions, which come with the program")
    population = int(row[14]) if row[14].isdecimal() else 0
    former = historic.get(int(outside), {})
    others = [a for a in alternates.split(",") if worth_keeping(a)]
    keys = keys_of(main_forms(name, others, romanise, letters), others)
    return Draft(
        provider="geonames",
        outside=int(outside),
        name=name,
        kind=feature.kind,
        country=country or None,
        admin1=f"{country}.{row[10]}" if country and row[10] not in ("", "00") else None,
        iso=None,
        population=population,
        circle=Circle(*spot, feature.radius_m or town_radius_m(population)),
        keys=_borne(keys, former, keys_of([name])) if feature.kind != "street" else {name: True},
        former=former if feature.kind != "street" else {},
        rule=None if feature.kind == "town" else f"usual size of {class_}.{code}",
        quiet=feature.quiet,
    )


def feature_of(class_: str, code: str) -> Feature | None:
    """Return what a feature class and code stand for; None for what comes with the program. Unknown: a quiet spot."""
    if class_ == "A" and code.startswith(BUILT_IN):
        return None
    table = features()
    return table.get(f"{class_}.{code}") or table.get(class_) or Feature("natural", 2_000, quiet=True)


@lru_cache(1)
def features() -> Mapping[str, Feature]:
    """Return our table of feature codes."""
    lines = (files(__package__) / "feature_codes.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {
        code: Feature(cast("PlaceKind", kind), None if size == "people" else float(size), found == "asked")
        for code, kind, size, found in rows
    }


def _borne(keys: dict[str, bool], former: Mapping[str, str], main: Mapping[str, bool]) -> dict[str, bool]:
    return {key: first for key, first in keys.items() if key not in former or key in main}


def _spot(lat: str, lon: str) -> tuple[float, float] | Skipped:
    try:
        spot = float(lat), float(lon)
    except ValueError:
        return Skipped("coordinates that are no numbers")
    if not all(map(math.isfinite, spot)) or abs(spot[0]) > 90 or abs(spot[1]) > 180:
        return Skipped("coordinates off the earth")
    return spot if any(spot) else Skipped("at 0,0, which stands for unknown")
