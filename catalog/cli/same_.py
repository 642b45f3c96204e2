"""`geofootage same`: items that may be one recording."""

from typing import TYPE_CHECKING

import click

from catalog.cli import common
from catalog.errors import NotFoundError

if TYPE_CHECKING:
    from catalog.store import Catalog
    from catalog.workflow.same import Suggestion


@click.command("same", short_help="List items that may be one recording.")
@click.argument("item", metavar="[ID]", required=False)
@click.option("--least", type=click.FloatRange(0, 1), metavar="SCORE", default=0.5, show_default=True,
              help="How alike they must be, 0 to 1.")  # fmt: skip
@click.option("--limit", type=click.IntRange(1), metavar="N", help="No more than so many, the likeliest.")
@common.as_json
def command(item: str | None, least: float, limit: int | None, json_: bool) -> None:
    """List pairs of items that may be one recording, the likeliest first, with the reasons: those of one item, or all.

    Nothing is merged by this. `merge-items` says that they are one, `link ID --to OTHER --as not_same` that they are
    not; neither kind of pair is listed again. Exits with 1 where there is none.

    \b
    Example:
      geofootage same item-3f --json
    """
    from catalog.workflow.same import suggestions

    with common.opened() as catalog:
        found = suggestions(catalog, item, least, limit)
        if json_:
            common.print_rows(_row(one) for one in found)
        else:
            for one in found:
                _print(catalog, one)
    if not found:
        raise NotFoundError("no items look like one recording; a lower --least lists pairs that are less alike")


def _row(one: "Suggestion") -> dict[str, object]:
    return {"item": one.item, "other": one.other, "score": one.score, "status": "suggested", "reasons": one.reasons}


def _print(catalog: "Catalog", one: "Suggestion") -> None:
    click.secho(f"{one.score:.2f}  {one.item}  {one.other}", bold=True)
    for name in (one.item, one.other):
        stored = catalog.item(name)
        where = f"{stored.document.name}: " if stored.document else ""
        click.echo(f"      {common.plain(where + stored.dossier.item.description)}")
    click.echo(f"      {', '.join(f'{reason} {weight:+.2f}' for reason, weight in one.reasons.items())}")
