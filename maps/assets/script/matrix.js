/* Who checked what: verifiers down, dimensions across, and what they said. */

function matrix(row) {
  const verifiers = [...new Set(row.verifications.map(verifierOf))];
  const head = el("tr", {}, el("td"), DIMENSIONS.map((dimension) => el("th", { scope: "col" }, dimension)));
  const lines = verifiers.map((name) => el("tr", {}, el("th", { scope: "row" }, said(name)), DIMENSIONS.map((dimension) =>
    cell(row.verifications.filter((one) => verifierOf(one) === name && one.dimension === dimension).map((one) => one.verdict)))));
  const together = el("tr", { class: "together" }, el("th", { scope: "row" }, "Together"),
    DIMENSIONS.map((dimension) => cell([row.dimensions[dimension]])));
  return [
    el("table", { class: "matrix" }, el("thead", {}, head), el("tbody", {}, lines, together)),
    row.verifications.length === 0 && el("p", { class: "mute" }, "Nobody is quoted as having checked it."),
    el("ul", { class: "statements" }, row.verifications.map(statement)),
  ];
}

function verifierOf(one) {
  return one.verifier || "not named";
}

function cell(verdicts) {
  return el("td", {}, verdicts.map((verdict) => el("span", { class: `verdict is-${verdict}` }, symbol(verdict), word(verdict))));
}

function statement(one) {
  const who = one.verifier ? said(one.verifier, "b") : el("b", {}, "Somebody not named");
  const what = [who, `: ${one.dimension} ${word(one.verdict)}`, one.verifier_kind === "described" && el("span", { class: "note" }, "described, not named")];
  return el("li", {}, el("div", { class: "line" }, symbol(one.verdict), el("span", {}, what)),
    one.method && el("div", { class: "mute" }, "How: ", said(one.method)), quoteOf(one));
}
