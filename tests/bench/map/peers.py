"""The same items on pages that others make, all opening offline as ours does: folium's clusters, deck.gl, FlatGeobuf.

Their scripts come from the npm registry, by name, and stay in the page. Each tells by `window.__drawn` that it has
drawn (folium's: once they are loaded) and zooms by an object `map_...` with `setZoom`.
"""

import base64
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


def deck_gl(rows: Sequence[ItemRow], path: Path) -> None:
    """A page with deck.gl: one layer of points, the text of the one pointed at."""
    data = json.dumps([[round(row.locations[0].lat, 6), round(row.locations[0].lon, 6), text(row)] for row in rows])
    path.write_text(
        plain([npm_file("deck.gl@9.4.0", "dist.min.js")], DECK.replace("ROWS", data.replace("<", "\\u003c")))
    )


def flatgeobuf(rows: Sequence[ItemRow], path: Path) -> None:
    """A page with a FlatGeobuf file in it, read feature by feature into Leaflet's canvas."""
    library = npm_file("flatgeobuf@4.5.0", "dist/flatgeobuf-geojson.min.js")
    features = [
        {"type": "Feature", "properties": {"text": text(row)},
         "geometry": {"type": "Point", "coordinates": [row.locations[0].lon, row.locations[0].lat]}}
        for row in rows
    ]  # fmt: skip
    with tempfile.TemporaryDirectory() as scratch:
        given, made = Path(scratch, "items.json"), Path(scratch, "items.fgb")
        given.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        Path(scratch, "library.js").write_text(library)
        subprocess.run(
            ["node", "-e", WRITE_FLATGEOBUF, str(Path(scratch, "library.js")), str(given), str(made)],
            check=True, timeout=MOST_SECONDS,
        )  # fmt: skip
        held = base64.b64encode(made.read_bytes()).decode()
    scripts = [asset("vendor/leaflet/leaflet.js"), library, f'const HELD = "{held}";']
    path.write_text(plain(scripts, FLATGEOBUF, asset("vendor/leaflet/leaflet.css")))


MOST_SECONDS = 120
WRITE_FLATGEOBUF = """
const [library, given, made] = process.argv.slice(1), fs = require("fs");
fs.writeFileSync(made, require(library).serialize(JSON.parse(fs.readFileSync(given, "utf8"))));
"""
DECK = """
const rows = ROWS, view = { longitude: 31, latitude: 48, zoom: 5 };
const layer = new deck.ScatterplotLayer({
  id: "items", data: rows, getPosition: (row) => [row[1], row[0]], getRadius: 4, radiusUnits: "pixels",
  getFillColor: [11, 92, 157], pickable: true,
});
const made = new deck.DeckGL({
  container: "map", initialViewState: view, controller: true, layers: [layer],
  getTooltip: ({ object }) => object && { text: object[2] },
  onAfterRender: () => { if (layer.isLoaded) window.__drawn = true; },
});
window.map_deck = { setZoom: (zoom) => made.setProps({ initialViewState: { ...view, zoom: zoom - 1 } }) };
"""
FLATGEOBUF = """
const map = window.map_flat = L.map("map", { preferCanvas: true }).setView([48, 31], 6);
(async () => {
  const letters = atob(HELD), bytes = new Uint8Array(letters.length);
  for (let n = 0; n < bytes.length; n++) bytes[n] = letters.charCodeAt(n);
  for await (const feature of flatgeobuf.deserialize(bytes)) {
    const [lon, lat] = feature.geometry.coordinates;
    const words = () => document.createTextNode(feature.properties.text);
    L.circleMarker([lat, lon], { radius: 4 }).bindPopup(words).addTo(map);
  }
  requestAnimationFrame(() => { window.__drawn = true; });
})();
"""


def plain(scripts: Sequence[str], own: str, style: str = "") -> str:
    """A page with a map that fills it."""
    blocks = "".join(
        f"<script>{script.replace('</script', '<' + chr(92) + '/script')}</script>" for script in (*scripts, own)
    )
    looks = "html, body, #map { height: 100%; margin: 0; }"
    begun = "<script>window.__drawn = false;</script>"
    return f'<!doctype html><meta charset="utf-8"><style>{style}{looks}</style>{begun}<div id="map"></div>{blocks}'


def text(row: ItemRow) -> str:
    """The 500 bytes of an item, and nothing else of what our page tells."""
    return f"{row.description}{row.quote}{row.steps[0].quote}"


def offline(html: str) -> str:
    """Replace what folium would load by Leaflet and markercluster in the page."""
    html = re.sub(r'<(?:script|link)[^>]*(?:src|href)="https?:[^"]*"[^>]*>(?:</script>)?', "", html)
    held = f"<script>{asset('vendor/leaflet/leaflet.js')}</script><script>{markercluster()}</script>"
    return html.replace("<head>", f"<head>{held}<style>{asset('vendor/leaflet/leaflet.css')}</style>", 1)


def markercluster() -> str:
    """leaflet.markercluster 1.5.3."""
    return npm_file("leaflet.markercluster@1.5.3", "dist/leaflet.markercluster.js")


@cache
def npm_file(package: str, path: str) -> str:
    """One file of a package of the npm registry."""
    with tempfile.TemporaryDirectory() as scratch:
        asked = ["npm", "pack", "--silent", package]
        subprocess.run(asked, cwd=scratch, check=True, timeout=MOST_SECONDS, stdout=subprocess.DEVNULL)
        with tarfile.open(next(Path(scratch).glob("*.tgz"))) as held:
            found = held.extractfile(f"package/{path}")
            assert found
            return found.read().decode()
