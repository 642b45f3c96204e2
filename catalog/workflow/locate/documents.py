"""Place words read as a short document: the same detectors and the same ranker that read reports."""

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from catalog.gazetteer import Gazetteer
from catalog.geocode import place_relation, written
from catalog.geocode.trail import Trail
from catalog.geoparse import geoparse
from catalog.model import Candidate, Document, Mention, Place, Resolution

MOST_SPECIFIC = (
    "coordinates",
    "address",
    "intersection",
    "street",
    "relative",
    "facility",
    "toponym",
    "region",
    "country",
)


class Read(NamedTuple):
    """What was read in some words: the most specific place in them."""

    mention: Mention
    candidates: tuple[Candidate, ...]
    """What the mention may mean, best first; never empty."""
    town: Place | None
    """What a relative expression leans on."""
    why: str
    """One clause for people: why this place, or why not for sure."""


def read_as_text(text: str, near: str | None, gazetteer: Gazetteer, trail: Trail) -> Read | None:
    """Return the most specific place that some words name, with `near` behind them as a text would have it."""
    said = f"{text}, {near}" if near and not written(text) else text
    document = Document(sha256=hashlib.sha256(said.encode()).hexdigest(), name="query", text=said)
    found = geoparse(document, gazetteer)
    for unplaced in (r for r in found if r.status == "unplaced" and r.mention.relation and r.mention.start < len(text)):
        trail.note(f"'{unplaced.mention.text}': {unplaced.why}")
    own = [r for r in found if r.mention.start < len(text) and (r.candidates or r.mention.relation)]
    if not own:
        return None
    best = min(own, key=lambda r: (not _constrained(r), MOST_SPECIFIC.index(r.mention.kind), r.mention.start))
    anchors = [r for r in found if (r.mention.start, r.mention.end) in best.mention.anchors]
    candidates = best.candidates or _around_each(best.mention, anchors)
    town = anchors[0].place if anchors else None
    return Read(best.mention, candidates, town, best.why) if candidates else None


def _constrained(found: Resolution) -> bool:
    """Say whether the words place a name themselves ("X, 5 km west of Y"): then X is asked for, not that area."""
    return bool(found.candidates) and "constraint" in found.candidates[0].reasons


def _around_each(mention: Mention, anchors: Sequence[Resolution]) -> tuple[Candidate, ...]:
    """Return "5 km south of X" around each X there is, where it leans on one name alone: X itself is no answer."""
    if mention.relation is None or len(anchors) != 1:
        return ()
    return tuple(c.model_copy(update={"place": _area(mention, c.place)}) for c in anchors[0].candidates)


def _area(mention: Mention, anchor: Place) -> Place:
    assert mention.relation, "only relative expressions lean on an anchor"
    return Place(
        ids={},
        name=mention.text,
        kind="area",
        country=anchor.country,
        admin1=anchor.admin1,
        footprint=place_relation(mention.relation, [anchor.footprint]),
        provider="geofootage",
    )
