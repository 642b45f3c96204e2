"""The table of one language: words and stems, and what each of them says of footage."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from catalog.model import Document

Tags = Mapping[str, str]
LANGUAGES = ("uk", "ru")

_NESTED = ("media", "kind", "active", "passive", "channel", "false", "dimension", "ordinal")
_FLAT = (
    "instrument", "vague", "person", "group", "press", "operator", "preposition", "conjunction", "relative", "adverb",
    "negation", "unable", "unknown", "pronoun", "subject", "himself", "called", "received", "confirm", "examine",
    "finds", "conclude", "genuine", "deny", "rejects", "absent", "caught", "mistaken", "method", "another", "both",
    "undated", "year_words", "claims", "says", "hosts", "compares", "fiction",
)  # fmt: skip
_VALUED = ("days", "anchored", "periods", "numbers", "units")
_SHORTEST_STEM, _LONGEST_TAIL = 2, 7
_UKRAINIAN, _CYRILLIC = re.compile("[іїєґІЇЄҐ]"), re.compile("[а-яА-ЯёЁіїєґІЇЄҐ]")


def language_of(document: Document) -> str | None:
    """Return the language of ours that a document is in, as stated or by its letters; None for any other."""
    if document.language:
        said = document.language.partition("-")[0].lower()
        return said if said in LANGUAGES else None
    sample = document.text[:2_000]
    if 2 * len(_CYRILLIC.findall(sample)) < sum(map(str.isalpha, sample)) or not sample:
        return None
    return "uk" if _UKRAINIAN.search(sample) else "ru"


class Table:
    """One language's words, looked up in lower case. In its file `*` ends a stem, `_` joins the words of a phrase."""

    def __init__(self, said: dict[str, Any]) -> None:
        self.said = said
        self._words: dict[str, dict[str, str]] = {}
        self._stems: dict[str, dict[str, str]] = {}
        self.phrases: dict[str, list[tuple[str, ...]]] = {}
        """By the first word or stem of a phrase: the phrases, each as written."""
        for name, value, word in _entries(said):
            self._learn(word, name, value)
        self.tags = lru_cache(1 << 14)(self._tags)

    def phrase_tags(self, words: tuple[str, ...]) -> tuple[int, Tags] | None:
        """Return length and tags of the longest phrase that some words (lower case) begin with."""
        best: tuple[int, Tags] | None = None
        for opener in _prefixes(words[0]):
            for phrase in self.phrases.get(opener, ()):
                if (best is None or len(phrase) > best[0]) and _fits(phrase, words):
                    best = len(phrase), self._words["_".join(phrase)]
        return best

    def _tags(self, word: str) -> Tags:
        found = dict(self._words.get(word, {}))
        for size in range(len(word), max(_SHORTEST_STEM, len(word) - _LONGEST_TAIL) - 1, -1):
            for name, value in self._stems.get(word[:size], {}).items():
                found.setdefault(name, value)
        return found

    def _learn(self, word: str, name: str, value: str) -> None:
        if "_" in word:
            phrase = tuple(word.split("_"))
            self.phrases.setdefault(phrase[0], []).append(phrase)
            self._words.setdefault(word, {}).setdefault(name, value)
        elif word.endswith("*"):
            self._stems.setdefault(word[:-1], {}).setdefault(name, value)
        else:
            self._words.setdefault(word, {}).setdefault(name, value)


@cache
def table_of(language: str) -> Table:
    """Return the table of one of our languages."""
    file = files("catalog.extract.inflected") / "data" / f"{language}.json"
    return Table(json.loads(file.read_text(encoding="utf-8")))


def _entries(said: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield (list, value, word) of all words of a table."""
    for name in _NESTED:
        yield from ((name, value, word) for value, words in said[name].items() for word in words.split())
    for name in _FLAT:
        yield from ((name, "yes", word) for word in said[name].split())
    for name in _VALUED:
        yield from ((name, word, word) for word in said[name])
    for name in ("months", "weekdays"):
        yield from ((name, str(n), word) for n, words in enumerate(said[name], 1) for word in words.split())


def _prefixes(word: str) -> Iterator[str]:
    yield word
    for size in range(len(word), max(_SHORTEST_STEM, len(word) - _LONGEST_TAIL) - 1, -1):
        yield word[:size] + "*"


def _fits(phrase: tuple[str, ...], words: tuple[str, ...]) -> bool:
    if len(phrase) > len(words):
        return False
    return all(w.startswith(p[:-1]) if p.endswith("*") else w == p for p, w in zip(phrase, words, strict=False))
