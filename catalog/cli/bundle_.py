"""`geofootage bundle`: the whole catalog in one file, to hand on."""

from pathlib import Path

import click

from catalog.cli import common


@click.command("bundle", short_help="Write the whole catalog to one file.")
@click.argument("out", type=click.Path(dir_okay=False), metavar="OUT.zip")
@click.option("--sign", "key", type=click.Path(dir_okay=False), metavar="KEY", help="Sign it with this SSH key.")
@click.option("--token", "tokens", multiple=True, type=click.Path(dir_okay=False), metavar="FILE",
              help="A time stamp token from outside to go with it, as it is; may be repeated.")  # fmt: skip
def command(out: str, key: str | None, tokens: tuple[str, ...]) -> None:
    """Write a bundle: a ZIP file in BagIt layout with all events, the values behind their seals, and media copies.

    What is sensitive is in it: hand it to people whom you trust with that. Unpacked, `sha256sum -c
    manifest-sha256.txt` checks it without geofootage; `merge` takes it in, `check OUT.zip` checks it.

    \b
    Example:
      geofootage bundle for-nadia.zip --sign ~/.ssh/id_ed25519
    """
    from catalog.workflow.share import pack

    with common.opened() as catalog:
        packed = pack(catalog, Path(out), Path(key) if key else None, [Path(token) for token in tokens])
    missing = f"; {packed.missing} media files are not here and so not in it" if packed.missing else ""
    click.echo(f"{out}: {packed.events} events, {packed.media} media files{missing}", err=True)
    click.echo("it holds everything in the catalog, what is sensitive too: hand it on with care", err=True)
