"""Read a PMTiles archive, version 3 (https://github.com/protomaps/PMTiles): one file that holds the tiles of a map."""

import json
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from struct import Struct
from types import TracebackType
from typing import Any, NamedTuple, Self

from catalog.errors import UsageError

KINDS = {1: "mvt", 2: "png", 3: "jpeg", 4: "webp", 5: "avif"}
"""What tiles are, by the archive's number."""
_PLAIN, _GZIP = 1, 2
_HEADER = Struct("<7sB11Q4B2B4iB2i")
_MOST_UNPACKED = 32_000_000
"""No directory and no tile is larger (bytes), so that a broken file cannot fill the memory."""
_MOST_SAID = 300


class Entry(NamedTuple):
    """Where one tile, or a directory of further entries (`run` 0), lies."""

    id: int
    offset: int
    length: int
    run: int


class Archive:
    """An open archive. A context manager; raises UsageError in one line for what it cannot read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._file = path.open("rb")
            head = self._file.read(_HEADER.size)
        except OSError as error:
            raise UsageError(f"{path} could not be read: {error.strerror}") from error
        if len(head) < _HEADER.size or head[:8] != b"PMTiles\x03":
            self._file.close()
            raise UsageError(f"{path} is no PMTiles archive of version 3; `pmtiles convert` makes one of MBTiles")
        told = _HEADER.unpack(head)
        (self._root, self._root_length, self._about, self._about_length, self._leaves, _, self._data) = told[2:9]
        _, self._inner, self._outer, kind, self.min_zoom, self.max_zoom = told[13:19]
        self.kind = KINDS.get(kind, "")
        self._known: dict[tuple[int, int], list[Entry]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()

    @property
    def attribution(self) -> str:
        """What must be said where its tiles are shown: its own words without markup, else its name."""
        try:
            told: Any = json.loads(self._unpacked(self._read(self._about, self._about_length), self._inner))
        except ValueError:
            told = {}
        said = told.get("attribution") or told.get("name") if isinstance(told, dict) else None
        return _plain(said)[:_MOST_SAID] if isinstance(said, str) and _plain(said) else self.path.name

    def tile(self, zoom: int, x: int, y: int) -> bytes | None:
        """Return the content of a tile, unpacked; None where the archive has none."""
        wanted = tile_id(zoom, x, y)
        offset, length = self._root, self._root_length
        for _ in range(4):
            entry = _at(self._directory(offset, length), wanted)
            if entry is None:
                return None
            if entry.run:
                return self._unpacked(self._read(self._data + entry.offset, entry.length), self._outer)
            offset, length = self._leaves + entry.offset, entry.length
        raise self._broken("its directories lead nowhere")

    def _directory(self, offset: int, length: int) -> list[Entry]:
        if (offset, length) not in self._known:
            try:
                self._known[offset, length] = _entries(self._unpacked(self._read(offset, length), self._inner))
            except IndexError:
                raise self._broken("a directory ends too early") from None
        return self._known[offset, length]

    def _read(self, offset: int, length: int) -> bytes:
        if length > _MOST_UNPACKED:
            raise self._broken("a part of it is impossibly large")
        self._file.seek(offset)
        content = self._file.read(length)
        if len(content) < length:
            raise self._broken("it ends too early")
        return content

    def _unpacked(self, content: bytes, how: int) -> bytes:
        if how == _PLAIN:
            return content
        if how != _GZIP:
            raise UsageError(f"{self.path} is packed in a way that is not read here (Brotli or Zstandard); use gzip")
        unpacker = zlib.decompressobj(wbits=31)
        try:
            whole = unpacker.decompress(content, _MOST_UNPACKED)
        except zlib.error as error:
            raise self._broken(str(error)) from error
        if not unpacker.eof:
            raise self._broken("a packed part is cut off or impossibly large")
        return whole

    def _broken(self, why: str) -> UsageError:
        return UsageError(f"{self.path} is damaged: {why}; take another copy")


def tile_id(zoom: int, x: int, y: int) -> int:
    """Return the number of a tile: tiles lie along a Hilbert curve, one zoom level behind the other."""
    number: int = (4**zoom - 1) // 3
    for level in reversed(range(zoom)):
        side = 1 << level
        right, down = int(x & side > 0), int(y & side > 0)
        number += side * side * ((3 * right) ^ down)
        if not down:
            if right:
                x, y = side - 1 - x, side - 1 - y
            x, y = y, x
    return number


def _at(entries: list[Entry], wanted: int) -> Entry | None:
    """Return the last entry that begins at a tile or before it, if it reaches that far."""
    past = bisect_right(entries, wanted, key=lambda entry: entry.id)
    found = entries[past - 1] if past else None
    return found if found and (not found.run or wanted < found.id + found.run) else None


def _entries(content: bytes) -> list[Entry]:
    numbers = _varints(content)
    many = next(numbers, 0)
    columns = [[_next(numbers) for _ in range(many)] for _ in range(4)]
    entries: list[Entry] = []
    number = 0
    for step, run, length, place in zip(*columns, strict=True):
        number += step
        offset = entries[-1].offset + entries[-1].length if not place and entries else place - 1
        entries.append(Entry(number, offset, length, run))
    return entries


def _next(numbers: Iterator[int]) -> int:
    for number in numbers:
        return number
    raise IndexError


def _varints(content: bytes) -> Iterator[int]:
    number = shift = 0
    for byte in content:
        number |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            yield number
            number = shift = 0


class _Words(HTMLParser):
    """Keeps what stands between tags."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep some words."""
        self.said.append(data)


def _plain(html: str) -> str:
    words = _Words()
    words.feed(html)
    words.close()
    return " ".join("".join(words.said).split())
