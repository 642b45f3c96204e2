"""Records into rows."""

from collections.abc import Sequence
from typing import Any

from catalog.model import Candidate, Document, Dossier, Evidence, Findings, LocationClaim, Record, Side
from catalog.model.words import WorkflowStatus
from catalog.verify.bounds import time_bounds
from catalog.verify.contradictions import contradictions
from catalog.verify.independence import independence
from catalog.verify.status import dimension_status
from catalog.verify.told import Told
from catalog.views.rows import (
    CandidateView,
    CheckerView,
    ContradictionView,
    CopyView,
    IndependenceView,
    ItemRow,
    LocationView,
    SideView,
    SourceView,
    StepView,
    TimeBoundView,
    TimeView,
    TwinView,
    VerificationView,
)

Candidates = dict[tuple[int, int], tuple[Candidate, ...]]


def item_rows(findings: Findings, document: Document) -> list[ItemRow]:
    """Return the rows of everything found in one document, as suggested and not yet reviewed."""
    candidates = candidates_of(findings)
    return [item_row(d, "suggested", document, candidates) for d in findings.dossiers]


def candidates_of(findings: Findings) -> Candidates:
    """Return the candidates of every mention by its span."""
    return {(r.mention.start, r.mention.end): r.candidates for r in findings.resolutions}


def item_row(
    dossier: Dossier,
    status: WorkflowStatus,
    document: Document | None = None,
    candidates: Candidates | None = None,
    twins: Sequence[Told] = (),
    twin_of: str | None = None,
) -> ItemRow:
    """Return the row of one item. `document` and `candidates` are missing for items added by hand.

    `twins`: its duplicates with their documents, which have a say in what all reports together come to; `twin_of`: what
    it is a duplicate of itself.
    """
    item, told = dossier.item, [(dossier, document), *twins]
    return ItemRow(
        **_quoted(item.evidence),
        id=item.id,
        kind=item.kind,
        description=item.description,
        duration_s=item.duration_s,
        mentions=item.mentions,
        steps=tuple(StepView(**_quoted(s.evidence), **_own(s)) for s in dossier.steps),
        times=tuple(TimeView(**_quoted(t.evidence), **_own(t)) for t in dossier.times),
        locations=tuple(_location(c, candidates or {}) for c in dossier.locations),
        verifications=tuple(VerificationView(**_quoted(v.evidence), **_own(v)) for v in dossier.verifications),
        copies=tuple(CopyView(**c.model_dump()) for c in item.copies),
        sensitivity=item.sensitivity,
        document=document.name if document else None,
        source=_source(document) if document else None,
        status=status,
        dimensions=dimension_status(v for one, _ in told for v in one.verifications),
        time_bounds=tuple(TimeBoundView(**{**_own(b), "because": _sides(b.because)}) for b in time_bounds(told)),
        contradictions=tuple(ContradictionView(**{**_own(c), "sides": _sides(c.sides)}) for c in contradictions(told)),
        independence=_independence(told),
        twins=tuple(_twin(*twin) for twin in twins),
        twin_of=twin_of,
        unplaced=_unplaced(dossier),
    )


def candidate_view(candidate: Candidate) -> CandidateView:
    """Return one candidate as the contract prints it."""
    place = candidate.place
    return CandidateView(
        name=place.name,
        kind=place.kind,
        country=place.country,
        ids=place.ids,
        lat=place.footprint.lat,
        lon=place.footprint.lon,
        uncertainty_m=place.footprint.uncertainty_m,
        score=candidate.score,
        provider=place.provider,
        reasons=candidate.reasons,
    )


def _location(claim: LocationClaim, candidates: Candidates) -> LocationView:
    spot = claim.footprint
    span = (claim.evidence.start, claim.evidence.end) if claim.evidence else None
    return LocationView(
        **_quoted(claim.evidence),
        id=claim.id,
        role=claim.role,
        name=claim.name,
        lat=spot.lat if spot else None,
        lon=spot.lon if spot else None,
        uncertainty_m=spot.uncertainty_m if spot else None,
        precision=spot.precision if spot else None,
        geometry=spot.geojson if spot else None,
        rule=spot.rule if spot else None,
        ids=claim.ids,
        method=claim.method,
        confidence=claim.confidence,
        why=claim.why,
        mention=span,
        candidates=tuple(candidate_view(c) for c in candidates.get(span, ())) if span else (),
    )


def _source(document: Document) -> SourceView:
    return SourceView(**document.model_dump(include=set(SourceView.model_fields)))


def _independence(told: Sequence[Told]) -> IndependenceView:
    found = independence(told)
    return IndependenceView(**{**_own(found), "by": tuple(CheckerView(**_own(one)) for one in found.by)})


def _twin(dossier: Dossier, document: Document | None) -> TwinView:
    item = dossier.item
    return TwinView(id=item.id, document=document.name if document else None, sensitivity=item.sensitivity)


def _sides(sides: tuple[Side, ...]) -> tuple[SideView, ...]:
    return tuple(SideView(**{**side.model_dump(exclude={"evidence"}), **_worded(side.evidence)}) for side in sides)


def _worded(evidence: Evidence | None) -> dict[str, Any]:
    return evidence.model_dump() if evidence else {}


def _unplaced(dossier: Dossier) -> str | None:
    if any(c.footprint for c in dossier.locations):
        return None
    return dossier.locations[0].why if dossier.locations else "no place is named for it"


def _quoted(evidence: Evidence | None) -> dict[str, Any]:
    return evidence.model_dump(exclude={"document"}) if evidence else {}


def _own(record: Record) -> dict[str, Any]:
    return record.model_dump(exclude={"item", "evidence"})
