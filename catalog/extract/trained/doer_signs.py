"""What speaks for somebody being who did, or said, what a word tells of."""

from collections.abc import Iterator, Sequence

from catalog.choice import size
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.lines import Line
from catalog.extract.trained.paths import path, voice
from catalog.extract.trained.scenes import Scene, Trigger

_NOUN_PHRASE = frozenset(("x", "A", "#", "d", "'s", "P", "G", "a", "V", "C", "M"))
_TELLING = (
    "instrument", "channel", "demonym", "account", "media", "show", "weekdays", "months", "kind", "dimension",
)  # fmt: skip


def doer_signs(trigger: Trigger, actor: Actor | None, scene: Scene) -> list[str]:
    """Return the signs for one actor; None = nobody that is named."""
    speech = voice(scene.line, trigger.at)
    if actor is None:
        return list(_nobody(trigger, speech, scene))
    return [*_where(trigger, actor, speech, scene), *_who(trigger, actor, speech)]


def _nobody(trigger: Trigger, speech: str, scene: Scene) -> Iterator[str]:
    line, at, says = scene.line, trigger.at, trigger.says
    people = _people(scene)
    by = "p:by" in {line.cls(i) for i in range(at + 1, min(at + 7, len(line.words)))}
    unknown = any(line.has(i, "unknown") for i in range(max(0, at - 6), at + 7))
    following = line.cls(at + 1)
    yield from ("no", f"no,{says},{speech}", f"no,{says}", f"no,{speech}", f"no,people={size(len(people))}")
    yield from (f"no,{speech},by={by}", f"no,{says},by={by}", f"no,unknown={unknown}")
    yield from (f"no,prev={line.cls(at - 1)},{speech}", f"no,next={following},{speech}", f"no,next={following},{says}")
    yield f"no,left={any(a.last < at for a in people)},{speech}"


def _where(trigger: Trigger, actor: Actor, speech: str, scene: Scene) -> Iterator[str]:
    """Yield the signs of where somebody stands."""
    line, at, says = scene.line, trigger.at, trigger.says
    ways = path(line, at, actor.first, actor.last)
    side, lead = ways[0], f"lead={actor.lead}"
    nearer = min(3, sum(_is_between(a, actor, at) for a in _people(scene)))
    before, after = f"before={line.cls(actor.first - 1)}", f"after={line.cls(actor.last + 1)}"
    yield from ways
    yield from (f"{way},{speech}" for way in ways)
    yield from (f"{way},{says}" for way in ways[:3])
    yield from (
        f"{side},{says},{speech}",
        f"{side},{says},{speech},{lead}",
        f"{side},{lead}",
        f"{side},{lead},{speech}",
    )
    yield from (f"{lead},{says}", f"{side},nearer={nearer}", f"{side},nearer={nearer},{speech}")
    yield from (f"first={actor.first == 0},{side},{speech}", f"{after},{side}", f"{after},{side},{says}")
    yield from (f"{before},{side}", f"{before},{side},{says}")
    yield from (f"word={line.low(at)},{side},{lead}", f"word={line.low(at)},{side},{speech}")
    if side == "L" and any(w.verb for w in line.words[actor.last + 1 : at]):
        yield "L,acted"
    if actor.kind == "pronoun":
        yield from (f"{_pronoun(actor)},{side}", f"{_pronoun(actor)},{ways[1]}")


def _who(trigger: Trigger, actor: Actor, speech: str) -> Iterator[str]:
    """Yield the signs of who somebody is."""
    says, kind = trigger.says, f"kind={actor.kind}"
    side = "L" if actor.last < trigger.at else "R"
    yield from (kind, f"{kind},{says}", f"{kind},{side},{speech}", f"{kind},lead={actor.lead}")
    yield from (f"det={actor.words[0].tags.get('det', '-')},{kind}", f"press={actor.press},{says}")
    if says == "own" or speech == "noun":
        tie = f"tie={relation(actor, trigger.at)}"
        yield from (tie, f"{tie},{says}", f"{tie},{kind}", f"{tie},press={actor.press}")
    for tag in _TELLING:
        if any(tag in w.tags for w in actor.words):
            yield from (f"has={tag}", f"has={tag},{says}")
    if actor.kind == "pronoun":
        yield f"{_pronoun(actor)},{actor.stands_for.kind if actor.stands_for else '-'}"


def _pronoun(actor: Actor) -> str:
    tags = actor.words[0].tags
    return "pronoun=relative" if "relative" in tags else f"pronoun={tags.get('pronoun', '-')}"


def _people(scene: Scene) -> Sequence[Actor]:
    return [a for a in scene.actors if a.kind != "pronoun"]


def _is_between(other: Actor, actor: Actor, at: int) -> bool:
    """Say whether another actor stands nearer to a word, on the same side."""
    same_side = (other.last < at) == (actor.last < at)
    return other is not actor and same_side and _distance(other, at) < _distance(actor, at)


def _distance(actor: Actor, at: int) -> int:
    return at - actor.last if actor.last < at else actor.first - at


def relation(actor: Actor, at: int) -> str:
    """Return how somebody is tied to a noun without a verb: `poss` or `adj` before it, `p:by` and so on behind it."""
    line = actor.line
    if actor.last < at:
        between = {line.cls(i) for i in range(actor.last + 1, at)}
        return "none" if not between <= _NOUN_PHRASE else "poss" if "'s" in between else "adj"
    between = {line.cls(i) for i in range(at + 1, actor.first)}
    lead = _lead(line, actor.first)
    return lead if between <= _NOUN_PHRASE | {lead} and (lead.startswith("p:") or lead in "(/-,:") else "none"


def _lead(line: Line, first: int) -> str:
    return line.cls(first - 2) if line.cls(first - 1) == "d" else line.cls(first - 1)
