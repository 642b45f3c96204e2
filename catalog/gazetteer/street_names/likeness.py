"""How much two street names are alike: for choosing between streets that share a key, and for near misses."""

from catalog.gazetteer.street_names.lexicon import lexicon
from catalog.gazetteer.street_names.parts import StreetName, apart
from catalog.gazetteer.street_names.stems import rough

OTHER_KIND, OTHER_PERSON, LEFT_OUT, OTHER_VOWEL, LONGER = 0.8, 0.6, 0.99, 0.97, 0.9
"""What two names keep of their likeness: a lane and a street, Lev and Oleksii Tolstoi, with and without the given name,
each vowel that differs between the languages, and Панфілова and Панфілівців, of which one is made from the other."""
EDIT, MOST_EDITS = 0.0001, 30
"""What each letter costs that is written in another way: enough to choose the nearer of two, no more."""

_SUFFIXES = ("evsk", "ensk", "eck", "sk", "en", "ev")


def likeness(a: str, b: str) -> float:
    """Return how likely two names are one street's, 0..1: 1 = the same sounds, from 0.997 on the same words.

    From 0.95 on they are, below 0.85 they are not; what lies between, a misspelt name, is a guess and to be shown so.
    Another number (`2-й`, `3-й`) is another street; so is, nearly always, another street word or another given name.
    What one of the two names leaves out costs little.
    """
    one, other = apart(a), apart(b)
    if not one.core or not other.core or _numbers(one) != _numbers(other):
        return 0.0
    return _core(one, other) * _kinds(one, other) * _people(one, other) * _spelling(one, other)


def _numbers(name: StreetName) -> list[str]:
    return [word for word in name.core if word.isdigit()]


def _core(one: StreetName, other: StreetName) -> float:
    if one.core == other.core:
        return 1.0
    a, b = (" ".join(map(rough, name.core)) for name in (one, other))
    if a == b:
        return float(OTHER_VOWEL ** _edits(" ".join(one.core), " ".join(other.core)))
    longer = a.startswith(b) or b.startswith(a)
    return OTHER_VOWEL * _similarity(*_without_suffix(a, b)) * (LONGER if longer else 1.0)


def _without_suffix(a: str, b: str) -> tuple[str, str]:
    """Return two names without a suffix that both have: half of all streets have it, so that it makes no two alike."""
    for suffix in _SUFFIXES:
        if a.endswith(suffix) and b.endswith(suffix):
            return a.removesuffix(suffix), b.removesuffix(suffix)
    return a, b


def _similarity(a: str, b: str) -> float:
    from rapidfuzz.distance import OSA

    return OSA.normalized_similarity(a, b)


def _edits(a: str, b: str) -> int:
    from rapidfuzz.distance import OSA

    return OSA.distance(a, b)


def _spelling(one: StreetName, other: StreetName) -> float:
    return 1.0 - EDIT * min(MOST_EDITS, _edits(one.spelt, other.spelt))


def _kinds(one: StreetName, other: StreetName) -> float:
    if one.kind == other.kind:
        return 1.0
    return OTHER_KIND if one.kind and other.kind else LEFT_OUT


def _people(one: StreetName, other: StreetName) -> float:
    if one.forenames == other.forenames:
        return 1.0 if one.ranks == other.ranks else LEFT_OUT
    if not one.forenames or not other.forenames:
        return LEFT_OUT
    return 1.0 if _initials(one) & _initials(other) else OTHER_PERSON


def _initials(name: StreetName) -> set[str]:
    known = lexicon().initials
    return {letter for forename in name.forenames for letter in known.get(forename, forename)}
