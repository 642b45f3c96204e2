"""What speaks for and against a name being a place here: named features, each 0/1 or a small number."""

from math import log10

from rapidfuzz.fuzz import ratio

from catalog.gazetteer import fold
from catalog.geoparse.lexicon import cues, demonyms, given_names
from catalog.geoparse.page import Page
from catalog.geoparse.spot import Spot

Features = dict[str, float]

ALIKE = 75
"""From this likeness on (0..100) two spellings are the same name."""
VILLAGE = 700
"""What a place has at least where nobody counted: it would not be in the gazetteer otherwise."""
CITY = 100_000
"""From this population on a name is known beyond its country."""


def features(page: Page, spot: Spot, occurrences: int) -> Features:
    """Return the features of one name that can be read off its text, without what the document as a whole says."""
    found = {"bias": 1.0, **_of_the_name(page, spot), **_before(page, spot), **_after(page, spot)}
    found["repeated"] = float(occurrences >= 3)
    return {name: value for name, value in found.items() if value}


def _of_the_name(page: Page, spot: Spot) -> Features:
    one_word = spot.last - spot.first == 1
    text = page.text[spot.start : spot.end]
    latin = spot.key.isascii()
    known = spot.has("country") or spot.has("region") or spot.has("facility")
    return {
        "country": float(spot.has("country")),
        "region": float(spot.has("region")),
        "facility": float(spot.has("facility")),
        "population": log10(max(spot.population, VILLAGE)) - 3,
        "several words": float(not one_word),
        "only alternate": float(latin and not any(e.primary or _alike(e.place.name, spot.key) for e in spot.entries)),
        "one country": float(len({e.place.country for e in spot.entries}) == 1),
        "common word": float(one_word and page.is_common(spot.first) and not known),
        "opens sentence": float(one_word and page.opens_sentence(spot.first) and not known),
        "capitals": float(text.isupper() and text.isalpha() and len(text) <= 5 and not known),
        "short": float(latin and len(text) <= 3 and not known),
        "given name": float(one_word and spot.key in given_names() and not spot.has("country")),
        "cue word": float(one_word and _is_cue(spot.key)),
        "not in capitals": float(spot.has("country") and len(text) == 2 and not text.isupper()),
    }


def _before(page: Page, spot: Spot) -> Features:
    i = spot.first - 1
    word = page.word(i)
    near = page.before(spot.first, 4)
    return {
        "after given name": float(word in given_names() and page.capital[i] and page.beside(i)),
        "locative": float(word in cues("locative")),
        "direction": float(word in cues("directions") and page.beside(i)),
        "place noun": float(any(f"{noun} of" in near for noun in _last_two(near)) or word in cues("place_nouns")),
        "title": float(word in cues("person_titles") and page.gap(i) in (" ", ". ", "\u00a0")),
        "name before": float(_stranger(page, i, page.beside(i))),
        "embedding before": float(word in cues("embedding_before") and page.capital[i] and page.beside(i)),
        "org of": float(_org_of(near)),
        "first name dropped": float(page.gap(i) == ". " and len(word) == 1 and page.capital[i]),
    }


def _after(page: Page, spot: Spot) -> Features:
    i = spot.last
    gap = page.gap(i - 1)
    capital = i < len(page) and page.capital[i]
    embedding = cues("embedding_after")
    return {
        "name after": float(capital and page.keys[i] not in embedding and _stranger(page, i, page.beside(i - 1))),
        "embedding after": float(capital and page.beside(i - 1) and page.keys[i] in embedding),
        "speaks": float(any(page.after(i, 3).startswith(v) for v in cues("person_verbs")) and gap == " "),
        "age": float(gap == ", " and (page.word(i).isdigit() or page.word(i) == "age" or page.word(i) == "aged")),
        "handle": float(page.text[spot.start - 1 : spot.start] in ("@", "#", "/", "_")),
        "number after": float(gap == " " and page.word(i).isdigit() and len(page.word(i)) < 4),
    }


def _alike(name: str, key: str) -> bool:
    """Say whether an alternate is the same name in another romanisation ("Avdiivka", "Avdiyivka")."""
    return ratio(fold(name), key) >= ALIKE


def _is_cue(key: str) -> bool:
    return any(key in cues(g) for g in ("directions", "person_titles", "months_days", "place_nouns", "region_words"))


def _last_two(near: str) -> list[str]:
    return [w for w in near.split()[-4:] if w in cues("place_nouns")]


def _org_of(near: str) -> bool:
    words = near.split()
    return len(words) >= 2 and words[-1] == "of" and words[-2] in cues("org_of")


def _stranger(page: Page, i: int, beside: bool) -> bool:
    """Say whether a capitalised neighbour looks like the other half of a person's or an organisation's name."""
    if not beside or not 0 <= i < len(page) or not page.text[page.starts[i]].isupper():
        return False
    key = page.keys[i]
    if not key.isascii() and page.opens_sentence(i):
        return False  # we know the common words of English only
    describes = key in demonyms() or any(key in cues(g) for g in ("directions", "place_nouns", "region_words"))
    return not describes and key not in cues("person_titles") and not page.is_common(i) and len(key) > 1
