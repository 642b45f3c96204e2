"""Our offline geocoder in the hands of other programs: geopy's interface, and no socket."""

import socket
from importlib.metadata import entry_points

import pytest
from geopy import Point
from geopy.geocoders.base import Geocoder
from geopy.location import Location

from catalog.errors import InputError
from catalog.offline import OfflineGeocoder


@pytest.fixture
def offline(gazetteer, monkeypatch):
    def refuse(*_args, **_more):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    return OfflineGeocoder(gazetteer)


def test_it_is_one_of_geopys_and_others_find_it(offline):
    (entry,) = entry_points(group="geofootage.geopy", name="offline")
    assert entry.value == "catalog.offline:OfflineGeocoder"
    assert isinstance(offline, Geocoder)


def test_geocode_gives_a_location_whose_raw_is_our_candidate(offline):
    found = offline.geocode("Bakhmut")
    assert isinstance(found, Location)
    assert (round(found.latitude, 1), round(found.longitude, 1)) == (48.6, 38.0)
    assert found.address == "Bakhmut, UA"
    assert found.raw["ids"] == {"geonames": 713174}
    assert found.raw["uncertainty_m"] > 1_000
    assert found.raw["reasons"]


def test_it_gives_all_candidates_or_none_as_geopy_does(offline):
    many = offline.geocode("Springfield", exactly_one=False, limit=3)
    assert [type(one) for one in many] == [Location] * 3
    assert offline.geocode("Qqxzzvorpl") is None
    assert offline.geocode("Qqxzzvorpl", exactly_one=False) is None
    assert offline.geocode("") is None


def test_an_area_comes_with_its_shape(offline):
    found = offline.geocode("eastern outskirts of Bakhmut")
    assert found.raw["geometry"]["type"] == "Polygon"


@pytest.mark.parametrize("query", [(48.59, 38.0), Point(48.59, 38.0), "48.5900, 38.0000", "48°35'24\"N 38°00'00\"E"])
def test_reverse_names_the_town(offline, query):
    found = offline.reverse(query)
    assert found.raw["name"] == "Bakhmut"
    assert "holds the point" in found.raw["reasons"]


def test_reverse_over_the_antimeridian_and_in_the_middle_of_nowhere(offline):
    assert offline.reverse((66.32, 179.9)).raw["name"] == "Egvekinot"
    assert offline.reverse((-48.9, -123.4)) is None
    assert offline.reverse((90, 0)) is None


@pytest.mark.parametrize("query", ["48,5;38,0", "here", (91, 0), (0, 999), (float("nan"), 0)])
def test_reverse_refuses_what_is_no_point(offline, query):
    with pytest.raises(InputError):
        offline.reverse(query)
