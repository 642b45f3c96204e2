/* The page put together: drawn from the first columns, then completed. */

class Page {
  constructor(items) {
    this.items = items;
    this.map = window.map_main;
    this.asked = readAddress();
    L.control.scale({ imperial: false }).addTo(this.map);
    drawLegend();
    this.map.invalidateSize({ animate: false });
    this.firstView();
    this.stands = new Stands(this.map, items, (id) => this.choose(id), (members) => this.change("spot", items.spot(members[0]).map((degree) => degree.toFixed(6)).join(",")));
    if (items.placed <= FEW || !this.narrowed) this.stands.draw();
  }

  firstView() {
    const { view } = this.items.about;
    if (view) this.map.fitBounds([[view[1], view[0]], [view[3], view[2]]], { paddingTopLeft: [64, 120], paddingBottomRight: [64, 40], maxZoom: 12, animate: false });
    else this.map.setView([25, 20], 2.5, { animate: false });
  }

  /* Whatever becomes of the map's size, the first view holds all items until the reader looks elsewhere. */
  fitWhileUntouched() {
    const container = this.map.getContainer();
    let untouched = true;
    for (const act of ["pointerdown", "wheel", "keydown"]) container.addEventListener(act, () => { untouched = false; });
    new ResizeObserver(() => {
      this.map.invalidateSize({ animate: false });
      if (untouched && !this.row) this.firstView();
    }).observe(container);
  }

  async complete() {
    const { items, map } = this, pick = (row) => this.pick(row);
    drawHome(map, () => this.firstView());
    drawImagery(map, items.about.imagery);
    if (items.about.tiles) drawTiles(map);
    jsonIn("basemap").then((basemap) => {
      drawOutlines(map, basemap);
      drawLabels(map, basemap, () => this.stands.areas());
    });
    await items.complete();
    this.choices = choicesOf(items);
    await breath();
    this.controls = new Controls(items, this.choices, (name, text) => this.change(name, text));
    await breath();
    this.timeline = new Timeline(items, (name, text) => this.change(name, text));
    this.list = new List(items, pick);
    this.sheet = new Sheet(items, pick);
    this.search = new Search(items);
    drawTools(this);
    this.fitWhileUntouched();
    window.addEventListener("hashchange", () => this.follow(readAddress()));
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && this.asked.item) this.choose(null); });
    await this.follow(this.asked, true);
    if (this.row && mainPlace(this.row)) this.stands.zoomTo(this.row);
  }

  /* Do what the address says. */
  async follow(asked, first) {
    const narrows = (said) => addressOf({ ...said, item: "" }), anew = first || narrows(asked) !== narrows(this.asked);
    this.asked = asked;
    if (anew) await this.narrow();
    await this.show(asked.item ? await this.items.numberOf(asked.item) : null);
  }

  get narrowed() {
    return Object.keys(this.asked).some((name) => name !== "item" && this.asked[name]);
  }

  /* Ask for something else: a filter by name, both ends of the days, or (null) for everything. */
  change(name, text) {
    const { item } = this.asked;
    if (name === null) this.asked = item ? { item } : {};
    else if (name === "days") [this.asked.from, this.asked.to] = text.split(" ");
    else this.asked[name] = text;
    keepAddress(this.asked);
    return this.narrow();
  }

  async narrow() {
    this.controls.say(this.asked);
    if ((this.asked.q || "") !== this.search.words) await this.search.look(this.asked.q || "", (part) => this.renew(part));
    else this.renew(1);
    await this.listing;
  }

  renew(part) {
    const { items } = this, shown = shownItems(items, this.choices, this.asked, this.search.hits);
    this.order = listOrder(items, shown);
    this.stands.show(this.narrowed ? shown : null);
    this.timeline.draw(shown, this.asked);
    tally(items, this.order);
    if (part < 1) announce(`Searched ${Math.round(part * 100)} %`);
    else if (this.asked.q) announce(byId("count").textContent);
    this.listing = Promise.all([this.list.show(this.order), this.sheet.show(this.order)]);
  }

  /* The address changes, and the page follows it. */
  choose(id) {
    location.hash = addressOf({ ...this.asked, item: id || "" }).slice(1);
  }

  async show(number) {
    const row = number === null ? null : await this.items.wholeRow(number), before = byId("panel").dataset.item;
    this.row = row;
    this.list.mark(row && row.id);
    byId("browse").hidden = Boolean(row);
    this.stands.chooseRow(row);
    if (row) this.open(row);
    else if (before) this.close(before);
    await breath();
    if (row && row === this.row) this.lookAt(row);
  }

  /* An item of the list or the table: its panel first, then the map, which takes longer. */
  pick(row) {
    this.picked = row.id;
    if (this.asked.item === row.id) this.lookAt(row);
    else this.choose(row.id);
  }

  lookAt(row) {
    if (this.picked !== row.id) this.stands.reach(row);
    else if (mainPlace(row)) this.stands.zoomTo(row);
    this.picked = null;
  }

  open(row) {
    const link = () => location.href.split("#")[0] + addressOf({ item: row.id });
    fillPanel(row, { close: () => this.choose(null), zoom: () => this.stands.zoomTo(row), link });
    byId("panel").scrollTop = 0;
    byId("panel").focus({ preventScroll: true });
  }

  close(before) {
    byId("panel").hidden = true;
    byId("panel").replaceChildren();
    delete byId("panel").dataset.item;
    this.list.focusOn(before);
  }
}

/* A button that shows all items again. */
function drawHome(map, act) {
  const control = L.control({ position: "topleft" });
  control.onAdd = () => {
    const home = button("All", act, { "aria-label": "Show all items on the map" });
    L.DomEvent.disableClickPropagation(home);
    return el("div", { class: "home" }, home);
  };
  control.addTo(map);
}

/* What can be done with the items that are shown. */
function drawTools(page) {
  const { items } = page, takes = async (name, made) => { announce("Making the file …"); takeFile(name, await made(items, page.order)); };
  const sheet = button("Table", () => {
    byId("sheet").hidden = !byId("sheet").hidden;
    sheet.setAttribute("aria-pressed", String(!byId("sheet").hidden));
    if (!byId("sheet").hidden) byId("sheet").focus();
    page.sheet.show(page.order);
  }, { class: "small", "aria-pressed": "false" });
  byId("search").append(el("div", { class: "line takes" }, sheet,
    button("CSV", () => takes("items.csv", asSheet), { class: "small", "aria-label": "Save what is shown as CSV" }),
    button("GeoJSON", () => takes("items.geojson", asGeoJson), { class: "small", "aria-label": "Save what is shown as GeoJSON" }),
    button("Print", () => page.sheet.print(), { class: "small" }),
    button("Copy link", () => takeAlong(location.href), { class: "small", "aria-label": "Copy a link to this view" })));
}

/* The next picture is on the screen; where none is made, as in a window behind others, a moment later. */
function painted() {
  return new Promise((go) => { requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go))); setTimeout(go, 200); });
}

/* Let the browser draw and hear the reader before the next piece of work. */
function breath() {
  return new Promise((go) => { setTimeout(go); });
}

async function start() {
  ["about", "first"].forEach(block);
  const items = await Items.opened();
  if (items.placed && items.placed <= FEW) await items.row(0);
  const page = new Page(items);
  performance.mark("drawn");
  await painted();
  await page.complete();
  document.documentElement.dataset.drawn = page.stands.drawn;
}

start().catch((error) => {
  announce(error.message);
  throw error;
});
