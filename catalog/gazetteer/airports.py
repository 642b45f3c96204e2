"""The airports and air bases out of our own table."""

from collections.abc import Iterator

from catalog.gazetteer.draft import Draft, keys_of
from catalog.gazetteer.regions import rows
from catalog.gazetteer.sizes import Circle

FIELD_M = 3_000.0
"""A circle around the middle that holds runways, aprons and terminals."""


def airport_drafts() -> Iterator[Draft]:
    """Yield the airports of `airports.tsv`."""
    for code, lat, lon, country, name, others in rows("airports.tsv"):
        circle = Circle(float(lat), float(lon), FIELD_M)
        keys = keys_of([name], others.split("|"))
        yield Draft("icao", code, name, "facility", country, None, None, 0, circle, keys)
