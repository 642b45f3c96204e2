"""Short ways to ask what was found in a text."""

from hashlib import sha256

from catalog.geoparse import geoparse
from catalog.model import Document


def read(text, gazetteer):
    return geoparse(Document(sha256=sha256(text.encode()).hexdigest(), name="test.txt", text=text), gazetteer)


def found(text, gazetteer):
    """The mentions as {words: resolution}; the last one of equal words."""
    return {r.mention.text: r for r in read(text, gazetteer)}


def names(text, gazetteer):
    """The words of all names, without relative expressions."""
    return [r.mention.text for r in read(text, gazetteer) if r.mention.kind != "relative"]
