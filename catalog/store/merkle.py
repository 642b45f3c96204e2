"""The Merkle tree hash of RFC 6962, section 2.1: one number that stands for a list in its order."""

from collections.abc import Iterable
from hashlib import sha256


def root(leaves: Iterable[bytes]) -> bytes:
    """Return the tree's root over some leaves, 32 bytes; for no leaves the SHA-256 of nothing."""
    whole: list[tuple[int, bytes]] = []  # full subtrees, the largest first, with their heights
    for leaf in leaves:
        height, node = 0, sha256(b"\0" + leaf).digest()
        while whole and whole[-1][0] == height:
            height, node = height + 1, _parent(whole.pop()[1], node)
        whole.append((height, node))
    if not whole:
        return sha256(b"").digest()
    node = whole.pop()[1]
    while whole:
        node = _parent(whole.pop()[1], node)
    return node


def _parent(left: bytes, right: bytes) -> bytes:
    return sha256(b"\1" + left + right).digest()
