"""`geofootage ingest`: read reports into the catalog."""

import click

from catalog.cli import common


@click.command("ingest", short_help="Read reports into the catalog.")
@common.paths
@common.source_options
@common.reading_options
@common.extractor_option
def command(
    paths: tuple[str, ...],
    publisher: str | None,
    published: str | None,
    region: str | None,
    detectors: tuple[str, ...],
    extractors: tuple[str, ...],
) -> int:
    """Read files, folders or - (standard input) into the catalog; make it if there is none.

    Everything found is `suggested` until a person accepts it. Reading the same files again adds nothing.

    \b
    Example:
      geofootage ingest reports/ --publisher Newsweek --published 2022-12-20
    """
    from catalog.workflow.plugged import plugged

    said, others = common.overrides(publisher, published), plugged(extractors)
    with common.gazetteer() as gazetteer, common.opened_or_created() as catalog:
        options = common.reading(region, detectors, gazetteer)
        return common.collect_into(catalog, gazetteer, paths, said, options, others)
