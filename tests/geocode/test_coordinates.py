"""Coordinates in running text and as a query: read as written, refused aloud, or left alone."""

import mgrs
import pytest
import utm
from hypothesis import assume, given
from hypothesis import strategies as st
from openlocationcode import openlocationcode

from catalog.geocode import distance_m, written
from catalog.geocode.coordinates import Doubt, Written, asked, beside, beyond_doubt, coordinates, short_codes


def spots(text):
    return [(w.footprint.lat, w.footprint.lon) for w in written(text)]


def only(text):
    """The one spot of a query."""
    found = asked(text)
    assert isinstance(found, Written), found
    return found.footprint.lat, found.footprint.lon


def readings(text):
    """The readings of a query that is refused."""
    found = asked(text)
    assert isinstance(found, Doubt), found
    return [(r.lat, r.lon) for r in found.readings]


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("filmed at 48.5931, 37.9994 on Monday", 48.5931, 37.9994),
        ("(lat: 48.663700, long: 38.091763)", 48.6637, 38.091763),
        ("""at 48°35'36"N 37°59'55"E""", 48.593333, 37.998611),
        ("at 48° 35′ N, 37° 59′ E", 48.583333, 37.983333),
        ("at 48°35.616'N 37°59.964'E", 48.5936, 37.9994),
        ("""at 48º35'36''N, 37º59'55''E""", 48.593333, 37.998611),
        ("Sydney, 33.8547 S 151.2099 E", -33.8547, 151.2099),
        ("Sydney, E 151.2099, S 33.8547", -33.8547, 151.2099),
        ("lon: 37.9994, lat: 48.5931", 48.5931, 37.9994),
        ("широта 48.5931, долгота 37.9994", 48.5931, 37.9994),
        ("48.5931° с. ш. 37.9994° в. д.", 48.5931, 37.9994),
        ("12.5931° пд. ш., 37.9994° зх. д.", -12.5931, -37.9994),
        ("-33.8547,151.2099", -33.8547, 151.2099),
        ("−33.8547, 151.2099", -33.8547, 151.2099),
        ("48,5931; 37,9994", 48.5931, 37.9994),
        ("48°35′36″С 37°59′55″В", 48.593333, 37.998611),
        ("٤٨٫٥٩٣١, ٣٧٫٩٩٩٤", 48.5931, 37.9994),
        ("۴۸٫۵۹۳۱، ۳۷٫۹۹۹۴", 48.5931, 37.9994),
        ("４８．５９３１，３７．９９９４", 48.5931, 37.9994),
        ("48.5931, 37.9994 з дрона", 48.5931, 37.9994),
        ("at the pole, 90.0000, 0.0000", 90.0, 0.0),
        ("on the line, -16.5000, 180.0000", -16.5, 180.0),
        ("grid 37UDP2618182829", 48.59419, 37.99886),
        ("grid 37U DP 26181 82829", 48.59419, 37.99886),
        ("37U 426181 5382829", 48.59419, 37.99886),
        ("37S 426181 5382829", -41.702903, 38.112775),
        ("at 8GWVHXVX+MG", 48.5941875, 37.9988125),
    ],
)
def test_usual_ways_of_writing_are_read(text, lat, lon):
    ((found_lat, found_lon),) = spots(text)
    assert found_lat == pytest.approx(lat, abs=2e-5)
    assert found_lon == pytest.approx(lon, abs=2e-5)


