"""Names: what is a place here, which one, and what is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.geoparse.reading import found, names, read


def geonames(resolution):
    return resolution.place.ids.get("geonames")


@pytest.mark.parametrize(
    ("text", "name", "geonames_id"),
    [
        ("Shells fell on Bakhmut overnight.", "Bakhmut", 713174),
        ("Troops entered Slovyansk in Ukraine.", "Slovyansk", 693468),
        ("Снаряди впали на Бахмут уночі.", "Бахмут", 713174),
        ("Officials in the Donetsk region were told.", "Donetsk region", 709716),
        ("It was seen in Kuala Lumpur last year.", "Kuala Lumpur", 1735161),
        ("The quake was felt in Gaziantep, Turkey.", "Gaziantep", 314830),
        ("Floods reached Derna in Libya.", "Derna", 87205),
        ("The US said so.", "US", 6252001),
    ],
)
def test_a_name_is_the_place_meant(gazetteer, text, name, geonames_id):
    resolution = found(text, gazetteer)[name]
    assert resolution.status == "resolved"
    assert geonames(resolution) == geonames_id


@pytest.mark.parametrize(
    "text",
    [
        "Anna, age seven, draws all day.",
        "Her mother Diana and her friend Masha had left.",
        "Daniel Harrison writes about music.",
        "Mr. Houston said nothing.",
        "Most people were Reading quietly. Hard to say.",
        "President Lincoln was shot.",
        "Follow @kharkiv for more.",
        "Brooklyn Beckham posted a picture.",
    ],
)
def test_people_and_plain_words_are_no_places(gazetteer, text):
    assert names(text, gazetteer) == []


def test_a_place_inside_another_name_is_told_apart(gazetteer):
    resolutions = found("The band played Bakhmut Fortress. The Armed Forces of Ukraine said so.", gazetteer)
    assert resolutions["Bakhmut"].mention.role == "embedded"
    assert resolutions["Ukraine"].mention.role == "embedded"


def test_a_government_is_no_place_of_footage(gazetteer):
    resolutions = found("Moscow denied it, the Kremlin said. Fighting went on in Ukraine.", gazetteer)
    assert resolutions["Moscow"].mention.role == "metonym"
    assert resolutions["Kremlin"].mention.role == "metonym"
    assert resolutions["Ukraine"].mention.role == "literal"


def test_where_a_reporter_sits_is_the_speakers_place(gazetteer):
    assert found("She is a reporter based in Kuala Lumpur.", gazetteer)["Kuala Lumpur"].mention.role == "speaker"


def test_the_country_named_decides_between_namesakes(gazetteer):
    assert found("A fire broke out in Paris, Texas.", gazetteer)["Paris"].place.admin1 == "US.TX"
    assert found("A fire broke out in Paris, France.", gazetteer)["Paris"].place.country == "FR"


def test_other_places_decide_between_namesakes(gazetteer):
    text = "Fighting went on near Bakhmut and Chasiv Yar in Ukraine, and in Opytne."
    resolution = found(text, gazetteer)["Opytne"]
    assert resolution.place.admin1 == "UA.05"
    assert len(resolution.candidates) > 1, "the ones that lost are kept"
    assert "nearby" in resolution.candidates[0].reasons


def test_namesakes_without_context_stay_ambiguous(gazetteer):
    resolution = found("Soldiers of Ukraine filmed it in Bohdanivka.", gazetteer)["Bohdanivka"]
    assert resolution.status == "ambiguous"
    assert len(resolution.candidates) > 1


def test_a_far_namesake_of_an_unknown_village_is_not_trusted(gazetteer):
    text = "Troops left Bakhmut and Soledar and held the road at Vesela Dolyna in Ukraine."
    resolution = found(text, gazetteer).get("Vesela Dolyna")
    assert resolution is None or resolution.status != "resolved" or resolution.place.admin1 == "UA.05"


def test_what_the_text_calls_a_village_is_listed_even_if_unknown(gazetteer):
    resolutions = found("It was filmed near the village of Qwertyburg. Qwertyburg burned.", gazetteer)
    assert resolutions["Qwertyburg"].status == "unplaced"
    assert resolutions["Qwertyburg"].footprint is None


def test_the_text_may_say_where_an_unknown_village_is(gazetteer):
    resolution = found("They took the village of Qwertyburg, 7 km south of Bakhmut.", gazetteer)["Qwertyburg"]
    assert resolution.status == "resolved"
    assert resolution.footprint.rule == "distance:7000:S"
    assert "7 km south of Bakhmut" in resolution.why


def test_part_of_a_longer_name_is_not_taken_for_it(gazetteer):
    resolutions = found("It was filmed near the town of Khan Tuman in Syria.", gazetteer)
    assert "Khan" not in resolutions
    assert resolutions["Khan Tuman"].place is None or resolutions["Khan Tuman"].place.country == "SY"


def test_spans_are_those_of_the_words(gazetteer):
    text = "Ukraine’s army left Bakhmut’s streets; U.S. aid came."
    for resolution in read(text, gazetteer):
        mention = resolution.mention
        assert text[mention.start : mention.end] == mention.text
    assert "Bakhmut" in names(text, gazetteer)
    assert "U.S." in names(text, gazetteer)


def test_a_name_over_a_wrapped_line_is_found(gazetteer):
    text = "The reporter, who had come a long way to see the ruins, went on to Kuala\nLumpur in the end."
    assert "Kuala\nLumpur" in names(text, gazetteer)


def test_reading_twice_gives_the_same(gazetteer):
    text = "Clashes in Bakhmut, Paris and Georgia; Moscow said so."
    assert read(text, gazetteer) == read(text, gazetteer)


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_no_text_is_too_odd(gazetteer, text):
    for resolution in read(text, gazetteer):
        assert text[resolution.mention.start : resolution.mention.end] == resolution.mention.text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Footage shows gunmen outside the gate of Kabul airport.", "Kabul airport"),
        ("A camera on the Kerch bridge filmed the lorry.", "Kerch bridge"),
    ],
)
def test_what_a_facility_is_may_be_written_small(gazetteer, text, name):
    resolution = found(text, gazetteer)[name]
    assert (resolution.place.kind, resolution.mention.role) == ("facility", "literal")


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The last fighters left Azovstal on Monday.", "Azovstal", "literal"),
        ("The image shows a black cloud beside the Pentagon.", "Pentagon", "literal"),
        ("The Pentagon declined to comment.", "Pentagon", "metonym"),
        ("He had spoken to the Kremlin before.", "Kremlin", "metonym"),
    ],
)
def test_a_seat_speaks_unless_something_stands_beside_it(gazetteer, text, name, role):
    assert found(text, gazetteer)[name].mention.role == role


def test_a_drone_that_opens_a_sentence_is_no_town(gazetteer):
    assert "Drone" not in found("Drone footage shows the bridge. The video is from Bakhmut.", gazetteer)


@pytest.mark.parametrize(
    ("text", "name", "town"),
    [
        ("A market in el-Fasher, Sudan, was hit.", "el-Fasher", "El Fasher"),
        ("The fighting in al-Bab, Syria, goes on.", "al-Bab", "Al Bāb"),
        ("Strikes on al-Raqqa, Syria, were filmed.", "Raqqa", "Ar Raqqah"),
    ],
)
def test_a_name_may_begin_with_its_article(gazetteer, text, name, town):
    assert found(text, gazetteer)[name].place.name == town


@pytest.mark.parametrize("name", ["Maarat al-Numan", "Ain al-Xilweh", "Deir al-Xalah"])
def test_a_part_of_an_unknown_arabic_name_is_no_place(gazetteer, name):
    """Numan is a town in Nigeria, Ain a part of France: to draw one of them would be to invent a point."""
    assert names(f"A video from {name} shows tents on fire.", gazetteer) == []


def test_who_backs_somebody_is_no_place_of_footage(gazetteer):
    assert found("A Moscow-backed official spoke in Donetsk.", gazetteer)["Moscow"].mention.role == "metonym"


def test_a_broadcaster_is_named_after_a_country(gazetteer):
    resolutions = found("A tourist sold it to CNN Portugal.", gazetteer)
    assert resolutions["Portugal"].mention.role == "embedded"
