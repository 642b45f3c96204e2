"""Who checked what: confirmed, partly confirmed, not confirmed, disputed, refuted, by dimension."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from operator import add
from typing import NamedTuple

from catalog.choice import Chooser, first_of_best, likely, shares_of
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.deed_signs import UNLIKELY, glance_signs
from catalog.extract.trained.doer_signs import likely_doers
from catalog.extract.trained.lines import Line
from catalog.extract.trained.methods import method_of
from catalog.extract.trained.scenes import Scene, Trigger, targets
from catalog.extract.trained.target_signs import likely_targets
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
_HARDLY = 0.08
"""What is less likely is not weighed against the rest."""
_FOUND = "found"
_LED = 10
"""Words before a verb of showing among which the check stands."""
_SHOWN = frozenset(("M", "W", "S", "R", ";", ":", "."))
_MADE = "made"
_LONG_AGO = frozenset(("aged", "placed"))
"""What a sentence tells of, where when or where something was filmed may refute what is said of it."""
_DENIED = "denied"
"""What a verb says of which it is denied that it holds."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one word may say was found out on one dimension, with who found it out and how."""

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
        if not (at and words[at].capital and (words[at].cls == "A" or line.in_name(at)))
    ]
    found += [
        Trigger(line, at, "check-" + words[at].tags["finding"])
        for at in line.bearing("finding")
        if "check" not in words[at].tags
    ]
    taken = {trigger.at for trigger in found}
    further = [(at, _further(line, at, scene.bearing)) for at in line.bearing("deed", "show") if at not in taken]
    found += [Trigger(line, at, f"check-{says}") for at, says in further if says]
    return sorted(found, key=lambda t: t.at)


def _further(line: Line, at: int, bearing: Collection[str]) -> str | None:
    """Return what a verb of filming or showing tells of: that it is denied ("was not filmed in Kerala"), found out by a
    check ("a reverse image search *showed*"), or when and where it was, which may refute what is said of it."""
    shows = line.has(at, "show")
    if not (shows or line.words[at].verb == "filmed"):
        return None
    if line.within("negation", at - 3, at):
        return _DENIED
    if shows and _bears(line, at):
        return _FOUND
    return None if _LONG_AGO.isdisjoint(bearing) else _MADE


def _bears(line: Line, at: int) -> bool:
    """Say whether what shows something is a check: "*a reverse image search* showed", "*metadata* show"."""
    led = max((i for i in line.bearing("method", "label") if i < at), default=-_LED)
    return at - led < _LED and _SHOWN.isdisjoint(line.classes[led + 1 : at])


class _Heard(NamedTuple):
    """A check that a word may tell of, before it is asked what was checked."""

    trigger: Trigger
    recording: int
    verifier: Actor | None
    verdict: Verdict
    sure: float


def read_verdicts(scene: Scene, chooser: Chooser) -> Iterator[Said]:
    """Yield what each word of a sentence may say was found out on each dimension; some of it rules out the rest."""
    for trigger in triggers(scene) if targets(scene) else ():
        heard = _heard(trigger, scene, chooser)
        if heard and heard.sure > _HARDLY:
            yield from _on_each_dimension(heard, scene, chooser)


def _heard(trigger: Trigger, scene: Scene, chooser: Chooser) -> _Heard | None:
    """Return what a word rather says, of the likeliest recording by the likeliest verifier; None = hardly anything."""
    if chooser.weigh("glimpse", glance_signs(trigger, scene)) < UNLIKELY:
        return None
    number, subject, its = likely_targets("subject", trigger, scene, chooser)[0]
    actor, verifier, theirs = likely_doers("verifier", trigger, scene, chooser)[0]
    if its * theirs <= _HARDLY:
        return None
    signs = verdict_signs(trigger, actor, number, scene)
    told = its * theirs * likely(chooser.total("check", check_signs(subject, verifier, signs)))
    if told <= _HARDLY:
        return None
    shares = shares_of(chooser.sums("verdict", VERDICTS, signs))
    best = first_of_best(shares)
    return _Heard(trigger, number, actor, VERDICTS[best], told * shares[best])


def _on_each_dimension(heard: _Heard, scene: Scene, chooser: Chooser) -> Iterator[Said]:
    """Yield a statement on each dimension that it may be on; what it leaves out ("but not the date") is open."""
    trigger, recordings, left_out = heard.trigger, scene.twins(heard.recording), excepted(heard.trigger)
    for dimension, known in _dimensions(heard, scene, chooser):
        if dimension in left_out:
            yield Said(trigger, recordings, heard.verifier, dimension, "not_confirmed", None, heard.sure)
        elif heard.sure * known > _HARDLY:
            how, sure = method_of(scene.line, trigger.at, dimension), heard.sure * known
            yield Said(trigger, recordings, heard.verifier, dimension, heard.verdict, how, sure)


def _dimensions(heard: _Heard, scene: Scene, chooser: Chooser) -> Iterator[tuple[Dimension, float]]:
    """Yield what may have been checked, with how likely it is; one of them was."""
    around, verdict = Dimensions(heard.trigger), heard.verdict
    shared = outcome_signs(heard.trigger, heard.verifier, verdict, heard.recording, scene)
    own = [chooser.total("dimension", dimension_signs(around, d, verdict, ())) for d in DIMENSIONS]
    sums = list(map(add, own, chooser.sums("dimension", DIMENSIONS, shared)))
    best, shares = first_of_best(sums), shares_of(sums)
    for at, dimension in enumerate(DIMENSIONS):
        yield dimension, max(likely(sums[at]), shares[at] if at == best else 0.0)
