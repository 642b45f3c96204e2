"""Files of places into the gazetteer: which importer reads which file, and the receipt of each."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from catalog.errors import GeofootageError, InputError, UsageError
from catalog.gazetteer import Gazetteer, Progress
from catalog.gazetteer.cache import CODIFIER
from catalog.gazetteer.imports import take_in
from catalog.gazetteer.source import About
from catalog.workflow.report import Report


@dataclass(frozen=True)
class Wanted:
    """What is to be imported, and what the user says of it."""

    files: Sequence[Path]
    names: Path | None = None
    """GeoNames' alternateNamesV2."""
    called: str | None = None
    """What to call the volume instead of by its file."""
    licence: str | None = None
    attribution: str | None = None
    kind: str = ""
    """What the rows of a list are that do not say so."""
    town: str = ""
    """Where the rows of a list are that do not say so."""


def import_places(
    wanted: Wanted, cache: Path, known: Callable[[], Gazetteer], progress: Progress, report: Report
) -> Iterator[tuple[About, bool]]:
    """Import files one by one; yield each receipt, with False for what had been imported before.

    `known` opens the gazetteer so far: lists name towns of it, and the codifier is joined with it. One bad file is
    reported, the others are imported all the same. Raises UsageError where what is said does not fit the files.
    """
    files, names = _apart(wanted, report)
    if wanted.called and len(files) > 1:
        raise UsageError("--as names one import; give one file")
    for path in files:
        try:
            yield _imported(path, names, wanted, cache, known, progress)
        except GeofootageError as error:
            report.failed(error)


def _imported(
    path: Path, names: Path | None, wanted: Wanted, cache: Path, known: Callable[[], Gazetteer], progress: Progress
) -> tuple[About, bool]:
    from catalog.gazetteer.importers.list_file import SUFFIXES
    from catalog.gazetteer.osm import import_extract, is_osm

    if path.name == CODIFIER and not path.exists():
        from catalog.gazetteer.importers.katottg import open_codifier

        with closing(known()) as gazetteer:
            return take_in(*open_codifier(gazetteer), cache, progress)
    if path.is_dir():
        raise InputError(f"{path}: a folder; name the files in it")
    if not path.is_file():
        raise InputError(f"{path}: no such file; name a file of places, or '{CODIFIER}' for the codifier of Ukraine")
    if is_osm(path):
        with closing(known()) as gazetteer:
            return import_extract(path, cache, gazetteer, wanted.called, progress)
    if path.suffix.lower() in SUFFIXES:
        from catalog.gazetteer.importers.lists import Terms, open_list

        terms = Terms(wanted.licence or "licence not stated", wanted.attribution, wanted.kind, wanted.town)
        with closing(known()) as gazetteer:
            return take_in(*open_list(path, terms, gazetteer, wanted.called), cache, progress)
    if path.suffix.lower() in (".zip", ".txt"):
        from catalog.gazetteer.importers.geonames import open_geonames

        return take_in(*open_geonames(path, names, wanted.called, progress), cache, progress)
    raise InputError(f"{path}: no file of places that is known; give .zip or .txt (GeoNames), .osm.pbf, .csv, .geojson")


def _apart(wanted: Wanted, report: Report) -> tuple[list[Path], Path | None]:
    """Return the files of places, and the one of alternate names, which may be among the files."""
    from catalog.gazetteer.importers.table_file import NAME_COLUMNS, columns_of

    files: list[Path] = []
    names = wanted.names
    for path in wanted.files:
        try:
            holds_names = (
                path.suffix.lower() in (".zip", ".txt") and path.is_file() and columns_of(path) == NAME_COLUMNS
            )
        except InputError as error:
            report.failed(error)
            continue
        if not holds_names:
            files.append(path)
        elif names is None:
            names = path
        else:
            raise UsageError(f"{path}: a second file of alternate names; give one")
    if not files and not report.failures:
        raise UsageError(f"{names}: only alternate names; give the dump of places with it, such as UA.zip")
    return files, names
