/* What stands on the map: few items each with its own sign and footprints, many gathered square by square. */

const FEW = 100;
/* Half the width of the largest round sign, in pixels. */
const REACH = 24;

class Stands {
  constructor(map, items, choose, gatherHere) {
    Object.assign(this, { map, items, choose, gatherHere, tree: new Tree(items), there: new Map(), chosen: null });
    this.leaders = L.layerGroup().addTo(map);
    map.on("moveend", () => this.draw());
  }

  show(shown) {
    this.tree.show(shown);
    this.there.forEach((one) => one.group.remove());
    this.there.clear();
    this.draw();
  }

  draw() {
    const squares = this.squares(), wanted = new Map(squares.flatMap((square) => this.wantedOf(square, squares.few)));
    for (const [key, one] of this.there) if (!wanted.has(key)) this.takeAway(key, one);
    const made = [...wanted].filter(([key]) => !this.there.has(key)).map(([key, make]) => [key, make()]);
    for (const [key, one] of made.sort((a, b) => b[1].radius - a[1].radius)) {
      this.there.set(key, one);
      one.group.addTo(this.map);
    }
    if (squares.few) this.singles.forEach((one) => this.tell(one));
    this.drawn = squares.reduce((sum, square) => sum + this.tree.count(square), 0);
    this.fanOut();
    this.mark();
  }

  /* The squares to draw; `few` of them all tells that their items can stand one by one. */
  squares() {
    const everything = this.tree.all <= FEW;
    const area = everything ? { left: 0, right: WORLD, top: 0, bottom: WORLD } : this.area();
    const squares = this.tree.squares(area, Math.min(LEVELS, Math.floor(this.map.getZoom()) + 2));
    squares.few = everything || squares.reduce((sum, square) => sum + this.tree.count(square), 0) <= FEW;
    return squares;
  }

  /* The window and something around it, in steps of the world. */
  area() {
    const bounds = this.map.getPixelBounds(), { x, y } = bounds.getSize(), scale = WORLD / (256 * 2 ** this.map.getZoom());
    return { left: (bounds.min.x - x / 8) * scale, right: (bounds.max.x + x / 8) * scale, top: (bounds.min.y - y / 8) * scale, bottom: (bounds.max.y + y / 8) * scale };
  }

  wantedOf(square, few) {
    const count = this.tree.count(square);
    if (few || count === 1) return this.tree.members(square).map((n) => [n, () => this.single(n)]);
    return [[`${square.from} ${square.depth} ${count}`, () => this.cluster(square, count)]];
  }

  single(n) {
    const one = { n, radius: this.items.radius[n], spot: L.latLng(this.items.spot(n)), group: L.layerGroup(), others: [] };
    one.marker = itemMarker(this.items, n, () => this.items.row(n).then((row) => this.choose(row.id)));
    one.marker.on("mouseover focus", () => this.tell(one));
    one.group.addLayer(one.marker);
    return one;
  }

  /* Fetch an item's text, once: of few items at once, of one among many when it is pointed at. */
  tell(one) {
    one.told ||= this.items.row(one.n).then((row) => this.fill(one, row));
  }

  fill(one, row) {
    one.row = row;
    dress(one.marker, row);
    const places = placed(row), main = mainPlace(row);
    for (const place of places) one.group.addLayer(footprint(row, place).on("click", () => this.choose(row.id)));
    one.others = places.filter((place) => place !== main && !isLoose(place)).map((place) => otherSpot(place, row));
    if (one.others.length) this.fanOut();
    if (one.n === this.chosen) this.mark();
  }

  cluster(square, count) {
    const scale = 256 * 2 ** this.map.getZoom() / WORLD, middle = middleOf(this.items, square, REACH / scale);
    const spot = this.map.unproject([middle.x * scale, middle.y * scale]);
    const marker = clusterMarker(count, this.tree.confirmed(square), spot, () => this.enter(square));
    return { radius: 0, spot, group: L.layerGroup([marker]), marker, count };
  }

  /* Zoom to the items of a square; where they all stand on one spot, list them instead. */
  enter(square) {
    const { x, y } = this.items, members = this.tree.members(square, 5000), bounds = L.latLngBounds([]);
    for (const n of members) bounds.extend(this.items.spot(n));
    const apart = members.some((n) => Math.abs(x[n] - x[members[0]]) + Math.abs(y[n] - y[members[0]]) > 240);
    if (apart && this.map.getZoom() < this.map.getMaxZoom()) this.map.fitBounds(bounds.pad(0.1), { animate: false });
    else this.gatherHere(members);
  }

  takeAway(key, one) {
    one.group.remove();
    this.there.delete(key);
  }

  get singles() {
    return [...this.there.values()].filter((one) => one.n !== undefined);
  }

  fanOut() {
    const singles = this.singles, clusters = [...this.there.values()].filter((one) => one.count);
    const at = (spot) => this.map.latLngToLayerPoint(spot);
    const signs = [...singles.flatMap((one) => this.setApart(one)), ...clusters.map((one) => at(one.spot))];
    const stands = spread(singles.map((one) => at(one.spot)), signs);
    this.leaders.clearLayers();
    singles.forEach((one, n) => {
      const away = stands[n].distanceTo(at(one.spot)) > 1, stand = away ? this.map.layerPointToLatLng(stands[n]) : one.spot;
      one.marker.setLatLng(stand);
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

  lead({ radius, spot }, stand) {
    const still = { interactive: false, weight: 1.5, className: "leader" };
    this.leaders.addLayer(L.polyline([spot, stand], still));
    if (radius > LOOSE_M) return;
    this.leaders.addLayer(L.circleMarker(spot, { ...still, radius: 3.5, className: "true-spot" }));
  }

  /* The boxes, in pixels of the map's window, that the signs take. */
  areas() {
    return [...this.there.values()].map((one) => {
      const { x, y } = this.map.latLngToContainerPoint(one.marker.getLatLng());
      if (one.count) return { left: x - REACH, right: x + REACH, top: y - REACH, bottom: y + REACH };
      return { left: x - 25, right: x + 25, top: y - 34, bottom: y - 4 };
    });
  }

  chooseRow(row) {
    this.chosen = row ? row.n : null;
    this.map.getContainer().classList.toggle("choosing", Boolean(row && mainPlace(row)));
    if (row && mainPlace(row) && !this.map.getBounds().contains(extentOf(row))) this.zoomTo(row);
    this.mark();
  }

  mark() {
    for (const one of this.singles) {
      const chosen = one.n === this.chosen;
      one.marker.setZIndexOffset(chosen ? 1000 : 0);
      one.group.eachLayer((layer) => toggleIn(layer, chosen));
    }
  }

  zoomTo(row) {
    this.map.fitBounds(extentOf(row).pad(0.4), { maxZoom: 14, animate: false });
  }
}

function toggleIn(layer, chosen) {
  const elements = layer.getLayers ? layer.getLayers().map((one) => one.getElement()) : [layer.getElement()];
  for (const element of elements) if (element) element.classList.toggle("chosen", chosen);
}
