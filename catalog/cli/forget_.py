"""`geofootage forget`: words that must not be kept are taken out for good."""

import click

from catalog.cli import common, edits


@click.command("forget", short_help="Take a document, an item or a note out for good.")
@edits.ids
@click.option("--reason", required=True, metavar="TEXT", help="Why; it stays in the catalog for all to read.")
@click.option("--by", metavar="NAME", envvar="GEOFOOTAGE_BY", help="Who does it; any name or pseudonym.")
@click.option("--dry-run", is_flag=True, help="Say what would be taken out; keep everything.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def command(ids: tuple[str, ...], reason: str, by: str | None, dry_run: bool, yes: bool) -> None:
    """Take out all words about documents, items, notes or claims by hand, and media files that nothing else needs.

    A tombstone stays: that there was something, when it was forgotten, by whom and why. This cannot be undone. Copies
    of the catalog, bundles and backups still hold the words; see docs/explanation/reliability.md.

    \b
    Example:
      geofootage forget item-3f --reason "the family asked us to" --yes
    """
    names = edits.expanded(ids)
    if not (dry_run or yes):
        click.confirm(f"Take out all words about {', '.join(names)}, for good?", abort=True, err=True)
    for name in names:
        # one by one: each is swept off the disk when it is kept
        with edits.editing(dry_run) if dry_run else common.opened(write=True) as catalog:
            done = catalog.forget(name, edits.activity(by, reason))
        target = done.event.said["body"]["target"]
        click.echo(f"{target} forgotten: {done.values} values and {done.media} media files taken out", err=True)
        if done.open_events:
            says = f"{done.open_events} events of an older version still hold it in the open: it is only hidden there"
            click.echo(f"warning: {says}", err=True)
