"""What readers see: one row an item, in the words of the contract; dates as EDTF, places in degrees WGS84 and metres.

`extract`, `find`, `show` and the map all read the same row, so that they cannot disagree.
"""

from typing import Any

from pydantic import BaseModel, ConfigDict

from catalog.model.words import (
    AgentKind,
    Basis,
    Confidence,
    Conflict,
    Dimension,
    LocationRole,
    MediaKind,
    Method,
    Sensitivity,
    StepRole,
    TimeRole,
    Verdict,
    WorkflowStatus,
)


class Row(BaseModel):
    """A frozen row; its JSON form is what the commands print."""

    model_config = ConfigDict(frozen=True, defer_build=True)


class Quoted(Row):
    """A row that rests on a span of the document; all four are None for what a person typed."""

    start: int | None = None
    """First character of the span, in code points of the document's text."""
    end: int | None = None
    """One past the last character."""
    quote: str | None = None
    """The sentence around the span."""
    quote_start: int | None = None
    """Where the sentence begins in the document's text."""


class StepView(Quoted):
    """One step of the provenance ladder."""

    id: str
    role: StepRole
    agent: str | None
    agent_kind: AgentKind
    when: str | None
    channel: str | None
    handle: str | None
    credit: str | None


class TimeView(Quoted):
    """One time claim."""

    id: str
    role: TimeRole
    when: str
    basis: Basis


class SideView(Quoted):
    """One of the dates that something was concluded from."""

    item: str
    """The item of which it is said: this one, or a duplicate of it."""
    document: str | None = None
    """SHA-256 of the document that its words stand in."""
    record: str | None
    """Id of the time or step that gives it; None = the document's own date, or words beside a date."""
    role: str
    """A time role, a step role, `document`, `weekday` or `count`."""
    when: str


class TimeBoundView(Row):
    """Days within which the recording was made (`filmed`) or what a pair of pictures shows was `changed`."""

    what: str
    when: str
    """An EDTF interval; `../2022-12-19` = no later than that day."""
    why: str
    because: tuple[SideView, ...]


class ContradictionView(Row):
    """Two dates that cannot both be right: the doubted one, and the one it is held against."""

    kind: Conflict
    says: str
    sides: tuple[SideView, SideView]


class CheckerView(Row):
    """Somebody who checked the recording, however often it was told."""

    verifier: str | None
    verifier_kind: AgentKind
    dimensions: tuple[Dimension, ...]
    articles: int
    """How many articles tell it."""


class IndependenceView(Row):
    """How much of what is told stands on its own: copies are no corroboration."""

    articles: int
    """Documents that speak of the recording."""
    items: int
    """Items that people hold to be this recording, itself included."""
    footage: int
    """Recordings: 1, whatever the number of items and articles."""
    checks: int
    """Different checkers who came to a verdict and had no hand in making or posting it."""
    by: tuple[CheckerView, ...]


class TwinView(Row):
    """An item that a person said is the same recording once more."""

    id: str
    document: str | None
    sensitivity: Sensitivity | None


class CandidateView(Row):
    """One place that the words may mean."""

    name: str
    kind: str
    country: str | None
    ids: dict[str, int | str]
    lat: float
    lon: float
    uncertainty_m: int
    score: float
    provider: str
    reasons: dict[str, float]


class LocationView(Quoted):
    """One location claim; lat, lon, uncertainty_m and geometry are None where it is unplaced."""

    id: str
    role: LocationRole
    name: str
    lat: float | None
    lon: float | None
    uncertainty_m: int | None
    precision: str | None
    """The radius as a word of the ladder."""
    geometry: dict[str, Any] | None
    """GeoJSON in degrees, or None where the circle is all that is known."""
    rule: str | None
    """The named rule behind the footprint."""
    ids: dict[str, int | str]
    method: Method
    confidence: Confidence | None
    why: str
    mention: tuple[int, int] | None
    """Span of the place words."""
    candidates: tuple[CandidateView, ...]
    """All that the words may mean, best first."""


class VerificationView(Quoted):
    """One cell of the verification matrix."""

    id: str
    dimension: Dimension
    verdict: Verdict
    verifier: str | None
    verifier_kind: AgentKind
    method: str | None


class CopyView(Row):
    """Where the recording can be seen."""

    url: str | None
    archive_url: str | None
    sha256: str | None
    first_seen: str | None
    acquired: str | None = None
    """When the picture was taken, where it is one of a pair."""
    licence: str | None = None
    """The terms it may be passed on under."""


class SourceView(Row):
    """The document an item was found in."""

    name: str
    sha256: str
    publisher: str | None
    title: str | None
    url: str | None
    published: str | None
    language: str | None
    licence: str | None


class ItemRow(Quoted):
    """A footage item with everything known of it."""

    id: str
    kind: MediaKind
    description: str
    duration_s: int | None
    mentions: tuple[tuple[int, int], ...]
    """Spans of the words that speak of it."""
    steps: tuple[StepView, ...]
    times: tuple[TimeView, ...]
    locations: tuple[LocationView, ...]
    verifications: tuple[VerificationView, ...]
    copies: tuple[CopyView, ...]
    sensitivity: Sensitivity | None
    document: str | None
    """Name of the document; None for an item added by hand."""
    source: SourceView | None
    status: WorkflowStatus
    dimensions: dict[Dimension, str]
    """Per dimension what the statements of all its reports together say: a verdict, or `not_stated`."""
    time_bounds: tuple[TimeBoundView, ...] = ()
    """What follows from the dates together."""
    contradictions: tuple[ContradictionView, ...] = ()
    """Where the dates cannot all be right."""
    independence: IndependenceView | None = None
    """How much of it stands on its own; None where that would tell of something held back."""
    twins: tuple[TwinView, ...] = ()
    """Its duplicates."""
    twin_of: str | None = None
    """The item that it is a duplicate of."""
    unplaced: str | None
    """Why the item has no place on the map; None where it has one."""
