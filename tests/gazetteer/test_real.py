"""What the real gazetteer must know: places that reports about footage name, under the names they use."""

import pytest

from catalog.gazetteer.sizes import metres


@pytest.mark.parametrize(
    ("name", "geonames"),
    [
        ("Slovyansk", 693468), ("Sloviansk", 693468), ("Bakhmut", 713174), ("Бахмут", 713174), ("Artemivsk", 713174),
        ("Kramatorsk", 704508), ("Avdiivka", 713122), ("Kherson", 706448), ("Kharkiv", 706483), ("Kyiv", 703448),
        ("Kiev", 703448), ("Київ", 703448), ("Kuala Lumpur", 1735161), ("Донецьк", 709717), ("Donetsk", 709717),
        ("Moscow", 524901), ("基輔", 703448), ("كييف", 703448),
        ("Donetsk region", 709716), ("Donetsk Oblast", 709716), ("Донецька область", 709716),
        ("Kharkiv region", 706482), ("California", 5332921), ("Bavaria", 2951839), ("Île-de-France", 3012874),
        ("Crimea", 703883), ("Gaza Strip", 281132), ("West Bank", 285153), ("Scotland", 2638360),
        ("Belgorod region", 578071), ("Chechnya", 569665),
        ("US", 6252001), ("U.S.", 6252001), ("USA", 6252001), ("United States", 6252001), ("UK", 2635167),
        ("Britain", 2635167), ("Russia", 2017370), ("Russian Federation", 2017370), ("Россия", 2017370),
        ("Sweden", 2661886), ("Ukraine", 690791), ("Україна", 690791), ("DPRK", 1873107), ("South Korea", 1835841),
        ("Ivory Coast", 2287781), ("Burma", 1327865), ("Myanmar", 1327865), ("UAE", 290557), ("DR Congo", 203312),
        ("Palestine", 6254930), ("Czech Republic", 3077311), ("Türkiye", 298795), ("Turkey", 298795),
        ("Europe", 6255148), ("Netherlands", 2750405),
    ],
)  # fmt: skip
def test_the_place_that_is_usually_meant_comes_first(gazetteer, name, geonames):
    assert gazetteer.lookup(name)[0].place.ids["geonames"] == geonames


OWN = {"Donbas": "donbas", "Донбасс": "donbas", "Kremlin": "kremlin", "Downing Street": "downing-street"}


@pytest.mark.parametrize(("name", "own"), OWN.items())
def test_our_own_places_are_found(gazetteer, name, own):
    assert gazetteer.lookup(name)[0].place.ids == {"geofootage": own}


@pytest.mark.parametrize("name", ["bafumuto", "KHE", "DOK", "84500"])
def test_junk_is_not_found(gazetteer, name):
    assert not [e for e in gazetteer.lookup(name) if e.place.country == "UA"]


TRUTH = {
    "UA": (49, 32), "RU": (60, 100), "US": (39.76, -98.5), "PL": (52, 20), "SE": (62, 15), "BY": (53, 28),
    "DE": (51.5, 10.5), "SY": (35, 38), "IQ": (33, 44), "IL": (31.5, 34.75), "TR": (39, 35), "GE": (42, 43.5),
}  # fmt: skip


@pytest.mark.parametrize("code", TRUTH)
def test_a_country_lies_where_geonames_puts_it(gazetteer, code):
    spot = gazetteer.country(code).footprint
    assert metres(TRUTH[code], [(spot.lat, spot.lon)])[0] < 161_000


def test_a_region_lies_where_geonames_puts_it_and_holds_its_towns(gazetteer):
    assert gazetteer.region("UA.05").name == "Donetsk Oblast"
    spot = gazetteer.region("UA.05").footprint
    bakhmut = gazetteer.place("geonames", 713174).footprint
    assert metres((48.0, 37.8), [(spot.lat, spot.lon)])[0] < 50_000
    assert metres((spot.lat, spot.lon), [(bakhmut.lat, bakhmut.lon)])[0] < spot.uncertainty_m < 300_000


def test_a_country_holds_its_far_ends(gazetteer):
    spot = gazetteer.country("UA").footprint
    ends = [(48.62, 22.29), (44.6, 33.5), (49.0, 40.1), (52.3, 33.9)]
    assert max(metres((spot.lat, spot.lon), ends)) < spot.uncertainty_m


def test_a_typing_slip_finds_the_town_in_its_country(gazetteer):
    entry, likeness = gazetteer.near_misses("Kramatrosk", "UA", 3)[0]
    assert entry.place.ids["geonames"] == 704508
    assert likeness > 0.85


def test_names_run_over_several_words(gazetteer):
    assert gazetteer.longest(["new", "york", "city", "yesterday"]) == 3
    assert gazetteer.longest(["u", "s", "officials"]) == 2
