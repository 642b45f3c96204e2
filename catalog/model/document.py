"""One text exactly as read, with its hash and what is known of where it came from."""

import re
from bisect import bisect_right
from functools import cached_property

from pydantic import Field

from catalog.model.base import Evidence, Record, Sha256, record_id
from catalog.model.dates import Edtf

Span = tuple[int, int]

_ABBREVIATION = (
    r"(?:\b(?:(?!(?<=\bon )X|(?<=\bto )X)[A-ZА-ЯЁІЇЄҐ]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|St|No|vs"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|approx|вул|ул|просп|пр|пл|бул|м|г|с|обл|р)\.)"
)
"""Stops that end no sentence; the X that something was posted "on" or "to" is no initial."""
_STOP = "[.!?…。؟၊။]"
_BREAK = re.compile(rf"[.!?…。؟၊။\n](?:(?<=\n)\s*|(?<!\n)(?<!{_STOP}{_STOP}){_STOP}*+[\"'”’»)\]]*+(?=\s))")
"""A line end with the white space behind it, or the whole of a run of stops; begun with one set, as that is quick."""
_WRAPPED = range(60, 131)
"""Length in characters of a line that was wrapped by its writer's editor rather than ended."""
_BULLET = re.compile(r"[ \t]*[-*•·–—]\s")
_GOES_ON = re.compile(r"[.…][\"'”’»)\]]* +[^\W\d_A-Z]")
_ABBREVIATED = re.compile(_ABBREVIATION + r"$")


class Document(Record):
    """One text exactly as read. Spans of every record are character offsets into `text`."""

    sha256: Sha256
    """SHA-256 of the bytes that were read."""
    name: str
    """The file's name as the reader was given it, without any folder; `-` for standard input."""
    text: str
    """The text: for plain text the bytes as UTF-8 with nothing changed, without a front-matter block."""
    text_offset: int = Field(default=0, ge=0)
    """Length of the front-matter block in characters: `start + text_offset` is the place in the file."""
    media_type: str = "text/plain"
    """`text/plain`, `text/markdown` or `text/html`."""
    publisher: str | None = None
    """Who published it, where stated."""
    title: str | None = None
    """Its headline, where stated."""
    url: str | None = None
    """Where it was published, where stated. A changed text at a known URL is a new version of that document."""
    published: Edtf | None = None
    """When it was published, EDTF, where stated."""
    language: str | None = None
    """BCP 47 tag, where stated."""
    licence: str | None = None
    """What is licensed how, in the words of the source."""

    @property
    def id(self) -> str:
        """The record id, made from the sha256 of the bytes."""
        return record_id("doc", self.sha256)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Spans of the sentences, in order, without the white space around them."""
        return tuple(sentence_spans(self.text))

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(start for start, _ in self.sentences)

    def sentence_index(self, offset: int) -> int:
        """Return the index in `sentences` of the sentence at or before a character offset."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def sentence_at(self, offset: int) -> Span:
        """Return the span of the sentence at or before a character offset."""
        return self.sentences[self.sentence_index(offset)] if self.sentences else (0, len(self.text))

    def evidence(self, start: int, end: int) -> Evidence:
        """Return the span with the sentence (or sentences) around it."""
        first, last = self.sentence_at(start), self.sentence_at(max(start, end - 1))
        quote_start, quote_end = min(first[0], start), max(last[1], end)
        return Evidence(
            document=self.sha256, start=start, end=end, quote=self.text[quote_start:quote_end], quote_start=quote_start
        )


def sentence_spans(text: str) -> list[Span]:
    """Split a text into sentences: at stops that end no abbreviation or initial, and at line ends.

    A line end inside a sentence is one that an editor put there: the next line goes on in lower case, or the
    line is 60 to 130 characters long and has no stop. Returns half-open spans in characters. Linear in length.
    """
    spans, begin = [], 0
    for found in _BREAK.finditer(text):
        stop = found.start()
        if text[stop] == "." and _ABBREVIATED.search(text, max(begin, stop - 8), stop + 1):
            continue
        if (goes_on := _GOES_ON.match(text, stop)) and goes_on.group()[-1].islower():
            continue
        if text[stop] == "\n" and _wrapped(text, found):
            continue
        spans.append((begin, found.end()))
        begin = found.end()
    spans.append((begin, len(text)))
    return [s for s in (_strip(text, a, b) for a, b in spans) if s[0] < s[1]]


def _wrapped(text: str, line_end: re.Match[str]) -> bool:
    if line_end.group().count("\n") > 1 or line_end.end() == len(text):
        return False
    if text[line_end.end()].islower():
        return True
    if _BULLET.match(text, line_end.end()):
        return False
    line = text[text.rfind("\n", 0, line_end.start()) + 1 : line_end.start()].rstrip()
    return len(line) in _WRAPPED and line[-1] not in ".!?…:"


def _strip(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
