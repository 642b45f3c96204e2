/* How much of what is told of an item stands on its own, and what of it cannot all be right. */

/* Articles, recordings, checks: copies of an article or of a check count once. */
function supportOf(row) {
  const counts = [articlesWords(row.articles), "one recording", checksWords(row.checkers.length) || "no independent check"];
  return [el("p", { class: "support" }, dotted(counts.filter(Boolean).map((words) => el("b", {}, words)))),
    row.checkers.length > 0 && el("ul", { class: "checkers" }, row.checkers.map((one) => checkerLine(one, row.articles)))];
}

function checkerLine({ verifier, dimensions, articles }, all) {
  const told = all > 1 && articles > 0 && `told in ${articlesWords(articles)}`;
  return el("li", {}, verifier ? said(verifier) : "somebody not named", el("span", { class: "mute" }, ` ${dotted([dimensions.join(", "), told]).join("")}`));
}

function articlesWords(number) {
  return number > 1 ? `${number} articles` : number === 1 ? "1 article" : "";
}

function contradictionsOf(row) {
  return row.contradictions.map((one) => el("div", { class: "contradiction" }, el("p", { class: "gap-note" }, said(one.says)),
    one.sides.filter((side) => side.quote).map((side) => [side.elsewhere && el("p", { class: "mute" }, "Another report of it says:"), quoteOf(side)])));
}
