/* What is shown, to take along: as a sheet or as GeoJSON (RFC 7946), with nothing that the page does not hold. */

const SHEET_FIELDS = ["id", "kind", "description", "lat", "lon", "within_m", "place", "why", "when", "location", "time", "source",
  "content", "independent_checks", "articles", "status", "sensitivity", "publisher", "url", "quote"];

function fieldsOf(row) {
  const place = mainPlace(row), source = row.source || {};
  const fields = {
    id: row.id, kind: row.kind, description: row.description, place: place && place.name, why: place ? place.why : row.unplaced,
    lat: place && place.lat, lon: place && place.lon, within_m: place && place.uncertainty_m,
    when: tellingTimes(row).map((time) => time.when).join(" "), ...row.dimensions, independent_checks: row.checkers.length, articles: row.articles,
    status: row.status, sensitivity: row.sensitivity, publisher: source.publisher, url: source.url, quote: row.quote,
  };
  return SHEET_FIELDS.map((name) => [name, fields[name] ?? null]);
}

/* A cell that no spreadsheet takes for a formula. */
function sheetCell(value) {
  const text = value === null ? "" : String(value), safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

async function asSheet(items, order) {
  const lines = [SHEET_FIELDS.join(",")];
  for (const n of order) lines.push(fieldsOf(await items.wholeRow(n)).map(([, value]) => sheetCell(value)).join(","));
  return new Blob(["\ufeff", lines.join("\r\n"), "\r\n"], { type: "text/csv" });
}

async function asGeoJson(items, order) {
  const features = [];
  for (const n of order) {
    const row = await items.wholeRow(n), place = mainPlace(row), properties = Object.fromEntries(fieldsOf(row).filter(([name]) => name !== "lat" && name !== "lon"));
    const point = place && { type: "Point", coordinates: [place.lon, place.lat] };
    features.push(JSON.stringify({ type: "Feature", id: row.id, geometry: (place && place.geometry) || point, properties }));
  }
  return new Blob(['{"type":"FeatureCollection","features":[\n', features.join(",\n"), "\n]}\n"], { type: "application/geo+json" });
}

function takeFile(name, blob) {
  const href = URL.createObjectURL(blob), way = el("a", { href, download: name });
  way.click();
  setTimeout(() => URL.revokeObjectURL(href), 10000);
  announce(`${name} is ready`);
}
