/* What the signs mean. */

function drawLegend() {
  const of = (said) => halves({ dimensions: { ...Object.fromEntries(DIMENSIONS.map((one) => [one, "not_stated"])), ...said } });
  const example = el("p", { class: "example" }, el("span", {}, "location"),
    el("span", { class: "marker" }, of({ location: "confirmed", time: "not_confirmed" })), el("span", {}, "time"),
    el("span", { class: "marker" }, of({ content: "refuted" })), el("span", {}, "source or content"),
    el("span", { class: "marker loose" }, of({})), el("span", {}, "somewhere in a wide area"),
    el("span", { class: "marker" }, el("span", {}, of({}), el("i", { class: "checks" }, "2"))), el("span", {}, "independent checks"));
  const verdicts = VERDICTS.map((verdict) => el("li", { class: `is-${verdict}` }, symbol(verdict), word(verdict)));
  const camera = svg("svg", { viewBox: "0 0 20 20", class: "symbol" }, svg("path", { d: "M2 6h10v8H2zM12 9l5-3v8l-5-3z", class: "solid" }));
  const area = svg("svg", { viewBox: "0 0 20 20", class: "symbol" }, svg("circle", { cx: 10, cy: 10, r: 8, class: "footprint" }));
  const signs = [...verdicts, el("li", {}, area, "the place is within"), el("li", {}, camera, "camera")];
  byId("legend").append(el("div", {}, example, el("ul", {}, signs)));
  const open = ["(min-width: 801px)", "print"].map((query) => window.matchMedia(query));
  const fold = () => { byId("legend").open = open.some((one) => one.matches); };
  for (const one of open) one.addEventListener("change", fold);
  fold();
}
