"""A whole import, asked through the gazetteer: what a user sees of a map."""

import pytest

from catalog.errors import InputError
from catalog.gazetteer.osm import import_extract
from catalog.gazetteer.sizes import metres
from catalog.model import Footprint
from catalog.workflow.known_places import bearers

EVERYWHERE = Footprint.at(48.5, 38.5, 60_000, "test")


@pytest.fixture
def weir(opened, region):
    return opened(region)[1]


def streets(gazetteer, name, around=EVERYWHERE):
    return sorted((hit for hit in gazetteer.streets(name, around)), key=lambda hit: hit.place.footprint.rule)


def test_ways_of_one_street_are_one_and_villages_keep_their_own(weir):
    lanes = streets(weir, "Mill Lane")
    assert [hit.place.footprint.rule.rpartition(" in ")[2] for hit in lanes] == [
        "Lesser Weir",
        "Upper Weir",
        "Weirmouth",
    ]
    assert {hit.place.country for hit in lanes} == {"UA"}
    assert {hit.place.admin1 for hit in lanes} == {"UA.05"}


def test_ways_that_touch_are_one_line_and_a_near_one_belongs_to_them(weir):
    shape = streets(weir, "Mill Lane")[0].place.footprint.geojson
    assert shape["type"] == "MultiLineString"
    assert [len(line) for line in shape["coordinates"]] == [3, 2]


def test_the_circle_of_a_street_holds_all_of_it(weir):
    for hit in streets(weir, "Mill Lane"):
        spot, shape = hit.place.footprint, hit.place.footprint.geojson
        lines = shape["coordinates"] if shape["type"] == "MultiLineString" else [shape["coordinates"]]
        points = [(lat, lon) for line in lines for lon, lat in line]
        assert max(metres((spot.lat, spot.lon), points)) <= spot.uncertainty_m + 1


def test_a_far_piece_of_the_same_name_is_another_street(opened, blank, tmp_path):
    blank.way([(0, 0), (1, 0)], {"highway": "residential", "name": "Mill Lane"})
    blank.way([(6, 0), (7, 0)], {"highway": "residential", "name": "Mill Lane"})
    _, gazetteer = opened(blank.write(tmp_path / "far.osm.pbf"))
    assert len(streets(gazetteer, "Mill Lane")) == 2


def test_a_street_is_found_by_its_other_and_its_former_names(weir):
    (hit,) = streets(weir, "Млинова вулиця")
    assert (hit.place.name, hit.until) == ("Mill Lane", None)
    (dated,) = streets(weir, "Hammer Lane")
    assert (dated.how, dated.until) == ("former name", "1990")
    (undated,) = streets(weir, "Sickle Lane")
    assert (undated.how, undated.until) == ("former name", "XXXX-XX-XX")


def test_a_house_number_falls_on_its_house_in_the_right_village(weir):
    lesser, upper, mouth = (hit.place for hit in streets(weir, "Mill Lane"))
    assert weir.house(lesser, "12a").lat == pytest.approx(48.501)
    assert weir.house(upper, "12a").lat == pytest.approx(48.5402)
    assert weir.house(mouth, "12a") is None


def test_a_number_on_the_sign_comes_before_one_that_a_range_implies(opened, blank, tmp_path):
    blank.way([(0, 0), (1, 0)], {"highway": "residential", "name": "Mill Lane"})
    blank.node(0.2, 0.1, {"addr:street": "Mill Lane", "addr:housenumber": "12-16"})
    blank.node(0.8, 0.1, {"addr:street": "Mill Lane", "addr:housenumber": "14"})
    _, gazetteer = opened(blank.write(tmp_path / "range.osm.pbf"))
    (hit,) = streets(gazetteer, "Mill Lane")
    assert gazetteer.house(hit.place, "14").lat == pytest.approx(48.5008)
    assert gazetteer.house(hit.place, "16").lat == pytest.approx(48.5002)


