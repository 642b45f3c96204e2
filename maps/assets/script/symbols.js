/* A symbol for each verdict: shape and sign as well as colour, and words beside it. */

const ROUND = { cx: 10, cy: 10, r: 8 };

function ring(attributes) {
  return svg("circle", { ...ROUND, r: 7.2, class: "hollow", ...attributes });
}

function sign(path) {
  return svg("path", { d: path, class: "sign" });
}

const SHAPES = {
  confirmed: () => [svg("circle", { ...ROUND, class: "solid" }), sign("M6 10.4l2.8 2.8L14 7.4")],
  partly_confirmed: () => [ring(), svg("path", { d: "M10 2.8a7.2 7.2 0 0 0 0 14.4z", class: "solid" })],
  not_confirmed: () => [ring(), svg("path", { d: "M7.6 7.9a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.6m0 2.2v.3", class: "line" })],
  disputed: () => [svg("path", { d: "M10 .8L19.2 10 10 19.2.8 10z", class: "solid" }), sign("M10 5.4v5.4m0 2.6v.6")],
  refuted: () => [svg("rect", { x: 2, y: 2, width: 16, height: 16, rx: 2, class: "solid" }), sign("M6.4 6.4l7.2 7.2m0-7.2l-7.2 7.2")],
  not_stated: () => [ring({ "stroke-dasharray": "2.4 2.6" })],
};

function symbol(verdict) {
  const shapes = Object.hasOwn(SHAPES, verdict) ? SHAPES[verdict] : SHAPES.not_stated;
  return svg("svg", { viewBox: "0 0 20 20", class: `symbol is-${verdict}`, "aria-hidden": "true" }, shapes());
}

/* Where and when always; source and content as soon as anybody spoke of them. */
function toldDimensions(row) {
  return DIMENSIONS.filter((one, n) => n < 2 || row.dimensions[one] !== "not_stated");
}

/* Location on the left, time on the right, the worst of what is said of source and content at the corner. */
function halves(row) {
  const others = toldDimensions(row).slice(2).map((one) => VERDICTS.indexOf(row.dimensions[one]));
  return el("span", { class: "halves" }, symbol(row.dimensions.location), symbol(row.dimensions.time),
    others.length > 0 && el("span", { class: "corner" }, symbol(VERDICTS[Math.max(...others)])));
}

function stateWords(row) {
  return toldDimensions(row).map((one) => `${one} ${word(row.dimensions[one])}`).join(", ");
}

function stateBadge(dimension, verdict) {
  return el("span", { class: `badge is-${verdict}` }, symbol(verdict), `${dimension}: ${word(verdict)}`);
}
