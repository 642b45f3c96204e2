/* The same items as a table, to be sorted. */

const SHEET_PAGE = 200, MOST_PRINTED = 2000;
const SHEET = [
  { title: "Item", text: (row) => row.description },
  { title: "Kind", key: (items, n) => items.kind[n], text: (row) => word(row.kind) },
  { title: "Where", text: (row) => (mainPlace(row) ? mainPlace(row).name : `not on the map: ${row.unplaced}`) },
  { title: "Within", key: (items, n) => (n < items.placed ? items.radius[n] : Infinity), text: (row) => (mainPlace(row) ? distance(mainPlace(row).uncertainty_m) : "") },
  { title: "When", key: (items, n) => (isUndated(items.first[n], items.last[n]) ? Infinity : items.first[n]), text: shortTime },
  { title: "Location", key: (items, n) => items.location[n], text: (row) => word(row.dimensions.location) },
  { title: "Time", key: (items, n) => items.time[n], text: (row) => word(row.dimensions.time) },
  { title: "Checks", key: (items, n) => -items.checks[n], text: (row) => String(row.checkers.length) },
  { title: "Source", key: (items, n) => items.publishers[items.publisher[n]], text: (row, items) => items.publishers[items.publisher[row.n]] },
];

class Sheet {
  constructor(items, pick) {
    Object.assign(this, { items, pick, by: null, down: false, run: 0, order: [] });
    this.heads = SHEET.map((column) => el("th", { scope: "col" }, button(column.title, () => this.sortBy(column))));
    this.body = el("tbody", {});
    this.more = button("Show more", () => this.grow(), { hidden: true });
    byId("sheet").append(el("table", {}, el("thead", {}, el("tr", {}, this.heads)), this.body), this.more);
  }

  get open() {
    return !byId("sheet").hidden;
  }

  /* On paper the table follows the map, whole. */
  async print() {
    const { open } = this;
    byId("sheet").hidden = false;
    await this.show(this.given);
    while (!this.more.hidden && this.body.rows.length < MOST_PRINTED) await this.grow();
    window.print();
    byId("sheet").hidden = !open;
  }

  async show(order) {
    this.given = order;
    if (!this.open) return;
    this.order = await this.sorted(order);
    this.body.replaceChildren();
    await this.grow();
  }

  sortBy(column) {
    this.down = this.by === column && !this.down;
    this.by = column;
    this.heads.forEach((head, n) => {
      if (SHEET[n] === column) head.setAttribute("aria-sort", this.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    return this.show(this.given);
  }

  async sorted(order) {
    if (!this.by) return order;
    const { key, text } = this.by, keys = new Map(), way = this.down ? -1 : 1;
    for (const n of order) keys.set(n, key ? key(this.items, n) : folded(text(await this.items.row(n), this.items)));
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...order].sort((a, b) => way * compare(keys.get(a), keys.get(b)));
  }

  async grow() {
    const run = ++this.run, from = this.body.rows.length, rows = await this.items.rows(this.order.slice(from, from + SHEET_PAGE));
    if (run !== this.run) return;
    this.body.append(...rows.map((row) => this.line(row)));
    this.more.hidden = this.body.rows.length >= this.order.length;
  }

  line(row) {
    const [first, ...rest] = SHEET.map((column) => column.text(row, this.items));
    const open = button(said(first), () => this.pick(row), { class: "plain" });
    return el("tr", { "data-item": row.id }, el("th", { scope: "row" }, open), rest.map((text) => said(text, "td")));
  }
}
