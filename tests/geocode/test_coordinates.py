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
        ("48,5931; 37,9994", 48.5931, 37.9994),
        ("48°35′36″С 37°59′55″В", 48.593333, 37.998611),
        ("٤٨٫٥٩٣١, ٣٧٫٩٩٩٤", 48.5931, 37.9994),
        ("grid 37UDP2618182829", 48.59419, 37.99886),
        ("grid 37U DP 26181 82829", 48.59419, 37.99886),
        ("37U 426181 5382829", 48.59419, 37.99886),
        ("at 8GWVHXVX+MG", 48.5941875, 37.9988125),
        ("https://www.google.com/maps/place/X/@48.1,37.1,14z/data=!3d48.5941!4d37.9988", 48.5941, 37.9988),
        ("https://www.google.com/maps?q=48.5941,37.9988", 48.5941, 37.9988),
        ("https://www.openstreetmap.org/?mlat=48.5941&mlon=37.9988#map=15/48.1/37.1", 48.5941, 37.9988),
        ("https://yandex.com/maps/?ll=37.1,48.1&pt=37.9988,48.5941&z=14", 48.5941, 37.9988),
        ("https://www.bing.com/maps?cp=48.5941~37.9988&lvl=17", 48.5941, 37.9988),
    ],
)
def test_usual_ways_of_writing_are_read(text, lat, lon):
    ((found_lat, found_lon),) = spots(text)
    assert found_lat == pytest.approx(lat, abs=2e-5)
    assert found_lon == pytest.approx(lon, abs=2e-5)


@pytest.mark.parametrize(
    "text",
    [
        "999.123, 38.111",
        "48.5931, 999.9994",
        "0.000, 0.000",
        "48,5;38,0",
        "48,593; 37,999",
        "prices rose from 12,3456,7 to 9",
        "99Z AA 11111 22222",
        "model 12A BC 1234 5678",
        "https://www.openstreetmap.org/#map=15",
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


def test_the_view_of_a_map_is_no_pin():
    (far,), (close,) = (written(f"https://www.google.com/maps/@48.5941,37.9988,{zoom}z") for zoom in (10, 17))
    (yandex,) = written("https://yandex.com/maps/?ll=37.9988%2C48.5941&z=14")
    assert far.footprint.uncertainty_m > yandex.footprint.uncertainty_m > close.footprint.uncertainty_m > 100


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
