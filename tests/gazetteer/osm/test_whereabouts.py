import numpy as np
import pytest
from shapely import Point, box

from catalog.gazetteer.osm.names import Names
from catalog.gazetteer.osm.pieces import Boundary, Settlement
from catalog.gazetteer.osm.plane import Plane
from catalog.gazetteer.osm.whereabouts import Whereabouts
from catalog.gazetteer.sizes import metres


def settlement(name, lat, lon, radius_m=1_500, population=0):
    return Settlement(f"node/{name}", name.lower(), Names(name, (name,), (), ()), lat, lon, radius_m, population, True)


def limits(name, west, south, east, north, level=8, iso="", place=""):
    names = Names(name, (name,), (), ())
    return Boundary(f"relation/{name}", name.lower(), names, level, iso, place, 0, box(west, south, east, north).wkb)


def lies_in(whereabouts, lat, lon):
    (where,) = whereabouts.of(np.array([(lon, lat)]))
    return whereabouts.towns[where.town].name if where.town >= 0 else None


@pytest.fixture
def where(nothing):
    return lambda settlements=(), boundaries=(): Whereabouts(list(settlements), list(boundaries), nothing)


def test_a_boundary_decides_before_distance(where):
    w = where(
        [settlement("Weir", 48.0, 38.0), settlement("Ford", 48.0, 38.02)], [limits("Weir", 37.9, 47.9, 38.019, 48.1)]
    )
    assert lies_in(w, 48.0, 38.0189) == "Weir"
    assert lies_in(w, 48.0, 38.0191) == "Ford"


def test_without_boundaries_a_village_in_the_reach_of_a_city_keeps_its_streets(where):
    w = where([settlement("Weirmouth", 48.0, 38.0, 12_000), settlement("Ford", 48.05, 38.0)])
    assert lies_in(w, 48.049, 38.0) == "Ford"
    assert lies_in(w, 48.02, 38.0) == "Weirmouth"


def test_what_no_settlement_reaches_lies_in_none(where):
    assert lies_in(where([settlement("Ford", 48.0, 38.0)]), 48.2, 38.0) is None


def test_the_people_of_a_town_say_how_far_it_reaches(where):
    assert lies_in(where([settlement("Weir", 48.0, 38.0, population=200_000)]), 48.06, 38.0) == "Weir"


def test_the_limits_of_a_district_are_not_those_of_the_town_of_its_name(where):
    w = where([settlement("Weir", 48.0, 38.0)], [limits("Weir", 37.0, 47.0, 39.0, 49.0, level=6)])
    assert lies_in(w, 47.1, 37.1) is None
    assert [boundary.names.main for boundary, *_ in w.districts()] == ["Weir"]


def test_a_town_that_calls_itself_a_town_has_its_limits(where):
    w = where([settlement("Weir", 48.0, 38.0)], [limits("Stadt Weir", 37.9, 47.9, 38.1, 48.1)])
    assert lies_in(w, 47.95, 37.95) == "Weir"
    assert not list(w.districts())


def test_a_village_that_is_only_an_area_is_a_settlement(where):
    w = where(boundaries=[limits("Weir", 38.0, 48.0, 38.01, 48.01, level=10, place="village")])
    assert [town.name for town in w.mapped] == ["Weir"]
    assert lies_in(w, 48.005, 38.005) == "Weir"


def test_codes_of_boundaries_give_country_and_region(where):
    w = where(
        [settlement("Weir", 48.0, 38.0)],
        [
            limits("A", 30, 40, 40, 50, 2, "UA"),
            limits("B", 37, 47, 39, 49, 4, "UA-14"),
            limits("C", 37.9, 47.9, 38.1, 48.1),
        ],
    )
    assert (w.towns[0].country, w.towns[0].admin1) == ("UA", "UA.05")
    (far,) = w.of(np.array([(35.0, 45.0)]))
    assert (far.town, far.country, far.admin1) == (-1, "UA", None)


@pytest.mark.parametrize("lat", [-75.0, -48.0, 0.0, 48.0, 75.0])
def test_circles_hold_what_they_are_around_at_every_latitude(lat):
    corners = [(lat - 0.2, 10.0), (lat + 0.3, 10.0), (lat + 0.3, 10.5), (lat - 0.2, 10.5)]
    area = box(10.0, lat - 0.2, 10.5, lat + 0.3)
    (circle,) = Plane(np.array([area]), np.zeros(1, dtype=np.int64)).circles()
    assert max(metres(circle[:2], corners)) <= circle.radius_m * 1.002
    assert circle.radius_m <= max(metres(circle[:2], corners)) * 1.1


def test_groups_lie_apart_and_metres_are_metres():
    points = np.array([Point(38.0, 48.0), Point(38.01, 48.0), Point(-86.5, 32.5)])
    plane = Plane(points, np.array([0, 0, 1]))
    (expected,) = metres((48.0, 38.0), [(48.0, 38.01)])
    assert plane.flat[0].distance(plane.flat[1]) == pytest.approx(expected, rel=1e-3)
    assert plane.flat[0].distance(plane.flat[2]) > 20_000_000
