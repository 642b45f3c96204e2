"""Where names of the gazetteer stand in a text: the longest match from every token on that may begin a name."""

from dataclasses import dataclass, replace

from catalog.gazetteer import Entry
from catalog.geoparse.abbreviations import abbreviated
from catalog.geoparse.inflection import Languages, languages_of
from catalog.geoparse.known import Known
from catalog.geoparse.lexicon import cues
from catalog.geoparse.oblique import case_at, with_better_known
from catalog.geoparse.page import Page
from catalog.geoparse.shelf import Shelf

LONGEST = 8
"""No name of more tokens is looked for."""


@dataclass(slots=True)
class Spot:
    """A name of the gazetteer in the text: tokens `first` up to `last` (exclusive), characters `start` to `end`."""

    first: int
    last: int
    start: int
    end: int
    known: Known
    looked_up_by: str = ""
    """`inflected` where the text writes a case of the name and `key` is its nominative; `spelling` where the
    gazetteer spells it in another way, `abbreviation` where it is cut short; else nothing."""
    signs: tuple[str, ...] = ()
    """What speaks for and against its being a place here, once the filter has looked."""
    likely: float = 1.0
    """How likely it is a place here, 0..1; 1 where no filter had to look, as the text says so."""

    @property
    def key(self) -> str:
        """The name's key; of a case that of the nominative."""
        return self.known.key

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The places that bear the name."""
        return self.known.entries

    def has(self, kind: str) -> bool:
        """Say whether some place of that name is of this kind."""
        return kind in self.known.kinds


def spot(page: Page, shelf: Shelf) -> list[Spot]:
    """Return all names of the gazetteer that a text may hold, not overlapping, in the order of the text."""
    found, i = [], 0
    languages = languages_of(page.text)
    capital = page.capital
    while i < page.size:
        made = _at(page, shelf, i, languages) if capital[i] and not page.is_party(i) else None
        if made and _is_part(page, made):
            made = None
        if made:
            found.append(made)
        i = made.last if made else i + 1
    return found


def _is_part(page: Page, made: Spot) -> bool:
    """Say whether a name is only a part of a longer one by an Arabic article: no "Numan" is meant by "Maarat al-Numan",
    no "Ain" by "Ain al-Hilweh"."""
    if page.is_article(made.last) and page.beside(made.last - 1):
        return True
    first = made.first if page.is_article(made.first) else made.first - 1
    if not page.is_article(first) or not page.beside(first - 1):
        return False
    return page.capital[first - 1] and not page.is_common(first - 1)


def _at(page: Page, shelf: Shelf, i: int, languages: Languages) -> Spot | None:
    """Return the name that begins at a token: as it stands, or a case of it where that is longer or all there is."""
    if short := abbreviated(page, i):
        entries = tuple(e for e in shelf.lookup(short.stands_for) if e.id_of("iso") == short.iso)
        if entries:
            return _made(page, shelf, i, short.last, short.key, entries, "abbreviation", short.end)
    exact = _exact(page, shelf, i, _without_idle_word(page, shelf, i, _match(page, shelf, i)))
    if page.keys[i].isascii():
        return exact
    case = case_at(page, i, languages, shelf)
    if case and (exact is None or case.length > exact.last - exact.first):
        return _made(page, shelf, i, i + case.length, case.key, case.entries, "inflected")
    if case and exact and case.length == exact.last - exact.first:
        better = with_better_known(exact.entries, case)
        return replace(exact, known=shelf.known(exact.key, better))
    return exact


def _match(page: Page, shelf: Shelf, i: int) -> int:
    """Return how many tokens the longest name has that begins at token i: it grows as long as names go on so."""
    key = page.keys[i]
    alone, goes_on = shelf.opens(key)
    longest, length, most = int(alone), 1, min(LONGEST, page.size - i)
    while goes_on and length < most and page.joined(i + length - 1):
        key = f"{key} {page.keys[i + length]}"
        length += 1
        is_name, goes_on = shelf.opens(key)
        if is_name and _written_as_name(page, i, length):
            longest = length
    return longest


def _written_as_name(page: Page, i: int, length: int) -> bool:
    """Inner words may be small ones ("Rio de Janeiro"); the last may say what it is ("Kabul airport")."""
    for j in range(i + 1, i + length):
        short = page.ends[j] - page.starts[j] <= 4 and j < i + length - 1
        if not (page.capital[j] or short or page.keys[j] in cues("region_words", "facility_words")):
            return False
    return True


def _exact(page: Page, shelf: Shelf, i: int, length: int) -> Spot | None:
    if not length:
        return None
    last = i + length
    key = page.keys[i] if length == 1 else " ".join(page.keys[i:last])
    made = shelf.named(key)
    if not made.entries:
        return None
    if last < page.size and page.gaps[last - 1] in (" ", "\u00a0") and page.keys[last] in cues("region_words"):
        regions = _called_a_region(page, made, last)
        if regions:
            return _made(page, shelf, i, last + 1, key, regions, "")
    if shared := _sharing_a_word(page, shelf, key, last):
        return _made(page, shelf, i, last, *shared, "shared word")
    if "facility" in made.kinds and len(made.kinds) > 1 and page.word(i - 1) == "the" and page.beside(i - 1):
        seats = tuple(e for e in made.entries if e.kind == "facility")  # "the White House" is no town
        return _made(page, shelf, i, last, key, seats, "")
    end = page.ends[last - 1]
    if page.text[end : end + 1] == "." and "." in page.text[page.starts[i] : end]:
        end += 1  # U.S. ends with its stop
    return Spot(i, last, page.starts[i], end, made)


def _sharing_a_word(page: Page, shelf: Shelf, key: str, last: int) -> tuple[str, tuple[Entry, ...]] | None:
    """Return the full key and the regions of a name in a list that shares its word ("Cooke and Love counties")."""
    word = page.shared_words.get(last - 1)
    if word is None or not (page.gaps[last - 1] == ", " or page.small[last]):
        return None
    full = f"{key} {word}"
    regions = tuple(e for e in shelf.lookup(full) if e.kind in ("region", "district"))
    return (full, regions) if regions else None


def _without_idle_word(page: Page, shelf: Shelf, i: int, length: int) -> int:
    """Return how many tokens a name has without a word for a region that it can do without ("Ontario province")."""
    last = i + length - 1
    if length < 2 or not page.small[last] or page.keys[last] not in cues("region_words"):
        return length
    bare = shelf.named(" ".join(page.keys[i:last]))
    return length - 1 if "region" in bare.kinds and not _called_a_region(page, bare, last) else length


def _called_a_region(page: Page, made: Known, word: int) -> tuple[Entry, ...]:
    """Return the regions of a name before a word for a region, where that word is what tells them from a town.

    "Donetsk region" is a name, since Donetsk alone is the town in it; in "Ontario province" the name is Ontario. The
    word stands small, or else as in a name's end: "Florida Department of Health" is no department.
    """
    if page.capital[word] and word + 1 < page.size and (page.capital[word + 1] or page.keys[word + 1] == "of"):
        return ()
    regions = tuple(e for e in made.entries if e.kind == "region")
    towns = {e.admin1 for e in made.entries if e.kind == "town" and e.primary}
    towns.add(None)  # a region that is no first-level one has no borders to its name: "the Donbas region"
    return tuple(e for e in regions if e.admin1 in towns or not page.keys[word].isascii())


def _made(
    page: Page, shelf: Shelf, first: int, last: int, key: str, entries: tuple[Entry, ...], by: str, end: int = 0
) -> Spot:
    return Spot(first, last, page.starts[first], end or page.ends[last - 1], shelf.known(key, entries), by)
