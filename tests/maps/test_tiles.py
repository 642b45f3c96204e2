"""Tiles of the user's own: read from an archive, taken along around the items, drawn from disk."""

import gzip
import importlib.util
import json
from pathlib import Path

import pytest

from catalog.errors import UsageError
from maps.pmtiles import Archive, tile_id
from maps.site import build_site

spec = importlib.util.spec_from_file_location("map_archives", Path(__file__).with_name("archives.py"))
archives = importlib.util.module_from_spec(spec)
spec.loader.exec_module(archives)

BAKHMUT = (38.0015, 48.5954)
SQUARE = [(0, 0), (4096, 0), (4096, 4096), (0, 4096)]
DRAWN = "map_main.setView([48.5954, 38.0015], %d, { animate: false })"


def tile_at(zoom, right=0, down=0):
    """The tile of Bakhmut, or one beside it, as its number."""
    from math import asinh, pi, radians, tan

    lon, lat = BAKHMUT
    x, y = (lon / 360 + 0.5) * 2**zoom, (0.5 - asinh(tan(radians(lat))) / (2 * pi)) * 2**zoom
    return tile_id(zoom, int(x) + right, int(y) + down)


def pixel(page):
    """The colour in the middle of the map's tile there."""
    return page.evaluate("""() => {
        const box = document.querySelector(".folium-map").getBoundingClientRect();
        const x = box.x + box.width / 2 + 40, y = box.y + 90;
        const one = [...document.querySelectorAll("canvas.leaflet-tile")].find((c) => {
            const b = c.getBoundingClientRect();
            return b.x <= x && b.right > x && b.y <= y && b.bottom > y;
        });
        if (!one) return null;
        const b = one.getBoundingClientRect(), k = one.width / b.width;
        return [...one.getContext("2d").getImageData((x - b.x) * k, (y - b.y) * k, 1, 1).data];
    }""")


@pytest.mark.parametrize(("tile", "number"), archives.NUMBERS.items())
def test_tiles_are_numbered_as_the_specification_says(tile, number):
    assert tile_id(*tile) == number


@pytest.mark.parametrize("leaves", [False, True])
def test_a_tile_comes_back_unpacked_and_what_is_not_there_is_none(tmp_path, leaves):
    path = archives.archive(tmp_path / "a.pmtiles", {0: b"world", 3: b"south east"}, leaves=leaves)
    with Archive(path) as archive:
        assert (archive.kind, archive.min_zoom, archive.max_zoom) == ("mvt", 0, 1)
        assert archive.tile(0, 0, 0) == b"world"
        assert archive.tile(1, 1, 1) == b"south east"
        assert archive.tile(1, 0, 0) is None


def test_the_attribution_is_its_words_without_markup(tmp_path):
    html = '<a href="https://x.example" onclick="alert(1)">© OpenStreetMap</a> &amp; <b>friends</b>'
    told = archives.archive(tmp_path / "a.pmtiles", {0: b"x"}, metadata={"attribution": html})
    mute = archives.archive(tmp_path / "mute.pmtiles", {0: b"x"}, metadata={})
    with Archive(told) as archive, Archive(mute) as other:
        assert archive.attribution == "© OpenStreetMap & friends"
        assert other.attribution == "mute.pmtiles"


PACKED = gzip.compress(b"t" * 40, mtime=0)
WRONG = [
    ("no PMTiles archive", lambda whole: b"SQLite format 3\0" * 20),
    ("of version 3", lambda whole: b"PMTiles\x02" + whole[8:]),
    ("no PMTiles archive", lambda whole: whole[:50]),
    ("ends too early", lambda whole: whole[:-3]),
    ("damaged", lambda whole: whole.replace(PACKED, PACKED[:10] + bytes(len(PACKED) - 10))),
    ("incorrect data", lambda whole: whole.replace(PACKED, PACKED[:-8] + PACKED[:8])),
]


