#!/usr/bin/env python3
"""Make docs/screens/*.png anew: a map of fictional items wide, narrow, dark, as a table, on paper, in Arabic, a pair.

The items are those of the tests (tests/maps/records.py) and of the bench (tests/bench/map/items.py). Look at every
picture afterwards: nothing may overlap, nothing may be cut off.
"""

import hashlib
import importlib.util
import shutil
import struct
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from playwright.sync_api import sync_playwright

from catalog.views import ItemRow
from maps.site import build_site

FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "screens"
WIDE, PHONE = {"width": 1200, "height": 800}, {"width": 390, "height": 844}
PAPER = {"width": 794, "height": 1123}
"""A4 at 96 dots per inch."""
CROWD = 10_000


def main() -> None:
    """Build the pages, open them and take all pictures."""
    OUT.mkdir(exist_ok=True)
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        site, crowd = pages(Path(scratch))
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)

        def take(name: str, path: Path, act: Callable[[Any], object], **context: Any) -> None:
            page = browser.new_page(**{"viewport": WIDE, **context})
            page.goto(path.as_uri())
            page.wait_for_selector("html[data-drawn]", state="attached")
            act(page)
            page.wait_for_timeout(600)  # the map comes to rest
            page.screenshot(path=OUT / f"{name}.png")
            page.close()

        take("wide", site, as_it_is)
        take("dark", site, opening("three and a half"), color_scheme="dark")
        take("narrow", site, as_it_is, viewport=PHONE)
        take("narrow-item", site, opening("three and a half"), viewport=PHONE)
        take("arabic", site, opening("سوق"))
        take("pair", site, swiped)
        take("table", site, lambda page: page.get_by_role("button", name="Table").click())
        take("crowd", crowd, as_it_is)
        take("printed", site, printed, viewport=PAPER)
        browser.close()


def pages(scratch: Path) -> tuple[Path, Path]:
    """Build the page of a few items and that of a crowd."""
    records, crowd = module("maps/records.py"), module("bench/map/items.py")
    rows = records.realistic_rows()
    stills = {}
    copies = []
    for day, ruined in (("2022-05", False), ("2023-05~", True)):
        content = picture(ruined)
        sha256 = hashlib.sha256(content).hexdigest()
        stills[sha256] = scratch / sha256
        stills[sha256].write_bytes(content)
        shared = {"url": None, "archive_url": None, "first_seen": None, "licence": "CC BY 4.0, drawn for this page"}
        copies.append({**shared, "sha256": sha256, "acquired": day})
    rows = [
        ItemRow.model_validate({**row.model_dump(), "copies": copies}) if row.kind == "satellite_pair" else row
        for row in rows
    ]
    (few,) = build_site(rows, scratch / "few", records.OPTIONS.model_copy(update={"stills": stills}))
    (many,) = build_site(crowd.items(CROWD), scratch / "many", records.OPTIONS)
    return few, many


def module(path: str) -> Any:
    """Load a module of the tests."""
    spec = importlib.util.spec_from_file_location(Path(path).stem, ROOT / "tests" / path)
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def picture(ruined: bool) -> bytes:
    """Draw blocks of houses from above, whole or in ruins, as a PNG."""
    chance, high, wide = np.random.default_rng(4), 320, 480
    down, right = np.mgrid[:high, :wide]
    waves = 10 * np.sin(right / 9) + 8 * np.sin(down / 13 + right / 31)
    seen = np.stack([shade + waves for shade in (96, 120, 72)], axis=2)
    seen[down % 78 < 6] = (150, 148, 140)
    for left in range(20, wide - 60, 78):
        for top in range(16, high - 50, 78):
            house = (slice(top, top + chance.integers(28, 48)), slice(left, left + chance.integers(34, 56)))
            hit, rubble = chance.random() < 0.6, chance.integers(60, 150, (high, wide, 1))
            near = np.hypot(down - top - 20, right - left - 24) < chance.integers(26, 40)
            if ruined and hit:
                loose = near & (chance.random((high, wide)) < 0.35)
                seen[loose] = np.broadcast_to(rubble, seen.shape)[loose]
            seen[house] = rubble[house] - np.array((0, 6, 12)) if ruined and hit else (172, 146, 128)
    lines = b"".join(b"\0" + line.tobytes() for line in np.clip(seen, 0, 255).astype(np.uint8))

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b"")


def as_it_is(page: Any) -> None:
    """Nothing is done to the page."""


def opening(words: str) -> Callable[[Any], object]:
    """Open the first item with these words."""
    return lambda page: page.locator(".entry", has_text=words).locator("button").first.click()


def swiped(page: Any) -> None:
    """The pair of satellite pictures, its edge moved a little."""
    opening("Two satellite")(page)
    page.locator(".swipe input").press("ArrowRight")
    page.locator("#panel h3", has_text="Before and after").evaluate("title => title.scrollIntoView()")


def printed(page: Any) -> None:
    """As the Print button leaves the page on paper."""
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Table").click()
    page.locator("#sheet tbody tr").first.wait_for()
    page.emulate_media(media="print")


if __name__ == "__main__":
    main()
