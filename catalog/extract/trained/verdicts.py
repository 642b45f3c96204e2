"""Who checked what: confirmed, partly confirmed, not confirmed, disputed, refuted, by dimension."""

from collections.abc import Iterator
from dataclasses import dataclass

from catalog.choice import Chooser
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.deed_signs import glance_signs
from catalog.extract.trained.deeds import UNLIKELY
from catalog.extract.trained.doer_signs import chosen_doer
from catalog.extract.trained.lines import Line
from catalog.extract.trained.scenes import Scene, Trigger, targets
from catalog.extract.trained.target_signs import chosen_target
from catalog.extract.trained.verdict_signs import check_signs, dimension_signs, outcome_signs, verdict_signs
from catalog.model.words import DIMENSIONS, Dimension, Verdict

VERDICTS: tuple[Verdict, ...] = ("confirmed", "partly_confirmed", "not_confirmed", "disputed", "refuted")


_DENIED = "denied"
"""What a verb says of which it is denied that it holds."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What one word says was found out, by dimension, with who found it out and how."""

    trigger: Trigger
    recordings: tuple[int, ...]
    verifier: Actor | None
    by_dimension: tuple[tuple[Dimension, Verdict], ...]
    method: str | None
    sure: float
    """What the signs of a check come to."""


def triggers(scene: Scene) -> list[Trigger]:
    """Return the words of a sentence that may tell of a check."""
    line, words = scene.line, scene.line.words
    found = [
        Trigger(line, at, "check-" + words[at].tags["check"])
        for at in line.bearing("check")
        if not (at and words[at].cls == "A" and words[at].capital)
    ]
    taken = {trigger.at for trigger in found}
    denied = [at for at in line.bearing("deed", "show") if at not in taken and _denied(line, at)]
    return sorted([*found, *(Trigger(line, at, f"check-{_DENIED}") for at in denied)], key=lambda t: t.at)


def _denied(line: Line, at: int) -> bool:
    """Say whether a verb of filming or showing is denied: "was not filmed in Kerala", "does not show Noto"."""
    tells = line.has(at, "show") or line.words[at].verb == "filmed"
    return tells and line.within("negation", at - 3, at)


def read_verdicts(scene: Scene, chooser: Chooser) -> Iterator[Verdicts]:
    """Yield what a sentence says was found out about recordings."""
    for trigger in triggers(scene) if targets(scene) else ():
        if chooser.score("glimpse", glance_signs(trigger, scene)) < UNLIKELY:
            continue
        number, subject = chosen_target("subject", trigger, scene, chooser)
        actor, verifier = chosen_doer("verifier", trigger, scene, chooser)
        signs = verdict_signs(trigger, actor, number, scene)
        sure = chooser.total("check", check_signs(subject, verifier, signs))
        if sure <= 0:
            continue
        verdict = chooser.label("verdict", VERDICTS, signs)
        found = tuple((dimension, verdict) for dimension in _dimensions(trigger, actor, verdict, chooser))
        yield Verdicts(trigger, scene.twins(number), actor, found, _method(scene.line, trigger.at), sure)


def _dimensions(trigger: Trigger, actor: Actor | None, verdict: Verdict, chooser: Chooser) -> list[Dimension]:
    """Return what was checked: all that the weights speak for, or else what they speak least against."""
    shared = outcome_signs(trigger, actor, verdict)
    sums = {d: chooser.total("dimension", dimension_signs(trigger, d, verdict, shared)) for d in DIMENSIONS}
    return [d for d in DIMENSIONS if sums[d] > 0] or [max(DIMENSIONS, key=lambda d: sums[d])]


def _method(line: Line, at: int) -> str | None:
    """Return the words that say how: from a word such as "matched" or "shadows" on to the end of the clause."""
    start = next((i for i in range(at + 1, len(line.words)) if line.has(i, "method")), None)
    if start is None:
        return None
    while start - 1 > at and line.cls(start - 1).startswith(("p:", "d")):
        start -= 1
    end = next((i for i in range(start, len(line.words)) if line.cls(i) in (".", ";", ":")), len(line.words))
    return line.between(start, end - 1) if end > start else None
