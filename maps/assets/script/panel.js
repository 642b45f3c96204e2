/* Everything known of one item. */

function fillPanel(row, actions) {
  const panel = byId("panel");
  panel.replaceChildren(
    el("div", { class: "tools" }, button("← All items", actions.close, { class: "back" }), mainPlace(row) && button("Zoom to it", actions.zoom),
      button("Copy link", () => takeAlong(actions.link()), { "aria-label": "Copy a link to this item" })),
    heading(row), ...sections(row).filter(Boolean));
  panel.hidden = false;
  panel.dataset.item = row.id;
}

function heading(row) {
  const facts = dotted([word(row.kind), row.duration_s && duration(row.duration_s), shortTime(row)]);
  return el("header", {}, said(row.description, "h2"), el("p", { class: "mute" }, facts),
    el("p", { class: "badges" }, toldDimensions(row).map((one) => stateBadge(one, row.dimensions[one]))),
    row.change && el("p", {}, el("b", { class: `change ${row.change}` }, CHANGES[row.change]), " since the older state"),
    covering(row) && el("p", { class: "care" }, `Take care: ${covering(row).toLowerCase()}.`),
    el("p", { class: `status status-${row.status}` }, statusWords(row.status)));
}

function sections(row) {
  return [
    section("In the source's words", quoteOf(row)),
    section("Before and after", pairSection(row)),
    section("Dates that cannot all be right", contradictionsOf(row)),
    section("Where", whereSection(row)),
    section("When", row.times.length ? el("ul", { class: "times" }, row.times.map(timeClaim)) : el("p", { class: "mute" }, "No date is stated."),
      row.time_bounds.map(timeBound)),
    section("Checked", supportOf(row), matrix(row)),
    section("Provenance", ladder(row)),
    section("Copies", copiesOf(row)),
    section("Source", sourceCard(row)),
    section("Care", el("p", {}, row.sensitivity ? SENSITIVITY[row.sensitivity] || word(row.sensitivity)
      : "Nobody has said whether it is sensitive, so it stays in the catalog."),
    el("p", { class: "mute" }, "Item ", el("code", {}, row.id))),
  ];
}

function section(title, ...content) {
  const there = content.flat().filter(Boolean);
  return there.length ? el("section", {}, el("h3", {}, title), there) : null;
}

function whereSection(row) {
  const dated = daysOf(row);
  const reason = row.unplaced && el("p", { class: "gap-note" }, "Not on the map: ", said(row.unplaced));
  return [reason, ...row.locations.map((place) => placeClaim(place, dated))].filter(Boolean);
}

function timeClaim(time) {
  return el("li", {}, el("span", { class: "role" }, word(time.role)), " ", el("b", {}, dateWords(time.when)), " ",
    said(time.when, "code"), time.basis === "derived" && el("span", { class: "note" }, "derived, not stated"), quoteOf(time));
}

/* What follows from the dates together. */
function timeBound(bound) {
  const what = bound.what === "changed" ? "So it changed " : "So it was made ";
  return el("p", { class: "bound" }, what, el("b", {}, dateWords(bound.when)), ": ", said(bound.why));
}

/* What the footage itself would do to its viewer or to those it shows, in words; null where nothing is known. */
function covering(row) {
  return COVERED.includes(row.sensitivity) ? SENSITIVITY[row.sensitivity] : null;
}

function copiesOf(row) {
  const copies = el("ul", { class: "copies" }, row.copies.map(copyLine));
  if (!row.copies.length || !covering(row)) return row.copies.length > 0 && copies;
  return el("details", {}, el("summary", {}, `${covering(row)}: show where it can be seen`), copies);
}

function copyLine(copy) {
  return el("li", {}, copy.url && el("div", {}, link(copy.url)),
    copy.archive_url && el("div", {}, "Archived: ", link(copy.archive_url)),
    copy.first_seen && el("div", { class: "mute" }, `First seen ${dateWords(copy.first_seen)}`),
    copy.acquired && el("div", { class: "mute" }, `Taken ${dateWords(copy.acquired)}`),
    copy.licence && el("div", { class: "mute" }, "Terms: ", said(copy.licence)),
    copy.sha256 && el("div", { class: "hash" }, "SHA-256 ", said(copy.sha256)));
}

function sourceCard(row) {
  const source = row.source;
  if (!source) return el("p", {}, "Added by hand, without a document.");
  const facts = [
    ["Published by", source.publisher], ["On", source.published && `${dateWords(source.published)} (${source.published})`],
    ["File", source.name], ["Language", source.language], ["Licence", source.licence],
  ].filter(([, value]) => value).flatMap(([name, value]) => [el("dt", {}, name), said(value, "dd")]);
  return [source.title && said(source.title, "p", { class: "source-title" }), el("dl", {}, facts),
    source.url && el("p", {}, link(source.url)), el("p", { class: "hash" }, "SHA-256 ", said(source.sha256))].filter(Boolean);
}
