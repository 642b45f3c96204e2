/* The sentence a statement rests on, its words marked. */

/* Offsets count code points; a JavaScript string counts UTF-16 units. */
function quoteOf(record) {
  if (!record.quote) return null;
  const letters = Array.from(record.quote);
  const from = clamp(record.start - record.quote_start, letters.length);
  const to = clamp(record.end - record.quote_start, letters.length);
  const piece = (a, b) => letters.slice(a, b).join("");
  const parts = from < to ? [piece(0, from), el("mark", {}, piece(from, to)), piece(to)] : [record.quote];
  return said(parts, "blockquote");
}

function clamp(number, most) {
  return Math.max(0, Math.min(most, number));
}
