/* The list beside the map: every item that is shown, those without a place too, a page at a time. */

const LIST_PAGE = 60;

class List {
  constructor(items, pick) {
    Object.assign(this, { items, pick, run: 0, order: [], entries: new Map() });
    const more = button("Show more", () => this.grow(), { hidden: true });
    byId("more").append(more);
    this.more = more;
  }

  async show(order) {
    this.order = order;
    this.entries.clear();
    byId("list").replaceChildren();
    await this.grow();
  }

  async grow() {
    const run = ++this.run, from = this.entries.size, rows = await this.items.rows(this.order.slice(from, from + LIST_PAGE));
    if (run !== this.run) return;
    for (const row of rows) {
      this.entries.set(row.id, entry(row, this.pick));
      byId("list").append(this.entries.get(row.id));
    }
    this.more.hidden = this.entries.size >= this.order.length;
    this.more.textContent = `Show more (${number(this.order.length - this.entries.size)} left)`;
    this.mark(this.chosen);
  }

  mark(id) {
    this.chosen = id;
    for (const [one, element] of this.entries) element.classList.toggle("chosen", one === id);
  }

  focusOn(id) {
    if (this.entries.has(id)) this.entries.get(id).querySelector("button").focus();
  }
}

function entry(row, pick) {
  const place = mainPlace(row);
  const where = place ? dotted([said(place.name), `within ${distance(place.uncertainty_m)}`])
    : ["Not on the map: ", said(row.unplaced || "no place is known")];
  const open = button([halves(row), el("span", { class: "told" },
    said(row.description, "span", { class: "title" }),
    el("span", { class: place ? "mute" : "mute unplaced" }, where),
    el("span", { class: "mute" }, dotted([row.change && el("b", {}, CHANGES[row.change]), word(row.kind), shortTime(row)])),
    el("span", { class: "mute state" }, faceWords(row)))], () => pick(row));
  return el("li", { class: "entry", "data-item": row.id }, open);
}

/* The numbers of the shown items in the order of the list. */
function listOrder({ count, listed }, shown) {
  const order = new Uint32Array(count);
  let many = 0;
  for (let place = 0; place < count; place++) {
    const n = listed ? listed[place] : place;
    if (shown[n]) order[many++] = n;
  }
  return order.subarray(0, many);
}

function tally(items, order) {
  let unplaced = 0;
  for (const n of order) if (n >= items.placed) unplaced += 1;
  const things = items.count === 1 ? "item" : "items";
  const how = order.length === items.count ? `${number(items.count)} ${things}` : `${number(order.length)} of ${number(items.count)} ${things}`;
  byId("count").textContent = unplaced ? `${how}, ${number(unplaced)} not on the map` : how;
}
