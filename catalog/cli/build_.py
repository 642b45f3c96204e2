"""`geofootage build`: the main job, from reports to a map."""

from pathlib import Path

import click

from catalog.cli import common


@click.command("build", short_help="Read reports and write the map: the main job.")
@common.paths
@common.source_options
@common.reading_options
@common.extractor_option
@click.option("--out", required=True, type=click.Path(file_okay=False), metavar="FOLDER", help="Where the map goes.")
@click.option("--title", default="Footage catalog", show_default=True, help="Heading of the map.")
def command(
    paths: tuple[str, ...],
    publisher: str | None,
    published: str | None,
    region: str | None,
    detectors: tuple[str, ...],
    extractors: tuple[str, ...],
    out: str,
    title: str,
) -> int:
    """Read files, folders or - into the catalog and write FOLDER/index.html, a map that opens with no network.

    \b
    Example:
      geofootage --catalog demo/catalog.db build seeds --out demo/site
    """
    from catalog.workflow.plugged import plugged
    from catalog.workflow.site import make_site

    said, others = common.overrides(publisher, published), plugged(extractors)
    with common.gazetteer() as gazetteer, common.opened_or_created() as catalog:
        options = common.reading(region, detectors, gazetteer)
        code = common.collect_into(catalog, gazetteer, paths, said, options, others)
        files = make_site(catalog, gazetteer, Path(out), title)
    click.echo(f"the map: {files[0]}")
    return code
