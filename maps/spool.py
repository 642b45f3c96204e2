"""What the rows say, kept on disk until their order is known, then given out in chunks."""

import marshal
import tempfile
from array import array
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any, Self

CHUNK = 1_000
"""Records of one chunk: as many are unpacked when one of them is opened."""
_AT_ONCE = 1 << 20
_PLAIN = 2
"""The version of marshal that looks for nothing that is told twice: half as quick again on rows."""


class Spool:
    """One record after another, in a file that lasts as long as the `with` block."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  closed at the end of the block
        self._waiting = bytearray()
        self._starts = array("q", [0])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._starts) - 1

    def add(self, values: tuple[Any, ...]) -> None:
        """Keep a record of plain values."""
        held = marshal.dumps(values, _PLAIN)
        self._waiting += held
        self._starts.append(self._starts[-1] + len(held))
        if len(self._waiting) > _AT_ONCE:
            self._write()

    def _write(self) -> None:
        while self._waiting:
            del self._waiting[: self._file.write(self._waiting)]

    def chunks(self, order: Sequence[int]) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the records in this order, so many at a time."""
        self._write()
        for begin in range(0, len(order), CHUNK):
            yield [*map(self._record, order[begin : begin + CHUNK])]

    def _record(self, n: int) -> tuple[Any, ...]:
        self._file.seek(self._starts[n])
        values: tuple[Any, ...] = marshal.loads(  # noqa: S302  our own bytes, in a file that has no name
            self._file.read(self._starts[n + 1] - self._starts[n])
        )
        return values
