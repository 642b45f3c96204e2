"""How sure a reading is, and what makes it surer: the text, the project's own area, another tool."""

import json

import pytest

from catalog.errors import CatalogError, UsageError
from catalog.geoparse import Options, area_of_interest, geoparse
from catalog.model import Document
from tests.geoparse.reading import found, names


def read(text, gazetteer, **options):
    document = Document(sha256="0" * 64, name="test.txt", text=text)
    return {r.mention.text: r for r in geoparse(document, gazetteer, Options(**options))}


@pytest.mark.parametrize(
    ("text", "name", "iso"),
    [
        ("A barn burned near Glasgow, Ky., on Sunday.", "Ky.", "US-KY"),
        ("She moved to Charleston, W.Va., in May.", "W.Va.", "US-WV"),
        ("The depot at Reno, NV was closed.", "NV", "US-NV"),
        ("Snow fell in Regina, Sask., overnight.", "Sask.", "CA-SK"),
        ("He drove through N.C. and back.", "N.C.", "US-NC"),
    ],
)
def test_a_region_cut_short_is_that_region(gazetteer, text, name, iso):
    resolution = found(text, gazetteer)[name]
    assert resolution.place.ids["iso"] == iso
    assert resolution.mention.kind == "region"


@pytest.mark.parametrize("text", ["Ill. weather came. It was Ok.", "He said: Me. And they laughed, too."])
def test_a_word_that_looks_like_a_short_region_is_none(gazetteer, text):
    assert names(text, gazetteer) == []


def test_the_region_behind_a_name_decides(gazetteer):
    assert found("A barn burned near Glasgow, Ky., on Sunday.", gazetteer)["Glasgow"].place.admin1 == "US.KY"
    assert found("A pub burned in Glasgow, Scotland.", gazetteer)["Glasgow"].place.country == "GB"


def test_a_county_is_a_county(gazetteer):
    resolution = found("Deputies in Kanawha County, West Virginia, searched a farm.", gazetteer)["Kanawha County"]
    assert resolution.place.kind == "district"
    assert resolution.mention.kind == "region"


def test_an_office_named_after_a_region_is_no_region_of_that_name(gazetteer):
    resolutions = found("The Kentucky Department of Health closed two wells.", gazetteer)
    assert "Kentucky" in resolutions
    assert "Kentucky Department" not in resolutions


def test_a_word_for_a_region_belongs_to_the_name_where_a_town_is_called_the_same(gazetteer):
    resolutions = found("Officials in the Donetsk region met farmers from Ontario province in Canada.", gazetteer)
    assert "Donetsk region" in resolutions
    assert "Ontario" in resolutions


def test_scores_are_probabilities(gazetteer):
    for resolution in found("Fires burned in Paris, Texas, and in Springfield on Friday.", gazetteer).values():
        total = sum(c.score for c in resolution.candidates)
        assert 0 < total <= 1.000001
        assert all(0 <= c.score <= 1 for c in resolution.candidates)


def test_namesakes_that_nothing_tells_apart_are_ambiguous(gazetteer):
    assert found("A barn burned in Springfield on Friday.", gazetteer)["Springfield"].status == "ambiguous"


def test_an_area_of_interest_makes_its_places_likelier(gazetteer):
    text = "Shells fell on Bohdanivka on Friday."
    near = read(text, gazetteer, interest=area_of_interest("UA-32", gazetteer))["Bohdanivka"]
    assert near.place.admin1 == "UA.13"
    assert near.candidates[0].reasons["area of interest"] == 1
    assert "area of interest" not in found(text, gazetteer)["Bohdanivka"].candidates[0].reasons


@pytest.mark.parametrize("said", ["UA", "UA-32", "ua-32", "UA.13"])
def test_areas_by_code(gazetteer, said):
    assert read("Shells fell on Kyiv.", gazetteer, interest=area_of_interest(said, gazetteer))["Kyiv"].place


def test_an_area_may_be_drawn(gazetteer, tmp_path):
    ring = [[29.0, 49.0], [32.5, 49.0], [32.5, 51.5], [29.0, 51.5], [29.0, 49.0]]
    path = tmp_path / "area.geojson"
    path.write_text(json.dumps({"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring]}}))
    area = area_of_interest(str(path), gazetteer)
    assert read("Shells fell on Bohdanivka on Friday.", gazetteer, interest=area)["Bohdanivka"].place.admin1 == "UA.13"


@pytest.mark.parametrize("content", ["no json", "[]", '{"type": "Feature", "geometry": null}', '{"type": "Polygon"}'])
def test_an_area_that_cannot_be_read_is_refused(gazetteer, tmp_path, content):
    path = tmp_path / "area.geojson"
    path.write_text(content)
    with pytest.raises(UsageError, match="--region"):
        area_of_interest(str(path), gazetteer)
    with pytest.raises(UsageError, match="XX-1"):
        area_of_interest("XX-1", gazetteer)


def test_a_detector_adds_names_that_nobody_knows(gazetteer):
    text = "Smoke rose over Quertyville and over the mill."

    def find(document):
        start = document.text.index("Quertyville")
        return [(start, start + len("Quertyville"))]

    assert "Quertyville" not in found(text, gazetteer)
    assert read(text, gazetteer, detectors=(("mine", find),))["Quertyville"].status == "unplaced"


def test_a_detector_that_points_beside_the_text_is_refused(gazetteer):
    with pytest.raises(CatalogError, match="outside"):
        read("Short.", gazetteer, detectors=(("mine", lambda document: [(3, 99)]),))


def test_posts_without_capitals(gazetteer):
    resolutions = found("shelling near bakhmut and kramatorsk this morning, nothing in the reading room", gazetteer)
    assert {"bakhmut", "kramatorsk"} <= resolutions.keys()
    assert "reading" not in resolutions


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [("قصف على حلب", "حلب", "SY"), ("פיצוץ בתל אביב", "תל אביב", "IL"), ("აფეთქება თბილისი", "თბილისი", "GE")],
)
def test_scripts_without_capitals(gazetteer, text, name, country):
    resolutions = found(text, gazetteer)
    assert any(r.place and r.place.country == country for words, r in resolutions.items() if name in words), resolutions


def test_a_name_that_hundreds_of_places_bear_is_weighed_like_any_other(gazetteer):
    assert found("Trucks burned in San José and in Santa Rosa, in San Antonio and in San Isidro.", gazetteer)
