"""House numbers in one normal form: `12 А`, `№ 12-а` and `12a` are one house."""

import re
import unicodedata
from collections.abc import Iterator

_LATIN = str.maketrans("абвгґдежзиіклмнопрстуфхцєя", "abvggdejziiklmnoprstufhcea")
"""One Latin letter for each Cyrillic one that stands behind a number; в is v, as it is the third letter, not B."""
_LEAD = re.compile(r"^(?:number|house|haus|буд(?:инок|\.)?|дом|д\.|no\.?|nr\.?|№|#)\s*(?=\d)")
_BLOCK = re.compile(r"\s*,?\s*\b(?:корпус|корп\.?|кор\.?|к\.?|block|bld\.?)\s*(?=\d)")
_LETTER = re.compile(r"(?<=\d)[\s'\"«-]+(?=[^\W\d_](?![^\W\d_]))")
_DASHES = str.maketrans("‐‑‒–—−\\", "------/")
_RANGE = re.compile(r"(\d+)-(\d+)\Z")
LONGEST_RANGE = 40


def house_number(text: str) -> str:
    """Return the normal form of one house number: lower case, Latin letters, no spaces; `12-14` stays a range.

    A block is `k` and its number (`7 корп. 2` is `7k2`). "" where there is no digit: such a text is no number.
    """
    plain = _plain(text)
    while (plainer := _plain(plain)) != plain and len(plainer) <= len(plain):
        plain = plainer
    return plain if re.search(r"\d", plain) else ""


def house_numbers(text: str) -> Iterator[str]:
    """Yield the normal form of every number that a sign stands for, the sign as a whole first.

    `12;14` are two houses; `12-18` is found as such and as 12, 14, 16 and 18: every second number, as houses on
    one side of a street count. Ranges over more than 40 numbers are taken for one number with a dash.
    """
    for part in re.split(r"[;,]", text):
        number = house_number(part)
        if number:
            yield number
        if found := _RANGE.match(number):
            first, last = int(found[1]), int(found[2])
            if first < last <= first + LONGEST_RANGE:
                yield from map(str, range(first, last + 1, 2 if (last - first) % 2 == 0 else 1))


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_DASHES).strip()
    plain = _LETTER.sub("", _BLOCK.sub("k", _LEAD.sub("", plain)))
    return re.sub(r"[\s'\"«».]+", "", plain.translate(_LATIN))
