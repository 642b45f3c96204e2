"""One source in, one document out; whatever cannot be read is refused in one line that names it."""

import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog.errors import InputError, UsageError
from catalog.ingest.front_matter import split
from catalog.ingest.sources import STDIN, Source, printable
from catalog.ingest.web_page import decode_page, is_our_map, main_text
from catalog.model import Document
from catalog.model.dates import checked

LIMIT = 20_000_000
"""Most bytes that one source may have."""

_BOM = "\ufeff"
_BINARY = {
    b"%PDF-": "a PDF",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"PK\x03\x04": "a zip archive (or an office document)",
    b"\x1f\x8b": "a gzip archive",
    b"SQLite format 3": "an SQLite database",
    b"\xff\xfe": "UTF-16 text",
    b"\xfe\xff": "UTF-16 text",
}


@dataclass(frozen=True)
class Overrides:
    """What the user says of the documents; it wins over what they say of themselves."""

    publisher: str | None = None
    """Who published them."""
    published: str | None = None
    """When, EDTF."""

    def __post_init__(self) -> None:
        """Refuse a date outside the EDTF subset with UsageError."""
        try:
            checked(self.published or "XXXX")
        except ValueError as error:
            raise UsageError(f"--published: {error}") from error

    def over(self, known: dict[str, Any]) -> dict[str, Any]:
        """Return what is known of a document with the user's word put on top."""
        said = {"publisher": self.publisher, "published": self.published}
        return known | {key: value for key, value in said.items() if value}


def read(source: Source, overrides: Overrides = Overrides()) -> Document:
    """Read one source.

    Plain text is the bytes as UTF-8 with nothing changed, line ends and byte order mark included. A Markdown
    text begins behind its front matter; a web page gives its main text. Raises InputError.
    """
    shown = printable(source.path) or "an empty path"
    data = _bytes(source, shown)
    _refuse_binary(data, shown)
    known = overrides.over(_READERS[source.media_type](data, shown))
    if not known["text"].strip().strip(_BOM).strip():
        raise InputError(f"{shown}: holds no text; leave it out or fill it")
    return Document(sha256=hashlib.sha256(data).hexdigest(), name=source.name, media_type=source.media_type, **known)


def _bytes(source: Source, shown: str) -> bytes:
    try:
        if source.path == STDIN:
            data = sys.stdin.buffer.read(LIMIT + 1)
        else:
            with Path(source.path).open("rb") as file:
                data = file.read(LIMIT + 1)
    except OSError as error:
        raise InputError(f"{shown}: {error.strerror or error}; check the path and who may read it") from error
    if len(data) > LIMIT:
        raise InputError(f"{shown}: larger than {LIMIT // 1_000_000} MB; split it, or give only the text of it")
    return data


def _refuse_binary(data: bytes, shown: str) -> None:
    kind = next((kind for magic, kind in _BINARY.items() if data.startswith(magic)), None)
    if kind or b"\0" in data:
        raise InputError(f"{shown}: is {kind or 'binary'}, not UTF-8 text; save its text as UTF-8 first")


def _utf8(data: bytes, shown: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        where = f"at byte {error.start} (line {line}): {error.reason}"
        raise InputError(f"{shown}: not UTF-8 {where}; save it as UTF-8") from error


def _plain(data: bytes, shown: str) -> dict[str, Any]:
    return {"text": _utf8(data, shown)}


def _markdown(data: bytes, shown: str) -> dict[str, Any]:
    whole = _utf8(data, shown)
    fields, offset = split(whole, shown)
    return {**fields, "text": whole[offset:], "text_offset": offset}


def _page(data: bytes, shown: str) -> dict[str, Any]:
    if is_our_map(data):
        raise InputError(f"{shown}: is a map that geofootage made; read the reports that it was made from")
    return main_text(decode_page(data, shown), shown)


_READERS = {"text/plain": _plain, "text/markdown": _markdown, "text/html": _page}
