"""Streets, houses and corners: the geometry that the lines give, and no surer than they allow."""

import importlib.util
from pathlib import Path

import pytest

from catalog.geocode import destination, distance_m
from catalog.geocode.crossing import crossings, part_within
from catalog.geocode.plane import Plane
from catalog.geocode.shapes import of_shape, sector
from catalog.geocode.streets import Where, corner_candidates, is_sure, street_candidates
from catalog.geocode.trail import Trail
from catalog.model import Footprint

_spec = importlib.util.spec_from_file_location("streets_of", Path(__file__).with_name("streets_of.py"))
streets_of = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(streets_of)
LAT, LON, TOWN, Town, line, street = (
    streets_of.LAT, streets_of.LON, streets_of.TOWN, streets_of.Town, streets_of.line, streets_of.street
)  # fmt: skip

EAST = Where(sector((LAT, LON), 90, 60, 600, 3_000, "part:E"), TOWN, "eastern part")
ALL = Where(TOWN, TOWN, "the town")
OAK = street(1, "Oak", (-30, 0), (30, 0))
ELM = street(2, "Elm", (20, -5), (20, 5))
FAR = street(3, "Far", (-20, -5), (-20, -1))
ZIGZAG = street(4, "Zigzag", (5, -2), (10, 2), (15, -2))


def middle(footprint):
    return footprint.lat, footprint.lon


def found(names, where, known, houses=()):
    trail = Trail()
    return corner_candidates(names, where, Town(known, houses), trail), trail


def known(*places, how="name", alike=1.0):
    return {p.name: [(p, how, alike)] for p in places}


def test_two_streets_cross_where_their_lines_do():
    (corner,) = crossings(OAK.footprint, ELM.footprint)
    assert distance_m(middle(corner), (LAT, LON + 0.02)) < 1
    assert corner.uncertainty_m == 25


def test_two_carriageways_make_one_corner_whose_radius_holds_all_four_points():
    shape = {
        "type": "MultiLineString",
        "coordinates": [[[LON - 0.01, LAT + d], [LON + 0.01, LAT + d]] for d in (0, 2e-4)],
    }
    cross = {
        "type": "MultiLineString",
        "coordinates": [[[LON + d, LAT - 0.01], [LON + d, LAT + 0.01]] for d in (0, 3e-4)],
    }
    (corner,) = crossings(of_shape(shape, "x"), of_shape(cross, "y"))
    assert 35 <= corner.uncertainty_m <= 45
    assert distance_m(middle(corner), (LAT, LON)) <= corner.uncertainty_m - 20


def test_streets_that_meet_twice_have_two_corners():
    spots = crossings(OAK.footprint, ZIGZAG.footprint)
    assert len(spots) == 2
    assert sorted(round(s.lon - LON, 4) for s in spots) == [0.0075, 0.0125]


@pytest.mark.parametrize(("gap", "corners"), [(3e-4, 1), (6e-4, 0)])
def test_streets_that_only_come_near_meet_within_50_m_and_say_how_far_apart_they_are(gap, corners):
    short = line((20, 1000 * gap), (20, 5))
    spots = crossings(OAK.footprint, short)
    assert len(spots) == corners
    if spots:
        assert spots[0].uncertainty_m == pytest.approx(25 + gap * 111_200, abs=2)
        assert "33 m apart" in spots[0].rule


def test_only_the_part_in_the_area_is_left_and_the_radius_holds_it():
    part = part_within(OAK.footprint, EAST.area, "eastern part")
    ends = [c[0] for c in part.geojson["coordinates"]]
    assert min(ends) == pytest.approx(LON + 600 / 74_500, abs=3e-4)
    assert max(ends) == pytest.approx(LON + 0.03, abs=1e-3) or max(ends) < LON + 0.041
    assert part.uncertainty_m < OAK.footprint.uncertainty_m
    assert part_within(FAR.footprint, EAST.area, "eastern part") is None


