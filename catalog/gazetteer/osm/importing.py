"""Import an OpenStreetMap extract as a volume of the gazetteer: read once, resumed where it was interrupted."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from catalog.errors import InputError
from catalog.gazetteer.files import Progress, quiet
from catalog.gazetteer.imports import take_in
from catalog.gazetteer.osm.drafts import PROVIDER, steps
from catalog.gazetteer.osm.reading import Extract
from catalog.gazetteer.osm.stage import Stage
from catalog.gazetteer.osm.whereabouts import Known
from catalog.gazetteer.source import About, Source, Step, sha256_of, slug

BYTES_AN_OBJECT = 200
"""A named object comes in about so many bytes of a file: good enough for a bar that moves."""
LICENCE = "ODbL 1.0"
ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0 (https://www.openstreetmap.org/copyright)"


def import_extract(
    path: Path, cache: Path, known: Known, name: str | None = None, progress: Progress = quiet
) -> tuple[About, bool]:
    """Import an extract (.osm.pbf, .osm, also .gz and .bz2); return the receipt, and False where it was there already.

    `known`: the gazetteer so far, which tells countries and regions where the extract has no whole boundaries.
    Raises InputError for a file that is none or breaks off: then everything is as before. UsageError without osmium.
    """
    extract = Extract(path)
    source = source_of(path, name)
    scratch = cache / "imports" / f".+{source.name}.{source.sha256[:16]}"
    for old in scratch.parent.glob(f".+{source.name}.*/"):
        if old != scratch:
            shutil.rmtree(old, ignore_errors=True)

    def read_on(start: int) -> Iterator[Step]:
        scratch.mkdir(parents=True, exist_ok=True)
        with Stage(scratch / "read.db") as stage:
            _read(extract, stage, scratch / "nodes", progress)
            if stage.empty:
                remedy = "download it again, or sort it with `osmium sort`"
                raise InputError(f"{path}: nothing on this map has a name and a place: {remedy}")
            yield from steps(stage, known, start, progress)

    try:
        done = take_in(source, read_on, cache, progress)
    except InputError:
        shutil.rmtree(scratch, ignore_errors=True)
        raise
    shutil.rmtree(scratch, ignore_errors=True)
    return done


def source_of(path: Path, name: str | None = None) -> Source:
    """Return the record of an extract; its volume is called like the file unless a name is given."""
    return Source(
        name=name or slug(path.name),
        kind=PROVIDER,
        file=path.name,
        sha256=sha256_of(path),
        licence=LICENCE,
        attribution=(ATTRIBUTION,),
    )


def _read(extract: Extract, stage: Stage, nodes: Path, progress: Progress) -> None:
    """Read the file into the stage, from where that stopped the last time."""
    if stage.complete:
        return
    with suppress(FileNotFoundError):
        nodes.unlink()
    expected = extract.path.stat().st_size // BYTES_AN_OBJECT
    stage.fill(extract.found(nodes, stage.done), expected, progress)
    nodes.unlink()
