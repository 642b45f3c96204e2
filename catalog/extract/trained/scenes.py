"""A sentence with what it may speak of: words that may tell something, recordings, people."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from catalog.choice import Row
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.clauses import clause
from catalog.extract.trained.lines import Line, WordAt
from catalog.extract.trained.mentions import Mention
from catalog.extract.trained.objects import Named, named_before, named_behind, object_of
from catalog.extract.trained.paths import voice
from catalog.extract.trained.recordings import Recording, Reference

_BELONGS = frozenset(("p:of", "p:from", "p:in", "p:at", "p:near"))
_MARKS = frozenset((",", ";", ":", ".", "-", "S"))
_SPOTS = frozenset(("p:in", "p:at", "p:near", "p:from"))
_BY_MEANS = frozenset(("по", "за"))
"""What leads to by what a check was made, in Ukrainian and Russian."""
_ASIDE = 8
"""Words between somebody and the comma before and behind what they say aside."""
_EARLIER = 3
"""How many recordings of earlier sentences something may be about."""


@dataclass(unsafe_hash=True)
class Trigger(WordAt):
    """One word that may tell of a deed or a check: a verb of the lexicon, or a mention that somebody stands by."""

    says: str
    """What the lexicon says of it, such as `posted`; `own` for a mention by itself."""

    @cached_property
    def voice(self) -> str:
        """How it is used as a verb (`paths.voice`)."""
        return voice(self.line, self.at)

    @cached_property
    def object(self) -> str:
        """Of what sort the words behind it are (`objects.object_of`)."""
        return object_of(self.line, self.at, self.named_behind)

    @cached_property
    def named_behind(self) -> Named:
        """What the words behind it name (`objects.named_behind`)."""
        return named_behind(self.line, self.at, self.clause[1])

    @cached_property
    def named_before(self) -> Named:
        """What the words before it name (`objects.named_before`)."""
        return named_before(self.line, self.at, self.clause[0])

    @cached_property
    def clause(self) -> tuple[int, int]:
        """The bounds of its clause (`clauses.clause`)."""
        return clause(self.line, self.at)


@dataclass
class Scene:
    """A sentence with what it speaks of, and what was spoken of before and comes next."""

    line: Line
    actors: Sequence[Actor]
    here: Sequence[Reference]
    before: Sequence[tuple[int, int]]
    """Recordings last spoken of in earlier sentences, most recent first: (number, sentences back)."""
    coming: int | None
    """The first recording of the next sentence, where this one speaks of none."""
    recordings: Sequence[Recording]
    heard: Mapping[int, Mapping[str, tuple[int, int]]] = field(default_factory=dict)
    """What the sentences about each recording tell that bears on a check: where first and last."""
    bearing: Collection[str] = ()
    """What this sentence tells of it."""

    target_rows: dict[tuple[int, str], list[Row]] = field(default_factory=dict, compare=False, repr=False)
    doer_rows: dict[tuple[int, str], list[Row]] = field(default_factory=dict, compare=False, repr=False)
    """The signs of all that a word may be about, and of all who may have done it, as they are found: the same word may
    tell of a deed and of a check."""

    @cached_property
    def targets(self) -> list[int]:
        """The recordings that something said in the sentence may be about."""
        numbers = [n for r in self.here for n in r.recordings] + [n for n, _ in self.before[:_EARLIER]]
        if self.coming is not None:
            numbers.append(self.coming)
        return list(dict.fromkeys(numbers))

    @cached_property
    def people(self) -> Sequence[Actor]:
        """The actors that are no pronouns."""
        return [a for a in self.actors if a.kind != "pronoun"]

    @cached_property
    def apart(self) -> Sequence[tuple[int, int]]:
        """The bounds of those that belong to nobody before them, as "of Kharkiv" does to a brigade."""
        return [(a.first, a.last) for a in self.people if a.lead not in _BELONGS]

    @cached_property
    def doers(self) -> list[Actor | None]:
        """Those who may have done something, nobody that is named (None) first: not what it was done with, as in
        "confirmed by matching a *church* tower"."""
        line = self.line
        ways = [at for at, cls in enumerate(line.classes) if cls == "p:by" and line.low(at + 1).endswith("ing")]
        ways += [at for at in line.bearing("method") if line.low(at).startswith("by ")]
        others = [a for a in self.actors if not (_is_place(a, self.actors) or _says_aside(a) or _is_of_means(a))]
        return [None, *(a for a in others if not any(_is_by_way(line, way, a.first) for way in ways))]

    def mentions(self, number: int) -> list[Mention]:
        """Return where the sentence speaks of a recording."""
        return [r.mention for r in self.here if number in r.recordings]

    def speaks_of(self, number: int) -> bool:
        """Say whether the sentence itself speaks of a recording."""
        return any(number in r.recordings for r in self.here)

    def rank(self, number: int) -> int | None:
        """Return how many recordings were spoken of since a recording of an earlier sentence; None = it comes next."""
        return next((i for i, (n, _) in enumerate(self.before) if n == number), None)

    def heard_of(self, number: int) -> tuple[set[str], set[str]]:
        """Return what this sentence and what others tell of a recording that bears on a check."""
        at, told = self.line.index, self.heard.get(number, {})
        here = {said for said, spots in told.items() if at in spots}
        there = {said for said, spots in told.items() if spots != (at, at)}
        return here, there

    @cached_property
    def heard_before(self) -> Sequence[str]:
        """What other sentences tell of the recording that this one is rather about, that bears on a check."""
        return sorted(self.heard_of(self.targets[0])[1]) if self.targets else ()

    def twins(self, number: int) -> tuple[int, ...]:
        """Return a recording with those that the same word of the sentence speaks of ("both videos")."""
        return next((r.recordings for r in self.here if number in r.recordings), (number,))


def _is_place(actor: Actor, others: Sequence[Actor]) -> bool:
    """Say whether a name must be that of a place: "Police in Lubbock, *Texas*, released", "in Bukavu, not *Goma*"."""
    line, before = actor.line, actor.line.cls(actor.first - 1)
    if actor.kind != "name" or before not in (",", "N"):
        return False
    town = next((a for a in others if a.last == actor.first - 2), None)
    held = town and town.kind == "name" and town.lead in _SPOTS and line.cls(actor.last + 1) in (",", ".")
    return before == "N" or bool(held)


def _says_aside(actor: Actor) -> bool:
    """Say whether somebody is only told to say so, between commas: "that it was, as *the ministry* claims, filmed"."""
    line = actor.line
    first = next((i for i in range(actor.first, max(-1, actor.first - _ASIDE), -1) if line.cls(i) == ","), None)
    past = next((i for i in range(actor.last, actor.last + _ASIDE) if line.cls(i) == ","), None)
    if first is None or past is None or line.cls(first + 1) != "p:as":
        return False
    says = [i for i in line.bearing("say") if first < i < past]
    return bool(says) and all(line.tag(i, "check") in (None, "claim") for i in says)


def _is_of_means(actor: Actor) -> bool:
    """Say whether somebody is only part of by what a check was made: "проверено по фасаду *школы*"."""
    line, at = actor.line, actor.first
    return line.has(at - 1, "method") and line.low(at - 2) in _BY_MEANS


def _is_by_way(line: Line, by: int, at: int) -> bool:
    """Say whether a word belongs to what follows "by" and a verb in -ing, up to the next mark."""
    return by + 1 < at and _MARKS.isdisjoint(line.classes[by + 1 : at])


def targets(scene: Scene) -> list[int]:
    """Return the recordings that something said in a sentence may be about."""
    return scene.targets


def doers(scene: Scene) -> list[Actor | None]:
    """Return who may have done it: everybody in the sentence, or nobody that is named (None)."""
    return scene.doers
