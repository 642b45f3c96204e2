"""What speaks for and against a name being a place here: named features, each 0/1 or a small number."""

import re
from math import log10

from rapidfuzz.fuzz import ratio

from catalog.gazetteer import fold
from catalog.geoparse.inflection import is_cyrillic, is_given_name
from catalog.geoparse.lexicon import country_of_people, cues, given_names
from catalog.geoparse.page import Page
from catalog.geoparse.spot import Spot

Features = dict[str, float]

ALIKE = 75
"""From this likeness on (0..100) two spellings are the same name."""
VILLAGE = 700
"""What a place has at least where nobody counted: it would not be in the gazetteer otherwise."""
_SURNAME = re.compile(r"(?i)(?:[оеє]ва?|[иі]на?|енк[оа]|ськ(?:ий|ого|им)|ск(?:ий|ого|им))\Z")
"""How Ukrainian and Russian surnames end, and many names of towns."""
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
        "opens, small, Cyrillic": float(_opens_in_cyrillic(page, spot) and not known and spot.population < CITY),
        "inflected": float(spot.looked_up_by == "inflected"),
        "like a surname": float(one_word and not known and bool(_SURNAME.search(text)) and not _placed(page, spot)),
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
    titled = word in cues("person_titles") and page.gap(i) in (" ", ". ", "\u00a0")
    named = page.capital[i] and page.beside(i) and i >= 0 and not _in_full(page, spot)
    return {
        "after given name": float(named and is_given_name(word)),
        "locative": float(word in cues("locative")),
        "direction": float(word in cues("directions") and page.beside(i)),
        "place noun": float(any(f"{noun} of" in near for noun in _place_nouns(near)) or word in cues("place_nouns")),
        "called a settlement": float(called_a_settlement(page, spot.first)),
        "given name, Cyrillic": float(is_cyrillic(spot.key) and spot.key in given_names() and not _placed(page, spot)),
        "water": float(word in cues("waters") and page.beside(i)),
        "said by": float(word in cues("person_verbs") and is_cyrillic(word) and not spot.has("country")),
        "title": float(titled and not _in_full(page, spot)),
        "name before": float(named and _stranger(page, i, True)),
        "embedding before": float(word in cues("embedding_before") and page.capital[i] and page.beside(i)),
        "org of": float(_org_of(near)),
        "first name dropped": float(page.gap(i) == ". " and len(word) == 1 and page.capital[i]),
    }


def _after(page: Page, spot: Spot) -> Features:
    i = spot.last
    gap = page.gap(i - 1)
    capital = i < len(page) and page.capital[i] and not _in_full(page, spot)
    embedding = cues("embedding_after")
    return {
        "name after": float(capital and page.keys[i] not in embedding and _stranger(page, i, page.beside(i - 1))),
        "embedding after": float(capital and page.beside(i - 1) and page.keys[i] in embedding),
        "speaks": float(gap == " " and page.after(i, 3).startswith(tuple(cues("person_verbs")))),
        "age": float(gap == ", " and (page.word(i).isdigit() or page.word(i) == "age" or page.word(i) == "aged")),
        "handle": float(page.text[spot.start - 1 : spot.start] in ("@", "#", "/", "_")),
        "number after": float(gap == " " and page.word(i).isdigit() and len(page.word(i)) < 4),
    }


def _placed(page: Page, spot: Spot) -> bool:
    """Say whether the word before a name is one that stands before places."""
    return page.word(spot.first - 1) in cues("locative") or called_a_settlement(page, spot.first)


def _in_full(page: Page, spot: Spot) -> bool:
    """Say whether a Cyrillic name ends with a word for a region, so that it is nobody's ("Губернатор ... области")."""
    last = page.keys[spot.last - 1]
    return spot.has("region") and is_cyrillic(last) and last in cues("region_words")


def called_a_settlement(page: Page, i: int) -> bool:
    """Say whether a Ukrainian or Russian word for a town or village stands before token i ("місто", "с.")."""
    word, gap = page.word(i - 1), page.gap(i - 1)
    if word not in cues("settlement_nouns_before"):
        return False
    if word not in cues("abbreviated_nouns"):
        return gap in (" ", "\u00a0")
    return gap in (".", ". ", ".\u00a0") and not page.word(i - 2).isdigit()  # "2024 г." is a year, "5 м." are metres


def _opens_in_cyrillic(page: Page, spot: Spot) -> bool:
    """Say whether a name of one word opens a sentence in a script of whose common words we know few."""
    return spot.last - spot.first == 1 and is_cyrillic(spot.key) and page.opens_sentence(spot.first)


def _alike(name: str, key: str) -> bool:
    """Say whether an alternate is the same name in another romanisation ("Avdiivka", "Avdiyivka")."""
    return ratio(fold(name), key) >= ALIKE


def _is_cue(key: str) -> bool:
    return any(key in cues(g) for g in ("directions", "person_titles", "months_days", "place_nouns", "region_words"))


def _place_nouns(near: str) -> list[str]:
    return [w for w in near.split()[-4:] if w in cues("place_nouns")]


def _org_of(near: str) -> bool:
    words = near.split()
    if near and is_cyrillic(words[-1]):
        return any(near.endswith(cue) for cue in cues("org_direct"))
    return len(words) >= 2 and words[-1] == "of" and words[-2] in cues("org_of")


def _stranger(page: Page, i: int, beside: bool) -> bool:
    """Say whether a capitalised neighbour looks like the other half of a person's or an organisation's name."""
    if not beside or not 0 <= i < len(page) or not page.text[page.starts[i]].isupper():
        return False
    key = page.keys[i]
    if not key.isascii() and page.opens_sentence(i):
        return False  # we know the common words of English only
    if is_cyrillic(key) and page.word(i + 1) in cues("region_words") | cues("district_words"):
        return False  # "Бахмут Донецької області"
    describes = country_of_people(key) or any(key in cues(g) for g in ("directions", "place_nouns", "region_words"))
    return not describes and key not in cues("person_titles") and not page.is_common(i) and len(key) > 1
