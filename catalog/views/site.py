"""What a maker of a map site is given besides the rows."""

from pathlib import Path
from typing import Literal

from catalog.views.rows import Row

Form = Literal["auto", "single", "folder"]
"""One file; a page with the items' texts in files beside it; or whichever suits their number."""
Profile = Literal["public", "partner", "internal"]
"""For whom a page is; see `catalog.views.profiles`."""
Change = Literal["new", "moved", "changed"]
"""What became of an item since an older state of the catalog."""


class TownView(Row):
    """A town to draw on the offline basemap."""

    name: str
    lat: float
    """Degrees, WGS84."""
    lon: float
    """Degrees, WGS84."""
    population: int


class StreetView(Row):
    """A street to draw on the offline basemap, from an import of the user's."""

    name: str
    lines: tuple[tuple[tuple[float, float], ...], ...]
    """Its course: points (longitude, latitude in degrees, WGS84) of each of its pieces."""


class ImageryView(Row):
    """Pictures that a reader may load beneath the items, after a question that names the host."""

    name: str
    """What they are, in words."""
    url: str
    """Template in Web Mercator: https://HOST/... with {z}, {x} and {y}."""
    attribution: str
    """Line that must be shown with them."""
    max_zoom: int = 18
    """The closest zoom level that is served."""


ESRI = ImageryView(
    name="satellite pictures (Esri World Imagery)",
    url="https://server.arcgisonline.com/ArcGIS/rest/services/World_Imagery/MapServer/tile/{z}/{y}/{x}",
    attribution="Pictures: Esri, Maxar, Earthstar Geographics and the GIS user community",
)


class SiteOptions(Row):
    """How a site should look and what it must say of its sources."""

    title: str = "Footage catalog"
    """Heading of the page."""
    towns: tuple[TownView, ...] = ()
    """Gazetteer towns around the items, for orientation."""
    streets: tuple[StreetView, ...] = ()
    """Streets around the items, where an extract with streets was imported."""
    attribution: tuple[str, ...] = ()
    """Lines that must be shown, such as that of GeoNames (CC BY 4.0)."""
    generator: str = "geofootage"
    """Program and version."""
    checkpoint: str | None = None
    """SHA-256 of the catalog's newest event, so that a page can be told from another."""
    form: Form = "auto"
    """How many files the site is."""
    profile: Profile = "internal"
    """For whom the rows were chosen; the page says so."""
    as_of: str | None = None
    """Day (ISO 8601) whose state of the catalog is shown; None = the newest."""
    changes: dict[str, Change] = {}
    """By id, the items that differ from the older state that the page is compared with."""
    imagery: tuple[ImageryView, ...] = ()
    """What may be loaded from elsewhere when a reader asks for it; none = the page cannot reach the network."""
    stills: dict[str, Path] = {}
    """By SHA-256, files of pictures whose terms allow that the page shows them."""
    tiles: Path | None = None
    """PMTiles archive of the user's; the page takes along its tiles around the items."""
