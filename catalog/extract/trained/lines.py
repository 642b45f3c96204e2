"""A document as sentences of tagged words: the surface that everything in this room looks at."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from catalog.extract.lexicon import Lexicon, Tags
from catalog.model import Document

_WORD = re.compile(
    r"https?://\S+|@\w+(?:\.\w+)*|(?:[A-Z]\.){2,}|\d+(?:[.:,]\d+)*(?:[-‑][^\W\d_]+)*(?:st|nd|rd|th)?"
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
_ORDINAL_END = re.compile(r"(?<!\d)\d{1,2}\.\Z")
_NOUN_TAIL = re.compile(r"(?:ung|heit|keit|schaft|tion|tät|nis|tum|ment)(?:en|s|es|se)?\Z")
_QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"'}
_ALL_QUOTES = frozenset("«»“”„\"'‘’")
_DASHES = frozenset("-–—")
_STOPS = frozenset(".!?…;:()[]")
_LONGEST = 400
"""Words after which a sentence is cut, so that no text costs more than linear time."""
_CLASSES = (
    ("media", "M"), ("deed", "D"), ("active", "D"), ("passive", "D"), ("relative", "R"), ("be", "B"), ("have", "H"),
    ("modal", "O"), ("negation", "N"), ("check", "C"), ("months", "T"), ("weekdays", "T"), ("days", "T"),
    ("person", "P"), ("group", "G"), ("say", "S"), ("show", "W"), ("conjunction", "K"), ("pronoun", "I"),
    ("det", "d"), ("adverb", "a"), ("finite", "V"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a phrase of the lexicon, a name in quotation marks, a number or a punctuation mark."""

    start: int
    end: int
    text: str
    low: str
    tags: Tags = field(repr=False)
    cls: str = ""
    """What it is, coarsely: a mark itself, `M` media, `D` deed, `p:by` a preposition, `A` a name, `x` anything."""

    @property
    def capital(self) -> bool:
        """Whether it begins with an upper-case letter."""
        return self.text[0].isupper()

    @property
    def name(self) -> bool:
        """Whether it is written as a name: with a capital (a German noun is not), in quotation marks, as a handle."""
        return (self.capital and self.cls != "x") or self.text[0] in _QUOTES or self.text[0] == "@"

    @property
    def mark(self) -> bool:
        """Whether it is punctuation."""
        return len(self.text) == 1 and not self.text.isalnum()

    @property
    def verb(self) -> str | None:
        """The part in the chain that it speaks of as a verb, if any."""
        return self.tags.get("deed") or self.tags.get("active") or self.tags.get("passive")


@dataclass(frozen=True, slots=True, eq=False)
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

    def has(self, at: int, tag: str) -> bool:
        """Say whether the word at an index bears a tag."""
        return 0 <= at < len(self.words) and tag in self.words[at].tags

    def tag(self, at: int, name: str) -> str | None:
        """Return the value of a tag of the word at an index."""
        return self.words[at].tags.get(name) if 0 <= at < len(self.words) else None

    def cls(self, at: int) -> str:
        """Return the class of the word at an index; `^` before the first, `$` behind the last."""
        return "^" if at < 0 else self.words[at].cls if at < len(self.words) else "$"

    def low(self, at: int) -> str:
        """Return the word at an index in lower case, or an empty string outside the sentence."""
        return self.words[at].low if 0 <= at < len(self.words) else ""

    def mark(self, at: int) -> bool:
        """Say whether there is punctuation, or nothing, at an index."""
        return not 0 <= at < len(self.words) or self.words[at].mark

    def between(self, first: int, last: int) -> str:
        """Return the text from one word to another, inclusive."""
        return self.text[self.words[first].start - self.start : self.words[last].end - self.start]


def lines_of(document: Document, lexicon: Lexicon) -> list[Line]:
    """Split a document into sentences of tagged words."""
    lines: list[Line] = []
    paragraph = last = 0
    for start, end in _sentences(document, lexicon):
        paragraph += "\n" in document.text[last:start]
        last = end
        words = tuple(_words(document.text, start, end, lexicon))
        for cut in range(0, len(words), _LONGEST):
            piece = words[cut : cut + _LONGEST]
            first, past = piece[0].start, piece[-1].end
            lines.append(Line(len(lines), paragraph, first, past, document.text[first:past], piece, lexicon.language))
    return lines


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
            goes_on = bool(lexicon.tags(said.lower()).keys() & {"months", "group"}) or said[:1].islower()
        if not (goes_on and "\n" not in text[end : after[0]]):
            yield begun, end
            begun = None


def _words(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Word]:
    found = list(_TOKENS.get(lexicon.language, _WORD).finditer(text, start, end))
    lows = [m.group().lower().replace("’", "'").replace("ʼ", "'").replace("‑", "-") for m in found]
    at = 0
    before: list[Word] = []
    while at < len(found):
        size, tags = lexicon.phrase_tags(tuple(lows[at : at + 4])) or (1, lexicon.tags(lows[at]))
        if size == 1 and (closing := _closing(found, at)):
            size, tags = closing + 1 - at, {}
        first, last = found[at].start(), found[at + size - 1].end()
        said = text[first:last]
        tags = _in_place(tags, before)
        cls = _class_of(said, tags)
        if cls == "A" and lexicon.language in _ALL_NOUNS_CAPITAL and _is_noun(said, before):
            cls = "x"
        word = Word(first, last, said, " ".join(lows[at : at + size]), tags, cls)
        before = [*before[-1:], word]
        yield word
        at += size


def _in_place(tags: Tags, before: Sequence[Word]) -> Tags:
    """Choose between what an article may be by the words before it: a relative pronoun, a genitive, "some"."""
    last = before[-1].cls if before else "^"
    if "comma_relative" in tags and ("," in (last, before[0].cls if last.startswith("p:") else "")):
        return {"relative": "yes"}
    if "genitive" in tags and last in ("M", "G", "P", "A", "x", "D", "C") and before[-1].capital:
        return {"prep": "of", **{k: v for k, v in tags.items() if k == "det"}}
    if "partitive" in tags and not (
        last in ("M", "G", "P", "A", "x", "#", "d", "C", "T", "a", '"', "V") or last.startswith("p:n")
    ):
        return {"det": "some"}
    return tags


def _is_noun(text: str, before: Sequence[Word]) -> bool:
    """Say whether a word with a capital is a common noun, in a language that writes all nouns so: behind an article or
    an adjective, or by its ending."""
    if text[0] in _QUOTES or text.isupper():
        return False
    last = before[-1] if before else None
    led = last is not None and ("det" in last.tags or "numbers" in last.tags or (last.cls == "x" and not last.capital))
    return led or bool(_NOUN_TAIL.search(text))


def _class_of(text: str, tags: Tags) -> str:
    if len(text) == 1 and not text.isalnum():
        return '"' if text in _ALL_QUOTES else "-" if text in _DASHES else "." if text in "!?…" else text
    if text in ("'s", "’s"):
        return "'s"
    if "months" in tags and text[0].isupper():
        return "T"
    if "prep" in tags:
        return "p:" + tags["prep"]
    if "preposition" in tags:
        return "p:"
    if "deed" in tags and "person" in tags and "media" not in tags:  # "a harbour pilot", not "to pilot"
        return "P"
    for tag, cls in _CLASSES:
        if tag in tags and not (cls in ("V", "x") and text[0].isupper()):
            return cls
    if text[0].isdigit():
        return "#"
    return "A" if text[0].isupper() or text[0] in _QUOTES or text[0] == "@" else "x"


def _closing(found: Sequence[re.Match[str]], at: int) -> int | None:
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
