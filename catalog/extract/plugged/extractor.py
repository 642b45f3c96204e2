"""What an extractor is: the contract of the entry points of the group `geofootage.extractor`."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from catalog.model import Document


class Extractor(Protocol):
    """Reads a document and answers with the recordings it speaks of, as objects with the fields of `ItemAnswer`.

    An answer quotes the text; it gives no offsets and no ids. None of it is believed: see `checked`.
    """

    def __call__(self, document: Document, /) -> Iterable[Mapping[str, Any]]:
        """Return the recordings of a document."""
