"""Harmless probes in every text field: none is evaluated at build, none runs in the browser, all items are there.

The only effect of a probe, if it ran, is `window.__ran` or the number 1337.
"""
# ruff: noqa: E501  probes read better on one line

import re
from typing import Any, get_args, get_origin
from urllib.parse import quote

import pytest
from playwright.sync_api import expect
from pydantic import BaseModel

from catalog.views import ItemRow, SiteOptions, StreetView, TownView
from maps.site import build_site

PROBES = (
    "{{7*191}}", "{% raw", "{% endraw %}{{7*191}}", "{#", "${7*191}", "#{7*191}", "<%= 7*191 %>",
    "<img src=x onerror=window.__ran=1>", "</script><script>window.__ran=1</script>",
    "</noscript><script>window.__ran=1</script>", "<svg onload=window.__ran=1>", "</style><script>window.__ran=1</script>",
    "javascript:window.__ran=1", "data:text/html,<script>window.__ran=1</script>", "'-(window.__ran=1)-'",
    '" autofocus onfocus=window.__ran=1 x="', "`;window.__ran=1;`", "*/window.__ran=1/*", "\\u003cimg src=x onerror=window.__ran=1>",
    "<!--<script>", "]]>", "&lt;b&gt;&#60;", "\u202etxet desrever\u202c\u2066\u200b\u200f", "\u2028window.__ran=1\u2029",
    "constructor", "__proto__", "toString", "a\x00b\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    "x" * 4000, "%", "../..", "\r\n\tline",
)  # fmt: skip


def filled(model: type[BaseModel], probe: str) -> BaseModel:
    """Return a record of a type, every text that is free to choose being the probe."""
    return model.model_validate(
        {name: value_for(name, field.annotation, probe) for name, field in model.model_fields.items()}
    )


def value_for(name: str, kind: Any, probe: str) -> Any:
    options = get_args(kind)
    if get_origin(kind) is tuple:
        return [value_for(name, options[0], probe)] * (1 if options[-1] is ... else len(options))
    if name == "geometry":
        return None
    if get_origin(kind) is dict:
        return DICTS[name](probe)
    if options and type(None) in options:
        return value_for(name, options[0], probe)
    if options:
        return options[0]
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return filled(kind, probe)
    return {str: probe, float: 0.5}.get(kind, 1)


DICTS = {
    "ids": lambda probe: {probe: probe},
    "reasons": lambda probe: {probe: 0.5},
    "dimensions": lambda probe: dict.fromkeys(("location", "time", "source", "content"), probe),
}


def probing_row(n: int, probe: str) -> ItemRow:
    row = filled(ItemRow, probe)
    lat, lon = 40 + n % 6, 20 + n
    place = row.locations[0].model_copy(update={"lat": lat, "lon": lon, "uncertainty_m": 2000, "quote": f"{probe} {n}"})
    return row.model_copy(update={"id": f"{probe}{n}", "unplaced": None, "locations": (place,), "start": 0, "end": 3})


@pytest.fixture(scope="module")
def probing_rows():
    return [probing_row(n, probe) for n, probe in enumerate(PROBES)]


@pytest.fixture(scope="module")
def written(probing_rows, tmp_path_factory):
    """Write the page of the probes in one form or the other."""
    all_probes = " ".join(PROBES)
    options = SiteOptions(
        title=all_probes, attribution=PROBES, generator=all_probes, checkpoint="{{7*191}}<b>", as_of=all_probes,
        towns=tuple(TownView(name=p, lat=41 + n / 9, lon=25, population=n) for n, p in enumerate(PROBES)),
        streets=tuple(StreetView(name=p, lines=(((25, 41 + n / 500), (25.001, 41 + n / 500)),)) for n, p in enumerate(PROBES)),
        changes=dict.fromkeys((row.id for row in probing_rows), "moved"),
    )  # fmt: skip

    def write(form):
        folder = tmp_path_factory.mktemp("probes")
        return build_site(probing_rows, folder, options.model_copy(update={"form": form}))[0]

    return write


@pytest.fixture(scope="module")
def probing_site(written):
    return written("single")


def test_every_text_of_a_row_is_probed():
    """The builder above must not forget a field."""
    dumped = filled(ItemRow, "PROBE").model_dump()
    for name in ("description", "unplaced", "document", "quote"):
        assert dumped[name] == "PROBE"
    for name, fields in {
        "steps": ("agent", "when", "channel", "handle", "credit", "quote"),
        "times": ("when", "quote"),
        "locations": ("name", "rule", "why", "precision", "quote"),
        "verifications": ("verifier", "method", "quote"),
        "copies": ("url", "archive_url", "sha256", "first_seen", "acquired", "licence"),
        "contradictions": ("says",),
    }.items():
        assert {dumped[name][0][field] for field in fields} == {"PROBE"}
    assert dumped["contradictions"][0]["sides"][1]["quote"] == dumped["independence"]["by"][0]["verifier"] == "PROBE"
    assert dumped["source"]["url"] == dumped["locations"][0]["candidates"][0]["name"] == "PROBE"


