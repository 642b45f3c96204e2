"""Coordinates in running text: read as written, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.geocode import written


def spots(text):
    return [(w.footprint.lat, w.footprint.lon) for w in written(text)]


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("filmed at 48.5931, 37.9994 on Monday", 48.5931, 37.9994),
        ("(lat: 48.663700, long: 38.091763)", 48.6637, 38.091763),
        ("""at 48°35'36"N 37°59'55"E""", 48.593333, 37.998611),
        ("at 48° 35′ N, 37° 59′ E", 48.583333, 37.983333),
        ("Sydney, 33.8547 S 151.2099 E", -33.8547, 151.2099),
        ("-33.8547,151.2099", -33.8547, 151.2099),
    ],
)
def test_usual_ways_of_writing_are_read(text, lat, lon):
    ((found_lat, found_lon),) = spots(text)
    assert found_lat == pytest.approx(lat, abs=1e-6)
    assert found_lon == pytest.approx(lon, abs=1e-6)


@pytest.mark.parametrize(
    "text",
    [
        "999.123, 38.111",
        "48.5931, 999.9994",
        "0.000, 0.000",
        "48,5931;37,9994",
        "version 1.22, then 3.44",
        "nan, inf",
        "91.0001, 10.0001",
        """48°75'36"N 37°59'55"E""",
        "12.345.678, 98.765.432",
    ],
)
def test_what_is_doubtful_is_left_alone(text):
    assert spots(text) == []


def test_the_radius_follows_from_the_digits_given():
    (fine,), (rough,) = written("48.59312, 37.99942"), written("48.593, 37.999")
    assert fine.footprint.uncertainty_m == 10
    assert 50 <= rough.footprint.uncertainty_m <= 60


def test_the_span_is_that_of_the_words():
    text = "Seen at 48.5931, 37.9994 today."
    (found,) = written(text)
    assert text[found.start : found.end] == "48.5931, 37.9994"


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_pair_on_the_earth_comes_back_as_it_was_written(lat, lon):
    text = f"x {lat:.5f}, {lon:.5f} y"
    expected = (float(f"{lat:.5f}"), float(f"{lon:.5f}"))
    assert spots(text) == ([] if expected == (0, 0) else [pytest.approx(expected, abs=1e-7)])


@given(st.text())
def test_no_text_is_too_odd(text):
    for found in written(text):
        assert abs(found.footprint.lat) <= 90
        assert abs(found.footprint.lon) <= 180
