/* Names on the basemap: the most important first, none over another. */

const MOST_LABELS = 70;

function drawLabels(map, basemap) {
  map.createPane("labels").style.zIndex = 450;
  const layer = L.layerGroup().addTo(map);
  const renew = () => {
    layer.clearLayers();
    labelsFor(map, namesFor(map.getZoom(), basemap)).forEach((label) => layer.addLayer(label));
  };
  map.on("moveend", renew);
  renew();
}

/* Countries while they are small, towns once they are apart; both lists come most important first. */
function namesFor(zoom, basemap) {
  const countries = zoom > 7 ? [] : basemap.countries.map(([name, lat, lon]) => ({ name, lat, lon, kind: "country" }));
  const least = zoom < 5 ? Infinity : zoom < 6.5 ? 250000 : zoom < 8 ? 60000 : zoom < 9.5 ? 8000 : 0;
  const towns = basemap.towns.filter((town) => town[3] >= least)
    .map(([name, lat, lon, people]) => ({ name, lat, lon, kind: people >= 100000 ? "city" : "town" }));
  return [...towns.filter((town) => town.kind === "city"), ...countries, ...towns.filter((town) => town.kind === "town")];
}

function labelsFor(map, names) {
  const taken = [], labels = [], view = map.getBounds();
  for (const one of names) {
    if (labels.length >= MOST_LABELS) break;
    if (!view.contains([one.lat, one.lon])) continue;
    const area = labelArea(map.latLngToContainerPoint([one.lat, one.lon]), one);
    if (taken.some((other) => overlap(area, other))) continue;
    taken.push(area);
    labels.push(labelMarker(one));
  }
  return labels;
}

function labelArea(point, one) {
  const wide = one.name.length * (one.kind === "town" ? 6.4 : 7.4) + 6;
  const left = one.kind === "country" ? point.x - wide / 2 : point.x - 6;
  return { left, right: left + wide + 8, top: point.y - 10, bottom: point.y + 10 };
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function labelMarker(one) {
  const html = el("span", {}, one.kind === "country" ? null : el("i", { class: "dot" }), said(one.name));
  const icon = L.divIcon({ className: `label ${one.kind}`, html, iconSize: null });
  return L.marker([one.lat, one.lon], { icon, pane: "labels", interactive: false, keyboard: false });
}
