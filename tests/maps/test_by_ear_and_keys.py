"""Every item and its proof, by the keyboard alone and in the tree that a screen reader walks."""

import pytest
from playwright.sync_api import expect

MOST_KEYS = 400


def spoken(page):
    """All words of the accessibility tree, in its order, and the (role, name) of all that can be acted on."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    nodes = {node["nodeId"]: node for node in tree}
    shown, ahead = [], [tree[0]["nodeId"]]
    while ahead:
        node = nodes[ahead.pop()]
        ahead += [child for child in reversed(node.get("childIds", [])) if child in nodes]
        if not node.get("ignored"):
            shown.append(node)
    named = [(node["role"]["value"], str(node.get("name", {}).get("value", ""))) for node in shown]
    words = " ".join(" ".join(name for role, name in named if role == "StaticText").split())
    return words, [one for one in named if one[0] in ("button", "link", "slider", "combobox", "searchbox", "checkbox")]


def proof_of(row):
    """What the panel must say of an item, whatever its form."""
    yield row.description
    for quoted in (row, *row.steps, *row.times, *row.locations, *row.verifications):
        if quoted.quote:
            yield quoted.quote
    for place in row.locations:
        yield from (place.name, place.why)
        if place.lat is not None:
            yield f"{place.lat:.5f}, {place.lon:.5f}"
    for time in row.times:
        yield time.when
    for step in row.steps:
        yield from filter(None, (step.agent, step.channel, step.credit))
    for check in row.verifications:
        yield from filter(None, (check.verifier, check.verdict.replace("_", " "), check.method))
    for copy in row.copies:
        yield from filter(None, (copy.url, copy.archive_url, copy.sha256))
    if row.source:
        yield from filter(None, (row.source.publisher, row.source.title, row.source.sha256, row.source.licence))
    if row.unplaced:
        yield row.unplaced
    yield row.id


def plain(text):
    return "".join(text.split())


def test_a_screen_reader_is_told_all_that_is_known_of_every_item(opened, site, rows):
    view = opened(site)
    for row in rows:
        view.choose(row.id)
        words, _ = spoken(view.page)
        for said in proof_of(row):
            assert plain(said) in plain(words), said


def test_control_a_proof_that_is_hidden_is_missed(opened, site, rows):
    view = opened(site)
    view.choose(rows[0].id)
    view.page.evaluate("document.querySelector('#panel blockquote').setAttribute('aria-hidden', 'true')")
    assert plain(rows[0].quote) not in plain(spoken(view.page)[0])


def test_whatever_can_be_acted_on_has_a_name(opened, site, rows):
    view = opened(site)
    for row in rows:
        view.choose(row.id)
        assert [one for one in spoken(view.page)[1] if not one[1].strip()] == []


def focused(page):
    return page.evaluate("""() => {
        const one = document.activeElement, entry = one.closest(".entry");
        return { item: entry && entry.dataset.item, panel: Boolean(one.closest("#panel")), tag: one.tagName,
            words: one.getAttribute("aria-label") || one.textContent, href: one.href || null };
    }""")


def tab_until(page, wanted):
    """Press Tab until something holds; return all that had the focus on the way."""
    way = []
    for _ in range(MOST_KEYS):
        page.keyboard.press("Tab")
        way.append(focused(page))
        if wanted(way[-1]):
            return way
    pytest.fail("the Tab key does not lead there")


def test_by_tab_enter_and_escape_alone_every_item_is_opened_and_left_again(opened, site, rows):
    page = opened(site).page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    seen = []
    for _ in rows:
        tab_until(page, lambda one: one["item"] and one["item"] not in seen)
        item = focused(page)["item"]
        page.keyboard.press("Enter")
        expect(page.locator("#panel")).to_be_focused()
        row = next(row for row in rows if row.id == item)
        way = walked(page)
        assert {one["words"] for one in way if one["tag"] == "SUMMARY"} == {
            f"Other places that the words may mean, not taken ({len(place.candidates) - 1})"
            if place.ids
            else f"Places that were considered ({len(place.candidates)})"
            for place in row.locations
            if len(place.candidates) > 1
        }
        links = {one["href"] for one in way if one["href"]}
        assert {copy.url for copy in row.copies} | ({row.source.url} - {None}) <= links
        assert all(any(host in link for link in links) for host in ("openstreetmap", "google") if not row.unplaced)
        page.keyboard.press("Escape")
        expect(page.locator(f'.entry[data-item="{item}"] button')).to_be_focused()
        seen.append(item)
    assert seen == [row.id for row in rows]


def walked(page):
    """Everything in the panel that Tab reaches, from its beginning to where it is left; folded parts are unfolded."""
    way = []
    for _ in range(MOST_KEYS):
        page.keyboard.press("Tab")
        here = focused(page)
        if not here["panel"]:
            return way
        way.append(here)
        if here["tag"] == "SUMMARY":
            page.keyboard.press("Enter")
            assert page.evaluate("document.activeElement.parentElement.open")
    pytest.fail("the panel is never left")


def test_the_focus_is_always_seen(opened, site, rows):
    """What has the focus lies in the window and has an outline."""
    page = opened(site, viewport={"width": 390, "height": 844}).page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    tab_until(page, lambda one: one["item"])
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_be_focused()
    for _ in range(12):
        page.keyboard.press("Tab")
        seen = page.evaluate("""() => {
            const one = document.activeElement, box = one.getBoundingClientRect();
            return [box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
                getComputedStyle(one).outlineStyle];
        }""")
        assert seen == [True, "solid"], focused(page)
