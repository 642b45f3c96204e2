"""A document to findings: places, footage, provenance, dates, verification, tied together."""

from catalog import __version__
from catalog.extract import extract
from catalog.gazetteer import Gazetteer
from catalog.geoparse import geoparse
from catalog.link import propose
from catalog.model import Activity, Document, Findings

TOOL = f"geofootage {__version__}"


def analyse(document: Document, gazetteer: Gazetteer) -> Findings:
    """Return everything the program finds in one document. Deterministic for one text, gazetteer and version."""
    resolutions = geoparse(document, gazetteer)
    dossiers = propose(document, extract(document, resolutions), resolutions)
    return Findings(document=document.sha256, resolutions=tuple(resolutions), dossiers=dossiers)


def run_of(gazetteer: Gazetteer) -> Activity:
    """Return the activity of a run of the program with this gazetteer."""
    return Activity(agent="geofootage", tool=TOOL, parameters={"gazetteer": gazetteer.version})


def edit_by(agent: str, why: str | None) -> Activity:
    """Return the activity of an edit by a person, who may go by any name."""
    return Activity(agent=agent, tool=TOOL, why=why)
