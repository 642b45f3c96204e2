"""What speaks for a recording being what a word is about."""

from collections.abc import Iterator, Sequence

from catalog.choice import Chooser, first_of_best, share
from catalog.extract.trained.mentions import Mention, size_of
from catalog.extract.trained.paths import path
from catalog.extract.trained.scenes import Scene, Trigger, targets


def likely_target(decision: str, trigger: Trigger, scene: Scene, chooser: Chooser) -> tuple[int, list[str], float]:
    """Return the recording that a word is about, with its signs and how likely it is; one of some that a word speaks of
    together ("both videos") is as likely as all of them."""
    numbers, key = targets(scene), (trigger.at, trigger.says)
    if key not in scene.target_rows:
        scene.target_rows[key] = [target_signs(trigger, number, scene) for number in numbers]
    rows = scene.target_rows[key]
    scores = chooser.scores(decision, rows)
    best = first_of_best(scores)
    twins = scene.twins(numbers[best])
    return numbers[best], rows[best], sum([share(scores, at) for at, n in enumerate(numbers) if n in twins])


def target_signs(trigger: Trigger, number: int, scene: Scene) -> list[str]:
    """Return the signs for one recording."""
    mentions = scene.mentions(number)
    found = list(_here(trigger, number, scene, mentions) if mentions else _away(trigger, number, scene))
    return [*found, f"satellite={scene.recordings[number].satellite},{trigger.says}"]


def _here(trigger: Trigger, number: int, scene: Scene, mentions: Sequence[Mention]) -> Iterator[str]:
    """Yield the signs of a recording that the sentence itself speaks of."""
    line, at, says = scene.line, trigger.at, trigger.says
    nearest = min(mentions, key=lambda m: abs(m.at - at) - (m.at < at) * 0.5)
    away = abs(nearest.at - at)
    others = [abs(r.mention.at - at) for r in scene.here if number not in r.recordings]
    rivals, closer = min(len(others), 2), min(sum([other < away for other in others]), 2)
    ways, speech = path(line, at, nearest.first, nearest.at), trigger.voice
    side = ways[0]
    yield from ("here", f"here,rivals={rivals},closer={closer}", f"here,{says}", f"here,closer={closer}")
    yield from ways
    yield from (f"{way},{speech}" for way in ways)
    yield from (f"{side},{says},{speech}", f"lead={line.cls(nearest.first - 1)},{side}", f"det={nearest.det},{side}")
    yield f"noun={nearest.noun},{side},{says}"
    if says == "own":
        yield f"own={nearest.at == at}"


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
