"""Street names: a name before a street word, or behind one, in the ways of several languages."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from catalog.gazetteer.street_names import without_number
from catalog.geocode.place_words import CORNER
from catalog.model.words import MentionKind

_NAME = r"[^\W\d_a-zа-яіїєґё][\w'’ʼ\-]*"
_INNER = r"(?:\s(?:of|the|de|la|del|al|el|von|van|der|und)\b)?"
_WORDS = rf"{_NAME}(?:{_INNER}\s{_NAME}){{0,3}}"
_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"
_BEHIND = (
    r"(?:[Ss]treet|[Aa]venue|[Bb]oulevard|[Ll]ane|[Pp]rospe[ck]t|[Pp]rospekt|[Vv]ulytsia|[Uu]litsa|[Ss]oka[gğ][ıi]|"
    r"[Cc]addesi|Road|Drive|Highway|Square|Embankment|Alley|Terrace|Crescent|St|Ave|Blvd|Rd|Dr|Ln)"
)
_LATIN_BEFORE = r"(?:[Vv]ulytsia|[Vv]ul\.|[Uu]litsa|[Uu]l\.|[Rr]ue|[Vv]ia|[Cc]alle|[Aa]venida|[Rr]ua|[Pp]rospekt)"
_CYRILLIC_BEFORE = (
    r"(?:[Вв]улиц(?:я|і|ю|ею)|[Вв]ул\.|[Уу]лиц(?:а|е|ы|у|ей)|[Уу]л\.|[Пп]роспект(?:і|у|а|е)?|[Пп]росп\.|[Пп]р-т|"
    r"[Бб]ульвар(?:і|у|е)?|[Бб]ул\.|[Пп]ровул(?:ок|ку)|[Пп]ров\.|[Пп]ереул(?:ок|ке)|[Пп]лоща|[Пп]лощі|[Пп]лощад[ьи]|"
    r"[Шш]осе|[Шш]оссе|[Нн]абережн(?:а|ій|ая|ой))"
)
_NUMBER_AFTER = r"(?:,?\s(?:№\s?|буд\.\s?|д\.\s?)?(?P<number>\d{1,4}[A-Za-zА-Яа-я]?)(?!\w))?"

PATTERNS = (
    re.compile(rf"(?<![\w-])(?:(?P<number>\d{{1,5}}[A-Za-z]?)\s)?(?P<name>(?:{_WORDS}|{_ORDINAL}))\s{_BEHIND}\b\.?"),
    re.compile(rf"(?<![\w-])(?:{_LATIN_BEFORE})\s(?P<name>{_WORDS}){_NUMBER_AFTER}"),
    re.compile(rf"(?<![\w-])(?:{_CYRILLIC_BEFORE})\s?(?P<name>{_WORDS}){_NUMBER_AFTER}"),
    re.compile(
        r"(?<![\w-])(?P<name>[A-ZÄÖÜ][\wäöüß\-]{2,30}(?:straße|strasse|gasse|platz|allee))\b(?:\s(?P<number>\d{1,3}[a-z]?)(?!\w))?"
    ),
)
_STREETS = r"(?:[Ss]treets|[Aa]venues|[Rr]oads)"
_ONE = rf"(?:(?:{_LATIN_BEFORE}|{_CYRILLIC_BEFORE})\s)?(?:{_WORDS}|{_ORDINAL})(?:\s(?:{_BEHIND}|{_STREETS})\b)?"
_BOTH = r"(?:and|with|та|і|й|и|з|с|із|&)"
CORNERS = re.compile(
    rf"(?<![\w-])(?i:{CORNER})\s(?:the\s)?(?:вулиць\s|улиц\s|вул\.\s|ул\.\s)?(?P<a>{_ONE})\s{_BOTH}\s(?P<b>{_ONE})"
)
"""A corner that the text names by both streets."""
_NOT_A_STREET = re.compile(r"^(?:The|A|This|That|In|On|At|Wall|Downing|Fleet|Sesame|(?:\w+ )*Red|(?:\w+ )*Fertile)$")
_LEAD_IN = re.compile(r"^(?:In|On|At|Along|Near|From|The|And|But|Off|By|To)\s(?=\S)")


class Street(NamedTuple):
    """A street or an address in the text, in characters."""

    start: int
    end: int
    kind: MentionKind
    names: tuple[str, ...]
    """The street with its street word, without a number; both streets of an intersection."""
    number: str | None = None
    """The house number."""


def streets(text: str) -> Iterator[Street]:
    """Find street names, addresses (with a house number) and intersections, in no particular order."""
    for corner in CORNERS.finditer(text):
        yield Street(corner.start(), _end(text, corner), "intersection", (corner["a"], _singular(corner["b"])))
    for pattern in PATTERNS:
        for found in pattern.finditer(text):
            lead = _LEAD_IN.match(text, found.start("name"), found.end("name"))
            if _NOT_A_STREET.match(found["name"]):
                continue
            start = lead.end() if lead else found.start()
            end = _end(text, found)
            name, number = without_number(text[start:end]) if found["number"] else (text[start:end], None)
            yield Street(start, end, "address" if found["number"] else "street", (name,), number or found["number"])


def _singular(name: str) -> str:
    return re.sub(rf"\s{_STREETS}$", "", name)


def _end(text: str, found: re.Match[str]) -> int:
    """A stop behind "Street." closes the sentence, behind "St." it belongs to the word."""
    end = found.end()
    if text[end - 1] == "." and not re.search(r"\b(?:St|Ave|Blvd|Rd|Dr|Ln)\.$", found.group()):
        return end - 1
    return end
