/* Vector tiles (Mapbox Vector Tile 2.1): lines and areas out of the bytes of a tile. Names are not read. */

class Wire {
  constructor(bytes) {
    Object.assign(this, { bytes, at: 0 });
  }

  get more() {
    return this.at < this.bytes.length;
  }

  number() {
    let value = 0, scale = 1, byte;
    do {
      byte = this.bytes[this.at++];
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte > 127);
    return value;
  }

  part() {
    const length = this.number(), from = this.at;
    this.at += length;
    return this.bytes.subarray(from, this.at);
  }

  /* { number of the field: [values] }. */
  fields() {
    const found = {};
    while (this.more) {
      const tag = this.number(), kind = tag & 7;
      if (kind === 1 || kind === 5) this.at += kind === 1 ? 8 : 4;
      else (found[tag >>> 3] ||= []).push(kind === 2 ? this.part() : this.number());
    }
    return found;
  }
}

/* [{ name, extent, features: [{ type, tags, parts }] }]: type 2 is a line, 3 an area; parts are lists of x, y. */
function layersIn(bytes) {
  return (new Wire(bytes).fields()[3] || []).map((part) => {
    const { 1: [name], 2: features = [], 3: keys = [], 4: values = [], 5: [extent] = [4096] } = new Wire(part).fields();
    const words = new TextDecoder(), named = keys.map((key) => words.decode(key));
    const told = values.map((value) => { const { 1: [text] = [] } = new Wire(value).fields(); return text && words.decode(text); });
    return { name: words.decode(name), extent, features: features.map((one) => featureIn(one, named, told)) };
  });
}

function featureIn(part, keys, values) {
  const { 2: [tags] = [new Uint8Array()], 3: [type] = [0], 4: [geometry] = [new Uint8Array()] } = new Wire(part).fields();
  const wire = new Wire(tags), said = {};
  while (wire.more) said[keys[wire.number()]] = values[wire.number()];
  return { type, tags: said, parts: partsIn(new Wire(geometry)) };
}

function partsIn(wire) {
  const parts = [], step = () => { const n = wire.number(); return n % 2 ? -(n + 1) / 2 : n / 2; };
  let x = 0, y = 0;
  while (wire.more) {
    const command = wire.number(), what = command & 7;
    if (what === 7) continue;
    for (let n = command >>> 3; n > 0 && wire.more; n--) {
      x += step();
      y += step();
      if (what === 1) parts.push([]);
      if (parts.length) parts[parts.length - 1].push(x, y);
    }
  }
  return parts;
}
