"""Follow any record back to its sources: the words it rests on, the document, the run or the person behind it."""

from typing import Any

from catalog.model import Document, Evidence, LocationClaim, Record, Resolution, record_id
from catalog.store import Catalog, Event, Found, StoredItem
from catalog.store.bodies import FindingsBody


class ProvenanceChain(Record):
    """One link of a chain back to the sources, and what it was made from in its turn."""

    id: str
    """Id of the record; for a document its sha256, for a run or an edit that of its event."""
    type: str
    """`item`, `step`, `time`, `location`, `verification`, `resolution`, `document`, or the type of an event."""
    quote: str | None = None
    """The sentence it rests on, exactly as it stands in the document."""
    quote_start: int | None = None
    """Where the sentence begins in the document's text, characters."""
    document: str | None = None
    """Name of the document."""
    start: int | None = None
    """First character of the span in the document's text."""
    end: int | None = None
    """One past the last character."""
    about: dict[str, Any] = {}
    """What else is known of it: publisher and URL of a document, tool and parameters of a run, who and why, ..."""
    made_from: "tuple[ProvenanceChain, ...]" = ()
    """What it was made from."""


def trace(catalog: Catalog, start: str) -> ProvenanceChain:
    """Follow the record of this id, or beginning of one, back to its sources.

    Raises NotFoundError for no such record, UsageError for several.
    """
    found = catalog.record(start)
    if isinstance(found.record, Event):
        return _event(found.record)
    if isinstance(found.record, Document):
        return _document(catalog, found.record)
    item = catalog.item(found.id)
    evidence: Evidence | None = getattr(found.record, "evidence", None)
    made_from = [*_resolutions(catalog, found), *_sources(catalog, evidence), *_events(catalog, found, item)]
    return _link(catalog, found.id, found.kind, evidence, _about(found.record), made_from)


def _link(
    catalog: Catalog,
    name: str,
    kind: str,
    evidence: Evidence | None,
    about: dict[str, Any],
    made_from: list[ProvenanceChain],
) -> ProvenanceChain:
    if evidence is None:
        return ProvenanceChain(id=name, type=kind, about=about, made_from=tuple(made_from))
    document = catalog.document(evidence.document)
    return ProvenanceChain(
        id=name,
        type=kind,
        quote=evidence.quote,
        quote_start=evidence.quote_start,
        document=document.name if document else None,
        start=evidence.start,
        end=evidence.end,
        about=about,
        made_from=tuple(made_from),
    )


def _sources(catalog: Catalog, evidence: Evidence | None) -> list[ProvenanceChain]:
    document = catalog.document(evidence.document) if evidence else None
    return [_document(catalog, document)] if document else []


def _document(catalog: Catalog, document: Document) -> ProvenanceChain:
    about = document.model_dump(exclude={"name", "text", "text_offset"}, exclude_none=True)
    source = catalog.record(document.sha256).event
    return ProvenanceChain(
        id=document.sha256,
        type="document",
        document=document.name,
        about=about,
        made_from=(_event(catalog.event(source)),),
    )


def _event(event: Event) -> ProvenanceChain:
    who = event.activity
    about = {"author": event.author, "claimed_at": event.claimed_at}
    return ProvenanceChain(id=event.id, type=event.type, about=about | (_about(who) if who else {}))


def _events(catalog: Catalog, found: Found, item: StoredItem) -> list[ProvenanceChain]:
    """Return the event that the record came with, then what people did to it."""
    later = [
        h.event for h in item.history if h.target == found.id and h.type in ("review", "set") and h.event != found.event
    ]
    return [_event(catalog.event(name)) for name in (found.event, *later)]


def _resolutions(catalog: Catalog, found: Found) -> list[ProvenanceChain]:
    """Return what the place words of a location claim were taken to mean by the run that it came with."""
    claim, body = found.record, catalog.event(found.event).body
    if not isinstance(claim, LocationClaim) or claim.evidence is None or not isinstance(body, FindingsBody):
        return []
    span = (claim.evidence.start, claim.evidence.end)
    return [
        _resolution(catalog, resolution, claim.evidence)
        for resolution in body.findings.resolutions
        if (resolution.mention.start, resolution.mention.end) == span
    ]


def _resolution(catalog: Catalog, resolution: Resolution, evidence: Evidence) -> ProvenanceChain:
    name = record_id("mention", evidence.document, evidence.start, evidence.end)
    about = resolution.model_dump(mode="json", exclude={"mention": {"start", "end"}})
    return _link(catalog, name, "resolution", evidence, about, _sources(catalog, evidence))


def _about(record: Record) -> dict[str, Any]:
    return record.model_dump(mode="json", exclude={"id", "evidence"}, exclude_none=True)
