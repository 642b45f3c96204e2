"""What people read of the gazetteer in a terminal."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from catalog.cli.common import plain
from catalog.cli.tables import add_row, plain_table, size, wide_console

if TYPE_CHECKING:
    from catalog.gazetteer.source import About


def show_receipt(about: "About", new: bool) -> None:
    """Print what an import came to."""
    out = wide_console()
    if not new:
        out.print(
            Text(plain(f"{about.file} is imported already, as '{about.name}' on {about.imported[:10]}: as it was"))
        )
        return
    out.print(Text(plain(f"{about.file}: imported as '{about.name}'"), style="bold"))
    rows = plain_table("what", "how many")
    for what, count in about.counts.items():
        add_row(rows, what, f"{count:,}")
    for reason, count in about.skipped.items():
        add_row(rows, f"skipped: {reason}", f"{count:,}")
    out.print(rows)
    for line in about.attribution:
        out.print(Text(plain(line), style="dim"))


def show_status(volumes: Sequence[Mapping[str, Any]]) -> None:
    """Print the volumes of the gazetteer."""
    rows = plain_table("name", "what", "imported", "size", "licence", "places")
    for v in volumes:
        places = ", ".join(f"{count:,} {what}" for what, count in v["counts"].items())
        add_row(
            rows, v["name"], v["kind"], (v["imported"] or "")[:10], f"{v['bytes'] / 1e6:,.1f} MB", v["licence"], places
        )
    out = wide_console()
    out.print(rows)
    for line in dict.fromkeys(line for v in volumes for line in v["attribution"]):
        out.print(Text(plain(line), style="dim"))


def show_bearers(rows: Sequence[Mapping[str, Any]]) -> None:
    """Print the places that bear a name."""
    shown = plain_table("place", "kind", "in", "where", "from", "ids")
    for r in rows:
        ids = ", ".join(f"{provider} {outside}" for provider, outside in r["ids"].items())
        name = f"{r['name']} (so called until {r['until']})" if r["until"] else r["name"]
        where = f"{r['lat']:.4f}, {r['lon']:.4f} {size(r['uncertainty_m'])}"
        add_row(shown, name, r["kind"], r["in"], where, r["provider"], ids)
    wide_console().print(shown)
