"""Names that were looked up before: what one gazetteer and one table of weights make of them, kept for later texts."""

from functools import lru_cache

from catalog.gazetteer import Entry, Gazetteer
from catalog.geoparse.inflection import Languages, known_as
from catalog.geoparse.known import Known
from catalog.geoparse.model import Model

MOST = 20_000
"""So many names are kept; then all are forgotten, which costs less than knowing which of them were asked for last."""


class Shelf:
    """A gazetteer with the names that were asked of it, each summed up for the filter and the ranker."""

    def __init__(self, gazetteer: Gazetteer, model: Model) -> None:
        self.gazetteer = gazetteer
        self.model = model
        self._named: dict[str, Known] = {}
        self._opens: dict[str, tuple[bool, bool]] = {}
        self.known_as = lru_cache(MOST)(self._known_as)
        """Return the names that some words may be cases of, by the number of words they span."""
        self.homes: dict[str, tuple[Known, ...]] = {}
        """What is known of the places in the names of publishers: they come again from text to text."""

    def named(self, key: str) -> Known:
        """Return what is known under a name key."""
        found = self._named.get(key)
        if found is None:
            if len(self._named) >= MOST:
                self._named.clear()
            found = self._named[key] = Known(key, self.gazetteer.bearers(key), self.model)
        return found

    def opens(self, key: str) -> tuple[bool, bool]:
        """Say whether the key of some words is a name, and whether longer names begin with these words."""
        found = self._opens.get(key)
        if found is None:
            if len(self._opens) >= MOST:
                self._opens.clear()
            found = self._opens[key] = self.gazetteer.has(key), self.gazetteer.begins(f"{key} ")
        return found

    def _known_as(self, words: tuple[str, ...], languages: Languages) -> dict[int, list[str]]:
        return known_as(words, languages, self.gazetteer)

    def known(self, key: str, entries: tuple[Entry, ...]) -> Known:
        """Return a name with other bearers than the gazetteer gives it."""
        return Known(key, entries, self.model)

    def lookup(self, name: str) -> list[Entry]:
        """Return all places that bear a name."""
        return self.gazetteer.lookup(name)


@lru_cache(2)
def shelf_of(gazetteer: Gazetteer, model: Model) -> Shelf:
    """Return the shelf of a gazetteer for some weights, the same one each time."""
    return Shelf(gazetteer, model)
