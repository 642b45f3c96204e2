"""Words of a document that say where, and what they were taken to mean."""

from pydantic import Field, model_validator

from catalog.model.base import Record
from catalog.model.geometry import Footprint
from catalog.model.place import Candidate, Place
from catalog.model.words import MentionKind, MentionRole, MentionStatus


class Mention(Record):
    """A span of a document that says where."""

    start: int = Field(ge=0)
    """First character, in code points of `Document.text`."""
    end: int = Field(gt=0)
    """One past the last character."""
    text: str
    """The words themselves."""
    kind: MentionKind
    """What kind of place words."""
    role: MentionRole = "literal"
    """Whether the place itself is meant (`literal`), its government (`metonym`), a name built on it (`embedded`),
    or where somebody speaks (`speaker`)."""
    relation: str | None = None
    """For a relative expression: the named rule and its values, such as `outskirts:E` or `distance:5000:SW`."""
    anchors: tuple[tuple[int, int], ...] = ()
    """For a relative expression or a street: spans of the mentions it leans on."""


class Resolution(Record):
    """What one mention was taken to mean. The candidates that lost are kept."""

    mention: Mention
    """The words."""
    status: MentionStatus
    """`resolved`: one place; `ambiguous`: the best of several, not to be drawn; `unplaced`: none."""
    footprint: Footprint | None = None
    """Where (for `ambiguous` that of the best candidate); None when unplaced."""
    candidates: tuple[Candidate, ...] = ()
    """What it may mean, best first."""
    why: str
    """One clause for people: why this place, or why none."""

    @property
    def place(self) -> Place | None:
        """The place chosen or, if ambiguous, the best candidate."""
        return self.candidates[0].place if self.candidates and self.status != "unplaced" else None

    @model_validator(mode="after")
    def _placed_unless_unplaced(self) -> "Resolution":
        if (self.footprint is None) != (self.status == "unplaced"):
            raise ValueError("exactly the unplaced mentions have no footprint")
        return self
