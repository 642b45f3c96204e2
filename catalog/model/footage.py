"""A recording as a text or a person describes it. It has no place and no date: those are claims."""

from pydantic import Field

from catalog.model.base import Evidence, Record
from catalog.model.dates import Edtf
from catalog.model.words import MediaKind, Sensitivity


class Copy(Record):
    """Where a recording can be seen."""

    url: str | None = None
    """Address of the copy, http or https."""
    archive_url: str | None = None
    """Address of an archived copy."""
    sha256: str | None = None
    """SHA-256 of the file, where somebody has it."""
    first_seen: Edtf | None = None
    """When it was first seen there, EDTF."""
    acquired: Edtf | None = None
    """When the picture was taken, where it is one of a pair, EDTF."""
    licence: str | None = None
    """The terms it may be passed on under, such as CC BY 4.0; None = nobody said, so its file stays in."""


class FootageItem(Record):
    """One recording as described."""

    id: str
    """Made from the document's sha256 and the span of its first mention (and which of those it is that begin with the
    same words, as in "two videos. The first ..."), or from what a person typed."""
    kind: MediaKind
    """What kind of recording."""
    description: str
    """What it is, in the words of the document or of the person who added it."""
    duration_s: int | None = Field(default=None, gt=0)
    """Length in seconds, where stated."""
    mentions: tuple[tuple[int, int], ...] = ()
    """Spans of the words that speak of it, the first one first; empty for items added by hand."""
    evidence: Evidence | None = None
    """Its first mention; None for items added by hand."""
    copies: tuple[Copy, ...] = ()
    """Where it can be seen."""
    sensitivity: Sensitivity | None = None
    """What must be minded before it leaves the catalog; None = nobody said, so it stays in."""
