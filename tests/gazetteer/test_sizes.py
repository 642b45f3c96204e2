import pytest

from catalog.gazetteer import town_radius_m
from catalog.gazetteer.countries import country_circle
from catalog.gazetteer.sizes import around, metres, middle, thinned, without_strays


def test_a_town_grows_with_its_people_between_two_bounds():
    assert town_radius_m(80_500) == pytest.approx(4_500, abs=100)
    assert town_radius_m(10) == 700
    assert town_radius_m(0) == 1_500
    assert town_radius_m(35_000_000) == 40_000


def test_a_degree_of_latitude_is_111_km_and_over_the_antimeridian_it_is_not_far():
    assert metres((48, 38), [(49, 38)])[0] == pytest.approx(111_195, rel=1e-3)
    assert metres((0, 179.5), [(0, -179.5)])[0] == pytest.approx(111_195, rel=1e-3)
    assert metres((48, 38), [(48, 38)])[0] == pytest.approx(0, abs=1)


def test_a_circle_around_towns_holds_them_all():
    towns = [(48.0, 37.0), (49.0, 38.0), (47.1, 37.7)]
    circle = around(towns, 5_000)
    assert max(metres((circle.lat, circle.lon), towns)) + 5_000 < circle.radius_m < 200_000


def test_the_middle_of_a_country_on_both_sides_of_the_antimeridian_is_in_it():
    lat, lon = middle([(55.0, 20.0), (65.0, 150.0), (65.0, -175.0)])
    assert lat == 60
    assert lon == pytest.approx(102.5)


def test_a_town_under_the_wrong_code_does_not_widen_its_region():
    towns = [(48 + n / 10, 38 + n / 10) for n in range(10)]
    assert without_strays([*towns, (10.0, -70.0)]) == towns
    assert without_strays([*towns, (48.3, 33.0)]) == towns
    assert len(without_strays([*towns, (48.0, 37.0)])) == 11


def test_thinned_towns_still_cover_the_same_ground():
    towns = [(40 + n / 100, 30 + n / 100) for n in range(500)]
    few = thinned(towns)
    assert len(few) < 50
    assert max(lat for lat, _ in few) - min(lat for lat, _ in few) > 4.5


def test_a_country_of_few_towns_is_at_least_as_big_as_its_area():
    assert country_circle("ZZ", [(10.0, 10.0)], 1_000_000).radius_m > 560_000


def test_far_islands_do_not_move_a_country_but_are_held_by_it():
    mainland = [(50 + n / 10, 10 + n / 10) for n in range(20)]
    circle = country_circle("ZZ", [*mainland, (-20.0, 55.0)], 1)
    assert circle.lat == pytest.approx(50.95, abs=0.1)
    assert metres((circle.lat, circle.lon), [(-20.0, 55.0)])[0] < circle.radius_m
