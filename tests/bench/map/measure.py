"""How the map bears many items, beside what others make of the same items in the same run.

python tests/bench/map/measure.py [--sizes 12 1000 10000] [--times 5] [--peers]

Prints a line a page: build (CPU s), bytes, bytes gzipped, navigation to all items drawn and on the screen, click to
panel, the longest frame of six zooms (ms each, medians), JavaScript heap (MB). Every page is visited once before any
is visited again, so that all of them meet the machine as busy as it is.
"""

# ruff: noqa: E501  tables read better on one line

import argparse
import gc
import gzip
import importlib.util
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from catalog.views import SiteOptions
from maps.site import build_site

HERE = Path(__file__).parent
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-sync",
    "--disable-component-update",
    "--enable-unsafe-swiftshader",
)
MOST_SECONDS = 120
PEERS = {"fast_marker_cluster": 100_000, "marker_cluster": 10_000, "deck_gl": 1_000, "flatgeobuf": 10_000}
"""Up to how many items each is asked for. Without a graphics card more would take them minutes."""
WATCH = """(() => {
  const ours = () => performance.getEntriesByName("drawn").length, theirs = () => "__drawn" in window ? window.__drawn : document.readyState === "complete" && window.L;
  const look = () => (document.querySelector("meta[name=generator][content=geofootage]") ? ours() : theirs())
    ? requestAnimationFrame(() => { window.__seen = performance.now(); }) : requestAnimationFrame(look);
  requestAnimationFrame(look);
})()"""
ZOOM = """async () => {
  const map = Object.entries(window).find(([name, value]) => name.startsWith("map_") && value.setZoom)[1];
  let worst = 0, last = performance.now(), on = true;
  const beat = (now) => { worst = Math.max(worst, now - last); last = now; if (on) requestAnimationFrame(beat); };
  requestAnimationFrame(beat);
  for (const zoom of [6, 8, 10, 8, 6, 5]) { map.setZoom(zoom, { animate: false }); await new Promise((go) => setTimeout(go, 250)); }
  on = false;
  return worst;
}"""


def beside(name: str) -> Any:
    """The module of that name in this folder."""
    spec = importlib.util.spec_from_file_location(f"bench_{name}", HERE / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Made:
    """Items that are made as they are asked for, and the CPU seconds of making them."""

    def __init__(self, made: Iterator[Any]) -> None:
        self._made, self.seconds = made, 0.0

    def __iter__(self) -> Iterator[Any]:
        while True:
            start = time.process_time()
            batch = list(islice(self._made, 1_000))
            self.seconds += time.process_time() - start
            if not batch:
                return
            yield from batch


def built(make: Callable[[], list[Path]]) -> tuple[float, list[Path]]:
    """CPU seconds of a build, of the programs it calls too, and its files."""
    start = sum(os.times()[:4])
    files = make()
    return sum(os.times()[:4]) - start, files


def visited(browser: Any, page_file: Path) -> dict[str, float]:
    """What a reader of a page waits for, ms; and the heap, MB. Nothing where it takes too long to be drawn."""
    context = browser.new_context(viewport={"width": 1360, "height": 900})
    page = context.new_page()
    page.set_default_timeout(600_000)
    page.add_init_script(WATCH)
    page.goto(page_file.as_uri(), wait_until="commit")
    told: dict[str, float] = {}
    if wait_for(page, "window.__seen"):
        told["drawn"] = page.evaluate("window.__seen")
        if page.evaluate("Boolean(document.querySelector('meta[content=geofootage]'))"):
            wait_for(page, "document.documentElement.dataset.drawn")
            start = page.evaluate("performance.now()")
            page.evaluate(
                "document.querySelectorAll('.entry button')[7 % document.querySelectorAll('.entry').length].click()"
            )
            page.wait_for_selector("#panel[data-item]")
            told["panel"] = page.evaluate("performance.now()") - start
        told["frame"] = page.evaluate(ZOOM)
        told["heap"] = page.evaluate("performance.memory.usedJSHeapSize / 1e6")
    context.close()
    return told


def medians(visits: list[dict[str, float]]) -> str:
    """The columns of a page's visits."""
    found = {name: [visit[name] for visit in visits if name in visit] for name in ("drawn", "panel", "frame", "heap")}
    return " ".join(f"{statistics.median(values) if values else float('nan'):>7.0f}" for values in found.values())


def wait_for(page: Any, words: str) -> bool:
    """Ask again and again: the policy of our page forbids a function that waits. False where it takes too long."""
    until = time.monotonic() + MOST_SECONDS
    while not page.evaluate(f"Boolean({words})"):
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def zipped(files: list[Path]) -> float:
    """MB after gzip, file by file."""
    return sum(len(gzip.compress(file.read_bytes(), 6)) for file in files) / 1e6


def main() -> None:
    """Build and visit every page."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--sizes", type=int, nargs="+", default=[12, 1_000, 10_000])
    asked.add_argument("--times", type=int, default=5)
    asked.add_argument("--peers", action="store_true", help="what others make too (fetches three npm packages)")
    asked.add_argument("--form", default="auto")
    options = asked.parse_args()
    items, peers = beside("items"), beside("peers")
    chromium = next(
        found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))
    )
    from playwright.sync_api import sync_playwright

    print(
        f"{'page':>24} {'items':>9} {'CPU s':>7} {'MB':>7} {'gz MB':>7} {'drawn':>7} {'panel':>7} {'frame':>7} {'heap':>7}"
    )
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as scratch:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for size in options.sizes:
            site, made = SiteOptions(form=options.form), Made(items.items(size))
            makers: dict[str, Callable[[], list[Path]]] = {
                "geofootage": lambda: build_site(made, Path(scratch) / str(size), site)  # noqa: B023
            }
            asked_for = [name for name, most in PEERS.items() if options.peers and size <= most]
            rows = list(items.items(size)) if asked_for else []
            gc.freeze()
            for name in asked_for:
                file = Path(scratch) / f"{name}_{size}.html"
                makers[name] = lambda file=file, name=name: [getattr(peers, name)(rows, file) or file]  # noqa: B023
            pages = {name: built(make) for name, make in makers.items()}
            visits: dict[str, list[dict[str, float]]] = {name: [] for name in pages}
            for _ in range(options.times):
                for name, (_, files) in pages.items():
                    visits[name].append(visited(browser, files[0]))
            for name, (cpu, files) in pages.items():
                making = made.seconds if name == "geofootage" else 0.0
                print(
                    f"{name:>24} {size:>9,} {cpu - making:>7.1f} {sum(f.stat().st_size for f in files) / 1e6:>7.2f} "
                    f"{zipped(files):>7.2f} {medians(visits[name])}",
                    flush=True,
                )
        browser.close()
    print(
        f"peak memory of the builder: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
