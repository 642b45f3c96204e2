"""What several rooms of the store need of the derived tables: digests, dossiers as rows hold them, their records."""

from sqlite3 import Connection

from pydantic import ValidationError

from catalog.errors import CatalogError
from catalog.model import (
    Activity,
    Document,
    Dossier,
    LocationClaim,
    ProvenanceStep,
    TimeClaim,
    VerificationStatement,
)
from catalog.store.canonical import digest

Claim = ProvenanceStep | TimeClaim | LocationClaim | VerificationStatement
"""What is said of an item."""

_KINDS: dict[type[Claim], str] = {
    ProvenanceStep: "step",
    TimeClaim: "time",
    LocationClaim: "location",
    VerificationStatement: "verification",
}


def details_digest(document: Document) -> str:
    """Return the digest of a document's details; another file name for the same bytes is no other detail."""
    return digest(document.model_dump(mode="json", exclude={"name"}))


def run_digest(activity: Activity) -> str:
    """Return the digest of what a run's outcome depends on besides the document: tool and parameters."""
    return digest(activity.model_dump(mode="json", include={"tool", "parameters"}))


def parsed(text: str) -> Dossier:
    """Read a dossier as the item's row holds it. Raises CatalogError."""
    try:
        return Dossier.model_validate_json(text)
    except ValidationError as error:
        raise CatalogError("a derived table is damaged; make it again with `geofootage rebuild`") from error


def effective(db: Connection, dossier: Dossier) -> Dossier:
    """Return a dossier without the claims that a person rejected."""
    query = "SELECT id FROM records WHERE item = ? AND status = 'rejected'"
    gone = {name for (name,) in db.execute(query, (dossier.item.id,))}
    if not gone:
        return dossier
    return dossier.model_copy(
        update={
            "steps": tuple(s for s in dossier.steps if s.id not in gone),
            "times": tuple(t for t in dossier.times if t.id not in gone),
            "locations": tuple(c for c in dossier.locations if c.id not in gone),
            "verifications": tuple(v for v in dossier.verifications if v.id not in gone),
        }
    )


def claims_of(dossier: Dossier) -> tuple[Claim, ...]:
    """Return everything that is said of an item."""
    return (*dossier.steps, *dossier.times, *dossier.locations, *dossier.verifications)


def records_of(dossier: Dossier) -> list[tuple[str, str]]:
    """Return id and kind of an item and of everything said of it, the item first."""
    return [(dossier.item.id, "item"), *((claim.id, _KINDS[type(claim)]) for claim in claims_of(dossier))]
