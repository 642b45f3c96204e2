"""The check of a bundle: what is wrong with it, who signed it, and what it cannot show by itself."""

from collections.abc import Iterator
from pathlib import Path

from catalog.errors import InputError
from catalog.store.audit import anchors
from catalog.store.bundle import layout
from catalog.store.bundle.signature import signer
from catalog.store.bundle.unpack import Bag, opened, parcel_of_bundle
from catalog.store.chain import Chains, Row
from catalog.store.checkpoint import Checkpoint
from catalog.store.event import Event
from catalog.store.finding import Finding, note, wrong


def audit_bundle(path: Path, *, checkpoint: Checkpoint | None, allowed: Path | None) -> Iterator[Finding]:
    """Yield what is wrong with a bundle, and what cannot be known of it. `allowed` lists who may sign."""
    try:
        found = parcel_of_bundle(path)
    except InputError as error:
        yield wrong("file", str(error))
        return
    chains = Chains()
    for event in sorted(found.events.values(), key=_order):
        yield from chains.take(Row(event.id, event.author, event.n, event.lamport, event.data), event)
    yield from chains.gaps()
    with opened(path) as bag:
        yield from _signed(bag, allowed)
        for name in bag.members:
            if name.startswith(layout.ANCHORS):
                yield note("anchor", f"{name} is a token from outside; it was not looked into, its issuer's tools can")
    yield from anchors(chains, checkpoint)


def _signed(bag: Bag, allowed: Path | None) -> Iterator[Finding]:
    signature, manifest = bag.tag(layout.SIGNATURE), bag.tag(layout.MANIFEST)
    if signature is None:
        yield note("anchor", "nobody signed it")
    elif allowed is None:
        yield note("anchor", "it is signed; give --allowed-signers to see by whom")
    else:
        name = signer(manifest or b"", signature, allowed)
        if name:
            yield note("anchor", f"it was signed by {name}")
        else:
            yield wrong("anchor", "its signature is by none of the allowed signers, or of something else")


def _order(event: Event) -> tuple[int, str]:
    return event.lamport, event.id
