"""What speaks for a word telling of a deed, and for the part that the deed plays in the chain of a recording."""

from collections.abc import Iterator

from catalog.choice import Bundle, Parts, Row, single
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.doer_signs import kind_of, relation
from catalog.extract.trained.lines import Line
from catalog.extract.trained.scenes import Scene, Trigger, targets

UNLIKELY = -1.5
"""Words whose first glance falls below this are looked at no further: it takes time and finds hardly more."""
_NEAR = 10
_DOUBTS = ("negation", "hedge", "modal", "unable", "unknown", "dimension", "check")
_BORNE_OUT = frozenset(("check-made", "check-found", "check-denied", "check-from", "check-confirm", "check-geolocate"))
"""Checks that tell of something or not by what else is said of the recording."""
_TELLING = ("instrument", "channel", "demonym", "account", "operator")


def glance_signs(trigger: Trigger, scene: Scene) -> Row:
    """Return what a word itself and its neighbours say of whether it may tell of a deed or a check at all."""
    line, at, says, here = scene.line, trigger.at, trigger.says, bool(scene.here)
    return [
        (_glanced, says, trigger.voice, here, min(len(scene.actors), 2)), (_glanced_word, line.low(at), here),
        (_next_to, "prev", line.cls(at - 1), says, here), (_next_to, "next", line.cls(at + 1), says, here),
        (single, "prevword=", line.low(at - 1)), (single, "nextword=", line.low(at + 1)),
        *([(_attached, tie) for tie in sorted({relation(a, at) for a in scene.people})] if says == "own" else ()),
        *([(_bears, says, sort) for sort in sorted(scene.bearing)] if says in _BORNE_OUT else ()),
        *([(_heard, says, sort) for sort in scene.heard_before] if says in _BORNE_OUT else ()),
    ]  # fmt: skip


def _bears(says: str, sort: str) -> Iterator[str]:
    yield f"says={says},bears={sort}"


def _heard(says: str, sort: str) -> Iterator[str]:
    yield f"says={says},heard={sort}"


def _attached(tie: str) -> Iterator[str]:
    yield f"tie={tie}"


def _glanced(says: str, speech: str, here: bool, people: int) -> Iterator[str]:
    said = f"says={says}"
    yield from ("bias", said, f"{said},here={here}", f"{said},{speech}", f"people={people},{said}")


def _glanced_word(low: str, here: bool) -> Iterator[str]:
    yield from (f"word={low}", f"word={low},here={here}")


def _next_to(side: str, cls: str, says: str, here: bool) -> Iterator[str]:
    yield from (f"says={says},{side}={cls}", f"here={here},{side}={cls}")


def deed_signs(trigger: Trigger, target: Row, doer: Row, role: Row, scene: Scene) -> Parts:
    """Return what speaks for a deed, given the signs of what it would be about, of who would have done it, and of the
    part it would play."""
    line, at = scene.line, trigger.at
    own = [
        *role, (_between, line.cls(at - 1), line.cls(at + 1), trigger.says), (single, "prevword=", line.low(at - 1)),
        (_opportunity, min(len(targets(scene)), 3), bool(scene.here), min(line.index, 3)),
    ]  # fmt: skip
    return {"of ": target, "by ": doer, "": own}


def _between(prev: str, following: str, says: str) -> Iterator[str]:
    yield from (f"prev={prev}", f"next={following}", f"prev={prev},says={says}")


def _opportunity(rivals: int, here: bool, line: int) -> Iterator[str]:
    yield from (f"rivals={rivals}", f"here={here},line={line}")


def role_signs(trigger: Trigger, actor: Actor | None, number: int, scene: Scene) -> Row:
    """Return what speaks for the part that a deed plays."""
    recording = scene.recordings[number]
    sort = "satellite" if recording.satellite else "drone" if "drone" in recording.kinds else "other"
    kind = kind_of(actor)
    found = [*_said(trigger, number, scene, kind, sort), *_doubts(trigger, scene, kind)]
    if actor:
        found += _doer(trigger, actor, scene, kind, sort)
    nearest = next((r.mention for r in scene.here if trigger.says == "own" and r.mention.at == trigger.at), None)
    if nearest:
        found.append((_own, nearest.noun, nearest.det, scene.line.cls(nearest.first - 1), sort, kind))
    return found


