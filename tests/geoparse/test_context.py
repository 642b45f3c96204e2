"""What the rest of a text says about a name: the places beside it, the words around it, what it is elsewhere."""

import pytest

from catalog.geoparse import geoparse
from catalog.model import Document
from tests.geoparse import reading
from tests.geoparse.reading import found, names


def test_two_names_that_lie_together_once_only_settle_each_other(gazetteer):
    alone = found("Boone County deputies searched a barn.", gazetteer)["Boone County"]
    assert alone.candidates[0].place.admin1 != "US.IN"
    text = "A Lebanon man was held on Tuesday. Boone County deputies had searched his barn, Lebanon police said."
    assert found(text, gazetteer)["Boone County"].candidates[0].place.admin1 == "US.IN"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The mayor of the city of Lebanon opened a fair.", "town"),
        ("Ministers in Lebanon and Greece agreed to talk.", "country"),
        ("Snow fell across the state of New York.", "region"),
    ],
)
def test_the_words_around_a_name_say_what_it_is(gazetteer, text, kind):
    name = "New York" if "New York" in text else "Lebanon"
    assert found(text, gazetteer)[name].place.kind == kind


def test_the_capital_is_meant_where_its_country_is_spoken_of(gazetteer):
    text = "American and Japanese envoys met in Washington on Monday; the United States had asked for the talks."
    assert found(text, gazetteer)["Washington"].place.admin1 == "US.DC"


def test_a_province_is_meant_before_the_town_that_gave_it_its_name(gazetteer):
    text = "Doctors from Ontario and Quebec met in Canada on Friday."
    assert found(text, gazetteer)["Quebec"].place.kind == "region"


def test_names_that_share_a_word_are_regions(gazetteer):
    resolutions = found("Shells hit the Donetsk, Kherson and Zaporizhzhia regions overnight.", gazetteer)
    assert {resolutions[name].place.kind for name in ("Donetsk", "Kherson", "Zaporizhzhia")} == {"region"}
    resolutions = found("Crews from Cooke and Grayson counties in Texas put it out.", gazetteer)
    assert {resolutions[name].place.name for name in ("Cooke", "Grayson")} == {"Cooke County", "Grayson County"}


def test_towns_in_a_list_are_no_regions(gazetteer):
    resolutions = found("Shells hit Donetsk, Makiivka and two regions of Ukraine overnight.", gazetteer)
    assert {resolutions[name].place.kind for name in ("Donetsk", "Makiivka")} == {"town"}


def test_a_person_who_bears_the_name_of_a_country_is_none(gazetteer):
    text = "Georgia Stevens laced her skates. Her coach said that Georgia had won twice, and Georgia smiled."
    assert names(text, gazetteer) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Wall Street Journal printed it.",
        "The Reverend Dr. Pruitt spoke.",
        "A relieved Lavallee said so.",
        "The Federal Highway Administration paid.",
        "The agency got the clip via Storyful on Monday.",
    ],
)
def test_part_of_a_longer_name_is_no_street(gazetteer, text):
    assert not [r for r in reading.read(text, gazetteer) if r.mention.kind in ("street", "address")]


def test_a_direction_or_a_day_behind_a_street_leaves_it_one(gazetteer):
    text = "A car hit a tree on Locust Street Saturday."
    assert [r.mention.text for r in reading.read(text, gazetteer) if r.mention.kind == "street"] == ["Locust Street"]


def test_a_seat_of_power_is_no_town_of_that_name(gazetteer):
    resolution = found("The White House condemned the attack on Monday.", gazetteer)["White House"]
    assert (resolution.place.kind, resolution.mention.role) == ("facility", "metonym")


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Sen. Alma Dorn, D-N.D., asked why.", "N.D.", "US.ND"),
        ("Rep. Hal Prior, R-Akron, voted for the bill.", "Akron", "US.OH"),
    ],
)
def test_the_seat_of_a_member_of_parliament_is_a_place(gazetteer, text, name, code):
    assert found(text, gazetteer)[name].candidates[0].place.admin1 == code


def test_a_county_is_no_person_because_an_office_bears_its_name(gazetteer):
    text = "Barren County Coroner Tim Gibbs spoke. A man sat in the Barren County Detention Center."
    assert names(text, gazetteer).count("Barren County") == 2


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Smoke rose over Saki Air Base on Tuesday.", "Saki Air Base", "UA"),
        ("Flights to Boryspil International Airport were stopped.", "Boryspil International Airport", "UA"),
        ("Fog closed Heathrow Airport in London.", "Heathrow Airport", "GB"),
    ],
)
def test_an_airport_is_a_place_and_no_government(gazetteer, text, name, country):
    resolution = found(text, gazetteer)[name]
    assert (resolution.mention.kind, resolution.mention.role) == ("facility", "literal")
    assert (resolution.status, resolution.place.country) == ("resolved", country)


def test_the_european_union_is_a_region(gazetteer):
    resolution = found("Diplomats of the EU met in Geneva.", gazetteer)["EU"]
    assert resolution.place.name == "European Union"
    assert resolution.place.population > 400_000_000


@pytest.mark.parametrize(("publisher", "country"), [(None, "GB"), ("Reuters", "GB"), ("Ottawa Citizen", "CA")])
def test_where_the_publisher_is_at_home_tells_namesakes_apart(gazetteer, publisher, country):
    text = "A London man was held by London police."
    document = Document(sha256="0" * 64, name="test.txt", text=text, publisher=publisher)
    resolutions = geoparse(document, gazetteer)
    assert [r.mention.text for r in resolutions] == ["London", "London"]
    assert {r.candidates[0].place.country for r in resolutions} == {country}


@pytest.mark.parametrize(("beside", "lat"), [("Bakhmut", 48.6), ("Avdiivka", 48.1)])
def test_of_two_villages_in_one_region_the_one_close_by_comes_first(gazetteer, beside, lat):
    first = found(f"Clashes went on near Opytne and {beside}.", gazetteer)["Opytne"].candidates[0]
    assert first.place.footprint.lat == pytest.approx(lat, abs=0.1)


def test_a_village_that_only_namesakes_elsewhere_have_is_ambiguous(gazetteer):
    text = "Footage shows troops near Ivanivske and Bohdanivka. Fighting goes on in Bakhmut and Chasiv Yar."
    resolutions = found(text, gazetteer)
    assert resolutions["Bohdanivka"].status == "ambiguous"
    ivanivske = resolutions["Ivanivske"]
    assert ivanivske.status != "resolved" or ivanivske.footprint.lat == pytest.approx(48.57, abs=0.1)
