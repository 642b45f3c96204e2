#!/usr/bin/env python3
"""Make docs/screens/*.png anew: a map of fictional items wide, narrow, dark, as a table, on paper, in Arabic.

make_screenshots.py SITE/index.html CROWD/index.html [WORDS OF AN ITEM IN ARABIC]

SITE is a map of a few items, CROWD one of thousands (see tests/bench/map/items.py).
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
OUT = Path(__file__).resolve().parents[1] / "docs" / "screens"
WIDE, PHONE = {"width": 1200, "height": 800}, {"width": 390, "height": 844}
PAPER = {"width": 794, "height": 1123}
"""A4 at 96 dots per inch."""


def main() -> None:
    """Open the pages and take all pictures."""
    site, crowd = (Path(path).resolve().as_uri() for path in sys.argv[1:3])
    arabic = sys.argv[3] if len(sys.argv) > 3 else "سوق"
    OUT.mkdir(exist_ok=True)
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)

        def take(name: str, address: str, act: Callable[[Any], object], **context: Any) -> None:
            page = browser.new_page(**{"viewport": WIDE, **context})
            page.goto(address)
            page.wait_for_selector("html[data-drawn]", state="attached")
            act(page)
            page.wait_for_timeout(600)  # the map comes to rest
            page.screenshot(path=OUT / f"{name}.png")
            page.close()

        first = lambda page: page.locator(".entry button").first.click()  # noqa: E731
        take("wide", site, as_it_is)
        take("dark", site, first, color_scheme="dark")
        take("narrow-item", site, first, viewport=PHONE)
        take("arabic", site, lambda page: page.locator(".entry", has_text=arabic).locator("button").first.click())
        take("table", site, lambda page: page.get_by_role("button", name="Table").click())
        take("crowd", crowd, as_it_is)
        take("printed", site, printed, viewport=PAPER)
        browser.close()


def as_it_is(page: Any) -> None:
    """Nothing is done to the page."""


def printed(page: Any) -> None:
    """As the Print button leaves the page on paper."""
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Table").click()
    page.locator("#sheet tbody tr").first.wait_for()
    page.emulate_media(media="print")


if __name__ == "__main__":
    main()
