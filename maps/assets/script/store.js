/* The items: columns of all of them, and the text of those that are asked for. An item is known by its number. */

const KEPT_CHUNKS = 40;
const WORLD = 2 ** 32, DEGREE = 1e7;

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
    this.last = this.span;
    if (!this.listed) this.listed = null;
    this.whoStarts = new Uint32Array(this.count + 1);
    for (let n = 0; n < this.count; n++) {
      this.last[n] += this.first[n];
      this.whoStarts[n + 1] = this.whoStarts[n] + this.whos[n];
    }
  }

  get chunkCount() {
    return Math.ceil(this.count / this.about.chunk);
  }

  /* Latitude and longitude, degrees WGS84, of the spot that an item's marker stands on: to seven digits. */
  spot(n) {
    if (n >= this.placed) return [];
    const down = Math.PI * (1 - 2 * this.y[n] / WORLD), degrees = [Math.atan(Math.sinh(down)) * 180 / Math.PI, this.x[n] / WORLD * 360 - 180];
    return degrees.map((degree) => Math.round(degree * DEGREE) / DEGREE);
  }

  dimensions(n) {
    return Object.fromEntries(DIMENSIONS.map((one) => [one, VERDICTS[this[one][n]]]));
  }

  word(column, n) {
    return this.about.words[column][this[column][n]];
  }

  /* A chunk of a table by its number: { records, rows }. The chunks asked for last are kept. */
  chunk(name, number) {
    const id = `${name}-${number}`, kept = this.chunks.get(id) || this.loaded(name, id);
    this.chunks.delete(id);
    this.chunks.set(id, kept);
    if (this.chunks.size > KEPT_CHUNKS) this.chunks.delete(this.chunks.keys().next().value);
    return kept;
  }

  async loaded(name, id) {
    await this.complete();
    const columns = await jsonOf(await (this.about.loose ? looseChunk(id) : heldBytes(id)));
    return { records: new Records(this.about.fields, TABLES[name], columns), rows: [] };
  }

  /* All of an item but its document. */
  async row(n) {
    const within = n % this.about.chunk, { records, rows } = await this.chunk("chunk", Math.floor(n / this.about.chunk));
    rows[within] ||= this.whole(n, records.at(within));
    return rows[within];
  }

  /* An item with its document. */
  async wholeRow(n) {
    const row = await this.row(n);
    if (row.document !== undefined) row.source ||= await this.document(row.document);
    return row;
  }

  async document(n) {
    const { records } = await this.chunk("documents", Math.floor(n / this.about.chunk));
    return records.at(n % this.about.chunk);
  }

  /* An item's row from its record and the columns. */
  whole(n, record) {
    const row = { n, ...this.told(n, record), dimensions: this.dimensions(n) };
    for (const name of ["kind", "status", "sensitivity", "change"]) row[name] = this.word(name, n);
    return row;
  }

  /* A record with what it leaves to the columns: its id, the circle of its main place, the day it is about. */
  told(n, record) {
    const main = record.locations[record.main], [lat, lon] = record.spot || this.spot(n);
    if (main) Object.assign(main, { lat, lon, uncertainty_m: this.radius[n] });
    for (const time of record.times) time.when ??= isoDay(this.first[n]);
    return { id: this.id(n), ...record };
  }

  async rows(numbers) {
    const found = [];
    for (const n of numbers) found.push(await this.row(n));
    return found;
  }

  /* An item's id as its key says it; a record says those that are made otherwise. */
  id(n) {
    return `item-${this.key[n].toString(16).padStart(16, "0")}`;
  }

  /* The number of the item with this id, or null. */
  async numberOf(id) {
    const wanted = keyOf(id);
    for (let n = this.key.indexOf(wanted); n >= 0; n = this.key.indexOf(wanted, n + 1)) {
      if ((await this.row(n)).id === id) return n;
    }
    return null;
  }
}

/* What the chunks of a name hold. */
const TABLES = { chunk: "item", documents: "source" };
const LOW = 0xffffffffn;

/* An id as a number of 64 bits, as maps/columns.py makes it. */
function keyOf(id) {
  const key = /^item-[0-9a-f]{16}$/.test(id) ? BigInt(`0x${id.slice(5)}`) : 0n;
  return key & LOW ? key : BigInt(crc32(id)) << 32n;
}

/* A chunk in a style file beside the page: from disk a page may read no other file, and a style cannot run. */
async function looseChunk(id) {
  const parts = new TextDecoder().decode(await block("parts"));
  const sheet = el("link", { rel: "stylesheet", href: `${parts}/${id}.css` });
  await new Promise((go, fail) => {
    sheet.addEventListener("load", go);
    sheet.addEventListener("error", () => fail(new Error(`${parts}/${id}.css is missing: keep the folder beside the page`)));
    document.head.append(sheet);
  });
  const said = getComputedStyle(byId("parts")).getPropertyValue(`--${id}`);
  sheet.remove();
  return bytesOfWide(said.trim().slice(1, -1));
}
