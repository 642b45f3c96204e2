"""Small PMTiles archives for tests, written as the specification says, and vector tiles to put in them."""

import gzip
import json
import struct
import zlib

KINDS = {"mvt": 1, "png": 2}
NUMBERS = {(0, 0, 0): 0, (1, 0, 0): 1, (1, 0, 1): 2, (1, 1, 1): 3, (1, 1, 0): 4, (2, 0, 0): 5}
"""Numbers of tiles, from the examples of the specification."""


def varint(number):
    found = bytearray()
    while number > 127:
        found.append(number & 127 | 128)
        number >>= 7
    return bytes([*found, number])


def directory(entries):
    """`entries`: (number, run, length, offset)."""
    entries = sorted(entries)
    steps = [b[0] - a[0] for a, b in zip([(0,), *entries], entries, strict=False)]
    columns = [steps, *([e[n] for e in entries] for n in (1, 2)), [e[3] + 1 for e in entries]]
    return varint(len(entries)) + b"".join(varint(n) for column in columns for n in column)


def archive(path, tiles, kind="mvt", metadata=None, pack=gzip.compress, packing=2, leaves=False):
    """Write the tiles ({number: bytes}) as one file; `leaves` puts them behind a directory of directories."""
    contents = {number: pack(content) if kind == "mvt" else content for number, content in tiles.items()}
    data, entries = b"", []
    for number, content in sorted(contents.items()):
        entries.append((number, 1, len(content), len(data)))
        data += content
    inner = pack(directory(entries))
    root = pack(directory([(0, 0, len(inner), 0)])) if leaves else inner
    about = pack(json.dumps(metadata if metadata is not None else {"attribution": "Example Tiles"}).encode())
    leaf = inner if leaves else b""
    at, parts = 127, []
    for part in (root, about, leaf, data):
        parts += [at, len(part)]
        at += len(part)
    zooms = [zoom for zoom in range(20) if any(4**zoom <= 3 * n + 1 < 4 ** (zoom + 1) for n in tiles)] or [0]
    outer = packing if kind == "mvt" else 1
    head = struct.pack("<7sB8Q3Q4B2B4iB2i", b"PMTiles", 3, *parts, 0, 0, 0, 1, packing, outer, KINDS.get(kind, 9),
                       zooms[0], zooms[-1], 0, 0, 0, 0, 0, 0, 0)  # fmt: skip
    path.write_bytes(head + root + about + leaf + data)
    return path


def field(number, content):
    return varint(number << 3 | 2) + varint(len(content)) + content


def zigzag(number):
    return varint(2 * number if number >= 0 else -2 * number - 1)


def shape(points, closed):
    """The commands of one ring or line."""
    x = y = 0
    steps = []
    for px, py in points:
        steps.append(zigzag(px - x) + zigzag(py - y))
        x, y = px, py
    return (
        varint(9) + steps[0] + varint((len(steps) - 1) << 3 | 2) + b"".join(steps[1:]) + (varint(15) if closed else b"")
    )


def vector_tile(*layers):
    """A tile of layers: (name, "area" or "line", points in 0..4096, {tag: word})."""
    made = b""
    for name, kind, points, tags in layers:
        words = b"".join(varint(n) + varint(n) for n in range(len(tags)))
        feature = field(2, words) + varint(3 << 3) + varint(3 if kind == "area" else 2)
        feature += field(4, shape(points, kind == "area"))
        layer = field(1, name.encode()) + field(2, feature)
        layer += b"".join(field(3, key.encode()) for key in tags)
        layer += b"".join(field(4, field(1, word.encode())) for word in tags.values())
        made += field(3, layer + varint(5 << 3) + varint(4096) + varint(15 << 3) + varint(2))
    return made


def png(red, green, blue):
    """A picture of one colour, 8 by 8."""
    lines = b"".join(b"\0" + bytes([red, green, blue]) * 8 for _ in range(8))

    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")
