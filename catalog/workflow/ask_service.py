"""Place words to candidates by way of a service that somebody chose."""

import os

from catalog.gazetteer import Gazetteer
from catalog.gazetteer.cache import default_folder
from catalog.geocode.services import FAR, PlaceQuery, ServiceGeocoder
from catalog.geocode.trail import Trail
from catalog.workflow.locate import Answer
from catalog.workflow.locate.names import context_of

TIMEOUT_S = 10.0


def ask_service(
    provider: str, url: str | None, online: bool, text: str, near: str | None, gazetteer: Gazetteer
) -> Answer:
    """Return what a service knows by some words, best first; what lies far from `near` comes last.

    `url` is the address of one's own server. Answers are kept in the user's cache folder, and used without `online`.
    The service's key or user name is taken from `GEOFOOTAGE_<PROVIDER>_KEY`, so that it stands on no command line.
    Raises ServiceError where the service could not be asked or believed.
    """
    trail = Trail()
    geocoder = ServiceGeocoder(
        provider,
        url,
        folder=default_folder(),
        online=online,
        secret=os.environ.get(f"GEOFOOTAGE_{provider.upper()}_KEY"),
        gazetteer=gazetteer,
        note=trail.note,
        timeout_s=TIMEOUT_S,
    )
    trail.step(f"asked: {geocoder.provider} at {geocoder.endpoint}")
    found = tuple(geocoder.geocode(PlaceQuery(text=text, near=context_of(near, gazetteer))))
    answer = Answer(found, trail, (geocoder.attribution,))
    if found:
        trail.note(f"places: {geocoder.attribution}")
    if lies_elsewhere(answer):
        trail.note(f"none of these lies in or near '{near}'")
    return answer


def lies_elsewhere(answer: Answer) -> bool:
    """Say whether all candidates lie far from where the query says: then it is not found there."""
    return bool(answer.candidates) and all(FAR in c.reasons for c in answer.candidates)
