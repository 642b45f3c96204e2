/* A pair of satellite images: the pictures where the page holds them, and its two dates side by side, each with ways
   to imagery of its own day. */

function pairSection(row) {
  if (row.kind !== "satellite_pair") return null;
  const times = row.times.filter((time) => time.role === "imagery_acquired").sort((a, b) => (a.when < b.when ? -1 : 1));
  const place = mainPlace(row), names = times.length === 2 ? ["Before", "After"] : times.map(() => "Taken");
  const cards = times.map((time, n) => el("div", {}, el("h4", {}, names[n]), el("p", {}, el("b", {}, dateWords(time.when)), " ", said(time.when, "code")),
    time.basis === "derived" && el("p", { class: "mute" }, "derived, not stated"), place && imageryLinks(place, time)));
  const pictures = el("div", { class: "pictures-of-pair" });
  fillSwipe(pictures, row).catch((error) => announce(error.message));
  return [pictures, cards.length > 0 && el("div", { class: "pair" }, cards), publisherOf(row)];
}

function publisherOf(row) {
  const credit = row.steps.map((step) => step.credit).find(Boolean), { publisher, url } = row.source || {};
  const told = [publisher && ["Published by ", said(publisher)], credit && ["credited as ", said(credit)], url && link(url, "the report")];
  return told.some(Boolean) && el("p", { class: "mute" }, dotted(told.filter(Boolean).map((one) => el("span", {}, one))));
}

function imageryLinks(place, time) {
  const days = imageryDays(time.when), ways = imagery(place.lat, place.lon, days && { role: time.role, days });
  return el("ul", { class: "ways" }, ways.map(([name, address]) => el("li", {}, link(address, name))));
}
