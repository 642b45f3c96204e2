/* Which items are shown: every choice is one column and the words that its numbers stand for. */

const PRECISIONS = [["exact", 10], ["building", 25], ["vicinity", 100], ["neighbourhood", 500], ["locality", 1000],
  ["settlement", 10000], ["district", 50000], ["region", 300000], ["country", Infinity]];
/* Steps of the world around a spot within which items count as on it: some metres. */
const ON_THE_SPOT = 400;

function choicesOf(items) {
  const verdict = (name) => ({ name, column: items[name], words: VERDICTS });
  const told = (name, label) => ({ name, label, column: items[name], words: items.about.words[name] });
  return [
    told("kind"), verdict("location"), verdict("time"), verdict("source"), verdict("content"),
    { name: "precision", column: precisionColumn(items), words: [...PRECISIONS.map(([word]) => word), "not on the map"] },
    told("status"), { ...told("sensitivity"), blank: "not judged" },
    { ...told("change", "Since then"), blank: "as it was" },
    { name: "publisher", column: items.publisher, words: items.publishers, blank: "not named", said: true },
  ];
}

function precisionColumn(items) {
  const column = new Uint8Array(items.count).fill(PRECISIONS.length);
  for (let n = 0; n < items.placed; n++) column[n] = PRECISIONS.findIndex(([, most]) => items.radius[n] <= most);
  return column;
}

/* How many items each word of a choice has. */
function tallies({ column, words }) {
  const counts = new Uint32Array(words.length);
  for (const number of column) counts[number] += 1;
  return counts;
}

/* 0 or 1 for every item: does it answer everything that is asked? `hits` = what a search found, or null. */
function shownItems(items, choices, asked, hits) {
  const shown = hits ? hits.slice() : new Uint8Array(items.count).fill(1);
  const keep = (test) => { for (let n = 0; n < items.count; n++) if (shown[n] && !test(n)) shown[n] = 0; };
  for (const { name, column, words, blank } of choices) {
    if (!asked[name]) continue;
    const wanted = words.findIndex((word) => (word || blank) === asked[name]);
    keep((n) => column[n] === wanted);
  }
  if (asked.from || asked.to) keep(daysTest(items, asked));
  if (asked.who || asked.role) keep(whoTest(items, asked));
  if (asked.spot) keep(spotTest(items, asked));
  return shown;
}

/* Part of the item's days lies between; what is undated or open lies everywhere, so it is asked for by itself. */
function daysTest({ first, last }, { from, to, undated }) {
  const least = from ? dayNumber(from) : OPEN_START, most = to ? dayNumber(to) : OPEN_END;
  return (n) => (isUndated(first[n], last[n]) ? undated === "too" : last[n] >= least && first[n] <= most);
}

function whoTest({ agents, about, who, whoStarts }, asked) {
  const name = folded(asked.who || ""), named = agents.map((agent) => folded(agent).includes(name));
  const role = asked.role ? about.words.who.indexOf(asked.role) : null;
  return (n) => {
    for (let at = whoStarts[n]; at < whoStarts[n + 1]; at++) {
      if (named[who[at] >>> 4] && (role === null || (who[at] & 15) === role)) return true;
    }
    return false;
  };
}

function spotTest({ x, y, placed }, { spot }) {
  const [lat, lon] = spot.split(",").map(Number), point = L.CRS.EPSG3857.latLngToPoint(L.latLng(lat || 0, lon || 0), 24);
  return (n) => n < placed && Math.abs(x[n] - point.x) < ON_THE_SPOT && Math.abs(y[n] - point.y) < ON_THE_SPOT;
}
