"""Where and when as claims about an item: several may disagree, all are kept."""

from catalog.model.base import Evidence, Record
from catalog.model.dates import Edtf
from catalog.model.geometry import Footprint
from catalog.model.words import Basis, Confidence, LocationRole, Method, TimeRole


class LocationClaim(Record):
    """Somebody says where a recording was made (`camera`) or what it shows (`depicted`)."""

    id: str
    """Made from the item, the role and the span or the typed words."""
    item: str
    """Id of the footage item."""
    role: LocationRole
    """The camera's place or the depicted one."""
    name: str
    """The place in words, as a reader should see it."""
    footprint: Footprint | None = None
    """Where (WGS84, metres); None = named but unplaced, listed with the reason, never drawn."""
    ids: dict[str, int | str] = {}
    """Outside ids of the place by provider."""
    method: Method
    """How it was concluded."""
    confidence: Confidence | None = None
    """How sure the author is; None = not assessed."""
    why: str
    """One clause for people: why this place, or why none."""
    evidence: Evidence | None = None
    """The place words it rests on; None for claims by hand."""


class TimeClaim(Record):
    """Somebody says when something happened to or in a recording."""

    id: str
    """Made from the item, the role, the date and the span."""
    item: str
    """Id of the footage item."""
    role: TimeRole
    """What the date is the date of."""
    when: Edtf
    """EDTF; `XXXX-XX-XX` where the text itself says that the recording is undated."""
    basis: Basis
    """`stated` in the text, or `derived` from it and the publication date."""
    evidence: Evidence | None = None
    """The words it rests on; None for claims by hand."""
