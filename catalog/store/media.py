"""Media copies: files beside the catalog, named by the SHA-256 of their bytes, written once and read-only."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from sqlite3 import Connection
from typing import IO

from catalog.errors import CatalogError, InputError
from catalog.store.files import settle, whole
from catalog.store.finding import Finding, note, wrong

BLOCK = 1 << 20
"""Bytes that are read at a time."""
READERS = 2
"""Files that are hashed at a time."""


def folder_of(catalog: Path) -> Path:
    """Return the folder of a catalog's media."""
    return catalog.with_name(f"{catalog.name}.media")


def place_of(catalog: Path, name: str) -> Path:
    """Return where the file of this SHA-256 lies."""
    return folder_of(catalog) / name[:2] / name


def hash_of(file: Path) -> tuple[str, int]:
    """Return SHA-256 and size in bytes of a file. Raises InputError where it cannot be read or is empty."""
    try:
        with file.open("rb") as source:
            name, size = hashed(source)
    except OSError as error:
        raise InputError(f"{file}: {error.strerror}; name a file that can be read") from error
    if not size:
        raise InputError(f"{file} is empty; name the file that holds the recording")
    return name, size


def take_in(catalog: Path, file: Path, name: str) -> None:
    """Copy a file of this SHA-256 to the media of a catalog, on the disk when this returns."""
    with file.open("rb") as source:
        put(catalog, name, source)


@contextmanager
def written_to(folder: Path) -> Iterator[None]:
    """Turn a failure to write into a CatalogError of one line that names the folder."""
    try:
        yield
    except OSError as error:
        raise CatalogError(
            f"{folder} cannot be written: {error.strerror}; make room, or allow writing to it"
        ) from error


def put(catalog: Path, name: str, source: IO[bytes]) -> None:
    """Write a file's bytes under their SHA-256, unless they are there. Raises InputError where they are others."""
    place = place_of(catalog, name)
    if place.exists():
        return
    folder = folder_of(catalog)
    if not place.parent.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        settle(folder)
        settle(folder.parent)
    digest = sha256()
    with whole(place, 0o444) as copy:
        while block := source.read(BLOCK):
            digest.update(block)
            copy.write(block)
        if digest.hexdigest() != name:
            raise InputError(f"the media file {name[:12]} holds other bytes than its name says; fetch it again")


def drop(catalog: Path, name: str) -> None:
    """Take a media file away for good."""
    place_of(catalog, name).unlink(missing_ok=True)


def hashed(source: IO[bytes]) -> tuple[str, int]:
    """Return SHA-256 and size of a file from where it stands."""
    digest, size = sha256(), 0
    while block := source.read(BLOCK):
        digest.update(block)
        size += len(block)
    return digest.hexdigest(), size


def media_faults(db: Connection, catalog: Path) -> Iterator[Finding]:
    """Yield what is wrong with the media that a catalog holds. `db` knows the table of media."""
    rows = db.execute("SELECT sha256, size FROM media ORDER BY sha256").fetchall()
    with ThreadPoolExecutor(READERS) as pool:
        for found in pool.map(lambda row: _fault(catalog, *row), rows):
            if found:
                yield found
    here = {name for name, _ in rows}
    lying = folder_of(catalog).glob("??/" + "[0-9a-f]" * 64)
    stray = sum(path.name not in here for path in lying)
    if stray:
        yield note("media", f"{stray} media files lie beside the catalog that no event of it speaks of")


def _fault(catalog: Path, name: str, size: int) -> Finding | None:
    try:
        with place_of(catalog, name).open("rb") as file:
            same = hashed(file) == (name, size)
    except OSError as error:
        return wrong("media", f"the media file {name[:12]} cannot be read: {error.strerror}", record=name)
    return None if same else wrong("media", f"the media file {name[:12]} was changed after it was kept", record=name)
