"""What a check reports."""

from typing import Literal

from catalog.model import Evidence, Record

Level = Literal["wrong", "note"]


class Finding(Record):
    """One thing that a check found. `wrong` makes the check fail; a `note` says what is known and what is not."""

    check: Literal["file", "event", "chain", "fork", "seal", "table", "media", "checkpoint", "anchor", "date"]
    """What was looked at."""
    level: Level
    """`wrong` or `note`."""
    says: str
    """One sentence for people."""
    record: str | None = None
    """Id of the event, seal, file or record."""
    author: str | None = None
    """Whose chain it is about."""
    n: int | None = None
    """The place in that chain."""
    evidence: tuple[Evidence, ...] = ()
    """The words it is about: of a `date`, those of both dates as far as they stand in a text."""


def wrong(check: str, says: str, **about: object) -> Finding:
    """Return a finding that makes the check fail."""
    return Finding.model_validate({"check": check, "level": "wrong", "says": says, **about})


def note(check: str, says: str, **about: object) -> Finding:
    """Return a finding that people should know of."""
    return Finding.model_validate({"check": check, "level": "note", "says": says, **about})
