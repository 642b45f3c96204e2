import pytest

from catalog.gazetteer.regions import Towns, facility_drafts, informal_drafts, read_table, region_drafts

TOWNS = {"donetsk", "bakhmut"}


def regions(**towns):
    by_region = {code.replace("_", "."): Towns([(48.0, 38.0), (48.5, 37.5)], 9, names) for code, names in towns.items()}
    return {draft.admin1: draft for draft in region_drafts(by_region, {"UA": {"kyiv"}}, {})}


@pytest.mark.parametrize("name", ["donetsk region", "donetsk oblast", "донецька область", "donetska oblast"])
def test_a_region_has_its_names_with_the_usual_words(name):
    assert name in regions(UA_05=TOWNS)["UA.05"].keys


def test_a_bare_name_is_the_town_not_the_region():
    drafts = regions(UA_05=TOWNS, UA_13={"bila tserkva"}, US_CA={"fresno"})
    assert "donetsk" not in drafts["UA.05"].keys
    assert "kyiv" not in drafts["UA.13"].keys, "a big town of the country bears that name"
    assert drafts["US.CA"].keys["california"]


def test_an_adjective_gives_the_town_it_is_made_of():
    draft = regions(RU_09={"belgorod"})["RU.09"]
    assert draft.name == "Belgorod Oblast"
    assert draft.keys["belgorod region"]


def test_a_region_without_towns_is_left_out_rather_than_invented():
    assert regions() == {}


def test_our_own_tables_are_sound():
    for row in [*read_table("regions.json"), *read_table("facilities.json")]:
        assert "circle" in row or "of" in row, row["id"]
        if "circle" in row:
            lat, lon, radius_m = row["circle"]
            assert -90 <= lat <= 90
            assert -180 <= lon <= 180
            assert 0 < radius_m < 10_000_000
    ids = [row["id"] for table in ("regions.json", "facilities.json") for row in read_table(table)]
    assert len(ids) == len(set(ids))


def test_an_informal_region_holds_its_parts(monkeypatch):
    part = {"UA.05": Towns([(48.0, 37.8)], 5, set()), "UA.14": Towns([(49.5, 39.0)], 7, set())}
    monkeypatch.setattr(
        "catalog.gazetteer.regions.read_table", lambda name: [{"id": "d", "name": "D", "of": ["UA.05", "UA.14"]}]
    )
    [draft] = informal_drafts(part, {})
    assert draft.population == 12
    assert draft.circle[:2] == pytest.approx((48.75, 38.4))
    assert draft.circle.radius_m > 90_000


def test_facilities_are_named_in_other_scripts_too():
    kremlin = next(draft for draft in facility_drafts() if draft.outside == "kremlin")
    assert kremlin.keys.keys() >= {"kremlin", "кремль"}
