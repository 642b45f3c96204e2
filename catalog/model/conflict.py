"""What the dates of a recording say together: within which days it was made, and where they cannot all be right."""

from typing import Literal

from catalog.model.base import Evidence, Record
from catalog.model.dates import Edtf
from catalog.model.words import Conflict


class Side(Record):
    """One of two dates that are held against each other."""

    item: str
    """Id of the item of which it is said: the item itself, or a duplicate of it."""
    record: str | None = None
    """Id of the time claim or step that gives it; None = the document's own date, or words beside a date."""
    role: str
    """What it is the date of: a time role, a step role, `document`, `weekday` or `count`."""
    when: Edtf
    """The date, EDTF."""
    evidence: Evidence | None = None
    """The words it rests on; None for the document's own date and for claims by hand."""


class Contradiction(Record):
    """Two dates of one recording that cannot both be right."""

    kind: Conflict
    """What is wrong with them."""
    says: str
    """One clause for people."""
    sides: tuple[Side, Side]
    """The date that is doubted, and the one that it is held against."""


class TimeBound(Record):
    """Days within which something happened, as far as the dates of a recording allow to conclude it."""

    what: Literal["filmed", "changed"]
    """`filmed`: the recording was made; `changed`: what two satellite pictures show became different."""
    when: Edtf
    """An EDTF interval; `../2022-12-19` = no later than that day."""
    why: str
    """One clause for people."""
    because: tuple[Side, ...]
    """The dates it was concluded from."""
