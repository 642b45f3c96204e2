"""Who did what with a recording: each word that tells of a deed with its recording, its doer and its part."""

from collections.abc import Iterator
from dataclasses import dataclass

from catalog.choice import Chooser, likely
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.deed_signs import UNLIKELY, channel, deed_signs, glance_signs, role_signs
from catalog.extract.trained.doer_signs import likely_doers
from catalog.extract.trained.lines import Line
from catalog.extract.trained.scenes import Scene, Trigger, targets
from catalog.extract.trained.target_signs import likely_targets
from catalog.model.words import StepRole

ROLES: tuple[StepRole, ...] = (
    "filmed", "unit", "posted", "released", "shared", "reposted", "published", "republished", "analysed", "geolocated",
    "chronolocated", "verified", "archived",
)  # fmt: skip
_HARDLY = 0.05
"""What is less likely is not told."""
_ACTS = {
    **dict.fromkeys(("shared", "reposted", "released", "published", "republished"), "posted"),
    **dict.fromkeys(("verified", "analysed", "chronolocated"), "geolocated"),
}
"""Roles between which a text seldom tells: to make public, to look into."""
_SPOTS = frozenset(("p:from", "p:in", "p:at", "p:on", "p:near"))
"""What leads to where the camera stood, where a name follows "filmed": "filmed from Mount Barkal"."""
_PUBLIC = 7
"""Words within which "public" follows "made"."""
_NOUNS = ("author", "received", "operator", "hosts", "caught")
_LOOKING = frozenset(("confirm", "examine", "geolocate", "match", "refute"))
"""Checks by which somebody takes part in the chain of a recording."""


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed with what was chosen for it."""

    trigger: Trigger
    role: StepRole
    recordings: tuple[int, ...]
    actor: Actor | None
    channel: str | None
    sure: float
    """How likely it is told, with what it is about and whose it is."""


def act(role: str) -> str:
    """Return the act that a role is a sort of."""
    return _ACTS.get(role, role)


def triggers(scene: Scene) -> list[Trigger]:
    """Return the words of a sentence that may tell of a deed, mentions of footage themselves included."""
    line, words = scene.line, scene.line.words
    verbs = [(at, _made_public(line, at) or words[at].verb) for at in line.bearing("deed", "active", "passive")]
    found = [Trigger(line, at, verb) for at, verb in verbs if verb and verb != "removed" and not line.in_name(at)]
    nouns = [(at, name) for name in _NOUNS if name in line.tagged for at in line.tagged[name]]
    found += [Trigger(line, at, name) for at, name in nouns if not words[at].verb]
    found += [
        Trigger(line, at, "check-" + words[at].tags["check"])
        for at in line.bearing("check")
        if words[at].tags["check"] in _LOOKING and not (words[at].verb or (at and words[at].capital))
    ]
    found += [Trigger(line, r.mention.at, "own") for r in scene.here]
    return sorted(found, key=lambda t: (t.at, t.says))


def _made_public(line: Line, at: int) -> str | None:
    """Return what "made the footage public" says."""
    return "released" if line.has(at, "make") and line.within("public", at + 1, at + _PUBLIC) else None


def is_spot(actor: Actor, filmed: int) -> bool:
    """Say whether a name is rather where the camera stood: "filmed from *Mount Barkal*", not "images from *Maxar* taken
    on 1 May"."""
    return actor.kind in ("name", "opener") and actor.lead in _SPOTS and actor.first > filmed


def read_deeds(scene: Scene, chooser: Chooser) -> Iterator[Deed]:
    """Yield the deeds that a sentence may tell of."""
    for trigger in triggers(scene) if targets(scene) else ():
        if chooser.weigh("glance", glance_signs(trigger, scene)) < UNLIKELY:
            continue
        number, target, its = likely_targets("target", trigger, scene, chooser)[0]
        actor, doer, theirs = likely_doers("doer", trigger, scene, chooser)[0]
        if its * theirs <= _HARDLY:
            continue
        if trigger.says == "filmed" and actor and is_spot(actor, trigger.at):
            continue
        signs = role_signs(trigger, actor, number, scene)
        told = chooser.total("deed", deed_signs(trigger, target, doer, signs, scene))
        sure = its * theirs * likely(told)
        if sure > _HARDLY:
            role = chooser.label("role", ROLES, signs)
            role = "reposted" if (trigger.says, role) == ("reposted", "shared") else role  # the more exact word
            yield Deed(trigger, role, scene.twins(number), actor, channel(scene.line, trigger.at), sure)
