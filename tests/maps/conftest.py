"""What the map's tests share: fictional rows, one browser a session, and pages opened from disk in it."""

import importlib.util
import os
import shutil
from pathlib import Path

import pytest

from maps.site import build_site

FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND", "--no-first-run",
)  # fmt: skip


@pytest.fixture(scope="session")
def records():
    """The module of builders beside this file."""
    return _beside("records")


def _beside(name):
    spec = importlib.util.spec_from_file_location(f"map_{name}", Path(__file__).with_name(f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def rows(records):
    return records.realistic_rows()


@pytest.fixture(scope="session")
def options(records):
    return records.OPTIONS


@pytest.fixture(scope="session")
def site(rows, options, tmp_path_factory):
    """The written page of the realistic rows."""
    (path,) = build_site(rows, tmp_path_factory.mktemp("site"), options)
    return path


@pytest.fixture(scope="session")
def reading():
    """The module beside this file that reads a written page back."""
    return _beside("reading")


@pytest.fixture(scope="session")
def carried(reading):
    """Unpack what a written page carries: { name of the block: bytes }."""
    return reading.blocks


@pytest.fixture(scope="session")
def browser():
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found:
        assert "CI" not in os.environ, "the map must be tested in CI: no Chromium found, run `make browser` first"
        pytest.skip("no Chromium found: run `make browser`")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


class Opened:
    """A page opened from disk, and everything that it did."""

    def __init__(self, browser, path, fragment="", **context):
        self.context = browser.new_context(**{"viewport": {"width": 1360, "height": 900}, **context})
        self.page = self.context.new_page()
        self.requests, self.complaints = [], []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.complaints.append("a dialog"), dialog.dismiss()))
        self.address = path.resolve().as_uri()
        self.page.goto(self.address + fragment)
        if context.get("java_script_enabled", True):
            self.page.wait_for_selector("html[data-drawn]", state="attached")

    @property
    def drawn(self):
        return int(self.page.evaluate("document.documentElement.dataset.drawn"))

    def choose(self, item):
        """Open an item's panel by its address and return the panel."""
        self.page.evaluate("id => { location.hash = 'item=' + encodeURIComponent(id) }", item)
        return self.panel_of(item)

    def panel_of(self, item):
        """Wait until the panel is that of an item. Not by a function: the page's policy forbids evaluating one."""
        from playwright.sync_api import expect

        expect(self.page.locator("#panel")).to_have_attribute("data-item", item)
        return self.page.locator("#panel")


@pytest.fixture
def opened(browser):
    """Open a written page; everything is closed after the test."""
    pages = []

    def open_page(path, fragment="", **context):
        pages.append(Opened(browser, path, fragment, **context))
        return pages[-1]

    yield open_page
    for one in pages:
        one.context.close()


@pytest.fixture(scope="session")
def faults():
    """Ask axe-core what is wrong with a page by WCAG 2.2 AA: [(impact, rule, [elements])]."""
    axe = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

    def found(page):
        page.evaluate(axe)
        told = page.evaluate("rules => axe.run({ runOnly: rules, resultTypes: ['violations'] })", rules)
        return [(one["impact"], one["id"], [node["html"] for node in one["nodes"]]) for one in told["violations"]]

    return found
