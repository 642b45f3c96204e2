"""The words of relative expressions, a table a language: templates, made into the patterns that texts are searched by.

A template is a regular expression in which a blank is any white space, `~` any ending of a word, `'` any apostrophe,
and `{name}` stands for what the table calls so: one of its `words`, or one of its `phrases`, which are templates, too.
`{A}` and `{B}` are the places it leans on, `{number}` and `{unit}` a distance.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import chain
from typing import Any, NamedTuple

from catalog.gazetteer import fold

MARK = "\ue000"
"""Stands in for every character of a place name, so that patterns see names of any script alike."""
LANGUAGES = ("en", "uk", "ru", "de", "fr", "es", "it")
"""In this order their patterns are tried: an earlier one wins over a later one."""
MOST = 1 << 16
"""So many words are remembered."""
BEGINNING = 4
"""Words are told apart by so many letters first."""
_NUMBER = r"(?P<number>\d{1,4}(?:[.,]\d{1,2})?|{numerals})"
_UNIT = r"[-\s]?(?P<unit>{units})\b"
_NAMED = re.compile(r"\{([A-Za-z]+)\}")


@dataclass(frozen=True)
class Pattern:
    """One way to say a relation in one language."""

    relation: str
    template: str
    table: "Table"

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """What texts are searched by; made when the first text hints at it, as most texts hint at few."""
        return self.table.pattern(self.template)


class Table:
    """The words of one language, as its file has them."""

    def __init__(self, content: dict[str, Any]) -> None:
        self.words: dict[str, list[str]] = {group: words.split() for group, words in content["words"].items()}
        self.phrases: dict[str, str] = content["phrases"]
        self.tell = content.get("tell", "").split()
        """Frequent words, one of which a text in this language has; none = the words of the table tell enough."""
        self.numerals: dict[str, float] = content["numerals"]
        self.points = {begin: point for point, begins in content["points"].items() for begin in begins.split()}
        """Compass points by how their words begin, the longest first."""
        self.metres: dict[str, float] = {unit: metres for units, metres in content["units"] for unit in units.split()}
        """Metres of every unit."""
        self.words["units"] = list(self.metres)
        self.words["numerals"] = [word.replace(" ", "_") for word in self.numerals]
        self.point_words = re.compile("|".join(sorted(self.points, key=len, reverse=True)), re.IGNORECASE)

    def is_of(self, text: str) -> bool:
        """Say whether a text may be in this language."""
        return not self.tell or any(f" {word} " in text for word in self.tell)

    def value(self, number: str | None, unit: str) -> float:
        """Return a distance in metres; a unit without a number is one."""
        plain = " ".join((number or "1").lower().replace(",", ".").replace("’", "'").replace("ʼ", "'").split())
        spelt = self.numerals.get(plain)
        return (float(plain) if spelt is None else spelt) * self._metres(unit.lower())

    def compass(self, words: str) -> str:
        """Return the point of the compass that some words name, `NE`; nothing where they name none."""
        return "".join(self.points[found.lower()] for found in self.point_words.findall(words))

    def pattern(self, template: str) -> re.Pattern[str]:
        """Return a template as a regular expression that begins at the beginning of a word."""
        return re.compile(rf"(?<!\w){self._filled(template)}", re.IGNORECASE)

    def _metres(self, unit: str) -> float:
        return next(metres for word, metres in self.metres.items() if re.fullmatch(word.replace("~", r"\w*"), unit))

    def _filled(self, template: str) -> str:
        text = re.sub(r"(?<!\?)'", "['’ʼ]", template).replace(" ", r"\s").replace("~", r"\w*")
        return _NAMED.sub(lambda found: self._named(found[1]), text)

    def _named(self, name: str) -> str:
        if name in ("A", "B"):
            group, said = name.lower(), self.phrases["said"]
            return self._filled(f"(?:{{bridge}}(?P<{group}>{MARK}+)|(?P<{group}_said>{said}))")
        if name in ("number", "unit"):
            return self._filled(_NUMBER if name == "number" else _UNIT)
        if name in self.phrases:
            return f"(?:{self._filled(self.phrases[name])})"
        return f"(?:{'|'.join(self._filled(word.replace('_', ' ')) for word in self.words[name])})"


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return the patterns of all languages, in the order in which they are tried."""
    return tuple(pattern for pattern, _ in _all())


class Family(NamedTuple):
    """Patterns of one language that cannot do without the same words."""

    table: Table
    numbers: tuple[int, ...]


class Hints(dict[str, tuple[int, ...]]):
    """The numbers of the families that a word hints at, by its key ("5km" too); of most words none.

    What a word hints at is worked out when it is first met, and kept while there are not too many of them.
    """

    def __init__(self, words: dict[str, set[int]]) -> None:
        super().__init__()
        self.words: dict[str, set[int]] = {}
        self.stems: dict[str, list[tuple[str, set[int]]]] = {}
        """Stems of words by their first letters."""
        for word, families in words.items():
            key = fold(word.rstrip("~"))
            if word.endswith("~"):
                self.stems.setdefault(key[:BEGINNING], []).append((key, families))
            else:
                self.words.setdefault(key, set()).update(families)

    def __missing__(self, key: str) -> tuple[int, ...]:
        if len(self) >= MOST:
            self.clear()
        said = key.lstrip("0123456789")
        begun = [families for stem, families in self.stems.get(said[:BEGINNING], ()) if said.startswith(stem)]
        self[key] = found = tuple(sorted(set().union(self.words.get(said, ()), *begun)))
        return found


@cache
def families() -> tuple[Family, ...]:
    """Return the patterns of all languages by the words that hint at them."""
    return tuple(Family(table, tuple(numbers)) for (table, _), numbers in _by_hint().items())


@cache
def hints() -> Hints:
    """Return what hints at each family; a word that ends in `~` is a stem, of `BEGINNING` letters at least."""
    found: dict[str, set[int]] = {}
    for family, (table, groups) in enumerate(_by_hint()):
        for word in (word for group in groups.split() for word in table.words[group]):
            found.setdefault(word, set()).add(family)
    return Hints(found)


@cache
def _by_hint() -> dict[tuple[Table, str], list[int]]:
    found: dict[tuple[Table, str], list[int]] = {}
    for number, (pattern, groups) in enumerate(_all()):
        found.setdefault((pattern.table, groups), []).append(number)
    return found


@cache
def _all() -> tuple[tuple[Pattern, str], ...]:
    return tuple(chain.from_iterable(map(_read, LANGUAGES)))


def _read(language: str) -> Iterator[tuple[Pattern, str]]:
    path = files("catalog.geoparse").joinpath("data", "relative", f"{language}.json")
    content = json.loads(path.read_text(encoding="utf-8"))
    table = Table(content)
    for relation, groups, template in content["patterns"]:
        yield Pattern(relation, template, table), groups
