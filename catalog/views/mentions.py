"""Place mentions as the contract prints them, one object a document."""

from typing import Any

from catalog.model import Document, Resolution
from catalog.views.build import candidate_view
from catalog.views.rows import CandidateView, Row


class MentionView(Row):
    """One mention; lat, lon, uncertainty_m and geometry are None where it is unplaced."""

    start: int
    end: int
    text: str
    kind: str
    role: str
    status: str
    name: str | None
    country: str | None
    ids: dict[str, int | str]
    lat: float | None
    lon: float | None
    uncertainty_m: int | None
    geometry: dict[str, Any] | None
    relation: str | None
    anchors: tuple[tuple[int, int], ...]
    rule: str | None
    why: str
    candidates: tuple[CandidateView, ...]


class MentionsView(Row):
    """All mentions of one document, in the order of the text."""

    document: str
    sha256: str
    text_offset: int
    mentions: tuple[MentionView, ...]


def mentions_view(document: Document, found: list[Resolution]) -> MentionsView:
    """Return the mentions of one document."""
    return MentionsView(
        document=document.name,
        sha256=document.sha256,
        text_offset=document.text_offset,
        mentions=tuple(_mention(r) for r in found),
    )


def _mention(found: Resolution) -> MentionView:
    mention, spot, place = found.mention, found.footprint, found.place
    return MentionView(
        start=mention.start,
        end=mention.end,
        text=mention.text,
        kind=mention.kind,
        role=mention.role,
        status=found.status,
        name=place.name if place else None,
        country=place.country if place else None,
        ids=place.ids if place else {},
        lat=spot.lat if spot else None,
        lon=spot.lon if spot else None,
        uncertainty_m=spot.uncertainty_m if spot else None,
        geometry=spot.geojson if spot else None,
        relation=mention.relation,
        anchors=mention.anchors,
        rule=spot.rule if spot else None,
        why=found.why,
        candidates=tuple(candidate_view(c) for c in found.candidates),
    )
