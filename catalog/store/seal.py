"""Seals: an event holds a salted commitment to what it says of the world, the value lies in a table that can be erased.

So a value can be forgotten, and the chain of events still holds. A commitment is SHA-256 of 16 random bytes followed
by the value's canonical bytes; without the salt nobody can find out a short value by trying.
"""

import json
import secrets
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any, NamedTuple

from catalog.store.canonical import canonical

SEAL = "sealed"
"""The key that stands in an event where a value was taken out."""
SALT_BYTES = 16

PATHS: dict[str, tuple[str, ...]] = {
    "document": ("document",),
    "findings": ("findings.resolutions", "findings.dossiers.*"),
    "item": ("dossier", "activity.why"),
    "set": ("changes", "activity.why"),
    "review": ("activity.why",),
    "retract": ("activity.why",),
    "same": ("activity.why",),
    "undo": ("activity.why",),
}
"""What is sealed of each type of event; a star stands for every part of a list."""

Disclose = Callable[[str], bytes | None]
"""Gives the value of a commitment, None where it was forgotten."""


class Sealed(NamedTuple):
    """A value with what opens its commitment."""

    commitment: str
    """SHA-256 of salt and value, in hexadecimal."""
    salt: bytes
    """16 random bytes."""
    value: bytes
    """Canonical JSON."""


def commitment(salt: bytes, value: bytes) -> str:
    """Return the commitment to a value, in hexadecimal."""
    return sha256(salt + value).hexdigest()


def seal(kind: str, body: dict[str, Any]) -> list[Sealed]:
    """Put commitments in the place of the values of a body, in place; return what was taken out."""
    taken = []
    for holder, key in _places(kind, body):
        if holder[key] is not None:
            salt, value = secrets.token_bytes(SALT_BYTES), canonical(holder[key])
            taken.append(Sealed(commitment(salt, value), salt, value))
            holder[key] = {SEAL: taken[-1].commitment}
    return taken


def commitments(kind: str, body: dict[str, Any]) -> list[str]:
    """Return the commitments that an event's body holds."""
    return [holder[key][SEAL] for holder, key in _places(kind, body) if _is_seal(holder[key])]


def unseal(kind: str, body: dict[str, Any], disclose: Disclose) -> dict[str, Any] | None:
    """Return a body with its values back in place; without forgotten reasons and parts of lists.

    None where what was forgotten is the body's substance.
    """
    if not commitments(kind, body):
        return body
    filled: dict[str, Any] = json.loads(json.dumps(body))
    for holder, key in _places(kind, filled):
        if _is_seal(holder[key]):
            value = disclose(holder[key][SEAL])
            holder[key] = None if value is None else json.loads(value)
            if value is None and isinstance(holder, dict) and key != "why":
                return None
    _drop_gaps(filled)
    return filled


def _drop_gaps(body: dict[str, Any]) -> None:
    if "findings" in body:
        body["findings"]["dossiers"] = [d for d in body["findings"]["dossiers"] if d is not None]


def _is_seal(value: Any) -> bool:
    return isinstance(value, dict) and value.keys() == {SEAL}


def _places(kind: str, body: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Yield each place that is sealed as the dict or list that holds it, and the key or index there."""
    for path in PATHS.get(kind, ()):
        *above, last = path.split(".")
        holder: Any = body
        for name in above:
            holder = holder.get(name) if isinstance(holder, dict) else None
        if isinstance(holder, list):
            yield from ((holder, n) for n in range(len(holder)))
        elif isinstance(holder, dict) and last in holder:
            yield holder, last
