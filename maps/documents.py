"""The documents that the items were found in, each once: an item holds no more of it than its number."""

import hashlib
import marshal
from collections.abc import Iterator

from catalog.views import SourceView
from maps.spool import Spool
from maps.wire import Values, source_values


class Documents:
    """Numbers documents by their first coming."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        self._numbers: dict[bytes, int] = {}
        self._last: tuple[Values, int] = ((), 0)

    def __len__(self) -> int:
        return len(self._spool)

    def number(self, source: SourceView | None) -> int | None:
        """Return the number of a document, None for no document."""
        if source is None:
            return None
        values = source_values(source)
        if values != self._last[0]:
            self._last = values, self._numbered(values)
        return self._last[1]

    def _numbered(self, values: Values) -> int:
        key = hashlib.sha256(marshal.dumps(values, 0)).digest()
        if key not in self._numbers:
            self._numbers[key] = len(self._spool)
            self._spool.add(values)
        return self._numbers[key]

    @property
    def chunks(self) -> Iterator[list[Values]]:
        """All documents in the order of their numbers, so many at a time."""
        return self._spool.chunks(range(len(self._spool)))
