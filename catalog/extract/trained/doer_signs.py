"""What speaks for somebody being who did, or said, what a word tells of."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from catalog.choice import Chooser, Groups, size
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.paths import path
from catalog.extract.trained.scenes import Scene, Trigger, doers

_NOUN_PHRASE = frozenset(("x", "A", "#", "d", "'s", "P", "G", "a", "V", "C", "M"))
_TELLING = (
    "instrument", "channel", "demonym", "account", "media", "show", "weekdays", "months", "kind", "dimension",
)  # fmt: skip
_ACTED = ("L,acted",)
_KEPT = 1 << 13
"""Groups of signs that are kept of each sort."""


def chosen_doer(decision: str, trigger: Trigger, scene: Scene, chooser: Chooser) -> tuple[Actor | None, list[str]]:
    """Return who did or said what a word tells of (None = nobody that is named), with the signs."""
    people, key = doers(scene), (trigger.at, trigger.says)
    if key not in scene.doer_rows:
        scene.doer_rows[key] = [doer_groups(trigger, actor, scene) for actor in people]
    rows = scene.doer_rows[key]
    best = chooser.best_of_groups(decision, rows)
    return people[best], list(chain(*rows[best]))


def doer_signs(trigger: Trigger, actor: Actor | None, scene: Scene) -> list[str]:
    """Return the signs for one actor; None = nobody that is named."""
    return list(chain(*doer_groups(trigger, actor, scene)))


def doer_groups(trigger: Trigger, actor: Actor | None, scene: Scene) -> Groups:
    """Return the signs for one actor, those together that depend on the same few things: they are made once."""
    if actor is None:
        return (_nobody(trigger, scene),)
    return (*_where(trigger, actor, scene), *_who(trigger, actor))


def _nobody(trigger: Trigger, scene: Scene) -> tuple[str, ...]:
    line, at, says, speech, people = scene.line, trigger.at, trigger.says, trigger.voice, scene.people
    by = "p:by" in line.classes[at + 1 : at + 7]
    unknown = line.within("unknown", at - 6, at + 7)
    left = any(a.last < at for a in people)
    return _no(says, speech, line.cls(at - 1), line.cls(at + 1), min(len(people), 13), by, unknown, left)


@lru_cache(_KEPT)
def _no(
    says: str, speech: str, before: str, following: str, people: int, by: bool, unknown: bool, left: bool
) -> tuple[str, ...]:
    return (
        "no", f"no,{says},{speech}", f"no,{says}", f"no,{speech}", f"no,people={size(people)}",
        f"no,{speech},by={by}", f"no,{says},by={by}", f"no,unknown={unknown}", f"no,prev={before},{speech}",
        f"no,next={following},{speech}", f"no,next={following},{says}", f"no,left={left},{speech}",
    )  # fmt: skip


def _where(trigger: Trigger, actor: Actor, scene: Scene) -> Iterator[tuple[str, ...]]:
    """Yield the signs of where somebody stands."""
    line, at, says, speech = scene.line, trigger.at, trigger.says, trigger.voice
    ways = path(line, at, actor.first, actor.last)
    side, lead = ways[0], actor.lead
    yield _spoken(tuple(ways), speech)
    yield _told(tuple(ways[:3]), says, speech, lead)
    yield _apart(side, speech, min(3, _between(scene, actor, at)), actor.first == 0)
    yield _beside(side, says, line.cls(actor.last + 1), line.cls(actor.first - 1))
    yield _by_word(line.low(at), side, speech, lead)
    if side == "L" and line.verb_within(actor.last + 1, at):
        yield _ACTED
    if actor.kind == "pronoun":
        yield (f"{_pronoun(actor)},{side}", f"{_pronoun(actor)},{ways[1]}")


@lru_cache(_KEPT)
def _spoken(ways: tuple[str, ...], speech: str) -> tuple[str, ...]:
    return (*ways, *[f"{way},{speech}" for way in ways])


@lru_cache(_KEPT)
def _told(ways: tuple[str, ...], says: str, speech: str, lead: str) -> tuple[str, ...]:
    led = f"{ways[0]},lead={lead}"
    return (
        *[f"{way},{says}" for way in ways], f"{ways[0]},{says},{speech}", f"{ways[0]},{says},{speech},lead={lead}",
        led, f"{led},{speech}", f"lead={lead},{says}",
    )  # fmt: skip


@lru_cache(_KEPT)
def _apart(side: str, speech: str, rivals: int, opens: bool) -> tuple[str, ...]:
    nearer = f"{side},nearer={rivals}"
    return nearer, f"{nearer},{speech}", f"first={opens},{side},{speech}"


@lru_cache(_KEPT)
def _beside(side: str, says: str, behind: str, before: str) -> tuple[str, ...]:
    after, prior = f"after={behind},{side}", f"before={before},{side}"
    return after, f"{after},{says}", prior, f"{prior},{says}"


@lru_cache(_KEPT)
def _by_word(word: str, side: str, speech: str, lead: str) -> tuple[str, ...]:
    return f"word={word},{side},lead={lead}", f"word={word},{side},{speech}"


def _who(trigger: Trigger, actor: Actor) -> Iterator[tuple[str, ...]]:
    """Yield the signs of who somebody is."""
    says, speech, tags, press = trigger.says, trigger.voice, actor.tags, actor.press
    side = "L" if actor.last < trigger.at else "R"
    yield _sort(actor.kind, says, side, speech, actor.lead, actor.words[0].tags.get("det", "-"), press)
    if says == "own" or speech == "noun":
        yield _tied(relation(actor, trigger.at), says, actor.kind, press)
    if not tags.isdisjoint(_TELLING):
        for tag in _TELLING:
            if tag in tags:
                yield _having(tag, says)
    if actor.kind == "pronoun":
        yield (f"{_pronoun(actor)},{actor.stands_for.kind if actor.stands_for else '-'}",)


@lru_cache(_KEPT)
def _sort(kind: str, says: str, side: str, speech: str, lead: str, det: str, press: bool) -> tuple[str, ...]:
    kind = f"kind={kind}"
    return (
        kind, f"{kind},{says}", f"{kind},{side},{speech}", f"{kind},lead={lead}", f"det={det},{kind}",
        f"press={press},{says}",
    )  # fmt: skip


@lru_cache(_KEPT)
def _tied(how: str, says: str, kind: str, press: bool) -> tuple[str, ...]:
    tie = f"tie={how}"
    return tie, f"{tie},{says}", f"{tie},kind={kind}", f"{tie},press={press}"


@lru_cache(_KEPT)
def _having(tag: str, says: str) -> tuple[str, ...]:
    return f"has={tag}", f"has={tag},{says}"


def _pronoun(actor: Actor) -> str:
    tags = actor.words[0].tags
    return "pronoun=relative" if "relative" in tags else f"pronoun={tags.get('pronoun', '-')}"


def _between(scene: Scene, actor: Actor, at: int) -> int:
    """Count the others that stand nearer to a word, on the same side."""
    if actor.last < at:
        return sum([actor.last < other.last < at for other in scene.people])
    return sum([other.first < actor.first and other.last >= at for other in scene.people])


def kind_of(actor: Actor | None) -> str:
    """Return what somebody is, a pronoun as whom it stands for; `nobody` for None."""
    return (actor.stands_for or actor).kind if actor else "nobody"


def relation(actor: Actor, at: int) -> str:
    """Return how somebody is tied to a noun without a verb: `poss` or `adj` before it, `p:by` and so on behind it."""
    line = actor.line
    if actor.last < at:
        between = set(line.classes[actor.last + 1 : at])
        return "none" if not between <= _NOUN_PHRASE else "poss" if "'s" in between else "adj"
    between = set(line.classes[at + 1 : actor.first])
    lead = line.lead(actor.first)
    return lead if between <= _NOUN_PHRASE | {lead} and (lead.startswith("p:") or lead in "(/-,:") else "none"
