"""Who checked what: confirmed, partly confirmed, not confirmed, disputed, refuted, by dimension."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from operator import add

from catalog.choice import Chooser, Row, first_of_best, likely, shares_of
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
_MOST = 2
"""How many recordings, verifiers and verdicts are thought of for one word."""
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


def read_verdicts(scene: Scene, chooser: Chooser) -> Iterator[Said]:
    """Yield all that each word of a sentence may say was found out about recordings; some of it rules out the rest."""
    for trigger in triggers(scene) if targets(scene) else ():
        if chooser.weigh("glimpse", glance_signs(trigger, scene)) < UNLIKELY:
            continue
        asked = _Asked(trigger, scene, chooser)
        subjects = likely_targets("subject", trigger, scene, chooser)[:_MOST]
        verifiers = likely_doers("verifier", trigger, scene, chooser)[:_MOST]
        for (number, subject, its), (actor, verifier, theirs) in product(subjects, verifiers):
            if its * theirs > _HARDLY:
                signs = verdict_signs(trigger, actor, number, scene)
                told = its * theirs * likely(chooser.total("check", check_signs(subject, verifier, signs)))
                yield from asked.outcomes(actor, number, signs, told)


class _Asked:
    """A word that is asked what was found out."""

    def __init__(self, trigger: Trigger, scene: Scene, chooser: Chooser) -> None:
        self._trigger, self._scene, self._chooser = trigger, scene, chooser

    @cached_property
    def _around(self) -> Dimensions:
        return Dimensions(self._trigger)

    @cached_property
    def _excepted(self) -> set[str]:
        return excepted(self._trigger)

    def outcomes(self, actor: Actor | None, number: int, signs: Row, told: float) -> Iterator[Said]:
        """Yield what a check of a recording by somebody may have come to; `signs` those of its verdict, `told` how
        likely it is that there was one."""
        if told <= _HARDLY:
            return
        recordings = self._scene.twins(number)
        shares = shares_of(self._chooser.sums("verdict", VERDICTS, signs))
        for at in sorted(range(len(VERDICTS)), key=lambda at: -shares[at])[:_MOST]:
            sure = told * shares[at]
            for dimension, known in self._dimensions(actor, VERDICTS[at], number) if sure > _HARDLY else ():
                if sure * known > _HARDLY:
                    left_out = dimension in self._excepted
                    how = None if left_out else method_of(self._scene.line, self._trigger.at, dimension)
                    verdict = "not_confirmed" if left_out else VERDICTS[at]
                    yield Said(self._trigger, recordings, actor, dimension, verdict, how, sure * known)

    def _dimensions(self, actor: Actor | None, verdict: Verdict, number: int) -> Iterator[tuple[Dimension, float]]:
        """Yield what may have been checked, with how likely it is; one of them was, and what is left out is told of."""
        choose, shared = self._chooser, outcome_signs(self._trigger, actor, verdict, number, self._scene)
        own = [choose.total("dimension", dimension_signs(self._around, d, verdict, ())) for d in DIMENSIONS]
        sums = list(map(add, own, choose.sums("dimension", DIMENSIONS, shared)))
        best, shares = first_of_best(sums), shares_of(sums)
        for at, dimension in enumerate(DIMENSIONS):
            known = max(likely(sums[at]), shares[at] if at == best else 0.0)
            yield dimension, 1.0 if dimension in self._excepted else known
