"""What several rooms of the store need of the derived tables: digests, dossiers as rows hold them, their records."""

from collections.abc import Iterable
from sqlite3 import Connection
from typing import TypeVar

from pydantic import ValidationError

from catalog.errors import CatalogError
from catalog.model import (
    Activity,
    Copy,
    Document,
    Dossier,
    Link,
    LocationClaim,
    Note,
    ProvenanceStep,
    Record,
    TimeClaim,
    VerificationStatement,
)
from catalog.store.bodies import Changes
from catalog.store.canonical import digest
from catalog.store.said import Value, standing

Claim = ProvenanceStep | TimeClaim | LocationClaim | VerificationStatement
"""What is said of an item."""

Said = Claim | Note | Link
"""What people say of an item."""

KINDS: dict[type[Said], str] = {
    ProvenanceStep: "step",
    TimeClaim: "time",
    LocationClaim: "location",
    VerificationStatement: "verification",
    Note: "note",
    Link: "link",
}
"""What kind of record each is called."""

_CLAIMS = ("steps", "times", "locations", "verifications")
_BESIDE = {"status", "added", "notes", "links"}
_FIELDS = ("description", "kind", "duration_s", "sensitivity")
R = TypeVar("R", bound=Record)
C = TypeVar("C", LocationClaim, TimeClaim)


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


def effective(db: Connection, dossier: Dossier, said: list[Value] | None = None) -> Dossier:
    """Return a dossier with what people say of it, and without what they rejected: their later words come first.

    `said` is what stands of it, where the caller knows it already.
    """
    item = dossier.item.id
    gone = rejected(db, item)
    dossier = laid_over(dossier, standing(db, item) if said is None else said)
    if not gone:
        return dossier
    kept = {field: tuple(c for c in getattr(dossier, field) if c.id not in gone) for field in _CLAIMS}
    return dossier.model_copy(update=kept)


def rejected(db: Connection, item: str) -> set[str]:
    """Return the ids of what was rejected or withdrawn of an item."""
    return {name for (name,) in db.execute("SELECT id FROM records WHERE item = ? AND status = 'rejected'", (item,))}


def laid_over(dossier: Dossier, said: list[Value]) -> Dossier:
    """Return a dossier with what was said by hand laid over it.

    Claims by hand step back behind later ones by hand of the same role; all that was found in a text stays.
    """
    if all(value.field in _BESIDE for value in said):
        return dossier
    fields = {value.field: value.value for value in said if value.field in _FIELDS}
    copies = [Copy(**copy) for value in said if value.field == "copies" for copy in value.value]
    item = dossier.item.model_copy(update={**fields, "copies": unique((*dossier.item.copies, *copies))})
    later = list(reversed(said))
    return dossier.model_copy(
        update={
            "item": item,
            "locations": _first(_typed(later, "locations", LocationClaim), dossier.locations),
            "times": _first(_typed(later, "times", TimeClaim), dossier.times),
            "steps": unique((*dossier.steps, *_typed(said, "steps", ProvenanceStep))),
            "verifications": unique((*dossier.verifications, *_typed(said, "verifications", VerificationStatement))),
        }
    )


def _typed(said: Iterable[Value], field: str, record: type[R]) -> tuple[R, ...]:
    values = (value.value for value in said if value.field.partition(":")[0] == field)
    return tuple(record.model_validate(one) for many in values for one in many)


def _first(typed: tuple[C, ...], found: tuple[C, ...]) -> tuple[C, ...]:
    roles = {claim.role for claim in typed}
    remaining = tuple(claim for claim in found if claim.evidence or claim.role not in roles)
    return unique(typed + remaining)


def unique(records: Iterable[R]) -> tuple[R, ...]:
    """Return records, each once, in their order."""
    return tuple({record.model_dump_json(): record for record in records}.values())


def claims_of(dossier: Dossier) -> tuple[Claim, ...]:
    """Return everything that is said of an item."""
    return (*dossier.steps, *dossier.times, *dossier.locations, *dossier.verifications)


def records_of(dossier: Dossier) -> list[tuple[str, str]]:
    """Return id and kind of an item and of everything said of it, the item first."""
    return [(dossier.item.id, "item"), *((claim.id, KINDS[type(claim)]) for claim in claims_of(dossier))]


def records_in(changes: Changes) -> tuple[Said, ...]:
    """Return the records that an edit brings."""
    return (
        *changes.locations, *changes.times, *changes.steps, *changes.verifications, *changes.notes, *changes.links,
    )  # fmt: skip


def claims_made(changes: Changes) -> list[tuple[str, str]]:
    """Return id and kind of the records that an edit brings."""
    return [(record.id, KINDS[type(record)]) for record in records_in(changes)]
