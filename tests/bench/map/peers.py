"""The same items on folium's own clusters, their scripts in the page as ours are, so that both open offline."""

import json
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from catalog.views import ItemRow
from maps.vendored import asset


def marker_cluster(rows: Sequence[ItemRow], path: Path) -> None:
    """folium.plugins.MarkerCluster, one Marker with a popup an item."""
    import folium
    from folium.plugins import MarkerCluster

    made = folium.Map([48, 31], zoom_start=6, tiles=None)
    cluster = MarkerCluster().add_to(made)
    for row in rows:
        place = row.locations[0]
        folium.Marker([place.lat, place.lon], popup=text(row)).add_to(cluster)
    path.write_text(offline(made.get_root().render()), encoding="utf-8")


def fast_marker_cluster(rows: Sequence[ItemRow], path: Path) -> None:
    """folium.plugins.FastMarkerCluster with the text of a popup beside every point."""
    import folium
    from folium.plugins import FastMarkerCluster

    callback = "function (row) { return L.marker([row[0], row[1]]).bindPopup(row[2]); }"
    made = folium.Map([48, 31], zoom_start=6, tiles=None)
    data = [[row.locations[0].lat, row.locations[0].lon, text(row)] for row in rows]
    FastMarkerCluster(data, callback=callback).add_to(made)
    path.write_text(offline(made.get_root().render()), encoding="utf-8")


def text(row: ItemRow) -> str:
    """The 500 bytes of an item, and nothing else of what our page tells."""
    return f"{row.description}{row.quote}{row.steps[0].quote}"


def offline(html: str) -> str:
    """Replace what folium would load by Leaflet and markercluster in the page."""
    html = re.sub(r'<(?:script|link)[^>]*(?:src|href)="https?:[^"]*"[^>]*>(?:</script>)?', "", html)
    held = f"<script>{asset('vendor/leaflet/leaflet.js')}</script><script>{markercluster()}</script>"
    return html.replace("<head>", f"<head>{held}<style>{asset('vendor/leaflet/leaflet.css')}</style>", 1)


@cache
def markercluster() -> str:
    """leaflet.markercluster 1.5.3, from the npm registry."""
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(["npm", "pack", "--silent", "leaflet.markercluster@1.5.3"], cwd=scratch, check=True)
        with tarfile.open(next(Path(scratch).glob("*.tgz"))) as package:
            found = package.extractfile("package/dist/leaflet.markercluster.js")
            return found.read().decode() if found else json.dumps(None)
