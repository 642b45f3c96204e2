"""What people read in a terminal: tables, an item's page, a chain. Text of the catalog is never read as markup."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from catalog.cli.common import plain

if TYPE_CHECKING:
    from catalog.model import Candidate
    from catalog.trace import ProvenanceChain
    from catalog.views import ItemRow, MentionsView

CELL = 90
"""Longest text of one cell, in characters."""


NARROWEST = 80
"""Characters a line that is drawn for at least: a narrower terminal breaks lines better than a table breaks words."""


def wide_console() -> Console:
    """Return what tables are printed on."""
    console = Console(highlight=False, soft_wrap=False)
    console.width = max(console.width, NARROWEST)
    return console


def plain_table(*columns: str) -> Table:
    """Return an empty table; what says where or when is never broken into lines."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column in ("where", "score", "role", "kind", "when"))
    return table


def add_row(table: Table, *cells: str | None) -> None:
    """Add a row of text, shortened and harmless."""
    table.add_row(*(Text(_short(cell or "")) for cell in cells))


def _short(text: str) -> str:
    text = plain(text)
    return text if len(text) <= CELL else text[: CELL - 1] + "…"


def size(metres: int | None) -> str:
    """Return a radius in metres as people read it."""
    if metres is None:
        return ""
    return f"± {metres:,} m" if metres < 1000 else f"± {metres / 1000:,.1f} km"


def _where(lat: float | None, lon: float | None, uncertainty_m: int | None) -> str:
    return f"{lat:.4f}, {lon:.4f} {size(uncertainty_m)}" if lat is not None and lon is not None else "unplaced"


def show_mentions(view: "MentionsView") -> None:
    """Print the places of one document."""
    table = plain_table("words", "kind", "place", "where")
    for m in view.mentions:
        kind = m.kind if m.role == "literal" else f"{m.kind}, {m.role}"
        if m.status == "resolved":
            place = f"{m.name} ({m.country})" if m.country and m.name != m.text else m.country or m.name
            add_row(table, m.text, kind, place, _where(m.lat, m.lon, m.uncertainty_m))
        else:
            add_row(table, m.text, kind, f"{m.status}: {m.why}", "")
    console = wide_console()
    console.print(Text(plain(view.document), style="bold"))
    console.print(table if view.mentions else Text("no place is named"))


def show_candidates(query: str, candidates: Sequence["Candidate"], regions: Sequence[str]) -> None:
    """Print what some words may mean: where it is and in which region, and why, its rule first."""
    table = plain_table("place", "kind", "where", "score", "why")
    for c, region in zip(candidates, regions, strict=True):
        spot = c.place.footprint
        point, radius = _where(spot.lat, spot.lon, None).strip(), size(spot.uncertainty_m)
        why = f"{spot.rule}; {', '.join(_reason(*r) for r in c.reasons.items())}"
        cells = (f"{_short(c.place.name)}\n{region}", c.place.kind, f"{point}\n{radius}", f"{c.score:.2f}", why)
        table.add_row(*(Text("\n".join(map(plain, cell.split("\n")))) for cell in cells))
    console = wide_console()
    console.print(Text(plain(query), style="bold"))
    console.print(table)


def _reason(name: str, value: float) -> str:
    return name if value == 1 else f"{name} {value:.2f}"


def show_items(rows: Iterable["ItemRow"]) -> None:
    """Print items, three lines each."""
    console = wide_console()
    for row in rows:
        console.print(Text(f"{row.id}  {row.kind}  {row.status}", style="bold"))
        console.print(_indented(plain(row.description)))
        console.print(_indented(plain(" · ".join(_in_short(row))), style="dim"))


def _indented(text: str, depth: int = 1, style: str = "") -> Padding:
    return Padding(Text(text, style=style), (0, 0, 0, 2 * depth))


def _in_short(row: "ItemRow") -> Iterator[str]:
    held = (c.name for c in row.locations if c.lat is not None and c.confidence != "refuted")
    yield next(held, f"no place: {row.unplaced}")
    yield from (f"{t.role.replace('_', ' ')} {t.when}" for t in row.times[:2])
    checked = (f"{d} {v.replace('_', ' ')}" for d, v in row.dimensions.items() if v != "not_stated")
    yield from list(checked) or ["nothing checked"]
    if row.independence and row.independence.articles > 1:
        yield f"{row.independence.articles} articles, {_counted(row.independence.checks, 'independent check')}"


