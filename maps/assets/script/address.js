/* What is looked at stands in the address, so that a view can be shared: #item=...&q=...&location=confirmed */

/* Everything after the # as { name: text }. */
function readAddress() {
  const said = {};
  for (const part of location.hash.slice(1).split("&")) {
    const cut = part.indexOf("=");
    if (cut > 0) said[part.slice(0, cut)] = unescaped(part.slice(cut + 1));
  }
  return said;
}

function addressOf(said) {
  const parts = Object.entries(said).filter(([, text]) => text).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `#${parts.join("&")}`;
}

/* Without a new entry in the history. */
function keepAddress(said) {
  history.replaceState(null, "", addressOf(said));
}

function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
