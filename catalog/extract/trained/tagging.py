"""A word with what the table of its language says of it, and with what the words around it make of it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from catalog.extract.lexicon import Lexicon, Tags

_NOUN_TAIL = re.compile(r"(?:ung|heit|keit|schaft|tion|tät|nis|tum|ment)(?:en|s|es|se)?\Z")
QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"'}
"""Marks that open a quotation, with those that close it."""
_ALL_QUOTES = frozenset("«»“”„\"'‘’")
_DASHES = frozenset("-–—")
_FILE = re.compile(r"[A-Z]{2,5}_\d")
BY_PLACE = ("comma_relative", "genitive", "partitive", "loose")
"""Tags of words that are this or that by what stands before them (`in_place`)."""
_ASKING = frozenset(("C", "S", "N", "K", "a", "p:of", ";", ":", "-", "."))
_KNOWN = frozenset(
    ("clear", "known", "sure", "certain", "about", "on", "identify", "know", "knows", "exactly", "precisely")
)
"""What leads to a question, by its class or by the word."""
_ASKED_BY = frozenset(("unknown", "check"))
_EXACT = frozenset(("exact", "precise"))
_POINTING = frozenset(("that", "this", "jenem", "diesem", "selben", "ce", "cette", "quel", "questo", "aquel", "ese"))
_CLAUSE_ENDS = frozenset((",", ".", ";", ":", "K", "-", "(", ")"))
_PARTED = 28
"""Words between the parts of a verb."""
_CLASSES = (
    ("media", "M"), ("deed", "D"), ("active", "D"), ("passive", "D"), ("relative", "R"), ("be", "B"), ("have", "H"),
    ("modal", "O"), ("negation", "N"), ("check", "C"), ("months", "T"), ("weekdays", "T"), ("days", "T"),
    ("person", "P"), ("group", "G"), ("say", "S"), ("show", "W"), ("conjunction", "K"), ("pronoun", "I"),
    ("det", "d"), ("adverb", "a"), ("finite", "V"),
)  # fmt: skip


class Word(NamedTuple):
    """A word, a phrase of the lexicon, a name in quotation marks, a number or a punctuation mark."""

    start: int
    end: int
    text: str
    low: str
    tags: Tags
    cls: str
    """What it is, coarsely: a mark itself, `M` media, `D` deed, `p:by` a preposition, `A` a name, `x` anything."""
    verb: str | None
    """The part in the chain that it speaks of as a verb, if any."""
    capital: bool
    """Whether it begins with an upper-case letter."""

    @property
    def name(self) -> bool:
        """Whether it is written as a name: with a capital (a German noun is not), in quotation marks, as a handle."""
        return (self.capital and self.cls != "x") or self.text[0] in QUOTES or is_handle(self.text)

    @property
    def mark(self) -> bool:
        """Whether it is punctuation."""
        return len(self.text) == 1 and not self.text.isalnum()


def is_handle(text: str) -> bool:
    """Say whether a word is the name of an account: "@volga_eye", "night_owl_7", not that of a file, "IMG_2034"."""
    return text[0] == "@" or ("_" in text and "/" not in text and not _FILE.match(text))


def class_of(text: str, tags: Tags) -> str:
    """Return what a word is, coarsely, by its tags or by how it is written (`Word.cls`)."""
    if len(text) == 1 and not text.isalnum():
        return '"' if text in _ALL_QUOTES else "-" if text in _DASHES else "." if text in "!?…" else text
    if text in ("'s", "’s"):
        return "'s"
    if tags and (cls := _class_by(text, tags)):
        return cls
    if text[0].isdigit():
        return "#"
    return "A" if text[0].isupper() or text[0] in QUOTES or is_handle(text) else "x"


def _class_by(text: str, tags: Tags) -> str:
    """Return the class that its tags say; an empty string if they say none."""
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
    return ""


def verb_of(tags: Tags) -> str | None:
    """Return the part in the chain that a word speaks of as a verb, if any."""
    return tags.get("deed") or tags.get("active") or tags.get("passive")


def in_place(tags: Tags, before: Sequence[Word]) -> Tags:
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
    if "loose" in tags:
        kept = _names_dimension(tags["loose"], before)
        return {name: said for name, said in tags.items() if name != "loose" and (kept or name != "dimension")}
    return tags


def _names_dimension(loose: str, before: Sequence[Word]) -> bool:
    """Say whether a word names what is asked, by the word before it: "confirm *who* filmed it", "the exact *hour*", not
    "a man *who*", "that *day*"."""
    last = next((word for word in reversed(before) if word.cls != ","), None)
    if last is None:
        return loose == "question"
    if loose == "question":
        return last.cls in _ASKING or last.low in _KNOWN or not _ASKED_BY.isdisjoint(last.tags)
    if last.low in _POINTING:
        return False
    return last.tags.get("det") in ("definite", "own") or last.low in _EXACT or last.cls == "K"


def is_noun(text: str, before: Sequence[Word]) -> bool:
    """Say whether a word with a capital is a common noun, in a language that writes all nouns so: behind an article or
    an adjective, or by its ending."""
    if text[0] in QUOTES or text.isupper():
        return False
    last = before[-1] if before else None
    led = last is not None and ("det" in last.tags or "numbers" in last.tags or (last.cls == "x" and not last.capital))
    return led or bool(_NOUN_TAIL.search(text))


def with_parted_verbs(words: list[Word], lexicon: Lexicon) -> list[Word]:
    """Return the words with what a verb says whose second part ends its clause: "*stellte* das Video ins Netz"."""
    lows = [word.low for word in words]
    ends = [at for at, word in enumerate(words) if word.cls in _CLAUSE_ENDS] + [len(words)]
    for at, word in enumerate(words):
        for second, tags in lexicon.seconds(word.low):
            size = len(second)
            near = ends[bisect_right(ends, at + size) : bisect_right(ends, at + size + _PARTED)]
            if any(tuple(lows[past - size : past]) == second for past in near):
                words[at] = word._replace(tags=tags, cls=class_of(word.text, tags), verb=verb_of(tags))
                break
    return words
