"""What one verifier says of one dimension of one recording."""

from catalog.model.base import Evidence, Record
from catalog.model.words import AgentKind, Dimension, Verdict


class VerificationStatement(Record):
    """One verifier's word on one dimension. A volunteer's review is one of these too."""

    id: str
    """Made from the item, dimension, verifier and span."""
    item: str
    """Id of the footage item."""
    dimension: Dimension
    """What was checked."""
    verdict: Verdict
    """What came out."""
    verifier: str | None
    """Who checked, in the text's own words where it names nobody; None = unknown."""
    verifier_kind: AgentKind
    """`named`, `described` or `unknown`."""
    method: str | None = None
    """How, in the text's own words."""
    evidence: Evidence | None = None
    """The words it rests on; None for statements by hand."""
