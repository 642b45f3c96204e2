"""Boxes that hold what they should, distances that agree with an independent source."""

import pytest
from geopy.distance import great_circle as oracle
from hypothesis import given
from hypothesis import strategies as st

from catalog.model import Footprint
from catalog.model.sphere import distance_m
from catalog.store.reach import around, boxes, distance, split

LAT, LON = st.floats(-90, 90), st.floats(-180, 180)


@given(LAT, LON, LAT, LON)
def test_distances_agree_with_geopy(lat, lon, lat2, lon2):
    assert distance_m((lat, lon), (lat2, lon2)) == pytest.approx(oracle((lat, lon), (lat2, lon2)).m, rel=1e-5, abs=0.2)


@given(LAT, LON, st.floats(1, 5_000_000), st.floats(0, 360), st.floats(0, 0.999))
def test_the_boxes_hold_every_point_of_the_circle(lat, lon, radius, bearing, share):
    spot = oracle(meters=radius * share).destination((lat, lon), bearing)
    slack = 1e-6
    assert any(
        west - slack <= spot.longitude <= east + slack and south - slack <= spot.latitude <= north + slack
        for west, south, east, north in around(lat, lon, radius)
    )


@given(LAT, LON, st.floats(1, 20_000_000))
def test_boxes_stay_on_the_map(lat, lon, radius):
    for west, south, east, north in around(lat, lon, radius):
        assert -180 <= west <= east <= 180
        assert -90 <= south <= north <= 90


def test_a_box_across_180_degrees_is_two():
    assert split(170, -1, -170, 1) == [(170, -1, 180.0, 1), (-180.0, -1, -170, 1)]
    assert split(-190, -1, -170, 1) == [(170, -1, 180.0, 1), (-180.0, -1, -170, 1)]


def test_the_box_of_a_shape_is_its_own():
    line = {"type": "LineString", "coordinates": [[38.0, 48.5], [38.2, 48.6]]}
    assert boxes(Footprint.at(48.55, 38.1, 9000, "street", line)) == [(38.0, 48.5, 38.2, 48.6)]


def test_the_distance_to_a_long_edge_follows_its_parallel():
    """The middle of an edge along 60 degrees north lies on that parallel, not on the great circle north of it."""
    edge = {"type": "LineString", "coordinates": [[0.0, 60.0], [60.0, 60.0]]}
    spot = Footprint.at(60, 30, 2_000_000, "border", edge)
    assert distance(60, 30, spot) == pytest.approx(0, abs=10)
    assert distance(61, 30, spot) == pytest.approx(111_195, rel=0.001)
