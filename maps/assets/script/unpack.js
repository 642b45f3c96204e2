/* What the page carries, out of base64 and compression. */

function bytesOf(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const letters = atob(base64), bytes = new Uint8Array(letters.length);
  for (let n = 0; n < letters.length; n++) bytes[n] = letters.charCodeAt(n);
  return bytes;
}

async function unpacked(base64) {
  const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).arrayBuffer();
}

async function textIn(base64) {
  return new TextDecoder().decode(await unpacked(base64));
}

/* The bytes of one of the page's blocks; each is unpacked once, so that all can be begun at once. */
const BLOCKS = new Map();

function block(id) {
  if (!BLOCKS.has(id)) BLOCKS.set(id, unpacked(byId(id).textContent));
  return BLOCKS.get(id);
}

async function jsonIn(id) {
  return JSON.parse(new TextDecoder().decode(await block(id)));
}

const ARRAYS = { Uint8: Uint8Array, Uint32: Uint32Array, Int32: Int32Array };

/* { name: typed array } of a packed block; `told` is [[name, type, length], ...], see maps/columns.py. */
async function columnsIn(id, told) {
  const buffer = await block(id), columns = {};
  let from = 0;
  for (const [name, type, length] of told) {
    columns[name] = new ARRAYS[type](buffer, from, length);
    from += columns[name].byteLength;
  }
  return columns;
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
