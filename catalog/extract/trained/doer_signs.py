"""What speaks for somebody being who did, or said, what a word tells of."""

from collections.abc import Iterator, Sequence

from catalog.choice import Bundle, Chooser, Features, Row, shares_of, single, size, together
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.endings import LANGUAGES as INFLECTED
from catalog.extract.trained.paths import along, path
from catalog.extract.trained.scenes import Scene, Trigger, doers
from catalog.extract.trained.tagging import Word

_NOUN_PHRASE = frozenset(("x", "A", "#", "d", "'s", "P", "G", "a", "V", "C", "M"))
_SOMEBODY = frozenset(("person", "group"))
_STEM = 6
_QUOTES = '«»“”„"'
_ACTED = (single, "L,acted")
_TELLING = (
    "instrument", "channel", "demonym", "account", "media", "show", "weekdays", "months", "kind", "dimension",
)  # fmt: skip


def likely_doers(
    decision: str, trigger: Trigger, scene: Scene, chooser: Chooser
) -> Sequence[tuple[Actor | None, Row, float]]:
    """Return who may have done or said what a word tells of (None = nobody that is named), the likeliest first, with
    the signs and how likely it is; of several mentions of somebody one, as likely as all of them."""
    people, key = doers(scene), (trigger.at, trigger.says)
    if key not in scene.doer_rows:
        scene.doer_rows[key] = [doer_signs(trigger, actor, scene) for actor in people]
    rows = scene.doer_rows[key]
    shares, meant = shares_of(chooser.scores(decision, rows)), [actor and id(actor.meant) for actor in people]
    return [(people[at], rows[at], likely) for at, likely in together(shares, meant)]


def doer_signs(trigger: Trigger, actor: Actor | None, scene: Scene) -> Row:
    """Return the signs for one actor; None = nobody that is named."""
    return _nobody(trigger, scene) if actor is None else [*_where(trigger, actor, scene), *_who(trigger, actor)]


def _nobody(trigger: Trigger, scene: Scene) -> Row:
    line, at, says, speech, people = scene.line, trigger.at, trigger.says, trigger.voice, scene.people
    by = "p:by" in line.classes[at + 1 : at + 7]
    left = any(a.last < at for a in people)
    return [
        (_no, says, speech, by), (_no_next, says, speech, line.cls(at + 1)), (_no_prev, speech, line.cls(at - 1)),
        (_no_people, speech, size(len(people)), left, line.within("unknown", at - 6, at + 7)),
    ]  # fmt: skip


def _no(says: str, speech: str, by: bool) -> Iterator[str]:
    yield from ("no", f"no,{says},{speech}", f"no,{says}", f"no,{speech}", f"no,{speech},by={by}", f"no,{says},by={by}")


def _no_next(says: str, speech: str, following: str) -> Iterator[str]:
    yield from (f"no,next={following},{speech}", f"no,next={following},{says}")


def _no_prev(speech: str, prev: str) -> Iterator[str]:
    yield f"no,prev={prev},{speech}"


def _no_people(speech: str, people: str, left: bool, unknown: bool) -> Iterator[str]:
    yield from (f"no,people={people}", f"no,unknown={unknown}", f"no,left={left},{speech}")


def _where(trigger: Trigger, actor: Actor, scene: Scene) -> Row:
    """Return the signs of where somebody stands."""
    line, at, says, speech, lead = scene.line, trigger.at, trigger.says, trigger.voice, actor.lead
    way = path(line, at, actor.first, actor.last)
    side, nearer = way.side, min(3, _between(scene, actor, at))
    found: list[Bundle] = [
        (along, way.reach, speech), (along, way.over, speech), (along, way.touch, speech),
        (_says_along, way.reach[:3], says),
        (_led, says, speech, side, lead), (_stands, speech, side, nearer, actor.first == 0),
        (_after, line.cls(actor.last + 1), says, speech, side), (_before, line.cls(actor.first - 1), says, side),
        (_word, line.low(at), speech, side, lead), (_clause, _held(trigger, actor, scene), says, speech, side),
    ]  # fmt: skip
    if side == "L" and line.verb_within(actor.last + 1, at):
        found.append(_ACTED)
    if actor.kind == "pronoun":
        found.append((_pronoun_along, _pronoun(actor), *way.reach[:2]))
    return found


def _held(trigger: Trigger, actor: Actor, scene: Scene) -> str:
    """Return whether somebody stands in the clause of a word: `in`, or `out` of it where somebody else does, or
    `alone` out of it."""
    first, last = trigger.clause
    if first <= actor.first <= last:
        return "in"
    return "out" if any(first <= other.first <= last for other in scene.people) else "alone"


def _clause(held: str, says: str, speech: str, side: str) -> Iterator[str]:
    clause = f"clause={held},{side}"
    yield from (clause, f"{clause},{speech}", f"{clause},{says}")


def _says_along(ways: Features, says: str) -> Iterator[str]:
    yield from (f"{way},{says}" for way in ways)


def _led(says: str, speech: str, side: str, lead: str) -> Iterator[str]:
    led = f"{side},lead={lead}"
    yield from (f"{side},{says},{speech}", f"{side},{says},{speech},lead={lead}", led, f"{led},{speech}")
    yield f"lead={lead},{says}"


