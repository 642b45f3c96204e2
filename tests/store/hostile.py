"""Names that no member of a bundle may have, in one list for all tests, and ZIP files that somebody made to do harm."""

import struct
import zipfile
import zlib

NAMES = [
    "../evil", "../../etc/passwd", "/etc/passwd", "//server/share/x", "C:\\evil", "C:evil", "\\evil", "..\\evil",
    "\\\\server\\share\\x", "data/../../evil", "data/../evil", "data/./x", "data//x", "data/", "data", "./bagit.txt",
    "bagit.txt/", "bagit.txt/x", "data/events", "data/events/", "data/events/../../x.jsonl", "data/events/.jsonl",
    "data/events/" + "a" * 31 + ".jsonl", "data/events/" + "a" * 33 + ".jsonl", "data/events/" + "A" * 32 + ".jsonl",
    "data/events/" + "g" * 32 + ".jsonl", "data/events/" + "a" * 32 + ".jsonl\n", "data/events/" + "a" * 32 + ".jsonl ",
    "data/events/" + "a" * 32 + ".JSONL", "data/events/" + "a" * 32 + ".jsonl/x", "data/events/" + "а" * 32 + ".jsonl",
    "data\\events\\" + "a" * 32 + ".jsonl", "data/values/" + "a" * 32, "data/media/" + "a" * 63,
    "data/media/" + "a" * 65, "data/media/" + "A" * 64, "data/media/" + "a" * 64 + ".exe", "data/media/../" + "a" * 64,
    "data/media/aa/" + "a" * 64,
    "data/checkpoint.json\0.txt", "data/checkpoint.json.", "data/CHECKPOINT.json", "data/other.json", "anchors/../x",
    "anchors/", "anchors/.hidden", "anchors/a/b", "anchors/" + "a" * 200, "anchors/con.tsr ", "anchors/-rf",
    "anchors/a b", "anchors/x.tar.gz", "NUL", "con", "aux.txt", "LPT1", ".bashrc", "~/.ssh/authorized_keys", "$HOME/x",
    "`id`", "\u202etxt.tigab", "bagit\u200b.txt", "BAGIT.TXT", "bagit.txt:stream", "%2e%2e/x", "..%2fx", "\x1b[31m", "",
    " ", ".", "..", "x" * 5000, "manifest-md5.txt", "fetch.txt", "__MACOSX/x",
]  # fmt: skip


def with_member(source, target, name, data=b"x"):
    """Copy a ZIP file with one member more."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            new.writestr(member, old.read(member))
        entry = zipfile.ZipInfo("placeholder")
        entry.filename = name
        new.writestr(entry, data)


def raw(entries, *, count=None, tail=b""):
    """Make a ZIP file byte by byte of (name, data, size told, place told, attributes), with what lies we like."""
    body, listed, at = [], [], 0
    for name, data, told, offset, attributes in entries:
        packed = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = packed.compress(data) + packed.flush()
        size = len(data) if told is None else told
        place = at if offset is None else offset
        name = name.encode()
        common = struct.pack("<5H3L2H", 20, 0, 8, 0, 33, zlib.crc32(data), len(packed), size, len(name), 0)
        body.append(b"PK\3\4" + common + name + packed)
        at += len(body[-1])
        about = struct.pack("<3H2L", 0, 0, 0, attributes, place)
        listed.append(b"PK\1\2" + struct.pack("<H", 3 << 8) + common + about + name)
    number, listed = len(entries) if count is None else count, b"".join(listed)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, number, number, len(listed), at, 0)
    return b"".join([*body, listed, end, tail])


def harmful(inner):
    """Yield (what it is, bytes) of files that are to be refused; `inner` is a ZIP file to be put into one."""
    events, link = "data/events/" + "a" * 32 + ".jsonl", 0o120777 << 16
    bomb = b"\0" * (8 << 20)
    yield "a bomb", raw([(events, bomb, None, None, 0)])
    yield "a bomb that tells a small size", raw([(events, bomb, 1000, None, 0)])
    yield "a bomb that tells a huge size", raw([(events, b"x", 2**32 - 2, None, 0)])
    yield "many bombs", raw([(f"data/events/{n:032x}.jsonl", bomb[: 1 << 20], None, None, 0) for n in range(9)])
    yield "a bundle in a bundle", raw([("inner.zip", inner, None, None, 0)])
    yield "a bundle as media", raw([("data/media/" + "a" * 64, inner, None, None, 0)])
    yield "files that share bytes", raw([(events, b"x" * 99, None, None, 0), ("bagit.txt", b"", None, 0, 0)])
    yield "files that overlap", raw([(events, b"x\n" * 999, None, None, 0), ("bagit.txt", b"", None, 3, 0)])
    yield "a place behind the end", raw([("bagit.txt", b"x", None, 2**31, 0)])
    yield "a link", raw([("bagit.txt", b"/etc/passwd", None, None, link)])
    yield "a device", raw([("bagit.txt", b"", None, None, 0o060666 << 16)])
    yield "a folder", raw([("bagit.txt", b"", None, None, 0o040777 << 16)])
    yield "one name twice", raw([("bagit.txt", b"x", None, None, 0), ("bagit.txt", b"y", None, None, 0)])
    yield "100,000 members", raw([(f"anchors/{n}.tsr", b"", None, None, 0) for n in range(100_000)], count=0xFFFF)
    yield (
        "100,000 members that tell ten",
        raw([(f"anchors/{n}.tsr", b"", None, None, 0) for n in range(100_000)], count=9),
    )
    yield "something behind its end", raw([("bagit.txt", b"x", None, None, 0)], tail=b"more")
    yield "nothing", b""
    yield "an empty list", raw([])
    yield "no ZIP file", b"words " * 999
    yield "half of one", raw([("bagit.txt", b"x" * 999, None, None, 0)])[:60]