def _own(noun: str, det: str, prev: str, sort: str, kind: str) -> Iterator[str]:
    yield from (f"own,noun={noun},{sort}", f"own,det={det},{kind}", f"own,prev={prev},{kind}")


def _said(trigger: Trigger, number: int, scene: Scene, kind: str, sort: str) -> Row:
    line, at, says = scene.line, trigger.at, trigger.says
    dated = "T" in line.classes[max(0, at - 8) : at + 9]
    return [
        (_says, says, trigger.voice, sort, scene.speaks_of(number)), (_says_of, says, kind, dated),
        (_object, trigger.object, says, trigger.voice, scene.speaks_of(number)),
        (_says_where, says, channel(line, at)), (_says_beside, says, line.cls(at - 1), line.cls(at + 1)),
        (_word_of, line.low(at), kind), (single, "nextword=", line.low(at + 1)),
    ]  # fmt: skip


def _says(says: str, speech: str, sort: str, here: bool) -> Iterator[str]:
    said = f"says={says}"
    yield from ("bias", said, f"{said},{speech}", f"{said},{sort}", f"{said},here={here}")


def _says_of(says: str, kind: str, dated: bool) -> Iterator[str]:
    yield from (f"says={says},{kind}", f"kind={kind}", f"says={says},dated={dated},{kind}")


def _object(sort: str, says: str, speech: str, here: bool) -> Iterator[str]:
    yield from (f"object={sort},{speech}", f"object={sort},says={says},{speech}", f"object={sort},{speech},here={here}")


def _says_where(says: str, where: str | None) -> Iterator[str]:
    yield from (f"says={says},channel={bool(where)}", f"channel={where}")


def _says_beside(says: str, prev: str, following: str) -> Iterator[str]:
    yield from (f"says={says},next={following}", f"says={says},prev={prev}")


def _word_of(low: str, kind: str) -> Iterator[str]:
    yield from (f"word={low}", f"word={low},{kind}")


def _doubts(trigger: Trigger, scene: Scene, kind: str) -> Iterator[Bundle]:
    line, at, says = scene.line, trigger.at, trigger.says
    for tag in _DOUBTS:
        if line.within(tag, at - 4, at + 3, but=at):
            yield (_doubt, tag, says, kind)
    if line.within("dimension", at - 8, at + 9):
        yield (_dimension, says)


def _doubt(tag: str, says: str, kind: str) -> Iterator[str]:
    yield from (f"near={tag}", f"near={tag},{says}", f"near={tag},{kind}")


def _dimension(says: str) -> Iterator[str]:
    yield f"dimension,{says}"


def _doer(trigger: Trigger, actor: Actor, scene: Scene, kind: str, sort: str) -> Iterator[Bundle]:
    line, says, speech, press, meant = scene.line, trigger.says, trigger.voice, actor.press, actor.meant
    side = "L" if actor.last < trigger.at else "R"
    yield (_doer_stands, side, says, speech, actor.lead, line.cls(actor.last + 1))
    yield (_press, press, says)
    yield (single, "head=", meant.words[-1].low)
    yield from [(_has, tag, says) for tag in _TELLING if meant.bears(tag)]
    if says == "own" or speech == "noun":
        yield (_tied, relation(actor, trigger.at), kind, sort, press)


def _doer_stands(side: str, says: str, speech: str, lead: str, following: str) -> Iterator[str]:
    yield from (f"lead={lead},says={says}", f"{side},says={says},{speech}", f"after={following},says={says}")


def _press(press: bool, says: str) -> Iterator[str]:
    yield from (f"press={press}", f"press={press},says={says}")


def _has(tag: str, says: str) -> Iterator[str]:
    yield from (f"has={tag}", f"has={tag},says={says}")


def _tied(relation: str, kind: str, sort: str, press: bool) -> Iterator[str]:
    tie = f"tie={relation}"
    yield from (tie, f"{tie},{kind}", f"{tie},{sort}", f"{tie},press={press}")


def channel(line: Line, at: int) -> str | None:
    """Return the channel that is named with a verb, up to the next verb."""
    if said := line.tag(at, "channel"):
        return said
    for step in (1, -1):
        i = at + step
        while 0 <= i < len(line.words) and abs(i - at) <= _NEAR:
            word = line.words[i]
            if word.cls in ("D", "W", ".", ";") and "channel" not in word.tags:
                break
            if said := word.tags.get("channel"):
                return said
            i += step
    return None
