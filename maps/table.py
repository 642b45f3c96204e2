"""The table that readers without JavaScript see. Escaped here, and never seen by folium."""

from collections.abc import Iterable, Sequence
from html import escape

from catalog.views import ItemRow, LocationView
from maps.policy import is_web_address

HEADINGS = ("Item", "Kind", "Where", "When", "Checked", "In the source's words", "Source")


def noscript_table(rows: Sequence[ItemRow]) -> str:
    """Return an HTML table with one row an item."""
    head = "".join(f'<th scope="col">{heading}</th>' for heading in HEADINGS)
    body = "".join(f"<tr>{_line(row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _line(row: ItemRow) -> str:
    return "".join(f'<td dir="auto">{cell}</td>' for cell in _cells(row))


def _cells(row: ItemRow) -> Iterable[str]:
    yield escape(row.description)
    yield _words(row.kind)
    yield "<br>".join(map(_where, row.locations)) or escape(row.unplaced or "")
    yield "<br>".join(f"{_words(t.role)}: {escape(t.when)}" for t in row.times) or "no date is stated"
    yield "<br>".join(f"{d}: {_words(verdict)}" for d, verdict in row.dimensions.items())
    yield "<br>".join(f"<q>{escape(quote)}</q>" for quote in _quotes(row))
    yield _source(row)


def _where(place: LocationView) -> str:
    if place.lat is None:
        return f"{escape(place.name)}: not placed, {escape(place.why)}"
    return f"{place.role}: {escape(place.name)} ({place.lat:.5f}, {place.lon:.5f}, within {place.uncertainty_m} m)"


def _quotes(row: ItemRow) -> list[str]:
    spoken = (row, *row.locations, *row.times, *row.steps, *row.verifications)
    return list(dict.fromkeys(one.quote for one in spoken if one.quote))


def _source(row: ItemRow) -> str:
    if not row.source:
        return "added by hand"
    name = escape(", ".join(filter(None, (row.source.publisher, row.source.title, row.source.published))))
    if row.source.url and is_web_address(row.source.url):
        return f'<a href="{escape(row.source.url)}" rel="noopener noreferrer">{name or escape(row.source.url)}</a>'
    return name or escape(row.source.name)


def _words(word: str) -> str:
    return escape(word.replace("_", " "))
