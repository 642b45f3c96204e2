"""With a keyboard, a screen reader, large targets and enough contrast: WCAG 2.2 AA, by axe-core and by hand."""

import csv
import io
import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

PHONE = {"width": 390, "height": 844}
WIDE = {"width": 1360, "height": 900}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_axe_finds_nothing(opened, faults, site, rows, scheme, viewport):
    view = opened(site, color_scheme=scheme, viewport=viewport)
    view.page.get_by_text("More filters").click()
    assert faults(view.page) == []
    view.page.get_by_role("button", name="Table").click()
    view.page.locator("#sheet tbody tr").first.wait_for()
    assert faults(view.page) == []
    view.page.get_by_role("button", name="Table").click()
    for row in rows:
        view.choose(row.id)
        assert faults(view.page) == []


def test_control_axe_sees_what_is_planted(opened, faults, site):
    page = opened(site).page
    page.evaluate("document.getElementById('search').append(document.createElement('button'))")
    assert [name for _, name, _ in faults(page)] == ["button-name"]


def test_the_tree_of_a_screen_reader_holds_every_item_and_its_proof(opened, site, rows):
    view = opened(site)
    listed = view.page.get_by_role("region", name="Items").get_by_role("listitem")
    expect(listed).to_have_count(len(rows))
    for row in rows:
        panel = view.choose(row.id)
        assert view.page.get_by_role("article", name="Item").is_visible()
        expect(panel.get_by_role("heading", level=2)).to_have_text(row.description)
        expect(panel.get_by_role("heading", name="Checked")).to_have_count(1)
        expect(panel.get_by_role("table")).to_have_count(1)
        expect(panel.get_by_role("blockquote").first).to_contain_text(row.quote[:20])


def test_the_keyboard_alone_reaches_an_item_its_proof_and_the_way_back(opened, site, rows):
    page = opened(site).page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('.entry') !== null"):
            break
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_be_focused()
    item = page.locator("#panel").get_attribute("data-item")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "← All items"
    page.keyboard.press("Enter")
    expect(page.locator(f'.entry[data-item="{item}"] button')).to_be_focused()


def test_days_are_chosen_by_the_keyboard_and_by_drawing(opened, site, rows):
    page = opened(site).page
    page.get_by_label("First day shown").focus()
    page.keyboard.press("End")
    assert "from=2023-05-31" in page.evaluate("location.hash")
    page.get_by_role("button", name="All days").click()
    expect(page.locator(".entry")).to_have_count(len(rows))
    box = page.locator(".bars").bounding_box()
    page.mouse.move(box["x"] + 3, box["y"] + 9)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 8, box["y"] + 9)
    page.mouse.up()
    assert [e.get_attribute("data-item") for e in page.locator(".entry").all()] == [rows[0].id, rows[6].id]
    page.get_by_text("undated too").click()
    expect(page.locator(".entry")).to_have_count(3)


def test_the_table_is_sorted_by_its_heads_and_opens_items(opened, site, rows):
    view = opened(site)
    view.page.get_by_role("button", name="Table").click()
    view.page.get_by_role("button", name="Within", exact=True).click()
    radii = view.page.locator("#sheet tbody td:nth-child(4)").all_inner_texts()
    assert radii == ["3.3 km", "4.5 km", "4.5 km", "4.5 km", "6 km", "15 km", ""]
    expect(view.page.locator("#sheet th[aria-sort]")).to_have_attribute("aria-sort", "ascending")
    view.page.get_by_role("button", name="Within", exact=True).click()
    expect(view.page.locator("#sheet th[aria-sort]")).to_have_attribute("aria-sort", "descending")
    view.page.locator("#sheet tbody button").nth(1).click()
    view.panel_of(rows[2].id)


def taken(page, name):
    with page.expect_download() as download:
        page.get_by_role("button", name=f"as {name}").click()
    return Path(download.value.path()).read_text(encoding="utf-8-sig")


