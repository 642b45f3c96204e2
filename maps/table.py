"""The table that readers without JavaScript see. Escaped here, and never seen by folium."""

from collections.abc import Iterable
from html import escape

from catalog.views import ItemRow, LocationView
from maps.policy import is_web_address

HEADINGS = ("Item", "Kind", "Where", "When", "Checked", "In the source's words", "Source")


MOST = 300
"""Most rows of the table: it is read where nothing can be drawn, and must not weigh more than the map."""


class NoscriptTable:
    """Takes rows, one line each, until there are enough of them."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._left_out = 0

    def add(self, row: ItemRow) -> None:
        """Take a row, or count it where the table is full."""
        if len(self._lines) < MOST:
            self._lines.append(f"<tr>{_line(row)}</tr>")
        else:
            self._left_out += 1

    @property
    def html(self) -> str:
        """The table, and how many items it leaves out."""
        head = "".join(f'<th scope="col">{heading}</th>' for heading in HEADINGS)
        more = f"<p>{self._left_out} more items can be seen where scripts may run.</p>" if self._left_out else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(self._lines)}</tbody></table>{more}"


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
