"""What a date may say of recordings: when they were filmed, posted, acquired."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from catalog.choice import Chooser, shares_of, together
from catalog.extract.date_words import DateWords
from catalog.extract.trained.date_signs import HAS, DateSigns
from catalog.extract.trained.deeds import Deed
from catalog.extract.trained.scenes import Scene, targets
from catalog.model.words import Basis, TimeRole

ROLES: tuple[TimeRole, ...] = ("filmed", "event", "posted", "published", "imagery_acquired", "geolocated", "archived")
_LIKE = {"event": "filmed", "published": "posted"}
"""Roles between which a text seldom tells: what speaks for one speaks for the other as well."""
_HARDLY = 0.06
"""What is less likely is not weighed against the rest."""
Option = tuple[int, TimeRole] | None
"""A recording and what the date says of it; None = nothing of any."""


@dataclass(frozen=True, slots=True)
class Dating:
    """What one date may say of recordings, in one role."""

    date: DateWords
    when: str
    """The date in EDTF."""
    basis: Basis
    scene: Scene
    recordings: tuple[int, ...]
    role: TimeRole
    sure: float
    """How likely it says so."""
    nothing: float
    """How likely it says nothing of any recording."""
    lead: str
    """Class of what stands before the date."""
    has: bool
    """Whether the sentence tells of the recording what the date would be that of."""

    @property
    def act(self) -> str:
        """Its role, or the one it is like."""
        return like(self.role)


def like(role: str) -> str:
    """Return what a role is like: "event" is like "filmed"."""
    return _LIKE.get(role, role)


def options(scene: Scene) -> list[Option]:
    """Return all that a date of a sentence may say."""
    return [None, *((n, role) for n in targets(scene) for role in ROLES)]


def datings(
    date: DateWords, told: tuple[str, Basis], scene: Scene, deeds: Sequence[Deed], chooser: Chooser
) -> Iterator[Dating]:
    """Yield what a date may say, the likeliest first; `told`: the date in EDTF and whether that is stated."""
    signs = DateSigns(date, scene, deeds)
    scores = [chooser.total("time", signs.of(None))]
    for number in targets(scene):
        roles = signs.told(number)
        for role, score in zip(ROLES, chooser.sums("time", ROLES, signs.about(number)), strict=True):
            scores.append(score + chooser.weigh("time", (HAS,), f"{role}:") if role in roles else score)
    shares, may = shares_of(scores), options(scene)
    keys = [option and (scene.twins(option[0]), like(option[1])) for option in may]
    for at, sure in together(shares, keys):
        option = may[at]
        if option and sure > _HARDLY:
            number, role = option
            has = role in signs.told(number)
            yield Dating(date, *told, scene, scene.twins(number), role, sure, shares[0], signs.lead, has)