def test_a_corner_is_found_with_the_ids_of_both_streets():
    candidates, trail = found(("Oak", "Elm"), EAST, known(OAK, ELM))
    (corner,) = candidates
    assert corner.place.name == "Oak / Elm"
    assert corner.place.ids == {"osm": "way/1 way/2"}
    assert is_sure(candidates)
    assert not trail.notes


def test_a_corner_elsewhere_in_the_town_is_no_sure_answer():
    cross = street(5, "Cross", (-20, -5), (-20, 5))
    candidates, _ = found(("Oak", "Cross"), EAST, known(OAK, cross))
    assert "outside the area" in candidates[0].reasons
    assert not is_sure(candidates)


def test_of_two_streets_one_may_be_unknown_and_that_is_said():
    candidates, trail = found(("Oak", "Nowhere"), ALL, known(OAK))
    assert [c.place.name for c in candidates] == ["Oak"]
    assert "Nowhere" in trail.notes[0]


def test_streets_that_do_not_meet_are_both_given_and_that_is_said():
    candidates, trail = found(("Elm", "Far"), ALL, known(ELM, FAR))
    assert {c.place.name for c in candidates} == {"Elm", "Far"}
    assert "do not meet" in trail.notes[0]


def test_a_fuzzy_street_is_marked_noted_and_never_sure():
    candidates, trail = found(("Oka", "Elm"), ALL, {"Oka": [(OAK, "fuzzy", 0.9)], **known(ELM)})
    assert candidates[0].reasons["fuzzy"] == 0.9
    assert candidates[0].score < 0.6
    assert not is_sure(candidates)
    assert "only alike" in trail.notes[0]


def test_a_house_is_where_it_is_known_and_else_the_whole_street():
    spot = Footprint.at(LAT, LON + 0.01, 30, "house number")
    town = Town(known(OAK), {("Oak", "12a"): spot})
    (house,) = street_candidates("Oak", "12 A", ALL, town, Trail())
    assert house.place.footprint == spot
    trail = Trail()
    (whole,) = street_candidates("Oak", "99", ALL, town, trail)
    assert whole.place.footprint.uncertainty_m == OAK.footprint.uncertainty_m
    assert "99" in trail.notes[0]


def test_a_street_of_the_next_town_that_reaches_in_is_thrown_out_where_the_town_has_its_own():
    outside = street(9, "Oak", (40, 0), (90, 0))
    trail = Trail()
    (own,) = street_candidates("Oak", None, ALL, Town({"Oak": [(outside, "name", 1.0), (OAK, "name", 1.0)]}), trail)
    assert own.place.ids == OAK.ids
    assert any("thrown out" in step for step in trail.steps)


def test_streets_of_one_name_share_the_score():
    other = street(8, "Oak", (0, 5), (5, 8))
    candidates = street_candidates("Oak", None, ALL, Town({"Oak": [(OAK, "name", 1.0), (other, "name", 1.0)]}), Trail())
    assert [c.score for c in candidates] == [0.5, 0.5]


@pytest.mark.parametrize("centre", [(48.0, 37.0), (-16.8, 179.99), (78.2, 15.6), (0.0, 0.0)])
@pytest.mark.parametrize("towards", [0, 77, 200, 300])
def test_the_plane_keeps_distance_and_bearing_from_its_middle_and_leads_back(centre, towards):
    lat, lon = destination(centre, towards, 20_000)
    plane = Plane(centre)
    flat = plane.flat({"type": "Point", "coordinates": [lon, lat]})
    assert (flat.x**2 + flat.y**2) ** 0.5 == pytest.approx(20_000, abs=0.01)
    assert distance_m(plane.spot(flat), (lat, lon)) < 0.01


def test_streets_without_lines_are_not_said_to_miss_each_other():
    round_ = OAK.model_copy(update={"footprint": OAK.footprint.model_copy(update={"shape": None})})
    _, trail = found(("Oak", "Elm"), ALL, known(round_, ELM))
    assert "their lines are not" in trail.notes[0]
