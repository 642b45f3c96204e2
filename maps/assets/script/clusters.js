/* Many items of one square of the map: one round sign with their number, its rim filled as far as they are confirmed. */

const SAMPLE = 64;
/* Width of the rim in pixels. */
const RIM = 4;

/* The middle of a square's items, as far inside the square as the sign needs, in steps of the world. */
function middleOf(items, square, margin) {
  const step = Math.max(1, Math.floor((square.to - square.from) / SAMPLE));
  let x = 0, y = 0, many = 0;
  for (let n = square.from; n < square.to; n += step, many++) {
    x += items.x[n];
    y += items.y[n];
  }
  const inside = (value, low) => Math.max(low + margin, Math.min(low + square.size - margin, value));
  return { x: inside(x / many, square.left), y: inside(y / many, square.top) };
}

/* All round signs of a view, as one layer: their elements are filled anew from view to view, in the order of the map. */
const Gatherings = L.Layer.extend({
  initialize(act) {
    Object.assign(this, { act, shown: [], elements: [], tip: L.tooltip({ className: "tip", direction: "top" }) });
    this.on("click", ({ originalEvent }) => this.act(this.gatheringAt(originalEvent.target)));
    this.on("mouseover", ({ originalEvent }) => this.tell(this.gatheringAt(originalEvent.target)));
    this.on("mouseout", () => this.tip.remove());
  },

  onAdd(map) {
    const pane = map.getPane("markerPane");
    pane.addEventListener("focusin", ({ target }) => this.tell(this.gatheringAt(target)));
    pane.addEventListener("focusout", () => this.tip.remove());
    pane.addEventListener("keydown", (event) => {
      const gathering = this.gatheringAt(event.target);
      if (!gathering || (event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      this.act(gathering);
    });
  },

  getEvents() {
    return { zoom: this.place, viewreset: this.place, zoomanim: this.glide };
  },

  /* Show these: { spot, count, confirmed, ... } each. */
  show(gatherings) {
    const held = document.activeElement;
    if (this.elements.includes(held)) held.blur();
    this.tip.remove();
    while (this.elements.length < gatherings.length) this.elements.push(this.made());
    this.elements.forEach((element, n) => (n < gatherings.length ? this.fill(element, gatherings[n]) : element.remove()));
    this.shown = gatherings;
    this.place();
  },

  made() {
    const element = el("div", { class: "leaflet-marker-icon leaflet-zoom-animated leaflet-interactive cluster", role: "button", tabindex: 0 }, el("b", {}));
    this.addInteractiveTarget(element);
    return element;
  },

  fill(element, { count, confirmed }) {
    const size = gatheringSize(count);
    element.firstChild.textContent = shortNumber(count);
    element.firstChild.style.lineHeight = `${size - 2 * RIM}px`;
    filled(element, { "data-count": count, "aria-label": clusterWords(count, confirmed) });
    Object.assign(element.style, { width: `${size}px`, height: `${size}px`, margin: `${-size / 2}px 0 0 ${-size / 2}px` });
    element.style.setProperty("--sure", `${100 * confirmed / count}%`);
    if (!element.parentNode) this._map.getPane("markerPane").append(element);
  },

  place(where = (spot) => this._map.latLngToLayerPoint(spot)) {
    const at = typeof where === "function" ? where : (spot) => this._map.latLngToLayerPoint(spot);
    this.shown.forEach(({ spot }, n) => { this.elements[n].style.transform = flat(at(spot)); });
  },

  /* While the map glides to another zoom the signs glide along. */
  glide({ zoom, center }) {
    this.place((spot) => this._map._latLngToNewLayerPoint(spot, zoom, center));
  },

  gatheringAt(target) {
    return this.shown[this.elements.indexOf(target.closest(".cluster"))];
  },

  tell(gathering) {
    if (!gathering) return;
    const { count, confirmed, spot } = gathering;
    Object.assign(this.tip.options, { offset: L.point(0, -gatheringSize(count) / 2) });
    this.tip.setContent(el("span", {}, clusterWords(count, confirmed))).setLatLng(spot).addTo(this._map);
  },
});

function gatheringSize(count) {
  return Math.min(46, 26 + 4 * Math.log10(count) ** 1.2);
}

function clusterWords(count, confirmed) {
  return `${number(count)} items, location confirmed for ${confirmed ? number(confirmed) : "none"}`;
}

function shortNumber(count) {
  if (count < 1000) return String(count);
  if (count < 1e6) return `${(count / 1000).toFixed(count < 9950 ? 1 : 0).replace(".0", "")}k`;
  return `${(count / 1e6).toFixed(1).replace(".0", "")}M`;
}
