"""Reading a bundle, which anybody may have made: all is looked at before anything of it is believed.

Nothing is unpacked to disk by name. A member is read only if its name is one of those that we write, it lies in the
file as the list of files says, it overlaps no other and cannot grow beyond measure.
"""

import json
import stat
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812  its own name says nothing

from catalog.errors import InputError
from catalog.store.bundle import layout
from catalog.store.chain import well_formed
from catalog.store.checkpoint import Checkpoint, Mark, checkpoint_of
from catalog.store.media import BLOCK
from catalog.store.parcel import LARGEST, Opener, Parcel, parcel
from catalog.store.seal import Sealed

_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCAL = struct.Struct("<4s5H3L2H")
_ENCRYPTED = 0x1


class Bag:
    """A bundle whose members may be read."""

    def __init__(self, path: Path, file: IO[bytes], archive: ZipFile, members: dict[str, ZipInfo]) -> None:
        self.path, self.file, self.archive, self.members = path, file, archive, members

    def tag(self, name: str) -> bytes | None:
        """Return one of the small files, None where it is not there."""
        return self.archive.read(self.members[name]) if name in self.members else None

    def lines(self, name: str) -> Iterator[bytes]:
        """Yield the lines of a member without their ends."""
        with self.archive.open(self.members[name]) as member:
            while line := member.readline(LARGEST + 1):
                if len(line) > LARGEST or not line.endswith(b"\n"):
                    raise _refused(self.path, f"a line of {name} is too long or cut off")
                yield line[:-1]

    def named(self, folder: str) -> list[str]:
        """Return the members of a folder of the payload."""
        return [name for name in self.members if name.startswith(f"data/{folder}/")]


@contextmanager
def opened(path: Path) -> Iterator[Bag]:
    """Open a bundle after looking at its list of files. Raises InputError for anything that we would not write."""
    try:
        with path.open("rb") as file:
            _look_at_the_end(path, file)
            with ZipFile(file) as archive:
                members = archive.infolist()
                names = {member.filename: member for member in members}
                if len(names) != len(members):
                    raise _refused(path, "two files in it have one name")
                for member in members:
                    _look_at(path, member)
                _look_at_all(path, members)
                _look_at_places(path, file, members, archive.start_dir)
                yield Bag(path, file, archive, names)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}; name a bundle that can be read") from error
    except (BadZipFile, ZlibError, EOFError, NotImplementedError, struct.error, ValueError, RuntimeError) as error:
        raise InputError(f"{path} is no sound ZIP file ({error}); ask for the bundle again") from error


def parcel_of_bundle(path: Path) -> Parcel:
    """Read the events of a bundle, every byte held to its manifests. Media are read when they are wanted.

    Raises InputError, and then nothing of it is to be believed.
    """
    with opened(path) as bag:
        listed = held_to_manifests(bag)
        events = (line for name in bag.named("events") for line in bag.lines(name))
        sealed = (_sealed(path, line) for name in bag.named("values") for line in bag.lines(name))
        media = {name.rpartition("/")[2]: _opener(path, name) for name in bag.named("media")}
        found = parcel(path.name, events, sealed, media)
        _hold_to_checkpoint(path, found, checkpoint_in(bag))
        wrong = next((name for name in media if listed[layout.media(name)] != name), None)
        if wrong:
            raise _refused(path, f"the media file {wrong[:12]} is not named by its bytes")
        return found


def held_to_manifests(bag: Bag) -> dict[str, str]:
    """Return what the manifest lists, after holding every byte of the bundle to it. Raises InputError."""
    if bag.tag(layout.DECLARATION) != layout.BAGIT:
        raise _refused(bag.path, "it does not declare itself a bag as we write them")
    listed = _manifest(bag, layout.MANIFEST)
    if listed.keys() != {name for name in bag.members if layout.PAYLOAD.match(name)}:
        raise _refused(bag.path, "its files are not those that its manifest lists")
    tags = _manifest(bag, layout.TAGS)
    if tags.keys() != {name for name in bag.members if layout.TAG.match(name)} - {layout.TAGS}:
        raise _refused(bag.path, "its files are not those that its tag manifest lists")
    for name, digest in {**listed, **tags}.items():
        if _digest(bag, name) != digest:
            raise _refused(bag.path, f"{name} was changed after it was bagged")
    return listed


def checkpoint_in(bag: Bag) -> Checkpoint:
    """Return the checkpoint that a bundle brings. Raises InputError."""
    try:
        return Checkpoint.model_validate_json(bag.tag(layout.CHECKPOINT) or b"")
    except ValueError as error:
        raise _refused(bag.path, "it brings no checkpoint that can be read") from error


