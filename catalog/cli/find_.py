"""`geofootage find`: items by words, place, time and status."""

import click

from catalog.cli import amounts, common
from catalog.cli.words import STATUSES
from catalog.errors import NotFoundError


@click.command("find", short_help="Find footage items in the catalog.")
@click.option("--text", metavar="WORDS", help="Words of descriptions, quotes, place names and agents; all must occur.")
@click.option("--near", metavar="LAT,LON", help="Around this point (degrees, WGS84).")
@click.option("--within", metavar="LENGTH", default="1km", show_default=True, help="How far from --near: 500m, 10km.")
@click.option("--bbox", metavar="W,S,E,N", help="In this box (degrees, WGS84).")
@click.option("--from", "from_", metavar="EDTF", help="Not all of it before this date.")
@click.option("--to", metavar="EDTF", help="Not all of it after this date.")
@click.option("--status", "statuses", multiple=True, type=click.Choice(STATUSES), help="Only these; may be repeated.")
@common.as_json
def command(
    text: str | None, near: str | None, within: str, bbox: str | None, from_: str | None, to: str | None,
    statuses: tuple[str, ...], json_: bool,
) -> None:  # fmt: skip
    """Find items in the catalog; all that is given must hold. Exits with 1 where nothing matches.

    \b
    Example:
      geofootage find --near 48.59,38.0 --within 10km --from 2022-12 --to 2023-04
    """
    from catalog.store import Query
    from catalog.workflow.site import row_of

    if not near:
        common.refuse_alone("within", "--within says how far from --near: give --near LAT,LON too")
    query = Query(
        text=text,
        near=amounts.point(near) if near else None,
        within_m=amounts.metres(within),
        bbox=amounts.box(bbox) if bbox else None,
        from_=from_,
        to=to,
        statuses=statuses,  # type: ignore[arg-type]  # click.Choice has checked them
    )
    with common.opened() as catalog:
        rows = [row_of(stored) for stored in catalog.find(query)]
    if json_:
        common.print_rows(rows)
    elif rows:
        from catalog.cli.tables import show_items

        show_items(rows)
    if not rows:
        raise NotFoundError("no item in the catalog matches; widen the search, or see all with `geofootage find`")
