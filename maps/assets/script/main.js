/* The page put together. */

function start() {
  const rows = island("catalog").rows, basemap = island("basemap"), map = window.map_main;
  const rowById = new Map(rows.map((row) => [row.id, row]));
  L.control.scale({ imperial: false }).addTo(map);
  firstView(map, rows);
  drawOutlines(map, basemap.layers);
  drawLegend();
  const choose = (id) => { location.hash = id === null ? "" : `item=${encodeURIComponent(id)}`; };
  const markers = new Markers(map, rows, choose), entries = drawList(rows, (row) => {
    choose(row.id);
    if (mainPlace(row)) markers.zoomTo(row);
  });
  drawLabels(map, basemap, () => markers.areas());
  drawHome(map, rows);
  searchBox(rows, (wanted) => {
    const ids = new Set(wanted.map((row) => row.id));
    keepEntries(entries, ids);
    markers.keep(ids);
    tally(wanted, rows);
  });
  tally(rows, rows);
  const follow = () => show(rowById.get(idInAddress()) || null, markers, entries, choose);
  window.addEventListener("hashchange", follow);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && idInAddress()) choose(null); });
  follow();
  if (rowById.has(idInAddress()) && mainPlace(rowById.get(idInAddress()))) markers.zoomTo(rowById.get(idInAddress()));
  document.documentElement.dataset.drawn = document.querySelectorAll(".marker[data-item]").length;
}

function firstView(map, rows) {
  const extent = L.latLngBounds([]);
  for (const row of rows) if (mainPlace(row)) extent.extend(coreOf(row));
  if (extent.isValid()) map.fitBounds(extent, { paddingTopLeft: [64, 120], paddingBottomRight: [64, 40], maxZoom: 12, animate: false });
  else map.setView([25, 20], 2.5, { animate: false });
}

/* A button that shows all items again. */
function drawHome(map, rows) {
  const control = L.control({ position: "topleft" });
  control.onAdd = () => {
    const home = button("All", () => firstView(map, rows), { "aria-label": "Show all items on the map" });
    L.DomEvent.disableClickPropagation(home);
    return el("div", { class: "home" }, home);
  };
  control.addTo(map);
}

function idInAddress() {
  const found = /^#item=(.+)$/.exec(location.hash);
  return found && unescaped(found[1]);
}

function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function show(row, markers, entries, choose) {
  const before = byId("panel").dataset.item;
  for (const [id, one] of entries) one.classList.toggle("chosen", Boolean(row) && id === row.id);
  byId("browse").hidden = Boolean(row);
  markers.choose(row);
  if (row) {
    fillPanel(row, { close: () => choose(null), zoom: () => markers.zoomTo(row) });
    byId("panel").scrollTop = 0;
    byId("panel").focus({ preventScroll: true });
  } else if (before) {
    byId("panel").hidden = true;
    byId("panel").replaceChildren();
    delete byId("panel").dataset.item;
    if (entries.has(before)) entries.get(before).querySelector("button").focus();
  }
}

start();
