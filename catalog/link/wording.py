"""The words of a document's sentences with coarse classes: what stands around a place, said alike in all languages."""

import json
import re
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import accumulate, islice
from typing import NamedTuple

from catalog.model import Document, Span

_WORD = re.compile(r"([A-Za-z]{1,60}(?=[ ,.\n])|[^\W_]{1,60}(?:[-][^\W_]{1,60}|['’ʼ][^\W\d_]{2,60})*|[^\w\s])")
"""A word or a mark; first the plain words, which are most and found quickest so."""
_ARABIC = re.compile(r"(?:al|el|ad|ar|as|ash|at|az|an|ed|er|es|esh|et)-[A-Z]")
"""A name behind its article: "al-Numan"."""
_LONGEST_WORDS = 400
"""Words of a sentence that are read; what comes behind is nobody's sentence."""
_SHORTEST_STEM = 2


class Word(NamedTuple):
    """A word or a mark of punctuation, wherever it stands, and the classes that `words.json` puts it in."""

    text: str
    classes: tuple[str, ...]
    is_name_like: bool
    """Whether it begins with a capital, an article before it or not, and is more than an initial."""
    sort: str
    """Its first class; of a word without any whether it is like a name `N`, a number `#` or another word `w`."""
    low: str
    """A word that is not like a name, in small letters; nothing for names, numbers and marks."""


EDGE = Word("", (), False, "|", "")
"""What stands before the first word of a sentence and behind the last."""


class Words(NamedTuple):
    """The words of a sentence in its order, and where each begins and ends (exclusive) in the document's text."""

    starts: list[int]
    ends: list[int]
    said: list[Word]
    classes: list[tuple[str, ...]]
    """Those of each word."""


class Wording:
    """The words of one document, sentence by sentence, read when they are asked for."""

    def __init__(self, document: Document, language: str | None = None) -> None:
        self.document = document
        self._told = language or document.language
        self._sentences: dict[int, Words] = {}

    def words(self, sentence: int) -> Words:
        """Return the words of the sentence with an index."""
        known = self._sentences.get(sentence)
        if known is None:
            known = self._sentences[sentence] = _words(self.document.text, self.document.sentences[sentence])
        return known

    @cached_property
    def language(self) -> str:
        """The document's language as told or stated, without its region; otherwise guessed from its script."""
        if self._told:
            return self._told.partition("-")[0].lower()
        text = self.document.text[:4000].lower()
        if sum("а" <= c <= "я" for c in text) * 3 < len(text):
            return "en"
        return "uk" if sum(c in "іїєґ" for c in text) > sum(c in "ыэъё" for c in text) else "ru"

    @cached_property
    def capital_nouns(self) -> bool:
        """Whether so many words begin with a capital that it tells a noun and no name, as in German."""
        sentences = range(min(len(self.document.sentences), 8))
        words = [w for i in sentences for w in islice(self.words(i).said, 1, None) if len(w.text) > 1]
        return sum([w.is_name_like for w in words]) > 0.27 * len(words) and self.language not in ("uk", "ru")


def _words(text: str, span: Span) -> Words:
    """Cut a sentence into words: between two of them stands what `split` leaves."""
    pieces = _WORD.split(text[slice(*span)], _LONGEST_WORDS)
    edges = list(accumulate(map(len, pieces), initial=span[0]))
    said = list(map(_word, pieces[1::2]))
    return Words(edges[1:-1:2], edges[2::2], said, [word.classes for word in said])


@lru_cache(20_000)
def _word(text: str) -> Word:
    classes, is_name_like = classes_of(text), (text[0].isupper() and len(text) > 1) or bool(_ARABIC.match(text))
    sort = classes[0] if classes else "N" if is_name_like else "#" if text[0].isdigit() else "w"
    return Word(text, classes, is_name_like, sort, text.lower() if text[0].isalpha() and not is_name_like else "")


def classes_of(word: str) -> tuple[str, ...]:
    """Return the classes of a word, whatever its case; marks of punctuation are a class each."""
    if not word[0].isalnum():
        return (word,)
    word = word.lower()
    whole, stems = _table()
    found = list(whole.get(word, ()))
    for length in range(_SHORTEST_STEM, len(word) + 1):
        found += stems.get(word[:length], ())
    return tuple(dict.fromkeys(found))


@cache
def _table() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    lists = json.loads((files("catalog.link") / "words.json").read_text(encoding="utf-8"))
    whole: dict[str, list[str]] = {}
    stems: dict[str, list[str]] = {}
    for name, words in lists.items():
        for word in words.split():
            table, key = (stems, word[:-1]) if word.endswith("*") else (whole, word)
            table.setdefault(key, []).append(name)
    return whole, stems
