"""What a maker of a map site is given besides the rows."""

from catalog.views.rows import Row


class TownView(Row):
    """A town to draw on the offline basemap."""

    name: str
    lat: float
    """Degrees, WGS84."""
    lon: float
    """Degrees, WGS84."""
    population: int


class SiteOptions(Row):
    """How a site should look and what it must say of its sources."""

    title: str = "Footage catalog"
    """Heading of the page."""
    towns: tuple[TownView, ...] = ()
    """Gazetteer towns around the items, for orientation."""
    attribution: tuple[str, ...] = ()
    """Lines that must be shown, such as that of GeoNames (CC BY 4.0)."""
    generator: str = "geofootage"
    """Program and version."""
    checkpoint: str | None = None
    """SHA-256 of the catalog's newest event, so that a page can be told from another."""
