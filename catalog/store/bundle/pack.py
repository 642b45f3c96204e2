"""Writing a bundle: it is there whole, or not at all."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from catalog.errors import CatalogError, InputError, UsageError
from catalog.store.bundle import layout
from catalog.store.canonical import canonical
from catalog.store.checkpoint import Checkpoint
from catalog.store.event import Event
from catalog.store.files import whole
from catalog.store.log import in_order
from catalog.store.media import BLOCK, place_of

Sign = Callable[[bytes], bytes]
"""Makes a signature of the manifest."""
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of all files in a bundle: the same events give the same bytes."""


class Packed(NamedTuple):
    """What was written."""

    events: int
    """How many events."""
    media: int
    """How many media files."""
    missing: int
    """Media files that the catalog speaks of and that are not here."""


def pack(
    db: Connection, catalog: Path, out: Path, checkpoint: Checkpoint, sign: Sign | None, tokens: Sequence[Path]
) -> Packed:
    """Write all of a catalog to a ZIP file. Raises CatalogError where it cannot be written, UsageError for tokens."""
    anchors = dict(_anchor(token) for token in tokens)
    names = [name for (name,) in db.execute("SELECT sha256 FROM media ORDER BY sha256")]
    here = [name for name in names if place_of(catalog, name).is_file()]
    if 2 * len(checkpoint.heads) + len(here) + len(anchors) > layout.MEMBERS - 10:
        raise UsageError(
            f"more than {layout.MEMBERS:,} files go into no bundle; hand on the catalog file and its media"
        )
    try:
        with whole(out) as file, ZipFile(file, "w", allowZip64=True) as bag:
            manifest = dict(_payload(db, catalog, bag, checkpoint, here))
            _tags(bag, manifest, checkpoint, sign, anchors)
    except OSError as error:
        raise CatalogError(f"{out} cannot be written: {error.strerror}; make room, or name another place") from error
    return Packed(checkpoint.events, len(here), len(names) - len(here))


def _payload(
    db: Connection, catalog: Path, bag: ZipFile, checkpoint: Checkpoint, here: list[str]
) -> Iterator[tuple[str, tuple[str, int]]]:
    """Write what is bagged; yield names with hash and size."""
    yield layout.CHECKPOINT, _add(bag, layout.CHECKPOINT, [checkpoint.data])
    by_author: dict[str, list[Event]] = {}
    for event in in_order(db):
        by_author.setdefault(event.author, []).append(event)
    for author, events in sorted(by_author.items()):
        events.sort(key=lambda event: (event.n, event.id))
        name = layout.events_of(author)
        yield name, _add(bag, name, (event.data + b"\n" for event in events))
        values = list(_values(db, events))
        if values:
            name = layout.values_of(author)
            yield name, _add(bag, name, values)
    for sha in here:
        with place_of(catalog, sha).open("rb") as file:
            made = _add(bag, layout.media(sha), iter(lambda: file.read(BLOCK), b""), ZIP_STORED)
        if made[0] != sha:
            raise CatalogError(f"the media file {sha[:12]} was changed after it was kept; run `geofootage check`")
        yield layout.media(sha), made


def _values(db: Connection, events: Iterable[Event]) -> Iterator[bytes]:
    for event in events:
        for name in event.commitments:
            value = event.disclose(name)
            if value is not None:
                salt = db.execute("SELECT salt FROM disclosures WHERE commitment = ?", (name,)).fetchone()[0]
                yield canonical({"seal": name, "salt": salt.hex(), "value": value.decode()}) + b"\n"


def _tags(
    bag: ZipFile,
    manifest: dict[str, tuple[str, int]],
    checkpoint: Checkpoint,
    sign: Sign | None,
    anchors: dict[str, bytes],
) -> None:
    lines = _listed({name: made[0] for name, made in manifest.items()})
    size = sum(made[1] for made in manifest.values())
    info = (
        f"Bag-Software-Agent: geofootage\nPayload-Oxum: {size}.{len(manifest)}\n"
        f"Internal-Sender-Identifier: {checkpoint.root}\n"
        "Internal-Sender-Description: a whole footage catalog, with what is sensitive in it\n"
    )
    tags = {layout.DECLARATION: layout.BAGIT, layout.INFO: info.encode(), layout.MANIFEST: lines, **anchors}
    if sign:
        tags[layout.SIGNATURE] = sign(lines)
    made = {name: _add(bag, name, [data])[0] for name, data in tags.items()}
    _add(bag, layout.TAGS, [_listed(made)])


def _listed(made: dict[str, str]) -> bytes:
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(made.items())).encode()


def _add(bag: ZipFile, name: str, blocks: Iterable[bytes], how: int = ZIP_DEFLATED) -> tuple[str, int]:
    entry = ZipInfo(name, EPOCH)
    entry.compress_type = how
    entry.external_attr = 0o100644 << 16
    digest, size = sha256(), 0
    with bag.open(entry, "w", force_zip64=how == ZIP_STORED) as member:
        for block in blocks:
            digest.update(block)
            size += len(block)
            member.write(block)
    return digest.hexdigest(), size


def _anchor(token: Path) -> tuple[str, bytes]:
    """Take a foreign time stamp token as it is, under a name that no system trips over."""
    try:
        data = token.read_bytes()
    except OSError as error:
        raise InputError(f"{token}: {error.strerror}; name a token that can be read") from error
    if len(data) > layout.TAG_BYTES:
        raise UsageError(f"{token} is too large for a time stamp token")
    plain = re.sub(r"[^a-z0-9]+", "-", token.stem.lower()).strip("-")[:40]
    suffix = re.sub(r"[^a-z0-9]", "", token.suffix.lower())[:8]
    return f"{layout.ANCHORS}{plain or 'token'}-{sha256(data).hexdigest()[:8]}.{suffix or 'bin'}", data
