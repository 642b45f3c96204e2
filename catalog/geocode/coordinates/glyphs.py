"""Signs that people and keyboards write for one another, made alike: every character stays one, so spans hold."""

import re
import unicodedata

_ALIKE = {
    "-": "−﹣‐‑", "'": "′’‘ʹ´`ʼ", '"': "″”“ʺ„", "°": "º˚", ".": "٫", ",": "،", ";": "؛",
    " ": "\u00a0\u2007\u2009\u200a\u202f\u3000\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069",
}  # fmt: skip
_ODD = re.compile(r"[^\x00-\x7f\u00c0-\u024f\u0400-\u0481\u048a-\u052f]")
"""What may be written for another sign: neither ASCII nor a letter of Latin or Cyrillic, in which most texts are."""
_FULL_WIDTH = range(0xFF01, 0xFF5F)


class _Signs(dict[int, str]):
    """What each code point stands for, worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        sign = chr(point)
        if point in _FULL_WIDTH:
            plain = chr(point - 0xFEE0)
        else:
            digit = unicodedata.decimal(sign, None)
            plain = sign if digit is None else str(digit)
        self[point] = plain
        return plain


_SIGNS = _Signs({ord(sign): plain for plain, signs in _ALIKE.items() for sign in signs})


def plain(text: str) -> str:
    """Return a text of the same length with digits of all scripts, full-width signs, minus and primes in ASCII.

    The en dash stays: before a number it may be a minus or a dash, and nobody can tell.
    """
    if not text.isascii():
        for sign in set(_ODD.findall(text)):
            text = text.replace(sign, _SIGNS[ord(sign)])
    return text
