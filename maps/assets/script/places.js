/* Where an item is said to be: each claim with its sentence, its size, its rule and the places that lost. */

function placeClaim(place, dated) {
  const title = el("h4", {}, el("span", { class: `role of-${place.role}` }, place.role === "camera" ? "Filmed from" : "Shows"), " ", said(place.name));
  const how = dotted([word(place.method), place.confidence ? `confidence: ${place.confidence}` : "confidence not assessed"]);
  return el("div", { class: "claim", "data-location": place.id }, title, quoteOf(place), el("p", { class: "mute" }, how),
    el("p", {}, "Why: ", said(place.why)), !isPlaced(place) ? el("p", { class: "gap-note" }, "Not on the map.") : whereabouts(place, dated), lost(place));
}

function whereabouts(place, dated) {
  return [
    el("p", {}, el("b", {}, `Within ${distance(place.uncertainty_m)}`), ` of the centre (${place.precision})`,
      place.geometry ? "; its shape is drawn" : "", place.rule && [". Rule: ", said(place.rule, "code")]),
    coordinateLine("Decimal", decimal(place.lat, place.lon)),
    coordinateLine("DMS", dms(place.lat, place.lon)),
    mgrs(place.lat, place.lon) && coordinateLine("MGRS", mgrs(place.lat, place.lon)),
    coordinateLine("Plus Code", plusCode(place.lat, place.lon)),
    linksOut(place.lat, place.lon, dated),
    Object.keys(place.ids).length > 0 && el("p", { class: "mute" }, dotted(idWords(place.ids))),
  ];
}

function idWords(ids) {
  return Object.entries(ids).map(([provider, id]) => said(`${provider} ${id}`));
}

/* The candidates besides the one that was taken. */
function lost(place) {
  const taken = place.candidates.findIndex((one) => sameIds(one.ids, place.ids));
  const others = place.candidates.filter((one, n) => n !== taken);
  if (!others.length) return null;
  const title = taken < 0 ? "Places that were considered" : "Other places that the words may mean, not taken";
  const lines = taken < 0 ? others : [place.candidates[taken], ...others];
  return el("details", { class: "lost" }, el("summary", {}, `${title} (${others.length})`),
    el("ul", {}, lines.map((one) => candidateLine(one, one === place.candidates[taken]))));
}

function sameIds(some, others) {
  const keys = Object.keys(some);
  return keys.length > 0 && keys.some((key) => some[key] === others[key]);
}

function candidateLine(one, taken) {
  const facts = dotted([word(one.kind), one.country, `score ${one.score.toFixed(2)}`, `${one.lat.toFixed(2)}, ${one.lon.toFixed(2)}`, taken && "taken"]);
  const reasons = Object.entries(one.reasons).map(([reason, part]) => said(`${reason} ${part.toFixed(2)}`));
  return el("li", { class: taken ? "taken" : "" }, said(one.name, "b"), el("div", { class: "mute" }, facts),
    reasons.length > 0 && el("div", { class: "mute" }, "Reasons: ", dotted(reasons)));
}
