"""A catalog to a map site, through whichever maker is installed (ours: `maps.site:build_site`)."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from catalog import plugins
from catalog.gazetteer import Gazetteer
from catalog.store import Catalog, Query, StoredItem
from catalog.views import Form, ImageryView, ItemRow, Profile, SiteOptions, changes_since, item_row, rows_for
from catalog.workflow.runs import TOOL
from catalog.workflow.stills import stills_of
from catalog.workflow.surroundings import streets_around, towns_around

ALL = Query()
"""A query that asks for nothing: all items that are listed."""


@dataclass(frozen=True)
class Edition:
    """Which items a site holds, for whom, and in what form."""

    query: Query = ALL
    """What is asked of the catalog."""
    profile: Profile = "internal"
    """For whom the site is; see `catalog.views.profiles`."""
    as_of: date | None = None
    """The day whose state the opened catalog is; None = the newest."""
    form: Form = "auto"
    """One file or a folder."""
    imagery: tuple[ImageryView, ...] = ()
    """What a reader may load from elsewhere after being asked."""
    tiles: Path | None = None
    """A PMTiles archive whose tiles around the items the site takes along."""
    older: Catalog | None = None
    """An older state, to mark what is new, moved or changed since."""


EVERYTHING = Edition()


def make_site(
    catalog: Catalog, gazetteer: Gazetteer, folder: Path, title: str, edition: Edition = EVERYTHING
) -> list[Path]:
    """Write the site of all items that are not rejected, superseded or duplicates; return the files written.

    Of items that the profile holds back nothing reaches the maker: neither rows nor the towns and streets around them.
    """
    rows = _rows(catalog, edition)
    options = SiteOptions(
        title=title,
        towns=towns_around(rows, gazetteer),
        streets=streets_around(rows, gazetteer),
        attribution=gazetteer.attribution,
        generator=TOOL,
        checkpoint=catalog.checkpoint.root,
        form=edition.form,
        profile=edition.profile,
        imagery=edition.imagery,
        stills=stills_of(catalog, rows),
        tiles=edition.tiles,
        as_of=edition.as_of.isoformat() if edition.as_of else None,
        changes=changes_since(_rows(edition.older, edition), rows) if edition.older else {},
    )
    files: list[Path] = plugins.load(plugins.SITE, "static")(rows, folder, options)
    return files


def _rows(catalog: Catalog, edition: Edition) -> list[ItemRow]:
    """Filtered last: whether an item is held back is decided in the light of the whole catalog."""
    rows = rows_for(edition.profile, [row_of(stored) for stored in catalog.items()])
    if edition.query == ALL:
        return rows
    wanted = {stored.dossier.item.id for stored in catalog.find(edition.query)}
    return [row for row in rows if row.id in wanted]


def row_of(stored: StoredItem) -> ItemRow:
    """Return the row that readers see of a stored item."""
    return item_row(stored.dossier, stored.status, stored.document, stored.candidates, stored.twins, stored.twin_of)
