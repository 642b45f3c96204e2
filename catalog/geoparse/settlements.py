"""Places that the text itself calls a town or a village: kept whole even where no gazetteer knows them."""

from collections.abc import Iterator, Sequence
from functools import cache

from catalog.geoparse.inflection import languages_of
from catalog.geoparse.lexicon import cues
from catalog.geoparse.oblique import case_at
from catalog.geoparse.page import Page
from catalog.geoparse.shelf import Shelf
from catalog.geoparse.spot import Spot

LONGEST = 3
"""Most words of a name that only the text vouches for."""


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
    nouns, cyrillic = cues("settlement_nouns"), _cyrillic_nouns()
    for i in [i for i, key in enumerate(page.keys[:-1]) if key in nouns or key in cyrillic]:
        if not page.beside(i):
            continue
        if page.keys[i] in nouns and page.keys[i + 1] == "of" and page.beside(i + 1):
            last = _run(page, i + 2)
            if last > i + 2:
                yield _spot(page, shelf, i + 2, last)
        elif page.keys[i] in cyrillic and page.capital[i + 1] and not _known(page, shelf, i + 1):
            yield _spot(page, shelf, i + 1, _cyrillic_run(page, i + 1))


def _known(page: Page, shelf: Shelf, i: int) -> bool:
    return bool(
        shelf.gazetteer.longest(page.keys[i : i + 3]) or case_at(page, i, languages_of(page.text), shelf.gazetteer)
    )


@cache
def _cyrillic_nouns() -> frozenset[str]:
    return cues("settlement_nouns_before") - cues("abbreviated_nouns")


def _cyrillic_run(page: Page, first: int) -> int:
    """Return where a name of one or two words ends; the second one may be the region's ("села Ікс Донецької обл.")."""
    last = first + 1
    region = page.word(first + 2) in cues("region_words") | cues("district_words")
    if last < len(page) and page.capital[last] and page.joined(first) and not region:
        return last + 1
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
