"""The words of a document's sentences with coarse classes: what stands around a place, said alike in all languages."""

import json
import re
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import islice
from typing import NamedTuple

from catalog.model import Document, Span

_WORD = re.compile(r"[^\W_]{1,60}(?:[-][^\W_]{1,60}|['’ʼ][^\W\d_]{2,60})*|[^\w\s]")
_LONGEST_WORDS = 400
"""Words of a sentence that are read; what comes behind is nobody's sentence."""
_SHORTEST_STEM = 2


class Word(NamedTuple):
    """A word or a mark of punctuation, its span in the document and the classes that `words.json` puts it in."""

    start: int
    end: int
    text: str
    classes: tuple[str, ...]
    is_name_like: bool
    """Whether it begins with a capital and is more than an initial."""


class Wording:
    """The words of one document, sentence by sentence, read when they are asked for."""

    def __init__(self, document: Document, language: str | None = None) -> None:
        self.document = document
        self._told = language or document.language
        self._sentences: dict[int, list[Word]] = {}

    def words(self, sentence: int) -> list[Word]:
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
        words = [w for i in range(min(len(self.document.sentences), 8)) for w in self.words(i)[1:] if len(w.text) > 1]
        return sum([w.is_name_like for w in words]) > 0.27 * len(words) and self.language not in ("uk", "ru")


def _words(text: str, span: Span) -> list[Word]:
    found = []
    for match in islice(_WORD.finditer(text, *span), _LONGEST_WORDS):
        word, classes, is_name_like = _entry(match.group())
        found.append(Word(match.start(), match.end(), word, classes, is_name_like))
    return found


@lru_cache(maxsize=20_000)
def _entry(word: str) -> tuple[str, tuple[str, ...], bool]:
    """Return what a word is wherever it stands: the last three fields of `Word`."""
    return word, classes_of(word), word[0].isupper() and len(word) > 1


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
