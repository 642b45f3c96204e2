/* The offline basemap: land and borders, as the flat integer lists of maps/basemap.py. */

function drawOutlines(map, layers) {
  const pane = "outlines";
  map.createPane(pane).style.zIndex = 210;
  const still = { pane, interactive: false, smoothFactor: 0.7 };
  for (const layer of layers) {
    const land = layer.land.map((rings) => rings.map((ring) => unfolded(ring, layer.steps)));
    L.polygon(land, { ...still, stroke: false, className: "land" }).addTo(map);
  }
  for (const layer of layers) {
    const borders = layer.borders.map((line) => unfolded(line, layer.steps));
    L.polyline(borders, { ...still, weight: 1, className: "border" }).addTo(map);
  }
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
