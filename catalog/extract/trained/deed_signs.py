"""What speaks for a word telling of a deed, and for the part that the deed plays in the chain of a recording."""

from collections.abc import Iterator

from catalog.choice import Features, Parts
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.doer_signs import kind_of, relation
from catalog.extract.trained.lines import Line
from catalog.extract.trained.scenes import Scene, Trigger, targets

_NEAR = 10
_DOUBTS = ("negation", "hedge", "modal", "unable", "unknown", "dimension", "check")
_TELLING = ("instrument", "channel", "demonym", "account", "operator")


def glance_signs(trigger: Trigger, scene: Scene) -> list[str]:
    """Return what a word itself and its neighbours say of whether it may tell of a deed or a check at all."""
    line, at = scene.line, trigger.at
    says, here = f"says={trigger.says}", f"here={bool(scene.here)}"
    prev, following, word = f"prev={line.cls(at - 1)}", f"next={line.cls(at + 1)}", f"word={line.low(at)}"
    return [
        "bias", says, word, f"{says},{here}", f"{says},{trigger.voice}", f"{says},{prev}", f"{says},{following}",
        f"prevword={line.low(at - 1)}", f"nextword={line.low(at + 1)}", f"{here},{prev}", f"{here},{following}",
        f"{word},{here}", f"people={min(len(scene.actors), 2)},{says}",
    ]  # fmt: skip


def deed_signs(trigger: Trigger, target: Features, doer: Features, role: Features, scene: Scene) -> Parts:
    """Return what speaks for a deed, given the signs of what it would be about, of who would have done it, and of the
    part it would play."""
    line, at = scene.line, trigger.at
    prev = f"prev={line.cls(at - 1)}"
    own = [
        *role, prev, f"next={line.cls(at + 1)}", f"{prev},says={trigger.says}", f"prevword={line.low(at - 1)}",
        f"rivals={min(len(targets(scene)), 3)}", f"here={bool(scene.here)},line={min(line.index, 3)}",
    ]  # fmt: skip
    return {"of ": target, "by ": doer, "": own}


def role_signs(trigger: Trigger, actor: Actor | None, number: int, scene: Scene) -> list[str]:
    """Return what speaks for the part that a deed plays."""
    recording = scene.recordings[number]
    sort = "satellite" if recording.satellite else "drone" if "drone" in recording.kinds else "other"
    kind = kind_of(actor)
    found = [*_said(trigger, number, scene, kind, sort), *_doubts(trigger, scene, kind)]
    if actor:
        found += _doer(trigger, actor, scene, kind, sort)
    nearest = next((r.mention for r in scene.here if trigger.says == "own" and r.mention.at == trigger.at), None)
    if nearest:
        prev = scene.line.cls(nearest.first - 1)
        found += [f"own,noun={nearest.noun},{sort}", f"own,det={nearest.det},{kind}", f"own,prev={prev},{kind}"]
    return found


def _said(trigger: Trigger, number: int, scene: Scene, kind: str, sort: str) -> Iterator[str]:
    line, at, says = scene.line, trigger.at, f"says={trigger.says}"
    where = channel(line, at)
    dated = "T" in line.classes[max(0, at - 8) : at + 9]
    here = scene.speaks_of(number)
    word = f"word={line.low(at)}"
    yield from ("bias", says, word, f"{says},{trigger.voice}", f"{says},{kind}", f"{says},channel={bool(where)}")
    yield from (f"{says},{sort}", f"{says},here={here}", f"kind={kind}", f"channel={where}", f"{word},{kind}")
    yield from (f"{says},dated={dated},{kind}", f"{says},next={line.cls(at + 1)}", f"{says},prev={line.cls(at - 1)}")
    yield f"nextword={line.low(at + 1)}"


def _doubts(trigger: Trigger, scene: Scene, kind: str) -> Iterator[str]:
    line, at, says = scene.line, trigger.at, trigger.says
    for tag in _DOUBTS:
        if line.within(tag, at - 4, at + 3, but=at):
            yield from (f"near={tag}", f"near={tag},{says}", f"near={tag},{kind}")
    if line.within("dimension", at - 8, at + 9):
        yield f"dimension,{says}"


def _doer(trigger: Trigger, actor: Actor, scene: Scene, kind: str, sort: str) -> Iterator[str]:
    line, says, speech = scene.line, f"says={trigger.says}", trigger.voice
    meant = actor.meant
    press, side = f"press={actor.press}", "L" if actor.last < trigger.at else "R"
    yield from (f"lead={actor.lead},{says}", press, f"{press},{says}", f"head={meant.words[-1].low}")
    yield from (f"{side},{says},{speech}", f"after={line.cls(actor.last + 1)},{says}")
    for tag in _TELLING:
        if tag in meant.tags:
            yield from (f"has={tag}", f"has={tag},{says}")
    if trigger.says == "own" or speech == "noun":
        tie = f"tie={relation(actor, trigger.at)}"
        yield from (tie, f"{tie},{kind}", f"{tie},{sort}", f"{tie},{press}")


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
