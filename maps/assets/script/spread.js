/* Markers that would cover each other are fanned out, so that each can be seen and reached. */

const WIDE = 62, HIGH = 34, ARCS = 9;

/* Where a marker may stand besides its own spot: on arcs above it, the nearest first. */
const OFFSETS = arcs().sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

function arcs() {
  const offsets = [[0, 0]];
  for (let arc = 1; arc <= ARCS; arc++) {
    for (let n = 0; n <= 4 * arc; n++) {
      const angle = Math.PI * (1 - n / (4 * arc));
      offsets.push([arc * (WIDE + 2) * Math.cos(angle), -arc * (HIGH + 4) * Math.sin(angle)]);
    }
  }
  return offsets;
}

/* For points in pixels, return where each marker stands: on its point, or as near to it as the ones before allow.
   None stands where it would cover one of the small signs centred on `signs`. */
function spread(points, signs) {
  const ground = new Ground();
  for (const sign of signs) ground.take(sign.add([0, HIGH / 2]));
  return points.map((point) => {
    const free = OFFSETS.find((offset) => ground.isFree(point.add(offset))) || [0, 0];
    return ground.take(point.add(free));
  });
}

/* Which stands are taken, kept in cells of a marker's size, so that only the cells around are looked at. */
class Ground {
  cells = new Map();

  cell(column, row) {
    return this.cells.get(`${column} ${row}`) || [];
  }

  isFree(stand) {
    const column = Math.floor(stand.x / WIDE), row = Math.floor(stand.y / HIGH);
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) if (this.cell(c, r).some((other) => covers(other, stand))) return false;
    }
    return true;
  }

  take(stand) {
    const key = `${Math.floor(stand.x / WIDE)} ${Math.floor(stand.y / HIGH)}`;
    if (this.cells.has(key)) this.cells.get(key).push(stand);
    else this.cells.set(key, [stand]);
    return stand;
  }
}

function covers(a, b) {
  return Math.abs(a.x - b.x) < WIDE && Math.abs(a.y - b.y) < HIGH;
}
