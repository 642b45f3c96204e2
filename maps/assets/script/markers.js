/* One marker an item, its footprints, and a small sign where a camera stood. */

class Markers {
  constructor(map, rows, choose) {
    this.map = map;
    this.shown = rows.filter((row) => mainPlace(row)).map((row) => this.made(row, choose));
    this.leaders = L.layerGroup().addTo(map);
    const bySize = [...this.shown].sort((a, b) => mainPlace(b.row).uncertainty_m - mainPlace(a.row).uncertainty_m);
    for (const one of bySize) one.group.addTo(map);
    map.on("zoomend", () => this.fanOut());
    this.fanOut();
  }

  made(row, choose) {
    const place = mainPlace(row), spot = L.latLng(place.lat, place.lon);
    const marker = itemMarker(row, spot, choose), group = L.layerGroup();
    for (const one of placed(row)) group.addLayer(footprint(row, one).on("click", () => choose(row.id)));
    const others = placed(row).filter((one) => one !== place && !isLoose(one)).map((one) => otherSpot(one, row));
    return { row, spot, marker, others, group: group.addLayer(marker) };
  }

  /* Hide the items that a filter leaves out. */
  keep(ids) {
    for (const one of this.shown) {
      if (ids.has(one.row.id)) one.group.addTo(this.map);
      else one.group.remove();
    }
    this.fanOut();
  }

  fanOut() {
    const there = this.shown.filter((one) => this.map.hasLayer(one.group));
    const signs = there.flatMap((one) => this.setApart(one));
    const stands = spread(there.map((one) => this.map.latLngToLayerPoint(one.spot)), signs);
    this.leaders.clearLayers();
    there.forEach((one, n) => {
      const stand = this.map.layerPointToLatLng(stands[n]);
      const away = stands[n].distanceTo(this.map.latLngToLayerPoint(one.spot)) > 1;
      one.marker.setLatLng(away ? stand : one.spot);
      if (away) this.lead(one, stand);
    });
  }

  /* Show an item's further places once they are apart from its own; return where they are, in pixels. */
  setApart(one) {
    const at = (spot) => this.map.latLngToLayerPoint(spot), point = at(one.spot);
    const apart = one.others.filter((other) => point.distanceTo(at(other.getLatLng())) > 30);
    for (const other of one.others) {
      if (apart.includes(other)) one.group.addLayer(other);
      else one.group.removeLayer(other);
    }
    return apart.map((other) => at(other.getLatLng()));
  }

  lead({ row, spot }, stand) {
    const still = { interactive: false, weight: 1.5, className: "leader" };
    this.leaders.addLayer(L.polyline([spot, stand], still));
    if (isLoose(mainPlace(row))) return;
    this.leaders.addLayer(L.circleMarker(spot, { ...still, radius: 3.5, className: "true-spot" }));
  }

  /* The boxes, in pixels of the map's window, that the markers take. */
  areas() {
    return this.shown.filter((one) => this.map.hasLayer(one.group)).map((one) => {
      const { x, y } = this.map.latLngToContainerPoint(one.marker.getLatLng());
      return { left: x - 25, right: x + 25, top: y - 34, bottom: y - 4 };
    });
  }

  choose(row) {
    for (const one of this.shown) {
      const chosen = one.row === row;
      one.marker.setZIndexOffset(chosen ? 1000 : 0);
      toggleIn(one.marker, chosen);
      one.group.eachLayer((layer) => toggleIn(layer, chosen));
    }
    this.map.getContainer().classList.toggle("choosing", Boolean(row && mainPlace(row)));
    if (row && mainPlace(row)) this.bringIntoView(row);
  }

  bringIntoView(row) {
    const extent = extentOf(row);
    if (!this.map.getBounds().contains(extent)) this.zoomTo(row);
  }

  zoomTo(row) {
    this.map.fitBounds(extentOf(row).pad(0.4), { maxZoom: 14, animate: false });
  }
}

function toggleIn(layer, chosen) {
  const elements = layer.getLayers ? layer.getLayers().map((one) => one.getElement()) : [layer.getElement()];
  for (const element of elements) if (element) element.classList.toggle("chosen", chosen);
}

function itemMarker(row, spot, choose) {
  const className = isLoose(mainPlace(row)) ? "marker loose" : "marker";
  const icon = L.divIcon({ className, html: halves(row), iconSize: [46, 26], iconAnchor: [23, 32] });
  const marker = L.marker(spot, { icon, riseOnHover: true });
  const act = () => choose(row.id);
  marker.on("add", () => {
    const element = filled(marker.getElement(), { "data-item": row.id, "aria-label": `${row.description}; ${stateWords(row)}` });
    element.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") act(event.preventDefault());
    });
  });
  const tip = el("div", {}, said(row.description, "b"), el("div", { class: "mute" }, stateWords(row)));
  return marker.on("click", act).bindTooltip(tip, { className: "tip", direction: "top", offset: [0, -30] });
}

/* A further claim of where: a camera, or a depicted place that another claim contradicts. */
function otherSpot(place, row) {
  const camera = svg("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" },
    svg("path", { d: "M2 6h10v8H2zM12 9l5-3v8l-5-3z", class: "solid" }));
  const html = place.role === "camera" ? camera : el("i", { class: "dot" });
  const icon = L.divIcon({ className: `spot of-${place.role} is-${row.dimensions.location}`, html, iconSize: [22, 22] });
  const marker = L.marker([place.lat, place.lon], { icon, keyboard: false });
  marker.on("add", () => filled(marker.getElement(), { "data-of": row.id }));
  const tip = el("div", {}, el("b", {}, place.role === "camera" ? "Camera" : "Also said to show"), " ", said(place.name));
  return marker.bindTooltip(tip, { className: "tip", direction: "top" });
}