def show_document(name: str, rows: Sequence["ItemRow"]) -> None:
    """Print what was found in one document."""
    console = wide_console()
    console.print(Text(plain(name), style="bold"))
    if not rows:
        console.print("no footage is described")
    for row in rows:
        show_item(row)


def show_item(row: "ItemRow") -> None:
    """Print everything known of one item."""
    console = wide_console()
    length = f", {row.duration_s} s" if row.duration_s else ""
    console.print(Text(f"\n{row.id}  {row.kind}{length}  [{row.status}]", style="bold"))
    console.print(Text(plain(row.description)))
    _print(console, "where", plain_table("role", "place", "where", "why"), [
        (", ".join(filter(None, (c.role, c.confidence))), c.name, _where(c.lat, c.lon, c.uncertainty_m), c.why)
        for c in row.locations
    ], row.unplaced or "no place")  # fmt: skip
    _print(console, "who", plain_table("role", "agent", "when", "channel", "words"), [
        (s.role, s.agent or "unknown", s.when, s.handle or s.channel, _words(s.quote, s.quote_start, s.start, s.end))
        for s in row.steps
    ], "nobody is named")  # fmt: skip
    _print(console, "when", plain_table("role", "date", "basis", "words"), [
        (t.role, t.when, t.basis, _words(t.quote, t.quote_start, t.start, t.end)) for t in row.times
    ], "no date")  # fmt: skip
    for line in _concluded(row):
        console.print(_indented(plain(line)))
    _print(console, "checked", plain_table("dimension", "verdict", "by", "how", "words"), [
        (v.dimension, v.verdict, v.verifier or "unknown", v.method, _words(v.quote, v.quote_start, v.start, v.end))
        for v in row.verifications
    ], "nobody is said to have checked anything")  # fmt: skip
    for line in _alone(row):
        console.print(_indented(plain(line)))


def _alone(row: "ItemRow") -> Iterator[str]:
    """Yield how much of what is told stands on its own."""
    if row.twin_of:
        yield f"a duplicate of {row.twin_of}"
    if row.twins:
        yield f"the same recording: {', '.join(twin.id for twin in row.twins)}"
    told = row.independence
    if told and (told.articles > 1 or told.by):
        by = (f"{one.verifier or 'unknown'} ({_counted(one.articles, 'article')})" for one in told.by)
        checks = f"{_counted(told.checks, 'check')}{': ' if told.by else ''}{', '.join(by)}"
        yield f"independent: {_counted(told.footage, 'recording')}, {_counted(told.articles, 'article')}, {checks}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _concluded(row: "ItemRow") -> Iterator[str]:
    """Yield what follows from the dates, and where they cannot all be right."""
    yield from (f"{bound.what} {bound.when}: {bound.why}" for bound in row.time_bounds)
    for found in row.contradictions:
        words = (_words(s.quote, s.quote_start, s.start, s.end) for s in found.sides if s.quote)
        yield f"at odds: {found.says} ({' / '.join(f'“{w}”' for w in words)})"


def _print(console: Console, title: str, table: Table, cells: Sequence[Sequence[str | None]], none: str) -> None:
    console.print(Text(f"  {title}", style="bold"))
    for row in cells:
        add_row(table, *row)
    console.print(table if cells else Text(plain(none)))


def _words(quote: str | None, quote_start: int | None, start: int | None, end: int | None) -> str:
    if quote is None or quote_start is None or start is None or end is None:
        return "by hand"
    return quote[start - quote_start : end - quote_start]


def show_chain(chain: "ProvenanceChain", depth: int = 0) -> None:
    """Print a chain back to its sources, the words that each link rests on marked."""
    console, indent = wide_console(), "  " * depth
    console.print(Text(f"{indent}{'└ ' if depth else ''}{chain.type} {chain.id}", style="bold"))
    if chain.quote is not None:
        console.print(Padding(_marked(chain), (0, 0, 0, len(indent) + 2)))
    known = {"document": chain.document, **chain.about}
    for name, value in known.items():
        if value is not None:
            console.print(_indented(f"{name}: {_short(str(value))}", depth + 1, style="dim"))
    for link in chain.made_from:
        show_chain(link, depth + 1)


def _marked(chain: "ProvenanceChain") -> Text:
    quote, at = chain.quote or "", chain.quote_start or 0
    start, end = (chain.start or at) - at, (chain.end or at) - at
    text = Text("“")
    text.append(plain(quote[:start]))
    text.append(f"⟦{plain(quote[start:end])}⟧", style="bold reverse")
    text.append(plain(quote[end:]) + "”")
    return text
