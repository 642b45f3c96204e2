/* A pair of satellite images: its two dates side by side, each with ways to imagery of its own day. */

function pairSection(row) {
  if (row.kind !== "satellite_pair") return null;
  const times = row.times.filter((time) => time.role === "imagery_acquired").sort((a, b) => (a.when < b.when ? -1 : 1));
  const place = mainPlace(row), names = times.length === 2 ? ["Before", "After"] : times.map(() => "Taken");
  const cards = times.map((time, n) => el("div", {}, el("h4", {}, names[n]), el("p", {}, el("b", {}, dateWords(time.when)), " ", said(time.when, "code")),
    place && imageryLinks(place, time)));
  const credit = row.steps.map((step) => step.credit).find(Boolean);
  return [cards.length > 0 && el("div", { class: "pair" }, cards), credit && el("p", { class: "mute" }, "Credited as ", said(credit)),
    el("p", { class: "mute" }, "The pictures themselves are not in this page.")];
}

function imageryLinks(place, time) {
  const days = imageryDays(time.when), ways = imagery(place.lat, place.lon, days && { role: time.role, days });
  return el("ul", { class: "ways" }, ways.map(([name, address]) => el("li", {}, link(address, name))));
}
