"""A catalog to a map site, through whichever maker is installed (ours: `maps.site:build_site`)."""

from collections.abc import Sequence
from pathlib import Path

from catalog import plugins
from catalog.gazetteer import Gazetteer
from catalog.store import Catalog, StoredItem
from catalog.views import ItemRow, SiteOptions, TownView, item_row
from catalog.workflow.runs import TOOL

TOWNS = 250
"""Most towns that the offline basemap shows of the whole area."""
LOCAL, LOCAL_DEGREES = 30, 0.3
"""How many towns are added around each place, and how far around it (degrees): what one sees when zoomed in."""
MARGIN = 0.6
"""Degrees around the items in which towns are shown, at least."""
WIDEST = 40.0
"""Where the items lie further apart than this (degrees), towns are shown for the world's largest only."""


def make_site(catalog: Catalog, gazetteer: Gazetteer, folder: Path, title: str) -> list[Path]:
    """Write the site of all items that are not rejected, superseded or duplicates; return the files written."""
    rows = [row_of(stored) for stored in catalog.items()]
    options = SiteOptions(
        title=title,
        towns=_towns(rows, gazetteer),
        attribution=gazetteer.attribution,
        generator=TOOL,
        checkpoint=catalog.checkpoint.root,
    )
    files: list[Path] = plugins.load(plugins.SITE, "static")(rows, folder, options)
    return files


def row_of(stored: StoredItem) -> ItemRow:
    """Return the row that readers see of a stored item."""
    return item_row(stored.dossier, stored.status, stored.document, stored.candidates)


def _towns(rows: Sequence[ItemRow], gazetteer: Gazetteer) -> tuple[TownView, ...]:
    spots = [(c.lat, c.lon) for row in rows for c in row.locations if c.lat is not None and c.lon is not None]
    if not spots:
        return ()
    south, north = min(s[0] for s in spots), max(s[0] for s in spots)
    west, east = min(s[1] for s in spots), max(s[1] for s in spots)
    margin = max(MARGIN, (north - south) / 2, (east - west) / 2) if east - west < WIDEST else 0
    box = (max(west - margin, -180), max(south - margin, -90), min(east + margin, 180), min(north + margin, 90))
    near = {(round(lat, 1), round(lon, 1)) for lat, lon in spots}
    around = [(lon - LOCAL_DEGREES, lat - LOCAL_DEGREES, lon + LOCAL_DEGREES, lat + LOCAL_DEGREES) for lat, lon in near]
    found = [*gazetteer.towns_in(*box, TOWNS), *(p for b in sorted(around) for p in gazetteer.towns_in(*b, LOCAL))]
    return tuple(
        TownView(name=p.name, lat=p.footprint.lat, lon=p.footprint.lon, population=p.population)
        for p in {str(p.ids): p for p in found}.values()
    )
