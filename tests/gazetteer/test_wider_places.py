"""Districts, waters and landscapes out of our own tables."""

import pytest

from catalog.gazetteer.districts import district_drafts
from catalog.gazetteer.draft import Draft, folded
from catalog.gazetteer.features import feature_drafts
from catalog.gazetteer.regions import Towns


@pytest.fixture(scope="module")
def districts() -> dict[int | str, Draft]:
    towns = {"UA.05": Towns([(48.6, 38.0)], 80_000, {"bakhmut", "бахмут", "pokrovsk"})}
    return {draft.outside: draft for draft in district_drafts(towns)}


def test_a_county_is_known_as_reports_write_it(districts: dict[int | str, Draft]) -> None:
    county = districts[4048522]
    assert (county.name, county.kind, county.admin1) == ("Boone County", "district", "US.KY")
    assert {folded("Boone County"), folded("Boone Co.")} <= set(county.keys)


def test_the_bare_name_of_a_raion_is_left_to_its_town(districts: dict[int | str, Draft]) -> None:
    raion = districts[713172]
    assert folded("Бахмут") not in raion.keys
    assert {folded("Bakhmut district"), folded("Бахмутський район")} <= set(raion.keys)


def test_the_adjective_of_a_raion_gives_the_town(districts: dict[int | str, Draft]) -> None:
    assert folded("Pokrovsk district") in districts[704417].keys


def test_every_district_has_a_place_and_a_size(districts: dict[int | str, Draft]) -> None:
    assert len(districts) > 5_000
    assert all(
        abs(d.circle.lat) <= 90 and abs(d.circle.lon) <= 180 and d.circle.radius_m > 0 for d in districts.values()
    )


def test_waters_and_landscapes_are_as_wide_as_they_are() -> None:
    features = {draft.name: draft for draft in feature_drafts()}
    assert features["Dnieper"].circle.radius_m > 500_000
    assert features["Sea of Galilee"].circle.radius_m < 20_000
    assert {draft.kind for draft in features.values()} == {"water", "natural", "region"}


def test_the_river_does_not_take_the_name_of_the_city() -> None:
    dnieper = next(draft for draft in feature_drafts() if draft.name == "Dnieper")
    assert folded("Dnipro") not in dnieper.keys
    assert folded("Dnipro River") in dnieper.keys


def test_no_two_features_share_an_id() -> None:
    ids = [draft.outside for draft in feature_drafts()]
    assert len(ids) == len(set(ids))
