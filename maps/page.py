"""The page put together: policy first, then the items as columns, then the constant blocks that draw them."""

from collections.abc import Iterable, Iterator
from html import escape
from string import Template
from typing import Any, NamedTuple

from catalog.model.words import OUR_PAGE
from catalog.views import ItemRow, SiteOptions
from maps.basemap import basemap
from maps.columns import WORDS, Arranged, Columns, holds_id, key_of
from maps.documents import Documents
from maps.embed import compact, island
from maps.extent import Extent
from maps.facts import main_place, one_day, support, telling_days
from maps.leaflet import leaflet_map
from maps.policy import check_closed, content_security_policy
from maps.spool import CHUNK, Spool
from maps.stills import still_islands
from maps.table import NoscriptTable
from maps.tiles import Tiling
from maps.vendored import asset, credit_lines, leaflet_script, leaflet_style
from maps.wire import FIELDS, Values, item_values, table

SCRIPTS = (
    "dom", "words", "dates", "coordinates", "grids", "links", "symbols", "quote", "unpack", "records", "store", "tree",
    "address", "filters", "outlines", "labels", "footprints", "spread", "clusters", "markers", "stands", "ladder",
    "matrix", "support", "places", "panel", "swipe", "pair", "search", "timeline", "controls", "list", "table", "take",
    "legend", "imagery", "mvt", "tiles", "main",
)  # fmt: skip
"""Our own script files, in the order in which they build on each other."""
STYLES = ("base", "map", "list", "panel", "filters", "table", "print")
"""Our own style files."""
DATA, CHUNKS = "<!--data-->", "<!--chunks-->"
"""Where the frame is filled: before the scripts and after them. Catalog text is escaped, so it holds no such mark."""


class Page(NamedTuple):
    """A page whose chunks are still to be written."""

    frame: str
    """Everything but data, with the two marks."""
    first: tuple[str, ...]
    """What must be there before the scripts run: the blocks of the first drawing."""
    later: tuple[str, ...]
    """The other blocks, which come behind the scripts."""
    chunks: Iterator[tuple[str, bytes]]
    """The items' texts and the documents they come from, each chunk with its name, to be read once."""


class Gathered:
    """Everything that a page needs of its rows, from reading them once."""

    def __init__(self, texts: Spool, sources: Spool, options: SiteOptions) -> None:
        self._texts, self.documents, self.options = texts, Documents(sources), options
        self.columns = Columns(options.changes)
        self.extent, self.table, self.unset = Extent(), NoscriptTable(), 0
        self.tiling = Tiling(options.tiles) if options.tiles else None

    def add(self, row: ItemRow) -> None:
        """Take a row in."""
        main, days, told, key = main_place(row), telling_days(row), support(row), key_of(row.id)
        self.columns.add(row, key, None if main is None else row.locations[main], days, len(told[1]))
        self.extent.add(row, main)
        self.table.add(row)
        self.unset += row.sensitivity is None
        if self.tiling and main is not None:
            self.tiling.add(row.locations[main])
        said, document = None if holds_id(key) else row.id, self.documents.number(row.source)
        self._texts.add(item_values(row, said, document, main, one_day(days), told))

    def page(self, loose: bool) -> Page:
        """Return the page; `loose` tells that its chunks are files of their own.

        Raises UnsafePageError if anything in the frame would reach out of the page.
        """
        arranged = self.columns.arranged()
        frame = _frame(self, loose)
        check_closed(frame)
        return Page(
            frame, tuple(_first_islands(self, arranged, loose)), tuple(_islands(self, arranged)), self._chunks(arranged)
        )

    def _chunks(self, arranged: Arranged) -> Iterator[tuple[str, bytes]]:
        for n, records in enumerate(self._texts.chunks(arranged.order.tolist())):
            spots = map(arranged.spots.get, range(n * CHUNK, n * CHUNK + len(records)))
            whole: list[Values] = [(*values, spot) for values, spot in zip(records, spots, strict=True)]
            yield f"chunk-{n}", compact(table("item", whole))
            if not n:  # the list begins with the first chunk, and any item may be of any document
                yield from self._documents()

    def _documents(self) -> Iterator[tuple[str, bytes]]:
        for n, records in enumerate(self.documents.chunks):
            yield f"documents-{n}", compact(table("source", records))


