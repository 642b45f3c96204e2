"""Streets and relative expressions: found, tied to what they lean on, drawn no finer than the text allows."""

import pytest

from tests.geoparse.reading import found, read


@pytest.mark.parametrize(
    ("text", "words", "relation"),
    [
        ("on the eastern outskirts of Bakhmut", "eastern outskirts of Bakhmut", "outskirts:E"),
        ("the outskirts of Bakhmut", "outskirts of Bakhmut", "outskirts"),
        ("in the northern suburbs of Bakhmut", "northern suburbs of Bakhmut", "suburbs:N"),
        ("positions south of Bakhmut", "south of Bakhmut", "direction:S"),
        ("to the north-east of the city of Bakhmut", "to the north-east of the city of Bakhmut", "direction:NE"),
        ("some 5 km south-west of Bakhmut", "some 5 km south-west of Bakhmut", "distance:5000:SW"),
        ("three miles east of Bakhmut", "three miles east of Bakhmut", "distance:4828:E"),
        ("within 600 metres of Bakhmut", "within 600 metres of Bakhmut", "within:600"),
        ("between Bakhmut and Soledar", "between Bakhmut and Soledar", "between"),
        ("on the road from Bakhmut to Soledar", "road from Bakhmut to Soledar", "road"),
        ("near Bakhmut", "near Bakhmut", "near"),
        ("in central Bakhmut", "central Bakhmut", "centre"),
        ("in western Bakhmut", "western Bakhmut", "part:W"),
        ("in the southern part of Bakhmut", "southern part of Bakhmut", "part:S"),
        ("in eastern Ukraine", "eastern Ukraine", "part:E"),
        ("in an eastern Ukrainian town", "eastern Ukrainian town", "part:E"),
    ],
)
def test_relative_expressions(gazetteer, text, words, relation):
    resolution = found(f"Footage from Bakhmut. It was filmed {text} on Monday.", gazetteer)[words]
    assert resolution.mention.kind == "relative"
    assert resolution.mention.relation == relation
    assert resolution.status == "resolved"
    assert resolution.footprint.uncertainty_m > 0


@pytest.mark.parametrize("words", ["near the city", "its western outskirts", "about 2 km away"])
def test_what_leans_on_an_earlier_town(gazetteer, words):
    resolution = found(f"Troops hold Bakhmut. They were seen {words} on Sunday.", gazetteer)[words]
    assert resolution.status == "resolved"
    assert resolution.candidates[0].place.country == "UA"


def test_an_expression_and_its_anchor_are_two_mentions(gazetteer):
    kinds = [r.mention.kind for r in read("It was filmed south of Bakhmut.", gazetteer)]
    assert kinds == ["relative", "toponym"]


@pytest.mark.parametrize(
    ("text", "street", "kind"),
    [
        ("clashes on Fedora Maksymenka street in Bakhmut", "Fedora Maksymenka street", "street"),
        ("protesters on Hamra Street in Beirut", "Hamra Street", "street"),
        ("бої на вулиці Героїв Праці, Харків", "вулиці Героїв Праці", "street"),
        ("обстрел на ул. Ленина, Донецк", "ул. Ленина", "street"),
        ("a fire in rue Victor Hugo, Lyon", "rue Victor Hugo", "street"),
        ("a house at 12 Main Street in Dublin", "12 Main Street", "address"),
        ("police on 42nd Street, New York", "42nd Street", "street"),
    ],
)
def test_streets_and_addresses(gazetteer, text, street, kind):
    resolution = found(text, gazetteer)[street]
    assert resolution.mention.kind == kind


def test_a_street_unknown_to_the_gazetteer_is_the_smallest_area_that_the_text_gives(gazetteer):
    text = "Houses burn along Fedora Maksymenka street, in the eastern outskirts of Bakhmut in Ukraine."
    resolutions = found(text, gazetteer)
    street, outskirts = resolutions["Fedora Maksymenka street"], resolutions["eastern outskirts of Bakhmut"]
    assert street.footprint.shape == outskirts.footprint.shape
    assert "no gazetteer knows this street" in street.why
    assert "eastern outskirts of Bakhmut" in street.why


def test_a_street_with_no_town_is_unplaced(gazetteer):
    resolution = found("Clashes on Fedora Maksymenka street.", gazetteer)["Fedora Maksymenka street"]
    assert resolution.status == "unplaced"
    assert resolution.footprint is None


@pytest.mark.parametrize(
    "text",
    [
        "Bakhmut burned. Clashes on Lenin Street in Qwertyburg were filmed.",
        "Бахмут. Відео зняли на вулиці Миру в Квертибурзі.",
        "Clashes on Lenin Street were filmed. Later Bakhmut burned.",
        "Bakhmut fell. Bakhmut burned. In Kharkiv it was quiet. Clashes on Lenin Street were filmed.",
    ],
)
def test_a_street_of_an_unknown_town_is_not_put_into_another(gazetteer, text):
    (street,) = [r for r in read(text, gazetteer) if r.mention.kind == "street"]
    assert street.status == "unplaced"


def test_what_only_sounds_like_a_place_is_none(gazetteer):
    text = "The Libyan Red Crescent spoke of the war between Russia and Georgia."
    assert {r.mention.kind for r in read(text, gazetteer)} == {"country"}


def test_coordinates_are_a_mention_of_their_own(gazetteer):
    resolution = found("The camera stood at 48.59312, 37.99942.", gazetteer)["48.59312, 37.99942"]
    assert resolution.mention.kind == "coordinates"
    assert resolution.footprint.uncertainty_m == 10


@pytest.mark.parametrize(
    "text",
    [
        "The first was filmed in Bakhmut on Fedora Maksymenka street, the second in Soledar.",
        "It was filmed not in Soledar but on Fedora Maksymenka street, Bakhmut.",
        "Відео зняли в Бахмуті на вулиці Федора Максименка, а не в Соледарі.",
    ],
)
def test_a_street_is_in_the_town_beside_it_rather_than_in_a_smaller_one(gazetteer, text):
    (street,) = (r for r in found(text, gazetteer).values() if r.mention.kind == "street")
    assert street.footprint.lat == pytest.approx(48.594, abs=0.01)
