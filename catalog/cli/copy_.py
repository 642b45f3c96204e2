"""`geofootage copy`: where a recording can be seen besides."""

from pathlib import Path

import click

from catalog.cli import edits


@click.command("copy", short_help="Say where it can be seen; keep its file.")
@click.argument("id_", metavar="ID")
@click.option("--url", metavar="URL", help="Address of the copy.")
@click.option("--archive-url", metavar="URL", help="Address of an archived copy.")
@click.option("--file", type=click.Path(dir_okay=False), metavar="FILE", help="Its file; a copy is kept.")
@click.option("--first-seen", metavar="EDTF", help="When it was first seen there.")
@click.option("--acquired", metavar="EDTF", help="When the picture was taken, where it is one of a pair.")
@click.option("--licence", metavar="TEXT", help="Terms it may be passed on under, e.g. 'CC BY 4.0'.")
@edits.options
def command(
    id_: str, url: str | None, archive_url: str | None, file: str | None, first_seen: str | None, acquired: str | None,
    licence: str | None, by: str | None, why: str | None, dry_run: bool,
) -> None:  # fmt: skip
    """Add a copy to an item. A --file is copied beside the catalog under the SHA-256 of its bytes, read-only.

    The map shows the two pictures of a satellite pair if both have a file, a day and free terms.

    \b
    Example:
      geofootage copy item-3f --url https://example.org/clip --file clip.mp4 --first-seen 2022-12-19
      geofootage copy item-9a --file may.png --acquired 2022-05 --licence "CC BY 4.0"
    """
    from catalog.workflow.edits import copy

    with edits.editing(dry_run) as catalog:
        who = edits.activity(by, why)
        event = copy(catalog, id_, url, archive_url, Path(file) if file else None, first_seen, who, acquired, licence)
    edits.say(event, "has another copy")
