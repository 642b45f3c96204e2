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
    for (let chunk = 0; parts.length && chunk < items.chunkCount; chunk++) {
      await this.lookIn(chunk, parts);
      if (run !== this.run) return;
      if (chunk % 10 === 9) renew((chunk + 1) / items.chunkCount);
    }
    renew(1);
  }

  async lookIn(number, parts) {
    const chunk = await this.items.chunk(number), hits = this.hits, from = number * this.items.about.chunk;
    chunk.folded ||= chunk.lines.map((line) => folded(allText(JSON.parse(line))));
    chunk.folded.forEach((text, n) => { if (parts.every((part) => text.includes(part))) hits[from + n] = 1; });
  }
}
