"""Cities that Ukrainian and Russian say by an adjective: "во дворе *харьковской* школы", "в *одеському* порту"."""

import re
from collections.abc import Iterator, Sequence

from catalog.gazetteer import Entry
from catalog.geoparse.lexicon import country_of_people, cues
from catalog.geoparse.page import Page
from catalog.geoparse.shelf import Shelf
from catalog.geoparse.spot import Spot

CITY = 70_000
"""From this population on a city has an adjective that everybody knows."""
_ADJECTIVE = re.compile(
    r"(?P<stem>[а-яіїєґ']{2,}?)(?P<joint>[сцз]ьк|[сц]к)"
    r"(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими|ой|ом|ая|ую|ое|ие|ым|ых|ыми)\Z"
)
_SWALLOWED = {
    "ск": ("", "к", "ск"),
    "цк": ("цк", "ц"),
    "ськ": ("", "к", "с", "ськ"),
    "цьк": ("цьк", "к"),
    "зьк": ("г", "ж"),
}
"""What of a name has gone into "ск" and its like: "минский" of Мин*ск*, "празький" of Пра*г*а."""
_SOFTENED = (("ь", ""), ("ж", "г"), ("ов", "в"), ("ів", "в"), ("ов", "о"), ("с", "сс"))
"""Ends of a stem with what they may be of: "тульский", "рижский", "московский", "дніпровський", "одесский"."""
_ENDINGS = ("", "а", "ь", "и", "ы", "о", "я", "жя", "ья")
_NO_CITY = frozenset(("брат", "совет"))
"""Stems of adjectives that seldom mean a city: Братск, Soweto."""


def adjectives(page: Page, spots: Sequence[Spot], shelf: Shelf) -> Iterator[Spot]:
    """Find adjectives of cities right before the noun of a site; `spots` are the names already found."""
    sites = cues("sites")
    if sites.isdisjoint(page.keys):
        return
    taken = {i for spot in spots for i in range(spot.first, spot.last)}
    for i in [i for i, noun in enumerate(page.keys[1:]) if noun in sites]:
        alone = page.beside(i) and not page.gap(i - 1).endswith("-")  # "нью-йоркского"
        if i in taken or not (page.small[i] and alone) or country_of_people(page.keys[i]):
            continue
        if found := _city_of(page.keys[i], shelf):
            key, entries = found
            known = shelf.known(key, entries)
            yield Spot(i, i + 1, page.starts[i], page.ends[i], known, looked_up_by="inflected")


def _city_of(adjective: str, shelf: Shelf) -> tuple[str, tuple[Entry, ...]] | None:
    """Return the name of the city that an adjective is of, with those that bear it."""
    told = _ADJECTIVE.match(adjective)
    for name in _names(told["stem"], told["joint"]) if told and told["stem"] not in _NO_CITY else ():
        entries = tuple(e for e in shelf.lookup(name) if e.kind == "town" and e.population >= CITY)
        if entries:
            return name, entries
    return None


def _names(stem: str, joint: str) -> Iterator[str]:
    """Yield what the city may be called; most of it are no names at all."""
    for swallowed in _SWALLOWED[joint]:
        yield from (stem + swallowed + ending for ending in _ENDINGS)
    for end, of in _SOFTENED:
        if stem.endswith(end):
            yield from (stem.removesuffix(end) + of + ending for ending in _ENDINGS)
