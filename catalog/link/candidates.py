"""Places that an item may show: known ones near it, names near it that nobody knows, what the text is mostly about."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count, islice

from catalog.link.agent_spans import seat_spans
from catalog.link.nearness import Surroundings, is_inside, is_vague
from catalog.link.wording import Wording, Words
from catalog.model import Dossier, Mention, Resolution, Span

_BACK, _AHEAD = 7, 4
"""Sentences before and after an item's own in which its place is looked for."""
_NAMES_BACK, _NAMES_AHEAD = 2, 1
"""The same for names that no gazetteer knows."""
_MOST = 28
"""Candidates weighed for one item, the nearest first; places of one sentence that are looked at."""
_LONGEST_NAME = 4
_READ = 20_000
"""Characters in which a name's occurrences are counted."""
_MUCH_NAMED = 3
_BEHIND = 12
"""Characters within which a place stands right behind an agent: "X from Y"."""
_NO_NAMES = frozenset(("date", "platform"))
"""Classes of words that begin no name of a place."""
_WORD = re.compile(r"\w{4,}")
_AGE = re.compile(r"[1-9]?\d\Z")
_TITLES, _NO_TITLES = frozenset(("person", "office")), frozenset(("facility", "settlement"))
_BEARERS = frozenset(("person", "vessel"))
"""Classes of words whose bearer's name follows them."""
_STORMS = frozenset((
    "Cyclone", "Hurricane", "Operation", "Storm", "Tropical", "Typhoon", "Операция", "Операція", "Тайфун", "Ураган",
    "Циклон", "Шторм", "Orkan", "Sturmtief", "Taifun", "Ouragan", "Tempête", "Typhon", "Tempesta", "Tifone", "Uragano",
    "Huracán", "Tifón", "Tormenta",
))  # fmt: skip
"""Words that the name of a storm or of an operation begins with: "Cyclone Gabrielle"."""
_POSSESSIVES = frozenset(("Its", "His", "Her", "Their", "Our", "My", "Його", "Її", "Їхнє", "Его", "Её", "Их", "Наш"))
"""Words that open a sentence before a place, and are no part of its name: "*Its* place was confirmed"."""
_THEMSELVES = frozenset(("himself", "herself", "themselves"))
_CALLED = frozenset(("named", "called", "nicknamed"))
"""Words that somebody's name follows, where a person stands right before: "a man *called* Kamau"."""
_FACING = 5
"""Words before them within which the person stands."""
_NUMBERED = frozenset(("Highway", "Route", "Road", "Interstate", "Autoroute", "Carretera", "Carrera", "Calle", "Ruta"))
"""Names of roads that a number follows."""
_INSIDE_NAMES = frozenset(("al", "el", "de", "la", "le", "du", "di", "del", "the", "bin", "ibn", "e", "y"))


@dataclass(eq=False, slots=True)
class Spot:
    """A candidate: words that name a place, the sentence they stand in, and where among that sentence's words."""

    start: int
    end: int
    text: str
    kind: str
    """What kind of mention it is, or would be."""
    place: Resolution | None
    """What the words mean, where a gazetteer or the text said that they are a place."""
    sentence: int
    first: int
    """Index of its first word in the sentence."""
    last: int
    key: str
    """What says that two mentions are of one place (`key`)."""
    agent: str = ""
    """`in` an agent's words, right `behind` them, or neither."""

    @property
    def resolution(self) -> Resolution:
        """What the words mean: those of a mere name, that nobody knows it."""
        if self.place is not None:
            return self.place
        mention = Mention(start=self.start, end=self.end, text=self.text, kind="toponym")
        return Resolution(mention=mention, status="unplaced", why="no gazetteer knows this name")


