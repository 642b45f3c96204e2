"""Handing a catalog on: bundles out, other copies in."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from zipfile import is_zipfile

from catalog.errors import InputError
from catalog.store import Catalog, Packed, Parcel, Preview, parcel_of_bundle, parcel_of_catalog, sign


def unwrapped(path: Path) -> Parcel:
    """Read a bundle or another catalog file. Raises InputError or CatalogError."""
    if not path.is_file():
        raise InputError(f"{path}: no such file; name a catalog or a bundle")
    if path.suffix.lower() == ".zip" or is_zipfile(path):
        return parcel_of_bundle(path)
    return parcel_of_catalog(path)


def pack(catalog: Catalog, out: Path, key: Path | None, tokens: Sequence[Path]) -> Packed:
    """Write a bundle, signed where a key is given."""
    return catalog.pack(out, partial(sign, key=key) if key else None, tokens)


def told(preview: Preview) -> Iterator[str]:
    """Yield what taking in another copy does, in lines for people."""
    yield f"{preview.name}: {preview.new} events are new, {preview.known} are here already"
    for author, n in preview.forked.items():
        yield f"  forked: two histories of author {author[:12]} from event {n} on; both are kept"
    for new in preview.unknown_authors:
        yield f"  unknown author {new.author[:12]} ({', '.join(new.names)}): {new.events} events"
    if preview.sensitive:
        yield f"  sensitive: {preview.sensitive} statements about items that must be minded"
    if preview.undecided:
        yield f"  undecided: {preview.undecided} items came without a word on whether they are sensitive"
    if preview.forgotten:
        yield f"  forgotten: {preview.forgotten} records that others forgot are hidden here too"
    if preview.media:
        yield f"  media: {preview.media} files"