def test_nothing_is_evaluated_while_the_page_is_built(probing_site, carried):
    html = probing_site.read_text(encoding="utf-8")
    assert "{{7*191}}" in html
    assert "1337" not in re.sub(r'<script type="text/plain".*?</script>', "", html, flags=re.DOTALL)
    held = carried(probing_site)
    texts = b"".join(content for name, content in held.items() if name not in ("basemap", "first", "rest"))
    assert b"{{7*191}}" in held["chunk-0"]
    assert b"1337" not in texts


def test_data_of_the_catalog_is_letters_only(probing_site):
    html = probing_site.read_text(encoding="utf-8")
    blocks = re.findall(r'<script type="text/plain" id="[a-z]+(?:-[0-9]+)?">(.*?)</script>', html, re.DOTALL)
    assert len(blocks) == 7
    assert not [block for block in blocks if set(block) & set('<>&{}$%"\\`\0\r\n\f')]


def test_the_page_has_only_its_own_scripts(probing_site):
    html = probing_site.read_text(encoding="utf-8")
    assert html.count("<script") == html.count("</script>") == 10
    assert html.count("<script>") == 3


@pytest.mark.parametrize("form", ["single", "folder"])
def test_nothing_runs_nothing_is_asked_for_and_every_item_can_be_read(opened, written, probing_rows, form):
    view = opened(written(form))
    assert view.drawn == len(PROBES)
    for row in probing_rows:
        panel = view.choose(row.id)
        quotes = panel.locator("blockquote").evaluate_all("all => all.map(one => one.textContent)")
        assert row.locations[0].quote.replace("\r\n", "\n") in [q.replace("\r\n", "\n") for q in quotes]
        assert "1337" not in panel.inner_text()
        assert_inert(view.page)
    view.page.keyboard.press("Escape")
    view.page.get_by_role("button", name="Table", exact=True).click()
    expect(view.page.locator("#sheet tbody tr")).to_have_count(len(PROBES))
    assert_inert(view.page)
    assert view.page.evaluate("typeof window.__ran") == "undefined"
    assert [request for request in view.requests if not request.endswith("-0.css")] == [view.address]
    assert view.complaints == []


def assert_inert(page):
    """Look at every element that the probes could have become."""
    found = page.evaluate("""() => [...document.body.querySelectorAll("*")].flatMap((element) => [
        ...[...element.attributes].filter((a) => /^on/i.test(a.name)).map((a) => a.name),
        ...(/^(img|iframe|object|embed|base|link|form)$/i.test(element.tagName) ? [element.tagName] : []),
        ...(element.href && !/^https?:/.test(element.href) && !element.matches(".skip, .leaflet-control-zoom a") ? [String(element.href)] : []),
    ])""")
    assert found == []


def test_names_of_streets_are_text(opened, probing_site):
    view = opened(probing_site)
    view.page.evaluate("map_main.setView([41.03, 25.0005], 14, { animate: false })")
    names = view.page.locator(".label.street").all_inner_texts()
    assert len(names) > 5
    assert not [name for name in names if "1337" in name]
    assert_inert(view.page)
    assert view.complaints == []


def test_an_address_full_of_probes_is_only_read(opened, probing_site):
    """Whoever sends a link chooses what stands in it."""
    for probe in PROBES:
        asked = "&".join(
            f"{name}={quote(probe)}" for name in ("q", "kind", "who", "role", "from", "to", "spot", "__proto__", "item")
        )
        view = opened(probing_site, f"#{asked}")
        assert_inert(view.page)
        assert view.page.evaluate("typeof window.__ran") == "undefined"
        assert view.complaints == []


def test_search_takes_probes_as_words(opened, probing_site):
    view = opened(probing_site)
    for probe in PROBES[:8]:
        view.page.get_by_label("Search items").fill(probe)
        assert view.page.locator(".entry:visible").count() >= 1
    assert view.complaints == []


def test_without_a_script_the_table_shows_probes_as_text(opened, probing_site):
    view = opened(probing_site, java_script_enabled=False)
    assert view.page.locator("noscript tbody tr").count() == len(PROBES)
    assert view.page.locator("noscript img, noscript svg, noscript script").count() == 0
    assert view.requests == [view.address]


def test_control_plain_folium_evaluates_such_text():
    """Why no text of the catalog may ever reach folium: if this fails, folium has changed and the rule can go."""
    import folium

    plain = folium.Map(tiles=None)
    folium.Marker([48, 38], popup=folium.Popup("{{7*191}}")).add_to(plain)
    assert "1337" in plain.get_root().render()


def test_control_a_page_that_makes_markup_is_caught(opened, probing_site, tmp_path):
    """The browser checks above must see markup made of text, even though the policy keeps it from running."""
    page = opened(probing_site).page
    page.evaluate("document.getElementById('said').innerHTML = '<img alt=x onerror=window.__ran=1>'")
    with pytest.raises(AssertionError):
        assert_inert(page)
