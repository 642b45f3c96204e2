"""The cue tables: which words speak of footage, in one language. Tables are data; another language is another file."""

import json
from functools import lru_cache
from importlib import resources
from typing import Any

FORMS = ("base", "s", "past", "part", "ing")
_TAGGED = ("media", "kind", "instrument", "channels", "dimension", "ordinal", "refuters")
_MULTIWORD = ("unrelated", "pair", "before_after", "camera_view", "pilot_nouns", "stock")

Tags = dict[str, str]


class Cues:
    """One language's words, looked up by lower-case word or phrase."""

    def __init__(self, table: dict[str, Any]) -> None:
        """Index a table as read from its JSON file."""
        self.table = table
        self.tags: dict[str, Tags] = {}
        self._sets = {name: frozenset(words) for name, words in table.items() if isinstance(words, list | dict)}
        for name in _TAGGED:
            for value, words in table[name].items():
                self._tag(name, value, words)
        for value, words in table["media_kind"].items():
            self._tag("media", "video", words)
            self._tag("kind", value, words)
        for name in _MULTIWORD:
            self._tag(name, "yes", table[name])
        for role, verbs in table["verbs"].items():
            self._conjugate(role, verbs)
        self.months = _numbered(table["months"])
        """Month names and their short forms, 1 to 12."""
        self.weekdays = _numbered(table["weekdays"])
        """Weekday names and their short forms, Monday = 1."""
        self.longest = _longest_by_opener(self.tags)

    def has(self, name: str, word: str) -> bool:
        """Say whether a word (lower case) is in the named list."""
        return word in self._sets[name]

    def table_set(self, name: str) -> frozenset[str]:
        """Return the words of the named list."""
        return self._sets[name]

    def _tag(self, name: str, value: str, words: list[str]) -> None:
        for word in words:
            self.tags.setdefault(word, {}).setdefault(name, value)

    def _conjugate(self, role: str, verbs: list[str]) -> None:
        for verb in verbs:
            forms = [form.replace("_", " ") for form in verb.split()]
            for name, form in zip(FORMS, forms, strict=True):
                tags = self.tags.setdefault(form, {})
                tags.setdefault("role", role)
                tags.setdefault("base", forms[0])
                tags["form"] = f"{tags['form']} {name}" if "form" in tags else name


def _numbered(rows: list[str]) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows, 1) for word in row.split()}


def _longest_by_opener(phrases: dict[str, Tags]) -> dict[str, int]:
    """Return for each first word of a phrase how many words the longest such phrase has."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        if len(words) > 1:
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


@lru_cache
def cues_for(language: str | None) -> Cues:
    """Return the cue table of a BCP 47 language, or the English one where there is none."""
    data = resources.files("catalog.extract.rules") / "data"
    file = data / f"{(language or 'en').partition('-')[0].lower()}.json"
    if not file.is_file():
        file = data / "en.json"
    return Cues(json.loads(file.read_text(encoding="utf-8")))
