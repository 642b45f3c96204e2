"""What a date may say of recordings: when they were filmed, posted, acquired."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from catalog.choice import Chooser, shares_of, together
from catalog.extract.date_words import DateWords
from catalog.extract.trained.date_signs import HAS, DateSigns, spot_of
from catalog.extract.trained.deeds import Deed
from catalog.extract.trained.lines import Line
from catalog.extract.trained.scenes import Scene, targets
from catalog.model.words import Basis, TimeRole

ROLES: tuple[TimeRole, ...] = ("filmed", "event", "posted", "published", "imagery_acquired", "geolocated", "archived")
_LIKE = {"event": "filmed", "published": "posted"}
"""Roles between which a text seldom tells: what speaks for one speaks for the other as well."""
_HARDLY = 0.06
"""What is less likely is not weighed against the rest."""
_PLACED, _DASH = re.compile(r"[^\W\d_][^.;:!?\n]{1,60}, \Z"), re.compile(r" ?(?:\([^()\n]{2,40}\) ?)?[-–—]\s")
"""What stands before and behind the date of a dateline: "MAPUTO, Nov 8 (Wire) - ..."."""
_AHEAD = 9
"""Words before a date within which something says that it lies ahead: "will debate it on 20 September"."""
_FIRST_FOOTAGE = 1880
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


def is_of_no_footage(line: Line, date: DateWords) -> bool:
    """Say whether a date can be that of no recording: that of the report, one to come, or one before there were any."""
    at, _ = spot_of(line, date)
    ahead = line.within("ahead", at - _AHEAD, at) and not line.verb_within(at - 3, at)
    return 0 < date.year < _FIRST_FOOTAGE or ahead or _of_dateline(line, date)


def _of_dateline(line: Line, date: DateWords) -> bool:
    """Say whether a date is that of the report itself, behind its place in capitals."""
    before, behind = line.text[: date.start - line.start], line.text[date.end - line.start :]
    return before[:3].isupper() and bool(_PLACED.match(before) and _DASH.match(behind))
