/* EDTF dates in words, exactly as unsure as they are. */

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December"];
const SEASONS = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };
const DATE = /^[\dX?~%./-]+$/;
const UNDATED = "XXXX-XX-XX";
const SURENESS = { "?": "uncertain", "~": "approximate", "%": "approximate and uncertain" };

function dateWords(edtf) {
  if (edtf === UNDATED) return "undated, says the text";
  if (!DATE.test(edtf)) return edtf;
  const [first, last] = edtf.split("/");
  if (last === undefined) return oneDate(first);
  if (first === "..") return `until ${oneDate(last)}`;
  if (last === "..") return `from ${oneDate(first)} on`;
  return `between ${oneDate(first)} and ${oneDate(last)}`;
}

function oneDate(edtf) {
  const sureness = SURENESS[edtf.slice(-1)];
  const [year, month, day] = edtf.replace(/[?~%]$/, "").split("-");
  const words = [day && day !== "XX" && Number(day), month && month !== "XX" && (SEASONS[month] || MONTHS[month - 1]), yearWords(year)];
  const plain = words.filter(Boolean).join(" ");
  const vague = month === "XX" ? "month unknown" : day === "XX" ? "day unknown" : "";
  const notes = [vague, sureness].filter(Boolean).join(", ");
  return notes ? `${plain} (${notes})` : plain;
}

function yearWords(year) {
  if (year === "XXXX") return "unknown year";
  if (year.endsWith("XX")) return `${year.slice(0, 2)}00–${year.slice(0, 2)}99`;
  return year.endsWith("X") ? `${year.slice(0, 3)}0s` : year;
}

/* A day or month to look at imagery for: [first day, last day], or null where the date is no better than a year. */
function imageryDays(edtf) {
  const [first, last] = edtf.split("/").map(monthOrDay);
  if (last === undefined) return first;
  return first && last ? [first[0], last[1]] : null;
}

function monthOrDay(edtf) {
  const found = /^(\d{4})-([01]\d)(?:-(\d\d))?[?~%]?$/.exec(edtf);
  if (!found) return null;
  const [, year, month, day] = found;
  if (day) return [`${year}-${month}-${day}`, `${year}-${month}-${day}`];
  return [`${year}-${month}-01`, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
}

const TELLING = ["filmed", "event", "imagery_acquired", "posted", "published", "geolocated", "archived"];

/* The time claims that say most about when the recording was made. */
function tellingTimes(row) {
  const role = TELLING.find((one) => row.times.some((time) => time.role === one));
  return row.times.filter((time) => time.role === role);
}

/* { role, days } of the first time claim good enough to look at imagery for, or null. */
function daysOf(row) {
  for (const role of TELLING) {
    for (const time of row.times) {
      const days = time.role === role && imageryDays(time.when);
      if (days) return { role, days };
    }
  }
  return null;
}

function shortTime(row) {
  const times = tellingTimes(row);
  if (!times.length) return "no date stated";
  const when = [...new Set(times.map((time) => dateWords(time.when)))].join(" / ");
  return `${word(times[0].role)} ${when}`;
}
