"""What the network of relations sees of a text: its words with their signs, and who and what stands where."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from catalog.extract.date_words import DateWords
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.lines import Line
from catalog.extract.trained.scenes import Scene, Trigger
from catalog.extract.trained.tagging import Word

KINDS = ("", "person", "group", "handle", "name", "opener", "device", "thing", "we", "pronoun")
"""What a word may be part of, as `Actor.kind`; first: nobody."""
HERE, COMING, STANDINGS = 0, 13, 14
"""How a recording stands to a sentence: spoken of in it, spoken of next (all between: before, `_standing`); how many
such numbers there are."""
_BEFORE = 3
_MENTION, _HEAD = 1, 2


class Somebody(NamedTuple):
    """An actor: the number of its sentence, its first and last word in the text."""

    line: int
    first: int
    last: int
    actor: Actor


class Something(NamedTuple):
    """A recording that a sentence may be about: the sentence, the recording, the words that speak of it last."""

    line: int
    first: int
    last: int
    number: int
    standing: int
    det: str


class SomeDay(NamedTuple):
    """A date: the number of its sentence, its first and last word, and which date of the text it is."""

    line: int
    first: int
    last: int
    number: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A text, or a stretch of it."""

    language: str
    words: Sequence[Word]
    line_of: Sequence[int]
    """The number of the sentence of each word."""
    lines: Mapping[int, tuple[Line, int]]
    """Each sentence by its number, with the number of its first word."""
    marks: Sequence[tuple[int, int, int]]
    """Of each word: whether it speaks of a recording, the kind of the actor it is part of, whether it is of a date."""
    people: Sequence[Somebody]
    recordings: Sequence[Something]
    dates: Sequence[SomeDay]

    def trigger(self, at: int, says: str) -> Trigger:
        """Return a word by its number as what tells something."""
        line, begin = self.lines[self.line_of[at]]
        return Trigger(line, at - begin, says)


def numbered(people: Sequence[Somebody]) -> list[int]:
    """Return a number from 1 on for each actor, the same for whoever stands for the same."""
    number: dict[int, int] = {}
    return [number.setdefault(id(each.actor.meant), len(number) + 1) for each in people]


def signs_of(word: Word) -> Iterator[str]:
    """Yield the signs of a word: how it is written, and what the lexicon says of it."""
    low = word.low
    yield from (f"w {low}", f"< {low[:4]}", f"<< {low[:6]}", f">> {low[-3:]}", f"> {low[-2:]}", f"c {word.cls}")
    yield from (f"t {name}={said}" for name, said in word.tags.items())
    if word.capital:
        yield "capital"
    if len(low) == 4 and low.isdigit():
        yield "year"


def see(scenes: Sequence[Scene], dates: Sequence[tuple[Line, DateWords]], language: str) -> Seen:
    """Return what there is to see in the sentences of a text that may be about a recording, with its dates."""
    scenes = [scene for scene in scenes if scene.targets]
    words: list[Word] = []
    line_of: list[int] = []
    begins: dict[int, int] = {}
    for scene in scenes:
        begins[scene.line.index] = len(words)
        words.extend(scene.line.words)
        line_of.extend([scene.line.index] * len(scene.line.words))
    people = [
        Somebody(scene.line.index, begins[scene.line.index] + a.first, begins[scene.line.index] + a.last, a)
        for scene in scenes
        for a in scene.doers
        if a is not None
    ]
    dated = ((n, line, date) for n, (line, date) in enumerate(dates) if line.index in begins)
    days = [day for n, line, date in dated if (day := _day(line, date, begins[line.index], n))]
    marks = _marks(len(words), scenes, begins, people, days)
    lines = {scene.line.index: (scene.line, begins[scene.line.index]) for scene in scenes}
    return Seen(language, words, line_of, lines, marks, people, list(_recordings(scenes, begins)), days)


def _day(line: Line, date: DateWords, begin: int, number: int) -> SomeDay | None:
    spots = [i for i, w in enumerate(line.words) if w.start < date.end and date.start < w.end]
    return SomeDay(line.index, begin + spots[0], begin + spots[-1], number) if spots else None


def _marks(
    size: int, scenes: Sequence[Scene], begins: dict[int, int], people: Sequence[Somebody], days: Sequence[SomeDay]
) -> list[tuple[int, int, int]]:
    spoken, kinds, dated = [0] * size, [0] * size, [0] * size
    for each in people:
        kinds[each.first : each.last + 1] = [KINDS.index(each.actor.kind)] * (each.last + 1 - each.first)
    for scene in scenes:
        begin = begins[scene.line.index]
        for mention in (r.mention for r in scene.here):
            spoken[begin + mention.first : begin + mention.at] = [_MENTION] * (mention.at - mention.first)
            spoken[begin + mention.at] = _HEAD
    for day in days:
        dated[day.first : day.last + 1] = [1] * (day.last + 1 - day.first)
    return list(zip(spoken, kinds, dated, strict=True))


def _recordings(scenes: Sequence[Scene], begins: Mapping[int, int]) -> Iterator[Something]:
    """Yield what each sentence may be about: what it speaks of, some of what was spoken of before, what comes next."""
    spoken_of = {scene.line.index: list(_here(scene, begins[scene.line.index])) for scene in scenes}
    last: dict[int, Something] = {}
    for scene in scenes:
        here = spoken_of[scene.line.index]
        yield from here
        known = {each.number for each in here}
        for rank, (number, back) in enumerate(scene.before[:_BEFORE]):
            if number not in known:
                spoken = last.get(number, Something(0, 0, 0, number, HERE, ""))  # of a sentence that is not shown
                yield _not_here(scene, spoken, _standing(rank, back, bool(here)))
        known.update(number for number, _ in scene.before[:_BEFORE])
        if scene.coming is not None and scene.coming not in known:
            coming = next(each for each in spoken_of[scene.line.index + 1] if each.number == scene.coming)
            yield _not_here(scene, coming, COMING)
        last.update({each.number: each for each in here})


def _here(scene: Scene, begin: int) -> Iterator[Something]:
    for reference in scene.here:
        mention, det = reference.mention, f"det={reference.mention.det}"
        for number in reference.recordings:
            yield Something(scene.line.index, begin + mention.first, begin + mention.at, number, HERE, det)


def _not_here(scene: Scene, spoken_of: Something, standing: int) -> Something:
    return spoken_of._replace(line=scene.line.index, standing=standing, det="")


def _standing(rank: int, back: int, here: bool) -> int:
    """Return how a recording of an earlier sentence stands to one: how recent, how far, whether others are here."""
    return 1 + 2 * min(rank, 2) + (back > 1) + 6 * here
