"""A document to dossiers: what the trained reader makes of it and, in English, the rules as well."""

from catalog.extract.lexicon import language_of
from catalog.extract.readings import together
from catalog.extract.records import dossier
from catalog.extract.rules import read as read_by_rules
from catalog.extract.trained import read
from catalog.model import Document, Dossier


def extract(document: Document) -> tuple[Dossier, ...]:
    """Return the recordings a document speaks of, each with its steps, times and verification statements.

    Places are not claimed here (`catalog.link.propose` does that). Spans count in characters of the document's
    text. Deterministic; reads nothing but the document, the words of its language and the weights.
    """
    language = language_of(document)
    found = read(document, language)
    if language == "en":
        found = together(read_by_rules(document), found)
    return tuple(dossier(document, reading) for reading in found)
