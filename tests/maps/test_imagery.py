"""Pictures from elsewhere: never by default, and never before the reader has been told who is asked.

The browser of the tests resolves no name, so the requests are seen and go nowhere.
"""

from playwright.sync_api import expect

from catalog.views import ESRI
from maps.site import build_site


def test_by_default_there_is_no_way_out(opened, site):
    assert "https:" not in site.read_text(encoding="utf-8").partition("</head>")[0].partition("<style>")[0]
    assert opened(site).page.get_by_role("button", name="Pictures …", exact=True).count() == 0


def test_nobody_is_asked_before_the_reader_says_so(opened, rows, options, tmp_path):
    view = opened(build_site(rows, tmp_path, options.model_copy(update={"imagery": (ESRI,)}))[0])
    page = view.page
    page.get_by_role("button", name="Pictures …", exact=True).click()
    assert "server.arcgisonline.com" in page.get_by_role("dialog").inner_text()
    page.get_by_role("button", name="Stay offline").click()
    assert view.requests == [view.address]
    page.get_by_role("button", name="Pictures …", exact=True).click()
    page.get_by_role("button", name="Load satellite").click()
    page.locator(".leaflet-tile").first.wait_for(state="attached")
    hosts = {request.split("/")[2] for request in view.requests if request.startswith("http")}
    assert hosts == {"server.arcgisonline.com"}
    assert ESRI.attribution in page.locator("#credits").inner_text()
    expect(page.locator("#said")).to_contain_text("server.arcgisonline.com did not send its pictures")
    page.get_by_role("button", name="Pictures …", exact=True).click()
    assert page.locator(".leaflet-tile").count() == 0
    assert all("Failed to load resource" in complaint for complaint in view.complaints)
