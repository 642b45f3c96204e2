"""The form of an answer: what an extractor may say of a recording, each part with the words that it rests on."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from catalog.model.dates import Edtf
from catalog.model.words import AgentKind, Dimension, MediaKind, StepRole, TimeRole, Verdict

LONGEST_QUOTE = 600
"""Characters of a quote: a sentence or two."""
LONGEST_DAY_S = 86_400
"""Longest recording that is believed, seconds."""

Quote = Annotated[str, Field(min_length=1, max_length=LONGEST_QUOTE)]
Words = Annotated[str, Field(min_length=1, max_length=200)]


class Answer(BaseModel):
    """A part of an answer. Fields that nobody knows are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    quote: Quote
    """The words it rests on, exactly as they stand in the text; only white space may differ."""
    start: int | None = None
    """Where they begin, in characters, as a hint where they stand in the text more than once."""


class StepAnswer(Answer):
    """Somebody did something with the recording."""

    role: StepRole
    agent: Words | None = None
    """Who, in the text's own words; None = the text does not say."""
    agent_kind: AgentKind | None = None
    """None = by its capitals."""
    when: Edtf | None = None
    channel: Words | None = None
    handle: Words | None = None
    credit: Words | None = None


class TimeAnswer(Answer):
    """When."""

    role: TimeRole
    when: Edtf


class VerificationAnswer(Answer):
    """Somebody checked one dimension, with this outcome."""

    dimension: Dimension
    verdict: Verdict
    verifier: Words | None = None
    verifier_kind: AgentKind | None = None
    """None = by its capitals."""
    method: Words | None = None


class ItemAnswer(Answer):
    """A recording; `quote` is what the text first calls it, such as "a drone video"."""

    kind: MediaKind
    mentions: tuple[Quote, ...] = Field(default=(), max_length=100)
    """What else the text calls it: "the clip"."""
    description: str | None = Field(default=None, max_length=2_000)
    """A sentence of the text; None, or one that is not in it = the sentence around the quote."""
    duration_s: int | None = Field(default=None, gt=0, le=LONGEST_DAY_S)
    steps: tuple[Any, ...] = Field(default=(), max_length=50)
    """Each with the fields of `StepAnswer`."""
    times: tuple[Any, ...] = Field(default=(), max_length=50)
    """Each with the fields of `TimeAnswer`."""
    verifications: tuple[Any, ...] = Field(default=(), max_length=50)
    """Each with the fields of `VerificationAnswer`."""
