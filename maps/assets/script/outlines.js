/* The offline basemap: land and borders, as the flat integer lists of maps/basemap.py. */

function drawOutlines(map, layers) {
  const pane = "outlines", drawn = L.featureGroup(), ink = () => getComputedStyle(document.documentElement);
  map.createPane(pane).style.zIndex = 210;
  const still = { pane, interactive: false, smoothFactor: 0.7, renderer: L.canvas({ pane, padding: 0.2 }) };
  const colours = () => ({ land: ink().getPropertyValue("--land"), border: ink().getPropertyValue("--border") });
  const { land, border } = colours();
  for (const layer of layers) {
    const rings = layer.land.map((area) => area.map((ring) => unfolded(ring, layer.steps)));
    L.polygon(rings, { ...still, stroke: false, fillColor: land, fillOpacity: 1, kind: "land" }).addTo(drawn);
  }
  for (const layer of layers) {
    const lines = layer.borders.map((line) => unfolded(line, layer.steps));
    L.polyline(lines, { ...still, weight: 1, color: border, dashArray: "4 2", kind: "border" }).addTo(drawn);
  }
  drawn.addTo(map);
  const repaint = () => {
    const now = colours();
    drawn.eachLayer((layer) => layer.setStyle(layer.options.kind === "land" ? { fillColor: now.land } : { color: now.border }));
  };
  for (const query of ["(prefers-color-scheme: dark)", "print"]) window.matchMedia(query).addEventListener("change", repaint);
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
