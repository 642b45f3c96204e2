"""Places that the text itself calls a town or a village: kept whole even where no gazetteer knows them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from catalog.geoparse.inflection import is_cyrillic, is_given_name, languages_of
from catalog.geoparse.lexicon import country_of_people, cues
from catalog.geoparse.oblique import case_at
from catalog.geoparse.page import Page
from catalog.geoparse.shelf import Shelf
from catalog.geoparse.spot import Spot

LONGEST = 3
"""Most words of a name that only the text vouches for."""
SHORT = 3
"""A word of so many letters is no name of a village."""
_SURNAME = re.compile(r"(?:енк(?:о|а|у|ом)|(?:ов|ев|єв|ин|ін)(?:а|у|ым|им)|ськ(?:ого|им)|ск(?:ого|им)|ич(?:а|ем))\Z")
_ADJECTIVE = re.compile(r"(?:ого|ього|его|ої|ій|им|ым|ий|ый|ой|ою|ую|ых|их)\Z")
_INSTRUMENTAL = re.compile(r"(?:[оеє]м|[оеє]ю|[ая]ми|[иы]м|[оеё]й|ью)\Z")


def settlements(page: Page, shelf: Shelf) -> list[Spot]:
    """Find "the village of X" and every later X. A name that is in no gazetteer is a spot with no entries."""
    named = {spot.key: spot for spot in _called(page, shelf)}
    return [spot for key, spot in named.items() for spot in _all(page, key, spot)]


def together(kept: Sequence[Spot], called: Sequence[Spot]) -> list[Spot]:
    """Return both, where what the text calls a settlement wins over part of its name ("Khan" of "Khan Tuman")."""
    longer = [c for c in called if not any(k.first <= c.first and c.last <= k.last for k in kept)]
    rest = [k for k in kept if not any(c.first < k.last and k.first < c.last for c in longer)]
    return sorted([*rest, *longer], key=lambda s: s.start)


def _called(page: Page, shelf: Shelf) -> Iterator[Spot]:
    nouns = cues("settlement_nouns")
    if page.text.isascii() and nouns.isdisjoint(page.keys):
        return
    for i in [i for i, key in enumerate(page.keys[:-1]) if key in nouns or not key.isascii()]:
        if not page.beside(i):
            continue
        if page.keys[i] in nouns and page.keys[i + 1] == "of" and page.beside(i + 1):
            last = _run(page, i + 2)
            if last > i + 2:
                yield _spot(page, shelf, i + 2, last)
        elif page.capital[i + 1] and _tells(page, i) and not _known(page, shelf, i + 1):
            yield _spot(page, shelf, i + 1, _cyrillic_run(page, i + 1))


def _tells(page: Page, i: int) -> bool:
    """Say whether a Ukrainian or Russian word leaves no doubt that the name behind it is a place's."""
    word = page.keys[i]
    if word in _cyrillic_nouns():
        return True
    in_a_country = page.word(i - 1) in cues("inside") and country_of_people(word) is not None
    return (in_a_country or word in _words_before_places()) and _must_be_a_place(page, i + 1)


def _known(page: Page, shelf: Shelf, i: int) -> bool:
    return bool(shelf.gazetteer.longest(page.keys[i : i + 3]) or case_at(page, i, languages_of(page.text), shelf))


def _must_be_a_place(page: Page, i: int) -> bool:
    """Say whether token i behind such a word is the name of a place ("біля Сенькового", "в сирийском Джиндересе").

    Persons and institutions stand behind prepositions, too, and "під" is also "during": so neither a given name nor
    what ends like a surname, no adjective of a following noun, and "під" with the case of places only.
    """
    word = page.keys[i]
    name = is_cyrillic(word) and page.capital[i] and len(word) > SHORT and page.text[page.starts[i] + 1].islower()
    if not name or page.is_common(i) or is_given_name(word) or word in cues("person_titles"):
        return False
    if not cues("institutions").isdisjoint(page.keys[i : i + 2]):
        return False
    if _ADJECTIVE.search(word) and page.beside(i) and not (i + 1 < len(page) and page.capital[i + 1]):
        return False
    before = page.keys[i - 1]
    if before in cues("from"):
        return page.word(i - 2) in cues("measured_from")
    if before in cues("under") and not _INSTRUMENTAL.search(word):
        return False
    return before not in cues("place_prepositions", "under") or not _SURNAME.search(word)


@cache
def _words_before_places() -> frozenset[str]:
    return cues("place_prepositions", "under", "from")


@cache
def _cyrillic_nouns() -> frozenset[str]:
    return cues("settlement_nouns_before") - cues("abbreviated_nouns")


def _cyrillic_run(page: Page, first: int) -> int:
    """Return where a name of up to three words ends; the last may be the region's ("села Ікс Донецької обл.")."""
    last, regions = first + 1, cues("region_words", "district_words")
    while last < min(first + LONGEST, len(page)) and page.capital[last] and page.joined(last - 1):
        if page.word(last + 1) in regions:
            break
        last += 1
    return last


def _run(page: Page, first: int) -> int:
    last = first
    while last < min(first + LONGEST, len(page)) and page.capital[last] and page.text[page.starts[last]].isalpha():
        last += 1
        if not page.joined(last - 1):
            break
    return last


def _spot(page: Page, shelf: Shelf, first: int, last: int) -> Spot:
    key = " ".join(page.keys[first:last])
    return Spot(first, last, page.starts[first], page.ends[last - 1], shelf.named(key))


def _all(page: Page, key: str, spot: Spot) -> Iterator[Spot]:
    words = key.split(" ")
    for i in range(len(page) - len(words) + 1):
        if page.capital[i] and page.keys[i : i + len(words)] == words:
            last = i + len(words)
            yield Spot(i, last, page.starts[i], page.ends[last - 1], spot.known)
