"""A document as sentences of tagged words: the surface that everything in this room looks at."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from typing import NamedTuple

from catalog.extract.lexicon import Lexicon, Tags
from catalog.extract.trained.tagging import (
    BY_PLACE,
    QUOTES,
    Word,
    class_of,
    in_place,
    is_noun,
    verb_of,
    with_parted_verbs,
)
from catalog.model import Document

_DOTTED = (
    r"(?<![^\W_])[^\W\d_][^\W_]*(?:-[^\W_]+)*\.(?:[A-ZА-ЯЄІЇҐ][^\W\d_]{2,}|"
    r"(?:am|az|by|com|cz|es|fm|ge|gr|info|kg|kz|lt|lv|md|me|media|net|news|online|org|pl|ru|tv|ua|uz|ру|кз|инфо|інфо)\b)"
)
"""A name with a point in it, as outlets bear them: "Крым.Реалии", "Demagog.cz"."""
_WORD = re.compile(
    _DOTTED
    + r"|https?://\S+|@\w+(?:\.\w+)*|(?<![^\W_])[^\W\d_][^\W_]*(?:_+[^\W_]+)+|(?:[A-Z]\.){2,}|\d+(?:[.:,]\d+)*(?:[-‑][^\W\d_]+)*(?:st|nd|rd|th)?"
    r"|(?<=[^\W_])['’]s\b|[^\W\d_][^\W_]*(?:[-‑][^\W_]+)*(?:['’ʼ](?!s\b)[^\W_]+)*(?:[-‑][^\W_]+)*|[^\w\s]",
)
_ELIDED = re.compile(
    r"\b(?:[cdjlmnst]|(?:jus|lors|puis)?qu|un|(?:de|a|da|ne|su|que)ll|quest|nessun|altr)['’](?=[^\W_])|"
    + _WORD.pattern,
    re.IGNORECASE,
)
"""As `_WORD`, where articles and the like lean on the next word: "l'armée", "dell'Interno"."""
_TOKENS = {"fr": _ELIDED, "it": _ELIDED}
_ALL_NOUNS_CAPITAL = frozenset(("de",))
_ORDINAL_END = re.compile(r"(?<!\d)\d{1,3}\.\Z")
_LED_ORDINAL = re.compile(r"\b[Dd](?:ie|er|as|en|em|es) \d{1,3}\.\Z")
"""A number behind an article, whatever it counts: "die 80. Luftsturmbrigade"."""
_STOPS = frozenset(".!?…;:()[]")
_VERBS = ("deed", "active", "passive")
_MET = 1 << 14
"""Words of a language that are kept in mind."""
_LONGEST = 400
"""Words after which a sentence is cut, so that no text costs more than linear time."""
House = tuple[str, ...]
"""The words of a publisher's name without their endings."""
_HOUSE: Tags = {"house": "yes"}
_NOUNS = frozenset(("ordinal", "dimension"))
"""Tags of words that behind an article begin no phrase: "the *first* appeared on Friday", "the *date* from a log"."""
_APOSTROPHES = frozenset("'’")
_QUOTED = re.compile(r"[«“„\"](\w[^«»“”„\"]{2,60})[»”“\"]")
_ENDING = 3
"""Letters that a word of the publisher's name may lose in a case, and at most a third of it."""
_SHORTEST_HOUSE = 3
"""Letters of a name in quotation marks by which a publisher is recognised; of another one more."""


