/* The sign of one item, its footprints, and a small sign where a camera stood. */

/* A place on a pane that makes no layer of its own for the browser to join, as a place in three dimensions would. */
function flat({ x, y }) {
  return `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

const placedByLeaflet = L.Marker.prototype._setPos;
L.Marker.include({
  _setPos(point) {
    placedByLeaflet.call(this, point);
    this._icon.style.transform = flat(point);
  },
});

/* A marker whose act is also reached by the keyboard. */
function pressable(marker, act) {
  marker.on("add", () => marker.getElement().addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  }));
  return marker.on("click", act);
}

function itemMarker(items, n, act) {
  const face = { dimensions: items.dimensions(n) }, checks = items.checks ? items.checks[n] : 0;
  const className = items.radius[n] > LOOSE_M ? "marker loose" : "marker", change = items.change && items.word("change", n);
  const html = el("span", {}, halves(face), checks > 0 && el("i", { class: "checks" }, String(checks)), change && el("i", { class: `change ${change}` }, CHANGES[change]));
  const icon = L.divIcon({ className, html, iconSize: [46, 26], iconAnchor: [23, 32] });
  const marker = L.marker(items.spot(n), { icon, riseOnHover: true });
  marker.on("add", () => filled(marker.getElement(), { "aria-label": `An item; ${stateWords(face)}` }));
  return pressable(marker, act);
}

/* Words for a marker, once the item's text is there. */
function dress(marker, row) {
  const words = () => filled(marker.getElement(), { "data-item": row.id, "aria-label": `${row.description}; ${faceWords(row)}` });
  marker.on("add", words);
  if (marker.getElement()) words();
  const tip = el("div", {}, said(row.description, "b"), el("div", { class: "mute" }, faceWords(row)));
  marker.bindTooltip(tip, { className: "tip", direction: "top", offset: [0, -30] });
}

function faceWords(row) {
  return [row.change && CHANGES[row.change], row.articles > 1 && articlesWords(row.articles), checksWords(row.checkers.length),
    row.contradictions.length > 0 && "dates contradict each other", stateWords(row)].filter(Boolean).join("; ");
}

function checksWords(number) {
  return number > 1 ? `${number} independent checks` : number === 1 ? "1 independent check" : "";
}

/* A further claim of where: a camera, or a depicted place that another claim contradicts. */
function otherSpot(place, row) {
  const camera = svg("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" },
    svg("path", { d: "M2 6h10v8H2zM12 9l5-3v8l-5-3z", class: "solid" }));
  const html = place.role === "camera" ? camera : el("i", { class: "dot" });
  const icon = L.divIcon({ className: `spot of-${place.role} is-${row.dimensions.location}`, html, iconSize: [22, 22] });
  const marker = L.marker([place.lat, place.lon], { icon, keyboard: false });
  marker.on("add", () => filled(marker.getElement(), { "data-of": row.id }));
  const tip = el("div", {}, el("b", {}, place.role === "camera" ? "Camera" : "Also said to show"), " ", said(place.name));
  return marker.bindTooltip(tip, { className: "tip", direction: "top" });
}
