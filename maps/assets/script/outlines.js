/* The offline basemap: land, borders, regions and waters, as the flat integer lists of maps/flat.py. */

const INKS = {
  land: { fill: "--land" }, lake: { fill: "--water" }, river: { line: "--river" }, region: { line: "--region" }, border: { line: "--border" },
  street: { line: "--street" },
};
/* From these zooms on regions and streets are told apart. */
const REGIONS_FROM = 5.5, STREETS_FROM = 12;

function drawOutlines(map, { layers, inland, streets }) {
  const pane = "outlines", drawn = L.featureGroup();
  map.createPane(pane).style.zIndex = 210;
  const still = { pane, interactive: false, smoothFactor: 0.7, renderer: L.canvas({ pane, padding: 0.2 }) };
  const rings = (areas, steps) => areas.map((area) => area.map((ring) => unfolded(ring, steps)));
  const add = (shape, points, kind, look) => shape(points, { ...still, ...look, ...inkOf(kind), kind }).addTo(drawn);
  for (const layer of layers) add(L.polygon, rings(layer.land, layer.steps), "land", { stroke: false, fillOpacity: 1 });
  add(L.polygon, rings(inland.lakes, inland.steps), "lake", { stroke: false, fillOpacity: 1 });
  add(L.polyline, inland.rivers.map((line) => unfolded(line, inland.steps)), "river", { weight: 1.2 });
  for (const layer of layers) add(L.polyline, layer.borders.map((line) => unfolded(line, layer.steps)), "border", { weight: 1, dashArray: "4 2" });
  const lines = (found, steps, kind, look) => L.polyline(found.map((line) => unfolded(line, steps)), { ...still, ...inkOf(kind), ...look, kind });
  const close = [[REGIONS_FROM, lines(inland.regions, inland.steps, "region", { weight: 0.8, dashArray: "1 3" })],
    [STREETS_FROM, lines(streets.lines.flatMap(([, courses]) => courses), streets.steps, "street", { weight: 2 })]];
  drawn.addTo(map);
  const look = () => close.forEach(([from, layer]) => (map.getZoom() >= from ? drawn.addLayer(layer) : drawn.removeLayer(layer)));
  map.on("zoomend", look);
  look();
  const repaint = () => new Set([...close.map(([, layer]) => layer), ...drawn.getLayers()]).forEach((layer) => layer.setStyle(inkOf(layer.options.kind)));
  for (const query of ["(prefers-color-scheme: dark)", "print"]) window.matchMedia(query).addEventListener("change", repaint);
}

/* The colours of the page as they are now. */
function inkOf(kind) {
  const now = getComputedStyle(document.documentElement), { fill, line } = INKS[kind];
  return fill ? { fillColor: now.getPropertyValue(fill) } : { color: now.getPropertyValue(line) };
}

function unfolded(flat, steps) {
  const points = [];
  let x = 0, y = 0;
  for (let n = 0; n < flat.length; n += 2) {
    x += flat[n];
    y += flat[n + 1];
    points.push([y / steps, x / steps]);
  }
  return points;
}
