"""What one word of a street name may be there, by the lexicon."""

from functools import lru_cache
from typing import NamedTuple

from catalog.gazetteer.street_names.lexicon import lexicon
from catalog.gazetteer.street_names.stems import rough, sounds, stem

_INITIALS = frozenset(["yu", "ya", "ye", "yi", "iu", "ia", "ie", "ju", "ja", "je", "ch", "kh", "sh", "zh", "ts"])
"""One Cyrillic initial, romanised."""


class Word(NamedTuple):
    """One word of a street name."""

    meaning: str
    """The stem that stands for it and its translations: `перемоги`, `победы`, `victory` share one."""
    kind: str | None
    """What kind of street it says it is, wherever it stands."""
    first_kind: str | None
    """The same where it stands first."""
    last_kind: str | None
    """The same where it stands last."""
    forename: str
    """What stands for a given name in all languages, or the letter of an initial; "" for another word."""
    rank: str
    """What stands for `general`, `academician`; "" for another word."""
    empty: bool
    letter: bool
    """A single letter: an initial, a preposition or an "and"."""


@lru_cache(1 << 16)
def read(word: str) -> Word:
    """Return what one folded word may be."""
    known, own = lexicon(), stem(word)
    letter = len(word) == 1 and word.isalpha()
    initial = sounds(word)[:1] if letter or word in _INITIALS else ""
    kind = known.kinds.get(own)
    first_kind = kind or known.short_kinds.get(word)
    return Word(
        meaning=_meaning(own),
        kind=kind,
        first_kind=first_kind,
        last_kind=first_kind or known.last_kinds.get(word),
        forename=initial or known.given.get(own, ""),
        rank=known.ranks.get(own, ""),
        empty=word in known.empty,
        letter=letter,
    )


def _meaning(own: str) -> str:
    known = lexicon()
    if said := known.words.get(own):
        return said
    for part, other in known.parts:
        own = own.replace(other, part)
    return known.words.get(own) or known.roughly.get(rough(own), own)
