"""What speaks for a recording being what a word is about."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from catalog.choice import Chooser, Groups
from catalog.extract.trained.mentions import Mention, size_of
from catalog.extract.trained.paths import path
from catalog.extract.trained.scenes import Scene, Trigger, targets

_KEPT = 1 << 13
"""Groups of signs that are kept of each sort."""


def chosen_target(decision: str, trigger: Trigger, scene: Scene, chooser: Chooser) -> tuple[int, list[str]]:
    """Return the recording that a word is about, with its signs."""
    numbers, key = targets(scene), (trigger.at, trigger.says)
    if key not in scene.target_rows:
        scene.target_rows[key] = [target_groups(trigger, number, scene) for number in numbers]
    rows = scene.target_rows[key]
    best = chooser.best_of_groups(decision, rows)
    return numbers[best], list(chain(*rows[best]))


def target_signs(trigger: Trigger, number: int, scene: Scene) -> list[str]:
    """Return the signs for one recording."""
    return list(chain(*target_groups(trigger, number, scene)))


def target_groups(trigger: Trigger, number: int, scene: Scene) -> Groups:
    """Return the signs for one recording, those together that depend on the same few things: they are made once."""
    mentions = scene.mentions(number)
    found = _here(trigger, number, scene, mentions) if mentions else (tuple(_away(trigger, number, scene)),)
    return (*found, _orbit(scene.recordings[number].satellite, trigger.says))


@lru_cache(_KEPT)
def _orbit(satellite: bool, says: str) -> tuple[str, ...]:
    return (f"satellite={satellite},{says}",)


def _here(trigger: Trigger, number: int, scene: Scene, mentions: Sequence[Mention]) -> Groups:
    """Return the signs of a recording that the sentence itself speaks of."""
    line, at, says = scene.line, trigger.at, trigger.says
    nearest = mentions[0]
    if len(mentions) > 1:
        nearest = min(mentions, key=lambda m: abs(m.at - at) - (m.at < at) * 0.5)
    away = abs(nearest.at - at)
    others = [abs(r.mention.at - at) for r in scene.here if number not in r.recordings]
    rivals, closer = min(len(others), 2), min(sum([other < away for other in others]), 2)
    ways, speech = tuple(path(line, at, nearest.first, nearest.at)), trigger.voice
    own = nearest.at == at if says == "own" else None
    return (
        _among_others(rivals, closer, says, own),
        _on_the_way(ways, speech, says),
        _led(line.cls(nearest.first - 1), nearest.det, nearest.noun, ways[0], says),
    )


@lru_cache(_KEPT)
def _among_others(rivals: int, closer: int, says: str, own: bool | None) -> tuple[str, ...]:
    found = ("here", f"here,rivals={rivals},closer={closer}", f"here,{says}", f"here,closer={closer}")
    return found if own is None else (*found, f"own={own}")


@lru_cache(_KEPT)
def _on_the_way(ways: tuple[str, ...], speech: str, says: str) -> tuple[str, ...]:
    return (*ways, *[f"{way},{speech}" for way in ways], f"{ways[0]},{says},{speech}")


@lru_cache(_KEPT)
def _led(lead: str, det: str, noun: str, side: str, says: str) -> tuple[str, ...]:
    return f"lead={lead},{side}", f"det={det},{side}", f"noun={noun},{side},{says}"


def _away(trigger: Trigger, number: int, scene: Scene) -> Iterator[str]:
    """Yield the signs of a recording that was spoken of before, or comes next."""
    line, at, says = scene.line, trigger.at, trigger.says
    here = bool(scene.here)
    rank = scene.rank(number)
    where = "coming" if rank is None else f"back={size_of(scene.before[rank][1])},rank={rank}"
    behind = next((said for i in (at + 1, at + 2) if (said := line.tag(i, "pronoun"))), "-")
    ahead = next((said for i in range(max(0, at - 5), at) if (said := line.tag(i, "pronoun"))), "-")
    pronouns = f"pronouns={behind}/{ahead}"
    yield from (where, f"away,here={here}", f"{where},here={here}", f"away,{says},here={here}", f"{where},{says}")
    yield from (f"away,{says},{trigger.voice}", f"away,{pronouns},here={here}", f"{where},{pronouns}")
    yield f"away,next={line.cls(at + 1)}"
