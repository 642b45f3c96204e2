"""Which pictures of a satellite pair a map may show."""

import re
import struct
import zlib

import pytest


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(grey):
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes([0, grey]))) + chunk(b"IEND", b"")


@pytest.fixture
def pair(run, tmp_path):
    assert run("init").code == 0
    assert run("add", "--kind", "satellite_pair", "A bridge, whole and broken", "--at", "48.6,38.0").code == 0
    (row,) = run("find", "--json").rows
    for name, grey in (("may.png", 10), ("june.png", 200)):
        (tmp_path / name).write_bytes(png(grey))
    return row["id"]


def copied(run, pair, name, day, licence):
    terms = ("--licence", licence) if licence else ()
    assert run("copy", pair, "--file", name, "--acquired", day, *terms).code == 0


def stills(run, tmp_path):
    assert run("map", "--out", tmp_path / "site").code == 0
    return len(re.findall('id="still-', (tmp_path / "site" / "index.html").read_text(encoding="utf-8")))


@pytest.mark.parametrize("terms", ["CC BY 4.0", "public domain", "CC0", "CC BY-SA 3.0 IGO", "cc-by"])
def test_pictures_under_free_terms_go_into_the_map(run, pair, tmp_path, terms):
    copied(run, pair, "may.png", "2022-05", terms)
    copied(run, pair, "june.png", "2022-06", terms)
    assert stills(run, tmp_path) == 2
    (row,) = run("find", "--json").rows
    assert [(copy["acquired"], copy["licence"]) for copy in row["copies"]] == [("2022-05", terms), ("2022-06", terms)]


@pytest.mark.parametrize("terms", [None, "all rights reserved", "CC BY-NC 4.0", "CC BY-ND 4.0", "not public domain"])
def test_pictures_under_other_terms_or_none_stay_in(run, pair, tmp_path, terms):
    copied(run, pair, "may.png", "2022-05", terms)
    assert stills(run, tmp_path) == 0


def test_pictures_that_would_need_a_cover_stay_in(run, pair, tmp_path):
    copied(run, pair, "may.png", "2022-05", "CC0")
    run("set", pair, "--sensitivity", "graphic_violence")
    assert stills(run, tmp_path) == 0


def test_a_day_that_is_none_is_refused(run, pair):
    refused = run("copy", pair, "--file", "may.png", "--acquired", "last spring", "--licence", "CC0")
    assert refused.code == 2
    assert "Traceback" not in refused.err
