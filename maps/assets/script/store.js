/* The items: columns of all of them, and the text of those that are asked for. An item is known by its number. */

const KEPT_CHUNKS = 40;
const WORLD = 2 ** 30;

class Items {
  static async opened() {
    const items = new Items();
    items.about = await jsonIn("about");
    Object.assign(items, await columnsIn("first", items.about.first));
    items.count = items.about.count;
    items.placed = items.about.placed;
    items.chunks = new Map();
    return items;
  }

  /* The columns that the first drawing does without, read once. */
  complete() {
    return this.completed ||= this.completing();
  }

  async completing() {
    Object.assign(this, await columnsIn("rest", this.about.rest), await jsonIn("names"));
    if (!this.listed) this.listed = null;
    this.whoStarts = new Uint32Array(this.count + 1);
    for (let n = 0; n < this.count; n++) this.whoStarts[n + 1] = this.whoStarts[n] + this.whos[n];
  }

  get chunkCount() {
    return Math.ceil(this.count / this.about.chunk);
  }

  /* Latitude and longitude, degrees WGS84, of the spot that an item's marker stands on. */
  spot(n) {
    const down = Math.PI * (1 - 2 * this.y[n] / WORLD);
    return [Math.atan(Math.sinh(down)) * 180 / Math.PI, this.x[n] / WORLD * 360 - 180];
  }

  dimensions(n) {
    return Object.fromEntries(DIMENSIONS.map((one) => [one, VERDICTS[this[one][n]]]));
  }

  word(column, n) {
    return this.about.words[column][this[column][n]];
  }

  /* The chunk with an item's row: { lines, rows }. The chunks asked for last are kept. */
  chunk(number) {
    const kept = this.chunks.get(number) || this.loaded(number);
    this.chunks.delete(number);
    this.chunks.set(number, kept);
    if (this.chunks.size > KEPT_CHUNKS) this.chunks.delete(this.chunks.keys().next().value);
    return kept;
  }

  async loaded(number) {
    await this.complete();
    const text = await textIn(await (this.about.loose ? looseChunk(number) : heldChunk(number)));
    return { lines: text.split("\n"), rows: [] };
  }

  async row(n) {
    const within = n % this.about.chunk, { lines, rows } = await this.chunk(Math.floor(n / this.about.chunk));
    rows[within] ||= this.whole(n, JSON.parse(lines[within]));
    return rows[within];
  }

  /* An item's row from its line and the columns. */
  whole(n, values) {
    const { item, ...inner } = this.about.fields, row = { n, ...named(item, values), dimensions: this.dimensions(n) };
    for (const name of ["steps", "times", "locations", "verifications", "copies"]) row[name] = row[name].map((one) => named(inner[name], one));
    for (const place of row.locations) place.candidates = place.candidates.map((one) => named(inner.candidates, one));
    if (row.source) row.source = named(inner.source, row.source);
    for (const name of ["kind", "status", "sensitivity", "change"]) row[name] = this.word(name, n);
    return row;
  }

  async rows(numbers) {
    const found = [];
    for (const n of numbers) found.push(await this.row(n));
    return found;
  }

  /* The number of the item with this id, or null. */
  async numberOf(id) {
    const wanted = crc32(id);
    for (let n = this.crc.indexOf(wanted); n >= 0; n = this.crc.indexOf(wanted, n + 1)) {
      if ((await this.row(n)).id === id) return n;
    }
    return null;
  }
}

/* Values by their names; what is null is not there. */
function named(names, values) {
  const made = {};
  values.forEach((value, n) => { if (value !== null) made[names[n]] = value; });
  return made;
}

/* A chunk in the page itself. The page may still be arriving. */
async function heldChunk(number) {
  while (!byId(`chunk-${number}`) && document.readyState === "loading") {
    await new Promise((go) => { document.addEventListener("DOMContentLoaded", go, { once: true }); });
  }
  return byId(`chunk-${number}`).textContent;
}

/* A chunk in a style file beside the page: from disk a page may read no other file, and a style cannot run. */
async function looseChunk(number) {
  const parts = await textIn(byId("parts").textContent);
  const sheet = el("link", { rel: "stylesheet", href: `${parts}/${number}.css` });
  await new Promise((go, fail) => {
    sheet.addEventListener("load", go);
    sheet.addEventListener("error", () => fail(new Error(`${parts}/${number}.css is missing: keep the folder beside the page`)));
    document.head.append(sheet);
  });
  const said = getComputedStyle(document.documentElement).getPropertyValue(`--chunk-${number}`);
  sheet.remove();
  return said.trim().slice(1, -1);
}