@dataclass
class Places:
    """The candidates of one document, found once and shared by all its items."""

    around: Surroundings
    wording: Wording
    agents: list[Span]
    """Where agents are named."""
    counts: Counter[str] = field(default_factory=Counter)
    """How often each place is named, by `key`."""
    _spots: dict[int, list[Spot]] = field(default_factory=dict)
    _names: dict[int, list[Spot]] = field(default_factory=dict)
    _times: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Sort the known places into their sentences."""
        by_sentence: dict[int, list[Resolution]] = {}
        seats = seat_spans(self.wording.document)
        for place in self.around.candidates:
            if not is_vague(place) and not is_inside(place, seats):
                by_sentence.setdefault(self.around.sentence(place.mention.start), []).append(place)
                self.counts[key(place)] += 1
        for sentence, places in by_sentence.items():
            words = self.wording.words(sentence)
            self._spots[sentence] = [_spot(words, sentence, place, self._agent(place)) for place in places[:_MOST]]
        self.total = sum(self.counts.values())
        self.most = max(self.counts.values(), default=0)
        much = {name for name, _ in self.counts.most_common(_MUCH_NAMED)}
        words_of_publisher = _WORD.findall((self.wording.document.publisher or "").lower())
        self._publisher = tuple(word[: len(word) - max(1, len(word) // 4)] for word in words_of_publisher)
        self._much_named = [s for spots in self._spots.values() for s in spots if s.key in much]

    def of_item(self, dossier: Dossier) -> list[Spot]:
        """Return the candidates of an item, those of its own sentences first."""
        own = sorted({self.around.sentence(start) for start, _ in dossier.item.mentions})
        first, last = own[0], own[-1]
        away = [*range(first - 1, first - 1 - _BACK, -1), *range(last + 1, last + 1 + _AHEAD)]
        between = [s for s in range(first, min(last, first + _BACK)) if s not in own]
        found: list[Spot] = []
        for sentence in [*own, *sorted({*away, *between}, key=lambda s: min(abs(s - first), abs(s - last)))]:
            found += self._spots.get(sentence, ())
            if sentence in own or first - _NAMES_BACK <= sentence <= last + _NAMES_AHEAD:
                found += self.names(sentence)
            if len(found) >= _MOST:
                return found[:_MOST]
        far = [s for s in self._much_named[:_MUCH_NAMED] if not any(s is other for other in found)]
        return [*found, *far]

    def times(self, name: str) -> int:
        """Return how often some words stand in the first pages of the text."""
        if name not in self._times:
            self._times[name] = self.wording.document.text[:_READ].count(name)
        return self._times[name]

    def _agent(self, place: Resolution) -> str:
        start, end = place.mention.start, place.mention.end
        at = bisect_right(self.agents, (start, len(self.wording.document.text)))
        near = self.agents[max(0, at - 3) : at]
        inside = any(a <= start and end <= b for a, b in near)
        return "in" if inside else "behind" if any(0 < start - b < _BEHIND for _, b in near) else ""

    def in_sentence(self, sentence: int) -> list[Spot]:
        """Return the known places of a sentence."""
        return self._spots.get(sentence, [])

    def names(self, sentence: int) -> list[Spot]:
        """Return the capitalised names of a sentence that are no place, agent or item as far as anybody knows."""
        if not 0 <= sentence < len(self.wording.document.sentences):
            return []
        if sentence not in self._names:
            self._names[sentence] = list(self._find_names(sentence))
        return self._names[sentence]

    def _find_names(self, sentence: int) -> Iterator[Spot]:
        words, last = self.wording.words(sentence), -1
        for i in [i for i, word in enumerate(words.said) if word.is_name_like]:
            if i <= last or not _NO_NAMES.isdisjoint(words.said[i].classes) or (i == 0 and words.said[0].classes):
                continue
            if words.said[i].text in _POSSESSIVES:
                continue
            last = _end_of_name(words, i)
            start, end = words.starts[i], words.ends[last]
            text = self.wording.document.text[start:end]
            is_word = last == 0 and not text.isupper() and not self._stands_inside(text)  # "Bystanders filmed a"
            known = self.around.is_known(start, end) or _is_somebody(words, i, last) or self._is_publisher(text)
            if not is_word and not known and self._may_be_name(words, i):
                yield Spot(start, end, text, "toponym", None, sentence, i, last, text)

    def _is_publisher(self, name: str) -> bool:
        """Say whether some words name who published the text, in any case: "передала *Обрію*", of «Обрій»."""
        return name.lower().startswith(self._publisher)

    def _stands_inside(self, name: str) -> bool:
        """Say whether some words stand inside a sentence on the first pages, where a capital tells a name."""
        text = self.wording.document.text[:_READ]
        spots = islice((found.start() for found in re.finditer(re.escape(name) + r"\b", text)), _MOST)
        return any(at > 1 and text[at - 1] == " " and (text[at - 2].isalnum() or text[at - 2] == ",") for at in spots)

    def _may_be_name(self, words: Words, i: int) -> bool:
        """Where nouns have capitals a preposition before is asked for."""
        return not self.wording.capital_nouns or (i > 0 and "in" in words.said[i - 1].classes)


def numbers(spots: Sequence[Spot]) -> list[int]:
    """Return of each candidate how many of its sort, known places or mere names, go before it."""
    so_far = {True: count(), False: count()}
    return [next(so_far[spot.place is None]) for spot in spots]


def key(place: Resolution) -> str:
    """Return what says that two mentions are of one place: its name in the gazetteer, or else its words."""
    known = place.place
    return known.name if known and place.mention.kind in ("toponym", "region", "country") else place.mention.text


def _is_somebody(words: Words, first: int, last: int) -> bool:
    """Say whether a name is that of somebody, a ship or a storm: "President Putin", "Abu Sayed, 25,", "ferry Sewol"."""
    said, behind = words.said, last + 1
    aged = [word.text for word in said[behind : behind + 3 : 2]] == [",", ","] and _AGE.match(said[behind + 1].text)
    titled = not _TITLES.isdisjoint(said[first].classes) and _NO_TITLES.isdisjoint(said[first].classes)
    return bool(aged) or titled or said[first].text in _STORMS or (first > 0 and _leads_to_name(words, first))


def _leads_to_name(words: Words, first: int) -> bool:
    """Say whether what stands before a name says that it is somebody's: "the ferry Sewol", "a man *called* Kamau"."""
    before = words.said[first - 1]
    if before.low in _CALLED and any("person" in w.classes for w in words.said[max(0, first - _FACING) : first]):
        return True
    return before.low in _THEMSELVES or not _BEARERS.isdisjoint(before.classes)


def _end_of_name(words: Words, i: int) -> int:
    """Return the last word of a name, with what it calls itself behind it ("Kuzma *bridge*"); of a road its number."""
    last = j = i
    while j + 1 < len(words.said) and j - i < _LONGEST_NAME and words.starts[j + 1] - words.ends[j] <= 1:
        j += 1
        if words.said[j].is_name_like:
            last = j
        elif words.said[j].text not in _INSIDE_NAMES:
            break
    behind = last + 1
    if behind == len(words.said) or words.starts[behind] - words.ends[last] > 1:
        return last
    called = "facility" in words.said[behind].classes
    numbered = words.said[last].text in _NUMBERED and words.said[behind].text.isdigit()
    return behind if called or numbered else last


def _spot(words: Words, sentence: int, place: Resolution, agent: str) -> Spot:
    mention = place.mention
    first = max(0, min(bisect_right(words.ends, mention.start), len(words.ends) - 1))
    last = max(first, bisect_left(words.starts, mention.end) - 1)
    return Spot(mention.start, mention.end, mention.text, mention.kind, place, sentence, first, last, key(place), agent)
