"""How much two street names are alike: for choosing between streets that share a key, and for near misses."""

from catalog.gazetteer.street_names.lexicon import lexicon
from catalog.gazetteer.street_names.parts import StreetName, apart
from catalog.gazetteer.street_names.stems import rough

OTHER_KIND, OTHER_PERSON, LEFT_OUT, ROUGHLY = 0.8, 0.6, 0.99, 0.97


def likeness(a: str, b: str) -> float:
    """Return how likely two names are one street's, 0..1: 1 = the same words, whatever the language.

    Below 0.85 they are two. Another number (`2-й`, `3-й`) is another street; so is, nearly always, another street word
    or another given name. What one of the two names leaves out costs little.
    """
    one, other = apart(a), apart(b)
    if _numbers(one) != _numbers(other):
        return 0.0
    return _core(one, other) * _kinds(one, other) * _people(one, other)


def _numbers(name: StreetName) -> list[str]:
    return [word for word in name.core if word.isdigit()]


def _core(one: StreetName, other: StreetName) -> float:
    if one.core == other.core:
        return 1.0
    a, b = (" ".join(map(rough, name.core)) for name in (one, other))
    if a == b:
        return ROUGHLY
    from rapidfuzz.distance import OSA

    return ROUGHLY * OSA.normalized_similarity(a, b)


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
