"""The main job: read documents, analyse what is new, keep it."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalog.gazetteer import Gazetteer
from catalog.ingest import Overrides
from catalog.store import Catalog
from catalog.workflow.reading import documents
from catalog.workflow.report import Report
from catalog.workflow.runs import run_of


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
    catalog: Catalog, gazetteer: Gazetteer, paths: Sequence[str], overrides: Overrides, report: Report
) -> Collected:
    """Read files into a catalog. A second identical run appends no event; one bad file does not stop the others."""
    run, done = run_of(gazetteer), Collected()
    for document in documents(paths, overrides, report):
        done.documents += 1
        if catalog.current(document, run):
            done.unchanged += 1
            continue
        from catalog.workflow.analyse import analyse  # heavy, and needed for what is new only

        done.events += len(catalog.keep(document, analyse(document, gazetteer), run).events)
    return done
