"""What one run found in one document: the unit that is kept, superseded and reviewed."""

from catalog.model.base import Record, Sha256
from catalog.model.claim import LocationClaim, TimeClaim
from catalog.model.footage import FootageItem
from catalog.model.mention import Resolution
from catalog.model.provenance import ProvenanceStep
from catalog.model.verification import VerificationStatement


class Dossier(Record):
    """A footage item and everything that is said of it."""

    item: FootageItem
    """The recording."""
    steps: tuple[ProvenanceStep, ...] = ()
    """Its chain, in the order of the text."""
    times: tuple[TimeClaim, ...] = ()
    """When."""
    locations: tuple[LocationClaim, ...] = ()
    """Where."""
    verifications: tuple[VerificationStatement, ...] = ()
    """What was checked, by whom, with what outcome."""


class Findings(Record):
    """Everything one run of the program found in one document."""

    document: Sha256
    """SHA-256 of the document's bytes."""
    resolutions: tuple[Resolution, ...] = ()
    """The place mentions and what they mean, in the order of the text."""
    dossiers: tuple[Dossier, ...] = ()
    """The footage items with their claims, in the order of the text."""