@pytest.mark.parametrize(("said", "damage"), WRONG)
def test_a_broken_archive_is_one_line(tmp_path, rows, options, said, damage):
    path = archives.archive(tmp_path / "a.pmtiles", {tile_at(10): b"t" * 40}, pack=lambda b: gzip.compress(b, mtime=0))
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(UsageError, match=said) as caught:
        build_site(rows, tmp_path / "site", options.model_copy(update={"tiles": path}))
    assert "\n" not in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_bomb_is_not_unpacked(tmp_path):
    path = archives.archive(tmp_path / "a.pmtiles", {0: bytes(40_000_000)})
    with Archive(path) as archive, pytest.raises(UsageError, match="impossibly large"):
        archive.tile(0, 0, 0)


def test_another_packing_is_told(tmp_path):
    path = archives.archive(tmp_path / "a.pmtiles", {0: b"x"}, packing=3)
    with Archive(path) as archive, pytest.raises(UsageError, match="Brotli"):
        archive.tile(0, 0, 0)


def test_an_archive_of_elsewhere_is_refused(tmp_path, rows, options):
    path = archives.archive(tmp_path / "elsewhere.pmtiles", {tile_id(10, 0, 0): b"x"})
    with pytest.raises(UsageError, match="no tile around the items"):
        build_site(rows, tmp_path / "site", options.model_copy(update={"tiles": path}))


@pytest.fixture
def tiled(tmp_path, records, options, carried):
    """Make a page of one item in Bakhmut with an archive of these tiles; return it and what it holds."""

    def make(tiles, **more):
        path = archives.archive(tmp_path / "a.pmtiles", tiles, **more)
        (page,) = build_site([records.city()], tmp_path / "site", options.model_copy(update={"tiles": path}))
        return page, carried(page)

    return make


def test_only_tiles_around_the_items_are_taken_along(tiled):
    near, far = archives.vector_tile(("water", "area", SQUARE, {})), archives.vector_tile(("earth", "area", SQUARE, {}))
    page, held = tiled({tile_at(10): near, tile_at(10, right=2): far, tile_at(12, right=-1): near})
    told = json.loads(held["tiling"])
    assert [tile[0] for tile in told["tiles"]] == [10, 12]
    assert len({tuple(tile[3:]) for tile in told["tiles"]}) == 1
    assert "Tiles: Example Tiles" in page.read_text(encoding="utf-8")


def test_the_finest_levels_stay_out_where_they_would_be_too_many(tiled, monkeypatch):
    monkeypatch.setattr("maps.tiles.MOST_BYTES", 100)
    big = archives.vector_tile(*(("water", "area", [(n, n), (n * 7 % 4096, 9), (5, n)], {}) for n in range(1, 60)))
    _, held = tiled({tile_at(10): archives.vector_tile(("water", "area", SQUARE, {})), tile_at(11): big})
    assert [tile[0] for tile in json.loads(held["tiling"])["tiles"]] == [10]


def test_without_a_placed_item_there_are_no_tiles_and_no_button(opened, records, options, tmp_path):
    path = archives.archive(tmp_path / "a.pmtiles", {tile_at(10): b"x"})
    (page,) = build_site([records.unplaced()], tmp_path / "site", options.model_copy(update={"tiles": path}))
    view = opened(page)
    assert view.page.get_by_role("button", name="Tiles of the archive").count() == 0
    assert view.complaints == []


def test_the_same_archive_gives_the_same_bytes(tiled):
    tiles = {tile_at(10): archives.vector_tile(("water", "area", SQUARE, {}))}
    first = tiled(tiles)[0].read_bytes()
    assert tiled(tiles)[0].read_bytes() == first


