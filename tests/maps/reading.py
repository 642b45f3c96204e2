"""A written page read back: its blocks, and the items that they hold. Not from the program's own words for it."""

import json
import re
import zlib

import numpy as np

AVOIDED = '\0\n\f\r"$%&<>\\`{}'
BLOCK = re.compile(r'<script type="text/plain" id="([^"]*)">([^<]*)</script>')


def bytes_of(letters):
    """Out of letters of seven bits; one above 127 stands for a sign that is avoided and what follows it."""
    pieces = []
    for point in map(ord, letters):
        sign, seven = divmod(point, 128)
        pieces += [ord(AVOIDED[sign - 1])] if 0 < sign <= len(AVOIDED) else []
        pieces.append(seven)
    bits = np.unpackbits(np.array(pieces, np.uint8)).reshape(-1, 8)[:, 1:].reshape(-1)
    return np.packbits(bits[: len(bits) // 8 * 8]).tobytes()


def bytes_of_wide(letters):
    """Out of letters of sixteen bits, of which U+E000 says that the next was moved."""
    units, waiting = [], iter(map(ord, letters[1:]))
    for unit in waiting:
        moved = next(waiting) if unit == 0xE000 else None
        units.append(unit if moved is None else moved - 0x100 if moved < 0x200 else moved + 0x8000)
    whole = b"".join(unit.to_bytes(2, "little") for unit in units)
    return whole if letters[0] == "2" else whole[:-1]


def blocks(path):
    """All blocks of a page, unpacked: { name: bytes }."""
    html = path.read_text(encoding="utf-8")
    return {name: zlib.decompress(bytes_of(letters)) for name, letters in BLOCK.findall(html)}


def items(path):
    """The items of a page, each with its id and its document."""
    held = blocks(path)
    about = json.loads(held["about"])
    keys = columns(held["rest"], about["rest"])["key"].tolist()
    found = [row for rows in tables(held, about, "chunk", "item") for row in rows]
    sources = [row for rows in tables(held, about, "documents", "source") for row in rows]
    for row, key in zip(found, keys, strict=True):
        row["id"] = row["id"] or f"item-{key:016x}"
        row["source"] = None if row["document"] is None else sources[row["document"]]
    return found


def tables(held, about, prefix, name):
    total = about["count"] if name == "item" else about["documents"]
    for n in range(-(-total // about["chunk"])):
        count = min(about["chunk"], total - n * about["chunk"])
        yield records(about["fields"], name, json.loads(held[f"{prefix}-{n}"]), count)


def records(fields, name, table, count):
    whole = [_column(fields, field, column, count) for field, column in zip(fields[name], table, strict=False)]
    return [dict(zip(fields[name], values, strict=False)) for values in zip(*whole, strict=True)]


def _column(fields, field, column, count):
    if field not in fields:
        return column * count if len(column) == 1 else column
    many = column[0] * count if len(column[0]) == 1 else column[0]
    inner = iter(records(fields, field, column[1], sum(many)))
    return [[next(inner) for _ in range(one)] for one in many]


def columns(content, told):
    """The columns of a block, whose lowest bytes come first."""
    made, at = {}, 0
    for name, kind, length in told:
        dtype = np.dtype(kind.lower()).newbyteorder("<")
        part = np.frombuffer(content, np.uint8, length * dtype.itemsize, at).reshape(dtype.itemsize, length)
        made[name], at = np.ascontiguousarray(part.T).view(dtype).reshape(-1), at + part.size
    assert at == len(content)
    return made
