"""Relative expressions: "eastern outskirts of X", "5 km south-west of X", "between X and Y", "near the city"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from catalog.geoparse.lexicon import demonyms
from catalog.model import Span

MARK = "\ue000"
"""Stands in for every character of a place name, so that patterns see names of any script alike."""

_DIR = (
    r"(?:(?:north[-\s]?north|south[-\s]?south)[-\s]?(?:east|west)|east[-\s]?(?:north|south)[-\s]?east|"
    r"west[-\s]?(?:north|south)[-\s]?west|(?:north|south)(?:[-\s]?(?:east|west))?|east|west)"
)
"""The sixteen points of the compass."""
_DIRECTION = rf"(?P<dir>{_DIR})(?:ern|ward|wards)?(?:most)?"
_NUMBER = r"(?P<number>\d{1,4}(?:[.,]\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|a|half\sa)"
_UNIT = r"[-\s]?(?P<unit>km|kms|kilomet(?:re|er)s?|miles?|mi|m|met(?:re|er)s?|yards?|feet|ft)\b"
_ABOUT = r"(?:(?:about|some|around|roughly|nearly|approximately|just|over|almost|less\sthan|more\sthan)\s)?"
_BRIDGE = (
    r"(?:the\s)?(?:(?:nearby|besieged|embattled|occupied|war-torn|ruined|small|port|eastern|western|northern|southern|"
    r"central|strategic|key|\w{3,12}-(?:held|occupied|controlled|line))\s){0,2}"
    r"(?:(?:front[-\s]?line\s)?(?:city|town|village|settlement|port|capital|hamlet)\sof\s)?"
)
_COREFERENT = (
    r"(?:the|this|that)\s(?:(?:besieged|embattled|same|war-torn|ruined|whole|entire)\s)?"
    r"(?:city|town|village|settlement|region)\b(?!\sof)"
)
_ANCHOR = rf"(?:{_BRIDGE}(?:[A-Z]\w+-(?:held|occupied|controlled)\s)?(?P<NAME>{MARK}+)|(?P<NAME_said>{_COREFERENT}))"
_A, _B = _ANCHOR.replace("NAME", "a"), _ANCHOR.replace("NAME", "b")
_EDGE = r"(?:outskirts|edges?|fringes?|periphery|approaches)"
_TOWARDS = r"(?:of|to|from)"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){text}", re.IGNORECASE)


PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("road", _pattern(rf"(?:road|highway|route|motorway)\s(?:leading\s)?(?:from|between)\s{_A}\s(?:to|and)\s{_B}")),
    ("between", _pattern(rf"between\s{_A}\sand\s{_B}")),
    ("within", _pattern(rf"within\s(?:at\s(?:least|most)\s)?{_ABOUT}{_NUMBER}{_UNIT}\s(?:of|from)\s{_A}")),
    (
        "distance",
        _pattern(
            rf"{_ABOUT}{_NUMBER}{_UNIT}\s(?:to\sthe\s)?(?:{_DIRECTION}\s)?(?:of|from|off|outside|away\sfrom)\s{_A}"
        ),
    ),
    ("distance", _pattern(rf"{_ABOUT}{_NUMBER}{_UNIT}\saway\b(?!\sfrom)")),
    ("outskirts", _pattern(rf"(?:{_DIRECTION}\s)?{_EDGE}\s{_TOWARDS}\s{_A}")),
    ("outskirts", _pattern(rf"(?P<a_said>its)\s(?:{_DIRECTION}\s)?{_EDGE}")),
    (
        "suburbs",
        _pattern(
            rf"(?:{_DIRECTION}\s)?suburbs?(?:\sand\s\w{{3,14}}(?:\s(?:area|zone|district)s?)?)?\s{_TOWARDS}\s{_A}"
        ),
    ),
    (
        "part",
        _pattern(rf"{_DIRECTION}\s(?:part|parts|side|half|districts?|neighbou?rhoods?|quarters?)\s{_TOWARDS}\s{_A}"),
    ),
    ("part", _pattern(rf"in\sthe\s{_DIRECTION}\sof\s{_A}")),
    ("centre", _pattern(rf"(?:centre|center|heart|middle)\sof\s{_A}")),
    ("centre", _pattern(rf"(?:central|downtown)\s(?P<a>{MARK}+)")),
    ("near", _pattern(rf"(?:{_DIR})\sand\s(?:{_DIR})\sof\s{_A}")),
    ("direction", _pattern(rf"(?:to\sthe\s)?{_DIRECTION}\s(?:of|from)\s{_A}")),
    ("part", _pattern(rf"{_DIRECTION}\s(?P<a>{MARK}+)")),
    (
        "part",
        _pattern(rf"{_DIRECTION}\s(?P<demonym>[A-Z][a-z]{{3,14}})\s(?:city|town|village|region|province|territory)\b"),
    ),
    ("near", _pattern(rf"(?:the\s)?area\saround\s(?:{_A}|(?P<a_it>it)\b)")),
    (
        "near",
        _pattern(
            rf"(?:near|close\sto|just\soutside|outside|around|not\sfar\sfrom|next\sto|in\sand\saround|"
            rf"in\sthe\s(?:vicinity|area)\sof|on\sthe\sapproaches\sto)\s{_A}"
        ),
    ),
)

BEFORE_HINT, BEHIND_HINT = 100, 300
"""An expression begins at most so many characters before the word that hints at it, and ends so many behind it."""
_WORD = re.compile("[A-Za-z]+")
_WAYS = (f"{a}{b}{end}{most}" for a in ("north", "south", "") for b in ("east", "west", "")
         for end in ("", "ern", "ward", "wards") for most in ("", "most"))  # fmt: skip
_HINTS: dict[str, tuple[str, ...]] = {
    word: relations
    for words, relations in (
        ("road highway route motorway", ("road",)),
        ("between", ("between",)),
        (" ".join(_WAYS), ("part", "direction", "near")),
        ("outskirts edge edges fringe fringes periphery", ("outskirts",)),
        ("approaches", ("outskirts", "near")),
        ("suburb suburbs", ("suburbs",)),
        ("within", ("within",)),
        ("centre center heart middle central downtown", ("centre",)),
        ("near close outside around far next vicinity area", ("near",)),
        ("km kms kilometre kilometres kilometer kilometers mile miles mi m metre metres meter meters", ("distance",)),
        ("yard yards feet ft", ("distance",)),
    )
    for word in words.split()
}
"""The words that each relation cannot do without, with the names of the relations."""

METRES = {"km": 1_000.0, "kilomet": 1_000.0, "mi": 1_609.344, "yard": 0.9144, "f": 0.3048, "m": 1.0}
WORDS = {
    "one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "half a": 0.5,
}  # fmt: skip


class Relative(NamedTuple):
    """A relative expression in the text, in characters."""

    start: int
    end: int
    relation: str
    """Name and values of the rule, such as `outskirts:E` or `distance:5000:SW`."""
    anchors: tuple[Span, ...]
    """Spans of the names it leans on; empty where it leans on something named before."""
    country: str | None
    """Country code of a demonym it leans on ("eastern Ukrainian town")."""


def relatives(text: str, names: Sequence[Span]) -> list[Relative]:
    """Find relative expressions around names whose spans are given. An earlier pattern wins over a later one."""
    masked = _mask(text, names)
    windows = _windows(masked)
    taken: list[Relative] = []
    for name, pattern in PATTERNS:
        for begin, end in windows[name]:
            for found in pattern.finditer(masked, begin, end):
                made = _relative(name, found)
                if made and not any(made.start < t.end and t.start < made.end for t in taken):
                    taken.append(made)
    return sorted(taken)


def _windows(text: str) -> dict[str, list[Span]]:
    """Return where to look for each relation: around the words that it cannot do without. The patterns are slow."""
    found: dict[str, list[Span]] = {name: [] for name, _ in PATTERNS}
    for word in _WORD.finditer(text):
        for name in _HINTS.get(word[0].lower(), ()):
            begin, end = max(0, word.start() - BEFORE_HINT), min(len(text), word.end() + BEHIND_HINT)
            if found[name] and begin <= found[name][-1][1]:
                begin, _ = found[name].pop()
            found[name].append((begin, end))
    return found


def _mask(text: str, names: Sequence[Span]) -> str:
    pieces, at = [], 0
    for start, end in sorted(names):
        if start >= at:
            pieces += [text[at:start], MARK * (end - start)]
            at = end
    return "".join([*pieces, text[at:]])


def _relative(name: str, found: re.Match[str]) -> Relative | None:
    groups = found.groupdict()
    anchors = tuple(found.span(g) for g in ("a", "b") if groups.get(g))
    country = demonyms().get((groups.get("demonym") or "").casefold())
    if groups.get("demonym") and not country:
        return None
    values = [v for v in (_metres(groups), _compass(groups.get("dir"))) if v]
    return Relative(found.start(), found.end(), ":".join([name, *values]), anchors, country)


def _metres(groups: dict[str, str | None]) -> str | None:
    number, unit = groups.get("number"), groups.get("unit")
    if not number or not unit:
        return None
    plain = number.casefold().replace(",", ".")
    value = float(WORDS[plain]) if plain in WORDS else float(plain)
    factor = next(f for prefix, f in METRES.items() if unit.casefold().startswith(prefix))
    return f"{value * factor:.0f}"


def _compass(word: str | None) -> str | None:
    if not word:
        return None
    return "".join(point[0].upper() for point in re.findall("north|south|east|west", word.casefold()))


def leans_on_earlier(found: Relative) -> bool:
    """Say whether the expression needs a place named earlier ("near the city", "about 2 km away")."""
    return not found.anchors and found.country is None