def test_a_building_comes_before_a_point_of_its_number(opened, blank, tmp_path):
    blank.way([(0, 0), (1, 0)], {"highway": "residential", "name": "Mill Lane"})
    number = {"addr:street": "Mill Lane", "addr:housenumber": "5"}
    blank.node(0.9, 0.1, {"amenity": "cafe", "name": "The Two Millstones"} | number)
    blank.way(blank.square(0.1, 0.1, 0.2), {"building": "yes"} | number)
    _, gazetteer = opened(blank.write(tmp_path / "both.osm.pbf"))
    assert gazetteer.house(streets(gazetteer, "Mill Lane")[0].place, "5").lat == pytest.approx(48.5002)


def test_a_house_may_be_addressed_by_another_name_of_its_street(opened, blank, tmp_path):
    blank.way([(0, 0), (1, 0)], {"highway": "residential", "name": "Млинова", "name:en": "Mill Lane"})
    blank.node(0, 0.1, {"addr:street": "Mill Lane", "addr:housenumber": "3"})
    _, gazetteer = opened(blank.write(tmp_path / "other.osm.pbf"))
    assert gazetteer.house(streets(gazetteer, "Mill Lane")[0].place, "3")


def test_a_house_far_from_its_street_is_on_the_receipt(opened, blank, tmp_path):
    blank.way([(0, 0), (1, 0)], {"highway": "residential", "name": "Mill Lane"})
    blank.node(30, 0, {"addr:street": "Mill Lane", "addr:housenumber": "3"})
    about, _ = opened(blank.write(tmp_path / "far.osm.pbf"))
    assert about.skipped == {"house number far from its street": 1}
    assert "houses" not in about.counts


def test_a_village_without_streets_has_houses(opened, blank, tmp_path):
    blank.node(0, 0, {"place": "village", "name": "Lesser Weir"})
    blank.node(1, 0, {"addr:place": "Lesser Weir", "addr:housenumber": "3"})
    _, gazetteer = opened(blank.write(tmp_path / "village.osm.pbf"))
    assert gazetteer.house(gazetteer.lookup("Lesser Weir")[0].place, "3")


def test_texts_are_searched_for_villages_and_things_of_note_but_not_for_cafes(weir):
    assert weir.has("lesser weir")
    assert weir.has("мала гребля")
    assert weir.has("weirmouth central hospital")
    assert not weir.has("mill lane")
    assert not weir.has("the two millstones")
    assert weir.search("The Two Millstones")[0].place.kind == "facility"


def test_a_town_has_the_size_of_its_people(weir):
    places = {name: weir.lookup(name)[0].place for name in ("Lesser Weir", "Upper Weir", "Weirmouth")}
    assert {name: place.population for name, place in places.items()} == {
        "Lesser Weir": 900,
        "Upper Weir": 0,
        "Weirmouth": 12_000,
    }
    assert places["Upper Weir"].footprint.rule == "usual size of such a place"
    assert places["Weirmouth"].footprint.uncertainty_m < 2_000


def test_every_place_says_whose_data_it_is(weir):
    (line,) = weir.attribution
    assert line.startswith("© OpenStreetMap contributors, ODbL 1.0")
    assert weir.lookup("Weirmouth")[0].place.ids == {"osm": "node/11"}


def test_a_river_is_one_through_its_gaps_and_a_wide_area_keeps_its_shape(opened, blank, tmp_path):
    blank.way([(0, 0), (9, 0)], {"waterway": "river", "name": "Weir Water"})
    blank.way([(20, 0), (30, 0)], {"waterway": "river", "name": "Weir Water"})
    blank.way(blank.square(0, 40, 9), {"place": "suburb", "name": "Millfields", "wikidata": "Q2"})
    _, gazetteer = opened(blank.write(tmp_path / "river.osm.pbf"))
    (river,) = gazetteer.search("Weir Water")
    assert (river.place.kind, len(river.place.footprint.geojson["coordinates"])) == ("water", 2)
    (suburb,) = gazetteer.search("Millfields")
    assert (suburb.place.kind, suburb.place.footprint.geojson["type"]) == ("area", "Polygon")


def test_an_area_whose_outline_crosses_itself_is_mended(opened, blank, tmp_path):
    blank.way([(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)], {"leisure": "park", "name": "Bow Tie Park"})
    _, gazetteer = opened(blank.write(tmp_path / "bow.osm.pbf"))
    assert gazetteer.search("Bow Tie Park")[0].place.footprint.geojson["type"] == "MultiPolygon"


