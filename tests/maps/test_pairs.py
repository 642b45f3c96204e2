"""Before and after: a pair of satellite pictures with a swipe where the page may hold them, its dates where not."""

import hashlib
import importlib.util
import struct
import zlib
from pathlib import Path

import pytest
from playwright.sync_api import expect

from maps.site import build_site
from maps.stills import bare

spec = importlib.util.spec_from_file_location("map_archives", Path(__file__).with_name("archives.py"))
archives = importlib.util.module_from_spec(spec)
spec.loader.exec_module(archives)

BEFORE, AFTER = archives.png(20, 160, 60), archives.png(150, 140, 130)
SECRET = b"38.0015 E, the pilot's name"


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def segment(kind, content):
    return bytes([0xFF, kind]) + struct.pack(">H", len(content) + 2) + content


JPEG = b"\xff\xd8" + segment(0xE0, b"JFIF\0") + segment(0xDB, b"table") + b"\xff\xda\x00\x02scan\xff\x00data\xff\xd9"
SPOKEN = segment(0xE1, b"Exif\0" + SECRET) + segment(0xE2, b"MPF\0" + SECRET) + segment(0xFE, SECRET)
TOLD = b"\xff\xd8" + segment(0xE0, b"JFIF\0") + SPOKEN + JPEG[11:]


@pytest.mark.parametrize(
    ("told", "kind", "plain"),
    [
        (BEFORE[:33] + chunk(b"tEXt", SECRET) + chunk(b"eXIf", SECRET) + BEFORE[33:], "image/png", BEFORE),
        (BEFORE + SECRET, "image/png", BEFORE),
        (TOLD, "image/jpeg", JPEG),
        (TOLD + JPEG + SECRET, "image/jpeg", JPEG),
    ],
)
def test_a_picture_leaves_without_what_was_written_beside_it(told, kind, plain):
    assert SECRET in told
    assert bare(told) == (kind, plain)


@pytest.mark.parametrize(
    "wrong", [b"", b"GIF89a", b"<svg onload=x>", BEFORE[:40], JPEG[:20], JPEG[:-2], b"\xff\xd8\xff\xe1"]
)
def test_what_is_no_whole_picture_stays_out(wrong):
    assert bare(wrong) == (None, b"")


@pytest.fixture
def paired(records, options, tmp_path):
    """A page of a pair with these pictures."""

    def make(*contents):
        stills, copies = {}, []
        row = records.satellite()
        for content, day in zip(contents, ("2023-05", "2022-05"), strict=False):
            sha256 = hashlib.sha256(content).hexdigest()
            stills[sha256] = tmp_path / sha256
            stills[sha256].write_bytes(content)
            view = {"url": None, "archive_url": None, "sha256": sha256, "first_seen": None}
            copies.append({**view, "acquired": day, "licence": "CC BY 4.0, Example Space"})
        row = row.model_validate({**row.model_dump(), "copies": copies})
        return build_site([row], tmp_path / "site", options.model_copy(update={"stills": stills}))[0], row

    return make


COLOURS = """canvas => [...canvas.getContext("2d").getImageData(2, 2, 1, 1).data].slice(0, 3)"""


def test_a_pair_is_swiped_by_the_keyboard_with_its_dates(opened, paired):
    path, row = paired(AFTER, BEFORE)
    view = opened(path)
    panel = view.choose(row.id)
    pictures = panel.locator(".swipe canvas")
    expect(pictures).to_have_count(2)
    named = {one.get_attribute("aria-label"): one.evaluate(COLOURS) for one in pictures.all()}
    assert named == {"Before: May 2022": [20, 160, 60], "After: May 2023": [150, 140, 130]}
    edge = panel.get_by_role("slider", name="How much of the earlier picture is shown")
    edge.focus()
    view.page.keyboard.press("End")
    assert panel.locator(".swipe").evaluate("one => one.style.getPropertyValue('--cut')") == "100%"
    view.page.keyboard.press("Home")
    assert edge.evaluate("one => one.ariaValueText") == "0 % of May 2022, the rest of May 2023"
    assert "CC BY 4.0, Example Space" in panel.inner_text()
    assert view.requests == [view.address]
    assert view.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_wrong_with_a_swipe(opened, faults, paired, scheme):
    path, row = paired(AFTER, BEFORE)
    view = opened(path, color_scheme=scheme)
    expect(view.choose(row.id).locator(".swipe canvas")).to_have_count(2)
    assert faults(view.page) == []


def test_the_edge_lies_where_the_pointer_took_it(opened, paired):
    path, row = paired(AFTER, BEFORE)
    view = opened(path)
    swipe = view.choose(row.id).locator(".swipe")
    swipe.locator("input").scroll_into_view_if_needed()
    box = swipe.locator("input").bounding_box()
    view.page.mouse.click(box["x"] + 0.25 * box["width"], box["y"] + box["height"] / 2)
    assert 18 <= float(swipe.evaluate("one => one.style.getPropertyValue('--cut')")[:-1]) <= 32


def test_one_picture_is_no_pair(opened, paired):
    path, row = paired(AFTER)
    panel = opened(path).choose(row.id)
    expect(panel.get_by_text("The pictures themselves are not in this page.")).to_be_visible()
    assert panel.locator("canvas").count() == 0


def test_without_pictures_there_are_the_dates_the_publisher_and_links(opened, site, rows):
    panel = opened(site).choose(rows[3].id)
    expect(panel.get_by_text("The pictures themselves are not in this page.")).to_be_visible()
    assert "Published by Example Ministry · credited as Pictures: Example Space" in panel.inner_text()
    assert panel.locator(".pair > div").count() == 2
    assert all(card.locator("a").count() for card in panel.locator(".pair > div").all())
