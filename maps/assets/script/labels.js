/* Names on the basemap: the most important first, none over another. */

const MOST_LABELS = 70;
const SIDES = { country: ["middle"], city: ["right", "left", "below"], town: ["right", "left", "below"], street: ["middle"] };
/* From this zoom on streets are named. */
const STREET_NAMES_FROM = 14;

function drawLabels(map, basemap, markerAreas) {
  map.createPane("labels").style.zIndex = 450;
  basemap.streets.named ||= basemap.streets.lines.map(([name, lines]) => ({ name, kind: "street", ...middleOfLine(lines, basemap.streets.steps) }));
  let there = new Map();
  const renew = () => {
    const wanted = labelsFor(map, namesFor(map.getZoom(), basemap), markerAreas());
    for (const [key, label] of there) if (!wanted.has(key)) label.remove();
    there = new Map([...wanted].map(([key, make]) => [key, there.get(key) || make().addTo(map)]));
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
  const streets = zoom < STREET_NAMES_FROM ? [] : basemap.streets.named;
  return [...towns.filter((town) => town.kind === "city"), ...countries, ...towns.filter((town) => town.kind === "town"), ...streets];
}

/* The middle point of a street's longest piece. */
function middleOfLine(lines, steps) {
  const points = unfolded(lines.reduce((long, line) => (line.length > long.length ? line : long), []), steps);
  const [lat, lon] = points[Math.floor(points.length / 2)];
  return { lat, lon };
}

/* How to make each label that there is room for, by what tells it from others. */
function labelsFor(map, names, taken) {
  const labels = new Map(), view = map.getBounds(), size = map.getSize();
  const isFree = (area) => area.left >= 0 && area.right <= size.x && !taken.some((other) => overlap(area, other));
  for (const one of names) {
    if (labels.size >= MOST_LABELS) break;
    if (!view.contains([one.lat, one.lon])) continue;
    const point = map.latLngToContainerPoint([one.lat, one.lon]);
    const side = SIDES[one.kind].find((some) => isFree(labelArea(point, one, some)));
    if (!side) continue;
    taken.push(labelArea(point, one, side));
    labels.set(`${one.kind} ${side} ${one.lat} ${one.lon} ${one.name}`, () => labelMarker(one, side));
  }
  return labels;
}

/* The box of a label in pixels, when it stands to that side of its point. */
function labelArea(point, one, side) {
  const wide = one.name.length * (one.kind === "town" || one.kind === "street" ? 6.4 : 7.6) + 14;
  const left = { right: point.x - 5, left: point.x + 5 - wide }[side] ?? point.x - wide / 2;
  const top = point.y - (side === "below" ? 3 : 10);
  return { left, right: left + wide, top, bottom: top + 22 };
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function labelMarker(one, side) {
  const html = el("span", {}, SIDES[one.kind][0] === "middle" ? null : el("i", { class: "dot" }), said(one.name));
  const icon = L.divIcon({ className: `label ${one.kind} to-${side}`, html, iconSize: null });
  return L.marker([one.lat, one.lon], { icon, pane: "labels", interactive: false, keyboard: false });
}
