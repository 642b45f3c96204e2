"""Who checked what: confirmed, partly confirmed, not confirmed, disputed, refuted, by dimension."""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import add

from catalog.choice import Chooser, first_of_best, likely, share
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.deed_signs import glance_signs
from catalog.extract.trained.doer_signs import likely_doer
from catalog.extract.trained.lines import Line
from catalog.extract.trained.scenes import Scene, Trigger, targets
from catalog.extract.trained.target_signs import likely_target
from catalog.extract.trained.verdict_signs import (
    Dimensions,
    check_signs,
    dimension_signs,
    excepted,
    outcome_signs,
    verdict_signs,
)
from catalog.model.words import DIMENSIONS, Dimension, Verdict

VERDICTS: tuple[Verdict, ...] = ("confirmed", "partly_confirmed", "not_confirmed", "disputed", "refuted")
UNLIKELY = -1.5
"""Words that fall below this at first glance are looked at no further."""
SURE = 0.25
"""How likely a statement must be: one in vain costs less than half of what it brings where it is right."""
_DENIED = "denied"
"""What a verb says of which it is denied that it holds."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one word says was found out on one dimension, with who found it out and how."""

    trigger: Trigger
    recordings: tuple[int, ...]
    verifier: Actor | None
    dimension: Dimension
    verdict: Verdict
    method: str | None
    sure: float
    """How likely all of it is."""


def triggers(scene: Scene) -> list[Trigger]:
    """Return the words of a sentence that may tell of a check."""
    line, words = scene.line, scene.line.words
    found = [
        Trigger(line, at, "check-" + words[at].tags["check"])
        for at in line.bearing("check")
        if not (at and words[at].cls == "A" and words[at].capital)
    ]
    found += [
        Trigger(line, at, "check-" + words[at].tags["finding"])
        for at in line.bearing("finding")
        if "check" not in words[at].tags
    ]
    taken = {trigger.at for trigger in found}
    denied = [at for at in line.bearing("deed", "show") if at not in taken and _denied(line, at)]
    return sorted([*found, *(Trigger(line, at, f"check-{_DENIED}") for at in denied)], key=lambda t: t.at)


def _denied(line: Line, at: int) -> bool:
    """Say whether a verb of filming or showing is denied: "was not filmed in Kerala", "does not show Noto"."""
    tells = line.has(at, "show") or line.words[at].verb == "filmed"
    return tells and line.within("negation", at - 3, at)


def read_verdicts(scene: Scene, chooser: Chooser) -> Iterator[Said]:
    """Yield what a sentence says was found out about recordings."""
    for trigger in triggers(scene) if targets(scene) else ():
        if chooser.weigh("glimpse", glance_signs(trigger, scene)) < UNLIKELY:
            continue
        number, subject, its = likely_target("subject", trigger, scene, chooser)
        actor, verifier, theirs = likely_doer("verifier", trigger, scene, chooser)
        if its * theirs <= SURE:
            continue
        signs = verdict_signs(trigger, actor, number, scene)
        sums = chooser.sums("verdict", VERDICTS, signs)
        best = first_of_best(sums)
        told = its * theirs * likely(chooser.total("check", check_signs(subject, verifier, signs))) * share(sums, best)
        if told <= SURE:
            continue
        for dimension, known in _dimensions(trigger, actor, VERDICTS[best], number, scene, chooser):
            if told * known > SURE:
                method = _method(scene.line, trigger.at)
                verdict = "not_confirmed" if excepted(trigger, dimension) else VERDICTS[best]
                yield Said(trigger, scene.twins(number), actor, dimension, verdict, method, told * known)


def _dimensions(
    trigger: Trigger, actor: Actor | None, verdict: Verdict, number: int, scene: Scene, chooser: Chooser
) -> Iterator[tuple[Dimension, float]]:
    """Yield what may have been checked, with how likely it is; one of them was."""
    around, shared = Dimensions(trigger), outcome_signs(trigger, actor, verdict, number, scene)
    own = [chooser.total("dimension", dimension_signs(around, d, verdict, ())) for d in DIMENSIONS]
    sums = list(map(add, own, chooser.sums("dimension", DIMENSIONS, shared)))
    best = first_of_best(sums)
    for at, dimension in enumerate(DIMENSIONS):
        known = max(likely(sums[at]), share(sums, at) if at == best else 0.0)
        yield dimension, 1.0 if excepted(trigger, dimension) else known


def _method(line: Line, at: int) -> str | None:
    """Return the words that say how: from a word such as "matched" or "shadows" on to the end of the clause."""
    start = next((i for i in range(at + 1, len(line.words)) if line.has(i, "method")), None)
    if start is None:
        return None
    while start - 1 > at and line.cls(start - 1).startswith(("p:", "d")):
        start -= 1
    end = next((i for i in range(start, len(line.words)) if line.cls(i) in (".", ";", ":")), len(line.words))
    return line.between(start, end - 1) if end > start else None
