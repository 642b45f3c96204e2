"""What speaks for a recording being what a word is about."""

from collections.abc import Iterator, Sequence

from catalog.choice import Chooser, Row, shares_of, together
from catalog.extract.trained.mentions import Mention, size_of
from catalog.extract.trained.paths import along, path
from catalog.extract.trained.scenes import Scene, Trigger, targets


def likely_targets(decision: str, trigger: Trigger, scene: Scene, chooser: Chooser) -> Sequence[tuple[int, Row, float]]:
    """Return the recordings that a word may be about, the likeliest first, each with its signs and how likely it is; of
    some that a word speaks of together ("both videos") one, as likely as all of them."""
    numbers, key = targets(scene), (trigger.at, trigger.says)
    if key not in scene.target_rows:
        scene.target_rows[key] = [target_signs(trigger, number, scene) for number in numbers]
    rows = scene.target_rows[key]
    shares, twins = shares_of(chooser.scores(decision, rows)), [scene.twins(number) for number in numbers]
    return [(numbers[at], rows[at], likely) for at, likely in together(shares, twins)]


def target_signs(trigger: Trigger, number: int, scene: Scene) -> Row:
    """Return the signs for one recording."""
    mentions = scene.mentions(number)
    found = _here(trigger, number, scene, mentions) if mentions else _away(trigger, number, scene)
    return [*found, (_seen_from, trigger.says, scene.recordings[number].satellite)]


def _seen_from(says: str, satellite: bool) -> Iterator[str]:
    yield f"satellite={satellite},{says}"


def _here(trigger: Trigger, number: int, scene: Scene, mentions: Sequence[Mention]) -> Row:
    """Return the signs of a recording that the sentence itself speaks of."""
    line, at, says, speech = scene.line, trigger.at, trigger.says, trigger.voice
    nearest = min(mentions, key=lambda m: abs(m.at - at) - (m.at < at) * 0.5)
    away = abs(nearest.at - at)
    others = [abs(r.mention.at - at) for r in scene.here if number not in r.recordings]
    rivals, closer = min(len(others), 2), min(sum([other < away for other in others]), 2)
    way = path(line, at, nearest.first, nearest.at)
    found = [
        (_among, says, rivals, closer),
        (along, way.reach, speech), (along, way.over, speech), (along, way.touch, speech),
        (_named, way.side, says, speech, nearest.noun), (_led, way.side, line.cls(nearest.first - 1), nearest.det),
    ]  # fmt: skip
    return [*found, (_own, nearest.at == at)] if says == "own" else found


def _among(says: str, rivals: int, closer: int) -> Iterator[str]:
    yield from ("here", f"here,rivals={rivals},closer={closer}", f"here,{says}", f"here,closer={closer}")


def _named(side: str, says: str, speech: str, noun: str) -> Iterator[str]:
    yield from (f"{side},{says},{speech}", f"noun={noun},{side},{says}")


def _led(side: str, lead: str, det: str) -> Iterator[str]:
    yield from (f"lead={lead},{side}", f"det={det},{side}")


def _own(own: bool) -> Iterator[str]:
    yield f"own={own}"


def _away(trigger: Trigger, number: int, scene: Scene) -> Row:
    """Return the signs of a recording that was spoken of before, or comes next."""
    line, at, here = scene.line, trigger.at, bool(scene.here)
    rank = scene.rank(number)
    where = "coming" if rank is None else f"back={size_of(scene.before[rank][1])},rank={rank}"
    behind = next((said for i in (at + 1, at + 2) if (said := line.tag(i, "pronoun"))), "-")
    ahead = next((said for i in range(max(0, at - 5), at) if (said := line.tag(i, "pronoun"))), "-")
    return [
        (_from, where, trigger.says, here), (_taken_up, where, f"pronouns={behind}/{ahead}", here),
        (_said, trigger.says, trigger.voice, line.cls(at + 1)),
    ]  # fmt: skip


def _from(where: str, says: str, here: bool) -> Iterator[str]:
    yield from (where, f"away,here={here}", f"{where},here={here}", f"away,{says},here={here}", f"{where},{says}")


def _taken_up(where: str, pronouns: str, here: bool) -> Iterator[str]:
    yield from (f"away,{pronouns},here={here}", f"{where},{pronouns}")


def _said(says: str, speech: str, following: str) -> Iterator[str]:
    yield from (f"away,{says},{speech}", f"away,next={following}")
