"""Thousands of items: gathered on the map, listed page by page, their texts unpacked when they are asked for."""

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import expect

from catalog.views import SiteOptions
from maps.order import BITS, quadtree_order, world_steps
from maps.site import build_site
from maps.spool import CHUNK

MANY = 2 * CHUNK + 500


@pytest.fixture(scope="module")
def crowd():
    spec = importlib.util.spec_from_file_location(
        "bench_items", Path(__file__).parents[1] / "bench" / "map" / "items.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.items(MANY))


@pytest.fixture(scope="module", params=["single", "folder"])
def crowded(request, crowd, tmp_path_factory):
    return build_site(crowd, tmp_path_factory.mktemp("crowd"), SiteOptions(form=request.param))[0]


def gathered(page):
    return sum(int(count) for count in page.locator(".cluster").evaluate_all("all => all.map(c => c.dataset.count)"))


def test_all_items_are_drawn_gathered_and_nothing_is_asked_of_the_network(opened, crowded):
    view = opened(crowded)
    assert view.drawn == MANY
    assert gathered(view.page) + view.page.locator(".leaflet-marker-pane .marker").count() == MANY
    assert view.page.locator("#count").inner_text() == f"{MANY:,} items"
    assert [request for request in view.requests if not request.startswith("file:")] == []
    assert view.complaints == []


def test_gathered_signs_never_cover_each_other(opened, crowded):
    boxes = [sign.bounding_box() for sign in opened(crowded).page.locator(".cluster").all()]
    assert len(boxes) > 5
    for n, a in enumerate(boxes):
        for b in boxes[:n]:
            apart = ((a["x"] - b["x"]) ** 2 + (a["y"] - b["y"]) ** 2) ** 0.5
            assert apart >= (a["width"] + b["width"]) / 2 - 1


def test_the_keyboard_enters_a_gathering_until_its_items_stand_alone(opened, crowded):
    page = opened(crowded).page
    for _ in range(12):
        if page.locator(".marker[data-item]").count():
            break
        page.locator(".cluster").first.focus()
        page.keyboard.press("Enter")
    marker = page.locator(".marker[data-item]").first
    item = marker.get_attribute("data-item")
    marker.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_have_attribute("data-item", item)


def test_items_on_one_spot_are_listed_when_their_sign_is_pressed(opened, crowd, tmp_path):
    spot = {"lat": 48.5, "lon": 38.0}
    rows = [r.model_copy(update={"locations": (r.locations[0].model_copy(update=spot),)}) for r in crowd[:150]]
    page = opened(build_site([*rows, *crowd[150:300]], tmp_path, SiteOptions())[0], "#spot=48.500000,38.000000").page
    assert page.locator("#count").inner_text() == "150 of 300 items"
    page.locator('.cluster[data-count="150"]').click()
    assert page.evaluate("location.hash").startswith("#spot=48.5")
    page.get_by_role("button", name="Only at").click()
    assert page.locator("#count").inner_text() == "300 items"


def test_an_address_opens_an_item_of_any_chunk(opened, crowded, crowd):
    for row in (crowd[0], crowd[MANY // 2], crowd[-1]):
        panel = opened(crowded, f"#item={row.id}").panel_of(row.id)
        assert row.quote.strip() in panel.inner_text()
        assert row.source.sha256 in panel.inner_text()


def test_words_are_found_in_every_chunk(opened, crowded, crowd):
    page = opened(crowded).page
    wanted = [r for r in crowd if r.source.url.endswith("/613")]
    page.get_by_label("Search items").fill(wanted[0].source.url)
    expect(page.locator("#count")).to_have_text(f"{len(wanted)} of {MANY:,} items")
    assert {e.get_attribute("data-item") for e in page.locator(".entry").all()} == {r.id for r in wanted}


def test_filters_count_on_map_and_list_alike_and_the_address_keeps_them(opened, crowded, crowd):
    view = opened(crowded)
    view.page.get_by_label("Location", exact=True).select_option("disputed")
    wanted = sum(row.dimensions["location"] == "disputed" for row in crowd)
    expect(view.page.locator("#count")).to_have_text(f"{wanted} of {MANY:,} items")
    assert gathered(view.page) + view.page.locator(".leaflet-marker-pane .marker").count() == wanted
    address = view.page.evaluate("location.hash")
    assert opened(crowded, address).page.locator("#count").inner_text() == f"{wanted} of {MANY:,} items"


def test_the_list_grows_by_the_page(opened, crowded):
    page = opened(crowded).page
    first = page.locator(".entry").count()
    page.locator("#more button").click()
    expect(page.locator(".entry")).to_have_count(2 * first)


def test_a_folder_without_its_chunks_says_so(opened, crowd, tmp_path, browser):
    page, *chunks = build_site(crowd, tmp_path, SiteOptions(form="folder"))
    for chunk in chunks:
        chunk.unlink()
    view = browser.new_page()
    view.goto(page.as_uri())
    expect(view.locator("#said")).to_contain_text("keep the folder beside the page")
    view.close()


def test_the_texts_of_the_rows_come_back_from_the_chunks(crowd, reading, tmp_path):
    (path,) = build_site(crowd, tmp_path, SiteOptions(form="single"))
    held = {item["id"]: item for item in reading.items(path)}
    for row in crowd:
        item = held.pop(row.id)
        assert (item["description"], item["quote"]) == (row.description, row.quote)
        assert [step["quote"] for step in item["steps"]] == [step.quote for step in row.steps]
        assert (item["source"]["sha256"], item["source"]["url"]) == (row.source.sha256, row.source.url)
    assert not held


def test_ids_made_otherwise_and_places_finer_than_the_columns_come_back_too(crowd, reading, tmp_path):
    odd = crowd[0].model_copy(update={"id": "barn", "locations": (_at(crowd[0], 48.123456789, 37.5),)})
    round_low = crowd[1].model_copy(update={"id": "item-1234567800000000"})
    polar = crowd[2].model_copy(update={"locations": (_at(crowd[2], 89.5, 10),)})
    (path,) = build_site([odd, round_low, polar, *crowd[3:9]], tmp_path, SiteOptions())
    held = {item["id"]: item for item in reading.items(path)}
    assert held["barn"]["spot"] == [48.123456789, 37.5]
    assert held[polar.id]["spot"] == [89.5, 10]
    assert held["item-1234567800000000"]["spot"] is None
    assert held.keys() == {"barn", "item-1234567800000000", *(row.id for row in crowd[2:9])}


def _at(row, lat, lon):
    return row.locations[0].model_copy(update={"lat": lat, "lon": lon})


def test_the_page_says_places_to_the_last_digit(opened, crowd, tmp_path):
    fine = [_at(row, 48.1234567 + n / 1e7, 37.7654321 - n / 1e7) for n, row in enumerate(crowd[:40])]
    rows = [row.model_copy(update={"locations": (place,)}) for row, place in zip(crowd, fine, strict=False)]
    page = opened(build_site(rows, tmp_path, SiteOptions())[0]).page
    with page.expect_download() as download:
        page.get_by_role("button", name="GeoJSON").click()
    told = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    spots = {one["id"]: tuple(one["geometry"]["coordinates"]) for one in told["features"]}
    assert spots == {row.id: (place.lon, place.lat) for row, place in zip(rows, fine, strict=True)}


spots = st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), min_size=1, max_size=60)


@given(spots, st.integers(0, 12))
def test_every_square_of_every_level_is_one_run(points, level):
    x, y = world_steps(np.array([p[0] for p in points]), np.array([p[1] for p in points]))
    order = quadtree_order(x, y)
    squares = [(int(x[n]) >> (BITS - level), int(y[n]) >> (BITS - level)) for n in order]
    runs = [square for n, square in enumerate(squares) if not n or square != squares[n - 1]]
    assert len(runs) == len(set(runs))
    assert sorted(order.tolist()) == list(range(len(points)))


def test_steps_are_those_of_web_mercator():
    x, y = world_steps(np.array([0.0, 85.05112878, -85.05112878, 90]), np.array([0.0, 180, -180, 0]))
    assert x.tolist() == [2**31, 2**32 - 1, 0, 2**31]
    assert y.tolist()[0] == 2**31
    assert max(y.tolist()[1], y.tolist()[3]) < 2**28
    assert y.tolist()[2] > 2**32 - 2**28
