"""Names that the gazetteer spells in another way, where the text leaves no doubt that a place is meant."""

from collections.abc import Iterator, Sequence

from catalog.geoparse.inflection import is_given_name
from catalog.geoparse.keep import countries_named
from catalog.geoparse.lexicon import cues
from catalog.geoparse.page import Page
from catalog.geoparse.shelf import Shelf
from catalog.geoparse.spot import Spot

COUNTRIES = frozenset(("UA", "RU", "BY"))
"""Whose names are romanised by many schools, and for which the spelling key was made."""
LEAST_LETTERS = 6
"""Shorter words are too often like a name by chance."""


def respelt(page: Page, spots: Sequence[Spot], shelf: Shelf) -> Iterator[Spot]:
    """Find lone capitalised words behind a preposition that are another spelling of a place in a country that the
    text names; `spots` are the names already found.
    """
    countries = sorted(COUNTRIES & countries_named(page, spots).keys())
    if not countries:
        return
    taken = {i for spot in spots for i in range(spot.first, spot.last)}
    prepositions = cues("strictly_locative")
    for i in [i for i, before in enumerate(page.keys[:-1], 1) if before in prepositions]:
        if i in taken or not _stands_as_a_place(page, i):
            continue
        found = [e for c in countries for e in shelf.gazetteer.spelt_alike(page.keys[i], c, whole=True) if e.primary]
        if found:
            known = shelf.known(page.keys[i], tuple(found))
            yield Spot(i, i + 1, page.starts[i], page.ends[i], known, looked_up_by="spelling")


def _stands_as_a_place(page: Page, i: int) -> bool:
    """Say whether a word behind a preposition may be a name that we do not know."""
    word = page.text[page.starts[i] : page.ends[i]]
    lone = not (page.beside(i) and i + 1 < len(page) and page.capital[i + 1]) and not page.gap(i).startswith("-")
    return (
        page.capital[i]
        and lone
        and page.keys[i].isascii()
        and word.isalpha()
        and not word.isupper()
        and len(word) >= LEAST_LETTERS
        and page.beside(i - 1)
        and page.text[page.ends[i] : page.ends[i] + 1] not in ("'", "’")
        and not page.is_common(i)
        and not is_given_name(page.keys[i])
    )
