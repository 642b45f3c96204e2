#!/usr/bin/env python3
"""Make docs/map.png anew: the page of the demonstration catalog with one item open, in headless Chromium.

make_picture.py demo/site/index.html [WORDS OF THE ITEM]
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
OUT = Path(__file__).resolve().parents[1] / "docs" / "map.png"


def main() -> None:
    """Open the page, choose the item in the list, and take the picture."""
    words = sys.argv[2] if len(sys.argv) > 2 else "Maksymenka"
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        page = browser.new_page(viewport={"width": 1360, "height": 900})
        page.goto(Path(sys.argv[1]).resolve().as_uri())
        page.locator(".entry", has_text=words).locator("button").first.click()
        page.wait_for_timeout(800)  # the map's zoom comes to rest
        page.screenshot(path=OUT)
        browser.close()


if __name__ == "__main__":
    main()
