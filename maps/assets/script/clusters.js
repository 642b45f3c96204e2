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
  const marker = L.marker(spot, { icon: L.divIcon({ className: "cluster", html: el("b", {}, shortNumber(count)), iconSize: [size, size] }) });
  marker.on("add", () => {
    const element = filled(marker.getElement(), { "data-count": count, "aria-label": words });
    element.style.setProperty("--sure", `${100 * confirmed / count}%`);
  });
  return pressable(marker, act).bindTooltip(words, { className: "tip", direction: "top", offset: [0, -size / 2] });
}

function clusterWords(count, confirmed) {
  return `${number(count)} items, location confirmed for ${confirmed ? number(confirmed) : "none"}`;
}

function shortNumber(count) {
  if (count < 1000) return String(count);
  if (count < 1e6) return `${(count / 1000).toFixed(count < 9950 ? 1 : 0).replace(".0", "")}k`;
  return `${(count / 1e6).toFixed(1).replace(".0", "")}M`;
}
