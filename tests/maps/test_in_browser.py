"""The written page in a real Chromium, opened from disk, as a volunteer would."""

import re

import pytest
from playwright.sync_api import expect

from maps.site import build_site

WIDE = {"viewport": {"width": 1360, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}}


@pytest.fixture
def page(opened, site):
    return opened(site).page


def shown(page):
    return page.locator(".entry:visible")


@pytest.mark.parametrize("window", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_is_drawn_nothing_is_asked_for_nobody_complains(opened, site, rows, window, scheme):
    view = opened(site, **window, color_scheme=scheme)
    assert view.drawn == sum(row.unplaced is None for row in rows) == view.page.locator(".marker[data-item]").count()
    assert view.page.locator(".entry[data-item]").count() == len(rows)
    assert view.requests == [view.address]
    assert view.complaints == []


def test_nothing_is_wider_than_a_phone(opened, site, rows):
    view = opened(site, **PHONE)
    for row in rows:
        view.choose(row.id)
        assert view.page.evaluate("document.documentElement.scrollWidth") <= 390
        assert view.page.evaluate("(p => p.scrollWidth - p.clientWidth)(document.getElementById('panel'))") <= 0


def test_a_panel_shows_the_sentence_of_every_statement(opened, site, rows):
    view = opened(site)
    for row in rows:
        text = view.choose(row.id).inner_text()
        for spoken in (row, *row.locations, *row.times, *row.steps, *row.verifications):
            assert spoken.quote is None or spoken.quote in text


def test_the_words_are_marked_in_their_sentence_whatever_the_script(opened, site, rows, records):
    view = opened(site)
    for row, build in zip(rows, (records.street, records.city), strict=False):
        assert row == build()
    arabic = next(row for row in rows if row.source.language == "ar")
    marks = view.choose(arabic.id).locator("mark").all_inner_texts()
    assert {"مدينة باخموت", "سطح المدرسة", "يوم الثلاثاء"} <= set(marks)


def test_no_tick_hides_what_is_said_of_source_and_content(opened, records, options, tmp_path):
    text = "A clip from Bakhmut. Ada confirmed where and when it was filmed. Grace showed that it was staged."
    item = records.Report(text).about("A clip", "video", "A clip from Bakhmut")
    item.place("Bakhmut", "Bakhmut", records.BAKHMUT, "named")
    for dimension in ("location", "time"):
        item.check(dimension, "confirmed", "Ada", "Ada confirmed where and when it was filmed")
    row = item.check("content", "refuted", "Grace", "Grace showed that it was staged").row()
    view = opened(build_site([row], tmp_path, options)[0])
    told = "location confirmed, time confirmed, content refuted"
    marker = view.page.locator(".marker[data-item]")
    assert marker.get_attribute("aria-label").endswith(told)
    assert marker.locator("svg.is-refuted").count() == 1
    assert view.page.locator("#legend .corner").count() == 1
    assert shown(view.page).inner_text().endswith(told)
    assert view.choose(row.id).locator(".badge").all_inner_texts()[-1] == "content: refuted"


def test_on_paper_there_are_no_buttons_and_the_signs_are_explained(opened, site, rows):
    view = opened(site, **PHONE)
    view.choose(rows[0].id)
    view.page.emulate_media(media="print")
    view.page.locator("#legend .example").wait_for()
    assert not view.page.locator("button:visible").count()
    assert not view.page.locator(".leaflet-control-zoom").is_visible()


def test_offsets_count_code_points(opened, records, options, tmp_path):
    from maps.site import build_site

    report = records.Report("😀😀 A clip 😀 from Bakhmut 😀.")
    row = report.about("A clip 😀", "video", "A clip").row()
    (path,) = build_site([row], tmp_path, options)
    assert opened(path).choose(row.id).locator("mark").first.inner_text() == "A clip 😀"


def test_an_address_selects_an_item_and_escape_leaves_it(opened, site, rows):
    page = opened(site, f"#item={rows[2].id}").page
    assert page.locator("#panel h2").inner_text() == rows[2].description
    page.keyboard.press("Escape")
    page.locator("#panel").wait_for(state="hidden")
    assert shown(page).count() == len(rows)


def test_a_marker_opens_its_item(opened, site, rows):
    view = opened(site)
    view.page.locator(f'.marker[data-item="{rows[0].id}"]').click()
    assert rows[0].description in view.panel_of(rows[0].id).inner_text()


def test_the_keyboard_reaches_every_item(opened, site, rows):
    view = opened(site)
    page = view.page
    placed = [row.id for row in rows if row.unplaced is None]
    for item in placed:
        page.locator(f'.marker[data-item="{item}"]').focus()
        page.keyboard.press("Enter")
        view.panel_of(item)
        page.keyboard.press("Escape")
    page.locator(".entry button").nth(4).focus()
    page.keyboard.press("Enter")
    assert page.locator("#panel h2").inner_text() == rows[4].description


@pytest.mark.parametrize("window", [WIDE, PHONE], ids=["wide", "phone"])
def test_items_on_one_spot_can_each_be_reached(opened, site, rows, window):
    """The middle of every marker belongs to that marker, not to one above it."""
    page = opened(site, **window).page
    hit = """marker => {
        const box = marker.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return marker === top || marker.contains(top);
    }"""
    for marker in page.locator(".marker[data-item]").all():
        assert marker.evaluate(hit), marker.get_attribute("aria-label")


def test_labels_do_not_cover_each_other(page):
    boxes = [label.bounding_box() for label in page.locator(".label > span").all()]
    assert len(boxes) > 5
    for n, a in enumerate(boxes):
        for b in boxes[:n]:
            apart = a["x"] + a["width"] <= b["x"] or b["x"] + b["width"] <= a["x"]
            assert apart or a["y"] + a["height"] <= b["y"] or b["y"] + b["height"] <= a["y"]


def test_an_item_without_a_place_is_listed_with_the_reason_and_not_drawn(opened, site, rows):
    view = opened(site)
    lost = next(row for row in rows if row.unplaced)
    assert lost.unplaced in view.page.locator(f'.entry[data-item="{lost.id}"]').inner_text()
    assert view.page.locator(f'.marker[data-item="{lost.id}"]').count() == 0
    assert f"Not on the map: {lost.unplaced}" in view.choose(lost.id).inner_text()
    assert "1 not on the map" in view.page.locator("#count").inner_text()


def test_a_marker_says_location_and_time_apart_and_in_words(page, rows):
    marker = page.locator(f'.marker[data-item="{rows[0].id}"]')
    assert marker.get_attribute("aria-label").endswith("location confirmed, time not confirmed")
    halves = [s.get_attribute("class") for s in marker.locator("svg").all()]
    assert halves == ["symbol is-confirmed", "symbol is-not_confirmed"]


def test_a_marker_of_a_wide_area_does_not_point(opened, site, rows):
    page = opened(site).page
    loose = page.locator(".marker.loose[data-item]")
    wide = [r.id for r in rows if r.unplaced is None and min(p.uncertainty_m for p in r.locations if p.lat) > 10_000]
    assert [m.get_attribute("data-item") for m in loose.all()] == wide == [rows[2].id]


def test_a_marker_stands_on_the_narrowest_place_that_is_shown(opened, records, options, tmp_path):
    from catalog.model import Footprint
    from maps.site import build_site

    item = records.Report("A clip from Bakhmut, in the east.").about("A clip", "video", "A clip")
    item.place("the east", "the east", Footprint.at(48, 36, 300_000, "part:E"), "a part of the country")
    item.place("Bakhmut", "Bakhmut", records.BAKHMUT, "a town")
    item.place("a roof", None, Footprint.at(48.6, 38.1, 10, "by hand"), "seen", role="camera", method="landmark")
    (path,) = build_site([item.row()], tmp_path, options)
    assert "Bakhmut · within 4.5 km" in opened(path).page.locator(".entry").inner_text()


def test_verdicts_differ_in_shape_as_well_as_in_colour(page):
    shapes = [li.locator("svg").inner_html() for li in page.locator("#legend li[class^=is-]").all()]
    assert len(set(shapes)) == 6


def test_the_matrix_keeps_dimensions_and_verifiers_apart(opened, site, rows):
    panel = opened(site).choose(rows[0].id)
    lines = [
        [c.inner_text().strip() for c in line.locator("th, td").all()] for line in panel.locator(".matrix tr").all()
    ]
    assert lines == [
        ["", "location", "time", "source", "content"],
        ["A volunteer mapper", "confirmed", "", "", ""],
        ["The Example Courier", "", "not confirmed", "", ""],
        ["Together", "confirmed", "not confirmed", "not stated", "not stated"],
    ]


def test_gaps_of_the_chain_are_shown_as_gaps(opened, site, rows):
    view = opened(site)
    assert "Filmer unknown" in view.choose(rows[0].id).locator(".ladder .gap").inner_text()
    assert "Filmer unknown" in view.choose(rows[1].id).locator(".ladder .gap").inner_text()
    assert "described, not named" in view.choose(rows[4].id).locator(".ladder li").first.inner_text()
    assert "First appearance unknown" in view.choose(rows[4].id).locator(".ladder .gap").inner_text()


def test_dates_are_as_unsure_as_they_are(opened, site, rows):
    view = opened(site)
    times = {n: view.choose(rows[n].id).locator(".times").inner_text() for n in range(5)}
    assert "until 19 December 2022" in times[0]
    assert "derived, not stated" in times[0]
    assert "13 February 2023 (approximate)" in times[1]
    assert "17 April 2023" in times[2]
    assert "March 2023 (uncertain)" in times[2]
    assert "May 2022" in times[3]
    assert "undated, says the text" in times[4]
    assert "XXXX-XX-XX" in times[4]


IN_WORDS = {
    "2022": "2022",
    "2022-XX": "2022 (month unknown)",
    "2022-02-XX": "February 2022 (day unknown)",
    "2022-21": "spring 2022",
    "202X": "2020s",
    "19XX": "1900–1999",
    "2022-03-14/2022-03-16": "between 14 March 2022 and 16 March 2022",
    "2022-03/..": "from March 2022 on",
    "2022%": "2022 (approximate and uncertain)",
}


def test_dates_in_words(opened, records, options, tmp_path):
    from maps.site import build_site

    item = records.Report("A clip.").about("A clip", "video", "A clip")
    for edtf in IN_WORDS:
        item.time("filmed", edtf, "A clip")
    (path,) = build_site([item.row()], tmp_path, options)
    told = opened(path).choose(item.item.id).locator(".times b").all_inner_texts()
    assert dict(zip(IN_WORDS, told, strict=True)) == IN_WORDS


def test_camera_and_depicted_place_stand_apart(opened, site, rows):
    view = opened(site)
    claims = view.choose(rows[5].id).locator(".claim h4").all_inner_texts()
    assert claims == ["Shows باخموت", "Filmed from roof of the school"]
    assert view.page.locator(f'.spot.of-camera[data-of="{rows[5].id}"]').count() == 0
    view.page.get_by_role("button", name="Zoom to it").click()
    assert view.page.locator(f'.spot.of-camera[data-of="{rows[5].id}"]').count() == 1


def test_the_places_that_lost_are_told_with_their_reasons(opened, site, rows):
    lost = opened(site).choose(rows[1].id).locator("details.lost")
    lost.locator("summary").click()
    text = lost.inner_text()
    assert "Bakhmutivka" in text
    assert "fuzzy name 0.11" in text


def test_links_lead_out_only_by_a_click_and_tell_nothing_of_the_page(opened, site, rows):
    view = opened(site)
    panel = view.choose(rows[0].id)
    addresses = [a.get_attribute("href") for a in panel.locator("a").all()]
    hosts = [re.match(r"https://([^/]+)/", address).group(1) for address in addresses]
    for host in ("www.openstreetmap.org", "www.google.com", "www.bing.com", "yandex.com", "www.suncalc.org"):
        assert host in hosts
    copernicus = next(a for a in addresses if "copernicus" in a)
    assert "lat=48.595400&lng=38.051500" in copernicus
    assert "fromTime=2022-12-19" in copernicus
    assert {a.get_attribute("rel") for a in panel.locator("a").all()} == {"noopener noreferrer"}
    assert {a.get_attribute("target") for a in panel.locator("a").all()} == {"_blank"}
    assert view.requests == [view.address]


def test_coordinates_can_be_taken_along(opened, site, rows):
    view = opened(site)
    panel = view.choose(rows[0].id)
    assert panel.locator("code", has_text="48°35′43.4″N 38°03′05.4″E").count() == 1
    panel.get_by_role("button", name="Copy Decimal").click()
    view.page.get_by_text("Copied 48.59540, 38.05150").wait_for()


def test_search_and_filters_leave_out_in_list_and_map(page, rows):
    page.get_by_label("Search items").fill("BAKHMUT")
    expect(page.locator("#count")).to_contain_text(" of 7 items")
    assert 0 < shown(page).count() < len(rows)
    assert page.locator(".marker[data-item]").count() == shown(page).count()
    page.get_by_label("Search items").fill("")
    expect(page.locator("#count")).to_have_text("7 items, 1 not on the map")
    page.get_by_label("Location", exact=True).select_option("disputed")
    assert shown(page).count() == page.locator(".marker[data-item]").count() == 1
    assert page.locator("#count").inner_text().startswith("1 of 7 items")


def test_attribution_is_always_in_sight(opened, site):
    for window in (WIDE, PHONE):
        page = opened(site, **window).page
        line = page.locator("#credits")
        for name in ("Leaflet 1.9.4", "Natural Earth", "GeoNames, CC BY 4.0", "geofootage 0.1.0"):
            assert name in line.inner_text()
        box = line.bounding_box()
        assert box["y"] + box["height"] <= window["viewport"]["height"]


def test_without_a_script_there_is_a_table(opened, site, rows):
    page = opened(site, java_script_enabled=False).page
    lines = page.locator("noscript tbody tr")
    assert lines.count() == len(rows)
    assert rows[0].locations[0].quote in lines.first.inner_text()
    assert rows[4].unplaced in lines.nth(4).inner_text()
    assert "GeoNames, CC BY 4.0" in page.locator("#credits").inner_text()


def test_a_page_without_items_and_one_with_the_ends_of_the_world(opened, records, options, tmp_path):
    from catalog.model import Footprint
    from maps.site import build_site

    (empty,) = build_site([], tmp_path / "empty", options)
    assert opened(empty).drawn == 0
    spots = [
        Footprint.at(90, 0, 1, "x"),
        Footprint.at(-90, 180, 9_000_000, "x"),
        Footprint.at(0, -180, 20_000_000, "x"),
    ]
    made = [
        records.Report(f"Clip {n}.").about("Clip", "video", "Clip").place("p", "Clip", spot, "far").row()
        for n, spot in enumerate(spots)
    ]
    (far,) = build_site(made, tmp_path / "far", options)
    view = opened(far)
    assert view.drawn == 3
    assert view.complaints == []
    for row in made:
        view.choose(row.id)
    assert view.complaints == []


def test_a_place_by_hand_carries_the_item_however_wide(opened, rows, options, tmp_path):
    row = next(row for row in rows if row.locations and row.locations[0].lat is not None)
    typed = row.locations[0].model_copy(
        update={"id": "loc-by-hand", "name": "typed by a person", "method": "by_hand", "uncertainty_m": 9_000}
    )
    (path,) = build_site([row.model_copy(update={"locations": (*row.locations, typed)})], tmp_path, options)
    assert "typed by a person" in opened(path).page.locator(".entry").inner_text()
