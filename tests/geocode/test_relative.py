"""Relative expressions: the geometry is where a reader would look."""

import json
from pathlib import Path

import pytest
from geographiclib.geodesic import Geodesic
from shapely.geometry import Point, shape

from catalog.geocode import bearing, destination, distance_m, place_relation
from catalog.model import Footprint

GOLDEN = Path(__file__).parents[1] / "golden" / "relative.json"
BAKHMUT = Footprint.at(48.59419, 37.99886, 4_500, "town size")
SIVERSK = Footprint.at(48.86667, 38.1, 1_700, "town size")
RELATIONS = (
    "outskirts", "outskirts:E", "outskirts:NW", "suburbs:NE", "centre", "part:E", "part:SW", "direction:S",
    "direction:NNE", "near", "distance:5000:SW", "distance:1500", "distance:20000", "within:600",
)  # fmt: skip


def at(towards, metres):
    lat, lon = destination((BAKHMUT.lat, BAKHMUT.lon), towards, metres)
    return Point(lon, lat)


def drawn(footprint):
    return shape(footprint.geojson)


def test_geometries_are_those_of_the_golden_file():
    made = {r: place_relation(r, [BAKHMUT]).model_dump(mode="json") for r in RELATIONS}
    made |= {r: place_relation(r, [BAKHMUT, SIVERSK]).model_dump(mode="json") for r in ("between", "road")}
    expected = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert made.keys() == expected.keys()
    for name, footprint in made.items():
        assert footprint["rule"] == expected[name]["rule"]
        assert footprint["uncertainty_m"] == pytest.approx(expected[name]["uncertainty_m"], abs=2)
        assert (footprint["shape"] is None) == (expected[name]["shape"] is None)
        if footprint["shape"]:
            ours, theirs = Footprint.model_validate(footprint), Footprint.model_validate(expected[name])
            assert drawn(ours).symmetric_difference(drawn(theirs)).area < 0.001 * drawn(theirs).area


@pytest.mark.parametrize("relation", RELATIONS)
def test_the_radius_holds_the_whole_shape(relation):
    footprint = place_relation(relation, [BAKHMUT])
    assert footprint.uncertainty_m > 0
    if footprint.geojson:
        middle = (footprint.lat, footprint.lon)
        for polygon in [drawn(footprint)]:
            for lon, lat in polygon.exterior.coords:
                assert distance_m(middle, (lat, lon)) <= footprint.uncertainty_m * 1.01 + 1


def test_eastern_outskirts_are_the_eastern_edge():
    edge = drawn(place_relation("outskirts:E", [BAKHMUT]))
    assert edge.contains(at(90, 4_000))
    assert not edge.contains(at(270, 4_000))
    assert not edge.contains(at(90, 1_000))
    assert not edge.contains(at(90, 9_000))


def test_outskirts_all_round_leave_the_centre_out():
    edge = drawn(place_relation("outskirts", [BAKHMUT]))
    assert not edge.contains(at(0, 0))
    assert all(edge.contains(at(towards, 4_000)) for towards in range(0, 360, 30))


def test_a_distance_with_a_direction_lies_there():
    area = drawn(place_relation("distance:15000:SW", [BAKHMUT]))
    assert area.contains(at(225, 15_000))
    assert area.contains(at(225, 18_000)), "measured from the edge it is further out"
    assert not area.contains(at(225, 9_000))
    assert not area.contains(at(45, 15_000))


def test_a_distance_without_a_direction_is_all_round():
    area = drawn(place_relation("distance:20000", [BAKHMUT]))
    assert all(area.contains(at(towards, 20_000)) for towards in range(0, 360, 45))
    assert not area.contains(at(0, 5_000))


def test_between_is_the_strip_that_joins_both():
    strip = drawn(place_relation("between", [BAKHMUT, SIVERSK]))
    assert strip.contains(Point(BAKHMUT.lon, BAKHMUT.lat))
    assert strip.contains(Point(SIVERSK.lon, SIVERSK.lat))
    assert strip.contains(Point((BAKHMUT.lon + SIVERSK.lon) / 2, (BAKHMUT.lat + SIVERSK.lat) / 2))
    assert not strip.contains(at(270, 15_000))


def test_near_is_never_smaller_than_the_place():
    large = Footprint.at(50.45, 30.52, 26_000, "town size")
    assert place_relation("near", [large]).uncertainty_m > large.uncertainty_m
    assert place_relation("near", [SIVERSK]).uncertainty_m == 8_500


def test_within_adds_the_stated_distance_to_the_place():
    assert place_relation("within:600", [BAKHMUT]).uncertainty_m == 5_100


@pytest.mark.parametrize("metres", [1, 600, 15_000, 400_000, 9_000_000])
@pytest.mark.parametrize(("lat", "lon"), [(48.6, 38.0), (-33.9, 18.4), (0.0, 0.0), (71.0, 179.99), (89.9, -60.0)])
def test_destinations_are_those_of_geographiclib(lat, lon, metres):
    for towards in range(0, 720, 75):
        there = Geodesic.WGS84.Direct(lat, lon, towards, metres)
        found = destination((lat, lon), towards, metres)
        assert distance_m(found, (there["lat2"], there["lon2"])) < 0.001


def test_bearings_and_destinations_agree():
    there = destination((48.0, 38.0), 135, 10_000)
    assert bearing((48.0, 38.0), there) == pytest.approx(135, abs=0.5)
    assert distance_m((48.0, 38.0), there) == pytest.approx(10_000, rel=0.006)
