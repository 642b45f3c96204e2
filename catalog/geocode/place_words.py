"""What kind of place some words ask for: a street corner, an address, a street in an area, or just a name."""

import re
from typing import NamedTuple

from catalog.gazetteer.street_names import street_type, without_number
from catalog.geocode.crossing import CORNER
from catalog.model.words import MentionKind

AND = r"\s(?:and|with|та|і|й|и|з|із|с)\s|\s?&\s?|\s?/\s(?=\D)"
"""What stands between the two names."""
_PLURAL = r"(?:вулиць|улиц|вул\.|ул\.|проспектів|проспектов)\s"
_PLURAL_BEHIND = re.compile(r"\s(?:streets|avenues|roads|sts\.?|aves\.?)$", re.IGNORECASE)
_PLACE = r"(?:\s?[,;]\s?|\s(?:in|at|on\sthe|near|у|в|во|на)\s(?:the\s|місті\s|городе\s|м\.\s|г\.\s)?)"
_LED = re.compile(
    rf"(?:(?P<before>[^,;]+)\s?[,;]\s?)?(?:(?:at|on|near)\s)?(?:the\s)?(?:{CORNER})\s(?:{_PLURAL})?(?P<rest>.+)$",
    re.IGNORECASE,
)
_TWO = re.compile(rf"(?P<a>[^,;]+?)(?:{AND})(?P<b>.+)$", re.IGNORECASE)
_AREA = re.compile(rf"(?P<name>.+?){_PLACE}(?P<area>.+)$", re.IGNORECASE)
_TOWN = re.compile(
    r"^(?:г|м|с|смт|пгт|город|місто|g|h|m|s|gorod|horod|misto)(?:\.\s?|\s)(?=[^\W\d_]{2})", re.IGNORECASE
)
"""What forms write before the name of a town: `г. Мариуполь`."""
LONGEST = 300
"""Longer words than these (characters) are no place query."""


class PlaceWords(NamedTuple):
    """Place words taken apart."""

    kind: MentionKind
    """`intersection`, `address`, `street`, or `toponym`: anything that is only a name."""
    names: tuple[str, ...]
    """The street, both streets of a corner, or the name; as they are written."""
    number: str | None
    """The house number."""
    area: str | None
    """Where that is, as the words say: a town, or a part of one."""


def place_words(text: str) -> PlaceWords:
    """Take place words apart. What fits no pattern is a name, with what stands behind its first comma as area."""
    plain = " ".join(text[:LONGEST].split()).strip(" .,;")
    return _corner(plain) or _street(plain) or _name(plain)


def _corner(text: str) -> PlaceWords | None:
    if led := _LED.match(text):
        two = _TWO.match(led["rest"])
        if not two:
            return None
        second, area = _with_area(two["b"])
        return _both(two["a"], second, area or led["before"])
    two = _TWO.match(text)
    if not two:
        return None
    second, area = _with_area(two["b"])
    plural = bool(_PLURAL_BEHIND.search(second)) or bool(re.match(_PLURAL, text, re.IGNORECASE))
    named = street_type(two["a"]) is not None
    if plural or (named and street_type(second)) or (named and "&" in text):
        return _both(re.sub(f"^{_PLURAL}", "", two["a"], flags=re.IGNORECASE), second, area)
    return None


def _both(a: str, b: str, area: str | None) -> PlaceWords:
    singular = _PLURAL_BEHIND.sub("", b)
    return PlaceWords("intersection", (a.strip(), singular.strip()), None, area)


def _with_area(text: str) -> tuple[str, str | None]:
    """Cut the area off behind a street: at the first comma, or at "in"."""
    found = _AREA.match(text)
    return (found["name"].strip(), found["area"].strip()) if found else (text.strip(), None)


def _street(text: str) -> PlaceWords | None:
    parts = [part.strip() for part in text.split(",")]
    for at, part in enumerate(parts[:3]):
        name, number, area = _numbered(part)
        if street_type(name) is None:
            continue
        following = parts[at + 1 :]
        if number is None and not area and following:
            bare, told = without_number(f"{name}, {following[0]}")
            if bare == name:
                name = name if told else f"{name}, {following[0]}"
                number, following = told, following[1:]
        before = [(p, _TOWN.sub("", p)) for p in parts[:at]]
        around = ", ".join([p for p in (area, *following, *(town for _, town in before)) if p])
        name = ", ".join([*(p for p, town in before if p != town), name])
        return PlaceWords("address" if number else "street", (name,), number, around or None)
    return None


def _numbered(part: str) -> tuple[str, str | None, str | None]:
    """Return the name, the house number and the area of "12 Main Street in Dublin"."""
    name, area = _with_area(part)
    name, number = without_number(name)
    return name, number, area


def _name(text: str) -> PlaceWords:
    """A name before a comma may be a street without a street word ("Mannerheimintie 12, Helsinki")."""
    name, _, area = (part.strip() for part in text.partition(","))
    bare, number = without_number(name)
    return PlaceWords("toponym", (bare if number and area else name,), number if area else None, area or None)