@pytest.mark.parametrize(
    "link",
    [
        "https://www.google.com/maps/place/X/@48.1,37.1,14z/data=!3d48.5941!4d37.9988",
        "https://www.google.com/maps?q=48.5941,37.9988",
        "https://maps.google.com/maps?q=loc:48.5941+37.9988",
        "https://maps.google.com/?q=48.5941,37.9988+(a+pin)",
        "https://www.google.com/maps/search/48.5941,+37.9988?entry=tts",
        "https://www.google.com/maps/search/?api=1&query=48.5941%2C37.9988",
        "https://www.google.com/maps/@48.5941,37.9988,15z",
        "https://www.google.com/maps/@48.5941,37.9988,812m/data=!3m1!1e3",
        "https://www.google.com/maps/@48.5941,37.9988,3a,75y,90h,90t/data=x",
        "https://www.google.com/maps/place/48%C2%B035'38.76%22N+37%C2%B059'55.68%22E/@48.1,37.1,17z",
        "maps.google.com/?ll=48.5941,37.9988&z=12",
        "https://www.openstreetmap.org/?mlat=48.5941&mlon=37.9988#map=15/48.1/37.1",
        "https://www.openstreetmap.org/?mlon=37.9988&mlat=48.5941",
        "https://www.openstreetmap.org/#map=15/48.5941/37.9988",
        "https://osm.org/#map=15.25/48.5941/37.9988&layers=N",
        "https://yandex.com/maps/?ll=37.1,48.1&pt=37.9988,48.5941&z=14",
        "https://yandex.ru/maps/?ll=37.9988%2C48.5941&z=14",
        "https://yandex.ru/maps/?ll=37.1%2C48.1&whatshere%5Bpoint%5D=37.9988%2C48.5941&z=16",
        "https://yandex.ru/maps/?text=48.5941%2C37.9988",
        "https://www.bing.com/maps?cp=48.5941~37.9988&lvl=17",
        "https://www.bing.com/maps?sp=point.48.5941_37.9988_Here",
        "https://maps.apple.com/?ll=48.5941,37.9988&q=Here",
        "https://wikimapia.org/#lang=en&lat=48.594100&lon=37.998800&z=14&m=w",
        "https://2gis.ru/x/geo/37.9988%2C48.5941",
        "https://www.suncalc.org/#/48.5941,37.9988,15/2022.12.20/10:00/1/3",
        "geo:48.5941,37.9988",
        "geo:48.5941,37.9988,120;u=35",
        "geo:0,0?q=48.5941,37.9988(Here)",
    ],
)
def test_links_to_maps_are_read(link):
    assert spots(f"Seen here: {link}.") == [pytest.approx((48.5941, 37.9988), abs=1e-5)]


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
        "37U 426181 100000",
        "37UDP 26181 8282",
        "UTM 37 426181 5382829",
        "https://www.openstreetmap.org/#map=15",
        "https://www.google.com/maps?q=151.2099,-33.8547",
        "version 1.22, then 3.44",
        "nan, inf",
        "91.0001, 10.0001",
        "151.2099, -33.8547",
        "-33.8547 S, 151.2099 E",
        "48.5931 N, 37.9994 N",
        """48°75'36"N 37°59'55"E""",
        "12.345.678, 98.765.432",
        "–48.5931, 37.9994",
    ],
)
def test_what_is_doubtful_is_left_alone(text):
    assert spots(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("48.5, 38.0", (48.5, 38.0)),
        ("48 38", (48.0, 38.0)),
        ("48,593; 37,999", (48.593, 37.999)),
        ("37udp2618182829", (48.594193, 37.99886)),
        ("(48.5931, 37.9994).", (48.5931, 37.9994)),
        ("-90, 12", (-90.0, 12.0)),
    ],
)
def test_a_query_of_coordinates_alone_may_be_rougher(text, expected):
    assert only(text) == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("48,5;38,0", [(48.5, 38.0), (48.0, 5.0), (38.0, 0.0)]),
        ("151.2099, -33.8547", [(-33.8547, 151.2099)]),
        ("-33.8547 S, 151.2099 E", [(-33.8547, 151.2099), (33.8547, 151.2099)]),
        ("37 426181 5382829", [(48.594189, 37.998853), (-41.702903, 38.112775)]),
        ("37S 426181 3900000", [(35.240358, 38.188669), (-55.041325, 37.844796)]),
        ("https://www.google.com/maps?q=151.2099,-33.8547", [(-33.8547, 151.2099)]),
        ("37UDP 26181 8282", []),
        ("0, 0", []),
        ("NaN, NaN", []),
        ("48.5931, 999.9994", []),
        ("48.5931", []),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused_with_all_readings(text, expected):
    assert readings(text) == [pytest.approx(e, abs=1e-5) for e in expected]
    assert asked(text).why


@pytest.mark.parametrize(
    "text", ["Bakhmut", "", "5 km south of Lyman", "1770", "48.59 degrees of separation", "3, rue X"]
)
def test_words_are_no_coordinates(text):
    assert asked(text) is None


def test_axes_are_doubted_only_where_the_other_order_lies_near_what_is_named():
    (swapped,) = written("37.99886, 48.59419")
    doubt = beyond_doubt(swapped, [(48.6, 38.0)])
    assert [(r.lat, r.lon) for r in doubt.readings] == [(37.99886, 48.59419), (48.59419, 37.99886)]
    assert beyond_doubt(swapped, []) == swapped
    assert beyond_doubt(swapped, [(37.5, 48.0)]) == swapped


def test_a_short_plus_code_is_the_one_nearest_to_its_town():
    ((span, code),) = short_codes("Filmed at HXVX+MG, Bakhmut.")
    found = beside(span, code, (48.6, 38.0))
    assert (found.footprint.lat, found.footprint.lon) == (48.5941875, 37.9988125)
    assert list(short_codes("8GWVHXVX+MG is full, 2222+22 a sum, ABCD+EF no code")) == []


def test_the_radius_follows_from_the_digits_given():
    (fine,), (rough,) = written("48.59312, 37.99942"), written("48.593, 37.999")
    assert fine.footprint.uncertainty_m == 10
    assert 50 <= rough.footprint.uncertainty_m <= 60


def test_the_square_of_a_grid_lies_inside_the_radius():
    (found,) = written("grid 37U DP 26 82")
    corners = [mgrs.MGRS().toLatLon(f"37UDP{e}{n}") for e in ("26000", "26999") for n in ("82000", "82999")]
    middle = (found.footprint.lat, found.footprint.lon)
    assert max(distance_m(middle, c) for c in corners) == pytest.approx(found.footprint.uncertainty_m, rel=0.02)


