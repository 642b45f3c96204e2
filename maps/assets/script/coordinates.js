/* Coordinates in words (degrees, WGS84), and a way to take them along. */

function decimal(lat, lon) {
  return `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
}

function dms(lat, lon) {
  return `${sexagesimal(lat, "N", "S")} ${sexagesimal(lon, "E", "W")}`;
}

function sexagesimal(degrees, positive, negative) {
  const tenths = Math.round(Math.abs(degrees) * 36000);
  const seconds = String(((tenths % 600) / 10).toFixed(1)).padStart(4, "0");
  const minutes = String(Math.floor(tenths / 600) % 60).padStart(2, "0");
  return `${Math.floor(tenths / 36000)}°${minutes}′${seconds}″${degrees < 0 ? negative : positive}`;
}

function coordinateLine(label, text) {
  const copy = button("Copy", () => takeAlong(text), { class: "small", "aria-label": `Copy ${label}: ${text}` });
  return el("div", { class: "coordinate" }, el("span", { class: "mute" }, label), el("code", {}, text), copy);
}

function takeAlong(text) {
  const done = () => announce(`Copied ${text}`);
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, () => takeAlongByHand(text, done));
  else takeAlongByHand(text, done);
}

/* Browsers that keep the clipboard from pages opened from disk still let a selection be copied. */
function takeAlongByHand(text, done) {
  const field = el("textarea", { class: "away", readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  if (document.execCommand("copy")) done();
  else announce("Select the coordinates to copy them");
  field.remove();
}
