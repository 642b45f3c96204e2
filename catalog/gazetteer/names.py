"""Names into keys: the one way in which texts and the gazetteer are cut into words and spellings are made alike."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from catalog.gazetteer.scripts import ELISION, word_in

MAX_TOKENS = 8
"""The longest name that is kept, in tokens: longer ones are descriptions."""

LAST_LATIN = "\u024f"
"""Names that begin behind it are in another script."""

APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼʹʺ′″´`”“ʻʿʾʽ＇׳״\u00ad\u200c\u200d\u200e\u200fـ"))
"""For `str.translate`: apostrophes, marks of soft signs and invisible joiners go."""
_LETTERS = str.maketrans({
    "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ŧ": "t",
    "ё": "е", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ς": "σ",
})  # fmt: skip
_MARKS = re.compile(r"(?<![\u0400-\u04ff])[\u0300-\u036f]|[\u0300-\u0305\u0307\u0309-\u036f\u0591-\u05c7\u064b-\u0670]")

_FLAT = re.compile(r"[A-Za-z0-9À-ÖØ-öø-ɏЀ-ҁҊ-ӿḀ-ỿ .-]*\Z")
_CODE = re.compile(r"[A-Z]{1,4}\Z|[A-Z0-9 -]*[0-9][A-Z0-9 -]*\Z")
_NO_NAME = re.compile(r"[,،、;:/()\[\]@|=]|www\.|\.com\b")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")


class Words(NamedTuple):
    """The words of a text in its order: where each begins and ends (exclusive) in code points, and its key."""

    starts: list[int]
    ends: list[int]
    keys: list[str]


def words(text: str) -> Words:
    """Cut a text into words, all at once, as most words of most texts need nothing but lower case.

    A word is a run of letters, marks and digits; apostrophes and soft-sign marks inside it belong to it, a
    possessive 's does not, an elided article (d'Ivoire, L'Aquila) is a word of its own, hyphens and dots
    separate. Chinese characters are a word each, as nothing else separates them; runs of kana are one word.
    """
    pieces = word_in(text).split(text)  # between two words the possessive of the first, and what stands between them
    edges = list(accumulate(map(len, pieces)))
    said = pieces[1::3]
    found = Words(edges[0:-1:3], edges[1::3], list(map(str.lower if text.isascii() else token_key, said)))
    if text.isascii():
        odd = [i for i, word in enumerate(said) if "'" in word or "`" in word] if "'" in text or "`" in text else []
    else:
        odd = [i for i, word in enumerate(said) if not (word.isalpha() and found.keys[i])]
    for i in reversed(odd):
        _mend(found, i, said[i])
    return found


def _mend(found: Words, i: int, word: str) -> None:
    """Put the right key to a word that is no plain one; take an elided article off, or the word out if none is left."""
    if elided := ELISION.match(word):
        found.starts.insert(i, found.starts[i])
        found.ends.insert(i, found.starts[i] + elided.end() - 1)
        found.keys.insert(i, token_key(elided[0]))
        i, word = i + 1, word[elided.end() :]
        found.starts[i] += elided.end()
    found.keys[i] = token_key(word)
    if not found.keys[i]:
        for row in found:
            del row[i]


def tokens(text: str) -> Iterator[tuple[int, int, str]]:
    """Return (start, end, key) of each word of a text, see `words`."""
    return zip(*words(text), strict=True)


def fold(text: str) -> str:
    """Return the name key: the keys of its tokens with one space between them; "" where it has no letters.

    Spellings that readers take for the same share a key: `St. Petersburg` and `St Petersburg`,
    `Ivano-Frankivsk` and `Ivano Frankivsk`, `Slov'yans'k` and `Slovyansk`, `Zürich` and `Zurich`.
    """
    if text.isascii() and text.isalpha():  # most names: the same result, ten times as fast
        return text.lower()
    if _FLAT.match(text):  # most others: five times as fast
        return " ".join(_alike(text).replace("-", " ").replace(".", " ").split())
    return " ".join(key for _, _, key in tokens(text))


@lru_cache(1 << 16)
def token_key(word: str) -> str:
    """Return the key of one token: compatibility forms, case, Latin diacritics and apostrophes made alike."""
    return _alike(word).replace(" ", "")


def _alike(text: str) -> str:
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    text = unicodedata.normalize("NFKC", text).translate(APOSTROPHES).casefold()
    text = _MARKS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", text).translate(_LETTERS)


def worth_keeping(alternate: str) -> bool:
    """Say whether an alternate name is one that a text might use.

    GeoNames also lists codes (`KHE`, `SW1A 1AA`), addresses of web pages, romanisations that no reader would write
    (`chernigovi`, all in lower case) and names with the state behind a comma.
    """
    if len(alternate) < 2 or _CODE.match(alternate) or _NO_NAME.search(alternate):
        return False
    return alternate != alternate.lower() or not _LATIN.search(alternate)
