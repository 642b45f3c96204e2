"""A document to findings: places, footage, provenance, dates, verification, tied together."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from catalog.extract import extract, language_of
from catalog.extract.plugged import checked, combined
from catalog.gazetteer import Gazetteer
from catalog.geoparse import Options, geoparse
from catalog.link import propose
from catalog.model import Document, Dossier, Findings
from catalog.workflow.plugged import Plugged


def analyse(
    document: Document,
    gazetteer: Gazetteer,
    options: Options | None = None,
    extractors: Sequence[Plugged] = (),
    note: Callable[[str], None] = lambda _: None,
) -> Findings:
    """Return everything the program finds in one document, and what other extractors find that the text bears out.

    Deterministic for one text, gazetteer and version, as far as the extractors are. `note` is told what was dropped.
    """
    with _no_search_for_cycles():
        resolutions = geoparse(document, gazetteer, options)
        dossiers: Iterable[Dossier] = extract(document)
        for plugged in extractors:
            theirs = checked(document, plugged.read(document))
            for line in theirs.dropped:
                note(f"{document.name}: dropped from {plugged.name}: {line}")
            dossiers = combined(tuple(dossiers), theirs.dossiers)
        found = propose(document, tuple(dossiers), resolutions, language_of(document))
        return Findings(document=document.sha256, resolutions=tuple(resolutions), dossiers=found)


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Put off Python's search for cycles of objects, which would go through all that is kept in mind many times a text:
    a fifth of the time. What a text leaves behind goes without it, or in one search after the text."""
    searches = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searches:
            gc.enable()
