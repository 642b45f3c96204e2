/* Many items of one square of the map: one round sign with their number, its rim filled as far as they are confirmed. */

const SAMPLE = 64;

/* The middle of a square's items, as far inside the square as the sign needs, in steps of the world. */
function middleOf(items, square, margin) {
  const step = Math.max(1, Math.floor((square.to - square.from) / SAMPLE));
  let x = 0, y = 0, many = 0;
  for (let n = square.from; n < square.to; n += step, many++) {
    x += items.x[n];
    y += items.y[n];
  }
  const inside = (value, low) => Math.max(low + margin, Math.min(low + square.size - margin, value));
  return { x: inside(x / many, square.left), y: inside(y / many, square.top) };
}

function clusterMarker(count, confirmed, spot, act) {
  const size = Math.min(46, 26 + 4 * Math.log10(count) ** 1.2), words = clusterWords(count, confirmed);
  const rim = svg("svg", { viewBox: "0 0 40 40", "aria-hidden": "true" },
    svg("circle", { cx: 20, cy: 20, r: 17.5, class: "rim" }),
    confirmed > 0 && svg("circle", { cx: 20, cy: 20, r: 17.5, class: "sure", pathLength: 100, "stroke-dasharray": `${Math.max(2, 100 * confirmed / count)} 200` }));
  const html = el("span", { class: "many" }, rim, el("b", {}, shortNumber(count)));
  const marker = L.marker(spot, { icon: L.divIcon({ className: "cluster", html, iconSize: [size, size] }) });
  marker.on("add", () => filled(marker.getElement(), { "data-count": count, "aria-label": words }));
  return pressable(marker, act).bindTooltip(words, { className: "tip", direction: "top", offset: [0, -size / 2] });
}

function clusterWords(count, confirmed) {
  return `${count.toLocaleString("en")} items, location confirmed for ${confirmed ? confirmed.toLocaleString("en") : "none"}`;
}

function shortNumber(count) {
  if (count < 1000) return String(count);
  if (count < 1e6) return `${(count / 1000).toFixed(count < 9950 ? 1 : 0).replace(".0", "")}k`;
  return `${(count / 1e6).toFixed(1).replace(".0", "")}M`;
}
