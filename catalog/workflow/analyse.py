"""A document to findings: places, footage, provenance, dates, verification, tied together."""

from catalog.extract import extract
from catalog.gazetteer import Gazetteer
from catalog.geoparse import Options, geoparse
from catalog.link import propose
from catalog.model import Document, Findings


def analyse(document: Document, gazetteer: Gazetteer, options: Options | None = None) -> Findings:
    """Return everything the program finds in one document. Deterministic for one text, gazetteer and version."""
    resolutions = geoparse(document, gazetteer, options)
    dossiers = propose(document, extract(document), resolutions)
    return Findings(document=document.sha256, resolutions=tuple(resolutions), dossiers=dossiers)
