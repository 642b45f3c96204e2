/* Words anywhere in the items: chunk after chunk, so that the first finds are shown while the rest is read. */

const MARKS = /\p{M}/gu;

function folded(text) {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase();
}

function allText(value) {
  if (typeof value === "string") return value;
  return value && typeof value === "object" ? Object.values(value).map(allText).filter(Boolean).join("\n") : "";
}

class Search {
  constructor(items) {
    Object.assign(this, { items, words: "", hits: null, run: 0 });
  }

  /* Look for all words of a text; `renew(part)` is called as finds come in, with the part that is read (0 to 1). */
  async look(words, renew) {
    if (words === this.words) return;
    const run = ++this.run, parts = folded(words).split(/\s+/).filter(Boolean), { items } = this;
    this.words = words;
    this.hits = parts.length ? new Uint8Array(items.count) : null;
    const sources = parts.map(() => new Uint8Array(items.about.documents));
    for (let first = 0; parts.length && first < items.about.documents; first += items.about.chunk) {
      await this.lookInDocuments(first, parts, sources);
      if (run !== this.run) return;
    }
    for (let chunk = 0; parts.length && chunk < items.chunkCount; chunk++) {
      await this.lookIn(chunk, parts, sources);
      if (run !== this.run) return;
      if (chunk % 10 === 9) renew((chunk + 1) / items.chunkCount);
    }
    renew(1);
  }

  /* Which documents hold which of the words. */
  async lookInDocuments(first, parts, sources) {
    const { chunk, documents } = this.items.about, held = await this.items.chunk("documents", first / chunk);
    const texts = foldedTexts(held, Math.min(chunk, documents - first));
    texts.forEach((text, n) => parts.forEach((part, k) => { if (text.includes(part)) sources[k][first + n] = 1; }));
  }

  async lookIn(number, parts, sources) {
    const { items, hits } = this, from = number * items.about.chunk, held = await items.chunk("chunk", number);
    const texts = foldedTexts(held, Math.min(items.about.chunk, items.count - from), (record, n) => items.told(from + n, record));
    texts.forEach((text, n) => {
      const document = held.records.value("document", n);
      if (parts.every((part, k) => text.includes(part) || sources[k][document])) hits[from + n] = 1;
    });
  }
}

/* All that the records of a chunk say, ready to be searched. */
function foldedTexts(held, many, told = (record) => record) {
  return held.folded ||= Array.from({ length: many }, (_, n) => folded(allText(told(held.records.at(n), n))));
}
