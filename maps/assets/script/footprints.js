/* Where a place is, as large as it is: its shape, or the circle that holds it. */

function placed(row) {
  return row.locations.filter((place) => place.lat !== null);
}

/* The place that an item's marker stands on: a person's word before the program's, what is shown before where it was
   filmed from, the narrowest first. */
function mainPlace(row) {
  const standing = placed(row).filter((place) => place.confidence !== "refuted");
  const places = standing.length ? standing : placed(row);
  const wanted = [(place) => place.method === "by_hand", (place) => place.role === "depicted"];
  const best = wanted.reduce((left, test) => (left.some(test) ? left.filter(test) : left), places);
  return [...best].sort((a, b) => a.uncertainty_m - b.uncertainty_m)[0] || null;
}

/* Wider than any settlement: a marker must not point at its middle as if that were the place. */
function isLoose(place) {
  return place.uncertainty_m > 10000;
}

function footprint(row, place) {
  const looks = ["footprint", `is-${row.dimensions.location}`, `of-${place.role}`];
  if (place.confidence === "refuted") looks.push("refuted-claim");
  if (place.geometry && place.geometry.type.endsWith("LineString")) looks.push("line");
  if (place.uncertainty_m > 50000) looks.push("vast");
  const style = { className: looks.join(" "), weight: 2, bubblingMouseEvents: false };
  if (place.geometry) return L.geoJSON(place.geometry, { style });
  return L.circle([place.lat, place.lon], { ...style, radius: place.uncertainty_m });
}

function extentOf(row) {
  const bounds = L.latLngBounds([]);
  for (const place of placed(row)) {
    bounds.extend(L.latLng(place.lat, place.lon).toBounds(2 * place.uncertainty_m));
    if (place.geometry) bounds.extend(L.geoJSON(place.geometry).getBounds());
  }
  return bounds;
}

/* What the first view should hold of an item: its main place, of a vast one only the middle. */
function coreOf(row) {
  const place = mainPlace(row);
  return L.latLng(place.lat, place.lon).toBounds(2 * Math.min(place.uncertainty_m, 50000));
}
