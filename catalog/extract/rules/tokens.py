"""A document as sentences of tagged tokens: the surface that every rule of this room works on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from catalog.extract.english_dates import straightened
from catalog.extract.rules.cues import Cues, Tags
from catalog.model import Document

_TOKEN = re.compile(
    r"https?://\S+|@\w+|(?:[A-Z]\.){2,}|\d+(?:[.,:]\d+)*(?:-[^\W_]+)*(?:st|nd|rd|th)?"
    r"|'s\b|[^\W_]+(?:-[^\W_]+)*(?:'(?!s\b)[^\W_]+)?|[^\w\s]"
)
_TERMINAL = re.compile(r"[.!?…:;][\"')\]]*$")
_NO_TAGS: Tags = {}
_LONGEST = 1500
"""Characters after which a sentence is read in pieces, so that no text costs more than linear time."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a phrase of the cue table, a number or a punctuation mark."""

    start: int
    end: int
    text: str
    low: str
    tags: Tags

    @property
    def is_word(self) -> bool:
        """Whether it has letters or digits."""
        return self.low[0].isalnum() or self.low[0] == "@"

    @property
    def capital(self) -> bool:
        """Whether it begins with an upper-case letter."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A sentence of the document, equal only to itself; offsets count in characters of `Document.text`."""

    index: int
    start: int
    end: int
    paragraph: int
    headline: bool
    """Whether it belongs to the headline or the bullets above the text."""
    text: str
    """Its words with straight quotes and plain spaces, offset for offset."""
    original: str
    """Its words as they stand in the document."""
    tokens: tuple[Token, ...] = field(repr=False)
    previous: "Sentence | None" = field(default=None, repr=False)
    """The sentence before it, where "he" and "she" may have been named."""

    def low(self, at: int) -> str:
        """Return the lower-case word at a token index, or an empty string outside the sentence."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def tag(self, at: int, name: str) -> str | None:
        """Return one tag of the token at an index, or None."""
        return self.tokens[at].tags.get(name) if 0 <= at < len(self.tokens) else None


def read_sentences(document: Document, cues: Cues) -> tuple[Sentence, ...]:
    """Split a document into sentences of tokens."""
    text = straightened(document.text)
    spans = list(_spans(document))
    sentences: list[Sentence] = []
    paragraph, heading = 0, True
    for index, (start, end, opens) in enumerate(spans):
        paragraph += opens
        piece = text[start:end]
        own_line = index + 1 == len(spans) or spans[index + 1][2]
        ended = bool(_TERMINAL.search(piece))
        headline = heading and own_line and opens and (not ended or (index == 0 and len(piece) < 160))
        heading = headline and not (ended and index > 0)
        headline = headline and len(spans) > 1
        sentences.append(
            Sentence(
                index,
                start,
                end,
                paragraph,
                headline,
                piece,
                document.text[start:end],
                tuple(_tokens(text, start, end, cues)),
                sentences[-1] if sentences else None,
            )
        )
    return tuple(sentences)


def _spans(document: Document) -> Iterator[tuple[int, int, bool]]:
    """Yield (start, end, opens a paragraph) of the sentences."""
    last = 0
    for start, end in document.sentences:
        opens = last == 0 or "\n" in document.text[last:start]
        last = end
        while end - start > _LONGEST:
            cut = max(document.text.rfind(" ", start, start + _LONGEST), start + _LONGEST // 2)
            yield start, cut, opens
            start, opens = cut, False
        yield start, end, opens


def _tokens(text: str, start: int, end: int, cues: Cues) -> Iterator[Token]:
    found = [(m.start(), m.end(), m.group().lower()) for m in _TOKEN.finditer(text, start, end)]
    at = 0
    while at < len(found):
        size = _phrase_size(found, at, cues)
        first, last = found[at][0], found[at + size - 1][1]
        low = found[at][2] if size == 1 else " ".join(word for _, _, word in found[at : at + size])
        yield Token(first, last, text[first:last], low, cues.tags.get(low, _NO_TAGS))
        at += size


def _phrase_size(found: list[tuple[int, int, str]], at: int, cues: Cues) -> int:
    """Return how many of the following words make the longest phrase of the cue table."""
    for size in range(min(cues.longest.get(found[at][2], 1), len(found) - at), 1, -1):
        if " ".join(word for _, _, word in found[at : at + size]) in cues.tags:
            return size
    return 1
