/* Squares of the map. Items come in the order of a quadtree (see maps/order.py), so a square is one run of them. */

const LEVELS = 32;

class Tree {
  constructor(items) {
    this.items = items;
    this.before = new Uint32Array(items.placed + 1);
    this.sure = new Uint32Array(items.placed + 1);
    this.show(null);
  }

  /* Count from now on only the items that `shown` (an array of 0 and 1) holds; null = all. */
  show(shown) {
    const { before, sure, items: { location, placed } } = this;
    for (let n = 0; n < placed; n++) {
      const there = shown ? shown[n] : 1;
      before[n + 1] = before[n] + there;
      sure[n + 1] = sure[n] + (there && location[n] === 0 ? 1 : 0);
    }
  }

  get all() {
    return this.before[this.items.placed];
  }

  count({ from, to }) {
    return this.before[to] - this.before[from];
  }

  /* How many of a square's items have their location confirmed. */
  confirmed({ from, to }) {
    return this.sure[to] - this.sure[from];
  }

  /* The squares of a level that hold items and touch `area` (in steps of the world: left, right, top, bottom). */
  squares(area, level) {
    const found = [];
    this.walk({ from: 0, to: this.items.placed, left: 0, top: 0, depth: 0 }, area, level, found);
    return found;
  }

  walk(square, area, level, found) {
    const size = 2 ** (LEVELS - square.depth), { left, top } = square;
    if (!this.count(square) || left > area.right || left + size < area.left || top > area.bottom || top + size < area.top) return;
    if (square.depth === level) found.push({ ...square, size });
    else for (const quarter of this.quarters(square, size / 2)) this.walk(quarter, area, level, found);
  }

  quarters({ from, to, left, top, depth }, half) {
    const { x, y } = this.items, deeper = depth + 1;
    const middle = border(y, from, to, top + half), upper = border(x, from, middle, left + half), lower = border(x, middle, to, left + half);
    return [
      { from, to: upper, left, top, depth: deeper },
      { from: upper, to: middle, left: left + half, top, depth: deeper },
      { from: middle, to: lower, left, top: top + half, depth: deeper },
      { from: lower, to, left: left + half, top: top + half, depth: deeper },
    ];
  }

  /* The shown items of a run, at most so many. */
  members({ from, to }, most = Infinity) {
    const found = [];
    let rank = this.before[from];
    while (rank < this.before[to] && found.length < most) {
      rank += 1;
      found.push(border(this.before, from, to + 1, rank) - 1);
    }
    return found;
  }
}

/* The first position in a sorted run whose value is at least `least`. */
function border(values, from, to, least) {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (values[middle] < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
