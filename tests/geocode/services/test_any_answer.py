"""Whatever a service says: candidates that make sense, or one error of ours. Nothing in between."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.errors import ServiceError
from catalog.geocode.services import PlaceQuery, ServiceGeocoder, asking
from catalog.geocode.services.answers import Answers
from catalog.geocode.services.pace import Pace
from catalog.geocode.services.strict_json import parsed
from catalog.geocode.services.wire import Reply, UnfitError
from catalog.model import Candidate
from catalog.testing import SPOTS
from catalog.testing.spots import WRITERS

KEYS = sorted(
    {"lat", "lon", "lng", "name", "display_name", "boundingbox", "extent", "bbox", "geojson", "geometry", "coordinates"}
    | {"osm_type", "osm_id", "gid", "geonameId", "type", "addresstype", "osm_value", "layer", "fcl", "fcode", "label"}
    | {"address", "country_code", "countrycode", "countryCode", "properties", "features", "geonames", "status"}
    | {"importance", "confidence", "population", "message", "value"}
)
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    | st.sampled_from(["47.1", "9.5", "NaN", "relation", "Polygon", "LineString", "LI", "way", "country", "\ud800"])
    | st.sampled_from([47.1, 9.5, 0, 180, -180, 90, 1e308, 999])
)  # fmt: skip
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6)
)


def paths(document, here=()):
    """Yield the way to every value of a document."""
    yield here
    inner = (
        document.items() if isinstance(document, dict) else enumerate(document if isinstance(document, list) else ())
    )
    for key, value in inner:
        yield from paths(value, (*here, key))


def replaced(document, path, value):
    """Return a document with another value at the end of a path."""
    if not path:
        return value
    copy = document.copy()
    copy[path[0]] = replaced(document[path[0]], path[1:], value)
    return copy


@st.composite
def answers(draw):
    """An answer of a service with one to three of its values replaced by anything; or anything."""
    provider = draw(st.sampled_from(sorted(WRITERS)))
    if draw(st.integers(0, 9)) == 0:
        return provider, draw(ANYTHING)
    outline = {"type": "Polygon", "coordinates": [[[9.5, 47.1], [9.6, 47.1], [9.6, 47.2], [9.5, 47.1]]]}
    document = WRITERS[provider]([spot._replace(outline=outline) for spot in SPOTS[:2]])
    for _ in range(draw(st.integers(1, 3))):
        document = replaced(document, draw(st.sampled_from(list(paths(document)))), draw(ANYTHING))
    return provider, document


@pytest.fixture(scope="module")
def geocoders(gazetteer, tmp_path_factory):
    """One geocoder a provider, which keeps nothing and waits for nobody."""
    folder = tmp_path_factory.mktemp("answers")
    options = {"folder": folder, "online": True, "secret": "volunteer7", "gazetteer": gazetteer}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Answers, "keep", lambda *_answer: None)
        patched.setattr(Pace, "take_turn", lambda _pace: None)
        yield {name: ServiceGeocoder(name, "http://127.0.0.1:9", **options) for name in WRITERS}


def outcome(geocoder, query, body):
    """Return the candidates, and what was said where there is no answer."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(asking, "fetch", lambda *_asked: Reply(200, {"content-type": "application/json"}, body))
        try:
            return geocoder.geocode(query), ""
        except ServiceError as error:
            return [], str(error)


@settings(max_examples=50)
@given(answer=answers())
def test_any_answer_is_believable_candidates_or_one_error(answer, geocoders, gazetteer):
    provider, document = answer
    query = PlaceQuery(text="Vaduz", near=gazetteer.country("LI"))
    found, said = outcome(geocoders[provider], query, json.dumps(document).encode())
    assert "\n" not in said
    for candidate in found:
        spot = candidate.place.footprint
        assert 25 <= spot.uncertainty_m <= 20_100_000
        assert (spot.lat_e7, spot.lon_e7) != (0, 0)
        assert candidate.place.name.isprintable()
        assert Candidate.model_validate_json(candidate.model_dump_json()).place == candidate.place


@given(st.binary(max_size=60) | st.text('[]{}",:\\x0-9 eE.Na', max_size=60).map(str.encode))
def test_any_bytes_are_json_or_refused(body):
    try:
        value = parsed(body)
    except UnfitError:
        return
    assert value == json.loads(body)
