"""Relative expressions that lean on what the text speaks of: its country, or the town named before."""

import pytest

from tests.geoparse.reading import found, read


@pytest.mark.parametrize(
    ("text", "words", "relation", "country"),
    [
        (
            "Khartoum fell silent, but shelling went on in the west of the country.",
            "west of the country",
            "part:W",
            "SD",
        ),
        (
            "Aleppo and Homs are calm. Fighting in the north-east, however, goes on.",
            "in the north-east",
            "part:NE",
            "SY",
        ),
        ("Mali is tense; a convoy burned in the north on Friday.", "in the north", "part:N", "ML"),
        ("У Києві тихо, а на сході країни лунають вибухи.", "на сході країни", "part:E", "UA"),
        ("В Алеппо тихо, а на севере страны стреляют.", "на севере страны", "part:N", "SY"),
    ],
)
def test_a_side_of_the_country_spoken_of(gazetteer, text, words, relation, country):
    resolution = next(r for r in read(text, gazetteer) if r.mention.kind == "relative" and words in r.mention.text)
    assert resolution.mention.relation == relation
    assert resolution.place.country == country


@pytest.mark.parametrize(
    "text",
    [
        "A convoy burned in the north on Friday.",
        "Trade between Mali and Chad grew in the north.",
        "Aleppo woke up to a fire in the west wing of a hotel.",
    ],
)
def test_without_one_country_or_with_another_noun_there_is_none(gazetteer, text):
    assert not [r for r in read(text, gazetteer) if r.mention.kind == "relative"]


def test_outlying_districts_are_outskirts(gazetteer):
    of_it = found("Shells hit outlying neighbourhoods of Idlib.", gazetteer)["outlying neighbourhoods of Idlib"]
    assert of_it.mention.relation == "outskirts"
    before = found("Idlib was hit again. Its outer districts burned.", gazetteer)["outer districts"]
    assert before.mention.relation == "outskirts"
    assert before.place.country == "SY"


def test_the_town_is_none_that_only_speaks_for_a_government(gazetteer):
    text = "Troops attacked near Kreminna. A Kremlin-backed blogger showed a spot 7 kilometers west of the town."
    resolutions = found(text, gazetteer)
    town = next(r for words, r in resolutions.items() if words.endswith("of the town"))
    assert text[slice(*town.mention.anchors[0])] == "Kreminna"


def test_a_few_metres_from_what_was_named_before_are_no_area(gazetteer):
    text = "The king was booed in Paiporta. A man two metres away filmed it."
    assert not [r for r in read(text, gazetteer) if r.mention.kind == "relative"]
