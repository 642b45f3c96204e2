"""`geofootage geoparse`: the places in some texts."""

import click

from catalog.cli import common


@click.command("geoparse", short_help="Find and resolve the places in texts; nothing is kept.")
@common.paths
@common.source_options
@common.reading_options
@common.as_json
def command(
    paths: tuple[str, ...],
    publisher: str | None,
    published: str | None,
    region: str | None,
    detectors: tuple[str, ...],
    json_: bool,
) -> int:
    """Find every place and street in files, folders or - and say where each is, how sure, and what else it may be.

    \b
    Example:
      echo "Smoke over Fedora Maksymenka street, in the eastern outskirts of Bakhmut." | geofootage geoparse -
    """
    from catalog.geoparse import geoparse
    from catalog.views import mentions_view
    from catalog.workflow.reading import documents

    report, said = common.report(), common.overrides(publisher, published)
    with common.gazetteer() as gazetteer:
        options = common.reading(region, detectors, gazetteer)
        for document in documents(paths, said, report):
            view = mentions_view(document, geoparse(document, gazetteer, options))
            if json_:
                common.print_rows([view])
            else:
                from catalog.cli.tables import show_mentions

                show_mentions(view)
    return report.exit_code
