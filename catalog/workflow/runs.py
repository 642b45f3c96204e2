"""Who does something, with what: the activities that are kept with what they made."""

from collections.abc import Mapping

from catalog import __version__
from catalog.gazetteer import Gazetteer
from catalog.model import Activity

TOOL = f"geofootage {__version__}"


def run_of(gazetteer: Gazetteer, said: Mapping[str, str] | None = None) -> Activity:
    """Return the activity of a run of the program with this gazetteer; `said`: options that the outcome depends on."""
    return Activity(agent="geofootage", tool=TOOL, parameters={"gazetteer": gazetteer.version, **(said or {})})


def edit_by(agent: str, why: str | None) -> Activity:
    """Return the activity of an edit by a person, who may go by any name."""
    return Activity(agent=agent, tool=TOOL, why=why)
