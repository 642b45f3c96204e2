"""The map itself, made by folium from constants and numbers: no catalog text ever comes here.

branca compiles what folium renders a second time as a template, so text in a popup or a title would be run.
"""

from dataclasses import dataclass

NAME = "map_main"
"""Id of the map's element, and the global variable that holds the Leaflet map."""
ZOOM = (2, 18)
"""The smallest and the largest zoom level."""


@dataclass(frozen=True)
class LeafletMap:
    """What folium rendered."""

    html: str
    """The element that the map fills."""
    script: str
    """The call that makes the Leaflet map."""


def leaflet_map(lat: float, lon: float, zoom: int) -> LeafletMap:
    """Make a map without tiles, centred on a point (degrees, WGS84). Its bytes depend on the numbers alone."""
    import folium
    from branca.element import Figure

    made = folium.Map(
        location=[float(lat), float(lon)],
        zoom_start=int(zoom),
        tiles=None,
        attributionControl=False,
        minZoom=ZOOM[0],
        maxZoom=ZOOM[1],
        zoomSnap=0.5,
        maxBounds=[[-86, -270], [86, 270]],
        maxBoundsViscosity=0.8,
    )
    made._id = "main"  # noqa: SLF001  folium has no other way to a fixed id, and a random one changes the bytes
    figure = made.get_root()
    assert isinstance(figure, Figure), "folium renders into a figure"
    figure.render()
    return LeafletMap(html=figure.html.render().strip(), script=figure.script.render().strip())
