/* What the page carries, out of its letters (see maps/letters.py) and its compression. */

const AVOIDED = [..."\0\n\f\r\"$%&<>\\`{}"].map((sign) => sign.charCodeAt(0));
const ESCAPE = 0xe000;

/* Letters of seven bits. One above 127 stands for two pieces of seven: a sign that is avoided, and what follows it. */
function bytesOf(letters) {
  const bytes = new Uint8Array(Math.ceil(letters.length * 1.75));
  let held = 0, bits = 0, many = 0;
  const take = (seven) => {
    held = (held << 7 | seven) & 0x3fff;
    bits += 7;
    if (bits < 8) return;
    bits -= 8;
    bytes[many++] = held >> bits;
  };
  for (let n = 0; n < letters.length; n++) {
    const code = letters.charCodeAt(n), sign = (code >> 7) - 1;
    if (sign >= 0 && sign < AVOIDED.length) take(AVOIDED[sign]);
    take(code & 127);
  }
  return bytes.subarray(0, many);
}

/* Letters of sixteen bits; the first of all says how many bytes of the last count. */
function bytesOfWide(letters) {
  const units = new Uint16Array(letters.length);
  let many = 0;
  for (let n = 1; n < letters.length; n++) {
    const code = letters.charCodeAt(n);
    if (code !== ESCAPE) units[many++] = code;
    else {
      const moved = letters.charCodeAt(++n);
      units[many++] = moved < 0x200 ? moved - 0x100 : moved | 0x8000;
    }
  }
  return new Uint8Array(units.buffer, 0, 2 * many - 2 + Number(letters[0]));
}

async function inflated(bytes) {
  const stream = new DecompressionStream("deflate"), writer = stream.writable.getWriter();
  const whole = new Response(stream.readable).arrayBuffer();
  await Promise.all([writer.write(bytes), writer.close(), whole]);
  return new Uint8Array(await whole);
}

async function jsonOf(bytes) {
  return JSON.parse(new TextDecoder().decode(await inflated(bytes)));
}

/* The element of one of the page's blocks, once all of it has arrived; null where there is none. */
async function arrived(id) {
  for (;;) {
    const there = byId(id);
    if (document.readyState !== "loading" || (there && there.nextSibling)) return there;
    await new Promise((go) => { setTimeout(go, 5); });
  }
}

async function heldBytes(id) {
  return bytesOf((await arrived(id)).textContent);
}

/* The bytes of one of the page's blocks; each is unpacked once, so that all can be begun at once. */
const BLOCKS = new Map();

function block(id) {
  if (!BLOCKS.has(id)) BLOCKS.set(id, heldBytes(id).then(inflated));
  return BLOCKS.get(id);
}

async function jsonIn(id) {
  return JSON.parse(new TextDecoder().decode(await block(id)));
}

const ARRAYS = { Uint8: Uint8Array, Uint32: Uint32Array, Int32: Int32Array, Uint64: BigUint64Array };

/* { name: typed array } of a packed block; `told` is [[name, type, length], ...], see maps/columns.py. */
async function columnsIn(id, told) {
  const bytes = await block(id), columns = {};
  let from = 0;
  for (const [name, type, length] of told) {
    columns[name] = woven(bytes, from, new ARRAYS[type](length));
    from += columns[name].byteLength;
  }
  return columns;
}

/* Numbers whose lowest bytes come first, then the next of all of them, to the highest. */
function woven(bytes, from, numbers) {
  const own = new Uint8Array(numbers.buffer), wide = numbers.BYTES_PER_ELEMENT;
  if (wide === 1) own.set(bytes.subarray(from, from + own.length));
  else for (let part = 0; part < wide; part++) for (let n = part; n < own.length; n += wide) own[n] = bytes[from++];
  return numbers;
}

/* CRC-32 of a text's UTF-8, as zlib counts it. */
function crc32(text) {
  let crc = -1;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}
