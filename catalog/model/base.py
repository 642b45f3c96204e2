"""What every record shares: it is frozen, it forbids unknown fields, its id comes from its content."""

import hashlib
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer

Score = Annotated[float, PlainSerializer(lambda v: f"{v:.4f}", return_type=str, when_used="json")]
"""A number that is kept as text of four decimals: stored bytes hold no floats, so that they hash alike everywhere."""

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
"""The SHA-256 of some bytes, in hexadecimal."""


class Record(BaseModel):
    """A frozen record. Its JSON form holds only strings, integers, booleans, lists and objects."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # most runs need few of them


class Evidence(Record):
    """The words a statement rests on: a span of one document and the sentence around it."""

    document: Sha256
    """SHA-256 of the document's bytes."""
    start: int = Field(ge=0)
    """Where the span begins, in characters (code points) of `Document.text`."""
    end: int = Field(ge=0)
    """Where the span ends (exclusive), in characters."""
    quote: str
    """The sentence that holds the span, exactly as it stands in the document."""
    quote_start: int = Field(ge=0)
    """Where the quote begins, in characters of `Document.text`."""


def record_id(kind: str, *parts: object) -> str:
    """Make a record's id from what it is about; never from a counter or a clock.

    `kind` is a short prefix (`item`, `loc`, ...), `parts` identify the record: for a machine-made item
    the document's sha256 and the span of its first mention. 16 hexadecimal digits of SHA-256 follow.
    """
    said = "\x1f".join(str(part) for part in parts)
    return f"{kind}-{hashlib.sha256(said.encode()).hexdigest()[:16]}"
