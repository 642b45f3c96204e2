"""Asking with care: what is kept, how often it is asked, who is told what."""

import json
import sqlite3
import subprocess
import sys
import zlib
from hashlib import sha256

import pytest
from geopy.geocoders import SERVICE_TO_GEOCODER

from catalog.errors import CatalogError, InputError, ServiceError, UsageError
from catalog.geocode.services import KEPT, ServiceGeocoder
from catalog.geocode.services.answers import Answers
from catalog.geocode.services.pace import Pace, retry_after_s
from catalog.testing import FAULTS, Double, Fault

DAY_S = 86_400


def test_an_answer_is_kept_with_where_it_came_from(ask, kept):
    with Double("nominatim") as double:
        ask("nominatim", double.url)
    (row,) = kept()
    body = zlib.decompress(row["body"])
    assert (row["provider"], row["endpoint"], row["query"]) == ("nominatim", f"{double.url}/search", "Vaduz")
    assert ["format", "json"] in json.loads(row["parameters"])
    assert (row["asked_at"], row["found"]) == (1_700_000_000, 1)
    assert row["sha256"] == sha256(body).hexdigest()
    assert json.loads(body)[0]["display_name"] == "Vaduz"


def test_a_kept_answer_is_used_without_asking_and_says_so(ask, notes):
    with Double("photon") as double:
        (fresh,) = ask("photon", double.url)
        (again,) = ask("photon", double.url)
        assert len(double.asked) == 1
    (offline,) = ask("photon", double.url, online=False)
    assert fresh.place == again.place == offline.place
    assert KEPT not in fresh.reasons
    assert KEPT in again.reasons
    assert KEPT in offline.reasons
    assert notes == ["photon: answered from the file, as it was said on 2023-11-14"] * 2


def test_what_was_never_asked_is_not_asked_offline(ask):
    with Double("nominatim") as double:
        with pytest.raises(ServiceError, match="add --online"):
            ask("nominatim", double.url, online=False)
        assert double.asked == []


@pytest.mark.parametrize(("text", "days"), [("Vaduz", 180), ("Atlantis", 7)])
def test_an_old_answer_is_asked_for_anew_and_still_serves_offline(text, days, ask, waiting, notes):
    with Double("nominatim") as double:
        ask("nominatim", double.url, text)
        waiting.later_s = days * DAY_S - 1
        ask("nominatim", double.url, text)
        assert len(double.asked) == 1
        waiting.later_s = days * DAY_S
        ask("nominatim", double.url, text)
        assert len(double.asked) == 2
    waiting.later_s = 3 * days * DAY_S
    ask("nominatim", double.url, text, online=False)
    assert notes[-1].endswith("which is long ago")


def test_a_damaged_answer_counts_as_none(ask, tmp_path):
    with Double("nominatim") as double:
        ask("nominatim", double.url)
        with sqlite3.connect(tmp_path / "services.db") as db:
            db.execute("UPDATE answer SET body = ?", (zlib.compress(b"[]"),))
        db.close()
        assert ask("nominatim", double.url)
        assert len(double.asked) == 2


def test_a_damaged_file_is_named(ask, tmp_path):
    (tmp_path / "services.db").write_bytes(b"no database, but long enough to be taken for one" * 9)
    with Double("nominatim") as double, pytest.raises(CatalogError, match=r"services\.db.*delete that file"):
        ask("nominatim", double.url)


@pytest.mark.parametrize("provider", ["nominatim", "photon", "pelias", "geonames"])
def test_we_say_who_we_are(provider, ask):
    from catalog import __version__

    with Double(provider) as double:
        ask(provider, double.url)
    assert double.headers[0]["user-agent"] == f"geofootage/{__version__}"


@pytest.mark.parametrize("provider", ["geonames", "geocodeearth"])
def test_a_key_is_sent_and_never_kept_or_said(provider, ask, tmp_path):
    secret = {"geonames": "volunteer7", "geocodeearth": "ge-5ecret"}[provider]
    writer = provider if provider == "geonames" else "pelias"
    with Double(writer) as double:
        ask(provider, double.url)
        assert secret in double.asked[0]
    with Double(writer, FAULTS["403"]) as double, pytest.raises(ServiceError) as raised:
        ask(provider, double.url)
    assert secret not in str(raised.value)
    with pytest.raises(ServiceError) as raised:
        ask(provider, double.url, "Elsewhere", online=False)
    assert secret not in str(raised.value)
    assert secret.encode() not in (tmp_path / "services.db").read_bytes()


def test_an_answer_that_repeats_the_key_is_not_kept(ask, kept):
    echo = Fault("echo", "", 0, lambda x: x.send(x.document()[:-1] + b', "asked": "by volunteer7"}'))
    with Double("geonames", echo) as double:
        assert ask("geonames", double.url)
    assert kept() == []


def test_a_busy_service_is_asked_again_when_it_says(ask, waiting):
    said = iter(["7", None])

    def busy_twice(x):
        try:
            wait = next(said)
        except StopIteration:
            x.send(x.document())
        else:
            x.send(b"", 429, **({"retry_after": wait} if wait else {}))

    with Double("nominatim", Fault("busy twice", "", 0, busy_twice)) as double:
        assert ask("nominatim", double.url)
    assert waiting.waits == [7, 4]


