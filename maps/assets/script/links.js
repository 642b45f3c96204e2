/* Ways out of the page. All are followed only when the reader clicks. */

function webAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && (url.protocol === "https:" || url.protocol === "http:") ? url.href : null;
}

function link(address, text) {
  const href = webAddress(address);
  if (!href) return said(`${text || address} (no web address, so no link)`, "span", { class: "mute" });
  return el("a", { href, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, text || href);
}

/* Imagery of a spot (degrees, WGS84), at the days of `dated` (see daysOf) where they are known: [name, address]. */
function imagery(lat, lon, dated) {
  const y = lat.toFixed(6), x = lon.toFixed(6), days = dated && dated.days, oneDay = days && days[0] === days[1];
  const range = days ? `&fromTime=${days[0]}T00%3A00%3A00.000Z&toTime=${days[1]}T23%3A59%3A59.999Z` : "";
  const when = days ? ` (${word(dated.role)} ${oneDay ? days[0] : days.join(" to ")})` : "";
  return [
    [`Sentinel-2 in the Copernicus Browser${when}`, `https://browser.dataspace.copernicus.eu/?zoom=13&lat=${y}&lng=${x}&datasetId=S2_L2A_CDAS${range}`],
    ["Esri Wayback", `https://livingatlas.arcgis.com/wayback/#mapCenter=${x}%2C${y}%2C15`],
    ["Google Earth", `https://earth.google.com/web/@${y},${x},0a,1500d,35y,0h,0t,0r`],
  ];
}

/* The same spot on maps and pictures of others. */
function waysOut(lat, lon, dated) {
  const y = lat.toFixed(6), x = lon.toFixed(6), days = dated && dated.days, oneDay = days && days[0] === days[1];
  return [
    ["OpenStreetMap", `https://www.openstreetmap.org/?mlat=${y}&mlon=${x}#map=15/${y}/${x}`],
    ["Google Maps", `https://www.google.com/maps/search/?api=1&query=${y},${x}`],
    ["Bing Maps", `https://www.bing.com/maps?cp=${y}~${x}&lvl=15&style=h`],
    ["Yandex Maps", `https://yandex.com/maps/?ll=${x},${y}&z=15&l=sat&pt=${x},${y}`],
    ["Mapillary", `https://www.mapillary.com/app/?lat=${y}&lng=${x}&z=15`],
    [oneDay ? `SunCalc (${word(dated.role)} ${days[0]})` : "SunCalc",
      `https://www.suncalc.org/#/${y},${x},15/${oneDay ? days[0].replaceAll("-", ".") : ""}/12:00/1/3`],
    ...imagery(lat, lon, dated),
  ];
}

function linksOut(lat, lon, dated) {
  const links = waysOut(lat, lon, dated).map(([name, address]) => el("li", {}, link(address, name)));
  return el("ul", { class: "ways" }, links);
}
