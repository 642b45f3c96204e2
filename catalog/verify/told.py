"""What several reports say of one recording: the item with its duplicates, each with its document."""

from catalog.model import Document, Dossier, ProvenanceStep, Side, TimeClaim

Told = tuple[Dossier, Document | None]
"""What one report says of a recording; None = an item by hand."""


def source_of(told: Told) -> str | None:
    """Return what tells one report from another: the SHA-256 of its bytes; None for an item by hand."""
    dossier, document = told
    if document:
        return document.sha256
    return dossier.item.evidence.document if dossier.item.evidence else None


def side_of(record: TimeClaim | ProvenanceStep) -> Side:
    """Return the date of a record as one that can be held against others; for a step without one, undated."""
    when = record.when or "XXXX-XX-XX"
    return Side(item=record.item, record=record.id, role=record.role, when=when, evidence=record.evidence)
