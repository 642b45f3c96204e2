"""`geofootage ingest`: read reports into the catalog."""

import click

from catalog.cli import common
from catalog.cli.progress import bar


@click.command("ingest", short_help="Read reports into the catalog.")
@common.paths
@common.source_options
def command(paths: tuple[str, ...], publisher: str | None, published: str | None) -> int:
    """Read files, folders or - (standard input) into the catalog; make it if there is none.

    Everything found is `suggested` until a person accepts it. Reading the same files again adds nothing.

    \b
    Example:
      geofootage ingest reports/ --publisher Newsweek --published 2022-12-20
    """
    from catalog.workflow.collect import collect

    said = common.overrides(publisher, published)
    with common.gazetteer() as gazetteer, common.opened_or_created() as catalog:
        with bar("reading", line=False) as progress:
            report = common.report(progress)
            done = collect(catalog, gazetteer, paths, said, report)
        items = len(catalog.items())
    click.echo(common.sentence(done, items), err=True)
    return report.exit_code
