/* The provenance ladder: who did what, gaps shown as gaps. */

const RUNGS = ["filmed", "unit", "released", "posted", "reposted", "shared", "published", "republished", "analysed",
  "geolocated", "chronolocated", "verified", "archived"];
const APPEARED = ["released", "posted", "published", "shared", "reposted", "republished"];

function ladder(row) {
  const rungs = RUNGS.flatMap((role) => row.steps.filter((step) => step.role === role).map(rung));
  if (!row.steps.some((step) => step.role === "filmed")) rungs.unshift(gap("filmed", "Filmer unknown: the source does not say"));
  if (!row.steps.some((step) => APPEARED.includes(step.role))) rungs.push(gap("posted", "First appearance unknown: the source does not say"));
  return el("ol", { class: "ladder" }, rungs);
}

function rung(step) {
  if (step.agent_kind === "unknown" || !step.agent) {
    return gap(step.role, step.role === "filmed" ? "Filmer unknown" : "Not named", step);
  }
  const who = [said(step.agent, "b"), step.agent_kind === "described" && el("span", { class: "note" }, "described, not named")];
  return el("li", { class: step.agent_kind }, el("span", { class: "role" }, word(step.role)), el("div", { class: "who" }, who), circumstances(step));
}

function gap(role, words, step) {
  return el("li", { class: "gap" }, el("span", { class: "role" }, word(role)), el("div", { class: "who" }, words), step && circumstances(step));
}

function circumstances(step) {
  const told = dotted([
    step.when && el("span", {}, dateWords(step.when)),
    step.channel && said(step.channel),
    step.handle && said(step.handle),
    step.credit && el("span", {}, "credited as ", said(step.credit)),
  ]);
  return [told.length > 0 && el("div", { class: "mute" }, told), quoteOf(step)];
}