def test_whoever_asks_for_long_patience_is_left_alone_by_everybody(ask, waiting):
    with Double("nominatim", FAULTS["429 with Retry-After in seconds"]) as double:
        for _ in range(2):
            with pytest.raises(ServiceError, match=r"429|ask again in 120 seconds"):
                ask("nominatim", double.url)
        assert len(double.asked) == 1
    assert waiting.waits == []


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("120", 120),
        ("Tue, 14 Nov 2023 22:13:30 GMT", 10),
        ("Tue, 14 Nov 1993 22:13:30 GMT", 0),
        ("soon", None),
        ("-5", None),
        ("١٢", None),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        ("", None),
        (None, None),
    ],
)
def test_how_long_to_wait_is_read_from_seconds_and_dates(said, seconds):
    assert retry_after_s(said, 1_700_000_000) == seconds


def test_turns_at_a_public_host_are_a_second_apart(tmp_path, waiting):
    for _ in range(3):
        Pace(Answers(tmp_path), "nominatim.openstreetmap.org", 1.0, *waiting.clock).take_turn()
    assert waiting.waits == [1, 1]


def test_a_turn_that_a_wrong_clock_set_is_forgotten(tmp_path, waiting):
    pace = Pace(Answers(tmp_path), "host", 1.0, *waiting.clock)
    waiting.later_s = 10 * DAY_S
    pace.take_turn()
    waiting.later_s = 0
    pace.take_turn()
    assert waiting.waits == []


TAKE_A_TURN = """
import sys, pathlib
from catalog.geocode.services.answers import Answers
from catalog.geocode.services.pace import Pace
Pace(Answers(pathlib.Path(sys.argv[1])), "host", 1.0, lambda: 1_700_000_000.0, print).take_turn()
"""


def test_processes_share_their_turns(tmp_path, waiting):
    Pace(Answers(tmp_path), "host", 1.0, *waiting.clock).take_turn()
    ran = subprocess.run([sys.executable, "-c", TAKE_A_TURN, tmp_path], capture_output=True, text=True, check=True)
    assert float(ran.stdout) == 1, "the other process has to wait"
    Pace(Answers(tmp_path), "host", 1.0, *waiting.clock).take_turn()
    assert waiting.waits == [2]


@pytest.mark.parametrize(
    ("provider", "url", "pace_s"),
    [
        ("nominatim", None, 1.0),
        ("nominatim", "https://nominatim.openstreetmap.org", 1.0),
        ("nominatim", "https://maps.example", 0.0),
        ("geonames", None, 1.0),
        ("tomtom", None, 1.0),
    ],
)
def test_public_services_have_a_pace_and_a_team_s_own_has_none(provider, url, pace_s, tmp_path):
    geocoder = ServiceGeocoder(provider, url, folder=tmp_path, secret="s")
    assert geocoder.pace_s == pace_s
    assert geocoder.endpoint.startswith("https://")


@pytest.mark.parametrize(
    ("provider", "url", "says"),
    [
        ("nominatim", "ftp://maps.example", "write https"),
        ("nominatim", "https://user:password@maps.example", "without a password"),
        ("nominatim", "maps.example", "write https"),
        ("nominatim", "https://maps.example?key=1", "without a password or a question"),
        ("nominatim", "http://nominatim.openstreetmap.org", "write https"),
        ("pelias", None, "--url"),
        ("baidu", "https://maps.example", "leave out --url"),
        ("geonames", None, "GEOFOOTAGE_GEONAMES_KEY"),
        ("mapsofmars", None, "no service is known"),
    ],
)
def test_what_cannot_be_asked_is_said_at_once(provider, url, says, tmp_path):
    with pytest.raises(UsageError, match=says):
        ServiceGeocoder(provider, url, folder=tmp_path)


@pytest.mark.parametrize("text", ["x" * 501, "Va\x00duz", "\ud800", "Vaduz\u202e"])
def test_words_that_cannot_be_asked_for_are_refused(text, ask):
    with Double("nominatim") as double, pytest.raises(InputError):
        ask("nominatim", double.url, text)
    assert double.asked == []


def test_words_are_asked_for_without_the_blanks_around_them(ask, kept):
    with Double("nominatim") as double:
        assert ask("nominatim", double.url, " Vaduz\xa0\n")
        assert ask("nominatim", double.url, "Vaduz")
        assert len(double.asked) == 1
    assert kept()[0]["query"] == "Vaduz"


NOT_ASKED = {"pelias", "liveaddress", "ignfrance"}
"""One without a public server, one with two keys, and one that warns of any key."""


@pytest.mark.parametrize("provider", sorted({*SERVICE_TO_GEOCODER} - NOT_ASKED))
def test_every_public_service_of_geopy_is_asked_by_https(provider, tmp_path):
    geocoder = ServiceGeocoder(provider, folder=tmp_path, secret="k-5ecret")
    assert geocoder.endpoint.startswith("https://")
    assert geocoder.pace_s == 1


def test_a_service_that_only_geopy_knows_is_read_with_care(ask, kept):
    """MapTiler is one: a name and a point, and nothing that we know about its size."""

    def answers(lon):
        said = {"features": [{"place_name": "Vaduz", "center": [lon, 47.14]}]}
        return Fault("", "", 0, lambda x: x.send(json.dumps(said).encode()))

    with Double("photon", answers(9.52)) as double:
        (vaduz,) = ask("maptiler", double.url, secret="m-5ecret")
    assert (vaduz.place.footprint.lon, vaduz.place.footprint.uncertainty_m) == (9.52, 5_000)
    with Double("photon", answers(999)) as double, pytest.raises(ServiceError, match="not what this service answers"):
        ask("maptiler", double.url, secret="m-5ecret")
    assert len(kept()) == 1
