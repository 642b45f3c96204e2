"""Names that the gazetteer knows by their nominative only: what stands at a token of the text."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from catalog.gazetteer import Entry, Gazetteer, fold
from catalog.geoparse.inflection import MOST_WORDS, Languages, is_cyrillic, known_as, languages_of, unprefixed
from catalog.geoparse.lexicon import cues
from catalog.geoparse.page import Page
from catalog.geoparse.shelf import Shelf

CITY = 100_000
"""From this population on a name in a case is believed without a word before it that says where."""
VILLAGE = 15_000
"""Up to this population a place that bears just this name may be less likely than a city in a case of it."""
MOST_LISTED = 8
"""So many words on the noun of a list of adjectives is looked for."""
SHORT = 3
"""A word of so many letters is taken for a case only behind a preposition."""


class Case(NamedTuple):
    """What some tokens may be a case of."""

    length: int
    """In tokens."""
    key: str
    """The likeliest nominative."""
    entries: tuple[Entry, ...]


def case_at(page: Page, i: int, languages: Languages, shelf: Shelf) -> Case | None:
    """Return the longest name that begins at token i and is a case of a name of the gazetteer, or has an Arabic
    prefix; None where there is none, or where it is likelier another word.
    """
    gazetteer = shelf.gazetteer
    if not is_cyrillic(page.keys[i]):
        return _prefixed(page, i, gazetteer)
    if shared := _of_a_list(page, i, languages, gazetteer):
        return shared
    found = shelf.known_as(tuple(page.keys[i : i + _reach(page, i)]), languages)
    for length in sorted(found, reverse=True):
        entries = _entries(found[length], gazetteer)
        if length == 1:
            entries = _believed(page, i, entries)
        if entries:
            return Case(length, _likeliest(found[length], gazetteer), tuple(entries))
    return None


def _of_a_list(page: Page, i: int, languages: Languages, gazetteer: Gazetteer) -> Case | None:
    """Return the region of an adjective whose noun stands behind a later one ("Брянской и Калужской областями")."""
    if page.gap(i) != ", " and page.word(i + 1) not in cues("listing"):
        return None
    j = i + 1
    while j < min(i + MOST_LISTED, len(page)) and (page.capital[j] or page.keys[j] in cues("listing")):
        j += 1
    if page.word(j) not in cues("region_words"):
        return None
    found = known_as((page.keys[i], page.keys[j]), languages, gazetteer).get(2, [])
    entries = tuple(e for e in _entries(found, gazetteer) if e.kind == "region")
    return Case(1, _likeliest(found, gazetteer), entries) if entries else None


def case_of(name: str, gazetteer: Gazetteer) -> Case | None:
    """Return what a whole name, standing alone, may be a case of."""
    words = fold(name).split(" ")
    found = known_as(words, languages_of(name), gazetteer).get(len(words)) if is_cyrillic(words[0]) else None
    return Case(len(words), _likeliest(found, gazetteer), tuple(_entries(found, gazetteer))) if found else None


def with_better_known(exact: tuple[Entry, ...], case: Case) -> tuple[Entry, ...]:
    """Return the places of a name as it stands, or behind the cities of its nominatives where only villages bear it:
    who writes "во Львове" hardly means the village Львове.
    """
    known = {str(e.place.ids) for e in exact}
    cities = tuple(e for e in case.entries if _well_known(e, CITY) and str(e.place.ids) not in known)
    if not cities or any(_well_known(e, VILLAGE) for e in exact):
        return exact
    return (*cities, *(e.as_other_name() for e in exact))


def _reach(page: Page, i: int) -> int:
    last = i + 1
    while last < min(i + MOST_WORDS, len(page)) and page.joined(last - 1):
        inner = page.ends[last] - page.starts[last] <= SHORT
        if not (page.capital[last] or inner or page.keys[last] in cues("region_words", "small_in_names")):
            break
        last += 1
    return last - i


def _believed(page: Page, i: int, entries: list[Entry]) -> list[Entry]:
    """Return which places one word may be a case of: none of a common word, well-known ones of a sentence's first."""
    text = page.text[page.starts[i] : page.ends[i]]
    placed = page.word(i - 1) in cues("locative", "settlement_nouns_before")
    if page.is_common(i) or _adjective_of_district(page, i) or (text.isupper() and len(text) <= SHORT + 2):
        return []
    if len(text) <= SHORT and not placed:
        return []
    return [e for e in entries if _well_known(e, CITY)] if page.opens_sentence(i) else entries


def _adjective_of_district(page: Page, i: int) -> bool:
    return page.beside(i) and page.word(i + 1) in cues("district_words", "region_words")


def _well_known(entry: Entry, population: int) -> bool:
    return entry.kind in ("country", "region") or entry.population >= population


def _entries(names: Iterable[str], gazetteer: Gazetteer) -> list[Entry]:
    """Return the places of several names, each once."""
    found: dict[str, Entry] = {}
    for entry in (e for name in names for e in gazetteer.lookup(name)):
        found.setdefault(str(entry.place.ids), entry)
    return list(found.values())


def _likeliest(names: Sequence[str], gazetteer: Gazetteer) -> str:
    return max(names, key=lambda name: max((e.population for e in gazetteer.lookup(name)), default=0))


def _prefixed(page: Page, i: int, gazetteer: Gazetteer) -> Case | None:
    for name in unprefixed(page.keys[i]):
        words = [name, *page.keys[i + 1 : i + _reach(page, i)]]
        length = gazetteer.longest(words)
        key = " ".join(words[:length])
        entries = tuple(e for e in gazetteer.lookup(key) if _well_known(e, CITY))
        if entries:
            return Case(length, key, entries)
    return None
