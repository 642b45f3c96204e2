"""Every fault of the list, through the real adapter: nothing wrong is believed, and nothing wrong is kept."""

import pytest

from catalog.errors import ServiceError
from catalog.geocode.services import FAR
from catalog.model.sphere import distance_m
from catalog.testing import FAULTS, SLOW, Double

PROVIDERS = ("nominatim", "photon", "pelias", "geonames")


def happens(provider):
    """The slow ones are the same for all services."""
    for fault in FAULTS.values():
        if not (provider == "geonames" and fault.boxed) and not (provider != "nominatim" and fault.name in SLOW):
            yield fault


def test_the_list_is_long_enough_and_says_what_is_right():
    assert len(FAULTS) >= 60
    assert all(fault.right and fault.code in (0, 1, 4) for fault in FAULTS.values())


@pytest.mark.parametrize(
    ("provider", "fault"), [pytest.param(p, f, id=f"{p}-{f}") for p in PROVIDERS for f in happens(p)]
)
def test_no_fault_leaves_a_wrong_fact_behind(provider, fault, ask, kept):
    timeout_s = 0.15 if fault.name in SLOW else 5.0
    with Double(provider, fault) as double:
        if fault.code == 4:
            with pytest.raises(ServiceError) as raised:
                ask(provider, double.url, timeout_s=timeout_s)
            assert raised.value.exit_code == 4
            assert "\n" not in str(raised.value)
            assert kept() == []
            return
        found = ask(provider, double.url)
    assert len(kept()) == 1
    assert 1 <= len(found) <= 10
    for candidate in found:
        assert 25 <= candidate.place.footprint.uncertainty_m < 1_500_000
        assert candidate.place.name.isprintable()
        assert len(candidate.place.name) <= 200
        assert (FAR in candidate.reasons) == (fault.code == 1)


def test_an_impossible_place_does_not_cost_the_others(ask, notes):
    with Double("nominatim") as double:
        lost = double.spots[0]._replace(name="Vaduz Lost", lat=0, lon=0, box=None)
        double.spots = (lost, *double.spots)
        found = ask("nominatim", double.url, "Vaduz Lost")
    assert [c.place.name for c in found] == ["Vaduz"]
    assert notes == ["nominatim: 'Vaduz Lost' is refused: it lies at 0, 0, where services put what they cannot place"]


def test_a_place_far_from_the_context_is_never_first(ask):
    with Double("photon") as double:
        far = double.spots[0]._replace(name="Vaduz", lat=48.6, lon=38.0, box=None, country="UA")
        double.spots = (far, *double.spots)
        found = ask("photon", double.url)
        alone = ask("photon", double.url, near=None)
    assert [c.place.country for c in found] == ["LI", "UA"]
    assert found[1].score < 0.1 < found[0].score
    assert FAR in found[1].reasons
    assert [c.place.country for c in alone] == ["UA", "LI"], "with no context the order is the service's"


def test_swapped_axes_are_seen_by_the_country_that_the_answer_names(ask):
    with Double("geonames", FAULTS["axes swapped"]) as double, pytest.raises(ServiceError, match="axes are swapped"):
        ask("geonames", double.url, near=None)


def test_a_box_over_the_antimeridian_is_measured_the_short_way(ask):
    with Double("nominatim") as double:
        (fiji,) = ask("nominatim", double.url, "Fiji", near=None)
    assert 500_000 < fiji.place.footprint.uncertainty_m < 1_000_000


def test_the_box_is_inside_the_circle(ask):
    with Double("pelias") as double:
        (vaduz,) = ask("pelias", double.url)
        south, west, north, east = double.spots[0].box
    spot = vaduz.place.footprint
    corners = [distance_m((spot.lat, spot.lon), (a, b)) for a in (south, north) for b in (west, east)]
    assert abs(spot.uncertainty_m - max(corners)) <= 1
    assert spot.rule == "pelias box"


def test_a_country_without_a_box_is_as_large_as_a_country(ask, gazetteer):
    with Double("geonames") as double:
        (country,) = ask("geonames", double.url, "Liechtenstein")
    assert country.place.kind == "country"
    assert country.place.footprint.uncertainty_m == gazetteer.country("LI").footprint.uncertainty_m


def test_an_outline_is_kept_and_held_by_the_circle(ask):
    ring = [[9.49, 47.08], [9.62, 47.08], [9.62, 47.3], [9.49, 47.08]]
    with Double("nominatim") as double:
        double.spots = (double.spots[0]._replace(outline={"type": "Polygon", "coordinates": [ring]}),)
        (vaduz,) = ask("nominatim", double.url)
    spot = vaduz.place.footprint
    assert spot.geojson == {"type": "Polygon", "coordinates": [ring]}
    assert spot.uncertainty_m >= distance_m((spot.lat, spot.lon), (47.3, 9.62)) - 1


def test_a_redirect_within_the_host_is_followed(ask):
    moved = FAULTS["redirect loop"]._replace(
        reply=lambda x: x.send(x.document()) if "moved" in x.path else x.send(b"", 302, location=x.path + "&moved=1")
    )
    with Double("nominatim", moved) as double:
        assert ask("nominatim", double.url)
    assert len(double.asked) == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("https://a.example/search", "http://a.example/search"),
        ("https://a.example/search", "https://b.example/search"),
        ("https://a.example/search", "https://a.example:444/search"),
        ("http://127.0.0.1:80/search", "http://127.0.0.2:80/search"),
    ],
)
def test_a_redirect_to_http_or_elsewhere_is_refused(old, new):
    import io
    from urllib.request import Request

    from catalog.geocode.services.wire import UnfitError, _SameHost

    with pytest.raises(UnfitError, match="another address"):
        _SameHost().redirect_request(Request(old), io.BytesIO(), 302, "", {}, new)


def test_what_a_name_hides_is_gone_and_its_markup_is_text(ask):
    with Double("nominatim", FAULTS["hidden characters in the name"]) as double:
        (hidden,) = ask("nominatim", double.url)
    with Double("photon", FAULTS["markup in the name"]) as double:
        (marked,) = ask("photon", double.url)
    assert hidden.place.name == "Va [31mduz"
    assert marked.place.name.startswith("<img src=x onerror=alert(1)>{{7*191}}Vaduz")
