"""The options by which `locate` puts its question to a service."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from catalog.cli import common

if TYPE_CHECKING:
    from catalog.gazetteer import Gazetteer
    from catalog.workflow.locate import Answer

Search = Callable[[str, str | None, "Gazetteer"], "Answer"]
"""From place words and what they are near to an answer."""

KINDS = "nominatim, photon, pelias, geonames, or any other that geopy knows"


def service_options(command: common.F) -> common.F:
    """Add which service is asked, and whether a connection may be opened."""
    online = "Let --provider be asked over the network; without, only its kept answers are used."
    command = click.option("--url", metavar="URL", envvar="GEOFOOTAGE_URL", help="Address of your own --provider.")(
        command
    )
    command = click.option("--provider", metavar="NAME", envvar="GEOFOOTAGE_PROVIDER", help=f"A service: {KINDS}.")(
        command
    )
    return click.option("--online", is_flag=True, envvar="GEOFOOTAGE_ONLINE", help=online)(command)


def search_by(provider: str | None, url: str | None, online: bool) -> Search:
    """Return the search of the service that was chosen; the offline one where none was.

    A service named by the environment counts online only, so that the offline search stays at hand.
    """
    from catalog.workflow.ask_service import ask_service
    from catalog.workflow.locate import search

    typed = click.get_current_context().get_parameter_source("provider") is ParameterSource.COMMANDLINE
    if provider and (online or typed):
        return partial(ask_service, provider, url, online)
    for option, why in (("online", "lets a service be asked"), ("url", "is the address of a service")):
        if click.get_current_context().get_parameter_source(option) is ParameterSource.COMMANDLINE:
            raise click.UsageError(f"--{option} {why}: name it with --provider", click.get_current_context())
    return search


def code(answer: "Answer") -> int:
    """Return the exit code of an answer that was printed: 1 where a service knows the words elsewhere only."""
    from catalog.workflow.ask_service import lies_elsewhere

    return int(lies_elsewhere(answer))
