import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from catalog.model import Footprint, Shape, precision_of
from catalog.model.geometry import E7, LADDER

LATS = st.floats(-90, 90)
LONS = st.floats(-180, 180)


@pytest.mark.parametrize(
    ("radius", "word"),
    [
        (1, "exact"), (10, "exact"), (11, "building"), (25, "building"), (26, "vicinity"), (100, "vicinity"),
        (101, "neighbourhood"), (500, "neighbourhood"), (501, "locality"), (1_000, "locality"), (1_001, "settlement"),
        (10_000, "settlement"), (10_001, "district"), (50_000, "district"), (50_001, "region"), (300_000, "region"),
        (300_001, "country"), (10_000_000, "country"),
    ],
)  # fmt: skip
def test_the_ladder_of_the_contract(radius, word):
    assert precision_of(radius) == word


@given(st.floats(0.001, 2e7), st.floats(0.001, 2e7))
def test_a_larger_radius_is_never_a_finer_word(one, other):
    words = [word for _, word in LADDER] + ["country"]
    small, large = sorted((one, other))
    assert words.index(precision_of(small)) <= words.index(precision_of(large))


@given(LATS, LONS, st.floats(0, 2e7))
def test_a_footprint_keeps_its_centre_to_a_centimetre_and_always_has_a_radius(lat, lon, radius):
    spot = Footprint.at(lat, lon, radius, "by hand")
    assert abs(spot.lat - lat) <= 0.51 / E7
    assert abs(spot.lon - lon) <= 0.51 / E7
    assert spot.uncertainty_m >= 1


@pytest.mark.parametrize(("lat", "lon"), [(90.1, 0), (-91, 0), (0, 180.5), (0, 999)])
def test_coordinates_that_are_none_are_refused_not_wrapped(lat, lon):
    with pytest.raises(ValidationError):
        Footprint.at(lat, lon, 10, "by hand")


def test_a_place_without_a_size_cannot_be_made():
    with pytest.raises(ValidationError):
        Footprint(lat_e7=0, lon_e7=0, uncertainty_m=0, rule="by hand")


@given(st.lists(st.tuples(LONS, LATS), min_size=2, max_size=9))
def test_a_shape_comes_back_as_the_geojson_it_was(points):
    shape = Shape.from_geojson({"type": "LineString", "coordinates": points})
    back = shape.geojson()
    assert back["type"] == "LineString"
    for (lon, lat), (lon_back, lat_back) in zip(points, back["coordinates"], strict=True):
        assert abs(lon - lon_back) <= 0.51 / E7
        assert abs(lat - lat_back) <= 0.51 / E7


def test_a_shape_is_kept_as_whole_numbers_and_comes_back_from_json_equal():
    shape = Shape.from_geojson(
        {"type": "Polygon", "coordinates": [[[38.0, 48.5], [38.1, 48.5], [38.1, 48.6], [38.0, 48.5]]]}
    )
    assert shape.coordinates[0][0] == (380_000_000, 485_000_000)
    assert Shape.model_validate_json(shape.model_dump_json()) == shape


def test_a_point_is_no_shape():
    with pytest.raises(ValidationError):
        Shape.from_geojson({"type": "Point", "coordinates": [38.0, 48.5]})
