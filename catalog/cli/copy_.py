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
@edits.options
def command(
    id_: str, url: str | None, archive_url: str | None, file: str | None, first_seen: str | None, by: str | None,
    why: str | None, dry_run: bool,
) -> None:  # fmt: skip
    """Add a copy to an item. A --file is copied beside the catalog under the SHA-256 of its bytes, read-only.

    \b
    Example:
      geofootage copy item-3f --url https://example.org/clip --file clip.mp4 --first-seen 2022-12-19
    """
    from catalog.workflow.edits import copy

    with edits.editing(dry_run) as catalog:
        who = edits.activity(by, why)
        event = copy(catalog, id_, url, archive_url, Path(file) if file else None, first_seen, who)
    edits.say(event, "has another copy")
