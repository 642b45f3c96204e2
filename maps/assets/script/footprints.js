/* Where a place is, as large as it is: its shape, or the circle that holds it. */

/* Wider than any settlement (metres): a marker must not point at its middle as if that were the place. */
const LOOSE_M = 10000;

function isPlaced(place) {
  return place.lat !== undefined;
}

function placed(row) {
  return row.locations.filter(isPlaced);
}

/* The place that an item's marker stands on (see maps/facts.py), or null. */
function mainPlace(row) {
  return row.main === undefined ? null : row.locations[row.main];
}

function isLoose(place) {
  return place.uncertainty_m > LOOSE_M;
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
