"""`geofootage show`: everything known of one item."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from catalog.cli import common

if TYPE_CHECKING:
    from catalog.store import StoredItem


@click.command("show", short_help="Show everything known of one item.")
@click.argument("id_", metavar="ID")
@common.as_json
def command(id_: str, json_: bool) -> None:
    """Show one item by its id, the beginning of it, or the id of one of its claims.

    \b
    Example:
      geofootage show item-3f
    """
    from catalog.workflow.same import suggestions
    from catalog.workflow.site import row_of

    with common.opened() as catalog:
        stored = catalog.item(id_)
        maybe = suggestions(catalog, stored.id) if stored.shown and stored.twin_of is None else []
    row = row_of(stored)
    if json_:
        alike = [{"item": m.other, "score": m.score, "status": "suggested", "reasons": m.reasons} for m in maybe]
        common.print_rows([{**row.model_dump(mode="json"), **beside(stored), "may_be_same": alike}])
    else:
        from catalog.cli.tables import show_item

        show_item(row)
        lines = [f"  may be the same: {m.other} ({m.score:.2f}: {', '.join(m.reasons)})" for m in maybe]
        for line in (*_lines(stored), *lines):
            click.echo(common.plain(line))


def beside(stored: "StoredItem") -> dict[str, Any]:
    """Return what a catalog knows of an item besides its row: notes, links, disputes, history."""
    return {
        "shown": stored.shown,
        "notes": [note.model_dump(mode="json") for note in stored.notes],
        "links": [link.model_dump(mode="json") for link in stored.links],
        "disputed": [
            {"target": d.target, "field": d.field, "values": [{"value": v, "event": e} for v, e in d.values]}
            for d in stored.disputed
        ],
        "history": [h._asdict() for h in stored.history],
    }


def _lines(stored: "StoredItem") -> Iterator[str]:
    who = {h.event: h.agent for h in stored.history}
    for dispute in stored.disputed:
        said = " / ".join(f"{value} ({who.get(event, 'unknown')})" for value, event in dispute.values)
        yield f"  disputed: {dispute.field} of {dispute.target}: {said}"
    yield from (f"  note: {note.text}" for note in stored.notes)
    yield from (f"  {link.relation}: {link.to}" for link in stored.links)
