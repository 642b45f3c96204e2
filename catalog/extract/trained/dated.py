"""What a date says of a recording: when it was filmed, posted, acquired, or what it shows happened."""

from collections.abc import Sequence

from catalog.choice import Chooser, first_of_best
from catalog.extract.date_words import DateWords
from catalog.extract.trained.date_signs import HAS, DateSigns
from catalog.extract.trained.deeds import Deed
from catalog.extract.trained.scenes import Scene, targets
from catalog.model.words import TimeRole

ROLES: tuple[TimeRole, ...] = ("filmed", "event", "posted", "published", "imagery_acquired", "geolocated", "archived")
Option = tuple[int, TimeRole] | None
"""A recording and what the date says of it; None = nothing of any."""


def options(scene: Scene) -> list[Option]:
    """Return all that a date of a sentence may say."""
    return [None, *((n, role) for n in targets(scene) for role in ROLES)]


def say(date: DateWords, scene: Scene, deeds: Sequence[Deed], chooser: Chooser) -> Option:
    """Return what a date says, or None."""
    signs = DateSigns(date, scene, deeds)
    scores = [chooser.total("time", signs.of(None))]
    for number in targets(scene):
        told = signs.told(number)
        for role, score in zip(ROLES, chooser.sums("time", ROLES, signs.about(number)), strict=True):
            scores.append(score + chooser.weigh("time", (HAS,), f"{role}:") if role in told else score)
    return options(scene)[first_of_best(scores)]
