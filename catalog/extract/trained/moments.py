"""Which dates are told of recordings, of all that the dates of a text may say: each weighed beside the others."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from catalog.choice import Bundle, Chooser, Row, likely
from catalog.extract.trained.beside import level, nearness, none_of, odds
from catalog.extract.trained.dated import Dating
from catalog.extract.trained.scenes import Scene

_BESIDE = 24
"""So many likelier moments a moment is held against."""
_LIKELY = 0.4
_PLAIN = 0.7
"""How likely a date must be by itself for its words to be plain."""


@dataclass(slots=True)
class Moment:
    """What the dates of a text say together: that something became of one recording at one time."""

    dating: Dating
    """The date that says it best."""
    recording: int
    told: Sequence[Dating]
    """All dates that may say it."""
    sure: float
    """How likely it is that any of them does; once weighed, how likely it is beside all others."""

    @property
    def scene(self) -> Scene:
        """The sentence that tells it best."""
        return self.dating.scene

    @property
    def of_pair(self) -> bool:
        """Whether it is when one of two satellite images was taken."""
        return self.dating.role == "imagery_acquired" and self.scene.recordings[self.recording].pair


def moments(found: Iterable[Dating]) -> list[Moment]:
    """Return what may be told of each recording, the likeliest first: the more dates say the same, the likelier."""
    by_what: dict[tuple[int, str, str], list[Dating]] = {}
    for dating in found:
        for number in dating.recordings:
            by_what.setdefault((number, dating.act, dating.when), []).append(dating)
    told = [
        Moment(max(same, key=lambda d: d.sure), number, same, 1 - none_of([d.sure for d in same]))
        for (number, *_), same in by_what.items()
    ]
    return sorted(told, key=lambda moment: -moment.sure)


def weighed(found: Iterable[Dating], chooser: Chooser) -> Iterator[Moment]:
    """Yield what may be told of recordings with how likely each is told beside all others."""
    for moment, row in beside_one_another(moments(found)):
        moment.sure = likely(chooser.weigh("moment", row))
        yield moment


def beside_one_another(found: Sequence[Moment]) -> list[tuple[Moment, Row]]:
    """Return moments, the likeliest first, with the signs of each."""
    return [
        (moment, [*_signs(moment), *_beside(moment, at, found[max(0, at - _BESIDE) : at], found[at + 1 :][:_BESIDE])])
        for at, moment in enumerate(found)
    ]


def _signs(moment: Moment) -> Row:
    """Return what speaks by itself for a moment being told."""
    dating, scene, sure = moment.dating, moment.scene, level(moment.sure)
    act, words = dating.act, min(len(moment.told), 3)
    here = {r.recordings for r in scene.here}
    told = {
        "kind": dating.date.kind, "here": scene.speaks_of(moment.recording), "has": dating.has,
        "satellite": scene.recordings[moment.recording].satellite, "lead": dating.lead, "basis": dating.basis,
        "spoken of": min(len(here), 3),
    }  # fmt: skip
    return [
        (_likelihood, odds(moment.sure), odds(dating.sure), act, words, sure),
        (_nothing, odds(dating.nothing)),
        *[(_circumstance, name, value, act, sure) for name, value in told.items()],
    ]  # fmt: skip


def _beside(moment: Moment, rank: int, likelier: Sequence[Moment], others: Sequence[Moment]) -> Iterator[Bundle]:
    """Yield what speaks for or against a moment beside likelier ones, and beside some of the rest."""
    sure, act = level(moment.sure), moment.dating.act
    mine = [m for m in likelier if m.recording == moment.recording]
    yield (_crowd, min(rank, 4), min(len(mine), 4), sure)
    for name, rivals in _rivals(moment, mine, likelier, others):
        yield (_rival, name, nearness(moment.scene, rivals), act, sure)
    if moment.dating.sure < _PLAIN:  # plain words are believed in whatever order: that is for `verify` to tell
        yield from _in_time(moment, mine)


def _in_time(moment: Moment, mine: Sequence[Moment]) -> Iterator[Bundle]:
    """Yield whether a recording would be filmed before it was posted."""
    other = {"filmed": "posted", "posted": "filmed"}.get(moment.dating.act)
    days = [m.dating.when for m in mine if m.dating.act == other and m.sure > _LIKELY]
    if days:
        yield (_in_order, moment.dating.act, moment.dating.when <= min(days), moment.dating.when >= min(days))


def _rivals(
    moment: Moment, mine: Sequence[Moment], likelier: Sequence[Moment], others: Sequence[Moment]
) -> Iterator[tuple[str, list[Moment]]]:
    """Yield the moments that a date, a recording or a role has besides."""
    dating, act = moment.dating, moment.dating.act
    theirs = [m for m in likelier if m.recording != moment.recording]
    yield "same act", [m for m in mine if m.dating.act == act]
    yield "same day", [m for m in mine if m.dating.when == dating.when]
    yield "same words", [m for m in mine if m.dating.date is dating.date]
    yield "of others", [m for m in theirs if m.dating.act == act and m.dating.when == dating.when]
    yield "words of others", [m for m in theirs if m.dating.date is dating.date]
    yield "rather", [m for m in others if m.recording == moment.recording and m.dating.act == act]


def _likelihood(sure: int, alone: int, act: str, words: int, coarse: str) -> Iterator[str]:
    yield from ("bias", f"odds={sure}", f"odds={sure},{act}", f"alone={alone}", f"x{words}", f"x{words},{coarse}")


def _nothing(share: int) -> Iterator[str]:
    yield f"nothing={share}"


def _circumstance(name: str, value: object, act: str, sure: str) -> Iterator[str]:
    yield from (f"{name}={value}", f"{name}={value},{sure}", f"{name}={value},{act}")


def _crowd(rank: int, mine: int, sure: str) -> Iterator[str]:
    yield from (f"rank={rank},{sure}", f"mine={mine},{sure}")


def _rival(name: str, near: str, act: str, sure: str) -> Iterator[str]:
    yield from (f"{name}={near}", f"{name}={near},{sure}", f"{name}={near},{act}")


def _in_order(act: str, before: bool, after: bool) -> Iterator[str]:
    yield f"{act},before={before},after={after}"
