"""Where names of the gazetteer stand in a text: the longest match from every capitalised token on."""

from collections import Counter
from dataclasses import dataclass, replace

from catalog.gazetteer import Entry, Gazetteer
from catalog.geoparse.inflection import Languages, languages_of
from catalog.geoparse.lexicon import cues
from catalog.geoparse.oblique import case_at, with_better_known
from catalog.geoparse.page import Page

LONGEST = 8
"""No name of more tokens is looked for."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A name of the gazetteer in the text: tokens `first` up to `last` (exclusive), characters `start` to `end`."""

    first: int
    last: int
    start: int
    end: int
    key: str
    entries: tuple[Entry, ...]
    looked_up_by: str = ""
    """`inflected` where the text writes a case of the name and `key` is its nominative; `spelling` where the
    gazetteer spells it in another way; else nothing."""

    def has(self, kind: str) -> bool:
        """Say whether some place of that name is of this kind."""
        return any(e.place.kind == kind for e in self.entries)

    @property
    def population(self) -> int:
        """Population of the largest place of that name."""
        return max((e.place.population for e in self.entries), default=0)


def spot(page: Page, gazetteer: Gazetteer) -> list[Spot]:
    """Return all names of the gazetteer that a text may hold, not overlapping, in the order of the text."""
    found, i = [], 0
    languages = languages_of(page.text)
    while i < len(page):
        made = _at(page, gazetteer, i, languages) if page.capital[i] else None
        if made:
            found.append(made)
        i = made.last if made else i + 1
    return found


def _at(page: Page, gazetteer: Gazetteer, i: int, languages: Languages) -> Spot | None:
    """Return the name that begins at a token: as it stands, or a case of it where that is longer or all there is."""
    length = _match(page, gazetteer, i)
    exact = _spot(page, gazetteer, i, length) if length else None
    exact = exact if exact and exact.entries else None
    if page.keys[i].isascii():
        return exact
    case = case_at(page, i, languages, gazetteer)
    if case and (exact is None or case.length > exact.last - exact.first):
        last = i + case.length
        return Spot(i, last, page.starts[i], page.ends[last - 1], case.key, case.entries, looked_up_by="inflected")
    if case and exact and case.length == exact.last - exact.first:
        return replace(exact, entries=with_better_known(exact.entries, case))
    return exact


def counts(spots: list[Spot]) -> Counter[str]:
    """Return how often each name stands in the text."""
    return Counter(s.key for s in spots)


def _match(page: Page, gazetteer: Gazetteer, i: int) -> int:
    reach = 1
    while reach < LONGEST and i + reach < len(page) and page.joined(i + reach - 1):
        reach += 1
    length = gazetteer.longest(page.keys[i : i + reach])
    while length and not (_written_as_name(page, i, length) and gazetteer.has(_key(page, i, length))):
        length -= 1
    return length


def _written_as_name(page: Page, i: int, length: int) -> bool:
    """Inner words may be small ones ("Rio de Janeiro"); the last may be a region word ("Donetsk region")."""
    for j in range(i + 1, i + length):
        short = page.ends[j] - page.starts[j] <= 4 and j < i + length - 1
        if not (page.capital[j] or short or page.keys[j] in cues("region_words")):
            return False
    return True


def _spot(page: Page, gazetteer: Gazetteer, i: int, length: int) -> Spot:
    key, last = _key(page, i, length), i + length
    entries = tuple(gazetteer.lookup(key))
    if last < len(page) and page.beside(last - 1) and page.keys[last] in cues("region_words"):
        regions = tuple(e for e in entries if e.place.kind == "region")
        if regions:
            entries, last = regions, last + 1
    end = page.ends[last - 1]
    if "." in page.text[page.starts[i] : end] and page.text[end : end + 1] == ".":
        end += 1  # U.S. ends with its stop
    return Spot(i, last, page.starts[i], end, key, entries)


def _key(page: Page, i: int, length: int) -> str:
    return " ".join(page.keys[i : i + length])
