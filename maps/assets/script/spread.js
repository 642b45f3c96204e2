/* Markers that would cover each other are fanned out, so that each can be seen and reached. */

const WIDE = 50, HIGH = 34, FIRST_RING = 6;

/* For points in pixels, return where each marker should stand. */
function spread(points) {
  const stands = points.slice();
  for (const group of groups(points)) {
    if (group.length === 1) continue;
    const centre = mean(group.map((n) => points[n]));
    group.forEach((n, place) => { stands[n] = centre.add(fanned(place, group.length)); });
  }
  return stands;
}

function groups(points) {
  const found = [];
  points.forEach((point, n) => {
    const near = found.find((group) => group.some((m) => covers(points[m], point)));
    if (near) near.push(n);
    else found.push([n]);
  });
  return found;
}

function covers(a, b) {
  return Math.abs(a.x - b.x) < WIDE && Math.abs(a.y - b.y) < HIGH;
}

function mean(points) {
  return points.reduce((sum, point) => sum.add(point), L.point(0, 0)).divideBy(points.length);
}

/* The offset of one of `count` on rings around a point: 6 on the first, 12 on the second, and so on. */
function fanned(place, count) {
  let ringNumber = 1, before = 0;
  while (place >= before + FIRST_RING * ringNumber) before += FIRST_RING * ringNumber++;
  const onRing = Math.min(FIRST_RING * ringNumber, count - before);
  const radius = Math.max(30, (FIRST_RING * (WIDE + 4)) / (2 * Math.PI)) * ringNumber;
  const reach = count <= 2 ? 29 : count <= 4 ? 38 : radius;
  const angle = Math.PI + (2 * Math.PI * (place - before)) / onRing;
  return L.point(reach * Math.cos(angle), reach * Math.sin(angle));
}
