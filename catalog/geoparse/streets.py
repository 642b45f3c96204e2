"""Street names: a name before a street word, or behind one, in the ways of several languages."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from catalog.geocode.crossing import CORNER
from catalog.geoparse.page import Page
from catalog.model import Span
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
_CYRILLIC = (
    "вулиц(?:я|і|ю|ею)", "улиц(?:а|е|ы|у|ей)", "проспект(?:і|у|а|е)?", "бульвар(?:і|у|е)?", "провул(?:ок|ку)",
    "переул(?:ок|ке)", "шосе", "шоссе", "набережн(?:а|ій|ая|ой)",
)  # fmt: skip
_CYRILLIC_FIRST = (r"вул\.", r"ул\.", r"просп\.", "пр-т", r"бул\.", r"пров\.", "площа", "площі", "площад[ьи]")
"""Words that only stand before the name."""
_CYRILLIC_BEFORE = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in (*_CYRILLIC, *_CYRILLIC_FIRST))
_CYRILLIC_BEFORE, _CYRILLIC_BEHIND = f"(?:{_CYRILLIC_BEFORE})", f"(?:{'|'.join(_CYRILLIC)})"
_ADJECTIVE = r"[А-ЯІЇЄҐ][\w'’ʼ\-]+(?:ій|ому|ої|ого|ий|ою|ая|ой|ом|ый|ую|а)"
"""A street by an adjective before it: "на *Салтівському* шосе"."""
_NUMBER_AFTER = r"(?:,?\s(?:№\s?|буд\.\s?|д\.\s?)?(?P<number>\d{1,4}[A-Za-zА-Яа-я]?)(?!\w))?"

_STREETS = r"(?:[Ss]treets|[Aa]venues|[Rr]oads)"
_ONE = rf"(?:(?:{_LATIN_BEFORE}|{_CYRILLIC_BEFORE})\s)?(?:{_WORDS}|{_ORDINAL})(?:\s(?:{_BEHIND}|{_STREETS})\b)?"
_BOTH = r"(?:and|with|та|і|й|и|з|с|із|&)"
REACH = 150
"""No street with its number is longer, in characters."""
_NOT_LATIN = re.compile(r"[^\x00-\u024f\u2000-\u2bff]")
_GERMAN = ("straße", "strasse", "gasse", "platz", "allee")
_CORNER_WORDS = frozenset(["corner", "intersection", "crossroad", "crossroads", "crossing", "junction"])
_HINTS = """
street streets avenue avenues boulevard lane prospekt prospect prospeckt vulytsia ulitsa sokak sokagi caddesi road roads
drive highway square embankment alley terrace crescent st ave blvd rd dr ln vul ul rue via calle avenida rua
"""
_STREET_WORDS = frozenset(_HINTS.split()) | _CORNER_WORDS
_CYRILLIC_CORNERS = ("перехрест", "перетин", "розі", "ріг", "куті", "перекрест", "пересечени", "углу", "угол")
_CYRILLIC_STEMS = (
    *_CYRILLIC_CORNERS, "вул", "ул", "просп", "пр", "бул", "провул", "пров", "переул", "площ", "шос", "набережн",
)  # fmt: skip
"""How the keys of such words begin in Ukrainian and Russian."""
_NOT_A_STREET = re.compile(r"^(?:The|A|This|That|In|On|At|Wall|Downing|Fleet|Sesame|(?:\w+ )*Red|(?:\w+ )*Fertile)$")
_NAME_ON = re.compile(r" ([A-Z][a-z]+)")
_BEHIND_STREETS = frozenset((
    "North", "South", "East", "West", "Northeast", "Northwest", "Southeast", "Southwest", "Extension", "Extended",
    "Apartment", "Apt", "Suite", "Unit", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
))  # fmt: skip
"""What stands in capitals behind a street without being part of a longer name."""
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


def streets(page: Page) -> Iterator[Street]:
    """Find street names, addresses (with a house number) and intersections, in no particular order."""
    text = page.text
    hinted, joined = _hinted(page), any(ending in text for ending in _GERMAN)
    if not (hinted or joined):
        return
    if any(page.keys[i] in _CORNER_WORDS or page.keys[i].startswith(_CYRILLIC_CORNERS) for i in hinted):
        for corner in _each(_corners(), text, _windows(page, hinted, REACH, REACH)):
            yield Street(corner.start(), _end(text, corner), "intersection", (corner["a"], _singular(corner["b"])))
    for form in _forms():
        for found in _each(form.pattern, text, form.windows(page, hinted) if form.word else [(0, len(text))] * joined):
            lead = _LEAD_IN.match(text, found.start("name"), found.end("name"))
            if _NOT_A_STREET.match(found["name"]) or _goes_on(text, found.end()):
                continue
            if found[0].startswith("via ") and " the " in text:
                continue  # English, no Italian street: "a clip via Storyful"
            start = lead.end() if lead else found.start()
            end = _end(text, found)
            if not found["number"]:
                yield Street(start, end, "street", (text[start:end],))
                continue
            from catalog.gazetteer.street_names import without_number

            name, number = without_number(text[start:end])
            yield Street(start, end, "address", (name,), number or found["number"])


def _goes_on(text: str, end: int) -> bool:
    """Say whether a longer name goes on behind a street ("Wall Street Journal", "Fort St. John", "Rev. Dr. King")."""
    following = _NAME_ON.match(text, end)
    return following is not None and following[1] not in _BEHIND_STREETS


class Form(NamedTuple):
    """One way to write a street."""

    pattern: re.Pattern[str]
    word: re.Pattern[str] | None
    """The street word in it; None where it is part of the name, so that the whole text is searched."""
    reach: tuple[int, int]
    """How far, in characters, a street reaches before that word and behind it."""

    def windows(self, page: Page, hinted: Sequence[int]) -> list[Span]:
        """Return where it may stand: around those of some tokens that are its street word as it is written."""
        told_by = [i for i in hinted if self.word and self.word.match(page.text, page.starts[i])]
        return _windows(page, told_by, *self.reach)


@cache
def _forms() -> tuple[Form, ...]:
    behind = (
        rf"(?<![\w-])(?:(?P<number>\d{{1,5}}[A-Za-z]?)\s)?(?P<name>(?:{_WORDS}|{_ORDINAL}))\s{_BEHIND}\b\.?"
        r"(?:(?<=Highway)\s\d{1,4}\b)?"
    )
    german = (
        r"(?<![\w-])(?P<name>[A-ZÄÖÜ][\wäöüß\-]{2,30}(?:straße|strasse|gasse|platz|(?<!v)allee))\b"
        r"(?:\s(?P<number>\d{1,3}[a-z]?)(?!\w))?"
    )
    latin, cyrillic = (
        rf"(?<![\w-])(?:{before})\s{may}(?P<name>{_WORDS}){_NUMBER_AFTER}"
        for before, may in ((_LATIN_BEFORE, ""), (_CYRILLIC_BEFORE, "?"))
    )
    adjective = rf"(?<=[а-яіїєґё]\s)(?P<name>{_ADJECTIVE}\s{_CYRILLIC_BEHIND})\b{_NUMBER_AFTER}"
    return (
        Form(re.compile(behind), re.compile(rf"{_BEHIND}\b"), (REACH, len(" 1234"))),
        Form(re.compile(latin), re.compile(rf"{_LATIN_BEFORE}\s"), (0, REACH)),
        Form(re.compile(cyrillic), re.compile(_CYRILLIC_BEFORE), (0, REACH)),
        Form(re.compile(adjective), re.compile(rf"{_CYRILLIC_BEHIND}\b"), (REACH, REACH)),
        Form(re.compile(german), None, (0, 0)),
    )


@cache
def _corners() -> re.Pattern[str]:
    """Return what finds a corner that the text names by both streets."""
    return re.compile(
        rf"(?<![\w-])(?i:{CORNER})\s(?:the\s)?(?:вулиць\s|улиц\s|вул\.\s|ул\.\s)?(?P<a>{_ONE})\s{_BOTH}\s(?P<b>{_ONE})"
    )


def _hinted(page: Page) -> list[int]:
    """Return the tokens that streets and corners cannot do without, or that begin like one in Cyrillic."""
    if not page.text.isascii() and _NOT_LATIN.search(page.text):
        keys = enumerate(page.keys)
        return [i for i, key in keys if key.startswith(_CYRILLIC_STEMS) or key in _STREET_WORDS]
    if _STREET_WORDS.isdisjoint(page.keys):
        return []
    return [i for i, key in enumerate(page.keys) if key in _STREET_WORDS]


def _windows(page: Page, hints: Sequence[int], back: int, ahead: int) -> list[Span]:
    """Return where to look: around some words that a street cannot do without, as the patterns are slow."""
    windows: list[Span] = []
    for i in hints:
        begin, end = max(0, page.starts[i] - back), page.ends[i] + ahead
        if windows and begin <= windows[-1][1]:
            begin, _ = windows.pop()
        windows.append((begin, end))
    return windows


def _each(pattern: re.Pattern[str], text: str, windows: Sequence[Span]) -> Iterator[re.Match[str]]:
    return (found for begin, end in windows for found in pattern.finditer(text, begin, end))


def _singular(name: str) -> str:
    return re.sub(rf"\s{_STREETS}$", "", name)


def _end(text: str, found: re.Match[str]) -> int:
    """A stop behind "Street." closes the sentence, behind "St." it belongs to the word."""
    end = found.end()
    if text[end - 1] == "." and not re.search(r"\b(?:St|Ave|Blvd|Rd|Dr|Ln)\.$", found.group()):
        return end - 1
    return end
