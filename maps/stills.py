"""Pictures into a page: their own bytes, without what cameras and programs write beside the picture itself."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from maps.embed import compact, island

MOST_BYTES = 3_000_000
"""A larger picture stays out; the page says that it has none."""
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT"}
_APP2 = 0xE2
_JPEG_LEFT_OUT = {*range(0xE1, 0xF0), 0xFE} - {_APP2, 0xEE}
"""APP1 (Exif, XMP) to APP15 and comments. Colour profiles (APP2) and Adobe's note on colours (APP14) are kept."""


def still_islands(stills: Mapping[str, Path]) -> Iterator[str]:
    """Yield one block a picture, and one that names them: { SHA-256 of the file: media type }."""
    held: dict[str, str] = {}
    for sha256, path in sorted(stills.items()):
        kind, content = bare(path.read_bytes())
        if kind and len(content) <= MOST_BYTES:
            held[sha256] = kind
            yield island(f"still-{sha256}", content)
    if held:
        yield island("stills", compact(held))


def bare(content: bytes) -> tuple[str | None, bytes]:
    """Return the media type of a PNG or JPEG and its bytes without metadata; (None, b"") for anything else."""
    try:
        if content.startswith(_PNG):
            return "image/png", _PNG + b"".join(_chunks(content))
        if content.startswith(b"\xff\xd8\xff"):
            return "image/jpeg", b"\xff\xd8" + b"".join(_segments(content))
    except (IndexError, ValueError):
        pass
    return None, b""


def _chunks(content: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while True:
        length = int.from_bytes(_taken(content, at, 4))
        whole = _taken(content, at, length + 12)
        if whole[4:8] in _PNG_KEPT:
            yield whole
        if whole[4:8] == b"IEND":
            return
        at += len(whole)


def _segments(content: bytes) -> Iterator[bytes]:
    """Yield the segments up to the picture's own data, which is kept as it is; nothing of what follows its end."""
    at = 2
    while True:
        mark, kind = _taken(content, at, 2)
        if mark != 0xFF:
            raise ValueError("no segment begins here")
        if kind == 0xDA:
            yield content[at : content.index(b"\xff\xd9", at) + 2]
            return
        length = int.from_bytes(_taken(content, at + 2, 2))
        whole = _taken(content, at, length + 2)
        if kind not in _JPEG_LEFT_OUT and (kind != _APP2 or whole[4:].startswith(b"ICC_PROFILE")):
            yield whole
        at += length + 2


def _taken(content: bytes, at: int, length: int) -> bytes:
    part = content[at : at + length]
    if len(part) < length:
        raise IndexError("the picture ends too early")
    return part
