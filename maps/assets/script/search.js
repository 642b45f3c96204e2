/* Finding items: words anywhere in them, and three choices. */

const MARKS = /\p{M}/gu;

function folded(text) {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase();
}

function allText(value) {
  if (typeof value === "string") return value;
  return value && typeof value === "object" ? Object.values(value).map(allText).filter(Boolean).join("\n") : "";
}

function searchBox(rows, renew) {
  const texts = new Map(rows.map((row) => [row.id, folded(allText(row))]));
  const words = el("input", { type: "search", placeholder: "Search words, places, names", "aria-label": "Search items" });
  const kind = choice("Kind", [...new Set(rows.map((row) => row.kind))].sort());
  const location = choice("Location", verdictsOf(rows, "location"));
  const time = choice("Time", verdictsOf(rows, "time"));
  const wanted = (row) => folded(words.value).split(/\s+/).every((part) => texts.get(row.id).includes(part))
    && fits(kind, row.kind) && fits(location, row.dimensions.location) && fits(time, row.dimensions.time);
  byId("search").append(words, el("div", { class: "choices" }, kind, location, time));
  byId("search").addEventListener("input", () => renew(rows.filter(wanted)));
}

function verdictsOf(rows, dimension) {
  return VERDICTS.filter((verdict) => rows.some((row) => row.dimensions[dimension] === verdict));
}

function choice(label, values) {
  return el("select", { "aria-label": label }, el("option", { value: "" }, `${label}: any`),
    values.map((value) => el("option", { value }, `${label}: ${word(value).toLowerCase()}`)));
}

function fits(select, value) {
  return !select.value || select.value === value;
}
