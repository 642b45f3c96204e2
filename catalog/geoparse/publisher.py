"""Where a text comes from: places in its publisher's name ("Ottawa Citizen", "Texas Tribune") count as named, too."""

from catalog.geoparse.known import Known
from catalog.geoparse.page import Page
from catalog.geoparse.rank import Name
from catalog.geoparse.shelf import MOST, Shelf
from catalog.geoparse.spot import spot
from catalog.model import Document

LEAST = 5_000
"""A name that no larger place bears is a word ("Pravda") rather than where a publisher is at home."""


def home_names(document: Document, shelf: Shelf) -> tuple[Name, ...]:
    """Return the names of places in the publisher's name: namesakes near them are likelier. None is a mention."""
    if not document.publisher:
        return ()
    found = shelf.homes.get(document.publisher)
    if found is None:
        if len(shelf.homes) >= MOST:
            shelf.homes.clear()
        found = shelf.homes[document.publisher] = _places_in(document.publisher, document, shelf)
    return tuple(map(Name, found))


def _places_in(publisher: str, document: Document, shelf: Shelf) -> tuple[Known, ...]:
    page = Page(Document(sha256=document.sha256, name=document.name, text=publisher))
    found = (s.known for s in spot(page, shelf))
    return tuple(known for known in found if known.population >= LEAST and not known.common)
