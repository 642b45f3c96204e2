"""A document to dossiers."""

from catalog.extract.lexicon import language_of
from catalog.extract.records import dossiers
from catalog.extract.trained import read
from catalog.model import Document, Dossier


def extract(document: Document) -> tuple[Dossier, ...]:
    """Return the recordings a document speaks of, each with its steps, times and verification statements.

    Places are not claimed here (`catalog.link.propose` does that). Spans count in characters of the document's
    text. Deterministic; reads nothing but the document, the words of its language and the weights.
    """
    return tuple(dossiers(document, read(document, language_of(document))))
