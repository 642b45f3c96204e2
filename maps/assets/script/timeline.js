/* When: how many items each stretch of days has, and a brush to choose some of them. */

const OPEN_START = -(2 ** 31), OPEN_END = 2 ** 31 - 1, DAY = 86400000, BINS = 72, HIGH_BAR = 40;

function isUndated(first, last) {
  return first === OPEN_START && last === OPEN_END;
}

function dayNumber(iso) {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY) || 0;
}

function isoDay(number) {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

class Timeline {
  constructor(items, change) {
    Object.assign(this, { items, change }, daysOfAll(items));
    this.wide = Math.max(1, Math.ceil((this.end - this.start + 1) / BINS));
    if (this.start > this.end) return;
    this.bars = svg("svg", { viewBox: `0 0 ${BINS * 10} 56`, preserveAspectRatio: "none", "aria-hidden": "true", class: "bars" });
    this.from = this.handle("from", "First day shown");
    this.to = this.handle("to", "Last day shown");
    this.words = el("output", {});
    this.undated = el("input", { type: "checkbox" });
    this.undated.addEventListener("change", () => change("undated", this.undated.checked ? "too" : ""));
    this.undatedWords = el("label", {}, this.undated, " undated too");
    byId("timeline").append(el("div", { class: "line" }, el("b", {}, "When"), this.words, this.undatedWords,
      button("All days", () => change("days", ""), { class: "small" })), this.bars, el("div", { class: "handles" }, this.from, this.to),
    el("div", { class: "ends mute", "aria-hidden": "true" }, el("span", {}, isoDay(this.start)), el("span", {}, isoDay(this.end))));
    this.brush();
  }

  handle(name, label) {
    const field = el("input", { type: "range", min: this.start, max: this.end, "aria-label": label });
    field.addEventListener("input", () => this.choose(Number(this.from.value), Number(this.to.value)));
    return field;
  }

  /* Drag over the bars to choose days. */
  brush() {
    let begun = null;
    const at = (event) => {
      const box = this.bars.getBoundingClientRect(), share = (event.clientX - box.left) / box.width;
      return Math.max(this.start, Math.min(this.end, this.start + Math.floor(share * this.wide * BINS)));
    };
    this.bars.addEventListener("pointerdown", (event) => { begun = at(event); this.bars.setPointerCapture(event.pointerId); });
    this.bars.addEventListener("pointermove", (event) => { if (begun !== null) this.choose(begun, at(event)); });
    this.bars.addEventListener("pointerup", () => { begun = null; });
  }

  choose(one, other) {
    const from = Math.min(one, other), to = Math.max(one, other);
    this.change("days", from <= this.start && to >= this.end ? "" : `${isoDay(from)} ${isoDay(to)}`);
  }

  /* Draw the shown items; the days asked for are marked. */
  draw(shown, asked) {
    if (!this.bars) return;
    const from = asked.from ? dayNumber(asked.from) : this.start, to = asked.to ? dayNumber(asked.to) : this.end;
    const { dated, spans, undated } = this.counted(shown), most = Math.max(1, ...dated.map((many, n) => many + spans[n]));
    const high = (many) => (many ? Math.max(1.5, HIGH_BAR * many / most) : 0), place = (day) => 10 * (day - this.start) / this.wide;
    const bar = (kind, n, many, floor) => many > 0 && svg("rect", { class: kind, x: n * 10 + 1, width: 8, y: 46 - floor - high(many), height: high(many) });
    this.bars.replaceChildren(svg("rect", { class: "brush", x: place(from), width: Math.max(4, place(to + 1) - place(from)), y: 0, height: 48 }),
      ...dated.flatMap((many, n) => [bar("dated", n, many, 0), bar("span", n, spans[n], high(many))].filter(Boolean)),
      svg("line", { class: "axis", x1: 0, x2: BINS * 10, y1: 46.5, y2: 46.5 }));
    const chosen = asked.from || asked.to ? `${isoDay(from)} to ${isoDay(to)}` : "all days";
    this.words.textContent = `${chosen}${undated ? ` · ${number(undated)} undated` : ""}`;
    Object.assign(this.from, { value: from, ariaValueText: isoDay(from) });
    Object.assign(this.to, { value: to, ariaValueText: isoDay(to) });
    this.undated.checked = asked.undated === "too";
    this.undatedWords.hidden = !(asked.from || asked.to);
  }

  /* Per stretch: items dated within it, and items whose days span more than it. */
  counted(shown) {
    const { items: { first, last }, start, wide } = this, dated = new Array(BINS).fill(0), rise = new Array(BINS + 1).fill(0);
    let undated = 0;
    const bin = (day) => Math.max(0, Math.min(BINS - 1, Math.floor((day - start) / wide)));
    for (let n = 0; n < shown.length; n++) {
      if (!shown[n]) continue;
      if (isUndated(first[n], last[n])) undated += 1;
      else if (bin(first[n]) === bin(last[n])) dated[bin(first[n])] += 1;
      else {
        rise[bin(first[n])] += 1;
        rise[bin(last[n]) + 1] -= 1;
      }
    }
    let level = 0;
    const spans = dated.map((_, n) => (level += rise[n]));
    return { dated, spans, undated };
  }
}

/* The first and the last day that any item names. */
function daysOfAll({ first, last, count }) {
  let start = Infinity, end = -Infinity;
  for (let n = 0; n < count; n++) {
    for (const day of [first[n], last[n]]) {
      if (day === OPEN_START || day === OPEN_END) continue;
      if (day < start) start = day;
      if (day > end) end = day;
    }
  }
  return { start, end };
}
