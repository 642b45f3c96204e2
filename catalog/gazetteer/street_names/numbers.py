"""House numbers: cut off a street name, in front of it or behind it."""

import re

from catalog.gazetteer.names import fold
from catalog.gazetteer.street_names.lexicon import lexicon
from catalog.gazetteer.street_names.words import read

LONGEST = 200
"""Texts of more characters are no street names."""

_LETTER = r"(?:\s?[a-zа-яіїєґ](?![\w.-]))?"
_NUMBER = rf"\d{{1,4}}{_LETTER}(?:\s?[/-]\s?\d{{1,4}}{_LETTER})*"
_HOUSE = r"(?:буд(?:инок)?|дом|д|bud(?:ynok)?|dom|d|house|no|nr|h)(?![\w-])\.?"
_LABEL = rf"(?:{_HOUSE})?\s*№?\s*"
_BLOCK = r"(?:,?\s*(?:корпус|корп|к|korpus|korp|k|block)(?!\w)\.?\s*(?P<block>\d{1,3}\w?))?"
_FLAT = r"(?:,?\s*(?:квартира|кв|kv|apt|flat|офіс|офис|оф)(?!\w)\.?\s*\d{1,4}\w?)?"
_BEHIND = re.compile(rf"(?:\s*,\s*|\s+){_LABEL}(?P<number>{_NUMBER}){_BLOCK}{_FLAT}\s*$", re.IGNORECASE)
_UNTOLD = re.compile(rf"\s*,\s*(?:{_HOUSE}\s*№?|№)\s*$", re.IGNORECASE)
"""A house that is announced and left open, as in forms: `вул. Миру, дом №`."""
_BEFORE = re.compile(rf"\s*(?P<number>{_NUMBER})(?:(?P<comma>\s*,\s*)|\s+)(?=\w)", re.IGNORECASE)
_ENGLISH = re.compile(
    r".*\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|square|drive|way|highway)\.?$", re.IGNORECASE
)
_ROMANCE = re.compile(r"(?:rue|avenue|boulevard|place|quai|chemin|allée)\b", re.IGNORECASE)


def without_number(text: str) -> tuple[str, str | None]:
    """Return a street name and the house number that stood with it, None without one.

    `vul. Myru, 63/2`, `Миру, буд. 5`, `221B Baker Street`; blocks stay (`д. 7 корп. 2` is `7 к2`), flats go. A number
    that the street is called by is no house number: `8 Марта`, `27 квартал`, `Лінія 5`, `9th Avenue`.
    Runs of spaces become one; a text of more than 200 characters comes back as it is.
    """
    if len(text) > LONGEST:
        return text, None
    text = _UNTOLD.sub("", " ".join(text.split()))
    if (found := _BEHIND.search(text)) and _is_name(text[: found.start()]):
        block = f" к{found['block']}" if found["block"] else ""
        return text[: found.start()], _joined(found["number"]) + block
    if (found := _BEFORE.match(text)) and _counts_houses(found, text[found.end() :]):
        return text[found.end() :], _joined(found["number"])
    return text, None


def _joined(number: str) -> str:
    return "".join(number.split())


def _is_name(text: str) -> bool:
    """Say whether a street may be called so without the number: there is more than a street word or a number in it."""
    words = fold(text).split()
    named = any(not read(word).last_kind for word in words)
    return named and not all(map(str.isdigit, words))


def _counts_houses(found: re.Match[str], rest: str) -> bool:
    """Say whether a number in front is a house number: before a comma, or as English and French write addresses."""
    if not _is_name(rest):
        return False
    dated = read(fold(rest).split()[0]).meaning in lexicon().dates
    return bool(found["comma"] or _ROMANCE.match(rest) or (_ENGLISH.match(rest) and not dated))
