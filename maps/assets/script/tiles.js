/* Tiles that the page carries, from an archive of its maker's: pictures, or lines and areas in the page's own colours. */

/* What is drawn of vector tiles, from the ground up, by the names that the usual schemes give their layers. Borders are
   not: who draws which line between states is no matter of a tile. */
const PAINTS = [
  { layers: /^(earth|land)$/, fill: "--land" },
  { layers: /^(land|landuse|landcover|natural|park)$/, fill: "--green", only: /wood|forest|park|grass|garden|meadow|cemetery|nature/ },
  { layers: /^(water|ocean)/, fill: "--water" },
  { layers: /^(water|waterway)/, line: "--river", wide: () => 1.5 },
  { layers: /^buildings?/, fill: "--building" },
  { layers: /^(roads?|transportation|streets?)$/, line: "--street", wide: roadWidth },
];
const TILE = 256;

function roadWidth({ kind, class: sort }) {
  const word = String(kind || sort);
  if (/motorway|trunk|primary|highway/.test(word)) return 4;
  if (/secondary|tertiary|major|medium/.test(word)) return 3;
  return /path|foot|rail|track|service|ferry/.test(word) ? 1 : 2;
}

async function drawTiles(map) {
  const { kind, tiles } = await jsonIn("tiling"), bytes = await block("tiles");
  if (!tiles.length) return;
  const held = new Map(tiles.map(([zoom, x, y, from, length]) => [`${zoom} ${x} ${y}`, bytes.subarray(from, from + length)]));
  const zooms = tiles.map(([zoom]) => zoom), first = Math.min(...zooms), last = Math.max(...zooms);
  const read = kept((key) => (kind === "mvt" ? inflated(held.get(key)).then(layersIn) : createImageBitmap(new Blob([held.get(key)]))));
  const Layer = L.GridLayer.extend({
    createTile({ x, y, z }, done) {
      const sharp = window.devicePixelRatio || 1, canvas = el("canvas", { width: TILE * sharp, height: TILE * sharp });
      const across = 2 ** z, found = heldOver(held, { x: ((x % across) + across) % across, y, z }, first, last);
      if (!found) setTimeout(() => done(null, canvas));
      else read(found.key).then((content) => { (kind === "mvt" ? paintLines : paintPicture)(canvas, content, found); done(null, canvas); }, (error) => done(error, canvas));
      return canvas;
    },
  });
  map.createPane("tiles").style.zIndex = 215;
  const layer = new Layer({ pane: "tiles", minZoom: first, tileSize: TILE });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => layer.redraw());
  const control = L.control({ position: "topleft" });
  control.onAdd = () => {
    const show = (on) => { layer[on ? "addTo" : "removeFrom"](map); turn.setAttribute("aria-pressed", String(on)); };
    const turn = button("Tiles", () => show(turn.getAttribute("aria-pressed") !== "true"), { "aria-label": "Tiles of the archive" });
    L.DomEvent.disableClickPropagation(turn);
    show(true);
    return el("div", { class: "home pictures" }, turn);
  };
  control.addTo(map);
}

/* The held tile that is this one or holds it: { key, part, left, top }, the part a share of it. */
function heldOver(held, { x, y, z }, first, last) {
  for (let zoom = Math.min(z, last); zoom >= first; zoom--) {
    const part = 2 ** (zoom - z), key = `${zoom} ${Math.floor(x * part)} ${Math.floor(y * part)}`;
    if (held.has(key)) return { key, part, left: (x * part) % 1, top: (y * part) % 1 };
  }
  return null;
}

function paintPicture(canvas, picture, { part, left, top }) {
  const { width, height } = picture;
  canvas.getContext("2d").drawImage(picture, left * width, top * height, part * width, part * height, 0, 0, canvas.width, canvas.height);
}

function paintLines(canvas, layers, { part, left, top }) {
  const pen = canvas.getContext("2d"), now = getComputedStyle(document.documentElement), size = canvas.width;
  Object.assign(pen, { lineJoin: "round", lineCap: "round" });
  for (const { layers: names, fill, line, wide, only } of PAINTS) {
    for (const { name, extent, features } of layers) {
      if (!names.test(name)) continue;
      const scale = size / extent / part, shift = (value, begin) => value * scale - begin * size / part;
      for (const { type, tags, parts } of features) {
        if (type !== (fill ? 3 : 2) || (only && !only.test(`${tags.kind} ${tags.class}`))) continue;
        pen.beginPath();
        for (const one of parts) for (let n = 0; n < one.length; n += 2) pen[n ? "lineTo" : "moveTo"](shift(one[n], left), shift(one[n + 1], top));
        if (fill) {
          pen.fillStyle = now.getPropertyValue(fill);
          pen.fill("evenodd");
        } else {
          pen.strokeStyle = now.getPropertyValue(line);
          pen.lineWidth = wide(tags) * size / TILE;
          pen.stroke();
        }
      }
    }
  }
}

/* What was made for a key is made once; the keys asked for last are kept. */
function kept(make, most = 60) {
  const made = new Map();
  return (key) => {
    const one = made.get(key) || make(key);
    made.delete(key);
    made.set(key, one);
    if (made.size > most) made.delete(made.keys().next().value);
    return one;
  };
}