def test_an_area_without_any_width_keeps_its_outline(opened, blank, tmp_path):
    blank.way([(0, 0), (1, 1), (2, 2), (0, 0)], {"leisure": "park", "name": "Thin Park"})
    _, gazetteer = opened(blank.write(tmp_path / "thin.osm.pbf"))
    assert gazetteer.search("Thin Park")[0].place.footprint.geojson["type"] == "LineString"


def test_the_gazetteer_tells_country_and_town_where_the_map_has_no_boundaries(opened, blank, tmp_path, tiny):
    blank.way([(-299, -399), (-298, -399)], {"highway": "residential", "name": "Mill Lane"})  # in tiny's Weirmouth
    blank.node(-300, -390, {"place": "town", "name": "Weirmouth"})
    _, gazetteer = opened(blank.write(tmp_path / "bare.osm.pbf"), tiny)
    (hit,) = gazetteer.streets("Mill Lane", Footprint.at(48.2, 38.1, 9_000, "test"))
    assert (hit.place.country, hit.place.footprint.rule) == ("UA", "course of the street in Weirmouth")
    assert gazetteer.lookup("Weirmouth")[0].place.population == 80_500


def test_the_same_file_twice_changes_nothing(region, tmp_path, nothing):
    first, new = import_extract(region, tmp_path / "cache", nothing)
    again, more = import_extract(region, tmp_path / "cache", nothing)
    assert (new, more) == (True, False)
    assert again == first


@pytest.mark.parametrize("when", ["reading the map", "joining streets"])
def test_an_import_that_is_interrupted_goes_on_where_it_stopped(when, region, tmp_path, nothing, monkeypatch):
    from catalog.gazetteer.osm import reading, stage

    monkeypatch.setattr(stage, "BATCH", 4)
    seen, read = [], reading.read
    monkeypatch.setattr(reading, "read", lambda thing, *more: seen.append(thing.id) or read(thing, *more))

    def stop(done, total, what):
        if what == when:
            raise KeyboardInterrupt

    cache = tmp_path / "cache"
    with pytest.raises(KeyboardInterrupt):
        import_extract(region, cache, nothing, progress=stop)
    about, _ = import_extract(region, cache, nothing)
    in_two_goes = len(seen)
    whole, _ = import_extract(region, tmp_path / "other", nothing)
    assert in_two_goes == len(seen) - in_two_goes, "no object was looked at twice"
    assert (about.counts, about.skipped) == (whole.counts, whole.skipped)
    assert [path.name for path in (cache / "imports").iterdir()] == ["weir"]


def test_a_broken_file_leaves_what_was_imported_as_it_was(opened, region, tmp_path, nothing):
    _, gazetteer = opened(region)
    region.write_bytes(region.read_bytes()[:-20])
    with pytest.raises(InputError):
        import_extract(region, tmp_path / "cache", nothing)
    assert gazetteer.lookup("Weirmouth")
    assert not list((tmp_path / "cache" / "imports").glob(".+*"))


def test_the_streets_of_a_name_are_listed_with_their_towns(weir):
    rows = bearers(weir, "Mill Lane", None, None, 10)
    assert {row["in"] for row in rows} == {"Lesser Weir, UA", "Upper Weir, UA", "Weirmouth, UA"}
    assert all(row["attribution"][0].startswith("© OpenStreetMap") for row in rows)
    (former,) = bearers(weir, "Hammer Lane", "street", "UA", 10)
    assert (former["name"], former["until"], former["primary"]) == ("Mill Lane", "1990", False)


def test_a_village_that_the_gazetteer_has_elsewhere_is_not_found_twice_in_texts(opened, blank, tmp_path, tiny):
    blank.node(20, 0, {"place": "village", "name": "Lesser Weir"})  # 2.2 km from where tiny has it
    blank.node(5, 30, {"place": "village", "name": "New Weir"})
    _, gazetteer = opened(blank.write(tmp_path / "off.osm.pbf"), tiny)
    assert not gazetteer.has("lesser weir")
    assert gazetteer.search("Lesser Weir")[0].place.country == "UA"
    assert gazetteer.has("new weir")
