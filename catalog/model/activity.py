"""One run of the program or one edit by a person."""

from catalog.model.base import Record


class Activity(Record):
    """Who did something, with what, and why."""

    agent: str
    """The person's chosen name or pseudonym, or `geofootage` for a run of the program."""
    tool: str
    """Program and version, `geofootage 0.1.0`."""
    parameters: dict[str, str] = {}
    """What the outcome depends on besides the document: options, gazetteer version."""
    why: str | None = None
    """The reason that the person gave."""