def test_what_is_shown_can_be_taken_along(opened, site, rows):
    page = opened(site).page
    page.get_by_label("Search items").fill("bakhmut")
    expect(page.locator("#count")).to_contain_text(f" of {len(rows)} items")
    shown = [e.get_attribute("data-item") for e in page.locator(".entry").all()]
    table = list(csv.DictReader(io.StringIO(taken(page, "CSV"))))
    assert [line["id"] for line in table] == shown
    collection = json.loads(taken(page, "GeoJSON"))
    by_id = {one["id"]: one for one in collection["features"]}
    assert list(by_id) == shown
    assert by_id[rows[0].id]["geometry"] == rows[0].locations[0].geometry
    assert by_id[rows[1].id]["geometry"] == {"type": "Point", "coordinates": [38.0015, 48.5954]}


def test_no_cell_is_a_formula(opened, rows, options, tmp_path):
    from maps.site import build_site

    row = rows[0].model_copy(update={"description": '=HYPERLINK("x")', "quote": "@sum", "quote_start": 0})
    page = opened(build_site([row], tmp_path, options)[0]).page
    (line,) = csv.DictReader(io.StringIO(taken(page, "CSV")))
    assert line["description"] == '\'=HYPERLINK("x")'
    assert line["quote"] == "'@sum"


GRIDS = [(48.5954, 38.0515), (-33.8568, 151.2153), (60.39, 5.32), (78.22, 15.65), (0.00001, -0.00001), (-79.9, 179.99)]


def test_grid_references_are_those_of_the_libraries(opened, records, options, tmp_path):
    import mgrs
    from openlocationcode import openlocationcode

    from catalog.model import Footprint
    from maps.site import build_site

    item = records.Report("A clip.").about("A clip", "video", "A clip")
    for n, (lat, lon) in enumerate(GRIDS):
        item.place(f"place {n}", "A clip", Footprint.at(lat, lon, 50, "x"), "given", candidates=())
    told = opened(build_site([item.row()], tmp_path, options)[0]).choose(item.item.id).locator("code").all_inner_texts()
    for lat, lon in GRIDS:
        spot = f"{lat:.5f}, {lon:.5f}"
        at = told.index(spot)
        assert told[at + 2].replace(" ", "") == mgrs.MGRS().toMGRS(lat, lon)
        assert told[at + 3] == openlocationcode.encode(lat, lon)


def test_what_changed_since_is_marked_in_words(opened, rows, options, tmp_path):
    from maps.site import build_site

    changes = {rows[0].id: "new", rows[1].id: "moved", rows[4].id: "changed"}
    page = opened(build_site(rows, tmp_path, options.model_copy(update={"changes": changes}))[0]).page
    assert sorted(page.locator(".leaflet-marker-pane .change").all_inner_texts()) == ["Moved", "New"]
    page.get_by_text("More filters").click()
    page.get_by_label("Since then").select_option("changed")
    assert page.locator(".entry").get_attribute("data-item") == rows[4].id


def test_a_pair_of_images_shows_its_two_dates_side_by_side(opened, site, rows):
    cards = opened(site).choose(rows[3].id).locator(".pair > div")
    assert [card.locator("h4, b").all_inner_texts() for card in cards.all()] == [
        ["Before", "May 2022"],
        ["After", "May 2023 (approximate)"],
    ]
    assert "fromTime=2022-05-01" in cards.first.locator("a").first.get_attribute("href")


def test_where_graphic_footage_is_seen_is_covered(opened, rows, options, tmp_path):
    from maps.site import build_site

    row = rows[0].model_copy(update={"sensitivity": "graphic_violence"})
    panel = opened(build_site([row], tmp_path, options)[0]).choose(row.id)
    assert "Take care: graphic violence." in panel.inner_text()
    assert row.copies[0].url not in panel.inner_text()
    panel.get_by_text("show where it can be seen").click()
    assert row.copies[0].url in panel.inner_text()


def test_checks_are_counted_once_each_and_not_those_of_the_poster(records):
    from maps.facts import support

    text = "Ada posted a clip. Ada confirmed it. Bea confirmed it. BEA checked again. Cy could not tell."
    item = records.Report(text).about("a clip", "video", "A clip").step("posted", "Ada", "Ada posted a clip")
    for name in ("Ada", "Bea", "BEA"):
        item.check("location", "confirmed", name, "Bea confirmed it")
    row = item.check("time", "not_confirmed", "Cy", "Cy could not tell").row()
    assert support(row) == (1, (("Bea", "named", ("location",), 1),))
    withheld = row.model_copy(update={"independence": None})
    assert support(withheld) == (1, (("Bea", "named", ("location",), 1),))