@lru_cache(1 << 8)
def house_of(publisher: str | None) -> House:
    """Return by what the name of a publisher is recognised in its own text, an article passed over; of «Агенція
    «Контур»» what stands in quotation marks."""
    quoted = _QUOTED.search(publisher or "")
    name = quoted[1] if quoted else publisher or ""
    words = [w.lower() for w in re.findall(r"\w+(?:[-’'.]\w+)*", name)]
    words = words[1:] if len(words) > 1 and words[0] == "the" else words
    stems = [w if w.isascii() else w[: len(w) - min(_ENDING, len(w) // _ENDING)] for w in words]
    return tuple(stems) if sum(map(len, stems)) >= _SHORTEST_HOUSE + (quoted is None) else ()


@dataclass(slots=True, eq=False)  # to freeze what is made for every sentence or word takes a noticeable time
class Line:
    """A sentence, equal only to itself. Offsets count in characters of the document."""

    index: int
    paragraph: int
    start: int
    end: int
    text: str = field(repr=False)
    """Its words as they stand in the document."""
    words: tuple[Word, ...] = field(repr=False)
    language: str
    classes: tuple[str, ...] = field(repr=False)
    """The classes of its words."""
    tagged: Mapping[str, Sequence[int]] = field(repr=False)
    """The indexes of the words that bear a tag, in order; a tag that no word bears is not there."""

    def has(self, at: int, tag: str) -> bool:
        """Say whether the word at an index bears a tag."""
        return 0 <= at < len(self.words) and tag in self.words[at].tags

    def bearing(self, *tags: str) -> Sequence[int]:
        """Return the indexes of the words that bear any of some tags, in order."""
        found = [self.tagged[tag] for tag in tags if tag in self.tagged]
        if len(found) > 1:
            return sorted(set().union(*found))
        return found[0] if found else ()

    def within(self, tag: str, first: int, past: int, but: int = -1) -> bool:
        """Say whether a word from one index to before another bears a tag; `but`: a word that does not count."""
        return tag in self.tagged and any(first <= i < past and i != but for i in self.tagged[tag])

    def verb_within(self, first: int, past: int) -> bool:
        """Say whether a word from one index to before another speaks of a part in the chain as a verb."""
        return any(self.within(tag, first, past) for tag in _VERBS if tag in self.tagged)

    def tag(self, at: int, name: str) -> str | None:
        """Return the value of a tag of the word at an index."""
        return self.words[at].tags.get(name) if 0 <= at < len(self.words) else None

    def cls(self, at: int) -> str:
        """Return the class of the word at an index; `^` before the first, `$` behind the last."""
        return "^" if at < 0 else self.classes[at] if at < len(self.classes) else "$"

    def lead(self, at: int) -> str:
        """Return the class of what stands before the word at an index, an article passed over."""
        before = self.cls(at - 1)
        return self.cls(at - 2) if before == "d" else before

    def low(self, at: int) -> str:
        """Return the word at an index in lower case, or an empty string outside the sentence."""
        return self.words[at].low if 0 <= at < len(self.words) else ""

    def in_name(self, at: int) -> bool:
        """Say whether the word at an index ends a name: "Africa *Check* found", not a headline all in capitals."""
        capital = [0 <= i < len(self.words) and self.words[i].capital for i in (at - 1, at, at + 1)]
        return capital == [True, True, False]

    def mark(self, at: int) -> bool:
        """Say whether there is punctuation, or nothing, at an index."""
        return not 0 <= at < len(self.words) or self.words[at].mark

    def between(self, first: int, last: int) -> str:
        """Return the text from one word to another, inclusive."""
        return self.text[self.words[first].start - self.start : self.words[last].end - self.start]


@dataclass(slots=True, unsafe_hash=True)
class WordAt:
    """One word of a sentence, by its index."""

    line: Line
    at: int

    @property
    def start(self) -> int:
        """First character in the document."""
        return self.line.words[self.at].start

    @property
    def end(self) -> int:
        """One past the last character."""
        return self.line.words[self.at].end


def lines_of(document: Document, lexicon: Lexicon) -> list[Line]:
    """Split a document into sentences of tagged words."""
    lines: list[Line] = []
    paragraph = last = 0
    house = _house_in(document)
    for start, end in _sentences(document, lexicon):
        paragraph += "\n" in document.text[last:start]
        last = end
        found = _words(document.text, start, end, lexicon, house)
        words = tuple(with_parted_verbs(found, lexicon) if lexicon.parts_verbs else found)
        for cut in range(0, len(words), _LONGEST):
            piece = words[cut : cut + _LONGEST]
            lines.append(_line(len(lines), paragraph, piece, document.text, lexicon.language))
    return lines


def _house_in(document: Document) -> House:
    """Return by what the publisher is recognised, if the text may name it at all."""
    house, lowered = house_of(document.publisher), _lowered(document.text)
    return house if house and (house[0] in lowered or house[-1] in lowered) else ()


def _lowered(text: str) -> str:
    return text.lower().replace("’", "'").replace("ʼ", "'").replace("‑", "-")


def _line(index: int, paragraph: int, words: tuple[Word, ...], text: str, language: str) -> Line:
    tagged: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        for tag in word.tags:
            if tag in tagged:
                tagged[tag].append(at)
            else:
                tagged[tag] = [at]
    start, end = words[0].start, words[-1].end
    return Line(index, paragraph, start, end, text[start:end], words, language, tuple([w.cls for w in words]), tagged)


def _sentences(document: Document, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences; the point of a German ordinal ("am 3. März", "72. Brigade") ends none."""
    text = document.text
    begun: int | None = None
    for (start, end), after in zip(document.sentences, [*document.sentences[1:], (len(text), len(text))], strict=False):
        begun = start if begun is None else begun
        goes_on = False
        if lexicon.language in _ALL_NOUNS_CAPITAL and _ORDINAL_END.search(text, max(start, end - 5), end):
            following = _WORD.match(text, after[0])
            said = following.group() if following else ""
            counted = bool(lexicon.tags(said.lower()).keys() & {"months", "group"}) or said[:1].islower()
            goes_on = counted or bool(_LED_ORDINAL.search(text, max(start, end - 8), end))
        if not (goes_on and "\n" not in text[end : after[0]]):
            yield begun, end
            begun = None


class _Entry(NamedTuple):
    """What a word is wherever it stands."""

    word: tuple[str, str, Tags, str, str | None, bool]
    """The fields of `Word` from its text on."""
    opens: bool
    """Whether phrases of the lexicon begin with it."""
    plain: bool
    """Whether it is this whatever stands around it, if it is no name."""


class _Entries(dict[str, _Entry]):
    """The words of a language that were met."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __missing__(self, text: str) -> _Entry:
        if len(self) >= _MET:
            self.clear()
        low = _lowered(text)
        tags, opens = self._lexicon.tags(low), self._lexicon.opens(low)
        if "pronoun" in tags and len(text) > 1 and text.isupper():  # the US is not us
            tags = {}
        plain = not opens and text not in QUOTES and tags.keys().isdisjoint(BY_PLACE)
        word = (text, low, tags, class_of(text, tags), verb_of(tags), text[0].isupper())
        entry = self[text] = _Entry(word, opens, plain)
        return entry


_entries = cache(_Entries)
_word = partial(tuple.__new__, Word)
"""Makes a word of its fields, quicker than its class does."""


def _words(text: str, start: int, end: int, lexicon: Lexicon, house: House) -> list[Word]:
    found = list(_TOKENS.get(lexicon.language, _WORD).finditer(text, start, end))
    entries = list(map(_entries(lexicon).__getitem__, [match[0] for match in found]))
    lows = [entry.word[1] for entry in entries]
    german = lexicon.language in _ALL_NOUNS_CAPITAL
    at = 0
    words: list[Word] = []
    while at < len(found):
        fields, opens, plain = entries[at]
        size, tags = 1, fields[2]
        if not plain or (house and (lows[at].startswith(house[0]) or lows[at] == house[-1])):
            noun = words and words[-1].cls == "d" and not _NOUNS.isdisjoint(fields[2])
            phrase = lexicon.phrase_tags(lows, at) if opens and not noun else None
            spoken = at + 1 < len(entries) and "pronoun" in entries[at + 1].word[2]
            size, tags = _named(found, lows, at, house, phrase or (1, tags), spoken=spoken)
            tags = in_place(tags, words[-2:]) if tags else tags
        if size > 1 or tags is not fields[2]:
            first, last = found[at].start(), found[at + size - 1].end()
            said, low = text[first:last], " ".join(lows[at : at + size])
            word = Word(first, last, said, low, tags, class_of(said, tags), verb_of(tags), fields[5])
        else:
            word = _word((*found[at].span(), *fields))
        if word.text in _APOSTROPHES and _ends_plural(words, found, at):
            word = word._replace(cls="'s")
        if german and word.cls == "A" and is_noun(word.text, words[-1:]):
            word = word._replace(cls="x")
        words.append(word)
        at += size
    return words


def _ends_plural(words: Sequence[Word], found: Sequence[re.Match[str]], at: int) -> bool:
    """Say whether an apostrophe is the genitive of the word before it: "the rebels' media wing"."""
    led = words and words[-1].end == found[at].start() and words[-1].low.endswith("s")
    return bool(led) and at + 1 < len(found) and found[at + 1].start() == found[at].end() + 1


def _named(
    found: Sequence[re.Match[str]], lows: Sequence[str], at: int, house: House, known: tuple[int, Tags], *, spoken: bool
) -> tuple[int, Tags]:
    """Return how many words a name in quotation marks, or the publisher's, has from an index on, and its tags; `known`:
    those of the phrase that begins there, or of the word; `spoken`: a pronoun is next, as in '"We filmed it"'."""
    size, tags = known
    if size == 1 and not spoken and found[at][0] in QUOTES and (closing := _closing(found, at)):
        size, tags = closing + 1 - at, {}
    if house and found[at][0][0].isupper() and (named := _names_house(lows, at, house)) >= size:
        return named, _HOUSE
    if house and size > 2 and _names_house(lows, at + 1, house) == size - 2:
        return size, _HOUSE
    return size, tags


def _names_house(lows: Sequence[str], at: int, house: House) -> int:
    """Return how many words from an index on are the name of who published the text; 0 = they are not."""
    if at and lows[at] == house[-1] and lows[at - 1] == "the":  # "the Ledger", of The Kathmandu Ledger
        return 1
    if not lows[at].startswith(house[0]) or len(lows) < at + len(house):
        return 0
    fits = all(low.startswith(stem) for low, stem in zip(lows[at:], house, strict=False))
    return len(house) if fits else 0


def _closing(found: Sequence[re.Match[str]], at: int) -> int | None:
    """Return where a short name in quotation marks that opens here is closed."""
    mark = QUOTES.get(found[at].group())
    if (
        not mark
        or at + 1 == len(found)
        or not (found[at + 1].group()[0].isupper() or found[at + 1].group()[0].isdigit())
    ):
        return None
    ahead = range(at + 2, min(at + 9, len(found)))
    end = next((i for i in ahead if found[i].group() == mark), None)
    return end if end and not any(found[i].group() in _STOPS for i in range(at + 1, end)) else None
