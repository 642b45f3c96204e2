"""Other tools that say where a text may name a place: a model of the user's own, plugged in by an entry point."""

from collections.abc import Callable, Iterable, Sequence

from catalog.errors import CatalogError
from catalog.geoparse.page import Page
from catalog.geoparse.shelf import Shelf
from catalog.geoparse.spot import Spot
from catalog.model import Document, Span

Detector = Callable[[Document], Iterable[Span]]
"""What an entry point of the group `geofootage.detector` names: a document to spans of its text, in characters."""

LONGEST = 8
"""A span of more words is no name."""


def detected(document: Document, detectors: Sequence[Detector]) -> set[Span]:
    """Return the spans that some tools take for places. Raises CatalogError for spans outside of the text."""
    spans = {(int(start), int(end)) for find in detectors for start, end in find(document)}
    if any(not 0 <= start < end <= len(document.text) for start, end in spans):
        raise CatalogError(f"a detector gave a span outside of {document.name}: spans are characters of Document.text")
    return spans


def unknown_to_us(page: Page, spots: Sequence[Spot], spans: Iterable[Span], shelf: Shelf) -> list[Spot]:
    """Return what was detected and overlaps nothing that we found: names to look up, or to list as unplaced."""
    found: list[Spot] = []
    for start, end in sorted(spans):
        tokens = [i for i in range(len(page)) if start <= page.starts[i] and page.ends[i] <= end]
        taken = any(start < s.end and s.start < end for s in (*spots, *found))
        if tokens and not taken and len(tokens) <= LONGEST:
            first, last = tokens[0], tokens[-1] + 1
            known = shelf.named(" ".join(page.keys[first:last]))
            found.append(Spot(first, last, page.starts[first], page.ends[last - 1], known, looked_up_by="detected"))
    return found
