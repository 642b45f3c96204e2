"""A document as sentences of tagged words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from catalog.extract.inflected.table import Table, Tags
from catalog.model import Document

_WORD = re.compile(
    r"https?://\S+|@\w+|\d+(?:[.:]\d+)*(?:-[^\W\d_]+)?|[^\W\d_]+(?:['’ʼ-][^\W_]+)*|[^\w\s]",
)
_QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"'}
_STOPS = frozenset(".!?…;:()[]")
_LONGEST = 400
"""Words after which a sentence is cut, so that no text costs more than linear time."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a phrase of the table, a name in quotation marks, a number or a punctuation mark."""

    start: int
    end: int
    text: str
    low: str
    tags: Tags

    @property
    def capital(self) -> bool:
        """Whether it begins with an upper-case letter."""
        return self.text[0].isupper()

    @property
    def name(self) -> bool:
        """Whether it is written as a name: with a capital, in quotation marks, as a handle."""
        return self.capital or self.text[0] in _QUOTES or self.text[0] == "@"

    @property
    def mark(self) -> bool:
        """Whether it is punctuation."""
        return not (self.text[0].isalnum() or self.text[0] == "@" or len(self.text) > 1)

    @property
    def verb(self) -> str | None:
        """The role that it says as a verb or participle."""
        return self.tags.get("active") or self.tags.get("passive")


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One sentence; offsets count in characters of the document."""

    index: int
    paragraph: int
    start: int
    end: int
    text: str = field(repr=False)
    """Its words as they stand in the document."""
    words: tuple[Word, ...] = field(repr=False)

    def has(self, at: int, tag: str) -> bool:
        """Say whether the word at an index bears a tag."""
        return 0 <= at < len(self.words) and tag in self.words[at].tags

    def tag(self, at: int, name: str) -> str | None:
        """Return the value of a tag of the word at an index."""
        return self.words[at].tags.get(name) if 0 <= at < len(self.words) else None

    def between(self, first: int, last: int) -> str:
        """Return the text from one word to another, inclusive."""
        return self.text[self.words[first].start - self.start : self.words[last].end - self.start]

    def low(self, at: int) -> str:
        """Return the word at an index in lower case, or an empty string outside the sentence."""
        return self.words[at].low if 0 <= at < len(self.words) else ""

    def mark(self, at: int) -> bool:
        """Say whether there is punctuation, or nothing, at an index."""
        return not 0 <= at < len(self.words) or self.words[at].mark

    def stops(self, first: int, last: int) -> int:
        """Count the commas, dashes and stops between two indexes."""
        marks = (i for i in range(max(0, first), min(last, len(self.words))) if self.words[i].mark)
        return sum(1 for i in marks if self.words[i].text not in "'\"" and not self._in_a_date(i))

    def gap(self, a: int, b: int, per_stop: int) -> int:
        """Return how far two words stand apart, each comma or stop between them counting as so many words more."""
        first, last = sorted((a, b))
        return last - first + per_stop * self.stops(first + 1, last)

    def _in_a_date(self, at: int) -> bool:
        """Say whether a comma only sets a date off: "у понеділок, 17 квітня, студент"."""
        if self.words[at].text != "," or self.has(at + 1, "conjunction"):
            return False
        return self.has(at - 1, "months") or (self.has(at - 1, "weekdays") and self.has(at + 2, "months"))


def lines_of(document: Document, table: Table) -> list[Line]:
    """Split a document into sentences of tagged words."""
    lines: list[Line] = []
    paragraph = last = 0
    for start, end in document.sentences:
        paragraph += "\n" in document.text[last:start]
        last = end
        words = tuple(_words(document.text, start, end, table))
        for cut in range(0, len(words), _LONGEST):
            piece = words[cut : cut + _LONGEST]
            first, past = piece[0].start, piece[-1].end
            lines.append(Line(len(lines), paragraph, first, past, document.text[first:past], piece))
    return lines


def _words(text: str, start: int, end: int, table: Table) -> Iterator[Word]:
    found = list(_WORD.finditer(text, start, end))
    lows = [m.group().lower().replace("’", "'").replace("ʼ", "'") for m in found]
    at = 0
    while at < len(found):
        size, tags = table.phrase_tags(tuple(lows[at : at + 4])) or (1, table.tags(lows[at]))
        if size == 1 and (closing := _closing(found, at)):
            size, tags = closing + 1 - at, {}
        first, last = found[at].start(), found[at + size - 1].end()
        yield Word(first, last, text[first:last], " ".join(lows[at : at + size]), tags)
        at += size


def _closing(found: list[re.Match[str]], at: int) -> int | None:
    """Return where a short name in quotation marks that opens here is closed."""
    mark = _QUOTES.get(found[at].group())
    if (
        not mark
        or at + 1 == len(found)
        or not (found[at + 1].group()[0].isupper() or found[at + 1].group()[0].isdigit())
    ):
        return None
    ahead = range(at + 2, min(at + 9, len(found)))
    end = next((i for i in ahead if found[i].group() == mark), None)
    return end if end and not any(found[i].group() in _STOPS for i in range(at + 1, end)) else None
