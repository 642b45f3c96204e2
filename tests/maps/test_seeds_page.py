"""The page of the seeds, made by the main job, in a real browser from disk."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def built(gazetteer, tmp_path_factory):
    """The rows of the seeds' catalog and the page made of them."""
    from catalog.ingest import Overrides
    from catalog.store import Catalog
    from catalog.workflow.collect import collect
    from catalog.workflow.report import Report
    from catalog.workflow.site import make_site, row_of

    folder = tmp_path_factory.mktemp("seeds")
    with Catalog.create(folder / "catalog.db") as catalog:
        collect(catalog, gazetteer, [str(ROOT / "seeds")], Overrides(), Report())
        (page,) = make_site(catalog, gazetteer, folder / "site", "Seeds")
        return [row_of(stored) for stored in catalog.items()], page


def test_all_items_are_drawn_from_disk_without_a_request(built, opened):
    rows, path = built
    view = opened(path)
    assert len(rows) == 6
    assert view.drawn == sum(row.unplaced is None for row in rows)
    assert view.page.locator(".entry[data-item]").count() == len(rows)
    assert view.requests == [view.address]
    assert view.complaints == []


def test_the_panel_of_every_item_shows_its_quotes(built, opened):
    rows, path = built
    view = opened(path)
    for row in rows:
        said = " ".join(view.choose(row.id).inner_text().split())
        for quoted in (row, *row.locations, *row.verifications):
            assert " ".join(quoted.quote.split()) in said
    assert view.requests == [view.address]