def _stands(speech: str, side: str, nearer: int, first: bool) -> Iterator[str]:
    yield from (f"{side},nearer={nearer}", f"{side},nearer={nearer},{speech}", f"first={first},{side},{speech}")


def _after(cls: str, says: str, speech: str, side: str) -> Iterator[str]:
    after = f"after={cls},{side}"
    yield from (after, f"{after},{says}", f"{after},{speech}")


def _before(cls: str, says: str, side: str) -> Iterator[str]:
    before = f"before={cls},{side}"
    yield from (before, f"{before},{says}")


def _word(low: str, speech: str, side: str, lead: str) -> Iterator[str]:
    yield from (f"word={low},{side},lead={lead}", f"word={low},{side},{speech}")


def _pronoun_along(pronoun: str, side: str, far: str) -> Iterator[str]:
    yield from (f"{pronoun},{side}", f"{pronoun},{far}")


def _who(trigger: Trigger, actor: Actor) -> Row:
    """Return the signs of who somebody is."""
    says, speech, kind, press = trigger.says, trigger.voice, actor.kind, actor.press
    side = "L" if actor.last < trigger.at else "R"
    det = actor.words[0].tags.get("det", "-")
    found: list[Bundle] = [
        (_kind, kind, says, press),
        (_kind_stands, kind, speech, side, actor.lead, det),
        (_headed, _head(actor), side),
    ]
    if says == "own" or speech == "noun":
        found.append((_tied, relation(actor, trigger.at), says, kind, press))
    found += [(_has, tag, says) for tag in _TELLING if actor.bears(tag)]
    if actor.line.language in INFLECTED:
        found.append((_ends, _ending(actor), trigger.line.low(trigger.at)[-2:], speech, side))
    if kind == "pronoun":
        found.append((_stands_for, _pronoun(actor), actor.stands_for.kind if actor.stands_for else "-"))
    return found


def _kind(kind: str, says: str, press: bool) -> Iterator[str]:
    yield from (f"kind={kind}", f"kind={kind},{says}", f"press={press},{says}")


def _kind_stands(kind: str, speech: str, side: str, lead: str, det: str) -> Iterator[str]:
    yield from (f"kind={kind},{side},{speech}", f"kind={kind},lead={lead}", f"det={det},kind={kind}")


def _headed(head: str, side: str) -> Iterator[str]:
    yield f"head={head},{side}"


def _tied(relation: str, says: str, kind: str, press: bool) -> Iterator[str]:
    tie = f"tie={relation}"
    yield from (tie, f"{tie},{says}", f"{tie},kind={kind}", f"{tie},press={press}")


def _has(tag: str, says: str) -> Iterator[str]:
    yield from (f"has={tag}", f"has={tag},{says}")


def _ends(noun: str, verb: str, speech: str, side: str) -> Iterator[str]:
    """Yield by which case a noun may be the subject of a verb, and how far the two agree in number and gender."""
    yield from (f"end={noun}", f"end={noun},{speech}", f"end={noun},{side},{speech}")
    yield from (f"end={noun[-1:]}/{verb}", f"end={noun[-1:]}/{verb},{side}")


def _stands_for(pronoun: str, kind: str) -> Iterator[str]:
    yield f"{pronoun},{kind}"


def _head(actor: Actor) -> str:
    """Return the beginning of the word that says what somebody is: "a *reside*nt of Derna"."""
    if actor.kind == "thing":
        return actor.words[-1].low
    said = _said_to_be(actor)
    return said.low[:_STEM] if said else "-"


def _said_to_be(actor: Actor) -> Word | None:
    """Return the word that says what somebody is."""
    return next((w for w in actor.words if not _SOMEBODY.isdisjoint(w.tags)), None)


def _ending(actor: Actor) -> str:
    """Return the last letters of the word that says what somebody is, or of the first of a name."""
    word = _said_to_be(actor) or actor.words[0]
    return word.low.partition(" ")[0].strip(_QUOTES)[-2:]


def _pronoun(actor: Actor) -> str:
    tags = actor.words[0].tags
    return "pronoun=relative" if "relative" in tags else f"pronoun={tags.get('pronoun', '-')}"


def _between(scene: Scene, actor: Actor, at: int) -> int:
    """Count the others that stand nearer to a word, on the same side; "brigade *of Kharkiv*" is no other."""
    if actor.last < at:
        return sum([actor.last < last < at for _, last in scene.apart])
    return sum([first < actor.first and last >= at for first, last in scene.apart])


def kind_of(actor: Actor | None) -> str:
    """Return what somebody is, a pronoun as whom it stands for; `nobody` for None."""
    return actor.meant.kind if actor else "nobody"


def relation(actor: Actor, at: int) -> str:
    """Return how somebody is tied to a noun without a verb: `poss` or `adj` before it, `p:by` and so on behind it."""
    line = actor.line
    if actor.last < at:
        between = set(line.classes[actor.last + 1 : at])
        return "none" if not between <= _NOUN_PHRASE else "poss" if "'s" in between else "adj"
    between = set(line.classes[at + 1 : actor.first])
    lead = line.lead(actor.first)
    return lead if between <= _NOUN_PHRASE | {lead} and (lead.startswith("p:") or lead in "(/-,:") else "none"