def _hold_to_checkpoint(path: Path, found: Parcel, checkpoint: Checkpoint) -> None:
    if not all(map(well_formed, found.events.values())):
        raise _refused(path, "an event in it has not the form of events; it may need a newer geofootage")
    marks = {name: Mark(e.author, e.n, e.prev, e.lamport) for name, e in found.events.items()}
    if checkpoint_of(marks) != checkpoint:
        raise _refused(path, "its events are not those that its own checkpoint stands for")


def _refused(path: Path, why: str) -> InputError:
    return InputError(f"{path} is refused: {why}; nothing of it was taken")


def _look_at_the_end(path: Path, file: IO[bytes]) -> None:
    """Refuse lists of files that are too long, before anybody reads them."""
    size = file.seek(0, 2)
    tail_size = min(size, _END.size + 20 + _END64.size + 65_535)
    file.seek(size - tail_size)
    tail = file.read(tail_size)
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) - at < _END.size:
        raise _refused(path, "it is no ZIP file")
    _, disk, start_disk, here, entries, length, _, comment = _END.unpack_from(tail, at)
    if (disk, start_disk, comment) != (0, 0, 0) or here != entries or at + _END.size != len(tail):
        raise _refused(path, "it has several parts, or something behind its end")
    far = tail.rfind(b"PK\6\6", 0, at)
    if far >= 0 and len(tail) - far >= _END64.size:
        entries, length = _END64.unpack_from(tail, far)[7:9]
    if entries > layout.MEMBERS or length > entries * layout.LISTED:
        raise _refused(path, f"it lists {entries} files in {length} bytes, more than any bundle")
    file.seek(0)


def _look_at(path: Path, member: ZipInfo) -> None:
    """Refuse a member by its name, kind or size."""
    name = member.filename
    payload = layout.PAYLOAD.match(name)
    if member.orig_filename != name or not (payload or layout.TAG.match(name)):
        raise _refused(path, f"no bundle holds a file named {ascii(name)[:80]}")
    if member.create_system == 3 and stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG):
        raise _refused(path, f"{name} is a link or a device")
    if member.flag_bits & _ENCRYPTED or member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise _refused(path, f"{name} is encrypted, or packed in a way that we do not use")
    if member.compress_type == ZIP_STORED and member.file_size != member.compress_size:
        raise _refused(path, f"{name} has two sizes")
    if name.startswith("data/media/") and member.compress_type != ZIP_STORED:
        raise _refused(path, f"{name} is packed; media are stored as they are")
    if member.file_size > max(layout.SMALL, layout.RATIO * member.compress_size):
        raise _refused(path, f"{name} would grow more than {layout.RATIO} times when unpacked")
    if not (payload and name != layout.CHECKPOINT) and member.file_size > layout.TAG_BYTES:
        raise _refused(path, f"{name} is too large")


def _look_at_all(path: Path, members: list[ZipInfo]) -> None:
    text = sum(m.file_size for m in members if not m.filename.startswith("data/media/"))
    if text > layout.TEXT:
        raise _refused(path, f"its events would take {text >> 20} MB")


def _look_at_places(path: Path, file: IO[bytes], members: list[ZipInfo], end: int) -> None:
    """Refuse members that share bytes, or are called otherwise where they lie."""
    past = 0
    for member in sorted(members, key=lambda m: m.header_offset):
        file.seek(member.header_offset)
        head = file.read(_LOCAL.size)
        sign, *_, name_length, extra_length = _LOCAL.unpack(head)
        if sign != b"PK\3\4" or file.read(name_length) != member.filename.encode():
            raise _refused(path, f"{member.filename} is called otherwise where it lies")
        if member.header_offset < past:
            raise _refused(path, f"{member.filename} overlaps another file")
        past = member.header_offset + _LOCAL.size + name_length + extra_length + member.compress_size
    if past > end:
        raise _refused(path, "its files overlap the list of them")


def _manifest(bag: Bag, name: str) -> dict[str, str]:
    try:
        lines = (bag.tag(name) or b"").decode("ascii").splitlines()
        return {file: digest for digest, file in (line.split("  ", 1) for line in lines)}
    except ValueError as error:
        raise _refused(bag.path, f"{name} cannot be read") from error


def _digest(bag: Bag, name: str) -> str:
    digest = sha256()
    with bag.archive.open(bag.members[name]) as member:
        while block := member.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _sealed(path: Path, line: bytes) -> Sealed:
    try:
        said = json.loads(line)
        return Sealed(str(said["seal"]), bytes.fromhex(said["salt"]), said["value"].encode())
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _refused(path, "a value in it cannot be read") from error


def _opener(path: Path, name: str) -> Opener:
    @contextmanager
    def open_it() -> Iterator[IO[bytes]]:
        with opened(path) as bag, bag.archive.open(bag.members[name]) as member:
            yield member

    return open_it
