"""`geofootage merge`: copies of a catalog put together."""

from pathlib import Path

import click

from catalog.cli import common, edits


@click.command("merge", short_help="Take in what another copy of the catalog says.")
@click.argument("others", nargs=-1, required=True, metavar="OTHER...", type=click.Path())
@click.option("--yes", is_flag=True, help="Take it in; without this, only say what would come.")
@click.option("--forget-too", is_flag=True, help="Also take out here for good what others forgot; else it is hidden.")
@edits.options
@common.as_json
def command(
    others: tuple[str, ...], yes: bool, forget_too: bool, by: str | None, why: str | None, dry_run: bool, json_: bool
) -> None:
    """Take in what OTHER catalogs (.db) or bundles (.zip) say that this one does not, whole or not at all.

    Says first what would come, and what of it is sensitive. The outcome is the same in whatever order copies are put
    together. What two people said without knowing of one another is kept and shown as disputed.

    \b
    Example:
      geofootage merge from-nadia.zip
      geofootage merge from-nadia.zip --yes
    """
    from catalog.workflow.share import told, unwrapped

    kept = yes and not dry_run
    with common.opened_or_created() if kept else common.opened_or_empty() as catalog:
        for other in others:
            brought = unwrapped(Path(other))
            who = edits.activity(by, why)
            found = catalog.merge(brought, who, erase_too=forget_too) if kept else catalog.preview(brought)
            if json_:
                common.print_rows([found])
            for line in told(found) if not json_ else ():
                click.echo(common.plain(line))
    click.echo("taken in" if kept else "nothing was taken in yet: look at this, then add --yes", err=True)
