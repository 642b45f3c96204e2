/* Markers that would cover each other are fanned out, so that each can be seen and reached. */

const WIDE = 50, HIGH = 34, ARCS = 9;

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
  const taken = signs.map((sign) => sign.add([0, HIGH / 2]));
  return points.map((point) => {
    const stands = OFFSETS.map((offset) => point.add(offset));
    const stand = stands.find((one) => !taken.some((other) => covers(other, one))) || point;
    taken.push(stand);
    return stand;
  });
}

function covers(a, b) {
  return Math.abs(a.x - b.x) < WIDE && Math.abs(a.y - b.y) < HIGH;
}