def gather(rows: Iterable[ItemRow], texts: Spool, sources: Spool, options: SiteOptions) -> Gathered:
    """Read all rows, once; what they say goes into one spool, their documents into another."""
    gathered = Gathered(texts, sources, options)
    for row in rows:
        gathered.add(row)
    return gathered


def _first_islands(gathered: Gathered, arranged: Arranged, loose: bool) -> Iterator[str]:
    first_told, first = arranged.first
    about: dict[str, Any] = {
        "count": len(arranged.order),
        "placed": arranged.placed,
        "documents": len(gathered.documents),
        "chunk": CHUNK,
        "loose": loose,
        "first": first_told,
        "rest": arranged.rest[0],
        "words": WORDS,
        "fields": FIELDS,
        "view": gathered.extent.view,
        "imagery": [one.model_dump() for one in gathered.options.imagery],
        "tiles": gathered.tiling is not None,
    }
    yield island("about", compact(about))
    yield island("first", first)


def _islands(gathered: Gathered, arranged: Arranged) -> Iterator[str]:
    columns = gathered.columns
    yield island("rest", arranged.rest[1])
    yield island("names", compact({"publishers": columns.publishers.texts, "agents": columns.agents.texts}))
    yield island("basemap", compact(basemap(gathered.extent.boxes, gathered.options)))
    yield from still_islands(gathered.options.stills)
    if gathered.tiling:
        yield from gathered.tiling.islands()


def _frame(gathered: Gathered, loose: bool) -> str:
    options, area = gathered.options, gathered.extent.whole
    made = leaflet_map(round((area.south + area.north) / 2, 4), round((area.west + area.east) / 2, 4), 5)
    scripts = [leaflet_script(), made.script, own_script()]
    styles = [leaflet_style(), own_style()]
    return Template(asset("page.html")).substitute(
        policy=content_security_policy(scripts, styles, loose=loose, pictures=[one.url for one in options.imagery]),
        mark=OUR_PAGE,
        title=escape(options.title),
        notes="".join(f'<p class="{name}">{escape(words)}</p>' for name, words in _notes(gathered)),
        styles="\n".join(f"<style>{style}</style>" for style in styles),
        map=made.html,
        data=DATA,
        chunks=CHUNKS,
        credits=_credits(gathered),
        table=gathered.table.html,
        scripts="\n".join(f"<script>{script}</script>" for script in scripts),
    )


def own_script() -> str:
    """Return our script: the small files one after another, in a scope of their own."""
    files = "\n".join(asset(f"script/{name}.js") for name in SCRIPTS)
    return f'(function () {{\n"use strict";\n{files}}})();\n'


def own_style() -> str:
    """Return our style."""
    return "\n".join(asset(f"style/{name}.css") for name in STYLES)


def _notes(gathered: Gathered) -> Iterator[tuple[str, str]]:
    """Say for whom the page is; and that it is not to be passed on while nobody has judged what its items give away."""
    options = gathered.options
    if options.profile != "internal":
        yield "inward", f"{options.profile.capitalize()} copy"
    elif gathered.unset:
        items = "1 item" if gathered.unset == 1 else f"{gathered.unset} items"
        yield "inward", f"Internal copy: nobody has yet judged the sensitivity of {items}."
    if options.as_of:
        yield "as-of", f"As of {options.as_of}"


def _credits(gathered: Gathered) -> str:
    options, tiling = gathered.options, gathered.tiling
    tiles = [f"Tiles: {tiling.attribution}"] if tiling else []
    lines = [*credit_lines(), *options.attribution, *tiles, f"Made by {options.generator}"]
    if options.checkpoint:
        lines.append(f"catalog {options.checkpoint[:12]}")
    return " · ".join(f'<bdi dir="auto">{escape(line)}</bdi>' for line in lines)