def test_the_view_of_a_map_is_no_pin():
    (far,), (close,) = (written(f"https://www.google.com/maps/@48.5941,37.9988,{zoom}z") for zoom in (10, 17))
    (yandex,) = written("https://yandex.com/maps/?ll=37.9988%2C48.5941&z=14")
    assert far.footprint.uncertainty_m > yandex.footprint.uncertainty_m > close.footprint.uncertainty_m > 100


def test_the_span_is_that_of_the_words():
    text = "Seen at ４８．５９３１, 37.9994 today."
    (found,) = written(text)
    assert text[found.start : found.end] == "４８．５９３１, 37.9994"


def sixty(value, letters, places):
    seconds = round(abs(value) * 3600, places)
    whole, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"""{whole:.0f}°{minutes:.0f}'{seconds:.{places}f}"{letters[value < 0]}"""


WRITERS = {
    "decimal": lambda lat, lon: f"{lat:.6f}, {lon:.6f}",
    "unicode minus": lambda lat, lon: f"{lat:.6f}, {lon:.6f}".replace("-", "−"),
    "decimal comma": lambda lat, lon: f"{lat:.6f}; {lon:.6f}".replace(".", ","),
    "Arabic digits": lambda lat, lon: f"{lat:.6f}, {lon:.6f}".translate(str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")),
    "letters": lambda lat, lon: f"{abs(lat):.6f}{'NS'[lat < 0]} {abs(lon):.6f}{'EW'[lon < 0]}",
    "longitude first": lambda lat, lon: f"{'EW'[lon < 0]} {abs(lon):.6f}, {'NS'[lat < 0]} {abs(lat):.6f}",
    "sixtieths": lambda lat, lon: f"{sixty(lat, 'NS', 2)} {sixty(lon, 'EW', 2)}",
    "MGRS": lambda lat, lon: mgrs.MGRS().toMGRS(lat, lon),
    "UTM": lambda lat, lon: "{2}{3} {0:.1f} {1:.1f}".format(*utm.from_latlon(lat, lon)),
    "Plus Code": lambda lat, lon: openlocationcode.encode(lat, lon, 11),
    "geo URI": lambda lat, lon: f"geo:{lat:.6f},{lon:.6f}",
    "Google": lambda lat, lon: f"https://www.google.com/maps/search/?api=1&query={lat:.6f}%2C{lon:.6f}",
    "OpenStreetMap": lambda lat, lon: f"https://www.openstreetmap.org/?mlat={lat:.6f}&mlon={lon:.6f}",
    "Yandex": lambda lat, lon: f"https://yandex.com/maps/?pt={lon:.6f},{lat:.6f}&z=17",
    "Bing": lambda lat, lon: f"https://www.bing.com/maps?cp={lat:.6f}~{lon:.6f}&lvl=17",
    "Apple": lambda lat, lon: f"https://maps.apple.com/?ll={lat:.6f},{lon:.6f}",
    "Wikimapia": lambda lat, lon: f"https://wikimapia.org/#lang=en&lat={lat:.6f}&lon={lon:.6f}&z=17",
}


@given(st.sampled_from(sorted(WRITERS)), st.floats(-90, 90), st.floats(-180, 180))
def test_every_way_of_writing_comes_back_as_the_spot_that_was_written(way, lat, lon):
    assume(way not in ("MGRS", "UTM") or -79.9 < lat < 83.9)
    assume(way != "UTM" or abs(lat) > 0.1)
    assume(abs(lat) > 1e-5 or abs(lon) > 1e-5)
    text = WRITERS[way](lat, lon)
    found = asked(text)
    if isinstance(found, Doubt):
        assert way == "UTM", (text, found)  # band S and the south of the globe
        assert min(distance_m((r.lat, r.lon), (lat, lon)) for r in found.readings) < 5
    else:
        assert distance_m((found.footprint.lat, found.footprint.lon), (lat, lon)) < 5, text


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_pair_on_the_earth_comes_back_as_it_was_written(lat, lon):
    text = f"x {lat:.5f}, {lon:.5f} y"
    expected = (float(f"{lat:.5f}"), float(f"{lon:.5f}"))
    assert spots(text) == ([] if expected == (0, 0) else [pytest.approx(expected, abs=1e-7)])


@given(st.text() | st.text("0123456789.,;:-+°'\"NSEWнс /°=&?#@!٫−٣５", max_size=60))
def test_no_text_is_too_odd(text):
    for found in [*coordinates(text), *filter(None, [asked(text)])]:
        assert 0 <= found.start <= found.end <= len(text)
        spot = [found.footprint] if isinstance(found, Written) else found.readings
        assert all(abs(s.lat) <= 90 and abs(s.lon) <= 180 for s in spot)


@given(st.floats(-999, 999), st.floats(-999, 999))
def test_numbers_that_are_not_on_the_earth_are_never_bent_onto_it(lat, lon):
    assume(abs(lat) > 90.001 or abs(lon) > 180.001)
    for way in ("decimal", "letters", "longitude first", "geo URI", "Google", "Yandex", "Bing"):
        assert not isinstance(asked(WRITERS[way](lat, lon)), Written)