def test_what_an_archive_says_of_its_origin_is_text(opened, tiled):
    """Whoever made the archive chooses the words."""
    said = "{{7*191}} {% raw ${7*191} <img src=x onerror=window.__ran=1></script> &lt;img onerror=window.__ran=1&gt;"
    tile = archives.vector_tile(("water", "area", SQUARE, {}))
    page, _ = tiled({tile_at(10): tile}, metadata={"attribution": said})
    view = opened(page)
    line = view.page.locator("#credits")
    assert "{{7*191}} {% raw ${7*191}" in line.inner_text()
    assert line.locator("img, script").count() == 0
    assert view.page.evaluate("typeof window.__ran") == "undefined"
    assert view.complaints == []


def test_a_page_without_an_archive_holds_no_tiles(site, carried):
    assert not {"tiling", "tiles"} & carried(site).keys()


COLOURS = {"water": (215, 227, 234), "earth": (243, 241, 234), "buildings": (223, 217, 204)}


@pytest.mark.parametrize("layer", COLOURS)
def test_areas_of_vector_tiles_are_drawn_in_the_colours_of_the_page(opened, tiled, layer):
    tile = archives.vector_tile((layer, "area", SQUARE, {}))
    tiles = {tile_at(10, right, down): tile for right in (-1, 0, 1) for down in (-1, 0, 1)}
    view = opened(tiled(tiles)[0], color_scheme="light")
    view.page.evaluate(DRAWN % 12)
    view.page.locator(".leaflet-tile-loaded").first.wait_for(state="attached")
    assert tuple(pixel(view.page)[:3]) == COLOURS[layer]
    assert view.requests == [view.address]
    assert view.complaints == []


LINES = {
    "roads": ({"kind": "highway"}, (205, 197, 180)),
    "transportation": ({"class": "minor"}, (205, 197, 180)),
    "waterway": ({}, (152, 187, 206)),
    "boundaries": ({"kind": "country"}, None),
}
INKED = """(ink) => [...document.querySelectorAll("canvas.leaflet-tile")].some((one) => {
    const { data } = one.getContext("2d").getImageData(0, 0, one.width, one.height);
    for (let n = 0; n < data.length; n += 4) {
        if (ink ? ink.every((part, k) => data[n + k] === part) : data[n + 3]) return true;
    }
    return false;
})"""


@pytest.mark.parametrize("layer", LINES)
def test_lines_of_vector_tiles_are_drawn_but_for_borders(opened, tiled, layer):
    tags, ink = LINES[layer]
    tile = archives.vector_tile(*((layer, "line", [(0, y), (4096, y)], tags) for y in range(0, 4097, 64)))
    view = opened(tiled({tile_at(10): tile})[0], color_scheme="light")
    view.page.evaluate(DRAWN % 12)
    view.page.locator(".leaflet-tile-loaded").first.wait_for(state="attached")
    assert view.page.evaluate(INKED, ink and list(ink)) is bool(ink)
    assert view.complaints == []


def test_pictures_are_drawn_and_can_be_turned_off(opened, faults, tiled):
    tiles = {tile_at(9, right, down): archives.png(200, 30, 40) for right in (-1, 0, 1) for down in (-1, 0, 1)}
    view = opened(tiled(tiles, kind="png")[0])
    view.page.evaluate(DRAWN % 11)
    view.page.locator(".leaflet-tile-loaded").first.wait_for(state="attached")
    assert pixel(view.page) == [200, 30, 40, 255]
    turn = view.page.get_by_role("button", name="Tiles of the archive")
    assert turn.get_attribute("aria-pressed") == "true"
    assert faults(view.page) == []
    turn.focus()
    view.page.keyboard.press("Enter")
    assert view.page.locator(".leaflet-tile").count() == 0
    assert view.complaints == []
    assert view.requests == [view.address]


def test_a_tile_of_rubbish_stays_blank_and_the_page_works(opened, tiled):
    tiles = {tile_at(10, right): bytes(range(256)) * 3 for right in (-1, 0, 1)}
    view = opened(tiled(tiles)[0])
    view.page.evaluate(DRAWN % 12)
    assert view.drawn == 1
    assert view.requests == [view.address]
