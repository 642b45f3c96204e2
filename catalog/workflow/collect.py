"""The main job: read documents, analyse what is new, keep it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.errors import InputError
from catalog.gazetteer import Gazetteer
from catalog.ingest import Overrides
from catalog.model import Document
from catalog.store import Catalog
from catalog.workflow.plugged import Plugged, said_of
from catalog.workflow.reading import documents
from catalog.workflow.report import Report
from catalog.workflow.runs import run_of

if TYPE_CHECKING:
    from catalog.geoparse import Options

SAID = ("publisher", "published")
"""What the user may say of a document; all else comes from its bytes."""


@dataclass
class Collected:
    """What a run came to."""

    documents: int = 0
    """Documents read."""
    unchanged: int = 0
    """Documents that this version had read before, with the same outcome."""
    events: int = 0
    """Events appended."""


def collect(
    catalog: Catalog,
    gazetteer: Gazetteer,
    paths: Sequence[str],
    overrides: Overrides,
    report: Report,
    options: "Options | None" = None,
    extractors: Sequence[Plugged] = (),
) -> Collected:
    """Read files into a catalog. A second identical run appends no event; one bad file does not stop the others."""
    run, done = run_of(gazetteer, said_of(options, extractors)), Collected()
    for document in documents(paths, overrides, report):
        done.documents += 1
        document = _remembered(catalog, document)
        if catalog.current(document, run):
            done.unchanged += 1
            continue
        from catalog.workflow.analyse import analyse  # heavy, and needed for what is new only

        try:
            found = analyse(document, gazetteer, options, extractors, report.note)
        except InputError as error:
            report.failed(error)
            continue
        done.events += len(catalog.keep(document, found, run).events)
    return done


def _remembered(catalog: Catalog, document: Document) -> Document:
    """Return a document with what was said of these bytes before and is not said now.

    A publisher or date given once holds until another is given: a run without it is no word against it.
    """
    known = catalog.document(document.sha256)
    if known is None:
        return document
    return document.model_copy(
        update={field: getattr(known, field) for field in SAID if getattr(document, field) is None}
    )
