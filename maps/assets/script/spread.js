/* Markers that would cover each other are fanned out, so that each can be seen and reached. */

const WIDE = 50, HIGH = 34, FIRST_ARC = 5;
const ARC_REACH = [0, 0, 28, 40, 54, 70];

/* For points in pixels, return where each marker should stand. */
function spread(points) {
  const stands = points.slice();
  for (const group of groups(points)) {
    if (group.length === 1) continue;
    const centre = mean(group.map((n) => points[n]));
    group.sort((a, b) => points[a].x - points[b].x || a - b);
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

/* The offset of one of `count` above their point, like balloons: 5 on the first arc, 4 more on each arc after it. */
function fanned(place, count) {
  let arc = 0, before = 0, room = FIRST_ARC;
  while (place >= before + room) {
    before += room;
    room += 4;
    arc += 1;
  }
  const onArc = Math.min(room, count - before);
  const reach = arc ? ARC_REACH[FIRST_ARC] + 46 * arc : ARC_REACH[onArc];
  const angle = onArc === 1 ? Math.PI / 2 : Math.PI - (Math.PI * (place - before)) / (onArc - 1);
  return L.point(reach * Math.cos(angle), -reach * Math.sin(angle));
}
