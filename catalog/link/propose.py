"""Location claims: what an item shows and where it was filmed from, each with its reason."""

from collections.abc import Iterable, Sequence
from string import capwords

from catalog.link.agent_spans import agent_spans
from catalog.link.choosing import Choosing
from catalog.link.nearness import Pick, Surroundings
from catalog.model import Document, Dossier, LocationClaim, Resolution, record_id

_INITIALS = 4
"""Letters of a name that may be written in capitals for good: "UNHQ"."""


def propose(
    document: Document, dossiers: Sequence[Dossier], resolutions: Iterable[Resolution], language: str | None = None
) -> tuple[Dossier, ...]:
    """Return the dossiers with location claims added, in the same order; an item without a place stays as it is.

    `resolutions` are the document's place mentions; only literal ones outside the names of agents are used. A place
    that is ambiguous, unplaced or no more than a country gives a claim with no footprint: it is listed, never drawn.
    `language` (a BCP 47 tag) is what the text is in where the document does not state it.
    """
    agents = agent_spans(document, dossiers)
    surroundings = Surroundings(document, dossiers, resolutions, agents)
    choosing = Choosing(document, dossiers, surroundings, agents, language)
    return tuple(
        dossier.model_copy(update={"locations": tuple(_claims(document, dossier, number == 0, choosing))})
        for number, dossier in enumerate(dossiers)
    )


def _claims(document: Document, dossier: Dossier, is_main: bool, choosing: Choosing) -> list[LocationClaim]:
    claims: dict[tuple[str, str], LocationClaim] = {}
    for pick in choosing.picks(dossier, is_main):
        claim = _claim(document, dossier.item.id, pick, choosing.surroundings)
        claims.setdefault((claim.role, claim.name), claim)
    return list(claims.values())


def _claim(document: Document, item: str, pick: Pick, surroundings: Surroundings) -> LocationClaim:
    resolution, mention = pick.resolution, pick.resolution.mention
    placed = resolution.status == "resolved" and mention.kind != "country"
    return LocationClaim(
        id=record_id("loc", item, pick.role, mention.start, mention.end),
        item=item,
        role=pick.role,
        name=_name(pick, surroundings),
        footprint=resolution.footprint if placed else None,
        ids=resolution.place.ids if resolution.place and placed else {},
        method="mention",
        confidence="refuted" if pick.refuted else None if pick.direct else "possible",
        why=_why(pick, placed),
        evidence=document.evidence(mention.start, mention.end),
    )


def _why(pick: Pick, placed: bool) -> str:
    if placed:
        return f"{pick.why}; {pick.resolution.why}"
    if pick.resolution.status == "resolved":
        return f"{pick.why}; a whole country is no place to draw"
    return f"{pick.why}; {pick.resolution.status}: {pick.resolution.why}"


def _name(pick: Pick, surroundings: Surroundings) -> str:
    """Say the place in words, a street or distance with what it leans on; never in capitals as a dateline has it."""
    mention = pick.resolution.mention
    own = " ".join(mention.text.split())
    leaning = mention.kind in ("street", "address", "intersection", "facility")
    outside = [a for a in mention.anchors if a[1] <= mention.start or a[0] >= mention.end]
    if not outside or not (leaning or mention.kind == "relative"):
        place = pick.resolution.place
        if place and mention.kind == "toponym" and (not own.isascii() or place.name.upper() == own):
            return place.name
        return _uncapitalised(own) if mention.kind == "toponym" else own
    anchor = max(outside, key=lambda a: a[1] - a[0])
    wider = [r for r in surroundings.anchors.values() if r.mention.start <= anchor[0] and anchor[1] <= r.mention.end]
    widest = max((r.mention for r in wider), key=lambda m: m.end - m.start, default=None)
    words = widest.text if widest else surroundings.document.text[anchor[0] : anchor[1]]
    said = _uncapitalised(" ".join(words.split()))
    if leaning:
        return f"{own}, {said}"
    return f"{own} (from {said})" if (mention.relation or "").startswith("distance") else f"{own} ({said})"


def _uncapitalised(words: str) -> str:
    """Return the name of a place that a dateline has in capitals as it is written elsewhere."""
    return capwords(words) if words.isupper() and len(words) > _INITIALS else words
