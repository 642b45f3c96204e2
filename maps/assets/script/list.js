/* The list beside the map: every item, those without a place too. */

function drawList(rows, pick) {
  const entries = new Map(rows.map((row) => [row.id, entry(row, pick)]));
  byId("list").append(...entries.values());
  return entries;
}

function entry(row, pick) {
  const place = mainPlace(row);
  const where = place ? dotted([said(place.name), `within ${distance(place.uncertainty_m)}`])
    : ["Not on the map: ", said(row.unplaced || "no place is known")];
  const open = button([halves(row), el("span", { class: "told" },
    said(row.description, "span", { class: "title" }),
    el("span", { class: place ? "mute" : "mute unplaced" }, where),
    el("span", { class: "mute" }, dotted([word(row.kind), shortTime(row)])),
    el("span", { class: "mute state" }, stateWords(row)))], () => pick(row));
  return el("li", { class: "entry", "data-item": row.id }, open);
}

function keepEntries(entries, ids) {
  for (const [id, one] of entries) one.hidden = !ids.has(id);
}

function tally(shown, all) {
  const unplaced = shown.filter((row) => !mainPlace(row)).length;
  const items = all.length === 1 ? "item" : "items";
  const how = shown.length === all.length ? `${all.length} ${items}` : `${shown.length} of ${all.length} ${items}`;
  byId("count").textContent = unplaced ? `${how}, ${unplaced} not on the map` : how;
}
