"""What a geocoder is asked, and what any geocoder is."""

from typing import Protocol

from pydantic import Field

from catalog.model import Candidate, Place
from catalog.model.base import Record


class PlaceQuery(Record):
    """Some place words, and where they are likely to be."""

    text: str
    """The words, as somebody wrote them."""
    near: Place | None = None
    """A country, region or town that the place is in or close to."""
    limit: int = Field(default=10, ge=1, le=50)
    """How many candidates are wanted at most."""


class Geocoder(Protocol):
    """Whatever turns place words into candidates. `catalog.testing.GeocoderContract` says what it must keep to."""

    def geocode(self, query: PlaceQuery) -> list[Candidate]:
        """Return what the words may mean, best first; [] = looked and found none. Could not look = ServiceError."""
        ...
