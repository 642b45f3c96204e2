"""The words of one language: what each of them says of footage, as tags. The words themselves are data (`words/`)."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from catalog.model import Document

Tags = Mapping[str, str]
"""What a word says: the list of the table it stands in, and its key there (`{"deed": "filmed"}`)."""
Seconds = Sequence[tuple[tuple[str, ...], Tags]]
"""The second parts that a verb may have, and what both say together: `(("ins", "netz"), {"deed": "posted"})`."""

_DATA = files("catalog.extract") / "words"
_SHORTEST_STEM, _LONGEST_TAIL = 2, 7
_STEM_OF_UNIT = 4
"""Letters from which a unit of time is looked for inside other words."""
_LONGEST_PHRASE = 4
_SHORTEST_HEAD = 3
"""Letters before the second part of a compound."""
_CYRILLIC = re.compile("[а-яА-ЯёЁ]")
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
"""Letters that Russian does not have."""
_FUNCTION_WORDS = {
    "de": re.compile(
        r"\b(?:[Dd](?:er|ie|as|em|en|es)|und|ist|nicht|wurden?|wird|[Ee]in(?:e[nmrs]?)?|auf|mit|[Aa]m|[Ii]m|vom|zu[mr]?|sich)\b"
    ),
    "fr": re.compile(
        r"\b(?:[Ll]es?|la|[Dd]es|une?|est|dans|et|du|de|par|qui|sur|au|aux|ont|pas|en|[Nn]ous)\b|\b(?:[ldcn]|qu)['’]"
    ),
    "es": re.compile(r"\b(?:[Ee]l|las?|los|una?|del?|al|por|que|en|y|es|fue|se|con|su|para)\b"),
    "it": re.compile(
        r"\b(?:[Ii]l|gli|la|che|una?|di|del(?:la|le)?|dei|nel|è|con|per|da|[dn]al|non|si|sono|ha|le|al)\b|\b(?:d?ell|dall|nell|un|l)['’]"
    ),
    "en": re.compile(r"\b(?:the|of|and|was|is|in|by|that|an?|it)\b"),
}


def language_of(document: Document) -> str:
    """Return the language whose words a document is read with: the one it states, else what its words look like."""
    if document.language:
        said = document.language.partition("-")[0].lower()
        return said if said in languages() else "en"
    sample = document.text[:2_000]
    letters = sum(map(str.isalpha, sample))
    if 2 * len(_CYRILLIC.findall(sample)) > letters:
        return "uk" if _UKRAINIAN.search(sample) else "ru"
    counts = {name: len(words.findall(sample)) for name, words in _FUNCTION_WORDS.items() if name in languages()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] > counts["en"] else "en"


@cache
def languages() -> frozenset[str]:
    """Return the languages that have a table of words, as BCP 47 tags."""
    return frozenset(file.name.removesuffix(".json") for file in _DATA.iterdir() if file.name.endswith(".json"))


_Opener = tuple[Mapping[str, Sequence[tuple[str, ...]]], Sequence[tuple[str, ...]]]
"""The phrases that a word may begin, by the second word that they may have, and those for any other second word."""


class Lexicon:
    """One language's words, looked up in lower case. In its file `*` ends a stem or begins the tail of a compound
    ("*aufnahmen"), `_` joins the words of a phrase."""

    def __init__(self, said: dict[str, Any]) -> None:
        self.language: str = said["language"]
        self.said = said
        self._words: dict[str, dict[str, str]] = {}
        self._stems: dict[str, dict[str, str]] = {}
        self._tails: dict[str, dict[str, str]] = {}
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        for name, value, word in _entries(said):
            self._learn(word, name, value)
        for phrase, (unit, count) in said.get("periods", {}).items():
            if unit == "year" and count < 0:
                self._learn(_phrase(phrase), "long_ago", "yes")  # what was filmed a year ago is no news of today
        self._clues = {word: dimension for dimension, words in said.get("clue", {}).items() for word in words.split()}
        self.clue = lru_cache(1 << 14)(self._clue)
        """Return which dimension a word (lower case) hints at without naming it; by itself it is no tag."""
        self._parted = dict(_parted(said.get("parted", {})))
        self.parts_verbs = bool(self._parted)
        """Whether verbs may stand in two parts."""
        self.counts_time = _any_of(said.get("units", {})).search
        """Finds words in which a unit of time may be said, by itself or inside another word."""
        self.tags = lru_cache(1 << 14)(self._tags)
        self.seconds = lru_cache(1 << 14)(self._seconds_of)
        """Return the second parts that a verb (lower case) may have."""
        self._openers = lru_cache(1 << 14)(self._opener)

    def opens(self, word: str) -> bool:
        """Say whether there are phrases that a word (lower case) may begin."""
        return any(self._openers(word))

    def phrase_tags(self, words: Sequence[str], at: int) -> tuple[int, Tags] | None:
        """Return length and tags of the longest phrase that begins at an index of some words (lower case)."""
        best: tuple[str, ...] = ()
        by_second, loose = self._openers(words[at])
        for phrase in by_second.get(words[at + 1], loose) if at + 1 < len(words) else ():
            if len(phrase) > len(best) and _goes_on(phrase, words, at):
                best = phrase
        return (len(best), self._words["_".join(best)]) if best else None

    def _clue(self, word: str) -> str:
        """Return which dimension a word (lower case) hints at without naming it; empty = none."""
        return next((self._clues[known] for known in _prefixes(word) if known in self._clues), "")

    def _seconds_of(self, word: str) -> Seconds:
        return tuple(found for first in _prefixes(word) for found in self._parted.get(first, ()))

    def _opener(self, word: str) -> _Opener:
        known = (phrase for opener in _prefixes(word) for phrase in self._phrases.get(opener, ()))
        found = [phrase for phrase in known if len(phrase) <= _LONGEST_PHRASE]
        seconds = {phrase[1] for phrase in found if phrase[1][-1:] != "*"}
        by_second = {second: [p for p in found if _fits(p[1], second)] for second in seconds}
        return by_second, [phrase for phrase in found if phrase[1][-1:] == "*"]

    def _tags(self, word: str) -> Tags:
        found = dict(self._words.get(word, {}))
        for size in range(len(word), max(_SHORTEST_STEM, len(word) - _LONGEST_TAIL) - 1, -1):
            for name, value in self._stems.get(word[:size], {}).items():
                found.setdefault(name, value)
        if self._tails and not found.keys() - {"kind"}:
            found = {**self._compound(word), **found}
        return found

    def _compound(self, word: str) -> Tags:
        """Return what the second part of a compound says, the longest one known, and the kind that the first says."""
        ends = (at for at in range(_SHORTEST_HEAD, len(word) - _SHORTEST_STEM) if word[at:] in self._tails)
        at = next(ends, None)
        if at is None:
            return {}
        heads = (self._stems.get(word[:size], {}) for size in range(at + 1, _SHORTEST_STEM, -1))
        kind = next((tags["kind"] for tags in heads if "kind" in tags), None)
        return self._tails[word[at:]] | ({"kind": kind} if kind else {})

    def _learn(self, word: str, name: str, value: str) -> None:
        if "_" in word:
            phrase = tuple(word.split("_"))
            known = self._phrases.setdefault(phrase[0], [])
            if phrase not in known:
                known.append(phrase)
            self._words.setdefault(word, {}).setdefault(name, value)
        elif word.startswith("*"):
            self._tails.setdefault(word[1:], {}).setdefault(name, value)
        elif word.endswith("*"):
            self._stems.setdefault(word[:-1], {}).setdefault(name, value)
        else:
            self._words.setdefault(word, {}).setdefault(name, value)


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the words of a language that has a table."""
    return Lexicon(json.loads((_DATA / f"{language}.json").read_text(encoding="utf-8")))


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return what matches words, whatever their endings and their case; short ones ("min", "s") only by themselves."""
    stems = [word.rstrip("*") for word in words]
    short = [rf"(?<![^\W\d_]){re.escape(stem)}(?![^\W\d_])" for stem in stems if len(stem) < _STEM_OF_UNIT]
    long = [re.escape(stem[: max(_STEM_OF_UNIT, len(stem) - 1)]) for stem in stems if len(stem) >= _STEM_OF_UNIT]
    return re.compile("|".join([*short, *long]) or r"(?!)", re.IGNORECASE)


def _entries(said: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield (list, value, word): a string is a list of words, an object one by value, an array one by number."""
    for name, words in said.items():
        if name in ("language", "clue", "parted"):
            continue
        if isinstance(words, str):
            yield from ((name, "yes", word) for word in words.split())
        elif isinstance(words, list):
            yield from ((name, str(n), word) for n, line in enumerate(words, 1) for word in line.split())
        else:
            for value, line in words.items():
                if isinstance(line, str):
                    yield from ((name, value, word) for word in line.split())
                else:
                    yield name, value, _phrase(value)


def _phrase(said: str) -> str:
    return said.lower().replace(" ", "_")


def _parted(said: dict[str, str]) -> Iterator[tuple[str, Seconds]]:
    """Yield the first parts of verbs ("stell*") with each second part ("ins", "netz") and the tag of both together."""
    found: dict[str, list[tuple[tuple[str, ...], Tags]]] = {}
    for tag, verbs in said.items():
        name, _, value = tag.partition(" ")
        for verb in verbs.split():
            first, _, second = verb.partition("+")
            found.setdefault(first, []).append((tuple(second.split("_")), {name: value}))
    yield from found.items()


def _prefixes(word: str) -> Iterator[str]:
    yield word
    for size in range(len(word), max(_SHORTEST_STEM, len(word) - _LONGEST_TAIL) - 1, -1):
        yield word[:size] + "*"


def _goes_on(phrase: Sequence[str], words: Sequence[str], at: int) -> bool:
    """Say whether a phrase, whose first word stands at an index of some words, goes on with those behind it."""
    if at + len(phrase) > len(words):
        return False
    return all(_fits(phrase[n], words[at + n]) for n in range(1, len(phrase)))


def _fits(part: str, word: str) -> bool:
    return part == word or (part.endswith("*") and word.startswith(part[:-1]))
