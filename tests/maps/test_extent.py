from types import SimpleNamespace

import pytest

from maps.basemap import Box
from maps.extent import WORLD, Extent, box_of


def place(lat, lon, radius, geometry=None):
    return SimpleNamespace(lat=lat, lon=lon, uncertainty_m=radius, geometry=geometry)


def test_a_box_holds_the_circle_and_the_shape():
    shape = {"type": "LineString", "coordinates": [[30.0, 50.0], [31.5, 50.2]]}
    box = box_of(place(50, 30, 11_132, shape))
    assert box.south == pytest.approx(49.9)
    assert (box.east, box.north) == (31.5, 50.2)
    assert 29.8 < box.west < 29.9


def test_a_circle_is_wider_in_degrees_towards_the_pole():
    assert box_of(place(60, 0, 11_132)).east == pytest.approx(0.2)


def test_the_whole_of_nothing_is_the_inhabited_world(rows):
    assert Extent().whole == WORLD
    assert Extent().view is None


def test_boxes_are_whole_degrees_each_once(rows):
    extent = Extent()
    for row in rows:
        extent.add(row, None)
    assert extent.boxes == sorted(set(extent.boxes))
    assert Box(37, 48, 39, 49) in extent.boxes
    assert all(side == int(side) for box in extent.boxes for side in box)


def test_the_first_view_holds_only_the_middle_of_a_vast_place():
    extent = Extent()
    extent.add(SimpleNamespace(locations=[place(0, 0, 9_000_000)]), 0)
    assert extent.view.north == pytest.approx(50_000 / 111_320)
    assert extent.whole.north > 80
