/* What stands on the map: few items each with its own sign and footprints, many gathered square by square. */

const FEW = 100;
/* Half the width of the largest round sign, in pixels. */
const REACH = 24;

class Stands {
  constructor(map, items, choose, gatherHere) {
    Object.assign(this, { map, items, choose, gatherHere, tree: new Tree(items), there: new Map(), gathered: [], chosen: null });
    this.leaders = L.layerGroup().addTo(map);
    this.signs = new Gatherings((gathering) => this.enter(gathering.square)).addTo(map);
    map.on("moveend", () => this.draw());
  }

  show(shown) {
    this.tree.show(shown);
    this.there.forEach((one) => one.group.remove());
    this.there.clear();
    this.draw();
  }

  draw() {
    const squares = this.squares(), alone = ({ square, count }) => squares.few || count === 1;
    const counted = squares.map((square) => ({ square, count: this.tree.count(square) }));
    const singles = new Set(counted.filter(alone).flatMap(({ square }) => this.tree.members(square)));
    for (const [n, one] of this.there) if (!singles.has(n)) this.takeAway(n, one);
    const made = [...singles].filter((n) => !this.there.has(n)).map((n) => this.single(n));
    for (const one of made.sort((a, b) => b.radius - a.radius)) {
      this.there.set(one.n, one);
      one.group.addTo(this.map);
    }
    this.gathered = counted.filter((one) => !alone(one)).map(({ square, count }) => this.gathering(square, count));
    this.signs.show(this.gathered);
    if (squares.few) this.singles.forEach((one) => this.tell(one));
    this.drawn = counted.reduce((sum, { count }) => sum + count, 0);
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

  gathering(square, count) {
    const scale = 256 * 2 ** this.map.getZoom() / WORLD, middle = middleOf(this.items, square, REACH / scale);
    const spot = this.map.unproject([middle.x * scale, middle.y * scale]);
    return { square, count, confirmed: this.tree.confirmed(square), spot };
  }

  /* Zoom to the items of a square; where they all stand on one spot, list them instead. */
  enter(square) {
    const { x, y } = this.items, members = this.tree.members(square, 5000), bounds = L.latLngBounds([]);
    for (const n of members) bounds.extend(this.items.spot(n));
    const apart = members.some((n) => Math.abs(x[n] - x[members[0]]) + Math.abs(y[n] - y[members[0]]) > 240);
    if (apart && this.map.getZoom() < this.map.getMaxZoom()) this.map.fitBounds(bounds.pad(0.1), { animate: false });
    else this.gatherHere(members);
  }

  takeAway(n, one) {
    one.group.remove();
    this.there.delete(n);
  }

  get singles() {
    return [...this.there.values()];
  }

  fanOut() {
    const { singles } = this, at = (spot) => this.map.latLngToLayerPoint(spot);
    const signs = [...singles.flatMap((one) => this.setApart(one)), ...this.gathered.map((one) => at(one.spot))];
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
    const at = (spot) => this.map.latLngToContainerPoint(spot);
    const round = this.gathered.map(({ spot }) => at(spot)).map(({ x, y }) => ({ left: x - REACH, right: x + REACH, top: y - REACH, bottom: y + REACH }));
    const single = this.singles.map(({ marker }) => at(marker.getLatLng())).map(({ x, y }) => ({ left: x - 25, right: x + 25, top: y - 34, bottom: y - 4 }));
    return [...round, ...single];
  }

  chooseRow(row) {
    this.chosen = row ? row.n : null;
    this.map.getContainer().classList.toggle("choosing", Boolean(row && mainPlace(row)));
    this.mark();
  }

  /* Zoom to an item that the window does not hold. */
  reach(row) {
    if (mainPlace(row) && !this.map.getBounds().contains(extentOf(row))) this.zoomTo(row);
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
