"""The rows' own text: kept on disk until their order is known, then given out in chunks."""

from array import array
from collections.abc import Iterator, Sequence
from typing import IO

CHUNK = 1_000
"""Items of one chunk: as many are unpacked when one of them is opened."""


class Spool:
    """One line a row, in a file that is open for writing and reading."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._starts = array("q", [0])

    def add(self, line: bytes) -> None:
        """Keep a line, which holds no line break."""
        self._file.write(line)
        self._starts.append(self._starts[-1] + len(line))

    def chunks(self, order: Sequence[int]) -> Iterator[bytes]:
        """Yield the lines in this order, so many at a time."""
        for begin in range(0, len(order), CHUNK):
            yield b"\n".join(map(self._line, order[begin : begin + CHUNK]))

    def _line(self, n: int) -> bytes:
        self._file.seek(self._starts[n])
        return self._file.read(self._starts[n + 1] - self._starts[n])
