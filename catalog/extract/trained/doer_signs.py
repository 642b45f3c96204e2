"""What speaks for somebody being who did, or said, what a word tells of."""

from collections.abc import Iterator

from catalog.choice import Chooser, first_of_best, share, size
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.paths import path
from catalog.extract.trained.scenes import Scene, Trigger, doers

_NOUN_PHRASE = frozenset(("x", "A", "#", "d", "'s", "P", "G", "a", "V", "C", "M"))
_BELONGS = frozenset(("p:of", "p:from", "p:in", "p:at", "p:near"))
_STEM = 6
_TELLING = (
    "instrument", "channel", "demonym", "account", "media", "show", "weekdays", "months", "kind", "dimension",
)  # fmt: skip


def likely_doer(
    decision: str, trigger: Trigger, scene: Scene, chooser: Chooser
) -> tuple[Actor | None, list[str], float]:
    """Return who did or said what a word tells of (None = nobody that is named), with the signs and how likely it is;
    one of several mentions of somebody is as likely as all of them."""
    people, key = doers(scene), (trigger.at, trigger.says)
    if key not in scene.doer_rows:
        scene.doer_rows[key] = [doer_signs(trigger, actor, scene) for actor in people]
    rows = scene.doer_rows[key]
    scores = chooser.scores(decision, rows)
    best = first_of_best(scores)
    meant = [actor and actor.meant for actor in people]
    return people[best], rows[best], sum([share(scores, at) for at, who in enumerate(meant) if who is meant[best]])


def doer_signs(trigger: Trigger, actor: Actor | None, scene: Scene) -> list[str]:
    """Return the signs for one actor; None = nobody that is named."""
    if actor is None:
        return list(_nobody(trigger, scene))
    return [*_where(trigger, actor, scene), *_who(trigger, actor)]


def _nobody(trigger: Trigger, scene: Scene) -> Iterator[str]:
    line, at, says, speech, people = scene.line, trigger.at, trigger.says, trigger.voice, scene.people
    by = "p:by" in line.classes[at + 1 : at + 7]
    unknown = line.within("unknown", at - 6, at + 7)
    following = line.cls(at + 1)
    yield from ("no", f"no,{says},{speech}", f"no,{says}", f"no,{speech}", f"no,people={size(len(people))}")
    yield from (f"no,{speech},by={by}", f"no,{says},by={by}", f"no,unknown={unknown}")
    yield from (f"no,prev={line.cls(at - 1)},{speech}", f"no,next={following},{speech}", f"no,next={following},{says}")
    yield f"no,left={any(a.last < at for a in people)},{speech}"


def _where(trigger: Trigger, actor: Actor, scene: Scene) -> list[str]:
    """Return the signs of where somebody stands."""
    line, at, says, speech = scene.line, trigger.at, trigger.says, trigger.voice
    ways = path(line, at, actor.first, actor.last)
    side, lead = ways[0], f"lead={actor.lead}"
    nearer = f"{side},nearer={min(3, _between(scene, actor, at))}"
    after, before = f"after={line.cls(actor.last + 1)},{side}", f"before={line.cls(actor.first - 1)},{side}"
    led, word = f"{side},{lead}", f"word={line.low(at)}"
    found = [
        *ways, *[f"{way},{speech}" for way in ways], *[f"{way},{says}" for way in ways[:3]],
        f"{side},{says},{speech}", f"{side},{says},{speech},{lead}", led, f"{led},{speech}",
        f"{lead},{says}", nearer, f"{nearer},{speech}", f"first={actor.first == 0},{side},{speech}",
        after, f"{after},{says}", f"{after},{speech}", before, f"{before},{says}",
        f"{word},{led}", f"{word},{side},{speech}",
    ]  # fmt: skip
    if side == "L" and line.verb_within(actor.last + 1, at):
        found.append("L,acted")
    if actor.kind == "pronoun":
        found += (f"{_pronoun(actor)},{side}", f"{_pronoun(actor)},{ways[1]}")
    return found


def _who(trigger: Trigger, actor: Actor) -> list[str]:
    """Return the signs of who somebody is."""
    says, speech, kind = trigger.says, trigger.voice, f"kind={actor.kind}"
    side = "L" if actor.last < trigger.at else "R"
    found = [
        kind, f"{kind},{says}", f"{kind},{side},{speech}", f"{kind},lead={actor.lead}",
        f"det={actor.words[0].tags.get('det', '-')},{kind}", f"press={actor.press},{says}", f"{_head(actor)},{side}",
    ]  # fmt: skip
    if says == "own" or speech == "noun":
        tie = f"tie={relation(actor, trigger.at)}"
        found += (tie, f"{tie},{says}", f"{tie},{kind}", f"{tie},press={actor.press}")
    if not actor.tags.isdisjoint(_TELLING):
        for tag in _TELLING:
            if tag in actor.tags:
                found += (f"has={tag}", f"has={tag},{says}")
    if actor.kind == "pronoun":
        found.append(f"{_pronoun(actor)},{actor.stands_for.kind if actor.stands_for else '-'}")
    return found


def _head(actor: Actor) -> str:
    """Return the word that says what somebody is: "a *resident* of Derna"."""
    said = next((w.low for w in actor.words if w.tags.keys() & {"person", "group"}), "-")
    return f"head={said[:_STEM]}"


def _pronoun(actor: Actor) -> str:
    tags = actor.words[0].tags
    return "pronoun=relative" if "relative" in tags else f"pronoun={tags.get('pronoun', '-')}"


def _between(scene: Scene, actor: Actor, at: int) -> int:
    """Count the others that stand nearer to a word, on the same side; "brigade *of Kharkiv*" is no other."""
    free = [other for other in scene.people if other.lead not in _BELONGS]
    if actor.last < at:
        return sum([actor.last < other.last < at for other in free])
    return sum([other.first < actor.first and other.last >= at for other in free])


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
