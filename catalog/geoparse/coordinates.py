"""Coordinates in a document as mentions: certain, or ambiguous with all they may mean."""

from collections.abc import Iterator, Sequence

from catalog.geocode.coordinates import Doubt, Found, Written, beside, beyond_doubt, coordinates, short_codes
from catalog.geoparse.names import placed
from catalog.model import Candidate, Document, Footprint, Mention, Place, Resolution, Span

BESIDE = 30
"""A short Plus Code stands within so many characters of the town that it is short for."""


def coordinate_mentions(document: Document, names: Sequence[Resolution]) -> Iterator[Resolution]:
    """Yield the coordinates of a document. Those far from all its towns, and near one with the axes swapped, are
    ambiguous; so is what can be read in two ways by itself. What can be no place on the earth is left alone.
    """
    written, codes = coordinates(document.text), list(short_codes(document.text))
    if not (written or codes):
        return
    towns = [r for r in names if r.status == "resolved" and r.place and r.place.kind == "town"]
    spots = [(r.place.footprint.lat, r.place.footprint.lon) for r in towns if r.place]
    for found in written:
        sure = beyond_doubt(found, spots) if isinstance(found, Written) else found
        yield from _resolution(document, sure)
    for span, code in codes:
        if town := _beside(span, towns):
            yield from _resolution(document, beside(span, code, (town.footprint.lat, town.footprint.lon)))


def _beside(span: Span, towns: Sequence[Resolution]) -> Place | None:
    """Return the town that stands next to a short code in the text."""
    near = ((max(r.mention.start - span[1], span[0] - r.mention.end), r.place) for r in towns)
    return min(((gap, p) for gap, p in near if gap <= BESIDE), default=(0, None), key=lambda n: n[0])[1]


def _resolution(document: Document, found: Found) -> Iterator[Resolution]:
    text = document.text[found.start : found.end]
    mention = Mention(start=found.start, end=found.end, text=text, kind="coordinates")
    if isinstance(found, Written):
        yield placed(mention, (_candidate(text, found.footprint, 1.0),), "coordinates as written")
    elif isinstance(found, Doubt) and found.readings:
        candidates = tuple(_candidate(text, r, 1 / len(found.readings)) for r in found.readings)
        footprint = found.readings[0]
        yield Resolution(mention=mention, status="ambiguous", footprint=footprint, candidates=candidates, why=found.why)


def _candidate(text: str, spot: Footprint, score: float) -> Candidate:
    place = Place(ids={}, name=text, kind="coordinates", footprint=spot, provider="as written")
    return Candidate(place=place, score=score, reasons={"as written": 1.0})
