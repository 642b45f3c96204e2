"""`--filter NAME=VALUE`: what `find` asks with an option each, where a command has other options too."""

from typing import TYPE_CHECKING, Any

import click

from catalog.cli import amounts
from catalog.cli.words import STATUSES

if TYPE_CHECKING:
    from catalog.store import Query

NAMES = ("text", "near", "within", "bbox", "from", "to", "status")


def query_of(filters: tuple[str, ...]) -> "Query":
    """Return what the filters ask for. Raises UsageError for what cannot be asked."""
    from catalog.store import Query

    told = [_split(one) for one in filters]
    once = {name: value for name, value in told if name != "status"}
    if "within" in once and "near" not in once:
        raise click.UsageError("--filter within=... says how far from near: give --filter near=LAT,LON too")
    asked: dict[str, Any] = {"text": once.get("text"), "from_": once.get("from"), "to": once.get("to")}
    if "near" in once:
        asked |= {"near": amounts.point(once["near"]), "within_m": amounts.metres(once.get("within", "1km"))}
    if "bbox" in once:
        asked["bbox"] = amounts.box(once["bbox"])
    return Query(**asked, statuses=tuple(_status(value) for name, value in told if name == "status"))


def _split(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    if name not in NAMES or not value:
        raise click.UsageError(f"--filter {text}: write NAME=VALUE, with NAME one of {', '.join(NAMES)}")
    return name, value


def _status(word: str) -> Any:
    if word not in STATUSES:
        raise click.UsageError(f"--filter status={word}: a status is one of {', '.join(STATUSES)}")
    return word
