"""Bytes as text that a page may carry anywhere: denser than base64, and none of it markup or part of a template.

In a page (UTF-8) a letter holds seven bits. The fourteen signs that mean something to a parser or an engine are
written together with the seven bits that follow, as one letter of two bytes: nothing is lost by leaving them out.
In a style file of its own (UTF-16) a letter holds sixteen bits, and no sign of ASCII or Latin-1 is among them.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

AVOIDED = '\0\n\f\r"$%&<>\\`{}'
"""What is never written by itself; the page is told the same (unpack.js)."""
_ALONE = len(AVOIDED)
_ESCAPE = 0xE000


def seven_bits(content: bytes) -> str:
    """Return bytes as letters of seven bits each, for a page in UTF-8."""
    import numpy as np

    sevens = _sevens(content)
    avoided = np.full(128, -1, np.int16)
    avoided[[ord(sign) for sign in AVOIDED]] = range(len(AVOIDED))
    heads = _heads(avoided[sevens] >= 0)
    points = sevens.astype("<u2")
    followed = heads[heads < len(sevens) - 1]
    points[followed] = 128 * (avoided[sevens[followed]] + 1) + sevens[followed + 1]
    if len(heads) > len(followed):
        points[-1] = 128 * (_ALONE + 1) + int(sevens[-1])
    return np.delete(points, followed + 1).tobytes().decode("utf-16-le")


def _sevens(content: bytes) -> "NDArray[np.uint8]":
    """Cut bytes into pieces of seven bits, the last filled up with zeros."""
    import numpy as np

    padded = np.frombuffer(content + bytes(-len(content) % 7), np.uint8).reshape(-1, 7)
    group = np.zeros(len(padded), np.uint64)
    for n in range(7):
        group = group << np.uint64(8) | padded[:, n]
    pieces = [(group >> np.uint64(49 - 7 * n) & np.uint64(127)).astype(np.uint8) for n in range(8)]
    return np.stack(pieces, axis=1).reshape(-1)[: -(-8 * len(content) // 7)]


def _heads(avoided: "NDArray[np.bool_]") -> "NDArray[np.intp]":
    """Return where a letter of two bytes begins: every second of a run, since each takes the next along."""
    import numpy as np

    places = np.flatnonzero(avoided)
    starts = np.concatenate([[True], np.diff(places) > 1])[: len(places)]
    into_run = places - np.maximum.accumulate(np.where(starts, places, 0)) if len(places) else places
    heads: NDArray[np.intp] = places[into_run % 2 == 0]
    return heads


def sixteen_bits(content: bytes) -> bytes:
    """Return bytes as letters of sixteen bits each (UTF-16, little-endian), after the number of bytes in the last."""
    import numpy as np

    units = np.frombuffer(content + bytes(len(content) % 2), "<u2")
    barred = (units < 0x100) | (units >= 0xD800) & (units <= _ESCAPE) | (units >= 0xFFFE)
    places = np.arange(len(units)) + np.cumsum(barred)
    written = np.full(len(units) + int(barred.sum()), _ESCAPE, "<u2")
    written[places] = np.where(barred, _moved(units), units)
    return f"{2 - len(content) % 2}".encode("utf-16-le") + written.tobytes()


def _moved(units: "NDArray[Any]") -> "NDArray[Any]":
    import numpy as np

    return np.where(units < 0x100, units + 0x100, units & 0x7FFF)
